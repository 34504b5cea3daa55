import type { PartyKind, PartyRole } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

@Entity('rm_copied_roles_v1', { comment: 'Who may do what for which party, copied from the directory: ids only.' })
@Index('rm_copied_roles_v1_by_party', ['partyId'])
export class CopiedRoleRow {
  @PrimaryColumn('text')
  readonly grantId!: string;
  @FixedColumn('text')
  readonly partyId!: string;
  @FixedColumn('text')
  readonly personId!: string;
  @FixedColumn('text')
  readonly role!: PartyRole;
  @FixedColumn('date')
  readonly firstDay!: IsoDate;
  @Column('date', { nullable: true, comment: 'Open where it is null.' })
  lastDay!: IsoDate | null;
}

@Entity('rm_copied_deputies_v1', { comment: 'Who has on their days what somebody else has, copied from the directory.' })
@Index('rm_copied_deputies_v1_by_party', ['partyId'])
export class CopiedDeputyRow {
  @PrimaryColumn('text')
  readonly deputyId!: string;
  @FixedColumn('text')
  readonly partyId!: string;
  @FixedColumn('text')
  readonly personId!: string;
  @FixedColumn('text')
  readonly deputyPersonId!: string;
  @FixedColumn('date')
  readonly firstDay!: IsoDate;
  @Column('date')
  lastDay!: IsoDate;
}

@Entity('rm_copied_sign_ins_v1', { comment: 'Sign-ins, and people of before, that belong to a human known by another one.' })
export class CopiedSignInRow {
  @PrimaryColumn('text')
  readonly signIn!: string;
  @Column('text')
  person!: string;
}

@Entity('rm_copied_parties_v1', { comment: 'Parties with their keys and validity, copied from the directory.' })
@Index('rm_copied_parties_v1_by_key', ['key'])
@Index('rm_copied_parties_v1_by_further_key', ['furtherKey'])
@Index('rm_copied_parties_v1_by_successor', ['successorId'], { where: '(successor_id IS NOT NULL)' })
export class CopiedPartyRow {
  @PrimaryColumn('text')
  readonly partyId!: string;
  @Column('text', { comment: 'What it applies under: of a Stadtkreis the key as a district.' })
  key!: string;
  @Column('text', { nullable: true, comment: 'The second key of a Stadtkreis.' })
  furtherKey!: string | null;
  @Column('text', { array: true })
  kinds!: readonly PartyKind[];
  @Column('date')
  validFrom!: IsoDate;
  @Column('date', { nullable: true, comment: 'The first day on which it is no more.' })
  validUntil!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'What took its place.' })
  successorId!: string | null;
  @Column('text', { nullable: true, comment: 'The member that leads a grouping.' })
  leadPartyId!: string | null;
}

@Entity('rm_copied_party_names_v1', { comment: 'Each name of a party with its first day, copied from the directory.' })
export class CopiedPartyNameRow {
  @PrimaryColumn('text')
  readonly partyId!: string;
  @PrimaryColumn('date')
  readonly firstDay!: IsoDate;
  @Column('text')
  name!: string;
}

/** The tables of the copy. */
export const copiedTables = [CopiedRoleRow, CopiedDeputyRow, CopiedSignInRow, CopiedPartyRow, CopiedPartyNameRow] as const;
