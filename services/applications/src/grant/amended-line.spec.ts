import { aMeasure, aPost, someRules } from '../application/application.fixture';
import type { Line } from '../application/lines';
import { aCourse, aFlatSum, aProject, anItem, anOfficer, someSizeClasses, someUnits } from '../funding/funding.fixture';
import { familyOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import { refuse } from '../problems';
import { amendedLine, parseAmendLines } from './amended-line';
import type { AmendLine } from './amended-line';
import type { LineTerms } from './content';
import { ISSUED, aPart, behind } from './grant.fixture';
import { MEASURE_TERMS, NOTHING, POST_TERMS } from './taken-back.fixture';

type Wish = Omit<AmendLine, 'lineId'>;
const ofYear = { from: '2022-01-01', to: '2022-12-31', ruleSetVersion: 1 };
const of = (line: Line, before: LineTerms, funding: Funding, grant: typeof ofYear, ruleSetVersion?: number) => (wish: Wish) =>
  amendedLine(
    { lineId: line.lineId, ...wish },
    { line, before, grant, familyOf: () => familyOf(funding), ...(ruleSetVersion === undefined ? {} : { ruleSetVersion }) },
  );
const change = (line: Line, before: LineTerms, after: LineTerms, ...steps: readonly string[]) => ({
  change: { lineId: line.lineId, before, after },
  steps,
});
const postOf = (before: LineTerms, post = aPost(), ruleSetVersion?: number) =>
  of(post, before, someRules().funding, ISSUED, ruleSetVersion);

describe('lines of an amendment', () => {
  it('are read with their days, and their share in hundredths', () => {
    const days = { from: '2023-01-01', start: '2022-08-01' };
    expect(
      parseAmendLines([
        { lineId: 'line-1', share: 0.75, ...days },
        { lineId: 'line-2', amountCents: 5 },
      ]),
    ).toEqual([
      { lineId: 'line-1', share: 75, ...days },
      { lineId: 'line-2', amountCents: 5 },
    ]);
  });
  it('cannot be of a share that no hundredth is', () =>
    expect(parseAmendLines([{ lineId: 'line-1', share: 0.755 }])).toEqual(
      refuse('share-not-hundredths', { field: '/lines/0/share', lineId: 'line-1', given: 0.755 }),
    ));
});

describe('an amended post', () => {
  const amended = postOf(POST_TERMS);
  const behindLine = (from: string, months: number) => refuse('amendment-behind-the-line', { lineId: 'line-1', from, months });

  it('that would be as it was is no amendment', () =>
    expect(amended({ share: 50 })).toEqual(refuse('amendment-changes-nothing', { lineId: 'line-1' })));
  it('is otherwise as a whole, or from the first day of a month on', () => {
    const { share: _half, ...rest } = POST_TERMS;
    // A whole post of 64,000 euros for six months.
    const parts = [aPart(), behind({ share: 100, amountCents: 3_200_000 })];
    expect(amended({ share: 100, from: '2023-01-01' })).toEqual({
      change: {
        lineId: 'line-1',
        from: '2023-01-01',
        before: POST_TERMS,
        after: { ...rest, share: 100, amountCents: 4_800_000, parts },
      },
      steps: ['01.01.2023 bis 30.06.2023: 64.000,00 € × 1,00 VZÄ × 6 Monate ÷ 12 = 32.000,00 €'],
    });
    expect(amended({ share: 100, from: '2022-07-01' })).toEqual(amended({ share: 100 }));
  });
  it('is not otherwise from within a month', () =>
    expect(amended({ share: 100, from: '2023-01-15' })).toEqual(
      refuse('amendment-not-at-month', { lineId: 'line-1', from: '2023-01-15', start: '2022-07-01' }),
    ));
  it('is otherwise from a day on that has months behind it', () => {
    expect(amended({ share: 100, months: 6, from: '2023-01-01' })).toEqual(behindLine('2023-01-01', 6));
    expect(amended({ share: 100, from: '2023-07-01' })).toEqual(behindLine('2023-07-01', 12));
    expect(amended({ months: 18, from: '2023-07-01' })).toEqual(behindLine('2023-07-01', 18));
    expect(amended({ share: 100, months: 7, from: '2023-01-01' })).toMatchObject({
      change: { after: { months: 7, amountCents: 2_133_333 } },
    });
  });
  it('keeps its last day while its months stay, and ends with them where they change', () => {
    const long = postOf({ ...POST_TERMS, to: '2023-07-15' });
    expect(long({ share: 75 })).toMatchObject({ change: { after: { months: 12, to: '2023-07-15' } } });
    expect(long({ months: 6 })).toEqual(
      change(
        aPost(),
        { ...POST_TERMS, to: '2023-07-15' },
        { ...POST_TERMS, months: 6, amountCents: 1_600_000 },
        '64.000,00 € × 0,50 VZÄ × 6 Monate ÷ 12 = 16.000,00 €',
      ),
    );
  });
  it('begins on another day within the grant', () => {
    const outside = (from: string) =>
      refuse('change-outside-period', { lineId: 'line-1', from, grantFrom: '2022-07-01', grantTo: '2023-06-30' });
    expect(amended({ start: '2022-09-01' })).toEqual({
      change: {
        lineId: 'line-1',
        before: POST_TERMS,
        after: {
          ...{ ...POST_TERMS, months: 10, amountCents: 2_666_667 },
          parts: [aPart({ from: '2022-09-01', to: '2023-06-30', months: 10, amountCents: 2_666_667 })],
        },
      },
      steps: ['64.000,00 € × 0,50 VZÄ × 10 Monate ÷ 12 = 26.666,67 €'].map((step) => `01.09.2022 bis 30.06.2023: ${step}`),
    });
    expect([amended({ start: '2022-06-30' }), amended({ start: '2023-07-01' })]).toEqual([outside('2022-06-30'), outside('2023-07-01')]);
  });

  describe('of which nothing is granted any more', () => {
    const again = postOf(NOTHING);
    it('is granted again as it was applied for', () =>
      expect(again({})).toEqual(change(aPost(), NOTHING, POST_TERMS, '64.000,00 € × 0,50 VZÄ × 12 Monate ÷ 12 = 32.000,00 €')));
    it('is granted with another share, fewer months or another tier', () =>
      expect(again({ share: 75, months: 6, tier: 'C_VOCATIONAL' })).toEqual(
        change(
          aPost(),
          NOTHING,
          { share: 75, months: 6, tier: 'C_VOCATIONAL', qualification: 'C_VOCATIONAL', amountCents: 1_912_500 },
          '51.000,00 € × 0,75 VZÄ × 6 Monate ÷ 12 = 19.125,00 €',
        ),
      ));
    it('has the months that were applied for, and none beyond the period', () => {
      const nine = aPost({ months: 9 });
      expect(postOf(NOTHING, nine)({})).toMatchObject({ change: { after: { months: 9, amountCents: 2_400_000 } } });
      expect(again({ months: 13 })).toEqual(refuse('months-beyond-period', { lineId: 'line-1', months: 13, maximum: 12 }));
    });
    it('follows from the rules that are the cause', () =>
      expect(postOf(NOTHING, aPost(), 2)({})).toMatchObject({
        change: { after: { ...POST_TERMS, parts: [aPart({ to: '2023-06-30', months: 12, ruleSetVersion: 2, amountCents: 3_200_000 })] } },
      }));
    it('is granted for all of its months or none', () => {
      const fromADay = refuse('amended-from-a-day', { lineId: 'line-1', kind: 'post' });
      expect([again({ from: '2023-01-01' }), again({ start: '2023-01-01' })]).toEqual([fromADay, fromADay]);
    });
  });
});

describe('an amended officer of whom nothing is granted any more', () => {
  const again = of(anOfficer(), NOTHING, someSizeClasses(), ofYear);
  const WHOLE = { amountCents: 2_000_000, share: 100, months: 12, tier: 'FROM_20000', qualification: 'B_OTHER_DEGREE' } as const;

  it('is granted again as applied for, or with less', () => {
    expect(again({})).toEqual(change(anOfficer(), NOTHING, WHOLE, '20.000,00 € × 1,00 VZÄ × 12 Monate ÷ 12 = 20.000,00 €'));
    expect(again({ share: 75, months: 6 })).toEqual(
      change(
        anOfficer(),
        NOTHING,
        { ...WHOLE, share: 75, months: 6, amountCents: 750_000 },
        '20.000,00 € × 0,75 VZÄ × 6 Monate ÷ 12 = 7.500,00 €',
      ),
    );
  });
});

describe('an amended line without months', () => {
  it('is of a course what its units cost, also above what was applied for', () => {
    const GRANTED = { amountCents: 1_800_000, units: 200 };
    const amended = of(aCourse(), GRANTED, someUnits(), ofYear);
    const units = (count: number, amountCents: number, step: string) =>
      change(aCourse(), GRANTED, { amountCents, units: count }, `${count} × 90,00 € (Unterrichtseinheit) = ${step}`);
    expect(amended({ units: 250 })).toEqual(units(250, 2_250_000, '22.500,00 €'));
    expect(amended({ units: 350, amountCents: 3_150_000 })).toEqual(units(350, 3_150_000, '31.500,00 €'));
    expect(amended({ units: 250, amountCents: 2_000_000 })).toMatchObject({ code: 'amount-does-not-follow-from-units' });
    expect(amended({ units: 401 })).toEqual(refuse('units-above-maximum', { lineId: 'line-1', units: 401, maximum: 400 }));
    expect(amended({ amountCents: 1_800_000 })).toEqual(refuse('amendment-changes-nothing', { lineId: 'line-1' }));
    expect(amended({ months: 3 })).toEqual(refuse('course-is-counted', { lineId: 'line-1' }));
    expect(amended({ units: 250, from: '2022-07-01' })).toEqual(refuse('amended-from-a-day', { lineId: 'line-1', kind: 'course' }));
  });
  it('is of a course that was taken back what was applied for', () =>
    expect(of(aCourse(), NOTHING, someUnits(), ofYear)({})).toMatchObject({ change: { after: { amountCents: 2_700_000, units: 300 } } }));
  it('is of a flat sum the times that it is paid', () => {
    const TWICE = { amountCents: 24_000, units: 2 };
    expect(of(aFlatSum(), TWICE, someUnits(), ofYear)({ units: 3 })).toEqual(
      change(aFlatSum(), TWICE, { amountCents: 36_000, units: 3 }, '3 × 120,00 € (Pauschale) = 360,00 €'),
    );
  });
  it('is of a measure the amount that somebody names', () => {
    const amended = of(aMeasure(), MEASURE_TERMS, someRules().funding, ISSUED);
    expect(amended({ amountCents: 600_000 })).toEqual(change(aMeasure(), MEASURE_TERMS, { amountCents: 600_000 }));
    expect(amended({})).toEqual(refuse('amendment-changes-nothing', { lineId: 'line-2' }));
    expect(amended({ amountCents: 600_000, from: '2023-01-01' })).toEqual(
      refuse('amended-from-a-day', { lineId: 'line-2', kind: 'measure' }),
    );
  });
  it('is of an item of a plan an amount within what it costs', () => {
    const STAFF = { amountCents: 9_000_000 };
    const amended = of(anItem(), STAFF, aProject(), ofYear);
    expect(amended({ amountCents: 10_000_000 })).toMatchObject({ change: { before: STAFF, after: { amountCents: 10_000_000 } } });
    expect(amended({})).toEqual(refuse('amendment-changes-nothing', { lineId: 'line-1' }));
    expect(amended({ amountCents: 10_000_001 })).toEqual(
      refuse('amount-above-cap', { lineId: 'line-1', amountCents: 10_000_001, capCents: 10_000_000 }),
    );
  });
});
