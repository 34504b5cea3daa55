import { newUuid, systemActor, pause as wait } from '@paktwerk/kernel';
import type { Worker, WorkerContext } from '@paktwerk/platform';
import { KekConfig } from '@paktwerk/privacy';
import { errorLine } from '@paktwerk/projections';
import { Feed } from '../read-models/feed/feed';
import { decidePause } from '../webhook/pause-webhook';
import type { PauseReason } from '../webhook/events';
import { webhookDecider, webhookStream } from '../webhook/state';
import { DeliveryConfig, TIMEOUT_MS } from './config';
import { Queues } from './queues';
import type { Attempt, DueWebhook } from './queues';
import { openSecret } from './secrets';
import { Sender } from './send';
import type { Sent } from './send';
import { signedHeaders } from './sign';

/** Receivers at a time. Those that fail have places of their own, so that however many of them wait for a time-out, the others are served. */
const HEALTHY_AT_ONCE = 64;
const FAILING_AT_ONCE = 16;
const CHUNK = 100;
const LOOK_AGAIN_MS = 1000;
const DAY_MS = 86_400_000;

export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/** Sends the feed to the webhooks: one event at a time for each, in order, as far as it takes them. One process at a time owns this. */
export const deliveryWorker = ({ db, commands, clock, log, settings }: WorkerContext): Worker => {
  const config = settings.get(DeliveryConfig);
  const { ring } = settings.get(KekConfig);
  const queues = new Queues(db);

  const pause = async (webhookId: string, because: PauseReason): Promise<void> => {
    const commandId = newUuid();
    const actor = systemActor('webhook-delivery');
    await commands.handle(
      webhookStream(webhookId),
      webhookDecider,
      { commandId, correlationId: commandId, actor, at: await clock.now() },
      {
        decide: (s) => decidePause({ because }, s),
      },
    );
    log.warn({ worker: 'webhooks', code: because }, 'webhook paused');
  };

  const failed = async (due: DueWebhook, from: number, what: Attempt, sent: Sent): Promise<void> => {
    const delay = Math.max(config.retryDelayMs(what.attempt), sent.retryAfterMs ?? 0);
    if (!(await queues.failed(due.webhookId, from, what, sent, delay))) return;
    if (sent.outcome === 'gone') return pause(due.webhookId, 'gone');
    if (due.failingSince && Date.now() - Date.parse(due.failingSince) >= config.pauseAfterDays * DAY_MS)
      await pause(due.webhookId, 'failing');
  };

  /** One receiver, until it has everything or fails. `head()` = how far the feed is known to reach, which may grow meanwhile. */
  const serve = async (first: DueWebhook, feed: Feed, sender: Sender, head: () => number, signal: AbortSignal): Promise<void> => {
    const { webhookId } = first;
    for (let due: DueWebhook | undefined = first; due && !signal.aborted; due = await queues.active(webhookId)) {
      const keys = await Promise.all(due.secrets.map((secret) => openSecret(ring, secret)));
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
      if (isLast && next >= head()) return;
    }
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    const feed = new Feed(db);
    const sender = new Sender(config, TIMEOUT_MS);
    const busy = new Map<string, { readonly isFailing: boolean; readonly done: Promise<void> }>();
    let head = 0;
    let ended = 0;
    /** False when all places of its kind are taken. */
    const start = (due: DueWebhook): boolean => {
      const isFailing = due.failures > 0;
      if ([...busy.values()].filter((b) => b.isFailing === isFailing).length >= (isFailing ? FAILING_AT_ONCE : HEALTHY_AT_ONCE))
        return false;
      const done = serve(due, feed, sender, () => head, signal)
        .catch((error: unknown) => log.warn({ worker: 'webhooks', error: errorLine(error) }, 'a webhook waits'))
        .finally(() => {
          busy.delete(due.webhookId);
          ended += 1;
        });
      busy.set(due.webhookId, { isFailing, done });
      return true;
    };
    const look = async (): Promise<void> => {
      await queues.prepare();
      head = (await feed.head()).position;
      const before = ended;
      const due = await queues.due(head, [...busy.keys()]);
      const left = due.map(start).includes(false);
      if (ended > before) return; // one that was served while we looked may have been left out: look again at once
      await Promise.race([feed.waitForMore(LOOK_AGAIN_MS, signal), ...(left ? [...busy.values()].map((b) => b.done) : [])]);
    };
    try {
      while (!signal.aborted) {
        try {
          await look();
        } catch (error) {
          log.warn({ worker: 'webhooks', error: errorLine(error) }, 'deliveries wait');
          await wait(LOOK_AGAIN_MS, signal);
        }
      }
    } finally {
      await Promise.allSettled([...busy.values()].map((b) => b.done));
      sender.close();
      feed.onApplicationShutdown();
    }
  };

  // A receiver that takes nothing delays only itself; its list shows what waits.
  return { id: 'webhooks', run, progress: async () => Promise.resolve({ position: 0, head: 0 }) };
};
