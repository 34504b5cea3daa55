/**
 * What must hold when everything has run out. The checks read the tables and journals by themselves and fold with code of their own:
 * a fault of the libraries must not hide itself. Every finding is one sentence.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readJsonLines } from '@paktwerk/local-stack';
import { Client } from 'pg';
import { Added, Even, REACTS_TO, sumUp } from './domain';
import type { EffectDone, Sum, TallyAdded } from './domain';
import type { ReaderEntry, WriterEntry } from './journal';
import type { Evidence } from './world';

const SHOWN = 5;

class Findings {
  readonly #byKind = new Map<string, string[]>();

  add(kind: string, text: string): void {
    this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), text]);
  }

  /** The first few of each kind, and how many more there were. */
  list(): string[] {
    return [...this.#byKind].flatMap(([kind, texts]) => [
      ...texts.slice(0, SHOWN).map((text) => `${kind}: ${text}`),
      ...(texts.length > SHOWN ? [`${kind}: and ${texts.length - SHOWN} more`] : []),
    ]);
  }
}

interface EventRow {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly event_id: string;
  readonly command_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly recorded_at: Date;
  readonly known_since: Date;
  readonly meta: Buffer;
  readonly data: Buffer;
  readonly hash: Buffer;
}

interface Stored<D> extends EventRow {
  readonly value: D;
}
type StoredTally = Stored<TallyAdded['data']>;
type StoredEffect = Stored<EffectDone['data']>;

/** What every event here says about its decision; an effect is a command of one event. */
interface Decided {
  readonly before: number;
  readonly nth?: number;
  readonly of?: number;
}

interface CheckpointRow {
  readonly consumer: string;
  readonly position: string;
  readonly error: string | null;
}

interface ParkedRow {
  readonly consumer: string;
  readonly position: string;
  readonly type: string;
  readonly reason: string;
}

interface InboxRow {
  readonly position: number;
  readonly topic: string;
  readonly message_id: string;
  readonly type: string;
  readonly message_key: string;
  readonly source_position: string;
  readonly data: Buffer;
}

interface MessageRow {
  readonly topic: string;
  readonly position: number;
}

type Row = Readonly<Record<string, unknown>>;

export interface Figures {
  readonly events: number;
  readonly acknowledged: number;
  readonly read: number;
  readonly messages: number;
  readonly effects: number;
}

type Read = <R extends object>(sql: string) => Promise<R[]>;

const connected = async <T>(url: string, work: (read: Read) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async <R extends object>(sql: string) => (await client.query<R>(sql)).rows);
  } finally {
    await client.end();
  }
};

const eventsOf = async <D>(read: Read): Promise<Stored<D>[]> => {
  const rows = await read<EventRow>(
    'select position::int, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash from events order by events.position',
  );
  return rows.map((row) => ({ ...row, value: JSON.parse(row.data.toString()) as D }));
};
const checkpointsOf = (read: Read): Promise<CheckpointRow[]> => read('select * from checkpoints');
const parkedOf = (read: Read): Promise<ParkedRow[]> => read('select * from parked');

/** What the producer's database holds. */
const ours = async (read: Read) => ({
  events: await eventsOf<TallyAdded['data']>(read),
  checkpoints: await checkpointsOf(read),
  parked: await parkedOf(read),
  relay: await read<{ readonly position: string }>('select * from relay_checkpoints'),
  tally: await read<Row>('select * from rm_tally_v1'),
  amounts: await read<Row>('select * from rm_amounts_v1'),
  log: await read<Row>('select * from rm_log_v1'),
});
type Ours = Awaited<ReturnType<typeof ours>>;

/** What the consumer's database holds. */
const theirs = async (read: Read) => ({
  events: await eventsOf<EffectDone['data']>(read),
  checkpoints: await checkpointsOf(read),
  parked: await parkedOf(read),
  inbox: await read<InboxRow>(
    'select position::int, topic, message_id, type, message_key, source_position, data from inbox_messages order by inbox_messages.position',
  ),
  received: await read<Row>('select * from rm_received_v1'),
  sums: await read<Row>('select * from rm_sums_v1'),
});
type Theirs = Awaited<ReturnType<typeof theirs>>;

