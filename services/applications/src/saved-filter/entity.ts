import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, NumberedColumn, PrimaryColumn } from '@paktwerk/postgres';

@Entity('saved_filters', { comment: 'What a person has chosen to see of a list, under a name of theirs.' })
@Index('saved_filters_by_person', ['personId', 'list', 'number'])
export class SavedFilterRow {
  @PrimaryColumn('text')
  readonly filterId!: string;
  @Column('text')
  readonly personId!: string;
  /** As the page names it. */
  @Column('text')
  readonly list!: string;
  @Column('text')
  readonly name!: string;
  /** What stands in the address of the list. */
  @Column('jsonb')
  readonly filter!: Readonly<Record<string, string>>;
  @Column('timestamptz')
  readonly savedAt!: Instant;
  @NumberedColumn()
  readonly number!: number;
}
