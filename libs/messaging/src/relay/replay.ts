import { isInternalTopic, topics as knownTopics } from '@paktwerk/contracts';
import { makePosition, positionParts } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import type { BusTransport } from '../transport';
import { readMessages } from './batch';
import type { MessageBatch, MessageSource } from './batch';

export interface ReplayOptions extends MessageSource {
  readonly transport: BusTransport;
  /** First and last position that are published again. */
  readonly from: number;
  readonly to?: number;
  /** For each live topic of the service the one that its messages go to instead. */
  readonly topics: ReadonlyMap<string, string>;
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReplayProgress) => void;
}

export interface ReplayProgress {
  /** The position that is out. */
  readonly position: number;
  readonly to: number;
  /** Messages per topic. */
  readonly messages: Readonly<Record<string, number>>;
}

/** The range or the topic cannot be replayed; nothing was published. */
export class ReplayRefusedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReplayRefusedError';
  }
}

const NAME = /^[a-zA-Z0-9._-]{1,200}$/;

const checkTopic = (live: string, topic: string): void => {
  if (!NAME.test(topic)) throw new ReplayRefusedError(`"${topic}" is no name for a topic: letters, digits, ".", "_" and "-", at most 200.`);
  if (knownTopics.some((t) => t.name === topic))
    throw new ReplayRefusedError(`"${topic}" is a live topic: its readers would take the range for news. Name another one.`);
  if (isInternalTopic(live) && !topic.startsWith(live))
    throw new ReplayRefusedError(`${live} is internal; its replay must be named "${live}.…", so that it stays recognisable.`);
};

/**
 * Publishes a range of the store again, to topics of its own: same ids, keys, order and headers. The relay's checkpoint and the live
 * topics stay untouched; a second run to the same topic repeats messages, which readers drop by their ids.
 * @throws ReplayRefusedError before anything is published
 */
export const replay = async (options: ReplayOptions): Promise<ReplayProgress> => {
  const { store, from, signal, batchSize = 1000, onProgress } = options;
  for (const [live, topic] of options.topics) checkTopic(live, topic);
  const to = await lastPosition(options);
  const source: MessageSource = { ...options, toPublic: (event) => (event.number <= to ? options.toPublic(event) : []) };
  let after: Position | undefined = from > 1 ? makePosition(store.name, 0, from - 1) : undefined;
  let progress: ReplayProgress = { position: from - 1, to, messages: {} };
  while (progress.position < to && !signal?.aborted) {
    const batch = await readMessages(source, after, batchSize);
    progress = await publish(options, batch, progress);
    onProgress?.(progress);
    if (batch.failure) throw batch.failure;
    after = batch.last?.position ?? after;
  }
  return progress;
};

const lastPosition = async ({ store, from, to: wanted }: ReplayOptions): Promise<number> => {
  const head = await store.head();
  const last = head ? positionParts(head).number : 0;
  const to = wanted ?? last;
  if (!Number.isSafeInteger(from) || from < 1) throw new ReplayRefusedError('The first position must be a whole number from 1 on.');
  if (from > last) throw new ReplayRefusedError(`The store of ${store.name} ends at position ${last}: there is nothing from ${from} on.`);
  if (!Number.isSafeInteger(to) || to < from)
    throw new ReplayRefusedError(`The last position (${to}) lies before the first one (${from}).`);
  if (to > last) throw new ReplayRefusedError(`The store of ${store.name} ends at position ${last}: position ${to} does not exist yet.`);
  return to;
};

const publish = async (
  { transport, topics }: ReplayOptions,
  { perTopic, last, full, failure }: MessageBatch,
  before: ReplayProgress,
): Promise<ReplayProgress> => {
  const messages = { ...before.messages };
  for (const [live, batch] of perTopic) {
    const topic = topics.get(live);
    if (topic === undefined) throw new ReplayRefusedError(`No topic is named for what belongs to ${live}.`);
    await transport.publish(topic, batch);
    messages[topic] = (messages[topic] ?? 0) + batch.length;
  }
  const reached = last ? positionParts(last.position).number : before.position;
  return { position: full || failure ? Math.min(before.to, reached) : before.to, to: before.to, messages };
};
