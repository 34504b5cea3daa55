import type { Projection } from '@paktwerk/projections';
import { CaseClosed, CaseOpened, TalkHeld } from '../../case/events';
import type { CaseEvent } from '../../case/events';
import { count, dayOf, noTotals } from '../../totals/count';
import type { DailyTotals, TalkCount, TopicCount } from '../../totals/count';

interface Counted {
  readonly totals: DailyTotals;
  readonly position: number;
  readonly recordedAt: string;
}

interface Row {
  readonly district: string;
  readonly programme_id: string;
  readonly day: string;
  readonly cases_opened: number;
  readonly cases_closed: number;
  readonly talks: readonly TalkCount[];
  readonly topics: readonly TopicCount[];
}

const keyOf = (k: Pick<DailyTotals, 'district' | 'programmeId' | 'day'>): string => `${k.district}/${k.programmeId}/${k.day}`;

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
    const counted = entries.flatMap((e) => {
      const event = { type: e.type, data: e.data } as CaseEvent;
      const day = dayOf(event);
      return day === undefined
        ? []
        : [
            {
              event,
              key: { district: event.data.district, programmeId: event.data.programmeId, day },
              position: e.position,
              recordedAt: e.recordedAt,
            },
          ];
    });
    if (counted.length === 0) return;
    const keys = [...new Map(counted.map((c) => [keyOf(c.key), c.key])).values()];
    const known = await tx.query<Row>(
      `select t.district, t.programme_id, t.day::text, t.cases_opened, t.cases_closed, t.talks, t.topics from rm_daily_totals_v1 t
       join unnest($1::text[], $2::text[], $3::date[]) as k (district, programme_id, day) using (district, programme_id, day)`,
      [keys.map((k) => k.district), keys.map((k) => k.programmeId), keys.map((k) => k.day)],
    );
    const before = new Map(
      known.map((r): [string, DailyTotals] => {
        const t = {
          district: r.district,
          programmeId: r.programme_id,
          day: r.day,
          casesOpened: r.cases_opened,
          casesClosed: r.cases_closed,
          talks: r.talks,
          topics: r.topics,
        };
        return [keyOf(t), t];
      }),
    );
    const rows = new Map<string, Counted>();
    for (const { event, key, position, recordedAt } of counted) {
      const k = keyOf(key);
      rows.set(k, { totals: count(rows.get(k)?.totals ?? before.get(k) ?? noTotals(key), event), position, recordedAt });
    }
    const all = [...rows.values()];
    await tx.upsert(
      'rm_daily_totals_v1',
      all.map(({ totals, position, recordedAt }) => ({
        district: totals.district,
        programme_id: totals.programmeId,
        day: totals.day,
        cases_opened: totals.casesOpened,
        cases_closed: totals.casesClosed,
        talks: totals.talks,
        topics: totals.topics,
        last_position: position,
        last_recorded_at: recordedAt,
      })),
      { key: ['district', 'programme_id', 'day'], guard: 'last_position' },
    );
  },
};
