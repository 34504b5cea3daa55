import { defineService } from '@paktwerk/platform';
import { KekConfig } from '@paktwerk/privacy';
import { Access } from './client/access';
import { catalogue } from './catalogue';
import { ClientController } from './client/client.controller';
import { FeedController } from './feed/feed.controller';
import { DeliveryConfig, LOG_DAYS } from './delivery/config';
import { deliveryWorker } from './delivery/delivery-worker';
import { DeliveryRow, QueueRow, SecretRow } from './delivery/entity';
import { Queues } from './delivery/queues';
import { Secrets } from './delivery/secrets';
import { Feed } from './read-models/feed/feed';
import { FeedRow } from './read-models/feed/entity';
import { feedProjection } from './read-models/feed/projection';
import { FeedReader } from './feed/feed-reader';
import { PreparedSecrets1767000000020 } from './migrations/1767000000020-prepared-secrets';
import { Subscriptions1763900000060 } from './migrations/1763900000060-subscriptions';
import { ToldWithTheDelivery1769200000091 } from './migrations/1769200000091-told-with-the-delivery';
import { problems } from './problems';
import { PUBLIC_TOPICS } from './feed/public-topics';
import { clients } from './read-models/clients/projection';
import { Clients } from './read-models/clients/query';
import { webhooks } from './read-models/webhooks/projection';
import { Webhooks } from './read-models/webhooks/query';
import { Targets } from './webhook/targets';
import { WebhookController } from './webhook/webhook.controller';

/** The public events for everybody outside: one gap-free feed, pulled or delivered. */
export const service = defineService({
  name: 'subscriptions',
  title: 'Public events: feed, clients and webhooks',
  catalogue,
  migrations: [Subscriptions1763900000060, PreparedSecrets1767000000020, ToldWithTheDelivery1769200000091],
  tables: [FeedRow, QueueRow, SecretRow, DeliveryRow],
  projections: [feedProjection, clients, webhooks],
  consumes: PUBLIC_TOPICS,
  controllers: [FeedController, ClientController, WebhookController],
  providers: [Feed, FeedReader, Access, Clients, Webhooks, Queues, Secrets, Targets],
  problems,
  settings: [DeliveryConfig, KekConfig],
  lives: [
    { table: 'webhook_deliveries', what: 'attempts', days: LOG_DAYS, expired: 'at < $1', clock: 'database' },
    { table: 'webhook_secrets', what: 'retired', days: LOG_DAYS, expired: 'retires_at < $1', clock: 'database' },
    // Made for a fact that never came to be, by a process that ended in between.
    { table: 'webhook_secrets', what: 'prepared', days: 1, expired: 'is_prepared and created_at < $1', clock: 'database' },
    {
      table: 'webhook_queues',
      what: 'removed',
      days: LOG_DAYS,
      expired: `exists (select from rm_webhooks_v1 w where w.webhook_id = webhook_queues.webhook_id and w.state = 'removed' and w.changed_at < $1)`,
      clock: 'domain',
    },
  ],
  metrics: [
    {
      name: 'paktwerk_webhooks',
      help: 'Registered addresses by whether anything is sent to them',
      labelNames: ['state'],
      read: async (db) => {
        const rows = await db.query<{ state: string; n: number }>('select state, count(*)::int as n from rm_webhooks_v1 group by state');
        return ['active', 'paused', 'pending', 'removed'].map((state) => ({
          labels: { state },
          value: rows.find((r) => r.state === state)?.n ?? 0,
        }));
      },
    },
  ],
  extraWorkers: (context) => [deliveryWorker(context)],
});
