import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, NumberedColumn, PrimaryColumn } from '@paktwerk/postgres';

export const MAIL_KINDS = ['digest', 'reminder'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

@Entity('mails', { comment: 'What is to be sent to whom, and what was; the address stands with the person alone.' })
@Index('mails_waiting', ['state', 'nextTryAt'])
export class MailRow {
  /** Follows from what it is about and whom it goes to, so that nothing is written twice. */
  @PrimaryColumn('text')
  readonly mailId!: string;
  @Column('text')
  readonly personId!: string;
  @Column('text')
  readonly kind!: MailKind;
  @Column('text')
  readonly subject!: string;
  @Column('text')
  readonly body!: string;
  /** `dropped`: the person had switched it off before it went out, or lost what it was about. */
  @Column('text')
  readonly state!: 'waiting' | 'sent' | 'dropped' | 'refused';
  @Column('integer')
  readonly attempts!: number;
  @Column('timestamptz', { comment: 'By the clock of the database: the network is never simulated.' })
  readonly nextTryAt!: Instant;
  @Column('timestamptz')
  readonly writtenAt!: Instant;
  @NumberedColumn()
  readonly number!: number;
}
