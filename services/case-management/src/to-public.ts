import { CaseTotals, MonthlyFigures } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import type { RecordedEvent } from '@paktwerk/event-store';
import { MonthlyFiguresReleased } from './figures/events';
import { DailyTotalsCounted } from './totals/events';

const figure = (count: number | null) => ({ count, suppressed: count === null });

/** Only numbers leave, on a topic for reporting alone; nothing of a case does, not even under a pseudonym. Public is what was released. */
export const toPublic = (event: RecordedEvent): readonly PublicEvent[] => {
  if (DailyTotalsCounted.is(event))
    return [
      CaseTotals.DailyTotalsCounted({ ...event.data, effectiveOn: event.data.day }, `${event.data.district}/${event.data.programmeId}`),
    ];
  if (!MonthlyFiguresReleased.is(event)) return [];
  const { programmeId, month, firstDay, revision, reason, countedUpTo, threshold, districts } = event.data;
  return districts.map((d) =>
    MonthlyFigures.Released(
      {
        programmeId,
        district: d.district,
        month,
        revision,
        reason,
        countedUpTo,
        suppression: { threshold: threshold.value, mark: threshold.mark, source: threshold.source },
        casesOpened: figure(d.casesOpened),
        casesClosed: figure(d.casesClosed),
        talks: figure(d.talks),
        talksByMode: d.talksByMode.map(({ mode, count }) => ({ mode, ...figure(count) })),
        talksByTopic: d.talksByTopic.map(({ topic, count }) => ({ topic, ...figure(count) })),
        effectiveOn: firstDay,
      },
      `${d.district}/${programmeId}/${month}`,
    ),
  );
};
