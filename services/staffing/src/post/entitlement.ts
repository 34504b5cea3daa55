import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import type { QualificationTier } from '@paktwerk/contracts';
import {
  PARTS_OF_A_MONTH,
  addDays,
  centsOfPaidDays,
  divideHalfUp,
  earlierOf,
  laterOf,
  monthEnd,
  monthsBetween,
  movedBy,
  rateFor,
} from '@paktwerk/kernel';
import type { Cents, IsoDate, PaidLine } from '@paktwerk/kernel';
import { centsOf, paidTier, slicesOfParts } from './funding';
import type { Part, Paying } from './funding';
import { fundingOf, partsOf } from './place-occupancy';
import type { Rules } from '../programme/rules';
import { covers } from '../shared/periods';
import type { Period } from '../shared/periods';
import { payOf, payOn } from './pay';
import type { Pay, PayAsGranted } from './pay';
import { approvedUntil, daysOf, firstDayOf, interruptionsOf, paidShareOn, termsOn } from './state';
import type { ApprovedPost, Occupancy } from './state';
import { firstPossibleDay, freedByLapse } from './vacancy';

/** `2026-08` */
export type Month = string;
export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** Days on which somebody works on a post and is paid for it, at one share and one tier. */
export interface PaidDays {
  readonly appointmentId: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly share: number;
  readonly tier: QualificationTier;
}

/** Who was paid on which days, one after the other: each day that the share or the tier that is paid changes begins a new part, and nobody is paid while pay is interrupted. */
export const paidDaysOf = (state: ApprovedPost, pay: Pay): readonly PaidDays[] =>
  state.occupancies.flatMap((o) => daysAtOneRate(state, o, pay)).sort((a, b) => (a.from < b.from ? -1 : 1));

