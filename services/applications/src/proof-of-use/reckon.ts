import type { QualificationTier } from '@paktwerk/contracts';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { FULL_TIME, PARTS_OF_A_MONTH, defined, earlierOf, partsOfPaidDays } from '@paktwerk/kernel';
import type { Cents, FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { Funding } from '../funding/funding';
import type { LinePart, LineTerms } from '../grant/content';
import { partsOf, partsWithin, sumOf } from '../grant/parts';
import type { LineIssued, OfGrant } from '../grant/parts';
import { firstTerms } from '../grant/terms';
import type { ProvenAppointment, ProvenLine, ProvenPart, YearlyRate } from './events';

/** Days on which somebody was paid on a post. */
export interface PaidDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly share: FteHundredths;
  readonly qualification: QualificationTier;
  /** Those of them that were paid, each at its share; all of them at one share where it is missing. */
  readonly days?: readonly Pick<PaidDays, 'from' | 'to' | 'share'>[];
}

/** What paid days come to, and by which parts of their line where there are several. */
type Reckoned = Pick<ProvenAppointment, 'amountCents' | 'parts'>;

/** What a line comes to for paid days, each in its turn. */
export const amountsOf = (line: Pick<ProvenLine, 'amountCents' | 'rates' | 'parts'>, paid: readonly PaidDays[]): readonly Reckoned[] =>
  partsOfPaidDays(line, paid, PARTS_OF_A_MONTH.value).map((parts) => ({
    amountCents: sumOf(parts),
    ...(parts.length > 1 ? { parts: [...parts] } : {}),
  }));

/** The most that a line pays on any of some days. */
export const shareIn = (
  days: Pick<PaidDays, 'from' | 'to'>,
  { share = FULL_TIME, parts }: Pick<ProvenLine, 'share' | 'parts'>,
): FteHundredths => (parts === undefined ? share : Math.max(0, ...partsWithin(parts, days).map((part) => part.share)));

/** The last day that somebody is paid on a line: nobody is paid longer than it lasts. */
export const lastPaidDay = (lastDay: IsoDate, line: Pick<ProvenLine, 'lastDay'> | undefined): IsoDate => earlierOf(lastDay, line?.lastDay);

/** What a proof reads of a line: what it is granted for after all notices, and the rules of every version. */
export interface ProvenBy {
  readonly grant: OfGrant;
  readonly fundingOf: (ruleSetVersion: number) => Funding;
  readonly terms?: LineTerms;
}

/** A line of a grant as it is proven, with what its notices made of it. */
export const provenLine = (line: LineIssued, { grant, fundingOf, terms = firstTerms(line) }: ProvenBy): ProvenLine => {
  const { lineId, kind } = line;
  const { amountCents, to: lastDay } = terms;
  if (line.kind !== 'post' && line.kind !== 'officer') return { lineId, kind, amountCents };
  const last = partsOf(line, terms, grant).at(-1);
  const parts = terms.parts?.map(({ from, to, amountCents: ofPart, ...part }) => ({
    ...{ from, to, share: part.share, amountCents: ofPart },
    ...paidAs(line, part, fundingOf),
  }));
  const { share = line.share } = terms;
  return { lineId, kind, amountCents, share, ...paidAs(line, last ?? grant, fundingOf), ...defined({ lastDay, parts }) };
};

/** Who is asked for on a line, and what somebody of each qualification is paid, by the rules of some of its months. */
const paidAs = (
  line: Extract<LineIssued, { readonly share: number }>,
  { ruleSetVersion, ...asked }: Pick<LinePart, 'ruleSetVersion'> & Partial<Pick<LinePart, 'tier' | 'qualification'>>,
  fundingOf: ProvenBy['fundingOf'],
): Pick<ProvenPart, 'qualification' | 'rates'> => {
  const funding = fundingOf(ruleSetVersion);
  if (line.kind === 'post') {
    const { tier = line.tier } = asked;
    const qualification = asked.qualification ?? line.qualification ?? qualificationOf(tier);
    return { qualification, rates: [...ratesOfPost(qualification, tier, funding)] };
  }
  const { qualification, sizeClass } = line;
  const ceiling = funding.family === 'size-class-fixed' ? funding.classes.value.find((c) => c.sizeClass === sizeClass) : undefined;
  // Growth and qualification change nothing of what a class is paid.
  const rates =
    ceiling === undefined ? [] : QUALIFICATION_TIERS.map((tier) => ({ qualification: tier, yearlyCents: ceiling.ceilingCents }));
  return { qualification, rates };
};

const qualificationOf = (tier: string): QualificationTier => {
  const known = QUALIFICATION_TIERS.find((q) => q === tier);
  if (known === undefined) throw new Error(`A post was granted for the tier ${tier} without the qualification that it asks for.`);
  return known;
};

/** Somebody of a lower qualification is paid at the lower rate; of a higher one at their own only where the rules say so. */
const ratesOfPost = (asked: QualificationTier, lineTier: string, funding: Funding): readonly YearlyRate[] => {
  if (funding.family !== 'per-capita-post') return [];
  const tiers = funding.tiers.value;
  const ofLine = tiers.find((t) => t.tier === lineTier);
  if (ofLine === undefined) return [];
  const level = (tier: QualificationTier): number => QUALIFICATION_TIERS.indexOf(tier);
  const rateOf = (tier: QualificationTier): Cents => {
    if (level(tier) < level(asked) && funding.paysHigherTier?.value !== true) return ofLine.ratePerFteYearCents;
    return tiers.find((t) => t.qualification === tier)?.ratePerFteYearCents ?? ofLine.ratePerFteYearCents;
  };
  return QUALIFICATION_TIERS.map((qualification) => ({
    qualification,
    yearlyCents: qualification === asked ? ofLine.ratePerFteYearCents : rateOf(qualification),
  }));
};
