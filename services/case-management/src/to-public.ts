import { CaseTotals, MonthlyFigures } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { assertNever } from '@paktwerk/kernel';
import type { CaseManagementEvent } from './catalogue';
import type { FiguresEvent } from './figures/events';

const figure = (count: number | null) => ({ count, suppressed: count === null });

/** Only numbers leave, on a topic for reporting alone; nothing of a case does, not even under a pseudonym. Public is what was released. */
export const toPublic = (e: CaseManagementEvent): readonly PublicEvent[] => {
  switch (e.type) {
    case 'daily-totals.counted':
      return [CaseTotals.DailyTotalsCounted({ ...e.data, effectiveOn: e.data.day }, `${e.data.district}/${e.data.programmeId}`)];
    case 'monthly-figures.released':
      return released(e.data);
    case 'case.opened':
    case 'eligibility.established':
    case 'plan.agreed':
    case 'step.done':
    case 'goal.reached':
    case 'goal.dropped':
    case 'goal.changed':
    case 'plan.reviewed':
    case 'assessment.recorded':
    case 'talk.held':
    case 'talk.taken-back':
    case 'talk.corrected':
    case 'talk.annulled':
    case 'limit.extended':
    case 'case.paused':
    case 'case.resumed':
    case 'case.reopened':
    case 'case.closed':
    case 'consent.revoked':
    case 'processing.restricted':
    case 'client-erasure.proposed':
    case 'client-erasure.withdrawn':
    case 'client-hold.placed':
    case 'client-hold.lifted':
    case 'client.erased':
    case 'case-file.read':
      return [];
    default:
      return assertNever(e);
  }
};

const released = (data: FiguresEvent['data']): readonly PublicEvent[] => {
  const { programmeId, month, firstDay, revision, reason, countedUpTo, threshold, districts } = data;
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
