import type { LogEntry, Projection, Sql } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkHeld } from '../../case/events';
import type { CaseEvent } from '../../case/events';
import { countAll, dayOf, noTotals } from '../../totals/count';
import type { DailyTotals } from '../../totals/count';
import { toTotals } from './query';
import type { TotalsRow } from './query';

type Key = Pick<DailyTotals, 'district' | 'programmeId' | 'day'>;

/** What a batch adds to one day. */
interface Counted {
  readonly key: Key;
  readonly events: CaseEvent[];
  last: LogEntry;
}

/**
 * Absolute figures per district, programme and day. A row's key does not hold the case, so an event that cannot be folded
 * stops this projection instead of being passed over: a retried talk must not arrive behind newer figures.
 */
export const dailyTotals: Projection = {
  id: 'daily-totals',
  version: 1,
  log: 'store',
  types: [CaseOpened.type, CaseClosed.type, TalkHeld.type],
  tables: ['rm_daily_totals_v1'],

  async project(entries, tx) {
    const days = new Map<string, Counted>();
    for (const e of entries) {
      const event = { type: e.type, data: e.data } as CaseEvent;
      const day = dayOf(event);
      if (day === undefined) continue;
      const { district, programmeId } = event.data;
      const key = `${district}/${programmeId}/${day}`;
      const counted = days.get(key);
      if (counted) {
        counted.events.push(event);
        counted.last = e;
      } else days.set(key, { key: { district, programmeId, day }, events: [event], last: e });
    }
    if (days.size === 0) return;
    const before = await loadTotals(
      tx,
      [...days.values()].map((d) => d.key),
    );
    await tx.upsert(
      'rm_daily_totals_v1',
      [...days].map(([name, { key, events, last }]) => {
        const totals = countAll(before.get(name) ?? noTotals(key), events);
        return {
          district: totals.district,
          programme_id: totals.programmeId,
          day: totals.day,
          cases_opened: totals.casesOpened,
          cases_closed: totals.casesClosed,
          talks: totals.talks,
          topics: totals.topics,
          last_position: last.position,
          last_recorded_at: last.recordedAt,
        };
      }),
      { key: ['district', 'programme_id', 'day'], guard: 'last_position' },
    );
  },
};

const loadTotals = async (tx: Sql, keys: readonly Key[]): Promise<ReadonlyMap<string, DailyTotals>> => {
  const rows = await tx.query<TotalsRow>(
    `select t.district, t.programme_id, t.day::text, t.cases_opened, t.cases_closed, t.talks, t.topics from rm_daily_totals_v1 t
     join unnest($1::text[], $2::text[], $3::date[]) as k (district, programme_id, day) using (district, programme_id, day)`,
    [keys.map((k) => k.district), keys.map((k) => k.programmeId), keys.map((k) => k.day)],
  );
  return new Map(rows.map((r) => [`${r.district}/${r.programme_id}/${r.day}`, toTotals(r)]));
};
