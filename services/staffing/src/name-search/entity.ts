import { Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';

/** No read model: what names sound like does not follow from the log alone, but from what only keys open. */
@Entity('people_tokens', { comment: 'Keyed hashes by which people are found; they go with the person.' })
@Index('people_tokens_by_person', ['personId'])
export class PersonTokenRow {
  @PrimaryColumn('text')
  readonly token!: string;
  @PrimaryColumn('text')
  readonly personId!: string;
  @FixedColumn('text', { comment: 'Whose hash it is; empty where entries of all parties are compared by it.' })
  readonly district!: string;
}
