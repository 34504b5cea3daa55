import type { Instant } from '@paktwerk/kernel';
import { Column, Entity, Index, PrimaryColumn } from '@paktwerk/postgres';

/** Where a webhook's receiver is and when it is tried next. What was delivered does not follow from any log, so no rebuild touches it. */
@Entity('webhook_queues')
export class QueueRow {
  @PrimaryColumn('text')
  readonly webhookId!: string;
  @Column('bigint')
  readonly position!: number;
  @Column('integer', { default: 0 })
  readonly attempt!: number;
  @Column('timestamptz', { nullable: true })
  readonly nextAt!: Instant | null;
  @Column('timestamptz', { nullable: true })
  readonly failingSince!: Instant | null;
  @Column('text', { nullable: true })
  readonly lastOutcome!: string | null;
  @Column('integer', { default: 0 })
  readonly resumes!: number;
  @Column('timestamptz', { default: () => 'now()' })
  readonly updatedAt!: Instant;
}

/** The signing secrets, encrypted. */
@Entity('webhook_secrets')
@Index('webhook_secrets_by_webhook', ['webhookId'])
export class SecretRow {
  @PrimaryColumn('text')
  readonly secretId!: string;
  @Column('text')
  readonly webhookId!: string;
  @Column('text')
  readonly kekId!: string;
  @Column('bytea')
  readonly sealed!: Buffer;
  @Column('timestamptz', { default: () => 'now()' })
  readonly createdAt!: Instant;
  @Column('timestamptz', { nullable: true })
  readonly retiresAt!: Instant | null;
  @Column('boolean', { default: false, comment: 'Made, but the registration or rotation is not recorded yet: it signs nothing.' })
  readonly isPrepared!: boolean;
}

@Entity('webhook_deliveries', { comment: 'One row per attempt: status and duration, never a body. Kept for thirty days.' })
@Index('webhook_deliveries_by_webhook', ['webhookId', 'number'])
@Index('webhook_deliveries_by_time', ['at'])
export class DeliveryRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  readonly number!: number;
  @Column('text')
  readonly webhookId!: string;
  @Column('text')
  readonly kind!: 'event' | 'test' | 'verification';
  @Column('bigint', { nullable: true })
  readonly position!: number | null;
  @Column('text')
  readonly eventId!: string;
  @Column('text')
  readonly type!: string;
  @Column('integer')
  readonly attempt!: number;
  @Column('text')
  readonly outcome!: string;
  @Column('integer', { nullable: true })
  readonly status!: number | null;
  @Column('integer')
  readonly durationMs!: number;
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly at!: Instant;
}
