import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** What the granting authority does next; `information-overdue`: what did not arrive. */
export const AUTHORITY_TASKS = [
  'check-formally',
  'prepare-decision',
  'prepare-again',
  'decide-waitlisted',
  'countersign-decision',
  'release-decision',
  'information-overdue',
] as const;
export type AuthorityTask = (typeof AUTHORITY_TASKS)[number];

/** What is next for every application: for the authority by its own day, for the district by the day it was asked until. */
@Entity('rm_due_list_v3')
@Index('rm_due_list_v3_by_due', ['dueOn', 'firstNumber'])
@Index('rm_due_list_v3_by_district', ['district', 'answerUntil'])
@Index('rm_due_list_v3_by_recipient', ['recipient', 'answerUntil'])
export class DueRow {
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
  @FixedColumn('boolean')
  readonly late!: boolean;
  @FixedColumn('bigint')
  readonly requestedCents!: number;
  @Column('text')
  stage!: 'submitted' | 'checked' | 'waiting' | 'moved-up' | 'to-countersign' | 'prepared' | 'returned' | 'closed';
  /** The day of what it is about now. */
  @Column('text')
  since!: IsoDate;
  @Column('text', { nullable: true, comment: 'Null where nothing waits for the authority.' })
  task!: AuthorityTask | null;
  @Column('text', { nullable: true })
  dueOn!: IsoDate | null;
  /** Prepared, else requested. */
  @Column('bigint')
  cents!: number;
  @Column('integer')
  findings!: number;
  @Column('text', { array: true, comment: 'Who has signed the prepared decision: whoever prepared it, and the second of three.' })
  signedBy!: readonly string[];
  @Column('text', { nullable: true, comment: 'What a release names.' })
  decisionId!: string | null;
  @Column('text')
  reservation!: 'none' | 'pending' | 'reserved' | 'refused';
  @Column('text')
  answer!: 'none' | 'running' | 'overdue' | 'supplied' | 'hearing' | 'stated' | 'heard';
  @Column('text', { nullable: true, comment: 'The last request for information.' })
  requestId!: string | null;
  @Column('text', { nullable: true })
  askedOn!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'Null where nothing is awaited from the district.' })
  answerUntil!: IsoDate | null;
  @Column('boolean')
  isExtended!: boolean;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
