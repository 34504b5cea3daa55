import { aMeasure, aPost, someRules } from '../application/application.fixture';
import { familyOf } from '../funding/funding';
import type { LineTerms } from './content';
import type { StandingSince } from './taken-back';

/** A grant of 37,000 euros from July 2022 to June 2023, half a post and a measure, decided on 1 September 2022. */
export const POST_TERMS: LineTerms = {
  amountCents: 3_200_000,
  share: 50,
  months: 12,
  tier: 'A_SOCIAL_DEGREE',
  qualification: 'A_SOCIAL_DEGREE',
};
export const MEASURE_TERMS: LineTerms = { amountCents: 500_000 };
export const NOTHING: LineTerms = { amountCents: 0 };

export const standing = (
  lines: Readonly<Record<string, LineTerms>> = { 'line-1': POST_TERMS, 'line-2': MEASURE_TERMS },
): StandingSince => ({
  terms: {
    from: '2022-07-01',
    to: '2023-06-30',
    amountCents: Object.values(lines).reduce((sum, { amountCents }) => sum + amountCents, 0),
    lines: new Map(Object.entries(lines)),
    ruleSetVersion: 1,
  },
  requested: [aPost(), aMeasure()],
  familyOf: () => familyOf(someRules().funding),
  grantedOn: '2022-09-01',
});
