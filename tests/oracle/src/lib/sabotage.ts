/**
 * Damage for trying the oracle out, each with what its findings must look like. The first kind changes what is stored or was told, after
 * everything has run out; the second lets the processes themselves work carelessly, so that only the kills bring it to light.
 */
import path from 'node:path';
import type { Position } from '@paktwerk/event-store';
import { readJsonLines, replaceJsonLines } from '@paktwerk/local-stack';
import { Client } from 'pg';
import type { Acknowledged, ReaderEntry, WriterEntry } from './journal';
import type { Careless } from './settings';
import type { Evidence, OracleDatabase } from './world';

const NOTHING = 'There was nothing to damage: let it run longer.';

/** What the findings of some damage must look like. */
export interface Expected {
  readonly expect: readonly RegExp[];
}

export interface Tampering extends Expected {
  readonly apply: (evidence: Evidence) => Promise<void> | void;
}

/** Several statements: the last one must have changed something. */
const on =
  (database: OracleDatabase, ...statements: readonly string[]): Tampering['apply'] =>
  async (evidence) => {
    const client = new Client({ connectionString: evidence[database] });
    await client.connect();
    try {
      let changed: number | null = 0;
      for (const sql of statements) changed = (await client.query(sql)).rowCount;
      if (!changed) throw new Error(NOTHING);
    } finally {
      await client.end();
    }
  };
const journalOf = ({ journals }: Evidence, name: string): string => path.join(journals, `${name}.jsonl`);
const onReader =
  (name: string, change: (entries: readonly ReaderEntry[], middle: number) => readonly ReaderEntry[]): Tampering['apply'] =>
  (evidence) => {
    const file = journalOf(evidence, name);
    const entries = readJsonLines<ReaderEntry>(file);
    replaceJsonLines(file, change(entries, Math.floor(entries.length / 2)));
  };
/** What a writer was told last that can be told differently, told differently. */
const told =
  (change: (entry: WriterEntry) => WriterEntry | undefined): Tampering['apply'] =>
  (evidence) => {
    const file = journalOf(evidence, 'writer-1');
    const entries = readJsonLines<WriterEntry>(file);
    const at = entries.findLastIndex((entry) => change(entry) !== undefined);
    if (at < 0) throw new Error(NOTHING);
    replaceJsonLines(
      file,
      entries.map((entry, i) => (i === at ? change(entry) : entry)),
    );
  };
const anotherVersion = (entry: Acknowledged): Acknowledged => ({
  ...entry,
  events: entry.events.map((e, i) => (i === 0 ? { ...e, version: e.version + 1 } : e)),
});

const somewhere = 'position = (select position from events order by events.position offset (select count(*) / 2 from events) limit 1)';
const first = 'position = 1';
const last = (table: string): string => `position = (select max(position) from ${table})`;
const replaced = (column: string, what: string, by: string): string =>
  `convert_to(regexp_replace(convert_from(${column}, 'UTF8'), '${what}', '${by}'), 'UTF8')`;
/** An event once more, at the end of the log and of its stream. */
const again = (
  which: string,
  {
    version = '(select max(s.version) + 1 from events s where s.stream = e.stream)',
    command = 'gen_random_uuid()::text',
    data = 'data',
  }: { readonly version?: string; readonly command?: string; readonly data?: string } = {},
): string =>
  `insert into events select (select max(position) + 1 from events), epoch, stream, ${version}, gen_random_uuid(), ${command}, type, schema_version, recorded_at, known_since, meta, ${data}, hash from events e where ${which}`;
/** The first message once more, at the end of the inbox. */
const message = (id: string, source: string): string =>
  `insert into inbox_messages select (select max(position) + 1 from inbox_messages), topic, partition, ${id}, type, source, message_key, attributes, data, recorded_at, known_since, ${source} from inbox_messages where ${first}`;
