import { CaseTotals } from '@paktwerk/contracts';
import type { TalkMode } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';
import { during } from '../contributions';
import { talksMeasure } from '../measures';
import { placeOf } from './fact';
import type { FactKind, Place } from './fact';

const { DailyTotalsCounted } = CaseTotals;

interface CaseTotalsState extends Place {
  readonly day: IsoDate;
  readonly revision: number;
  readonly casesOpened: number;
  readonly casesClosed: number;
  readonly talks: readonly { readonly mode: TalkMode; readonly count: number }[];
}

/** Absolute totals of one district, programme and day. A later revision replaces an earlier one; a late arrival of an old one changes nothing. */
export const caseTotalsFact: FactKind<CaseTotalsState, typeof DailyTotalsCounted> = {
  kind: 'case-totals',
  on: [DailyTotalsCounted],
  keyOf: ({ data }) => `${data.district}/${data.programmeId}/${data.day}`,

  evolve: (state, entry) => {
    const { day, revision, casesOpened, casesClosed, talks } = entry.data;
    if (state && state.revision >= revision) return state;
    return { ...placeOf(entry.data), day, revision, casesOpened, casesClosed, talks: talks.map(({ mode, count }) => ({ mode, count })) };
  },

  contributions: (state) => [
    ...during(state, 'casesOpened', state.casesOpened, state.day),
    ...during(state, 'casesClosed', state.casesClosed, state.day),
    ...state.talks.flatMap(({ mode, count }) => during(state, talksMeasure(mode), count, state.day)),
  ],
};
