import { Column, Entity, FixedColumn, PrimaryColumn } from '@paktwerk/postgres';

/** `found` by the rule of what identifies somebody, or what people made of it. */
export const DOUBLE_STATES = ['found', 'proposed', 'declined', 'merged', 'apart'] as const;
export type DoubleState = (typeof DOUBLE_STATES)[number];

@Entity('rm_doubles_v1', { comment: 'Entries of the register that are, or may be, the same human as an earlier one.' })
export class DoubleRow {
  @PrimaryColumn('text')
  readonly firstId!: string;
  @PrimaryColumn('text')
  readonly secondId!: string;
  @Column('text')
  readonly state!: DoubleState;
  @FixedColumn('bigint', { comment: 'Position of the first finding; lists are ordered by it.' })
  readonly number!: number;
}
