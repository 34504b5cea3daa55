import { lastDayOfMonths } from '@paktwerk/kernel';
import type { ExtensionRules } from './extension-rules';
import type { KnownInterruption, PostThen } from './post-then';

/** A post of example 7: from 1 March 2018 with 36 months. */
export const aPostThen = (post: Partial<PostThen> = {}): PostThen => ({
  postId: 'post_1',
  lineId: 'line-1',
  share: 50,
  approvedOn: '2018-01-15',
  from: '2018-01-01',
  to: '2021-12-31',
  months: 36,
  interruptions: [],
  lapses: [],
  held: [{ from: '2018-03-01', until: '2021-02-28' }],
  ...post,
});

/** The rules of 11 November 2020. */
export const rulesOf2020 = (rules: Partial<ExtensionRules> = {}): ExtensionRules => ({
  ruleSetVersion: 2,
  sameIn: [2],
  months: 24,
  cutOff: '2018-12-31',
  states: ['APPROVED', 'FILLED', 'VACANT'],
  source: 'spec',
  mark: 'F',
  monthsInAll: 60,
  windowMonths: 6,
  suspensionCapMonths: 12,
  tiers: [
    {
      tier: 'A_SOCIAL_DEGREE',
      titleDe: 'Abschluss im sozialen Bereich',
      titleEn: 'degree in a social subject',
      ratePerFteYearCents: 6_400_000,
      qualification: 'A_SOCIAL_DEGREE',
      evidenceDe: 'Zeugnis',
      evidenceEn: 'certificate',
    },
  ],
  ...rules,
});

/** So many whole months without pay from April 2019 on. */
export const withoutPay = (months: number, more: Partial<KnownInterruption> = {}): readonly KnownInterruption[] =>
  months === 0 ? [] : [{ from: '2019-04-01', until: lastDayOfMonths('2019-04-01', months), ...more }];
