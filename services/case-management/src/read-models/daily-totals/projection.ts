import { defineProjection } from '@paktwerk/projections';
import type { LogEntry } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkAnnulled, TalkCorrected, TalkHeld, TalkTakenBack } from '../../case/events';
import type { CaseEvent } from '../../case/events';
import { countAll, dayOf, noTotals } from '../../totals/count';
import type { DailyTotals } from '../../totals/count';
import { DailyTotalsRow } from './entity';

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
export const dailyTotals = defineProjection({
  id: 'daily-totals',
  version: 1,
  log: 'store',
  on: [CaseOpened, CaseClosed, TalkHeld, TalkTakenBack, TalkCorrected, TalkAnnulled],
  tables: [DailyTotalsRow],

  async project(entries, rows) {
    const days = new Map<string, Map<string, Map<string, Counted>>>(); // a key put together for every talk costs more
    const all: Counted[] = [];
    for (const e of entries) {
      const day = dayOf(e);
      if (day === undefined) continue;
      const { district, programmeId } = e.data;
      const counted = grouped(grouped(grouped(days, day, newMap<Map<string, Counted>>), district, newMap<Counted>), programmeId, () => {
        const begun: Counted = { key: { district, programmeId, day }, events: [], last: e };
        all.push(begun);
        return begun;
      });
      counted.events.push(e);
      counted.last = e;
    }
    await rows.fold(DailyTotalsRow, all, (c) => c.key, counted);
  },
});

const newMap = <V>(): Map<string, V> => new Map();

const grouped = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};

/** Changed in place where it is known. */
const counted = (row: DailyTotalsRow | undefined, { key, events, last }: Counted): DailyTotalsRow => {
  const { casesOpened, casesClosed, talks, topics } = countAll(row ?? noTotals(key), events);
  const changed = { casesOpened, casesClosed, talks, topics, lastPosition: last.position, lastRecordedAt: last.recordedAt };
  return row ? Object.assign(row, changed) : { ...key, ...changed };
};
