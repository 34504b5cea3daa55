import { defineProjection } from '@paktwerk/projections';
import { webhookEvents } from '../../webhook/events';

const STATE_AFTER = {
  'webhook.verified': 'active',
  'webhook.resumed': 'active',
  'webhook.paused': 'paused',
  'webhook.removed': 'removed',
} as const;

/** Registered addresses and whether anything is sent to them. How far each has come stands beside it, in webhook_queues. */
export const webhooks = defineProjection({
  id: 'webhooks',
  version: 1,
  log: 'store',
  on: webhookEvents,
  tables: ['rm_webhooks_v1'],

  async project(entries, tx) {
    for (const e of entries) {
      const version = e.streamVersion ?? 0;
      if (e.type === 'webhook.registered') {
        const { webhookId, clientId, url, topics, types, districts, startsAfter } = e.data;
        await tx.query(
          `insert into rm_webhooks_v1 (webhook_id, client_id, url, topics, types, districts, starts_after, state, changed_at, resumes, stream_version, number)
           values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, 0, $9, $10)`,
          [webhookId, clientId, url, topics ?? null, types ?? null, districts ?? null, startsAfter, e.recordedAt, version, e.position],
        );
        continue;
      }
      const { webhookId } = e.data;
      if (e.type === 'webhook.secret-rotated')
        await tx.query('update rm_webhooks_v1 set stream_version = $2 where webhook_id = $1', [webhookId, version]);
      else
        await tx.query(
          'update rm_webhooks_v1 set state = $2, because = $3, changed_at = $4, resumes = resumes + $5, stream_version = $6 where webhook_id = $1',
          [
            webhookId,
            STATE_AFTER[e.type],
            e.type === 'webhook.paused' ? e.data.because : null,
            e.recordedAt,
            e.type === 'webhook.resumed' ? 1 : 0,
            version,
          ],
        );
    }
  },
});
