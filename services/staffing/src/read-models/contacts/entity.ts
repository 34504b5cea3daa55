import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { ContactFunction } from '../../contact/events';

/** Whom one may find, and by what; who they are stays encrypted in the store. */
@Entity('rm_contacts_v1', {
  comment: 'The directory of the network: by what its people are found. Names and addresses stay encrypted in the store.',
})
@Index('rm_contacts_v1_by_district', ['district', 'number'])
export class ContactRow {
  @PrimaryColumn('text')
  readonly contactId!: string;
  @FixedColumn('text')
  readonly humanId!: string;
  @Column('text')
  readonly party!: string;
  @Column('text')
  readonly district!: string;
  @Column('text')
  readonly function!: ContactFunction;
  @Column('text', { array: true })
  readonly topics!: readonly string[];
  @Column('boolean')
  readonly isOnMailingList!: boolean;
  @Column('boolean', { comment: 'Taken back: nobody finds it any more.' })
  isRevoked!: boolean;
  @FixedColumn('bigint', { comment: 'Position of the consent; lists are ordered by it.' })
  readonly number!: number;
}
