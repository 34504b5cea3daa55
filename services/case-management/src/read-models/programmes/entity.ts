import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';

/** The programmes that cases can belong to, as the ministry published them. */
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
  @Column('bigint')
  lastPosition!: number;
}
