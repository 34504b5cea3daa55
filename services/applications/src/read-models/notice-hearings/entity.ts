import type { NoticeKind } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Hearings before notices, and what is next with them. */
@Entity('rm_notice_hearings_v2')
@Index('rm_notice_hearings_v2_by_grant', ['grantId'])
export class NoticeHearingRow {
  @PrimaryColumn('text')
  readonly hearingId!: string;
  @FixedColumn('text')
  readonly grantId!: string;
  @FixedColumn('text')
  readonly kind!: NoticeKind;
  @FixedColumn('bigint')
  readonly cents!: number;
  @FixedColumn('text')
  readonly openedOn!: IsoDate;
  @Column('text')
  lastDay!: IsoDate;
  @Column('text', { comment: 'stated: something was said, and more may come; heard: the notice can be prepared; over: it is.' })
  stage!: 'running' | 'stated' | 'heard' | 'over';
  @Column('text', { comment: 'The day of what it is about now.' })
  since!: IsoDate;
  @Column('text', {
    nullable: true,
    comment: 'The last day of the year that the authority has; null where it has no year, or a notice is released.',
  })
  yearEndsOn!: IsoDate | null;
}
