import { defineProjection } from '@paktwerk/projections';
import type { EntryOf } from '@paktwerk/projections';
import { webhookEvents } from '../../webhook/events';
import { WebhookRow } from './entity';

const STATE_AFTER = {
  'webhook.verified': 'active',
  'webhook.resumed': 'active',
  'webhook.paused': 'paused',
  'webhook.removed': 'removed',
} as const;

export const webhooks = defineProjection({
  id: 'webhooks',
  version: 1,
  log: 'store',
  on: webhookEvents,
  tables: [WebhookRow],
  project: (entries, rows) => rows.fold(WebhookRow, entries, ({ data }) => ({ webhookId: data.webhookId }), evolve),
});

const evolve = (row: WebhookRow | undefined, e: EntryOf<typeof webhookEvents>): WebhookRow | undefined => {
  const streamVersion = e.streamVersion ?? 0;
  if (e.type === 'webhook.registered') {
    const { webhookId, clientId, url, topics, types, districts, startsAfter } = e.data;
    return {
      webhookId,
      clientId,
      url,
      topics: topics ?? null,
      types: types ?? null,
      districts: districts ?? null,
      startsAfter,
      state: 'pending',
      because: null,
      changedAt: e.recordedAt,
      resumes: 0,
      streamVersion,
      number: e.position,
    };
  }
  if (!row) return undefined;
  row.streamVersion = streamVersion;
  if (e.type === 'webhook.secret-rotated') return row;
  row.state = STATE_AFTER[e.type];
  row.because = e.type === 'webhook.paused' ? e.data.because : null;
  row.changedAt = e.recordedAt;
  if (e.type === 'webhook.resumed') row.resumes += 1;
  return row;
};
