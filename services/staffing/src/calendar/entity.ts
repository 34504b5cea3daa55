import type { Role } from '@paktwerk/platform';
import type { Instant, Language } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

@Entity('plan_calendars', { comment: 'Of those alone who have subscribed to the deadlines of a plan; it goes when they end it.' })
@Index('plan_calendars_by_hash', ['calendarHash'])
export class PlanCalendarRow {
  @PrimaryColumn('text')
  readonly personId!: string;
  @PrimaryColumn('text', { comment: 'Whose plan.' })
  readonly party!: string;
  @Column('text', { comment: 'As the token last said it.' })
  readonly organisation!: string;
  @Column('text', { array: true })
  readonly roles!: readonly Role[];
  @Column('text')
  readonly language!: Language;
  @Column('text', { comment: 'Keyed hash of the secret address; the secret is nowhere.' })
  readonly calendarHash!: string;
  @Column('timestamptz', { comment: 'The last time the person looked at a plan, by the clock of the database.' })
  readonly seenAt!: Instant;
}