export async function check({ producer, bus, consumer, journals }: Evidence): Promise<{ findings: string[]; figures: Figures }> {
  const findings = new Findings();
  const store = await connected(producer, ours);
  const mirror = await connected(consumer, theirs);
  const messages = await connected(bus, (read) =>
    read<MessageRow>('select topic, position::int from bus_messages order by topic, bus_messages.position'),
  );
  checkLog(store.events, 'store', findings);
  checkLog(mirror.events, 'mirror store', findings);
  const acknowledged = checkWriters(store.events, journals, findings);
  const read = checkReaders(store.events, journals, findings);
  checkProjections(store, findings);
  checkMessages(store.events, mirror.inbox, messages, findings);
  checkInboxProjections(mirror, findings);
  checkEffects(store.events, mirror, findings);
  checkCheckpoints(store.checkpoints, store.events.length, 'store', findings);
  checkCheckpoints(mirror.checkpoints, mirror.inbox.length, 'inbox', findings);
  for (const { position } of store.relay)
    if (numberOf(position) > store.events.length)
      findings.add('checkpoint', `the relay stands at ${position}, the log ends at ${store.events.length}`);
  for (const p of [...store.parked, ...mirror.parked])
    findings.add('parked', `${p.consumer} set aside ${p.type} at ${p.position}: ${p.reason}`);
  return {
    findings: findings.list(),
    figures: { events: store.events.length, acknowledged, read, messages: mirror.inbox.length, effects: mirror.events.length },
  };
}

const numberOf = (position: string): number => Number(position.split(':')[2]);
const amountOf = (message: InboxRow): number => (JSON.parse(message.data.toString()) as { readonly amount: number }).amount;

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** Positions dense from 1, versions dense per stream, decisions on the true state, both times forward, the chain of hashes, commands whole. */
function checkLog(events: readonly Stored<Decided>[], name: string, findings: Findings): void {
  const heads = new Map<string, { readonly version: number; readonly hash: string; readonly recordedAt: string }>();
  let known = 0;
  events.forEach((e, i) => {
    if (e.position !== i + 1) findings.add('gap', `${name}: position ${i + 1} was expected, ${e.position} stands there`);
    const head = heads.get(e.stream) ?? { version: 0, hash: '', recordedAt: '' };
    const meta = JSON.parse(e.meta.toString()) as { readonly eventId: string; readonly commandId: string; readonly recordedAt: string };
    const at = `${name} position ${e.position} (${e.stream} version ${e.version})`;
    if (e.version !== head.version + 1) findings.add('version', `${at}: version ${head.version + 1} was expected`);
    if (e.value.before !== e.version - 1) findings.add('lost update', `${at} was decided when ${e.value.before} events stood before it`);
    if (meta.recordedAt < head.recordedAt) findings.add('time', `${at} was recorded before its predecessor`);
    known = Math.max(known, e.recorded_at.getTime());
    if (known !== e.known_since.getTime())
      findings.add('time', `${at} is known since ${e.known_since.toISOString()}, not since ${new Date(known).toISOString()}`);
    if (meta.eventId !== e.event_id || meta.commandId !== e.command_id || meta.recordedAt !== e.recorded_at.toISOString())
      findings.add('metadata', `${at}: columns and hashed metadata differ`);
    const hash = chained(head.hash, e);
    if (hash !== e.hash.toString('hex')) findings.add('hash', `${at} does not hash to what is stored`);
    heads.set(e.stream, { version: e.version, hash, recordedAt: meta.recordedAt });
  });
  for (const [command, mine] of groupedBy(events, (e) => e.command_id)) {
    const first = mine[0]!;
    const of = first.value.of ?? 1;
    const whole =
      mine.length === of &&
      mine.every(
        (e, i) =>
          e.stream === first.stream && e.version === first.version + i && e.position === first.position + i && (e.value.nth ?? 1) === i + 1,
      );
    if (!whole)
      findings.add(
        'command',
        `${name}: command ${command} should have left ${of} events side by side; it left ${mine.map((e) => `${e.stream}@${e.version}`).join(', ')}`,
      );
  }
}

function chained(previous: string, { stream, version, type, schema_version: schema, meta, data }: EventRow): string {
  const sha = createHash('sha256');
  for (const part of [Buffer.from(previous, 'hex'), Buffer.from(`${stream}\n${version}\n${type}\n${schema}`), meta, data]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    sha.update(length).update(part);
  }
  return sha.digest('hex');
}