/** The days on which somebody holds the post without pay; one that nobody knows the end of lasts as long as they hold it. */
export const unpaidDaysOf = (state: ApprovedPost, o: Occupancy): readonly Period[] => {
  const held = daysOf(state, o);
  return state.suspensions
    .filter((one) => one.appointmentId === o.appointmentId && one.isAnnulled === undefined)
    .map(({ from, until }) => ({ from: laterOf(from, held.from), until: earlierOf(held.until, until) }))
    .filter(({ from, until }) => from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
};

const daysAtOneRate = (state: ApprovedPost, o: Occupancy, pay: Pay): readonly PaidDays[] => {
  const { from, until: recorded } = daysOf(state, o);
  const until = earlierOf(recorded, approvedUntil(state));
  const { appointmentId, tier, kept, shares = [] } = o;
  const unpaid = unpaidDaysOf(state, o);
  const tierOn = (day: IsoDate) => paidTierOn(state, tier, pay, day);
  const paidOtherwise = pay.filter((one) => tierOn(one.from) !== tierOn(addDays(one.from, -1)));
  const changes = [...state.terms, ...shares, ...(kept ? [kept] : []), ...unpaid, ...paidOtherwise].map((one) => one.from);
  const begins = [from, ...changes, ...unpaid.map((one) => addDays(one.until, 1))].filter((day) => from <= day && day <= until);
  return [...new Set(begins)].sort().flatMap((day, i, days) => {
    const next = days[i + 1];
    if (unpaid.some((one) => covers(one, day))) return [];
    return {
      appointmentId,
      from: day,
      until: next === undefined ? until : addDays(next, -1),
      share: paidShareOn(state, o, day),
      tier: tierOn(day),
    };
  });
};

/** The tier whose rate somebody is paid by on a day. */
export const paidTierOn = (post: Pick<ApprovedPost, 'terms'>, person: QualificationTier | undefined, pay: Pay, day: IsoDate) => {
  const { tier: line } = termsOn(post, day);
  return person === undefined ? line : paidTier(person, line, payOn(pay, day).paysHigherTier);
};

/** The first day of work, or while nobody has worked there, the first on which somebody could begin. */
const firstPaidDay = (state: ApprovedPost): IsoDate => firstDayOf(state.occupancies) ?? firstPossibleDay(state);

/** The money of the post by the months that it is for; that of a post of before is for the whole of its time. */
const moneyOf = (state: ApprovedPost): readonly Part[] | undefined => {
  const { amountCents, months: enoughFor, to } = state.granted;
  if (amountCents === undefined) return undefined;
  const interruptions = interruptionsOf(state, state.occupancies);
  if (enoughFor !== undefined) return partsOf(state, { amountCents, enoughFor }, firstPaidDay(state), interruptions);
  const days = { from: state.from, until: movedBy(to, interruptions) };
  return [{ amountCents, each: [{ amountCents, days, enoughFor: { from: state.from, until: to } }] }];
};

/**
 * The line of a post with a rate for every tier: its own follows from what was granted for how many months, the others from the rules of each month. What its
 * days come to is limited by the slices of its years, not by its money as a whole.
 */
const lineOf = (state: ApprovedPost, pay: Pay): PaidLine | undefined => {
  const money = moneyOf(state);
  if (money === undefined) return undefined;
  const parts = money.flatMap(({ each }) => each).flatMap((paying) => partsAt(state, paying, pay));
  return { amountCents: Number.MAX_SAFE_INTEGER, parts };
};

const partsAt = (state: ApprovedPost, { amountCents, enoughFor, days: { from, until } }: Paying, pay: Pay) => {
  const { share, tier } = termsOn(state, from);
  const { over, of } =
    typeof enoughFor === 'number'
      ? { over: BigInt(enoughFor), of: 1n }
      : monthsBetween(enoughFor.from, enoughFor.until, PARTS_OF_A_MONTH.value);
  if (over === 0n || share === 0) return [];
  const yearlyCents = Number(divideHalfUp(BigInt(amountCents) * 1200n * of, over * BigInt(share)));
  const inTurn = [payOn(pay, from), ...pay.filter((one) => from < one.from && one.from <= until)];
  return inTurn.map((said, i) => ({
    from: i === 0 ? from : said.from,
    share,
    rates: QUALIFICATION_TIERS.map((qualification) => ({
      qualification,
      yearlyCents: (qualification === tier ? undefined : rateFor(said, qualification)) ?? yearlyCents,
    })),
  }));
};

/**
 * What a post is paid for its days, month by month, each rounded half-up with all before it; undefined where nobody said how much it has. A year pays no more
 * than is left of its slice: what its last months come to beyond that waits for an amendment, and no later year pays it.
 */
export const paidByMonth = (state: ApprovedPost, pay: Pay): ReadonlyMap<Month, Cents> | undefined => {
  const due = dueBy(monthsOf, monthOf, state, pay);
  if (due === undefined) return undefined;
  const left = new Map(boundByYear(state));
  return new Map(
    [...due].map(([month, cents]) => {
      const rest = left.get(yearOf(month)) ?? 0;
      const paid = Math.min(cents, rest);
      left.set(yearOf(month), rest - paid);
      return [month, paid];
    }),
  );
};

/**
 * What the paid days come to at the rates of the line, by any periods, whatever is approved for them; because each is rounded with all before it, months of a
 * year come to what the year does.
 */
const dueBy = <K>(
  split: (from: IsoDate, until: IsoDate) => readonly Period[],
  keyOf: (day: IsoDate) => K,
  state: ApprovedPost,
  pay: Pay,
): ReadonlyMap<K, Cents> | undefined => {
  const line = lineOf(state, pay);
  if (line === undefined) return undefined;
  const days = paidDaysOf(state, pay).flatMap(({ from, until, share, tier }) =>
    split(from, until).map((period) => ({ from: period.from, to: period.until, share, qualification: tier })),
  );
  const cents = centsOfPaidDays(line, days, PARTS_OF_A_MONTH.value);
  const sums = new Map<K, Cents>();
  days.forEach(({ from }, i) => sums.set(keyOf(from), (sums.get(keyOf(from)) ?? 0) + (cents[i] ?? 0)));
  return sums;
};

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
/** Days, year by year. */
const yearsWithin = (from: IsoDate, until: IsoDate): readonly Period[] =>
  Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, i) => {
    const year = yearOf(from) + i;
    return { from: laterOf(from, `${year}-01-01`), until: earlierOf(until, `${year}-12-31`) };
  });

