import { addDays, earlierOf, laterOf } from './dates';
import type { IsoDate } from './dates';
import { roundedInTurn } from './money';
import type { Cents, Exact } from './money';
import { monthsBetween } from './months';
import type { DayCount } from './months';
import type { Labelled } from './schema';

/**
 * What a month counts that nobody was paid for as a whole, and how money falls into budget years whose months do not begin on the first: one rule, because a
 * post is paid by it and proven by it. By calendar days the two halves of a month that begins on the 15th do not add up to one; by thirtieths they do.
 */
export const PARTS_OF_A_MONTH: Labelled<DayCount> = {
  value: 'CALENDAR_DAYS',
  mark: 'A',
  source: 'Modellannahme: Monatsbetrag × Tage ÷ Tage des Monats, wie bei angebrochenen Monaten der Personalkosten',
};

/** Days on which somebody was paid on a post; `share` in hundredths of full time. */
export interface DaysPaid {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly share: number;
  readonly qualification: string;
  /** Those of them that were paid, each at its share; all of them at one share where it is missing. */
  readonly days?: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly share: number }[];
}

/** What somebody of a qualification is paid for a year of full time. */
export interface RateOf {
  readonly qualification: string;
  readonly yearlyCents: Cents;
}

/** A post as it is granted: one rate for all its days, or parts that each have their own share and rates. */
export interface PaidLine {
  readonly amountCents: Cents;
  readonly rates?: readonly RateOf[];
  readonly parts?: readonly { readonly from: IsoDate; readonly share: number; readonly rates: readonly RateOf[] }[];
}

export const rateFor = ({ rates = [] }: Pick<PaidLine, 'rates'>, qualification: string): Cents | undefined =>
  rates.find((rate) => rate.qualification === qualification)?.yearlyCents;

/** Paid days within one part of a line: at which share and rate, and what that comes to. */
export interface PaidPart {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly share: number;
  readonly yearlyCents: Cents;
  readonly amountCents: Cents;
}

/**
 * What a line comes to for paid days, one after the other: `rate × share × months / 12`, a month that is not whole by its days; in each part of the line at
 * its own rate, and at no more than its share. Each is rounded half-up with all before it; together they come to no more than is granted.
 * @returns by the parts of the line, in the order of `paid`
 */
export const partsOfPaidDays = (line: PaidLine, paid: readonly DaysPaid[], count: DayCount): readonly (readonly PaidPart[])[] => {
  const inTurn = paid
    .flatMap((one) => spansPaid(one).map((span) => ({ one, span: { ...one, ...span } })))
    .toSorted(({ span: a }, { span: b }) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const lastDays = (line.parts ?? []).map((_, i, all) => all[i + 1] && addDays(all[i + 1]!.from, -1));
  const parts = inTurn.flatMap(({ one, span }) => byPart(span, line, lastDays).map((part) => ({ one, ...part })));
  const amounts = roundedInTurn(
    parts.map(({ days, rate }) => exactly(days, rate, count)),
    line.amountCents,
  );
  const byDays = new Map<DaysPaid, PaidPart[]>(paid.map((one) => [one, []]));
  for (const [i, { one, days, rate: yearlyCents }] of parts.entries()) {
    const { from, to, share } = days;
    byDays.get(one)?.push({ from, to, share, yearlyCents, amountCents: amounts[i] ?? 0 });
  }
  return paid.map((one) => byDays.get(one) ?? []);
};

/** The days that were paid among those that are said, each at no more than the share that is said: whoever was there longer than known was paid there, too. */
export const spansPaid = ({
  days,
  from,
  to,
  share,
}: Omit<DaysPaid, 'qualification'>): readonly Pick<DaysPaid, 'from' | 'to' | 'share'>[] =>
  days === undefined
    ? [{ from, to, share }]
    : days.flatMap((one, i, all) => {
        const span = {
          from: i === 0 ? from : laterOf(one.from, from),
          to: i === all.length - 1 || one.to > to ? to : one.to,
          share: Math.min(one.share, share),
        };
        return span.from <= span.to ? [span] : [];
      });

/** The same without its parts. @returns in the order of `paid` */
export const centsOfPaidDays = (line: PaidLine, paid: readonly DaysPaid[], count: DayCount): readonly Cents[] =>
  partsOfPaidDays(line, paid, count).map((parts) => parts.reduce((sum, { amountCents }) => sum + amountCents, 0));

/** Paid days by the parts of their line. Work may begin later than a line does, so a part reaches until the next one begins. */
const byPart = (
  paid: DaysPaid,
  line: PaidLine,
  lastDays: readonly (IsoDate | undefined)[],
): readonly { readonly days: DaysPaid; readonly rate: Cents }[] => {
  const { parts } = line;
  if (parts === undefined) return [{ days: paid, rate: rateFor(line, paid.qualification) ?? 0 }];
  return parts.flatMap((part, i) => {
    const from = i === 0 ? paid.from : laterOf(paid.from, part.from);
    const to = earlierOf(paid.to, lastDays[i]);
    if (to < from) return [];
    const days = { ...paid, from, to, share: Math.min(paid.share, part.share) };
    return [{ days, rate: rateFor(part, paid.qualification) ?? 0 }];
  });
};

const exactly = ({ from, to, share }: DaysPaid, yearlyCents: Cents, count: DayCount): Exact => {
  const { over, of } = monthsBetween(from, to, count);
  return { over: BigInt(yearlyCents) * BigInt(share) * over, of: 1200n * of };
};

/** What somebody began with holds from an earlier first day on, too, where that is corrected: nobody works more on days that were not known. */
export const begunEarlier = <T extends { readonly from: IsoDate }>(all: readonly T[], was: IsoDate, is: IsoDate): T[] =>
  all.map((one, i) => (i === 0 && is < one.from && one.from <= was ? { ...one, from: is } : one));

interface FromDay {
  readonly from: IsoDate;
}
/** Whether somebody has on a day what they kept beside what a notice made of the post: from its day on, until a share is told for a later one. */
export const isKeptOn = (kept: FromDay, told: readonly FromDay[], day: IsoDate): boolean =>
  kept.from <= day && !isKeptNoMore(kept, told, day);

/** Whether a share that was told for a day behind the first one has taken its place. */
export const isKeptNoMore = (kept: FromDay, told: readonly FromDay[], day: IsoDate): boolean =>
  told.some(({ from }) => kept.from < from && from <= day);

/** What stays kept once a share is told from a day on: the days before it. */
export const keptBefore = <T extends FromDay>(kept: T | undefined, told: IsoDate): T | undefined =>
  kept !== undefined && kept.from < told ? kept : undefined;
