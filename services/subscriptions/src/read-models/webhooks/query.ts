import { Injectable } from '@nestjs/common';
import { Database, findRows } from '@paktwerk/platform';
import type { PageQuery } from '@paktwerk/platform';
import { columnsOf, tableNameOf } from '@paktwerk/postgres';
import { notNull } from '@paktwerk/kernel';
import { DeliveryRow, QueueRow } from '../../delivery/entity';
import { printCursor } from '../../feed/cursor';
import type { WebhookItem } from '../../webhook/views';
import { FeedRow } from '../feed/entity';
import { WebhookRow } from './entity';

type Row = WebhookRow &
  Pick<QueueRow, 'position'> & { readonly epoch: number } & {
    readonly [P in 'attempt' | 'nextAt' | 'failingSince' | 'lastOutcome']: QueueRow[P] | null;
  };

export interface ListedWebhook {
  readonly view: WebhookItem;
  readonly version: number;
  readonly number: number;
}

// By hand: a webhook together with its queue and the epoch of the event it stands at.
const SELECT = `
  select ${columnsOf(WebhookRow, 'w')}, coalesce(q.position, w.starts_after) as position,
    coalesce((select epoch from ${tableNameOf(FeedRow)} f where f.position = coalesce(q.position, w.starts_after)), 1) as epoch,
    q.attempt, q.next_at as "nextAt", q.failing_since as "failingSince", q.last_outcome as "lastOutcome"
  from ${tableNameOf(WebhookRow)} w left join ${tableNameOf(QueueRow)} q on q.webhook_id = w.webhook_id`;

const toWebhook = (r: Row): ListedWebhook => ({
  view: {
    webhookId: r.webhookId,
    clientId: r.clientId,
    url: r.url,
    ...(r.topics ? { topics: r.topics } : {}),
    ...(r.types ? { types: r.types } : {}),
    ...(r.districts ? { districts: r.districts } : {}),
    state: r.state,
    ...notNull({ because: r.because, lastOutcome: r.lastOutcome }),
    changedAt: r.changedAt,
    position: printCursor({ epoch: r.epoch, position: r.position }),
    failures: r.attempt ?? 0,
    ...(r.nextAt && r.state === 'active' ? { nextAttemptAt: r.nextAt } : {}),
    ...(r.failingSince ? { failingSince: r.failingSince } : {}),
  },
  version: r.streamVersion,
  number: r.number,
});

@Injectable()
export class Webhooks {
  constructor(private readonly db: Database) {}

  async find(webhookId: string): Promise<ListedWebhook | undefined> {
    return (await this.db.query<Row>(`${SELECT} where w.webhook_id = $1`, [webhookId])).map(toWebhook)[0];
  }

  /** Of one client, or of all. */
  async list(clientId: string | null, limit: number, cursor: string | undefined): Promise<readonly ListedWebhook[]> {
    const rows = await this.db.query<Row>(
      `${SELECT} where ($1::text is null or w.client_id = $1) and w.state <> 'removed' and ($3::bigint is null or w.number > $3) order by w.number limit $2`,
      [clientId, limit + 1, cursor ?? null],
    );
    return rows.map(toWebhook);
  }

  /** All of a client, those that were removed too. */
  async ofClient(clientId: string): Promise<readonly { readonly webhookId: string; readonly isRemoved: boolean }[]> {
    return this.db.query(`select webhook_id as "webhookId", state = 'removed' as "isRemoved" from rm_webhooks_v1 where client_id = $1`, [
      clientId,
    ]);
  }

  /** Newest first. */
  deliveries(webhookId: string, page: PageQuery) {
    return findRows(this.db, DeliveryRow, { where: { webhookId }, newestFirst: 'number' }, page);
  }
}
