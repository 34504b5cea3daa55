import type { QualificationTier } from '@paktwerk/contracts';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Days of somebody on a post, as staffing told them; nobody here knows who it is. */
export interface Appointed {
  readonly appointmentId: string;
  readonly from: IsoDate;
  /** Open where it is missing. */
  readonly lastDay?: IsoDate;
  readonly tier?: QualificationTier;
}

/** The posts of grants and who was appointed to them when: what proofs of use are filled in from. */
@Entity('rm_appointments_v1')
@Index('rm_appointments_v1_by_grant', ['grantId'])
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
  @Column('jsonb')
  appointments!: readonly Appointed[];
}
