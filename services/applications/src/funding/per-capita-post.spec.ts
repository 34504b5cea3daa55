import fc from 'fast-check';
import { aPost, someRules } from '../application/application.fixture';
import type { PostLine } from '../application/lines';
import { fundableMonths, perCapitaPost } from './per-capita-post';
import { wholeMonths } from './rule-parameter';

const capOf = (post: Partial<PostLine>, { funding } = someRules()) => perCapitaPost(funding).cap(aPost(post));

describe('the cap of a post', () => {
  it('is rate × share × months ÷ 12', () => {
    expect(capOf({ share: 25, tier: 'C_VOCATIONAL' })?.amountCents).toBe(1_275_000);
    expect(capOf({ share: 100, tier: 'A_SOCIAL_DEGREE', months: 6 })?.amountCents).toBe(3_200_000);
    expect(capOf({ share: 100, tier: 'A_SOCIAL_DEGREE', months: 24 })?.amountCents).toBe(6_400_000);
  });
  it('rounds half-up to the cent, once', () => {
    const rules = someRules({
      ratePerFteYearCents: { value: { A_SOCIAL_DEGREE: 6, B_OTHER_DEGREE: 0, C_VOCATIONAL: 0 }, mark: 'A', source: 'spec' },
    });
    expect(capOf({ share: 100, tier: 'A_SOCIAL_DEGREE', months: 1 }, rules)?.amountCents).toBe(1); // 0.5 cents
    expect(capOf({ share: 99, tier: 'A_SOCIAL_DEGREE', months: 1 }, rules)?.amountCents).toBe(0); // 0.495 cents
  });
  it('carries its trace: inputs with their origin, the step', () => {
    const trace = capOf({ share: 50, tier: 'A_SOCIAL_DEGREE' })?.trace;
    expect(trace).toMatchObject({
      steps: [{ de: '64.000,00 € × 0,50 VZÄ × 12 Monate ÷ 12 = 32.000,00 €', cents: 3_200_000 }],
    });
    expect(trace?.inputs.map((i) => i.name)).toEqual(['Stellenanteil', 'Qualifikation', 'Monate', 'Festbetrag je VZÄ und Jahr']);
  });
  it('never falls with a larger share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        (share, months) =>
          capOf({ share, tier: 'A_SOCIAL_DEGREE', months })!.amountCents <=
          capOf({ share: share + 1, tier: 'A_SOCIAL_DEGREE', months })!.amountCents,
      ),
    );
  });
});

describe('months of a period', () => {
  it.each([
    ['2022-07-01', '2023-06-30', 12],
    ['2024-02-01', '2024-02-29', 1],
    ['2023-02-01', '2023-02-27', undefined],
    ['2022-07-02', '2023-06-30', undefined],
    ['2023-07-01', '2022-06-30', undefined],
  ])('%s to %s: %s', (from, to, months) => expect(wholeMonths(from, to)).toBe(months));
  it('are limited by the rules', () =>
    expect(fundableMonths(someRules({ maximumMonths: { value: 6, mark: 'A', source: 'spec' } }).funding)).toBe(6));
});
