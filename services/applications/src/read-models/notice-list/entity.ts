import type { NoticeKind } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { Channel } from '../../grant/events';
import type { NoticeStatus } from '../../grant/state';

/** Where every notice stands, for lists and for what is next. */
@Entity('rm_notice_list_v2')
@Index('rm_notice_list_v2_by_application', ['applicationId'])
@Index('rm_notice_list_v2_by_district', ['district', 'firstNumber'])
@Index('rm_notice_list_v2_by_recipient', ['recipient', 'firstNumber'])
@Index('rm_notice_list_v2_by_status', ['status', 'firstNumber'])
export class NoticeRow {
  @PrimaryColumn('text')
  readonly noticeId!: string;
  @FixedColumn('text')
  readonly grantId!: string;
  @FixedColumn('text')
  readonly kind!: NoticeKind;
  @FixedColumn('text')
  readonly applicationId!: string;
  @FixedColumn('text')
  readonly fileNumber!: string;
  @FixedColumn('text')
  readonly callId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text', { nullable: true, comment: 'The party that it is addressed to; null where it is the district itself.' })
  readonly recipient!: string | null;
  @FixedColumn('text', { nullable: true, comment: 'Its name on the day on which it applied.' })
  readonly recipientName!: string | null;
  @FixedColumn('text')
  readonly decisionId!: string;
  @Column('bigint')
  amountCents!: number;
  @FixedColumn('bigint', {
    nullable: true,
    comment: 'What it adds to the grant, or takes from it; null where its amount stands for itself.',
  })
  readonly differenceCents!: number | null;
  @FixedColumn('text')
  readonly releasedOn!: IsoDate;
  @Column('text')
  status!: NoticeStatus;
  @Column('text', { comment: 'The day of what it is about now.' })
  since!: IsoDate;
  @Column('text', { nullable: true })
  dispatchedOn!: IsoDate | null;
  @Column('text', { nullable: true })
  channel!: Channel | null;
  @Column('text', { nullable: true, comment: 'When something becomes of the dispatch by itself; null against a receipt.' })
  until!: IsoDate | null;
  @Column('text', { nullable: true })
  deliveredOn!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'The last day to file an action.' })
  lastDay!: IsoDate | null;
  @Column('text', { nullable: true })
  finalOn!: IsoDate | null;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
}
