import { aMeasure, aPost, someRules } from '../application/application.fixture';
import { anOfficer, someSizeClasses } from '../funding/funding.fixture';
import { familyOf } from '../funding/funding';
import { aPart, behind } from './grant.fixture';
import { atRate, byRate, isUnpaid, partInWords, partsInWords, priceOf, yearlyRateOf } from './priced-parts';
import type { Prices } from './priced-parts';

/** Rules of 64,000 euros for a degree and 51,000 for a vocational qualification. */
const prices = (line = aPost(), funding: Parameters<typeof familyOf>[0] = someRules().funding): Prices => ({
  line,
  familyOf: () => familyOf(funding),
});
const unknown = { tier: 'GONE' };
const rates = { A_SOCIAL_DEGREE: 0, B_OTHER_DEGREE: 0, C_VOCATIONAL: 5_100_000 };
const forNothing = prices(aPost(), someRules({ ratePerFteYearCents: { value: rates, mark: 'F', source: 'spec' } }).funding);

describe('what months of a line cost by its rules', () => {
  it('is the rate of its tier, of that which was applied for where no other is named', () => {
    const rate = { ruleSetVersion: 1 };
    expect(yearlyRateOf({ ...rate, tier: 'C_VOCATIONAL' }, prices())).toBe(5_100_000);
    expect(yearlyRateOf(rate, prices())).toBe(6_400_000);
    expect(yearlyRateOf({ ...rate, ...unknown }, prices())).toBeUndefined();
    expect(yearlyRateOf({ ...rate, tier: 'FROM_20000' }, prices(anOfficer(), someSizeClasses()))).toBe(2_000_000);
    expect(yearlyRateOf(rate, prices(aMeasure()))).toBeUndefined();
  });
  it('is the share and the months of it, rounded once', () => {
    expect(priceOf(aPart(), prices())).toBe(1_600_000);
    expect(priceOf(aPart({ months: 7, share: 33 }), prices())).toBe(1_232_000);
    expect(priceOf(aPart(unknown), prices())).toBeUndefined();
  });
  it('is in proportion where less was granted, and every month the same where there is no rate', () => {
    expect(byRate(prices())(aPart(), 1)).toBe(266_667);
    // Of 16,000 euros 10,000 were granted: a month of it is 1,666.67.
    expect(byRate(prices())(aPart({ amountCents: 1_000_000 }), 1)).toBe(166_667);
    expect(byRate(prices())(aPart({ ...unknown, amountCents: 600_000 }), 1)).toBe(100_000);
    expect(byRate(forNothing)(aPart({ amountCents: 600_000 }), 1)).toBe(100_000);
  });
});

describe('months of a line at another rate', () => {
  it('cost what the rules say, and in proportion where less was granted', () => {
    expect(atRate(aPart(), { share: 100 }, prices())).toEqual(aPart({ share: 100, amountCents: 3_200_000 }));
    expect(atRate(aPart({ amountCents: 1_000_000 }), { share: 100 }, prices())).toEqual(aPart({ share: 100, amountCents: 2_000_000 }));
  });
  it('cost what they did where the rules have no rate for what they become', () =>
    expect(atRate(aPart(), unknown, prices())).toEqual(aPart(unknown)));
  it('cost what the rules say where they had no rate before, or one of nothing', () => {
    expect(atRate(aPart(unknown), { tier: 'C_VOCATIONAL' }, prices())).toEqual(aPart({ tier: 'C_VOCATIONAL', amountCents: 1_275_000 }));
    expect(atRate(aPart(), { tier: 'C_VOCATIONAL' }, forNothing)).toEqual(aPart({ tier: 'C_VOCATIONAL', amountCents: 1_275_000 }));
  });
});

describe('a person of a higher tier', () => {
  const vocational = aPart({ tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL' });
  const { funding } = someRules();
  const paying = prices(aPost(), { ...funding, paysHigherTier: { ...funding.minimumShare, value: true } });

  it('is not paid at their own rate unless the rules say so', () => {
    expect(isUnpaid('A_SOCIAL_DEGREE', vocational, prices())).toBe(true);
    expect(isUnpaid('A_SOCIAL_DEGREE', vocational, paying)).toBe(false);
    expect(isUnpaid('C_VOCATIONAL', aPart(), prices())).toBe(false);
    expect(isUnpaid('C_VOCATIONAL', vocational, prices())).toBe(false);
    expect(isUnpaid(undefined, vocational, prices())).toBe(false);
    expect(isUnpaid('A_SOCIAL_DEGREE', aPart(unknown), prices())).toBe(true);
    expect(isUnpaid('GONE', vocational, prices())).toBe(false);
  });
});

describe('how the amount of a line came about, in words', () => {
  it('is its rate, share and months, and what was granted of it where that is less', () => {
    expect(partInWords(aPart(), prices())).toBe('64.000,00 € × 0,50 VZÄ × 6 Monate ÷ 12 = 16.000,00 €');
    expect(partInWords(aPart({ amountCents: 1_000_000 }), prices())).toBe(
      '64.000,00 € × 0,50 VZÄ × 6 Monate ÷ 12 = 16.000,00 €, bewilligt 10.000,00 €',
    );
    expect(partsInWords([aPart(), behind({ share: 100, amountCents: 3_200_000 })], prices())).toEqual([
      '01.07.2022 bis 31.12.2022: 64.000,00 € × 0,50 VZÄ × 6 Monate ÷ 12 = 16.000,00 €',
      '01.01.2023 bis 30.06.2023: 64.000,00 € × 1,00 VZÄ × 6 Monate ÷ 12 = 32.000,00 €',
    ]);
  });
});
