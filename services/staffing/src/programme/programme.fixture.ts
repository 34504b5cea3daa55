import type { PostRules } from './events';
import type { Rules } from './rules';
import type { RuleSet } from './state';

const rule = <T>(value: T, anchor: 'application' | 'month' | 'interruption-end') => ({
  value,
  mark: 'A' as const,
  source: 'Modellannahme',
  anchor,
});

/** Integrationsmanagement: half a year to fill a post again, a quarter of full time at least. */
export const ruleSet = (posts: Partial<PostRules> = {}, more: Partial<RuleSet> = {}): RuleSet => ({
  programmeId: 'prg_1',
  ruleSetId: 'rul_1',
  version: 1,
  validFrom: '2017-01-01',
  publishedOn: '2017-01-01',
  posts: {
    minimumShare: rule(25, 'application'),
    vacancyWindowMonths: rule(6, 'interruption-end'),
    tiers: rule([{ tier: 'FLAT', qualification: 'C_VOCATIONAL' as const, ratePerFteYearCents: 6_000_000 }], 'month'),
    ...posts,
  },
  ...more,
});
export const suspensionCap = (months: number) => ({ suspensionCapMonths: rule(months, 'interruption-end') });
export const rules = (...ruleSets: readonly RuleSet[]): Rules => ({
  ruleSets: ruleSets.length === 0 ? [ruleSet()] : ruleSets,
  knownOn: '2026-01-01',
});
