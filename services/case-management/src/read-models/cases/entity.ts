import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** What a list needs of a case, and nothing about the client. */
@Entity('rm_cases_v2', { comment: 'Which case is whose; the client stays encrypted in the store.' })
@Index('rm_cases_v2_by_counsellor', ['district', 'counsellor', 'number'])
export class CaseRow {
  @PrimaryColumn('text')
  readonly caseId!: string;
  @FixedColumn('text')
  readonly programmeId!: string;
  @FixedColumn('text')
  readonly district!: string;
  @FixedColumn('text')
  readonly counsellor!: string;
  @FixedColumn('date')
  readonly openedOn!: IsoDate;
  @Column('date', { nullable: true })
  closedOn!: IsoDate | null;
  /** Since when only those who answer for the file may read it. */
  @Column('date', { nullable: true })
  restrictedOn!: IsoDate | null;
  @Column('integer')
  talks!: number;
  @Column('date', { nullable: true })
  lastTalkOn!: IsoDate | null;
  /** Position of the event that opened it: the order of lists. */
  @FixedColumn('bigint')
  readonly number!: number;
  @Column('bigint')
  lastPosition!: number;
}
