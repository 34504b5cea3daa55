import { positionParts } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import { defineProjection } from '@paktwerk/projections';
import type { LogEntry } from '@paktwerk/projections';
import type { Rows } from '@paktwerk/postgres';
import { FIGURE_EVENTS, factOf, foldFigures, refOf } from './fold';
import type { Delta, FactRef } from './fold';
import { moveLiveDate, shareLiveDate } from './live-date';

/** Turns public facts into daily deltas and keeps the live sums. One statement per table and batch. */
export const figuresProjection = defineProjection({
  id: 'figures',
  version: 1,
  log: 'inbox',
  on: FIGURE_EVENTS,
  // The live state first: a rebuild then takes its locks in the same order as everyone else.
  tables: ['rm_live_state_v1', 'rm_figures_live_v1', 'rm_figure_deltas_v1', 'rm_figure_facts_v1', 'rm_sources_v1'],
  onRows: true,

  async project(entries, tx) {
    const liveDate = await shareLiveDate(tx);
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
});

const FACT = ['kind', 'key'];

const loadFacts = async (tx: Rows, entries: readonly LogEntry[]): Promise<Map<string, unknown>> => {
  const refs = new Map(entries.flatMap((e) => factOf(e) ?? []).map((ref) => [refOf(ref), ref]));
  const facts = await tx.load<FactRef & { state: string }>('rm_figure_facts_v1', FACT, [...refs.values()]);
  return new Map(facts.flatMap((fact) => (fact ? [[refOf(fact), JSON.parse(fact.state) as unknown] as const] : [])));
};

const insertDeltas = async (tx: Rows, deltas: readonly Delta[]): Promise<void> => {
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

const addToLive = async (tx: Rows, due: readonly Delta[]): Promise<void> => {
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

const saveFacts = async (tx: Rows, facts: readonly (FactRef & { readonly state: unknown })[]): Promise<void> => {
  await tx.upsert(
    'rm_figure_facts_v1',
    facts.map((f) => ({ kind: f.kind, key: f.key, state: JSON.stringify(f.state) })),
    { key: FACT },
  );
};

/** The furthest position of each source. Partitions may overtake each other, so the greatest number wins, not the last one read. */
const moveSources = async (tx: Rows, entries: readonly LogEntry[]): Promise<void> => {
  const furthest = new Map<
    string,
    { readonly source: string; readonly source_position: string; readonly number: number; readonly known_since: string }
  >();
  for (const { sourcePosition, knownSince } of entries) {
    const { store: source, number } = positionParts(sourcePosition as Position);
    if ((furthest.get(source)?.number ?? -1) < number)
      furthest.set(source, { source, source_position: sourcePosition, number, known_since: knownSince });
  }
  await tx.upsert('rm_sources_v1', [...furthest.values()], { key: 'source', guard: 'number' });
};

const sourceOf = (sourcePosition: string): string => positionParts(sourcePosition as Position).store;
