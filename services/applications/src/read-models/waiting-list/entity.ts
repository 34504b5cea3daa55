import type { Instant, IsoDate } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Who waits for money, or did until they were decided. */
@Entity('rm_waiting_list_v2', { comment: 'Who waits for money, or did until they were decided.' })
@Index('rm_waiting_list_v2_by_call', ['callId', 'stage'])
export class WaitingRow {
  @PrimaryColumn('text')
  readonly applicationId!: string;
  @Column('text')
  callId!: string;
  @Column('text')
  fileNumber!: string;
  @Column('text')
  district!: string;
  @Column('text', { nullable: true, comment: 'The party that applied; null where it is the district itself.' })
  recipient!: string | null;
  @Column('bigint')
  requestedCents!: number;
  @Column('bigint')
  wantedCents!: number;
  @Column('integer', { nullable: true, comment: 'Hundredths of points, where the rules rank by them.' })
  score!: number | null;
  @Column('integer', { nullable: true, comment: 'In the ranking, where the rules rank by points and it was told.' })
  rank!: number | null;
  @Column('text')
  receivedAt!: Instant;
  @Column('text')
  since!: IsoDate;
  @Column('text')
  reason!: string;
  @Column('text')
  stage!: 'waiting' | 'moved-up' | 'prepared' | 'settled' | 'decided';
  @Column('text', { nullable: true })
  decisionId!: string | null;
  @Column('bigint', { comment: 'Where it was put on the list the last time: one waiting, one moving up.' })
  waitingPosition!: number;
}
