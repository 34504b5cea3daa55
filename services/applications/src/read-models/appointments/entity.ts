import type { QualificationTier } from '@paktwerk/contracts';
import type { Cents, FteHundredths, IsoDate, LapsedDays } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** How much of full time is worked from a day on. */
export interface WorkedFrom {
  readonly from: IsoDate;
  readonly share: FteHundredths;
}

/** Days without pay; open while nobody knows their end. */
export interface Unpaid {
  readonly suspensionId: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** Since when nobody held the post, the last day of its window, and what it does not cost any more. */
export interface Lapsed extends LapsedDays {
  readonly vacantSince: IsoDate;
  readonly freedCents: Cents;
  /** The lapse of the months before the extension that had opened the post anew. */
  readonly before?: Lapsed;
}

/** Days of somebody on a post, as staffing told them; nobody here knows who it is. */
export interface Appointed {
  readonly appointmentId: string;
  readonly from: IsoDate;
  /** Open where it is missing. */
  readonly lastDay?: IsoDate;
  readonly tier?: QualificationTier;
  /** Where that is not as much as the post has, in order of days. */
  readonly shares?: readonly WorkedFrom[];
  /** What is worked from a day on, whatever the post has: the person has no time for what a notice made of it. */
  readonly kept?: WorkedFrom;
  readonly unpaid?: readonly Unpaid[];
}

/** The posts of grants and who was appointed to them when: what proofs of use are filled in from. */
@Entity('rm_appointments_v3')
@Index('rm_appointments_v3_by_grant', ['grantId'])
export class PostRow {
  @PrimaryColumn('text')
  readonly postId!: string;
  @FixedColumn('text')
  readonly grantId!: string;
  @FixedColumn('text')
  readonly lineId!: string;
  @FixedColumn('integer')
  readonly share!: FteHundredths;
  @FixedColumn('text')
  readonly tier!: QualificationTier;
  @FixedColumn('text')
  readonly firstDay!: IsoDate;
  @Column('text', { comment: 'The last day that the money lasts for, as staffing told it last.' })
  approvedUntil!: IsoDate;
  @Column('text', { comment: 'The same with every interruption of pay, also where somebody has no time to stay longer.' })
  fundedUntil!: IsoDate;
  @Column('text', { nullable: true, comment: 'Day from which the approval has effect; unknown in posts from before it was told.' })
  approvedOn!: IsoDate | null;
  @Column('jsonb', { nullable: true, comment: 'Nobody filled it within its window, and what fell back with it.' })
  lapsed!: Lapsed | null;
  @Column('jsonb', { comment: 'Notices that ended the grant before its time.' })
  revokedBy!: readonly string[];
  @Column('jsonb')
  appointments!: readonly Appointed[];
}
