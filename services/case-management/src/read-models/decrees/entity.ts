import type { Applications } from '@paktwerk/contracts';
import type { EventOf, Instant, IsoDate } from '@paktwerk/kernel';
import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';

/** Who is counselled from which day on, as the ministry published it. */
@Entity('rm_decrees_v1', { comment: 'Who is counselled from which day on, as the ministry published it.' })
export class DecreeRow {
  @PrimaryColumn('text')
  readonly decreeId!: string;
  @Column('text')
  code!: string;
  @Column('text')
  source!: string;
  @Column('date')
  validFrom!: IsoDate;
  @Column('date', { nullable: true })
  validTo!: IsoDate | null;
  @Column('jsonb')
  groups!: EventOf<typeof Applications.DecreePublished>['data']['groups'];
  /** Since when it is known: of two decrees that name a group, the later one holds. */
  @Column('timestamptz')
  knownSince!: Instant;
  @Column('bigint')
  lastPosition!: number;
}
