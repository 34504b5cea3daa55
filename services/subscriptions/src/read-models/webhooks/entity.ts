import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, FixedColumn, Index, PrimaryColumn } from '@paktwerk/postgres';
import type { PauseReason } from '../../webhook/events';

/** Registered addresses and whether anything is sent to them. How far each has come stands beside it, in webhook_queues. */
@Entity('rm_webhooks_v1')
@Index('rm_webhooks_v1_by_client', ['clientId', 'number'])
export class WebhookRow {
  @PrimaryColumn('text')
  readonly webhookId!: string;
  @FixedColumn('text')
  readonly clientId!: string;
  @FixedColumn('text')
  readonly url!: string;
  @FixedColumn('text', { array: true, nullable: true })
  readonly topics!: string[] | null;
  @FixedColumn('text', { array: true, nullable: true })
  readonly types!: string[] | null;
  @FixedColumn('text', { array: true, nullable: true })
  readonly districts!: string[] | null;
  @FixedColumn('bigint')
  readonly startsAfter!: number;
  @Column('text')
  state!: 'pending' | 'active' | 'paused' | 'removed';
  @Column('text', { nullable: true })
  because!: PauseReason | null;
  @Column('timestamptz')
  changedAt!: Instant;
  @Column('integer')
  resumes!: number;
  @Column('integer')
  streamVersion!: number;
  /** Position of the registration: the order of lists. */
  @FixedColumn('bigint')
  readonly number!: number;
}
