import type { Role } from '@paktwerk/platform';
import type { Instant, IsoDate, Language } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

@Entity('preferences', { comment: 'Of those alone who have switched something on; it goes when the last of it is switched off.' })
@Index('preferences_by_organisation', ['organisation'])
@Index('preferences_by_calendar', ['calendarHash'])
export class PreferenceRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @Column('text', { comment: 'As the token last said it.' })
  readonly organisation!: string;
  @Column('text', { array: true })
  readonly roles!: readonly Role[];
  @Column('text')
  readonly language!: Language;
  @Column('text', { nullable: true, comment: 'As the identity provider told it; null where no mail is wanted.' })
  readonly address!: string | null;
  @Column('boolean')
  readonly digest!: boolean;
  @Column('boolean')
  readonly reminders!: boolean;
  @Column('text', { nullable: true, comment: 'The last day whose summary was written, or had nothing to say.' })
  readonly digestOn!: IsoDate | null;
  @Column('text', { nullable: true, comment: 'Keyed hash of the secret address of the calendar; the secret is nowhere.' })
  readonly calendarHash!: string | null;
  @Column('timestamptz', { comment: 'The last time the person was here, by the clock of the database.' })
  readonly seenAt!: Instant;
}
