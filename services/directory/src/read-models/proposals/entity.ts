import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, PrimaryColumn } from '@paktwerk/postgres';

/** What two people of the state decide together. */
export const PROPOSAL_KINDS = ['person-merge', 'replacement'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

@Entity('rm_proposals_v1', { comment: 'What was proposed last for a person or a party, and what became of it; people by their ids.' })
export class ProposalRow {
  @PrimaryColumn('text', { comment: 'The person to be merged, or the party.' })
  readonly subjectId!: string;
  @FixedColumn('text')
  readonly kind!: ProposalKind;
  @Column('text', { comment: 'Who is merged, or who is to administer.' })
  personId!: string;
  @Column('text', { comment: 'Into whom, or in whose place.' })
  otherPersonId!: string;
  @Column('text')
  reason!: string;
  @Column('text')
  proposedBy!: string;
  @Column('date')
  proposedOn!: IsoDate;
  @Column('date', { nullable: true, comment: 'The last day on which it can be confirmed.' })
  lastDay!: IsoDate | null;
  @Column('text')
  standing!: 'proposed' | 'withdrawn' | 'confirmed';
  @Column('date', { nullable: true })
  decidedOn!: IsoDate | null;
  @Column('text', { nullable: true })
  confirmedBy!: string | null;
  @Column('bigint')
  firstNumber!: number;
  @Column('bigint')
  lastNumber!: number;
}
