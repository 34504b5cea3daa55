import { setTimeout as sleep } from 'node:timers/promises';
import { newUuid } from '@paktwerk/kernel';
import type { Worker } from '@paktwerk/platform';
import type { WorkerContext } from '@paktwerk/platform';
import { errorLine } from '@paktwerk/projections';
import { Feed } from '../feed/feed';
import { decidePause } from '../webhook/decisions';
import type { PauseReason } from '../webhook/events';
import { webhook, webhookStream } from '../webhook/state';
import { Queues } from './queues';
import type { Attempt, DueWebhook } from './queues';
import { Secrets } from './secrets';
import { Sender } from './send';
import type { Sent } from './send';
import { deliverySettings, retryDelayMs } from './settings';
import { signedHeaders } from './sign';

/** Receivers at a time. Those that fail have places of their own, so that however many of them wait for a time-out, the others are served. */
const HEALTHY_AT_ONCE = 64;
const FAILING_AT_ONCE = 16;
const CHUNK = 100;
const LOOK_AGAIN_MS = 1000;
const CLEAN_UP_MS = 3_600_000;
const DAY_MS = 86_400_000;

export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/** Sends the feed to the webhooks: one event at a time for each, in order, as far as it takes them. One process at a time owns this. */
export const deliveryWorker = ({ db, commands, clock, log }: WorkerContext): Worker => {
  const settings = deliverySettings();
  const queues = new Queues(db);
  const secrets = new Secrets(db);

  const pause = async (webhookId: string, because: PauseReason): Promise<void> => {
    const commandId = newUuid();
    const actor = { person: 'system:webhook-delivery', role: 'SYSTEM', organisation: 'state' };
    await commands.handle(webhookStream(webhookId), webhook, { commandId, correlationId: commandId, actor, at: await clock.now() }, (s) => decidePause({ because }, s));
    log.warn({ worker: 'webhooks', code: because }, 'webhook paused');
  };

  const failed = async (due: DueWebhook, from: number, what: Attempt, sent: Sent): Promise<void> => {
    const delay = Math.max(retryDelayMs(what.attempt, settings), sent.retryAfterMs ?? 0);
    if (!(await queues.failed(due.webhookId, from, what, sent, delay))) return;
    if (sent.outcome === 'gone') return pause(due.webhookId, 'gone');
    if (due.failingSince && Date.now() - due.failingSince.getTime() >= settings.pauseAfterDays * DAY_MS) await pause(due.webhookId, 'failing');
  };

  /** One receiver, until it has everything or fails. */
  const serve = async (webhookId: string, feed: Feed, sender: Sender, signal: AbortSignal): Promise<void> => {
    for (;;) {
      const due = await queues.active(webhookId);
      if (!due || signal.aborted) return;
      const keys = await secrets.valid(webhookId);
      const { events, next, isLast } = await feed.queued(due.position, due.filter, CHUNK);
      let at = due.position;
      let { failures } = due;
      for (const event of events) {
        if (signal.aborted) return;
        const what: Attempt = { kind: 'event', position: event.position, eventId: event.eventId, type: event.type, attempt: failures + 1 };
        const headers = { 'content-type': CONTENT_TYPE, ...signedHeaders(event.eventId, new Date(), event.line, keys) };
        const sent = await sender.send(due.url, headers, event.line);
        if (sent.outcome !== 'delivered') return failed(due, at, what, sent);
        if (!(await queues.delivered(webhookId, at, what, sent))) return;
        at = event.position;
        failures = 0;
      }
      if (next > at && !(await queues.skip(webhookId, at, next))) return;
      if (isLast) return;
    }
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    const feed = new Feed(db);
    const sender = new Sender(settings.target, settings.timeoutMs);
    const busy = new Map<string, { readonly isFailing: boolean; readonly done: Promise<void> }>();
    const start = (due: DueWebhook) => {
      const isFailing = due.failures > 0;
      if ([...busy.values()].filter((b) => b.isFailing === isFailing).length >= (isFailing ? FAILING_AT_ONCE : HEALTHY_AT_ONCE)) return;
      const done = serve(due.webhookId, feed, sender, signal)
        .catch((error: unknown) => log.warn({ worker: 'webhooks', error: errorLine(error) }, 'a webhook waits'))
        .finally(() => busy.delete(due.webhookId));
      busy.set(due.webhookId, { isFailing, done });
    };
    let cleanedAt = 0;
    try {
      while (!signal.aborted) {
        try {
          await queues.prepare();
          if (Date.now() - cleanedAt > CLEAN_UP_MS) {
            await queues.forgetOldLog();
            cleanedAt = Date.now();
          }
          const { position: head } = await feed.head();
          for (const due of await queues.due(head, [...busy.keys()])) start(due);
          await Promise.race([feed.waitForMore(LOOK_AGAIN_MS, signal), ...[...busy.values()].map((b) => b.done)]);
        } catch (error) {
          log.warn({ worker: 'webhooks', error: errorLine(error) }, 'deliveries wait');
          await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
        }
      }
    } finally {
      await Promise.allSettled([...busy.values()].map((b) => b.done));
      sender.close();
      await feed.onApplicationShutdown();
    }
  };

  // What a receiver has not taken yet is its own affair, shown in its list: nobody else waits for it.
  return { id: 'webhooks', run, progress: async () => Promise.resolve({ position: 0, head: 0 }) };
};
