import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';
import type { ProofDraftContent } from './views';

@Entity('proof_drafts', { comment: 'What people of a party have written for a proof of use that nobody has signed yet.' })
export class ProofDraftRow {
  @PrimaryColumn('text')
  readonly proofId!: string;
  @Column('jsonb')
  readonly content!: ProofDraftContent;
  @Column('integer')
  readonly revision!: number;
  @Column('uuid')
  readonly lastCommandId!: string;
  @Column('text', { nullable: true, comment: 'Keyed hash of the request that changed it last.' })
  readonly lastRequest!: string | null;
  @Column('timestamptz')
  readonly savedAt!: Instant;
  @Column('text')
  readonly savedBy!: string;
}
