import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';

/** What the pot of a call and the frames of its districts have, and what of it is taken, by budgeting's facts. */
@Entity('rm_pot_money_v1', { comment: 'What pots and frames have and what of it is taken, by the facts of budgeting.' })
export class PotMoneyRow {
  @PrimaryColumn('text')
  readonly callId!: string;
  @PrimaryColumn('text', { comment: 'The district of the frame; empty: the pot.' })
  readonly frame!: string;
  @Column('bigint')
  amountCents!: number;
  @Column('bigint')
  takenCents!: number;
  @Column('integer', { nullable: true, comment: 'Of the pot: with it the money ends.' })
  budgetYear!: number | null;
}
