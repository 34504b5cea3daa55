import { addDays, defined, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { firstTalkOn } from '../case/state';
import type { Existing, TalkState } from '../case/state';
import { LIMIT_MONTHS, LIMIT_SINCE, LIMIT_WARNING_MONTHS } from '../parameters';
import { refuse } from '../problems';

export interface Limit {
  /** The first talk. */
  readonly countingFrom: IsoDate;
  /** The last day on which the client is counselled. */
  readonly lastDay: IsoDate;
  /** From when on the counsellor and the lead are told that it comes to an end. */
  readonly warnedFrom: readonly IsoDate[];
  readonly extendedOn?: IsoDate;
}

/** No clock runs before the first talk. */
export const limitOf = (state: Pick<Existing, 'talks' | 'extension'>): Limit | undefined => {
  const countingFrom = firstTalkOn(state);
  if (countingFrom === undefined) return undefined;
  const { extension } = state;
  const more = extension?.months ?? 0;
  return {
    countingFrom,
    lastDay: lastDayOfMonths(countingFrom, LIMIT_MONTHS.value + more),
    warnedFrom: LIMIT_WARNING_MONTHS.value.map((months) => addDays(lastDayOfMonths(countingFrom, months + more), 1)),
    ...defined({ extendedOn: extension?.extendedOn }),
  };
};

/** What is held behind the limit is not recorded; talks from before there was one are. */
export const refuseBehindLimit = (state: Existing, date: IsoDate): Refusal | undefined => {
  const limit = limitOf(state);
  if (limit === undefined || date <= limit.lastDay || date < LIMIT_SINCE.value) return undefined;
  const { countingFrom, lastDay } = limit;
  const isExtended = state.extension !== undefined;
  return refuse('limit-reached', { date, countingFrom, lastDay, isExtended, mark: LIMIT_MONTHS.mark, source: LIMIT_MONTHS.source });
};

/**
 * What ends the limit later, or takes it away with the last talk that counts, is decided by a lead, as its extension is; what else is put right of a talk is not theirs.
 */
export const refuseLater = (state: Existing, talks: readonly TalkState[], isByLead: boolean): Refusal | undefined => {
  const [before, after] = [limitOf(state), limitOf({ ...state, talks })];
  const isLater = before !== undefined && (after === undefined || after.lastDay > before.lastDay);
  if (isByLead) return isLater ? undefined : refuse('not-own-case');
  return isLater ? refuse('limit-by-lead', { lastDay: before.lastDay, ...defined({ laterDay: after?.lastDay }) }) : undefined;
};
