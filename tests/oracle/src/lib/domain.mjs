/** The small world that the oracle works on: tallies that many writers add to, and what others make of them. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { entity } from '../../../entity.mjs';

const require = createRequire(import.meta.url);
export const lib = (name) => require(`../../../../libs/${name}/dist/index.js`);
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

const TallyRow = entity('rm_tally_v1', { stream: 'text' }, { count: 'bigint', total: 'bigint', lastVersion: 'integer', digest: 'text' });
const AmountRow = entity('rm_amounts_v1', { amount: 'integer' }, { events: 'bigint' });
const LogRow = entity('rm_log_v1', { position: 'bigint' }, { eventId: 'uuid', stream: 'text' });
const ReceivedRow = entity('rm_received_v1', { position: 'bigint' }, { messageId: 'text', messageKey: 'text' });
const SumRow = entity('rm_sums_v1', { messageKey: 'text' }, { count: 'bigint', total: 'bigint', digest: 'text' });

/** A batch that were folded twice or on an old row would show. */
const sumUp = (row, e) => ({
  count: (row?.count ?? 0) + 1,
  total: (row?.total ?? 0) + e.data.amount,
  digest: digestOf(row?.digest ?? '', e.eventId),
});

export const storeProjections = [
  {
    id: 'tally',
    version: 1,
    log: 'store',
    types: ['tally.added'],
    tables: [TallyRow],
    project: (entries, rows) =>
      rows.fold(
        TallyRow,
        entries,
        (e) => ({ stream: e.key }),
        (row, e) => ({ stream: e.key, ...sumUp(row, e), lastVersion: e.streamVersion }),
      ),
  },
  {
    id: 'amounts',
    version: 1,
    log: 'store',
    types: ['tally.added'],
    tables: [AmountRow],
    project: (entries, rows) =>
      rows.fold(
        AmountRow,
        entries,
        ({ data }) => ({ amount: data.amount }),
        (row, { data }) => ({ amount: data.amount, events: (row?.events ?? 0) + 1 }),
      ),
  },
  {
    id: 'log',
    version: 1,
    log: 'store',
    types: ['tally.added'],
    tables: [LogRow],
    project: async (entries, rows) =>
      rows.add(
        LogRow,
        entries.map((e) => ({ position: e.position, eventId: e.eventId, stream: e.key })),
      ),
  },
];

export const inboxProjections = [
  {
    id: 'received',
    version: 1,
    log: 'inbox',
    types: Object.values(publicTypes),
    tables: [ReceivedRow],
    project: async (entries, rows) =>
      rows.add(
        ReceivedRow,
        entries.map((e) => ({ position: e.position, messageId: e.eventId, messageKey: e.key })),
      ),
  },
  {
    id: 'sums',
    version: 1,
    log: 'inbox',
    types: [publicTypes.added],
    tables: [SumRow],
    project: (entries, rows) =>
      rows.fold(
        SumRow,
        entries,
        (e) => ({ messageKey: e.key }),
        (row, e) => ({ messageKey: e.key, ...sumUp(row, e) }),
      ),
  },
];
