import fc from 'fast-check';
import { defined } from '@paktwerk/kernel';
import { parseLines, toInput } from './lines';
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
});
