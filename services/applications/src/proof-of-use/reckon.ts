import type { QualificationTier } from '@paktwerk/contracts';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { defined, monthsBetween, roundedInTurn } from '@paktwerk/kernel';
import type { Cents, FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { IssuedLine } from '../application/events';
import type { LineTerms } from '../grant/content';
import { firstTerms } from '../grant/terms';
import type { Funding } from '../funding/funding';
import { PARTS_OF_A_MONTH } from '../parameters';
import type { ProvenLine, YearlyRate } from './events';

/** Days on which somebody was paid on a post. */
export interface PaidDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly share: FteHundredths;
  readonly qualification: QualificationTier;
}

export const rateFor = ({ rates = [] }: Pick<ProvenLine, 'rates'>, qualification: QualificationTier): Cents | undefined =>
  rates.find((rate) => rate.qualification === qualification)?.yearlyCents;

/**
 * What a line comes to for paid days, one after the other: `rate × share × months / 12`, a month that is not whole by its days. Each is rounded half-up with all
 * before it; together they come to no more than is granted.
 */
export const amountsOf = (line: Pick<ProvenLine, 'rates' | 'amountCents'>, paid: readonly PaidDays[]): readonly Cents[] => {
  const inTurn = paid.toSorted((a, b) => a.from.localeCompare(b.from));
  const amounts = roundedInTurn(
    inTurn.map((one) => exactly(one, rateFor(line, one.qualification) ?? 0)),
    line.amountCents,
  );
  return paid.map((one) => amounts[inTurn.indexOf(one)] ?? 0);
};

const exactly = ({ from, to, share }: PaidDays, yearlyCents: Cents) => {
  const { over, of } = monthsBetween(from, to, PARTS_OF_A_MONTH.value);
  return { over: BigInt(yearlyCents) * BigInt(share) * over, of: 1200n * of };
};

/** The last day that somebody is paid on a line: nobody is paid longer than it lasts. */
export const lastPaidDay = (lastDay: IsoDate, line: Pick<ProvenLine, 'lastDay'> | undefined): IsoDate =>
  line?.lastDay !== undefined && line.lastDay < lastDay ? line.lastDay : lastDay;

/** A line of a grant as it is proven, with what its notices made of it. */
export const provenLine = (line: IssuedLine, funding: Funding, terms: LineTerms = firstTerms(line)): ProvenLine => {
  const { lineId, kind } = line;
  const { amountCents, to: lastDay } = terms;
  if (line.kind === 'post') {
    const { tier = line.tier, share = line.share } = terms;
    const qualification = terms.qualification ?? line.qualification ?? qualificationOf(tier);
    const rates = [...ratesOfPost(qualification, tier, funding)];
    return { lineId, kind, amountCents, share, qualification, rates, ...defined({ lastDay }) };
  }
  if (line.kind === 'officer') {
    const { qualification, sizeClass } = line;
    const { share = line.share } = terms;
    const ceiling = funding.family === 'size-class-fixed' ? funding.classes.value.find((c) => c.sizeClass === sizeClass) : undefined;
    // Growth and qualification change nothing of what a class is paid.
    const rates =
      ceiling === undefined ? [] : QUALIFICATION_TIERS.map((tier) => ({ qualification: tier, yearlyCents: ceiling.ceilingCents }));
    return { lineId, kind, amountCents, share, qualification, rates, ...defined({ lastDay }) };
  }
  return { lineId, kind, amountCents };
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
