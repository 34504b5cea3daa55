import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Names of programmes; joined to the figures when they are read. */
@Entity('rm_programmes_v1')
export class ProgrammeRow {
  @PrimaryColumn('text')
  readonly programmeId!: string;
  @Column('text')
  code!: string;
  @Column('text')
  titleDe!: string;
  @Column('text')
  titleEn!: string;
  @Column('date')
  publishedOn!: IsoDate;
}

@Entity('rm_calls_v1')
@Index('rm_calls_v1_programme', ['programmeId'])
export class CallRow {
  @PrimaryColumn('text')
  readonly callId!: string;
  @Column('text')
  programmeId!: string;
  @Column('text')
  titleDe!: string;
  @Column('text')
  titleEn!: string;
  @Column('bigint')
  potCents!: number;
  @Column('date')
  opensOn!: IsoDate;
  @Column('date')
  deadline!: IsoDate;
}
