import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

export const PLACES = [
  'file-number',
  'requested',
  'line',
  'contact',
  'finding',
  'request',
  'answer',
  'hearing',
  'waiting',
  'statement',
  'early-start',
  'decision',
  'granted',
  'return',
  'rejection',
  'withdrawal',
] as const;
export type Place = (typeof PLACES)[number];

/** One text of a file. `decisionId`: of a decision that is not released; its district is not found by it. */
export interface Piece {
  readonly place: Place;
  readonly text: string;
  readonly decisionId?: string;
}

/** What every file is found by. The indexes over its words stand in the migration: no entity can declare one over an expression. */
@Entity('rm_application_search_v2')
@Index('rm_application_search_v2_by_number', ['firstNumber'])
@Index('rm_application_search_v2_by_district', ['district', 'firstNumber'])
@Index('rm_application_search_v2_by_recipient', ['recipient', 'firstNumber'])
export class ApplicationSearchRow {
  @PrimaryColumn('text')
  readonly applicationId!: string;
  @FixedColumn('text')
  readonly fileNumber!: string;
  @FixedColumn('text')
  readonly callId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text', { nullable: true, comment: 'The party that applied; null where it is the district itself.' })
  readonly recipient!: string | null;
  @FixedColumn('text', { nullable: true, comment: 'Its name on the day of receipt.' })
  readonly recipientName!: string | null;
  @Column('jsonb')
  pieces!: readonly Piece[];
  @Column('text', { array: true })
  words!: readonly string[];
  @Column('text', { array: true, comment: 'Without what belongs to a decision that is not released.' })
  knownWords!: readonly string[];
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
