import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

@Entity('rm_counsellors_v1', { comment: 'Which human who signs in has which appointment, by ids only.' })
@Index('rm_counsellors_v1_by_human', ['humanId'])
export class CounsellorRow {
  @PrimaryColumn('text')
  readonly appointmentId!: string;
  @Column('text')
  readonly postId!: string;
  @Column('text')
  readonly humanId!: string;
  @Column('boolean')
  readonly isLinked!: boolean;
}

@Entity('rm_logins_v1', { comment: 'Who signs in and works for a party, as they said themselves.' })
@Index('rm_logins_v1_by_party', ['party'])
export class LoginRow {
  @PrimaryColumn('text')
  readonly humanId!: string;
  @PrimaryColumn('text')
  readonly party!: string;
}