/** What was acknowledged is there as acknowledged; what lost its race is not there; what nobody meant to write is not there either. */
function checkWriters(events: readonly StoredTally[], journals: string, findings: Findings): number {
  const byId = new Map(events.map((e) => [e.event_id, e]));
  const stored = groupedBy(events, (e) => e.command_id);
  const intents = new Set<string>();
  const acknowledged = new Set<string>();
  for (const file of named(journals, 'writer')) {
    const counts = new Map<string, number>();
    const answers = new Map<string, string>();
    for (const entry of readJsonLines<WriterEntry>(file)) {
      const { command } = entry;
      switch (entry.kind) {
        case 'intent':
          intents.add(command);
          counts.set(command, entry.amounts.length);
          break;
        case 'again': {
          const answer = answerOf(entry);
          if (answer !== answers.get(command))
            findings.add('repeat', `command ${command} was answered ${answers.get(command) ?? 'nothing'}, and when repeated ${answer}`);
          break;
        }
        case 'lost':
          if (stored.has(command)) findings.add('race', `command ${command} was told that it lost its race, and is stored`);
          break;
        case 'given up':
          break;
        case 'ack': {
          answers.set(command, answerOf(entry));
          const mine = stored.get(command) ?? [];
          const meant = counts.get(command);
          if (mine.length !== meant)
            findings.add('acknowledged', `command ${command} was acknowledged with ${meant ?? 'no'} events, ${mine.length} are stored`);
          const last = mine.at(-1);
          if (entry.last && (!last || entry.last.position !== positionOf(last) || entry.last.hash !== last.hash.toString('hex')))
            findings.add('acknowledged', `command ${command} was told ${entry.last.position}, and that is not where it stands`);
          for (const told of entry.events) {
            const is = byId.get(told.id);
            acknowledged.add(told.id);
            if (!is) findings.add('acknowledged', `event ${told.id} of command ${command} was acknowledged and is not in the log`);
            else if (
              is.version !== told.version ||
              (told.position && positionOf(is) !== told.position) ||
              (told.hash && is.hash.toString('hex') !== told.hash)
            )
              findings.add('acknowledged', `event ${told.id} stands elsewhere than its writer was told`);
          }
          break;
        }
      }
    }
  }
  for (const command of stored.keys())
    if (!intents.has(command)) findings.add('stranger', `command ${command} is in the log and nobody gave it`);
  return acknowledged.size;
}

const positionOf = ({ position }: EventRow): string => `oracle:1:${position}`;
const answerOf = ({ version, events }: { readonly version: number; readonly events: readonly unknown[] }): string =>
  JSON.stringify([version, events]);

function checkReaders(events: readonly StoredTally[], journals: string, findings: Findings): number {
  let read = 0;
  for (const file of named(journals, 'reader')) {
    const entries = readJsonLines<ReaderEntry>(file);
    const name = path.basename(file, '.jsonl');
    read += entries.length;
    const wrong = entries.findIndex((entry, i) => entry.position !== `oracle:1:${i + 1}` || entry.id !== events[i]?.event_id);
    const met = entries[wrong];
    if (met)
      findings.add(
        'reader',
        `${name}: its ${wrong + 1}th event is ${met.position} ${met.id}, the log has ${events[wrong]?.event_id ?? 'nothing'} there`,
      );
    else if (entries.length !== events.length) findings.add('reader', `${name} has seen ${entries.length} of ${events.length} events`);
  }
  return read;
}

const named = (folder: string, role: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(role))
    .sort()
    .map((file) => path.join(folder, file));

/** Two sets of rows, as text by their key. */
function compare(table: string, expected: readonly Row[], rows: readonly Row[], key: string, findings: Findings): void {
  const plain = (row: Row): string =>
    JSON.stringify(
      Object.keys(row)
        .sort()
        .map((name) => String(row[name])),
    );
  const found = new Map(rows.map((row) => [String(row[key]), plain(row)]));
  for (const row of expected) {
    const name = String(row[key]);
    if (found.get(name) !== plain(row))
      findings.add('projection', `${table} ${key} ${name}: ${found.get(name) ?? 'no row'} instead of ${plain(row)}`);
    found.delete(name);
  }
  for (const name of found.keys()) findings.add('projection', `${table} has a row ${key} ${name} that no event explains`);
}

function checkProjections({ events, tally, amounts, log }: Ours, findings: Findings): void {
  const folded = new Map<string, Sum & { readonly last_version: number }>();
  const counts = new Map<number, number>();
  for (const e of events) {
    const { amount } = e.value;
    folded.set(e.stream, { ...sumUp(folded.get(e.stream), e.event_id, amount), last_version: e.version });
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  }
  compare(
    'rm_tally_v1',
    [...folded].map(([stream, row]) => ({ stream, ...row })),
    tally,
    'stream',
    findings,
  );
  compare(
    'rm_amounts_v1',
    [...counts].map(([amount, n]) => ({ amount, events: n })),
    amounts,
    'amount',
    findings,
  );
  compare(
    'rm_log_v1',
    events.map(({ position, event_id, stream }) => ({ position, event_id, stream })),
    log,
    'position',
    findings,
  );
}

