import { FULL_TIME, addDays, defined, lastDayOfMonths, monthsBegun } from '@paktwerk/kernel';
import type { Cents, IsoDate, Refusal } from '@paktwerk/kernel';
import { isOfficer, isPost } from '../application/lines';
import type { Line } from '../application/lines';
import { familyOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import { monthsFrom } from '../funding/rule-parameter';
import { tiersNamed } from '../funding/named';
import type { LineTerms } from '../grant/content';
import { refuse } from '../problems';
import type { Changed, Note, Wish } from './events';

/** The line that becomes otherwise, as it was applied for and as it is granted now. */
export interface ChangedLine {
  readonly line: Line;
  /** Its place in the application: people count lines and know no ids. */
  readonly position: number;
  readonly terms: LineTerms;
  /** One share and one rate do not hold for all its months. */
  readonly isInParts?: boolean;
  /** Within which days the grant holds. */
  readonly grant: { readonly from: IsoDate; readonly to: IsoDate };
  readonly funding: Funding;
}

export interface Effect {
  readonly before: LineTerms;
  readonly after: LineTerms;
  readonly notes: readonly Note[];
  /** How the new amount comes about, in German. */
  readonly steps: readonly { readonly de: string; readonly cents: Cents }[];
}

type PaidLine = Extract<Line, { readonly share: number }>;
const isPaid = (line: Line): line is PaidLine => isPost(line) || isOfficer(line);

/** Of which kinds of lines what can be told. */
const CHANGED_OF: Readonly<Record<Changed, (line: Line) => boolean>> = {
  share: isPaid,
  tier: isPost,
  start: isPaid,
  employer: isPost,
  person: isPaid,
  purpose: () => true,
};
/** What can be told of a line. */
export const changeable = (line: Line): readonly Changed[] =>
  (Object.keys(CHANGED_OF) as Changed[]).filter((what) => CHANGED_OF[what](line));

/**
 * What a change comes to by the rules that the line was granted by. The months before it count as they were, and the one in which it happens too (A); the
 * rest by what is new. The amount only follows: nobody writes it.
 */
export const effectOfChange = (of: ChangedLine, wish: Wish, from: IsoDate): Effect | Refusal => {
  const { line, terms, grant, isInParts = false } = of;
  const refused = refuseWish(of, wish, from);
  if (refused) return refused;
  if (!isPaid(line) || !isReckoned(wish)) return { before: terms, after: terms, notes: [], steps: [] };
  // A wrong figure is worse than none: what its parts come to the authority reckons.
  if (isInParts) return { before: terms, after: terms, notes: ['line-in-parts'], steps: [] };
  const { share = terms.share ?? line.share, tier = terms.tier, start } = wish;
  const first = line.from ?? grant.from;
  const begins = start ?? first;
  const months = Math.min(terms.months ?? monthsFrom(first, grant.to), monthsFrom(begins, grant.to));
  const asBefore = Math.min(months, monthsBegun(begins, from));
  const old = { share: terms.share ?? line.share, ...defined({ tier: terms.tier }) };
  const costs = costsOf(of);
  const isHigher = costs({ ...old, ...defined({ tier }) }, first, 1) > costs(old, first, 1);
  const isUnpaid = isHigher && !familyOf(of.funding).paysHigherTier;
  const paid = { share, ...defined({ tier: isUnpaid ? old.tier : tier }) };
  const [granted, kept, changed] = [
    costs(old, first, terms.months ?? monthsFrom(first, grant.to)),
    costs(old, begins, asBefore),
    costs(paid, begins, months - asBefore),
  ];
  // The difference is the one that the notice of amendment would make, also where less was granted than the rules allow.
  const amountCents = Math.max(0, terms.amountCents - granted + kept + changed);
  const notes: Note[] = [
    ...('minimumShare' in of.funding && share < of.funding.minimumShare.value ? ['below-minimum-share' as const] : []),
    ...(isUnpaid ? ['higher-tier-not-paid' as const] : []),
    ...(asBefore > 0 && asBefore < months && addDays(lastDayOfMonths(begins, asBefore), 1) !== from
      ? ['month-begun-as-before' as const]
      : []),
  ];
  const qualification = tier === terms.tier ? terms.qualification : qualificationOf(of.funding, tier);
  return {
    before: terms,
    after: { ...terms, amountCents, share, months, ...defined({ tier, qualification }) },
    notes,
    steps: [
      ...(asBefore === 0 ? [] : [{ de: `${asBefore} Monate wie bisher`, cents: kept }]),
      ...(months === asBefore ? [] : [{ de: `${months - asBefore} Monate nach der Änderung`, cents: changed }]),
    ],
  };
};

/** What the amount of a line can follow from. */
const isReckoned = ({ share, tier, start }: Wish): boolean => (share ?? tier ?? start) !== undefined;

/** The last day of a line: an extension moves it behind the grant's own. */
const lastDayOf = ({ terms: { to }, grant }: Pick<ChangedLine, 'terms' | 'grant'>): IsoDate =>
  to !== undefined && to > grant.to ? to : grant.to;

const refuseWish = ({ line, position, terms, grant, funding }: ChangedLine, wish: Wish, from: IsoDate): Refusal | undefined => {
  const { lineId, kind } = line;
  const foreign = (Object.keys(wish) as Changed[]).find((what) => !CHANGED_OF[what](line));
  if (foreign !== undefined) return refuse('change-not-of-line', { field: `/wish/${foreign}`, what: foreign, lineId, position, kind });
  const grantTo = lastDayOf({ terms, grant });
  if (from < grant.from || from > grantTo) return refuse('change-outside-period', { field: '/from', from, grantFrom: grant.from, grantTo });
  const { share, tier, start } = wish;
  if (share !== undefined && share > FULL_TIME) return refuse('share-above-full-time', { field: '/wish/share', lineId, position, share });
  if (start !== undefined && (start < grant.from || start > grantTo))
    return refuse('change-outside-period', { field: '/wish/start', from: start, grantFrom: grant.from, grantTo });
  const tiers = tiersOf(funding);
  if (tier !== undefined && !tiers.some((one) => one.tier === tier))
    return refuse('tier-unknown', { field: '/wish/tier', lineId, position, tier, ...tiersNamed(tiers) });
  const told = Object.keys(wish).filter((what) => !isAlready(what as Changed, wish, line, terms));
  return told.length === 0 ? refuse('change-nothing-new', { field: '/wish', lineId, position }) : undefined;
};

const isAlready = (what: Changed, wish: Wish, line: Line, terms: LineTerms): boolean => {
  switch (what) {
    case 'share':
      return wish.share === terms.share;
    case 'tier':
      return wish.tier === terms.tier;
    case 'start':
      return isPaid(line) && wish.start === line.from;
    case 'employer':
      return isPost(line) && wish.employer === line.employer;
    case 'person':
    case 'purpose':
      return false;
  }
};

const tiersOf = (funding: Funding) => (funding.family === 'per-capita-post' ? funding.tiers.value : []);
const qualificationOf = (funding: Funding, tier: string | undefined) => tiersOf(funding).find((one) => one.tier === tier)?.qualification;

/** What a line costs for so many months, by the rate of its rules. */
const costsOf =
  ({ line, funding }: ChangedLine) =>
  (of: { readonly share: number; readonly tier?: string }, from: IsoDate, months: number): Cents => {
    if (months === 0 || !isPaid(line)) return 0;
    const { share } = of;
    const asked: Line =
      line.kind === 'post' ? { ...line, share, from, months, ...defined({ tier: of.tier }) } : { ...line, share, from, months };
    return familyOf(funding).cap(asked)?.amountCents ?? 0;
  };
