import { said } from '../funding/funding.fixture';
import { needsOf } from './decision-needs';

const THIRD = said(5_000_000, 'Dienstanweisung');
const both = said<('rejection' | 'cut')[]>(['rejection', 'cut'], '§ 28 LVwVfG');
type Rules = Parameters<typeof needsOf>[0];
const rules = (of: Partial<Rules>): Rules => of as Rules;
const HEARING = { hearing: { source: '§ 28 LVwVfG' } };
const SIGNED = { thirdSignature: { fromCents: 5_000_000, source: 'Dienstanweisung' } };

describe('what a decision needs beside another person', () => {
  it.each<readonly [string, Partial<Rules>, number, number, ReturnType<typeof needsOf>]>([
    ['is nothing where the rules name nothing', {}, 9_000_000, 9_000_000, undefined],
    ['is nothing a cent below the limit', { thirdSignatureFromCents: THIRD }, 4_999_999, 4_999_999, undefined],
    ['is a third signature at the limit', { thirdSignatureFromCents: THIRD }, 5_000_000, 5_000_000, SIGNED],
    ['is a hearing before a rejection', { hearingBefore: both }, 0, 9_000_000, HEARING],
    ['is a hearing before a cut', { hearingBefore: both }, 1, 2, HEARING],
    ['is no hearing before all that was requested', { hearingBefore: both }, 2, 2, undefined],
    ['is no hearing before a cut, where only rejections need one', { hearingBefore: { ...both, value: ['rejection'] } }, 1, 2, undefined],
    ['is no hearing before a rejection, where only cuts need one', { hearingBefore: { ...both, value: ['cut'] } }, 0, 2, undefined],
    [
      'is both before a large cut',
      { hearingBefore: both, thirdSignatureFromCents: THIRD },
      5_000_000,
      6_000_000,
      { ...SIGNED, ...HEARING },
    ],
  ])('%s', (_, of, amountCents, requestedCents, needs) => expect(needsOf(rules(of), amountCents, requestedCents)).toEqual(needs));
});