/** Every event's messages once in the inbox, in the order of the log per topic and key, with the facts of the event. */
function checkMessages(events: readonly StoredTally[], inbox: readonly InboxRow[], bus: readonly MessageRow[], findings: Findings): void {
  const wanted = events.flatMap((e) => [{ type: Added.type, e }, ...(e.value.amount % 2 === 0 ? [{ type: Even.type, e }] : [])]);
  const seen = new Map<string, InboxRow>();
  for (const m of inbox) {
    const name = `${m.type} ${m.source_position}`;
    const before = seen.get(name);
    if (before) findings.add('message', `${name} stands twice in the inbox, at ${before.position} and ${m.position}`);
    seen.set(name, m);
  }
  if (inbox.some((m, i) => m.position !== i + 1)) findings.add('message', 'the positions of the inbox are not dense');
  for (const { type, e } of wanted) {
    const name = `${type} ${positionOf(e)}`;
    const m = seen.get(name);
    seen.delete(name);
    if (!m) findings.add('message', `${name} never reached the inbox`);
    else {
      const data = JSON.parse(m.data.toString()) as { readonly stream: string; readonly version: number; readonly amount: number };
      if (m.message_key !== e.stream || data.stream !== e.stream || data.version !== e.version || data.amount !== e.value.amount)
        findings.add('message', `${name} says something else than its event`);
    }
  }
  for (const name of seen.keys()) findings.add('message', `${name} is in the inbox and no event stands behind it`);
  const order = new Map<string, number>();
  for (const m of inbox) {
    const line = `${m.topic} ${m.message_key}`;
    const before = order.get(line) ?? 0;
    if (numberOf(m.source_position) <= before) findings.add('order', `${line}: ${m.source_position} came behind ${before}`);
    order.set(line, numberOf(m.source_position));
  }
  const perTopic = new Map<string, number>();
  for (const m of bus) {
    const expected = (perTopic.get(m.topic) ?? 0) + 1;
    perTopic.set(m.topic, expected);
    if (m.position !== expected) findings.add('message', `the bus has a gap on ${m.topic} before ${m.position}`);
  }
}

function checkInboxProjections({ inbox, received, sums }: Theirs, findings: Findings): void {
  compare(
    'rm_received_v1',
    inbox.map(({ position, message_id, message_key }) => ({ position, message_id, message_key })),
    received,
    'position',
    findings,
  );
  const folded = new Map<string, Sum>();
  for (const m of inbox) if (m.type === Added.type) folded.set(m.message_key, sumUp(folded.get(m.message_key), m.message_id, amountOf(m)));
  compare(
    'rm_sums_v1',
    [...folded].map(([message_key, sum]) => ({ message_key, ...sum })),
    sums,
    'message_key',
    findings,
  );
}

/** Each cause has had its effect once, on the stream of its key and in its order. */
function checkEffects(events: readonly StoredTally[], { events: effects, inbox }: Theirs, findings: Findings): void {
  const causes = inbox.filter((m) => m.type === Added.type && amountOf(m) % REACTS_TO === 0);
  const often = new Map<string, number>();
  for (const e of effects) often.set(e.value.cause, (often.get(e.value.cause) ?? 0) + 1);
  for (const { message_id: id } of causes) {
    const n = often.get(id) ?? 0;
    often.delete(id);
    if (n !== 1) findings.add('effect', `message ${id} had its effect ${n} times`);
  }
  for (const cause of often.keys()) findings.add('effect', `an effect names the cause ${cause}, which asked for none`);
  const perStream: ReadonlyMap<string, readonly StoredEffect[]> = groupedBy(effects, (e) => e.stream);
  for (const [stream, wanted] of groupedBy(causes, (m) => `effect-${m.message_key}`)) {
    const had = (perStream.get(stream) ?? []).map((e) => e.value.cause);
    if (wanted.map((m) => m.message_id).join() !== had.join() && new Set(had).size === wanted.length)
      findings.add('order', `the effects on ${stream} are not in the order of their causes`);
  }
  if (events.length > 200 && causes.length === 0) findings.add('void', 'no message asked for an effect: they were not checked');
}

function checkCheckpoints(checkpoints: readonly CheckpointRow[], head: number, name: string, findings: Findings): void {
  if (checkpoints.length === 0) findings.add('checkpoint', `there is none at the ${name}`);
  for (const c of checkpoints) {
    if (Number(c.position) > head)
      findings.add('checkpoint', `${c.consumer} stands at ${c.position}, ahead of the ${name}, which ends at ${head}`);
    else if (Number(c.position) < head)
      findings.add('checkpoint', `${c.consumer} has stopped at ${c.position} of ${head} (${c.error ?? 'no reason given'})`);
  }
}
