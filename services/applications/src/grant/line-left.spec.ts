import { aMeasure, aPost } from '../application/application.fixture';
import type { Line } from '../application/lines';
import { aCourse, aFlatSum, aProject, anItem, anOfficer, someSizeClasses, someUnits } from '../funding/funding.fixture';
import { familyOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import { refuse } from '../problems';
import type { LineTerms } from './content';
import { aPart, behind } from './grant.fixture';
import { lineLeft } from './line-left';
import { MEASURE_TERMS, NOTHING, POST_TERMS, standing } from './taken-back.fixture';

/** Half a post of 64,000 euros from July 2022 to June 2023 is 32,000 euros, a month of it 2,666.67. */
const ofPost = (wish: object, from: string, before: LineTerms = POST_TERMS, post = aPost()) =>
  lineLeft({ lineId: 'line-1', ...wish }, from, { ...standing({ 'line-1': before }), requested: [post] });
const left = (after: object, from?: string) => ({ lineId: 'line-1', ...(from === undefined ? {} : { from }), before: POST_TERMS, after });
const { share, tier, qualification } = POST_TERMS;
const half = { share, tier, qualification };

/** A line of another kind, granted for 2022. */
const inYear = (line: Line, before: LineTerms, funding: Funding) => (wish: object, from: string) =>
  lineLeft({ lineId: line.lineId, ...wish }, from, {
    terms: {
      from: '2022-01-01',
      to: '2022-12-31',
      amountCents: before.amountCents,
      lines: new Map([[line.lineId, before]]),
      ruleSetVersion: 1,
    },
    requested: [line],
    familyOf: () => familyOf(funding),
  });

describe('what is left of a post', () => {
  it('of which everything goes is nothing, from whichever day', () => {
    expect(ofPost({ amountCents: 0 }, '2023-01-01')).toEqual(left(NOTHING));
    expect(ofPost({}, '2022-07-01')).toEqual(left(NOTHING));
  });
  it('that goes on with fewer months from its first day on ends with them', () => {
    const six = left({ ...half, months: 6, amountCents: 1_600_000 });
    expect(ofPost({ months: 6 }, '2022-07-01')).toEqual(six);
    // It was to begin in September: a day before that is none of its days.
    const september = { ...POST_TERMS, months: 10, amountCents: 2_666_667 };
    expect(ofPost({ months: 6 }, '2022-08-15', september, aPost({ from: '2022-09-01' }))).toEqual({ ...six, before: september });
  });
  it('that keeps its share, its tier and its months is as it was', () => {
    const same = left(POST_TERMS);
    expect(ofPost({ share: 50 }, '2023-01-01')).toEqual(same);
    expect(ofPost({ tier: 'A_SOCIAL_DEGREE' }, '2023-01-01')).toEqual(same);
    expect(ofPost({ months: 12 }, '2023-01-01')).toEqual(same);
  });
  it('with fewer months and the share that it has is paid for those months, and lasts until the day before', () => {
    const three = left({ ...half, months: 3, amountCents: 800_000, to: '2022-11-30' });
    expect(ofPost({ months: 3 }, '2022-12-01')).toEqual(three);
    expect(ofPost({ months: 3, share: 50 }, '2022-12-01')).toEqual(three);
  });
  it('with a smaller share says from which day, and keeps its last day where its months stay', () => {
    const extended = { ...POST_TERMS, to: '2023-07-15' };
    const parts = [aPart(), behind({ to: '2023-07-15', share: 25, amountCents: 800_000 })];
    expect(ofPost({ share: 25 }, '2023-01-01', extended)).toEqual({
      ...left({ ...half, share: 25, months: 12, amountCents: 2_400_000, to: '2023-07-15', parts }, '2023-01-01'),
      before: extended,
    });
  });
  it('is never more months than were granted, also where its grant does not name them', () => {
    const { months: _unnamed, ...before } = POST_TERMS;
    const above = refuse('months-above-granted', { lineId: 'line-1', months: 13, grantedMonths: 12 });
    expect(ofPost({ months: 13 }, '2022-07-01')).toEqual(above);
    expect(ofPost({ months: 13 }, '2022-07-01', before)).toEqual(above);
    expect(ofPost({ months: 13, share: 30 }, '2023-01-01', before)).toEqual(above);
    expect(ofPost({ months: 6 }, '2022-07-01', before)).toMatchObject({ after: { months: 6, amountCents: 1_600_000 } });
  });
  it('is never a larger share than was granted', () => {
    expect(ofPost({ share: 51 }, '2022-07-01')).toEqual(refuse('share-above-granted', { lineId: 'line-1', share: 51, grantedShare: 50 }));
    expect(ofPost({ share: 51, months: 6 }, '2022-07-01')).toMatchObject({ code: 'share-above-granted' });
  });
  it('of which nothing is granted any more stays nothing', () => {
    for (const wish of [{}, { share: 30 }, { months: 6 }, { amountCents: 0 }])
      expect(ofPost(wish, '2023-01-01', NOTHING)).toEqual({ lineId: 'line-1', before: NOTHING, after: NOTHING });
    expect(ofPost({ amountCents: 1 }, '2023-01-01', NOTHING)).toEqual(
      refuse('amount-above-granted', { lineId: 'line-1', amountCents: 1, grantedCents: 0 }),
    );
  });
  it('is only known where it was applied for and granted', () => {
    const unknown = (lineId: string) => refuse('line-unknown', { lineId });
    const of = standing({ 'line-1': POST_TERMS, 'line-7': MEASURE_TERMS });
    expect(lineLeft({ lineId: 'line-2' }, '2023-01-01', { ...of, requested: [aPost(), aMeasure()] })).toEqual(unknown('line-2'));
    expect(lineLeft({ lineId: 'line-7' }, '2023-01-01', { ...of, requested: [aPost(), aMeasure()] })).toEqual(unknown('line-7'));
  });
});

describe('what is left of an officer', () => {
  const WHOLE = { amountCents: 2_000_000, share: 100, months: 12, tier: 'FROM_20000', qualification: 'B_OTHER_DEGREE' as const };
  const of = inYear(anOfficer(), WHOLE, someSizeClasses());
  const { share: _whole, ...kept } = WHOLE;

  it('is the months before the day, or a smaller share from it on', () => {
    expect(of({}, '2022-07-01')).toEqual({
      lineId: 'line-1',
      before: WHOLE,
      after: { ...WHOLE, amountCents: 1_000_000, months: 6, to: '2022-06-30' },
    });
    const part = { ...aPart({ ...kept, from: '2022-01-01', to: '2022-06-30', months: 6, share: 100, amountCents: 1_000_000 }) };
    expect(of({ share: 75 }, '2022-07-01')).toEqual({
      lineId: 'line-1',
      from: '2022-07-01',
      before: WHOLE,
      after: {
        ...{ ...WHOLE, share: 75, amountCents: 1_750_000 },
        parts: [part, { ...part, from: '2022-07-01', to: '2022-12-31', share: 75, amountCents: 750_000 }],
      },
    });
  });
});

describe('what is left of what has no months', () => {
  const change = (line: Line, before: LineTerms, after: LineTerms) => ({ lineId: line.lineId, before, after });

  it('is of a course what its units cost', () => {
    const GRANTED = { amountCents: 1_800_000, units: 200 };
    const of = inYear(aCourse(), GRANTED, someUnits());
    // 90 euros for each of them.
    expect(of({ units: 150 }, '2022-07-01')).toEqual(change(aCourse(), GRANTED, { amountCents: 1_350_000, units: 150 }));
    expect(of({ units: 200 }, '2022-07-01')).toEqual(change(aCourse(), GRANTED, GRANTED));
    expect(of({ amountCents: 1_800_000 }, '2022-07-01')).toEqual(change(aCourse(), GRANTED, GRANTED));
    expect(of({ units: 201 }, '2022-07-01')).toEqual(refuse('units-above-granted', { lineId: 'line-1', units: 201, grantedUnits: 200 }));
    expect(of({ units: 150, amountCents: 1_000_000 }, '2022-07-01')).toMatchObject({ code: 'amount-does-not-follow-from-units' });
    expect(of({}, '2022-07-01')).toEqual(refuse('left-over-missing', { lineId: 'line-1', from: '2022-07-01' }));
    expect(of({}, '2022-01-01')).toEqual(change(aCourse(), GRANTED, NOTHING));
  });
  it('is never more than was granted where that was less than its units cost', () => {
    const LESS = { amountCents: 1_500_000, units: 200 };
    expect(inYear(aCourse(), LESS, someUnits())({ units: 190 }, '2022-07-01')).toEqual(
      change(aCourse(), LESS, { amountCents: 1_500_000, units: 190 }),
    );
  });
  it('is of a flat sum the times that it is paid', () => {
    const TWICE = { amountCents: 24_000, units: 2 };
    const of = inYear(aFlatSum(), TWICE, someUnits());
    expect(of({ units: 1 }, '2022-07-01')).toEqual(change(aFlatSum(), TWICE, { amountCents: 12_000, units: 1 }));
    expect(of({ units: 3 }, '2022-07-01')).toEqual(refuse('units-above-granted', { lineId: 'line-2', units: 3, grantedUnits: 2 }));
  });
  it('is of an item of a plan, and of a measure, the amount that somebody names', () => {
    const STAFF = { amountCents: 10_000_000 };
    const of = inYear(anItem(), STAFF, aProject());
    expect(of({ amountCents: 4_000_000 }, '2022-07-01')).toEqual(change(anItem(), STAFF, { amountCents: 4_000_000 }));
    expect(of({ amountCents: 10_000_001 }, '2022-07-01')).toEqual(
      refuse('amount-above-granted', { lineId: 'line-1', amountCents: 10_000_001, grantedCents: 10_000_000 }),
    );
    for (const wish of [{ units: 1 }, { months: 1 }, { share: 50 }])
      expect(of(wish, '2022-07-01')).toEqual(refuse('measure-is-an-amount', { lineId: 'line-1' }));
  });
});
