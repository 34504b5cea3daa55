import { daysBetween } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { outsideYears, paidByMonth, unpaidDaysOf, yearsOf } from './entitlement';
import type { Month } from './entitlement';
import type { Pay } from './pay';
import { approvedUntil } from './state';
import type { ApprovedPost } from './state';

/** What a fact about a post would cost or save, before anybody records it. */
export interface Consequences {
  /** Every month that comes out differently, the first one first; empty where nobody said how much the post has. */
  readonly months: readonly { readonly month: Month; readonly beforeCents: Cents; readonly afterCents: Cents }[];
  readonly years: readonly {
    readonly budgetYear: number;
    readonly approvedCents: Cents;
    readonly beforeCents: Cents;
    readonly afterCents: Cents;
    /** What the days of the year come to beyond what is approved for it, where there is or was any: only an amendment pays it. */
    readonly beyond?: { readonly beforeCents: Cents; readonly afterCents: Cents };
  }[];
  /** What of the money no year has: the days come to less than the months that it was granted for. */
  readonly outsideYears: { readonly beforeCents: Cents; readonly afterCents: Cents };
  readonly approvedUntil: { readonly before: IsoDate; readonly after: IsoDate };
  /** Days on which somebody holds the post without pay. */
  readonly unpaidDays: { readonly before: number; readonly after: number };
}

const unpaidDays = (state: ApprovedPost): number =>
  state.occupancies.flatMap((o) => unpaidDaysOf(state, o)).reduce((days, { from, until }) => days + daysBetween(from, until) + 1, 0);

/** Compares what the post pays as it stands with what it would pay. */
export const consequencesOf = (before: ApprovedPost, after: ApprovedPost, payOf: (state: ApprovedPost) => Pay): Consequences => {
  const [payBefore, payAfter] = [payOf(before), payOf(after)];
  const [was, is] = [paidByMonth(before, payBefore), paidByMonth(after, payAfter)];
  const [yearsBefore, yearsAfter] = [yearsOf(before, payBefore), yearsOf(after, payAfter)];
  const months = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort();
  return {
    months: months
      .map((month) => ({ month, beforeCents: was?.get(month) ?? 0, afterCents: is?.get(month) ?? 0 }))
      .filter(({ beforeCents, afterCents }) => beforeCents !== afterCents),
    years: [...new Set([...yearsBefore, ...yearsAfter].map((y) => y.budgetYear))].sort().map((budgetYear) => {
      const [b, a] = [yearsBefore, yearsAfter].map((years) => years.find((y) => y.budgetYear === budgetYear));
      const beyond = { beforeCents: b?.beyondCents ?? 0, afterCents: a?.beyondCents ?? 0 };
      return {
        ...{ budgetYear, approvedCents: a?.approvedCents ?? 0, beforeCents: b?.paidCents ?? 0, afterCents: a?.paidCents ?? 0 },
        ...(beyond.beforeCents === 0 && beyond.afterCents === 0 ? {} : { beyond }),
      };
    }),
    outsideYears: { beforeCents: outsideYears(before), afterCents: outsideYears(after) },
    approvedUntil: { before: approvedUntil(before), after: approvedUntil(after) },
    unpaidDays: { before: unpaidDays(before), after: unpaidDays(after) },
  };
};
