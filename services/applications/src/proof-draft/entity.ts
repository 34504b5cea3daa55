import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';
import type { ProofDraftContent } from './views';

@Entity('proof_drafts', { comment: 'What people of a party have written for a proof of use that nobody has signed yet.' })
export class ProofDraftRow {
  @PrimaryColumn('text')
  readonly proofId!: string;
  @Column('jsonb')
  readonly content!: ProofDraftContent;
  @Column('integer', { comment: 'Of all that was ever written for the proof: it goes on behind a signature.' })
  readonly revision!: number;
  @Column('integer', {
    nullable: true,
    comment:
      'How often the proof had been signed when it was written; unknown of what was written before that was kept. What is signed takes its draft with it.',
  })
  readonly round!: number | null;
  @Column('uuid')
  readonly lastCommandId!: string;
  @Column('text', { nullable: true, comment: 'Keyed hash of the request that changed it last.' })
  readonly lastRequest!: string | null;
  @Column('timestamptz')
  readonly savedAt!: Instant;
  @Column('text')
  readonly savedBy!: string;
}
