import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerLog } from '@paktwerk/projections';
import { BusUnavailableError } from '../transport';
import { within } from '../waiting';
import { kafkaConfig, logKafka } from './settings';
import type { KafkaSettings } from './settings';

const MAX_MESSAGES = 1000;
/** Below the broker's usual limit of 1 MB for one partition's batch, even when all of them go to one. */
const MAX_BYTES = 900_000;
const CLOSE_MS = 5000;
/** How long a sending may take before its outcome counts as unknown and another producer sends it again. */
const SEND_MS = 10_000;
/** More for a new thread, which has to connect and to ask for its producer's id first. */
const CONNECT_MS = 5000;

/** A message for the partition that is given, or for that of its key. */
export interface Outgoing {
  readonly key?: string;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly partition?: number;
}

/**
 * Messages as they go to the thread: a few large things are many times cheaper to hand over than many small ones.
 * All values one behind the other; of each message where it ends, its key with the values of its headers, and which of the shapes has their names.
 */
interface Parcel {
  readonly topic: string;
  /** How long the broker may take, in milliseconds. */
  readonly timeout: number;
  readonly block: ArrayBuffer;
  readonly ends: Uint32Array;
  readonly texts: readonly (string | null)[];
  readonly shapes: readonly (readonly string[])[];
  readonly shapeOf: Uint16Array;
  readonly partitions?: Int32Array;
}

/** What the thread says: what kafkajs logs, or how the sending ended. */
interface Word {
  readonly log?: { readonly namespace: string; readonly message: string; readonly error?: string };
  readonly failure?: PlainError;
}
interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly cause?: PlainError;
}

/**
 * The idempotent producer, in a thread of its own (kafka-producer-thread.cjs): kafkajs's work of putting messages together runs beside the reading
 * and mapping of the next ones, and holds up no request of the service. After any failure the thread is ended: the producer's sequence numbers
 * and what it may still be sending are unknown.
 */
export class KafkaPublisher {
  private thread: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly timeoutMs: number;

  constructor(
    private readonly settings: KafkaSettings,
    private readonly log: WorkerLog,
  ) {
    this.timeoutMs = settings.sendTimeoutMs ?? SEND_MS;
  }

  /** One sending at a time keeps the order of what is published and the producer's sequence. */
  send(topic: string, messages: readonly Outgoing[]): Promise<void> {
    const mine = this.last.then(async () => {
      for (const chunk of chunks(messages)) await this.sendChunk(packed(topic, this.timeoutMs, chunk));
    });
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async sendChunk(parcel: Parcel): Promise<void> {
    const patience = this.thread ? this.timeoutMs : this.timeoutMs + CONNECT_MS;
    const thread = (this.thread ??= this.start());
    const answer = answerOf(thread);
    try {
      thread.postMessage(parcel, [parcel.block]);
      await within(patience, 'The broker', answer.came);
    } catch (error) {
      this.thread = undefined;
      void thread.terminate();
      throw error;
    } finally {
      answer.done();
    }
  }

  private start(): Worker {
    const thread = new Worker(THREAD, { workerData: { config: kafkaConfig(this.settings) } });
    thread.unref();
    thread.on('message', ({ log }: Word) => {
      if (log) logKafka(this.log, log.namespace, log.message, log.error);
    });
    thread.on('error', () => undefined); // whoever waits for an answer hears of it, and the next sending starts another thread
    thread.once('exit', () => {
      if (this.thread === thread) this.thread = undefined;
    });
    return thread;
  }

  async close(): Promise<void> {
    await this.last;
    const { thread } = this;
    if (!thread) return;
    this.thread = undefined;
    const ended = once(thread, 'exit');
    thread.postMessage('close');
    await within(CLOSE_MS, 'The broker', ended).catch(() => thread.terminate());
  }
}

/** From this file and from its compiled form. */
const THREAD = path.join(__dirname, '../../kafka-producer-thread.cjs');

/** The thread's next word on what was sent. @throws what the broker said, or a BusUnavailableError when the thread has ended */
const answerOf = (thread: Worker): { readonly came: Promise<void>; readonly done: () => void } => {
  let done = (): void => undefined;
  const came = new Promise<void>((resolve, reject) => {
    const message = ({ failure, log }: Word): void => {
      if (failure) reject(revived(failure));
      else if (!log) resolve();
    };
    const ended = (why?: unknown): void =>
      reject(new BusUnavailableError(`The producer's thread has ended: ${why instanceof Error ? why.message : String(why)}`));
    thread.on('message', message).on('error', ended).on('exit', ended);
    done = () => thread.off('message', message).off('error', ended).off('exit', ended);
  });
  return { came, done };
};

const revived = ({ message, cause, ...rest }: PlainError): Error =>
  Object.assign(new Error(message, cause ? { cause: revived(cause) } : {}), rest);

const packed = (topic: string, timeout: number, messages: readonly Outgoing[]): Parcel => {
  const block = new ArrayBuffer(messages.reduce((sum, m) => sum + m.value.length, 0));
  const bytes = Buffer.from(block);
  const ends = new Uint32Array(messages.length);
  const shapeOf = new Uint16Array(messages.length);
  const texts: (string | null)[] = [];
  const shapes: (readonly string[])[] = [];
  let at = 0;
  messages.forEach(({ key, value, headers }, i) => {
    at += value.copy(bytes, at);
    ends[i] = at;
    texts.push(key ?? null, ...Object.values(headers));
    const names = Object.keys(headers);
    const known = shapes.findIndex((s) => s.length === names.length && s.every((name, n) => name === names[n]));
    shapeOf[i] = known < 0 ? shapes.push(names) - 1 : known;
  });
  const partitions = messages[0]?.partition === undefined ? {} : { partitions: Int32Array.from(messages, (m) => m.partition ?? 0) };
  return { topic, timeout, block, ends, texts, shapes, shapeOf, ...partitions };
};

/** Bytes on the wire, or a few more. */
const sizeOf = ({ key = '', value, headers }: Outgoing): number => {
  let bytes = 80 + Buffer.byteLength(key) + value.length;
  for (const name in headers) bytes += 8 + name.length + Buffer.byteLength(headers[name]!);
  return bytes;
};

function* chunks(messages: readonly Outgoing[]): Generator<readonly Outgoing[]> {
  let chunk: Outgoing[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = sizeOf(message);
    if (chunk.length > 0 && (chunk.length >= MAX_MESSAGES || bytes + size > MAX_BYTES)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(message);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
