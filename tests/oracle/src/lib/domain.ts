/** The small world that the oracle works on: tallies that many writers add to, and what others make of them. */
import { createHash } from 'node:crypto';
import { publicEvent } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import type { RecordedEvent } from '@paktwerk/event-store';
import { event, EventCatalogue, record, Type } from '@paktwerk/kernel';
import type { Decider, EventOf, Recorded } from '@paktwerk/kernel';
import { Column, Entity, PrimaryColumn } from '@paktwerk/postgres';
import { defineProjection } from '@paktwerk/projections';

export const STREAMS = Array.from({ length: 16 }, (_, i) => `tally-${String(i + 1).padStart(2, '0')}`);
/** The reaction answers every event whose amount divides by this. */
export const REACTS_TO = 5;

export interface Count {
  readonly count: number;
}
const counting: Decider<Count, unknown> = { initial: { count: 0 }, evolve: ({ count }) => ({ count: count + 1 }) };

const TallyAdded = event('tally.added', 1, {
  amount: Type.Integer(),
  before: Type.Integer(),
  nth: Type.Integer(),
  of: Type.Integer(),
  command: Type.String(),
});
export type TallyAdded = EventOf<typeof TallyAdded>;
export const tallies = new EventCatalogue([TallyAdded]);
export const tallyDecider: Decider<Count, TallyAdded> = counting;
/** Each event says how many stood before it: a decision on an old state shows in the log. */
export const decideAdd =
  (amounts: readonly number[], command: string) =>
  ({ count }: Count): Recorded<TallyAdded> =>
    record(...amounts.map((amount, i) => TallyAdded({ amount, before: count + i, nth: i + 1, of: amounts.length, command })));

const EffectDone = event('effect.done', 1, { cause: Type.String(), before: Type.Integer() });
export type EffectDone = EventOf<typeof EffectDone>;
export const effects = new EventCatalogue([EffectDone]);
export const effectDecider: Decider<Count, EffectDone> = counting;
/** Adds whenever it is asked: only the command id keeps an effect from happening twice. */
export const decideEffect =
  (cause: string) =>
  ({ count }: Count): Recorded<EffectDone> =>
    record(EffectDone({ cause, before: count }));

const said = <N extends string>(name: N, topic: string) =>
  publicEvent(
    'oracle',
    name,
    1,
    { stream: Type.String(), version: Type.Integer(), amount: Type.Integer() },
    { topic, key: ['stream'], de: 'Probe', en: 'Probe', dataProtection: 'no-personal-data' },
  );
export const Added = said('tally-added', 'oracle.v1');
export const Even = said('tally-even', 'oracle-even.v1');
export const TOPICS = [Added.topic, Even.topic];

export const toPublic = (recorded: RecordedEvent): readonly PublicEvent[] => {
  if (!TallyAdded.is(recorded)) return [];
  const { stream, version, data } = recorded;
  const facts = { stream, version, amount: data.amount, effectiveOn: '2026-01-01' };
  return [Added(facts, stream), ...(data.amount % 2 === 0 ? [Even(facts, stream)] : [])];
};

/** Depends on every id before it and on their order. */
export const digestOf = (before: string, id: string): string => createHash('sha256').update(`${before}${id}`).digest('hex').slice(0, 24);

export const PRODUCER_TABLES = `
  create table rm_tally_v1 (stream text primary key, count bigint not null, total bigint not null, last_version int not null, digest text not null);
  create table rm_amounts_v1 (amount int primary key, events bigint not null);
  create table rm_log_v1 (position bigint primary key, event_id uuid not null, stream text not null);`;
export const CONSUMER_TABLES = `
  create table rm_received_v1 (position bigint primary key, message_id text not null, message_key text not null);
  create table rm_sums_v1 (message_key text primary key, count bigint not null, total bigint not null, digest text not null);`;

@Entity('rm_tally_v1')
class TallyRow {
  @PrimaryColumn('text')
  readonly stream!: string;
  @Column('bigint')
  readonly count!: number;
  @Column('bigint')
  readonly total!: number;
  @Column('integer')
  readonly lastVersion!: number;
  @Column('text')
  readonly digest!: string;
}

@Entity('rm_amounts_v1')
class AmountRow {
  @PrimaryColumn('integer')
  readonly amount!: number;
  @Column('bigint')
  readonly events!: number;
}

@Entity('rm_log_v1')
class LogRow {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('uuid')
  readonly eventId!: string;
  @Column('text')
  readonly stream!: string;
}

@Entity('rm_received_v1')
class ReceivedRow {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('text')
  readonly messageId!: string;
  @Column('text')
  readonly messageKey!: string;
}

@Entity('rm_sums_v1')
class SumRow {
  @PrimaryColumn('text')
  readonly messageKey!: string;
  @Column('bigint')
  readonly count!: number;
  @Column('bigint')
  readonly total!: number;
  @Column('text')
  readonly digest!: string;
}

export interface Sum {
  readonly count: number;
  readonly total: number;
  readonly digest: string;
}

/** A batch that were folded twice or on an old row would show. */
export const sumUp = (row: Sum | undefined, id: string, amount: number): Sum => ({
  count: (row?.count ?? 0) + 1,
  total: (row?.total ?? 0) + amount,
  digest: digestOf(row?.digest ?? '', id),
});

export const storeProjections = [
  defineProjection({
    id: 'tally',
    version: 1,
    log: 'store',
    on: [TallyAdded],
    tables: [TallyRow],
    project: (entries, rows) =>
      rows.fold(
        TallyRow,
        entries,
        ({ key }) => ({ stream: key }),
        (row, e) => ({ stream: e.key, ...sumUp(row, e.eventId, e.data.amount), lastVersion: e.streamVersion ?? 0 }),
      ),
  }),
  defineProjection({
    id: 'amounts',
    version: 1,
    log: 'store',
    on: [TallyAdded],
    tables: [AmountRow],
    project: (entries, rows) =>
      rows.fold(
        AmountRow,
        entries,
        ({ data: { amount } }) => ({ amount }),
        (row, { data: { amount } }) => ({ amount, events: (row?.events ?? 0) + 1 }),
      ),
  }),
  defineProjection({
    id: 'log',
    version: 1,
    log: 'store',
    on: [TallyAdded],
    tables: [LogRow],
    project: async (entries, rows) =>
      rows.add(
        LogRow,
        entries.map(({ position, eventId, key }) => ({ position, eventId, stream: key })),
      ),
  }),
];

export const inboxProjections = [
  defineProjection({
    id: 'received',
    version: 1,
    log: 'inbox',
    on: [Added, Even],
    tables: [ReceivedRow],
    project: async (entries, rows) =>
      rows.add(
        ReceivedRow,
        entries.map(({ position, eventId, key }) => ({ position, messageId: eventId, messageKey: key })),
      ),
  }),
  defineProjection({
    id: 'sums',
    version: 1,
    log: 'inbox',
    on: [Added],
    tables: [SumRow],
    project: (entries, rows) =>
      rows.fold(
        SumRow,
        entries,
        ({ key }) => ({ messageKey: key }),
        (row, e) => ({ messageKey: e.key, ...sumUp(row, e.eventId, e.data.amount) }),
      ),
  }),
];
