import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Rows are only ever added: a trigger in its migration refuses everything else. */
@Entity('feed', {
  comment:
    'Every public event once, under the position that subscribers know it by. Never emptied: a rebuild adds what is missing and changes nothing.',
})
@Index('feed_event', ['topic', 'eventId'], { unique: true })
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
}
