import type { DistrictForm, PartyKind } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

@Entity('rm_parties_v1', { comment: 'Every party with its keys and validity; what it is called when stands beside it.' })
@Index('rm_parties_v1_by_key', ['key'])
@Index('rm_parties_v1_by_district', ['district', 'key'])
@Index('rm_parties_v1_by_successor', ['successorId'])
export class PartyRow {
  @PrimaryColumn('text')
  readonly partyId!: string;
  @Column('text', { array: true })
  kinds!: readonly PartyKind[];
  @Column('text', { comment: 'The key it was registered with first; lists are ordered by it.' })
  readonly key!: string;
  @Column('text', { nullable: true, comment: 'The second key of a Stadtkreis.' })
  furtherKey!: string | null;
  @Column('text', { nullable: true })
  form!: DistrictForm | null;
  @Column('text', { nullable: true, comment: 'The district that it is or lies in.' })
  district!: string | null;
  @Column('integer', { nullable: true, comment: 'The latest figure.' })
  inhabitants!: number | null;
  @Column('date', { nullable: true })
  inhabitantsOn!: IsoDate | null;
  @Column('text', { nullable: true })
  inhabitantsMark!: string | null;
  @Column('date')
  validFrom!: IsoDate;
  @Column('date', { nullable: true, comment: 'The first day on which it is no more.' })
  validUntil!: IsoDate | null;
  @Column('text', { nullable: true })
  successorId!: string | null;
  @FixedColumn('bigint')
  readonly firstNumber!: number;
  @Column('bigint')
  lastNumber!: number;
}

@Entity('rm_party_names_v1', { comment: 'Each name of a party with its first day.' })
export class PartyNameRow {
  @PrimaryColumn('text')
  readonly partyId!: string;
  @PrimaryColumn('date')
  readonly validFrom!: IsoDate;
  @Column('text')
  name!: string;
  @Column('text', { comment: 'The name as it is searched and sorted: small letters, ä as ae.' })
  searchName!: string;
  @Column('bigint')
  lastNumber!: number;
}