/** Days, month by month. */
export const monthsOf = (from: IsoDate, until: IsoDate): readonly { readonly from: IsoDate; readonly until: IsoDate }[] => {
  const months = [];
  for (let day = from; day <= until;) {
    const last = earlierOf(monthEnd(day), until);
    months.push({ from: day, until: last });
    day = addDays(last, 1);
  }
  return months;
};

/** What a year may cost, and what is paid of it. */
export interface YearOfPost {
  readonly budgetYear: number;
  readonly approvedCents: Cents;
  readonly paidCents: Cents;
  /** What the days come to beyond what is approved for the year: it is paid once a notice amends that. Absent where there is none. */
  readonly beyondCents?: Cents;
}

/** Years are rounded each by itself, and so is the rate that follows from what was granted: so much is no money that is missing. */
const ROUNDED: Cents = 2;

/** The post by budget year, as it stands: what is approved from the first day of work on and did not fall back, and what its paid days come to. */
export const yearsOf = (state: ApprovedPost, pay: Pay): readonly YearOfPost[] => {
  const due = dueBy(yearsWithin, yearOf, state, pay);
  if (due === undefined) return [];
  const approved = boundByYear(state);
  return [...new Set([...approved.keys(), ...due.keys()])].sort().map((budgetYear) => {
    const [approvedCents, dueCents] = [approved.get(budgetYear) ?? 0, due.get(budgetYear) ?? 0];
    const beyond = dueCents - approvedCents;
    return {
      budgetYear,
      approvedCents,
      paidCents: Math.min(dueCents, approvedCents),
      ...(beyond > ROUNDED ? { beyondCents: beyond } : {}),
    };
  });
};

/**
 * What of the money of a post no year has, because its days come to less than the months that it was granted for: parts of months count by their days. It
 * stays bound until a notice says otherwise, also where the post lapsed.
 */
export const outsideYears = (state: ApprovedPost): Cents => {
  const money = moneyOf(state);
  if (money === undefined || state.occupancies.length === 0 || state.revoked !== undefined) return 0;
  const outside = [...approvedByYear(state).values()].reduce((left, cents) => left - cents, centsOf(money));
  return outside > ROUNDED ? outside : 0;
};

const approvedByYear = (state: ApprovedPost): ReadonlyMap<number, Cents> => {
  const { occupancies } = state;
  const { slices } = fundingOf(state, occupancies.length > 0 ? occupancies : [{ from: firstPaidDay(state) }]);
  const whole = slices ?? slicesOfParts(moneyOf(state) ?? [], PARTS_OF_A_MONTH.value, interruptionsOf(state, occupancies));
  return new Map(whole.map(({ budgetYear, amountCents }) => [budgetYear, amountCents]));
};

/** What of that is left where months fell back: money that every lapse took is there for nobody, whatever tier comes behind it. */
const boundByYear = (state: ApprovedPost): ReadonlyMap<number, Cents> => {
  const freed = state.lapses.flatMap((lapse) => freedByLapse(state, lapse));
  return new Map(
    [...approvedByYear(state)].map(([year, cents]) => [year, Math.max(0, cents - centsOf(freed.filter((one) => one.budgetYear === year)))]),
  );
};

/** What the rules of a programme pay on a post, month by month, as they are known. */
export const payOfPost = (rules: Rules | undefined, state: ApprovedPost, granted: PayAsGranted): Pay =>
  payOf(rules, { from: state.from, first: firstPaidDay(state) }, granted);
