import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Who an event is for: `state` and `recipient` are the same event, told to the one before and to the other with the delivery. */
export const AUDIENCES = ['all', 'state', 'recipient'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Rows are only ever added: a trigger in its migration refuses everything else. */
@Entity('feed', {
  comment:
    'Every public event once, under the position that subscribers know it by. Never emptied: a rebuild adds what is missing and changes nothing.',
})
@Index('feed_event', ['topic', 'eventId', 'audience'], { unique: true })
@Index('feed_notice', ['notice'], { where: `(notice IS NOT NULL)` })
@Index('feed_recorded', ['recordedAt', 'position'])
export class FeedRow {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('integer')
  readonly epoch!: number;
  @Column('text')
  readonly eventId!: string;
  @Column('text')
  readonly topic!: string;
  @Column('text')
  readonly type!: string;
  @Column('text', { nullable: true, comment: 'From the data; null where the event concerns the whole state.' })
  readonly district!: string | null;
  @Column('timestamptz')
  readonly recordedAt!: Instant;
  @Column('bytea', { comment: 'The CloudEvent as it is handed out: attributes and data as they came, one line of JSON.' })
  readonly line!: Buffer;
  @Column('text', {
    default: 'all',
    comment:
      'all; state = who reads for the whole state, before a notice is delivered; recipient = the same event once more, for who reads for some districts, with the delivery.',
  })
  readonly audience!: Audience;
  @Column('text', {
    nullable: true,
    comment: 'Notice that the event tells of, or delivers; of the first one of an application the application. Null for everything else.',
  })
  readonly notice!: string | null;
}