/** The last two of a line change places. */
const swapped = (table: string, line: string): string[] => [
  `with two as (select array_agg(position order by position desc) as p from (select position from ${table} where (${line}) = (select ${line} from ${table} where ${first}) order by ${table}.position desc limit 2) s)
  , moved as (select p[1] as a, p[2] as b from two) update ${table} set position = case when position = a then -b else -a end from moved where position in (a, b)`,
  `update ${table} set position = -position where position < 0`,
];

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  // The log
  'lose-event': {
    expect: [/^acknowledged: event .* is not in the log/, /^acknowledged: command .* with \d+ events, \d+ are stored/],
    apply: on('producer', `delete from events where ${somewhere}`),
  },
  'lose-last-event': { expect: [/^acknowledged: .* not in the log/], apply: on('producer', `delete from events where ${last('events')}`) },
  'invent-event': { expect: [/^stranger: /], apply: on('producer', again(somewhere)) },
  'half-command': {
    expect: [/^command: .* should have left 3 events/],
    apply: on(
      'producer',
      `delete from events where position = (select max(position) from events where convert_from(data, 'UTF8')::json->>'of' = '3' and convert_from(data, 'UTF8')::json->>'nth' = '3')`,
    ),
  },
  'double-command': {
    expect: [/^command: .* should have left/, /^acknowledged: command .* are stored/],
    apply: on('producer', again(somewhere, { command: 'command_id' })),
  },
  'change-data': {
    expect: [/^hash: /],
    apply: on('producer', `update events set data = ${replaced('data', '"amount":', '"amount":1')} where ${somewhere}`),
  },
  'change-metadata': {
    expect: [/^hash: /],
    apply: on('producer', `update events set meta = ${replaced('meta', '"role":"', '"role":"X')} where ${somewhere}`),
  },
  'change-column': { expect: [/^metadata: /], apply: on('producer', `update events set event_id = gen_random_uuid() where ${somewhere}`) },
  'change-instant': {
    expect: [/^metadata: /],
    apply: on('producer', `update events set recorded_at = recorded_at - interval '1 ms' where ${somewhere}`),
  },
  'lose-update': {
    expect: [/^lost update: /],
    apply: on('producer', `update events set data = ${replaced('data', '"before":', '"before":1')} where ${somewhere}`),
  },
  'record-earlier': {
    expect: [/^time: .* was recorded before its predecessor/],
    apply: on('producer', `update events set meta = ${replaced('meta', '"recordedAt":"2', '"recordedAt":"1')} where ${somewhere}`),
  },
  'know-earlier': {
    expect: [/^time: .* is known since/],
    apply: on('producer', `update events set known_since = known_since - interval '1 hour' where ${somewhere}`),
  },
  'gap-in-positions': { expect: [/^gap: /], apply: on('producer', `update events set position = position + 1 where ${last('events')}`) },
  'gap-in-versions': { expect: [/^version: /], apply: on('producer', `update events set version = version + 1 where ${last('events')}`) },
  'two-winners': {
    expect: [/^version: /],
    apply: on('producer', 'drop index events_stream_version', again(last('events'), { version: 'version' })),
  },
  'swap-order': { expect: [/^version: /], apply: on('producer', ...swapped('events', 'stream')) },

  // What the writers were told
  'store-loser': {
    expect: [/^race: /],
    apply: async (evidence) => {
      const lost = readJsonLines<WriterEntry>(journalOf(evidence, 'writer-1')).find((e) => e.kind === 'lost')?.command;
      if (!lost) throw new Error(NOTHING);
      await on('producer', again(somewhere, { command: `'${lost}'` }))(evidence);
    },
  },
  'tell-another-version': {
    expect: [/^acknowledged: event .* stands elsewhere/],
    apply: told((e) => (e.kind === 'ack' && e.events.length > 0 ? anotherVersion(e) : undefined)),
  },
  'tell-another-position': {
    expect: [/^acknowledged: command .* was told /],
    apply: told((e) =>
      e.kind === 'ack' && e.last ? { ...e, last: { ...e.last, position: `${e.last.position}0` as Position } } : undefined,
    ),
  },
  'answer-differently': {
    expect: [/^repeat: /],
    apply: told((e) => (e.kind === 'again' ? { ...e, version: e.version + 1 } : undefined)),
  },

  // What was read
  'skip-read': { expect: [/^reader: .* event is /], apply: onReader('reader-1', (read, middle) => read.toSpliced(middle, 1)) },
  'read-twice': {
    expect: [/^reader: .* event is /],
    apply: onReader('reader-1', (read, middle) => read.toSpliced(middle, 0, ...read.slice(middle, middle + 1))),
  },
  'stop-reading': { expect: [/^reader: .* has seen /], apply: onReader('reader-2', (read) => read.slice(0, -1)) },

  // What others made of it
  'stale-projection': {
    expect: [/^projection: rm_tally_v1 .* instead of/],
    apply: on(
      'producer',
      'update rm_tally_v1 set count = count - 1, total = total - 1 where stream = (select min(stream) from rm_tally_v1)',
    ),
  },
  'fold-twice': {
    expect: [/^projection: rm_amounts_v1 .* instead of/],
    apply: on('producer', 'update rm_amounts_v1 set events = events + 1 where amount = (select min(amount) from rm_amounts_v1)'),
  },
  'invent-row': {
    expect: [/^projection: rm_amounts_v1 .* no event explains/],
    apply: on('producer', 'insert into rm_amounts_v1 values (-1, 1)'),
  },
  'lose-row': { expect: [/^projection: rm_log_v1 .* no row/], apply: on('producer', `delete from rm_log_v1 where ${first}`) },
  'lose-received': {
    expect: [/^projection: rm_received_v1 .* no row/],
    apply: on('consumer', `delete from rm_received_v1 where ${first}`),
  },
  'stale-sum': { expect: [/^projection: rm_sums_v1 .* instead of/], apply: on('consumer', 'update rm_sums_v1 set total = total - 1') },
  'checkpoint-ahead': {
    expect: [/^checkpoint: .* ahead of the store/],
    apply: on('producer', 'update checkpoints set position = position + 3'),
  },
  'checkpoint-behind': {
    expect: [/^checkpoint: .* has stopped at/],
    apply: on('consumer', 'update checkpoints set position = position - 1'),
  },
  'lose-checkpoints': { expect: [/^checkpoint: there is none at the inbox/], apply: on('consumer', 'delete from checkpoints') },
  'relay-ahead': {
    expect: [/^checkpoint: the relay stands at/],
    apply: on('producer', `update relay_checkpoints set position = 'oracle:1:' || (split_part(position, ':', 3)::int + 7)`),
  },
  'gap-on-bus': {
    expect: [/^message: the bus has a gap/],
    apply: on('bus', `delete from bus_messages where ${first}`),
  },
  'lose-message': {
    expect: [/^message: .* never reached the inbox/, /^message: the positions of the inbox are not dense/],
    apply: on('consumer', 'delete from inbox_messages where position = (select max(position) / 2 from inbox_messages)'),
  },
  'double-message': { expect: [/^message: .* stands twice/], apply: on('consumer', message(`message_id || 'x'`, 'source_position')) },
  'invent-message': { expect: [/^message: .* no event stands behind it/], apply: on('consumer', message(`'x'`, `'oracle:1:0'`)) },
  'change-message': {
    expect: [/^message: .* says something else/],
    apply: on('consumer', `update inbox_messages set data = ${replaced('data', '"amount":', '"amount":1')} where ${first}`),
  },
  'swap-messages': { expect: [/^order: .* came behind/], apply: on('consumer', ...swapped('inbox_messages', 'topic, message_key')) },
  'lose-effect': {
    expect: [/^effect: .* 0 times/],
    apply: on('consumer', 'delete from events where position = (select max(position) / 2 from events)'),
  },
  'double-effect': { expect: [/^effect: .* 2 times/], apply: on('consumer', again(first)) },
  'invent-effect': {
    expect: [/^effect: .* asked for none/],
    apply: on('consumer', again(first, { data: replaced('data', '"cause":"', '"cause":"x') })),
  },
  'swap-effects': {
    expect: [/^order: the effects on/, /^version: mirror store/],
    apply: on('consumer', ...swapped('events', 'stream')),
  },
  'ask-for-nothing': {
    expect: [/^void: /],
    apply: on('consumer', `update inbox_messages set data = ${replaced('data', '"amount":\\d+', '"amount":1')}`),
  },
  'park-message': {
    expect: [/^parked: /],
    apply: on(
      'consumer',
      `insert into parked (consumer, position, key, event_id, type, status, reason) values ('reaction:answer-tally', 1, 'tally-01', 'x', 'y', 'parked', 'sabotage')`,
    ),
  },
};

/** Read by the processes themselves (settings.careless). */
export const CARELESS: Readonly<Record<Careless, Expected>> = {
  'ack-early': { expect: [/^acknowledged: /] },
  'careless-reaction': { expect: [/^effect: /] },
};
export const isCareless = (name: string | undefined): name is Careless => name !== undefined && name in CARELESS;

export interface Seen {
  /** The findings that show the damage. */
  readonly by: readonly string[];
  /** Which of its looks no finding has. */
  readonly unseen: readonly RegExp[];
}

export const seen = ({ expect }: Expected, findings: readonly string[]): Seen => {
  const found = expect.map((look) => ({ look, by: findings.find((f) => look.test(f)) }));
  return { by: found.flatMap(({ by }) => by ?? []), unseen: found.filter(({ by }) => by === undefined).map(({ look }) => look) };
};
