import { FULL_TIME, defined } from '@paktwerk/kernel';
import type { Cents, IsoDate, Refusal, Sentence } from '@paktwerk/kernel';
import { isOfficer, isPost } from '../application/lines';
import type { Line } from '../application/lines';
import type { Funding } from '../funding/funding';
import { tiersNamed } from '../funding/named';
import { begunOn, endOf } from '../grant/begun-parts';
import type { LinePart, LineTerms } from '../grant/content';
import { beginningOf, cutAt, lastDayOf, monthsIn, partsOf, sumOf, termsOfParts } from '../grant/parts';
import type { OfGrant } from '../grant/parts';
import { atRate, byRate, isUnpaid } from '../grant/priced-parts';
import type { NewRate, Prices } from '../grant/priced-parts';
import { refuse } from '../problems';
import type { Changed, Note, Wish } from './events';

/** The line that becomes otherwise, as it was applied for and as it is granted now. */
export interface ChangedLine extends Prices {
  /** Its place in the application: people count lines and know no ids. */
  readonly position: number;
  readonly terms: LineTerms;
  /** Within which days the grant holds, and by which rules. */
  readonly grant: OfGrant;
  readonly funding: Funding;
}

export interface Effect {
  readonly before: LineTerms;
  readonly after: LineTerms;
  readonly notes: readonly Note[];
  /** How the new amount comes about. */
  readonly steps: readonly (Sentence & { readonly cents: Cents })[];
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
 * What a change comes to by the rules that the line was granted by, part by part. The months before it count as they were, and the one in which it happens
 * too (A); the rest by what is new. The amount only follows: nobody writes it.
 */
export const effectOfChange = (of: ChangedLine, wish: Wish, from: IsoDate): Effect | Refusal => {
  const { line, terms, grant, funding } = of;
  const refused = refuseWish(of, wish, from);
  if (refused) return refused;
  if (!isPaid(line) || !isReckoned(wish)) return { before: terms, after: terms, notes: [], steps: [] };
  const { start } = wish;
  const granted = partsOf(line, terms, grant);
  const parts = start === undefined ? granted : begunOn(start, granted, terms.to ?? grant.to, byRate(of));
  const { kept, rest } = cutAt(parts, from, byRate(of));
  const changed = rest.map((part) => atRate(part, newRate(wish, part, of), of));
  const willBe = [...kept, ...changed];
  const after = termsOfParts(willBe, endOf(terms, willBe, start), line, grant);
  const { share = terms.share, tier } = wish;
  const notes: Note[] = [
    ...('minimumShare' in funding && share !== undefined && share < funding.minimumShare.value ? ['below-minimum-share' as const] : []),
    ...(rest.some((part) => isUnpaid(tier, part, of)) ? ['higher-tier-not-paid' as const] : []),
    ...(rest.length > 0 && kept.some(({ to }) => to >= from) ? ['month-begun-as-before' as const] : []),
  ];
  return {
    before: terms,
    after,
    notes,
    steps: [
      ...inMonths(kept, { de: 'wie bisher', en: 'as before' }),
      ...inMonths(changed, { de: 'nach der Änderung', en: 'after the change' }),
    ],
  };
};

const inMonths = (parts: readonly LinePart[], how: Sentence): Effect['steps'] => {
  const months = monthsIn(parts);
  const [de, en] = months === 1 ? ['Monat', 'month'] : ['Monate', 'months'];
  return parts.length === 0 ? [] : [{ de: `${months} ${de} ${how.de}`, en: `${months} ${en} ${how.en}`, cents: sumOf(parts) }];
};

const newRate = (wish: Wish, part: LinePart, of: ChangedLine): NewRate => {
  const { share, tier } = wish;
  const paid = isUnpaid(tier, part, of) ? undefined : tier;
  return defined({ share, tier: paid, qualification: qualificationOf(of.funding, paid) });
};

/** What the amount of a line can follow from. */
const isReckoned = ({ share, tier, start }: Wish): boolean => (share ?? tier ?? start) !== undefined;

const refuseWish = ({ line, position, terms, grant, funding }: ChangedLine, wish: Wish, from: IsoDate): Refusal | undefined => {
  const { lineId, kind } = line;
  const foreign = (Object.keys(wish) as Changed[]).find((what) => !CHANGED_OF[what](line));
  if (foreign !== undefined) return refuse('change-not-of-line', { field: `/wish/${foreign}`, what: foreign, lineId, position, kind });
  const grantTo = lastDayOf(terms, grant);
  if (from < grant.from || from > grantTo) return refuse('change-outside-period', { field: '/from', from, grantFrom: grant.from, grantTo });
  const { share, tier, start } = wish;
  if (share !== undefined && share > FULL_TIME) return refuse('share-above-full-time', { field: '/wish/share', lineId, position, share });
  if (start !== undefined && (start < grant.from || start > grantTo))
    return refuse('change-outside-period', { field: '/wish/start', from: start, grantFrom: grant.from, grantTo });
  const tiers = tiersOf(funding);
  if (tier !== undefined && !tiers.some((one) => one.tier === tier))
    return refuse('tier-unknown', { field: '/wish/tier', lineId, position, tier, ...tiersNamed(tiers) });
  const told = Object.keys(wish).filter((what) => !isAlready(what as Changed, wish, { line, terms, grant }));
  return told.length === 0 ? refuse('change-nothing-new', { field: '/wish', lineId, position }) : undefined;
};

const isAlready = (what: Changed, wish: Wish, { line, terms, grant }: Pick<ChangedLine, 'line' | 'terms' | 'grant'>): boolean => {
  switch (what) {
    case 'share':
      return wish.share === terms.share;
    case 'tier':
      return wish.tier === terms.tier;
    case 'start':
      return isPaid(line) && wish.start === beginningOf(line, terms, grant);
    case 'employer':
      return isPost(line) && wish.employer === line.employer;
    case 'person':
    case 'purpose':
      return false;
  }
};

const tiersOf = (funding: Funding) => (funding.family === 'per-capita-post' ? funding.tiers.value : []);
const qualificationOf = (funding: Funding, tier: string | undefined) => tiersOf(funding).find((one) => one.tier === tier)?.qualification;
