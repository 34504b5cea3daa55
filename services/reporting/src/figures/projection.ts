import { positionParts } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import type { LogEntry, Projection, Sql, Tx } from '@paktwerk/projections';
import { FIGURE_TYPES, factOf, foldFigures, refOf } from './fold';
import type { Delta, FactRef } from './fold';
import { lockLiveDate, moveLiveDate } from './live-date';

/** Turns public facts into daily deltas and keeps the live sums. One statement per table and batch. */
export const figuresProjection: Projection = {
  id: 'figures',
  version: 1,
  log: 'inbox',
  types: FIGURE_TYPES,
  // The live state first: a rebuild then takes its locks in the same order as everyone else.
  tables: ['rm_live_state_v1', 'rm_figures_live_v1', 'rm_figure_deltas_v1', 'rm_figure_facts_v1', 'rm_sources_v1'],

  async project(entries, tx) {
    const liveDate = await lockLiveDate(tx, 'share');
    const { deltas, changed } = foldFigures(await loadFacts(tx, entries), entries);
    await insertDeltas(tx, deltas);
    await addToLive(
      tx,
      deltas.filter((d) => d.effectiveOn <= liveDate),
    );
    await saveFacts(tx, [...changed.values()]);
    await moveSources(tx, entries);
  },

  /** Which day the live sums are of does not follow from the facts: a rebuild takes it from the live tables. */
  async settle(tx) {
    const [live] = await tx.query<{ live_date: IsoDate }>('select live_date::text from public.rm_live_state_v1 where id = 1 for update');
    if (live) await moveLiveDate(tx, live.live_date);
  },
};

const loadFacts = async (tx: Sql, entries: readonly LogEntry[]): Promise<Map<string, unknown>> => {
  const refs = new Map(entries.flatMap((e) => factOf(e) ?? []).map((ref) => [refOf(ref), ref]));
  const rows = await tx.query<FactRef & { state: string }>(
    'select f.kind, f.key, f.state from unnest($1::text[], $2::text[]) as wanted(kind, key) join rm_figure_facts_v1 f using (kind, key)',
    [[...refs.values()].map((r) => r.kind), [...refs.values()].map((r) => r.key)],
  );
  return new Map(rows.map((row) => [refOf(row), JSON.parse(row.state) as unknown]));
};

const insertDeltas = async (tx: Tx, deltas: readonly Delta[]): Promise<void> => {
  if (deltas.length === 0) return;
  await tx.insert(
    'rm_figure_deltas_v1',
    deltas.map((d) => ({
      inbox_position: d.inboxPosition,
      seq: d.seq,
      programme_id: d.programmeId,
      district: d.district,
      measure: d.measure,
      effective_on: d.effectiveOn,
      known_since: d.knownSince,
      delta: d.amount,
      source: sourceOf(d.sourcePosition),
      source_position: d.sourcePosition,
    })),
  );
};

const addToLive = async (tx: Tx, due: readonly Delta[]): Promise<void> => {
  const sums = new Map<string, Delta>();
  for (const d of due) {
    const key = `${d.programmeId} ${d.district} ${d.measure}`;
    sums.set(key, { ...d, amount: (sums.get(key)?.amount ?? 0) + d.amount });
  }
  await tx.upsert(
    'rm_figures_live_v1',
    [...sums.values()].map((d) => ({ programme_id: d.programmeId, district: d.district, measure: d.measure, value: d.amount })),
    { key: ['programme_id', 'district', 'measure'], add: ['value'] },
  );
};

const saveFacts = async (tx: Tx, facts: readonly (FactRef & { readonly state: unknown })[]): Promise<void> => {
  await tx.upsert(
    'rm_figure_facts_v1',
    facts.map((f) => ({ kind: f.kind, key: f.key, state: JSON.stringify(f.state) })),
    { key: ['kind', 'key'] },
  );
};

/** The furthest position of each source. Partitions may overtake each other, so the greatest number wins, not the last one read. */
const moveSources = async (tx: Sql, entries: readonly LogEntry[]): Promise<void> => {
  const furthest = new Map<string, LogEntry>();
  for (const entry of entries) {
    const source = sourceOf(entry.sourcePosition);
    const known = furthest.get(source);
    if (!known || numberOf(known) < numberOf(entry)) furthest.set(source, entry);
  }
  if (furthest.size === 0) return;
  const rows = [...furthest.entries()];
  await tx.query(
    `insert into rm_sources_v1 as known (source, source_position, number, known_since)
     select * from unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[])
     on conflict (source) do update set source_position = excluded.source_position, number = excluded.number, known_since = excluded.known_since
     where known.number < excluded.number`,
    [
      rows.map(([source]) => source),
      rows.map(([, e]) => e.sourcePosition),
      rows.map(([, e]) => numberOf(e)),
      rows.map(([, e]) => e.knownSince),
    ],
  );
};

const sourceOf = (sourcePosition: string): string => positionParts(sourcePosition as Position).store;
const numberOf = (entry: LogEntry): number => positionParts(entry.sourcePosition as Position).number;
