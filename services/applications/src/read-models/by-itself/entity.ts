import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

export const BY_ITSELF = [
  'information-overdue',
  'answer-due',
  'answer-missing',
  'decision-waiting',
  'moved-up',
  'notice-delivered',
  'notice-not-retrieved',
  'notice-final',
  'proof-due',
  'proof-overdue',
] as const;

/** What happened without anybody's hand: periods that ended, reminders that went out. */
@Entity('rm_by_itself_v1')
@Index('rm_by_itself_v1_by_instant', ['at'])
export class ByItselfRow {
  @PrimaryColumn('text')
  readonly eventId!: string;
  @Column('text')
  readonly what!: (typeof BY_ITSELF)[number];
  @Column('text')
  readonly applicationId!: string;
  @Column('text')
  readonly at!: Instant;
}
