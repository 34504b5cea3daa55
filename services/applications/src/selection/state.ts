import { assertNever, defined } from '@paktwerk/kernel';
import type { Decider, EventOf, IsoDate } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import type { Points, Ranked, RankingClosed, RankingSupplemented, SelectionEvent } from './events';

/** What one person declared and gave for one application. */
export interface Sheet {
  readonly applicationId: string;
  readonly reviewer: string;
  readonly isConflicted: boolean;
  readonly declaredOn: IsoDate;
  readonly note?: string;
  readonly given?: { readonly points: readonly Points[]; readonly note?: string; readonly on: IsoDate };
}

export type Supplement = Pick<EventOf<typeof RankingSupplemented>['data'], 'reason' | 'availableCents'> & { readonly on: IsoDate };

export interface SelectionState {
  readonly sheets: readonly Sheet[];
  /** With the places that were added behind it. */
  readonly ranking?: EventOf<typeof RankingClosed>['data'];
  readonly supplements: readonly Supplement[];
}

export const selectionStream = (callId: string): string => `selection-${callId}`;

export const rankOf = ({ ranking }: Pick<SelectionState, 'ranking'>, applicationId: string): Ranked | undefined =>
  ranking?.ranked.find((r) => r.applicationId === applicationId);

const isOf =
  ({ applicationId, reviewer }: Pick<Sheet, 'applicationId' | 'reviewer'>) =>
  (sheet: Sheet): boolean =>
    sheet.applicationId === applicationId && sheet.reviewer === reviewer;

export const selectionDecider: Decider<SelectionState, SelectionEvent> = {
  initial: { sheets: [], supplements: [] },
  evolve: (state, e) => {
    switch (e.type) {
      case 'interest.declared': {
        const { applicationId, reviewer, isConflicted, note, effectiveOn: declaredOn } = e.data;
        const before = state.sheets.find(isOf(e.data));
        // Points of somebody who turns out to stand close are counted no more; a place that stands was made with them.
        const given = isConflicted && rankOf(state, applicationId) === undefined ? undefined : before?.given;
        const sheet: Sheet = { applicationId, reviewer, isConflicted, declaredOn, ...defined({ note, given }) };
        const others = state.sheets.filter((one) => one !== before);
        return { ...state, sheets: [...others, sheet] };
      }
      case 'score.given': {
        const { points, note, effectiveOn: on } = e.data;
        const isTheirs = isOf(e.data);
        return {
          ...state,
          sheets: state.sheets.map((one) => (isTheirs(one) ? { ...one, given: { points, on, ...defined({ note }) } } : one)),
        };
      }
      case 'ranking.closed':
        return { ...state, ranking: e.data };
      case 'ranking.supplemented': {
        const { ranked, reason, availableCents, effectiveOn: on } = e.data;
        if (state.ranking === undefined) return state;
        const ranking = { ...state.ranking, ranked: [...state.ranking.ranked, ...ranked] };
        return { ...state, ranking, supplements: [...state.supplements, { reason, availableCents, on }] };
      }
      default:
        return assertNever(e);
    }
  },
};

/** What a human has said of an application, under whichever of their sign-ins: that they stand close to the applicant outweighs what they said under another. */
export const sheetOf = (
  state: SelectionState,
  { applicationId, reviewer, humanOf }: { readonly applicationId: string; readonly reviewer: string; readonly humanOf: HumanOf },
): Sheet | undefined => {
  const own = state.sheets.filter((s) => s.applicationId === applicationId && humanOf(s.reviewer) === humanOf(reviewer));
  return own.find((s) => s.isConflicted) ?? own[0];
};
