import type { LogEntry, Projection } from '@paktwerk/projections';
import {
  WebhookPaused,
  WebhookRegistered,
  WebhookRemoved,
  WebhookResumed,
  WebhookSecretRotated,
  WebhookVerified,
  webhookEvents,
} from '../../webhook/events';

const stateAfter = (e: LogEntry): string | undefined =>
  WebhookVerified.is(e) || WebhookResumed.is(e) ? 'active' : WebhookPaused.is(e) ? 'paused' : WebhookRemoved.is(e) ? 'removed' : undefined;

/** Registered addresses and whether anything is sent to them. How far each has come stands beside it, in webhook_queues. */
export const webhooks: Projection = {
  id: 'webhooks',
  version: 1,
  log: 'store',
  types: webhookEvents.map((e) => e.type),
  tables: ['rm_webhooks_v1'],

  async project(entries, tx) {
    for (const e of entries) {
      const version = e.streamVersion ?? 0;
      if (WebhookRegistered.is(e)) {
        const { webhookId, clientId, url, topics, types, districts, startsAfter } = e.data;
        await tx.query(
          `insert into rm_webhooks_v1 (webhook_id, client_id, url, topics, types, districts, starts_after, state, changed_at, resumes, stream_version, number)
           values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, 0, $9, $10)`,
          [webhookId, clientId, url, topics ?? null, types ?? null, districts ?? null, startsAfter, e.recordedAt, version, e.position],
        );
        continue;
      }
      const { webhookId } = e.data as { readonly webhookId: string };
      if (WebhookSecretRotated.is(e))
        await tx.query('update rm_webhooks_v1 set stream_version = $2 where webhook_id = $1', [webhookId, version]);
      else
        await tx.query(
          'update rm_webhooks_v1 set state = $2, because = $3, changed_at = $4, resumes = resumes + $5, stream_version = $6 where webhook_id = $1',
          [webhookId, stateAfter(e), WebhookPaused.is(e) ? e.data.because : null, e.recordedAt, WebhookResumed.is(e) ? 1 : 0, version],
        );
    }
  },
};
