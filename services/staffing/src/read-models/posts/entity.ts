import type { QualificationTier } from '@paktwerk/contracts';
import type { IsoDate, LapsedDays } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { GrantLostBecause, KeptShare, Terms, WorkingShare } from '../../post/state';

export interface TermsOfNotice extends Terms {
  /** Absent of what was granted first. */
  readonly noticeId?: string;
}

export interface SuspendedDays {
  readonly suspensionId: string;
  readonly from: IsoDate;
  /** Open where it is missing. */
  readonly until?: IsoDate;
}

/** Both tables' keys begin with the post, as the stream does. */
@Entity('rm_posts_v9')
@Index('rm_posts_v9_by_district', ['district', 'number'])
@Index('rm_posts_v9_by_recipient', ['recipient', 'number'])
@Index('rm_posts_v9_by_programme', ['programmeId', 'number'])
export class PostRow {
  @PrimaryColumn('text')
  readonly postId!: string;
  @Column('text')
  readonly grantId!: string;
  @Column('text')
  readonly lineId!: string;
  @Column('text')
  readonly programmeId!: string;
  @Column('text')
  readonly callId!: string;
  @Column('text')
  readonly district!: string;
  @Column('text', { nullable: true, comment: 'The party that was granted; null where it is the district itself.' })
  readonly recipient!: string | null;
  @Column('jsonb', {
    comment: 'Share and tier from a day on, as notices said them one after the other; of several that hold on a day the last one counts.',
  })
  terms!: readonly TermsOfNotice[];
  @Column('boolean', { comment: 'The rules pay the higher rate where the person has a higher tier than the line.' })
  readonly paysHigherTier!: boolean;
  @Column('date')
  readonly firstDay!: IsoDate;
  @Column('date', { comment: 'Last day that the money lasts for; it follows from the first day of work.' })
  lastDay!: IsoDate;
  @Column('text', { comment: 'announced: granted, and the notice not yet delivered; taken-back: the notice has no effect.' })
  standing!: 'announced' | 'there' | 'taken-back';
  @Column('text', { nullable: true, comment: 'Why its notice has no effect, whether somebody works on it or not.' })
  grantLost!: GrantLostBecause | null;
  @Column('date', { nullable: true, comment: 'Nobody may begin before this day; null in grants of before.' })
  startsFrom!: IsoDate | null;
  @Column('jsonb', { comment: 'That nobody filled it within its window, and once more for each extension that had opened it anew.' })
  lapses!: readonly LapsedDays[];
  @Column('jsonb', { comment: 'Versions of the post in which its recipient told something that the authority has not taken note of.' })
  openReports!: readonly number[];
  @Column('boolean', { comment: 'Somebody began behind the window after the appointment before.' })
  isRefilledLate!: boolean;
  @Column('bigint', { comment: 'Position of the announcement; lists are ordered by it.' })
  readonly number!: number;
  @Column('bigint')
  lastPosition!: number;
}

@Entity('rm_occupancies_v9', { comment: 'Who holds a post when, by id only; names stay encrypted in the store.' })
export class OccupancyRow {
  @PrimaryColumn('text')
  readonly postId!: string;
  @PrimaryColumn('text')
  readonly appointmentId!: string;
  @Column('text')
  personId!: string;
  @Column('date')
  firstDay!: IsoDate;
  @Column('date', { nullable: true })
  lastDay!: IsoDate | null;
  @Column('date', { nullable: true, comment: 'When it ends, as recorded; null where that is the end of the approval.' })
  until!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'Tier that the person was appointed with.' })
  tier!: QualificationTier | null;
  @Column('jsonb', { nullable: true, comment: 'The share that the person keeps, because they have no time for what a notice made of it.' })
  kept!: KeptShare | null;
  @Column('jsonb', { comment: 'How much the person works from a day on, where that is less than the post has.' })
  shares!: readonly WorkingShare[];
  @Column('jsonb', { comment: 'Days without pay.' })
  suspensions!: readonly SuspendedDays[];
  @Column('boolean', { comment: 'As known now it never was.' })
  isAnnulled!: boolean;
  @Column('bigint')
  lastPosition!: number;
}
