import fc from 'fast-check';
import { defined } from '@paktwerk/kernel';
import { aCourse, aFlatSum, anItem, anOfficer } from '../funding/funding.fixture';
import { aMeasure, aPost } from './application.fixture';
import { isCounted, isItem, isOfficer, isPost, parseLines, requestedCentsOf, requestedShareOf, toInput } from './lines';
import type { LineInput } from './lines';

const post = (share: number, lineId?: string): LineInput => ({
  kind: 'post',
  share,
  tier: 'A_SOCIAL_DEGREE',
  amountCents: 1,
  ...defined({ lineId }),
});

describe('lines of a draft', () => {
  it('turn decimal shares into hundredths and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (hundredths) => {
        const lines = parseLines([post(hundredths / 100)]);
        expect(lines).toMatchObject([{ lineId: 'line-1', share: hundredths }]);
        expect('code' in lines ? undefined : lines.map(toInput)).toMatchObject([{ share: hundredths / 100 }]);
      }),
    );
  });
  it('refuse 0.249', () => expect(parseLines([post(0.249)])).toMatchObject({ code: 'share-not-hundredths', data: { given: 0.249 } }));
  it('keep more than a full post, which is found by the formal check', () =>
    expect(parseLines([post(1.01)])).toMatchObject([{ share: 101 }]));
  it('refuse amounts that together are more than one can be', () =>
    expect(parseLines([{ ...post(0.5), amountCents: 1_000_000_000_000 }, post(0.5)])).toEqual({
      kind: 'refused',
      code: 'requested-too-much',
      data: { requestedCents: 1_000_000_000_001, maximumCents: 1_000_000_000_000 },
    }));
  it('refuse the same line twice', () =>
    expect(parseLines([post(0.5, 'a'), post(0.5, 'a')])).toMatchObject({ code: 'line-twice', data: { lineId: 'a' } }));
  it('refuse what cannot be written with its place', () => {
    expect(parseLines([post(0.5, 'a'), post(0.249, 'b')])).toEqual({
      kind: 'refused',
      code: 'share-not-hundredths',
      data: { field: '/lines/1/share', lineId: 'b', given: 0.249 },
    });
    expect(parseLines([post(0.5, 'a'), post(0.5, 'a')])).toEqual({
      kind: 'refused',
      code: 'line-twice',
      data: { field: '/lines/1/lineId', lineId: 'a', position: 2 },
    });
  });
  it('may ask for exactly as much as an amount can be', () =>
    expect(parseLines([{ ...post(0.5), amountCents: 1_000_000_000_000 }])).toMatchObject([{ amountCents: 1_000_000_000_000 }]));
  it('without a share are kept as they are, by their own id or their place', () => {
    const measure = { kind: 'measure' as const, description: 'Sprachmittlung', amountCents: 1 };
    const lines = parseLines([measure, { ...measure, lineId: 'm' }]);
    expect(lines).toEqual([
      { ...measure, lineId: 'line-1' },
      { ...measure, lineId: 'm' },
    ]);
    expect('code' in lines ? undefined : lines.map(toInput)).toEqual(lines);
  });
  it('are told apart by their kind', () => {
    const lines = [aPost(), aMeasure(), anOfficer(), aCourse(), aFlatSum(), anItem()];
    expect([isPost, isOfficer, isCounted, isItem].map((is) => lines.filter(is).map((l) => l.kind))).toEqual([
      ['post'],
      ['officer'],
      ['course', 'flat-sum'],
      ['plan-item'],
    ]);
    expect([requestedCentsOf(lines), requestedShareOf(lines)]).toEqual([
      3_200_000 + 500_000 + 2_000_000 + 2_700_000 + 24_000 + 10_000_000,
      150,
    ]);
  });
});
