/** The small world that the oracle works on: tallies that many writers add to, and what others make of them. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const lib = (name) => require(`../../libs/${name}/dist/index.js`);
export const { Client, Pool } = require('pg');

const { EventCatalogue, Type, event, record } = lib('kernel');
const { publicEvent } = lib('contracts');

export const STREAMS = Array.from({ length: 16 }, (_, i) => `tally-${String(i + 1).padStart(2, '0')}`);
export const TOPICS = ['oracle.v1', 'oracle-even.v1'];
/** The reaction answers every event whose amount divides by this. */
export const REACTS_TO = 5;

const fields = { amount: Type.Integer(), before: Type.Integer(), nth: Type.Integer(), of: Type.Integer(), command: Type.String() };
const TallyAdded = event('tally.added', 1, fields);
export const tallies = new EventCatalogue([TallyAdded]);
export const tally = { initial: { count: 0 }, evolve: ({ count }) => ({ count: count + 1 }) };
/** Each event says how many stood before it: a decision on an old state shows in the log. */
export const decideAdd =
  (amounts, command) =>
  ({ count }) =>
    record(...amounts.map((amount, i) => TallyAdded({ amount, before: count + i, nth: i + 1, of: amounts.length, command })));

const EffectDone = event('effect.done', 1, { cause: Type.String(), before: Type.Integer() });
export const effects = new EventCatalogue([EffectDone]);
export const effect = { initial: { count: 0 }, evolve: ({ count }) => ({ count: count + 1 }) };
/** Adds whenever it is asked: only the command id keeps an effect from happening twice. */
export const decideEffect =
  (cause) =>
  ({ count }) =>
    record(EffectDone({ cause, before: count }));

const said = (name, topic) =>
  publicEvent(
    'oracle',
    name,
    1,
    { stream: Type.String(), version: Type.Integer(), amount: Type.Integer() },
    {
      topic,
      key: ['stream'],
      de: 'Probe',
      en: 'Probe',
      dataProtection: 'no-personal-data',
    },
  );
const Added = said('tally-added', TOPICS[0]);
const Even = said('tally-even', TOPICS[1]);
export const publicTypes = { added: Added.type, even: Even.type };

export const toPublic = ({ stream, version, data }) => {
  const facts = { stream, version, amount: data.amount, effectiveOn: '2026-01-01' };
  return [Added(facts, stream), ...(data.amount % 2 === 0 ? [Even(facts, stream)] : [])];
};

/** Depends on every id before it and on their order. */
export const digestOf = (before, id) => createHash('sha256').update(`${before}${id}`).digest('hex').slice(0, 24);

export const PRODUCER_TABLES = `
  create table rm_tally_v1 (stream text primary key, count bigint not null, total bigint not null, last_version int not null, digest text not null);
  create table rm_amounts_v1 (amount int primary key, events bigint not null);
  create table rm_log_v1 (position bigint primary key, event_id uuid not null, stream text not null);`;
export const CONSUMER_TABLES = `
  create table rm_received_v1 (position bigint primary key, message_id text not null, message_key text not null);
  create table rm_sums_v1 (message_key text primary key, count bigint not null, total bigint not null, digest text not null);`;

/** Reads what a batch touches, folds, writes it back: a batch that were folded twice or on an old row would show. */
const folded = async (tx, entries, { table, key, column, fold, initial }) => {
  const keys = [...new Set(entries.map(key))];
  const rows = new Map((await tx.query(`select * from ${table} where ${column} = any($1)`, [keys])).map((r) => [r[column], r]));
  for (const e of entries) rows.set(key(e), fold(rows.get(key(e)) ?? { [column]: key(e), ...initial }, e));
  await tx.upsert(table, [...rows.values()], { key: column });
};

const sumUp = (row, e) => ({
  ...row,
  count: Number(row.count) + 1,
  total: Number(row.total) + e.data.amount,
  digest: digestOf(row.digest, e.eventId),
});

export const storeProjections = [
  {
    id: 'tally',
    version: 1,
    log: 'store',
    types: ['tally.added'],
    tables: ['rm_tally_v1'],
    project: (entries, tx) =>
      folded(tx, entries, {
        table: 'rm_tally_v1',
        column: 'stream',
        key: (e) => e.key,
        initial: { count: 0, total: 0, last_version: 0, digest: '' },
        fold: (row, e) => ({ ...sumUp(row, e), last_version: e.streamVersion }),
      }),
  },
  {
    id: 'amounts',
    version: 1,
    log: 'store',
    types: ['tally.added'],
    tables: ['rm_amounts_v1'],
    project: (entries, tx) => {
      const counts = new Map();
      for (const { data } of entries) counts.set(data.amount, (counts.get(data.amount) ?? 0) + 1);
      return tx.upsert(
        'rm_amounts_v1',
        [...counts].map(([amount, events]) => ({ amount, events })),
        { key: 'amount', add: ['events'] },
      );
    },
  },
  {
    id: 'log',
    version: 1,
    log: 'store',
    types: ['tally.added'],
    tables: ['rm_log_v1'],
    project: (entries, tx) =>
      tx.insert(
        'rm_log_v1',
        entries.map((e) => ({ position: e.position, event_id: e.eventId, stream: e.key })),
      ),
  },
];

export const inboxProjections = [
  {
    id: 'received',
    version: 1,
    log: 'inbox',
    types: Object.values(publicTypes),
    tables: ['rm_received_v1'],
    project: (entries, tx) =>
      tx.insert(
        'rm_received_v1',
        entries.map((e) => ({ position: e.position, message_id: e.eventId, message_key: e.key })),
      ),
  },
  {
    id: 'sums',
    version: 1,
    log: 'inbox',
    types: [publicTypes.added],
    tables: ['rm_sums_v1'],
    project: (entries, tx) =>
      folded(tx, entries, {
        table: 'rm_sums_v1',
        column: 'message_key',
        key: (e) => e.key,
        initial: { count: 0, total: 0, digest: '' },
        fold: sumUp,
      }),
  },
];
