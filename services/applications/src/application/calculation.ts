import { divideHalfUp, formatEuro, formatFte } from '@paktwerk/kernel';
import type { Cents, FteHundredths } from '@paktwerk/kernel';
import { fundableMonths, ruleSetName } from '../programme/rule-set';
import type { RuleSet, Tier } from '../programme/rule-set';

/** How an amount came about: enough to follow it by hand. */
export interface Trace {
  readonly inputs: readonly { readonly name: string; readonly value: string; readonly from: string }[];
  readonly ruleSet: string;
  readonly steps: readonly { readonly de: string; readonly cents: Cents }[];
  readonly rounding: string;
}
export interface Calculation {
  readonly amountCents: Cents;
  readonly trace: Trace;
}

const TIER_DE: Readonly<Record<Tier, string>> = {
  A_SOCIAL_DEGREE: 'Abschluss im sozialen Bereich',
  B_OTHER_DEGREE: 'anderer Hochschulabschluss',
  C_VOCATIONAL: 'Berufsausbildung mit weiterer Eignung',
};
export const tierInGerman = (tier: Tier): string => TIER_DE[tier];

export interface PostFacts {
  readonly share: FteHundredths;
  readonly tier: Tier;
  /** Absent: as long as the rules fund a post. */
  readonly months?: number;
}

/**
 * The most that a post can be granted: `rate(qualification) × share × months / 12`, rounded half-up to the cent once, at the end
 * (fixed amount per full-time post and year; domain: VwV Integrationsmanagement, formula derived from published grants).
 */
export const capOfPost = (post: PostFacts, rules: RuleSet, programmeCode: string): Calculation => {
  const rate = rules.parameters.ratePerFteYearCents;
  const most = fundableMonths(rules);
  const months = Math.min(post.months ?? most, most);
  const perYear = rate.value[post.tier];
  const amountCents = Number(divideHalfUp(BigInt(perYear) * BigInt(post.share) * BigInt(months), 1200n));
  return {
    amountCents,
    trace: {
      ruleSet: ruleSetName(programmeCode, rules.version),
      inputs: [
        { name: 'Stellenanteil', value: `${formatFte(post.share)} VZÄ`, from: 'Antrag' },
        { name: 'Qualifikation', value: tierInGerman(post.tier), from: 'Antrag' },
        { name: 'Monate', value: String(months), from: post.months === undefined || post.months > most ? 'Regelwerk' : 'Antrag' },
        { name: 'Festbetrag je VZÄ und Jahr', value: formatEuro(perYear), from: `Regelwerk, ${rate.mark}: ${rate.source}` },
      ],
      steps: [
        {
          de: `${formatEuro(perYear)} × ${formatFte(post.share)} VZÄ × ${months} Monate ÷ 12 = ${formatEuro(amountCents)}`,
          cents: amountCents,
        },
      ],
      rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
    },
  };
};
