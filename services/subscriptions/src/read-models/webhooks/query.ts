import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@paktwerk/platform';
import { printCursor } from '../../feed/cursor';

interface Row {
  webhook_id: string;
  client_id: string;
  url: string;
  topics: string[] | null;
  types: string[] | null;
  districts: string[] | null;
  state: string;
  because: string | null;
  changed_at: Date;
  stream_version: number;
  number: string;
  position: string;
  epoch: number;
  attempt: number | null;
  next_at: Date | null;
  failing_since: Date | null;
  last_outcome: string | null;
}

export interface WebhookView {
  readonly webhookId: string;
  readonly clientId: string;
  readonly url: string;
  readonly topics?: string[];
  readonly types?: string[];
  readonly districts?: string[];
  readonly state: string;
  readonly because?: string;
  readonly changedAt: string;
  /** The receiver has everything up to here that is for it. */
  readonly position: string;
  readonly failures: number;
  readonly nextAttemptAt?: string;
  readonly failingSince?: string;
  readonly lastOutcome?: string;
}

export interface ListedWebhook {
  readonly view: WebhookView;
  readonly version: number;
  readonly number: string;
}

export interface DeliveryRow {
  readonly number: string;
  readonly kind: string;
  readonly position: string | null;
  readonly eventId: string;
  readonly type: string;
  readonly attempt: number;
  readonly outcome: string;
  readonly status: number | null;
  readonly durationMs: number;
  readonly at: string;
}

const SELECT = `
  select w.*, coalesce(q.position, w.starts_after) as position, coalesce((select epoch from feed f where f.position = coalesce(q.position, w.starts_after)), 1) as epoch,
    q.attempt, q.next_at, q.failing_since, q.last_outcome
  from rm_webhooks_v1 w left join webhook_queues q on q.webhook_id = w.webhook_id`;

const toWebhook = (r: Row): ListedWebhook => ({
  view: {
    webhookId: r.webhook_id,
    clientId: r.client_id,
    url: r.url,
    ...(r.topics ? { topics: r.topics } : {}),
    ...(r.types ? { types: r.types } : {}),
    ...(r.districts ? { districts: r.districts } : {}),
    state: r.state,
    ...(r.because === null ? {} : { because: r.because }),
    changedAt: r.changed_at.toISOString(),
    position: printCursor({ epoch: r.epoch, position: Number(r.position) }),
    failures: r.attempt ?? 0,
    ...(r.next_at && r.state === 'active' ? { nextAttemptAt: r.next_at.toISOString() } : {}),
    ...(r.failing_since ? { failingSince: r.failing_since.toISOString() } : {}),
    ...(r.last_outcome === null ? {} : { lastOutcome: r.last_outcome }),
  },
  version: r.stream_version,
  number: r.number,
});

@Injectable()
export class Webhooks {
  constructor(@Inject(Database) private readonly db: Database) {}

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
  async deliveries(webhookId: string, limit: number, cursor: string | undefined): Promise<readonly DeliveryRow[]> {
    const rows = await this.db.query<Omit<DeliveryRow, 'at'> & { at: Date }>(
      `select number, kind, position, event_id as "eventId", type, attempt, outcome, status, duration_ms as "durationMs", at from webhook_deliveries
       where webhook_id = $1 and ($3::bigint is null or number < $3) order by webhook_deliveries.number desc limit $2`,
      [webhookId, limit, cursor ?? null],
    );
    return rows.map((r) => ({ ...r, at: r.at.toISOString() }));
  }
}
