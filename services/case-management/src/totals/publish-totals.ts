import { derivedUuid, nothing, record } from '@paktwerk/kernel';
import type { Decider, Decision } from '@paktwerk/kernel';
import type { DailyTotals } from './count';
import { DailyTotalsCounted } from './events';
import type { TotalsEvent } from './events';

interface TotalsState {
  readonly revision: number;
}

export const totalsDecider: Decider<TotalsState, TotalsEvent> = {
  initial: { revision: 0 },
  evolve: (_, event) => ({ revision: event.data.revision }),
};

type DayKey = Pick<DailyTotals, 'district' | 'programmeId' | 'day'>;
export const totalStream = ({ district, programmeId, day }: DayKey): string => `total-${district}-${programmeId}-${day}`;
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
