import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Change, ChangeStatus } from '../../change-notification/state';

/** Every change that a recipient tells of, for the lists and for who has something to do about it. */
@Entity('rm_change_notifications_v1')
@Index('rm_change_notifications_v1_by_recipient', ['district', 'recipient', 'firstNumber'])
@Index('rm_change_notifications_v1_by_status', ['status', 'firstNumber'])
export class ChangeRow {
  @PrimaryColumn('text')
  readonly changeId!: string;
  @FixedColumn('text')
  readonly applicationId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text', { nullable: true })
  readonly recipient!: string | null;
  @Column('text')
  status!: ChangeStatus;
  @Column('boolean', { comment: 'Nobody but the recipient knows of what is not sent.' })
  isSent!: boolean;
  @Column('text', { comment: 'The day since when it waits for somebody.' })
  since!: string;
  @Column('jsonb')
  change!: Change;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
