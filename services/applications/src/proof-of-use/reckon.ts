import { isDeepStrictEqual } from 'node:util';
import type { QualificationTier } from '@paktwerk/contracts';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import {
  FULL_TIME,
  PARTS_OF_A_MONTH,
  addDays,
  defined,
  earlierOf,
  laterOf,
  monthEnd,
  monthsBetween,
  monthsOfVersions,
  partsOfPaidDays,
  roundedInTurn,
} from '@paktwerk/kernel';
import type { Cents, FteHundredths, IsoDate } from '@paktwerk/kernel';
import { parameterFor } from '../funding/choose';
import type { Funding } from '../funding/funding';
import type { PerCapitaPost } from '../funding/per-capita-post';
import type { LinePart, LineTerms } from '../grant/content';
import { partsOf, partsWithin, sumOf } from '../grant/parts';
import type { LineIssued, OfGrant } from '../grant/parts';
import { firstTerms } from '../grant/terms';
import type { RuleSet } from '../programme/rule-set';
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
  /** What is read month by month: without it the rules of each part are those of its notice. */
  readonly months?: MonthlyRules;
  /** The last day that staffing said the money of the post lasts for: interruptions move it behind that of the notice. */
  readonly fundedUntil?: IsoDate;
}

/** Versions of the rules of a programme, as they are known on a day. */
export interface MonthlyRules {
  readonly ruleSets: readonly RuleSet[];
  readonly knownOn: IsoDate;
}

/** A line of a grant as it is proven, with what its notices made of it. */
export const provenLine = (line: LineIssued, { grant, terms = firstTerms(line), fundedUntil, ...rules }: ProvenBy): ProvenLine => {
  const { lineId, kind } = line;
  const { amountCents, to: lastDay } = terms;
  if (line.kind !== 'post' && line.kind !== 'officer') return { lineId, kind, amountCents };
  const granted = partsOf(line, terms, grant);
  const parts = granted.flatMap((part, i) => {
    const until = i === granted.length - 1 ? laterOf(part.to, fundedUntil ?? part.to) : part.to;
    return partsByMonth(line, part, until, rules);
  });
  const last = parts.at(-1) ?? paidAs(line, granted.at(-1) ?? grant, grant.from, rules);
  const { share = line.share } = terms;
  const { qualification, rates } = last;
  const inParts = terms.parts !== undefined || parts.length > 1 ? parts : undefined;
  return { lineId, kind, amountCents, share, qualification, rates, ...defined({ lastDay, parts: inParts }) };
};

type ProvenRules = Pick<ProvenBy, 'fundingOf' | 'months'>;

/** A part of a line, cut where the rules begin to pay otherwise; its money falls on the cuts by their months. */
const partsByMonth = (
  line: Extract<LineIssued, { readonly share: number }>,
  { from, share, amountCents, ...part }: LinePart,
  until: IsoDate,
  rules: ProvenRules,
): readonly ProvenPart[] => {
  const months = monthsOfVersions(rules.months?.ruleSets ?? []).filter((month) => from < month && month <= until);
  const spans = [from, ...months]
    .map((begins) => ({ from: begins, paid: paidAs(line, part, begins, rules) }))
    .filter((span, i, all) => i === 0 || !isDeepStrictEqual(span.paid, all[i - 1]?.paid));
  const days = spans.map(({ from: begins }, i, all) => ({ from: begins, to: all[i + 1] ? addDays(all[i + 1]!.from, -1) : until }));
  const whole = monthsBetween(from, until, PARTS_OF_A_MONTH.value);
  const amounts = roundedInTurn(
    days.map((span) => {
      const { over, of } = monthsBetween(span.from, span.to, PARTS_OF_A_MONTH.value);
      return { over: BigInt(amountCents) * over * whole.of, of: of * whole.over };
    }),
  );
  return spans.map(({ paid }, i) => ({ ...days[i]!, share, amountCents: amounts[i] ?? 0, ...paid }));
};

/** Who is asked for on a line, and what somebody of each qualification is paid in a month, by the rules of the notice and those of the month. */
const paidAs = (
  line: Extract<LineIssued, { readonly share: number }>,
  { ruleSetVersion, ...asked }: Pick<LinePart, 'ruleSetVersion'> & Partial<Pick<LinePart, 'tier' | 'qualification'>>,
  month: IsoDate,
  { fundingOf, months }: ProvenRules,
): Pick<ProvenPart, 'qualification' | 'rates'> => {
  const funding = fundingOf(ruleSetVersion);
  if (line.kind === 'post') {
    const { tier = line.tier } = asked;
    const qualification = asked.qualification ?? line.qualification ?? qualificationOf(tier);
    return { qualification, rates: [...ratesOfPost(qualification, tier, funding, month, months)] };
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

/**
 * Somebody of a lower qualification is paid at the lower rate; of a higher one at their own only where the rules say so. Whoever has that of the line is paid
 * what was granted; of the others the rules of the month are asked, as a post asks them.
 */
const ratesOfPost = (
  asked: QualificationTier,
  lineTier: string,
  funding: Funding,
  month: IsoDate,
  known: MonthlyRules | undefined,
): readonly YearlyRate[] => {
  if (funding.family !== 'per-capita-post') return [];
  const ofLine = funding.tiers.value.find((t) => t.tier === lineTier);
  if (ofLine === undefined) return [];
  const paysHigher = inMonth('paysHigherTier', month, known) ?? funding.paysHigherTier;
  const tiers = (inMonth('tiers', month, known) ?? funding.tiers).value;
  const level = (tier: QualificationTier): number => QUALIFICATION_TIERS.indexOf(tier);
  const rateOf = (tier: QualificationTier): Cents => {
    if (level(tier) < level(asked) && paysHigher?.value !== true) return ofLine.ratePerFteYearCents;
    return tiers.find((t) => t.qualification === tier)?.ratePerFteYearCents ?? ofLine.ratePerFteYearCents;
  };
  return QUALIFICATION_TIERS.map((qualification) => ({
    qualification,
    yearlyCents: qualification === asked ? ofLine.ratePerFteYearCents : rateOf(qualification),
  }));
};

/** A value whose anchor is the month, by the rules that hold for one; the first month of a programme is one also where they begin within it. */
const inMonth = <N extends 'paysHigherTier' | 'tiers'>(
  name: N,
  month: IsoDate,
  known: MonthlyRules | undefined,
): PerCapitaPost[N] | undefined => {
  if (known === undefined) return undefined;
  const found = [month, monthEnd(month)]
    .map((day) => parameterFor(known.ruleSets, name, { knownOn: known.knownOn, dates: { month: day } })?.ruleSet.funding)
    .find((one) => one !== undefined);
  return found?.family === 'per-capita-post' ? found[name] : undefined;
};
