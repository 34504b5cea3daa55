import { positionParts } from '@paktwerk/event-store';
import type { Position } from '@paktwerk/event-store';
import { defineProjection } from '@paktwerk/projections';
import type { LogEntry, Rows } from '@paktwerk/projections';
import { DeltaRow, FactRow, LiveFigureRow, LiveStateRow, SourceRow } from './entity';
import type { FactRef } from './facts/fact';
import { FIGURE_EVENTS, factsOf, foldFigures, refOf } from './fold';
import type { Delta } from './fold';
import { moveLiveDate, shareLiveDate } from './live-date';

/** Turns public facts into daily deltas and keeps the live sums. */
export const figuresProjection = defineProjection({
  id: 'figures',
  version: 6,
  log: 'inbox',
  on: FIGURE_EVENTS,
  // The live state first: a rebuild then takes its locks in the same order as everyone else.
  tables: [LiveStateRow, LiveFigureRow, DeltaRow, FactRow, SourceRow],

  async project(entries, rows) {
    const liveDate = await shareLiveDate(rows);
    const { deltas, changed } = foldFigures(await loadFacts(rows, entries), entries);
    rows.add(DeltaRow, deltas.map(toRow));
    await rows.fold(
      LiveFigureRow,
      deltas.filter((d) => d.effectiveOn <= liveDate),
      ({ programmeId, district, measure }) => ({ programmeId, district, measure }),
      (row, { programmeId, district, measure, amount }) => {
        if (!row) return { programmeId, district, measure, value: amount };
        row.value += amount;
        return row;
      },
    );
    await rows.fold(
      FactRow,
      [...changed.values()],
      ({ kind, key }) => ({ kind, key }),
      (_, { kind, key, state }) => ({ kind, key, state: JSON.stringify(state) }),
    );
    await rows.fold(SourceRow, entries, ({ sourcePosition }) => ({ source: sourceOf(sourcePosition) }), furthest);
  },

  /** Which day the live sums are of does not follow from the facts: a rebuild takes it from the live tables. */
  async settle(tx) {
    const [live] = await tx.query<Pick<LiveStateRow, 'liveDate'>>(
      'select live_date as "liveDate" from public.rm_live_state_v6 where id = 1 for update',
    );
    if (live) await moveLiveDate(tx, live.liveDate);
  },
});

const loadFacts = async (rows: Rows, entries: readonly LogEntry[]): Promise<Map<string, unknown>> => {
  const refs: ReadonlyMap<string, FactRef> = new Map(entries.flatMap(factsOf).map((ref) => [refOf(ref), ref]));
  const facts = await rows.load(FactRow, [...refs.values()]);
  return new Map(facts.flatMap((fact) => (fact ? [[refOf(fact), JSON.parse(fact.state) as unknown] as const] : [])));
};

const toRow = ({ amount, ...delta }: Delta): DeltaRow => ({ ...delta, delta: amount, source: sourceOf(delta.sourcePosition) });

/** The furthest position of each source. Partitions may overtake each other, so the greatest number wins, not the last one read. */
const furthest = (row: SourceRow | undefined, { sourcePosition, knownSince }: LogEntry): SourceRow | undefined => {
  const { store: source, number } = positionParts(sourcePosition as Position);
  return row && row.number >= number ? undefined : { source, sourcePosition, number, knownSince };
};

const sourceOf = (sourcePosition: string): string => positionParts(sourcePosition as Position).store;
