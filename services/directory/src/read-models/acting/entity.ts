import { Entity, FixedColumn, Index, PrimaryColumn, Column } from '@paktwerk/postgres';

@Entity('rm_acting_v1', { comment: 'Who was ever given something at which party, by ids only; what exactly and when stands in the store.' })
@Index('rm_acting_v1_by_person', ['personId'])
export class ActingRow {
  @PrimaryColumn('text')
  readonly partyId!: string;
  @PrimaryColumn('text')
  readonly personId!: string;
  @FixedColumn('bigint')
  readonly lastNumber!: number;
}

@Entity('rm_sign_ins_v1', { comment: 'Sign-ins that belong to somebody who is known by another one.' })
@Index('rm_sign_ins_v1_by_owner', ['ownerId'])
export class SignInRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @Column('text')
  ownerId!: string;
  @Column('bigint')
  lastNumber!: number;
}
