import { derivedUuid, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import type { DailyTotals } from './count';
import { DailyTotalsCounted } from './events';
import type { TotalsEvent } from './events';
import { totalStream } from './state';
import type { DayKey, TotalsState } from './state';

/** The same figures published twice are one fact. */
export const publishCommandId = (row: DayKey & { readonly revision: number }): string =>
  derivedUuid('publish-daily-totals', totalStream(row), String(row.revision));

/** A rebuild counts from the start again; what it finds on its way is older than what has left already. */
export const decidePublish = (row: DailyTotals & { readonly revision: number }, state: TotalsState): Decision<TotalsEvent> => {
  if (row.revision <= state.revision) return nothing();
  const { district, programmeId, day, revision, casesOpened, casesClosed } = row;
  return record(
    DailyTotalsCounted({
      district,
      programmeId,
      day,
      revision,
      casesOpened,
      casesClosed,
      talks: [...row.talks],
      topics: [...row.topics],
    }),
  );
};
