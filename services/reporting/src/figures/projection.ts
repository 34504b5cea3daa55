import { positionParts } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import type { LogEntry, Projection, Sql } from '@paktwerk/projections';
import { FIGURE_TYPES, factOf, foldFigures, refOf } from './fold';
import type { Delta, FactRef } from './fold';
import { lockLiveDate } from './live-date';

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
};

const loadFacts = async (tx: Sql, entries: readonly LogEntry[]): Promise<Map<string, unknown>> => {
  const refs = new Map(entries.flatMap((e) => factOf(e) ?? []).map((ref) => [refOf(ref), ref]));
  const rows = await tx.query<FactRef & { state: string }>(
    'select f.kind, f.key, f.state from unnest($1::text[], $2::text[]) as wanted(kind, key) join rm_figure_facts_v1 f using (kind, key)',
    [[...refs.values()].map((r) => r.kind), [...refs.values()].map((r) => r.key)],
  );
  return new Map(rows.map((row) => [refOf(row), JSON.parse(row.state) as unknown]));
};

const insertDeltas = async (tx: Sql, deltas: readonly Delta[]): Promise<void> => {
  if (deltas.length === 0) return;
  const column = <T>(of: (d: Delta) => T) => deltas.map(of);
  await tx.query(
    `insert into rm_figure_deltas_v1 (inbox_position, seq, programme_id, district, measure, effective_on, known_since, delta, source, source_position)
     select * from unnest($1::bigint[], $2::smallint[], $3::text[], $4::text[], $5::text[], $6::date[], $7::timestamptz[], $8::bigint[], $9::text[], $10::text[])`,
    [
      column((d) => d.inboxPosition),
      column((d) => d.seq),
      column((d) => d.programmeId),
      column((d) => d.district),
      column((d) => d.measure),
      column((d) => d.effectiveOn),
      column((d) => d.knownSince),
      column((d) => d.amount),
      column((d) => sourceOf(d.sourcePosition)),
      column((d) => d.sourcePosition),
    ],
  );
};

const addToLive = async (tx: Sql, due: readonly Delta[]): Promise<void> => {
  const sums = new Map<string, Delta>();
  for (const d of due) {
    const key = `${d.programmeId} ${d.district} ${d.measure}`;
    sums.set(key, { ...d, amount: (sums.get(key)?.amount ?? 0) + d.amount });
  }
  if (sums.size === 0) return;
  const rows = [...sums.values()];
  await tx.query(
    `insert into rm_figures_live_v1 as live (programme_id, district, measure, value)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
     on conflict (programme_id, district, measure) do update set value = live.value + excluded.value`,
    [rows.map((d) => d.programmeId), rows.map((d) => d.district), rows.map((d) => d.measure), rows.map((d) => d.amount)],
  );
};

const saveFacts = async (tx: Sql, facts: readonly (FactRef & { readonly state: unknown })[]): Promise<void> => {
  if (facts.length === 0) return;
  await tx.query(
    `insert into rm_figure_facts_v1 (kind, key, state) select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict (kind, key) do update set state = excluded.state`,
    [facts.map((f) => f.kind), facts.map((f) => f.key), facts.map((f) => JSON.stringify(f.state))],
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
