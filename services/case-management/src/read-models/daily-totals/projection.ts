import type { LogEntry, ProjectionOnRows, Rows } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkHeld } from '../../case/events';
import type { CaseEvent } from '../../case/events';
import { countAll, dayOf, noTotals } from '../../totals/count';
import type { DailyTotals } from '../../totals/count';
import { toTotals } from './query';
import type { TotalsRow } from './query';

const KEY = ['district', 'programme_id', 'day'];
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
export const dailyTotals: ProjectionOnRows = {
  id: 'daily-totals',
  version: 1,
  log: 'store',
  types: [CaseOpened.type, CaseClosed.type, TalkHeld.type],
  tables: ['rm_daily_totals_v1'],
  onRows: true,

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
      { key: KEY, guard: 'last_position' },
    );
  },
};

const loadTotals = async (tx: Rows, keys: readonly Key[]): Promise<ReadonlyMap<string, DailyTotals>> => {
  const wanted = keys.map((k) => ({ district: k.district, programme_id: k.programmeId, day: k.day }));
  const rows = await tx.load<TotalsRow>('rm_daily_totals_v1', KEY, wanted);
  return new Map(rows.flatMap((r) => (r ? [[`${r.district}/${r.programme_id}/${r.day}`, toTotals(r)] as const] : [])));
};
