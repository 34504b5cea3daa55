import { Injectable } from '@nestjs/common';
import type { Instant } from '@paktwerk/kernel';
import { Database } from '@paktwerk/platform';
import { insert } from '@paktwerk/postgres';
import type { Filter } from '../feed/scope';
import { filterOf } from '../feed/scope';
import type { ClientRow } from '../read-models/clients/entity';
import type { WebhookRow } from '../read-models/webhooks/entity';
import { DeliveryRow } from './entity';
import type { QueueRow } from './entity';
import type { SealedSecret } from './secrets';
import type { Sent } from './send';

/** An active webhook with something behind its position, and what it may get. */
export interface DueWebhook {
  readonly webhookId: string;
  readonly url: string;
  readonly filter: Filter;
  readonly position: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly failingSince: Instant | null;
  /** Those that sign now, the newest first. */
  readonly secrets: readonly SealedSecret[];
}

export interface Attempt {
  readonly kind: 'event' | 'test' | 'verification';
  readonly position: number | null;
  readonly eventId: string;
  readonly type: string;
  readonly attempt: number;
}

type Row = Pick<WebhookRow, 'webhookId' | 'url' | 'topics' | 'types' | 'districts'> &
  Pick<QueueRow, 'position' | 'attempt' | 'failingSince'> &
  Pick<ClientRow, 'allDistricts'> & {
    readonly clientTopics: ClientRow['topics'];
    readonly clientDistricts: ClientRow['districts'];
    readonly secrets: readonly { readonly id: string; readonly kek: string; readonly sealed: string }[] | null;
  };

/** Nothing is sent without a signature: while no secret signs, for instance after a removal that the list does not show yet, a webhook is not due. */
const SIGNS = 'not s.is_prepared and (s.retires_at is null or s.retires_at > now())';
// By hand: everything that a delivery needs in one statement.
const ACTIVE = `
  select w.webhook_id as "webhookId", w.url, w.topics, w.types, w.districts, q.position, q.attempt, q.failing_since as "failingSince",
    c.topics as "clientTopics", c.all_districts as "allDistricts", c.districts as "clientDistricts",
    (select json_agg(json_build_object('id', s.secret_id, 'kek', s.kek_id, 'sealed', encode(s.sealed, 'base64')) order by s.created_at desc)
     from webhook_secrets s where s.webhook_id = w.webhook_id and ${SIGNS}) as secrets
  from rm_webhooks_v1 w join rm_clients_v1 c on c.client_id = w.client_id and c.state = 'active' join webhook_queues q on q.webhook_id = w.webhook_id
  where w.state = 'active' and exists (select from webhook_secrets s where s.webhook_id = w.webhook_id and ${SIGNS})`;

const toDue = (r: Row): DueWebhook => ({
  webhookId: r.webhookId,
  url: r.url,
  position: r.position,
  failures: r.attempt,
  failingSince: r.failingSince,
  secrets: (r.secrets ?? []).map((s) => ({ secretId: s.id, kekId: s.kek, sealed: Buffer.from(s.sealed, 'base64') })),
  filter: filterOf(
    { topics: r.clientTopics, districts: r.allDistricts ? 'all' : r.clientDistricts },
    { topics: r.topics ?? undefined, types: r.types ?? undefined, districts: r.districts ?? undefined },
  ),
});

const LOG = 'insert into webhook_deliveries (webhook_id, kind, position, event_id, type, attempt, outcome, status, duration_ms)';

/** Where every receiver stands: a position in the feed and, while it fails, when it is tried next. One dead receiver is one row that waits. */
@Injectable()
export class Queues {
  constructor(private readonly db: Database) {}

  /** New webhooks get a place; one that was resumed forgets its failures and is tried at once. */
  async prepare(): Promise<void> {
    // Two statements that as a rule touch nothing: an upsert would lock every row, and deliveries would wait for it.
    await this.db.query(
      `with added as (
         insert into webhook_queues (webhook_id, position, resumes)
         select webhook_id, starts_after, resumes from rm_webhooks_v1 w where state = 'active' and not exists (select 1 from webhook_queues q where q.webhook_id = w.webhook_id) on conflict do nothing
       )
       update webhook_queues q set resumes = w.resumes, attempt = 0, next_at = null, failing_since = null
       from rm_webhooks_v1 w where w.webhook_id = q.webhook_id and w.state = 'active' and q.resumes < w.resumes`,
    );
  }

  async due(head: number, except: readonly string[]): Promise<readonly DueWebhook[]> {
    const rows = await this.db.query<Row>(
      `${ACTIVE} and q.position < $1 and (q.next_at is null or q.next_at <= now()) and w.webhook_id <> all($2::text[]) order by q.next_at nulls first limit 1000`,
      [head, except],
    );
    return rows.map(toDue);
  }

  /** As it is now; undefined when nothing may be sent any more. */
  async active(webhookId: string): Promise<DueWebhook | undefined> {
    return (await this.db.query<Row>(`${ACTIVE} and w.webhook_id = $1`, [webhookId])).map(toDue)[0];
  }

  /** Moves the queue on and writes the log in one transaction. False when another process has moved it, which owns it then. */
  async delivered(webhookId: string, from: number, what: Attempt, sent: Sent): Promise<boolean> {
    const rows = await this.db.query(
      `with moved as (
         update webhook_queues set position = $3, attempt = 0, next_at = null, failing_since = null, last_outcome = 'delivered', updated_at = now() where webhook_id = $1 and position = $2 returning webhook_id
       ) ${LOG} select webhook_id, 'event', $3, $4, $5, $6, 'delivered', $7, $8 from moved returning number`,
      [webhookId, from, what.position, what.eventId, what.type, what.attempt, sent.status ?? null, sent.durationMs],
    );
    return rows.length === 1;
  }

  async failed(webhookId: string, from: number, what: Attempt, sent: Sent, nextInMs: number): Promise<boolean> {
    const rows = await this.db.query(
      `with moved as (
         update webhook_queues set attempt = $6, next_at = now() + $10 * interval '1 millisecond', failing_since = coalesce(failing_since, now()), last_outcome = $7, updated_at = now()
         where webhook_id = $1 and position = $2 returning webhook_id
       ) ${LOG} select webhook_id, 'event', $3, $4, $5, $6, $7, $8, $9 from moved returning number`,
      [webhookId, from, what.position, what.eventId, what.type, what.attempt, sent.outcome, sent.status ?? null, sent.durationMs, nextInMs],
    );
    return rows.length === 1;
  }

  /** Past events that are not for this receiver. */
  async skip(webhookId: string, from: number, to: number): Promise<boolean> {
    return (
      (
        await this.db.query('update webhook_queues set position = $3 where webhook_id = $1 and position = $2 returning position', [
          webhookId,
          from,
          to,
        ])
      ).length === 1
    );
  }

  /** What was sent outside of the queue. */
  async log(webhookId: string, what: Attempt, sent: Sent): Promise<void> {
    const { outcome, status, durationMs } = sent;
    await insert(this.db, DeliveryRow, { webhookId, ...what, outcome, status: status ?? null, durationMs });
  }
}
