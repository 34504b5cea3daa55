import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Status } from '../../application/application-file';
import type { Outcome } from '../../application/events';

/** Where every application stands, for lists. */
@Entity('rm_application_list_v1')
@Index('rm_application_list_v1_by_call', ['callId', 'firstNumber'])
@Index('rm_application_list_v1_by_district', ['district', 'firstNumber'])
@Index('rm_application_list_v1_by_recipient', ['recipient', 'firstNumber'])
@Index('rm_application_list_v1_by_file_number', ['fileNumber'])
export class ApplicationRow {
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
  @Column('text')
  status!: Status;
  @Column('text', { nullable: true })
  outcome!: Outcome | null;
  @Column('text')
  reservation!: 'none' | 'not-needed' | 'pending' | 'reserved' | 'refused';
  @FixedColumn('boolean')
  readonly late!: boolean;
  /** Submitted to a call that is tried out: listed with that call only. */
  @Column({ type: 'boolean', default: false, update: false })
  readonly rehearsal!: boolean;
  @FixedColumn('bigint')
  readonly requestedCents!: number;
  @FixedColumn('integer')
  readonly requestedShare!: number;
  @Column('bigint')
  decidedCents!: number;
  @FixedColumn('text')
  readonly receivedAt!: Instant;
  @Column('text')
  changedAt!: Instant;
  @Column('integer')
  version!: number;
  /** Position of the event that made the row: the order of lists. */
  @FixedColumn('bigint')
  readonly firstNumber!: number;
  @Column('bigint')
  lastNumber!: number;
}
