import { fold } from '@paktwerk/kernel';
import { POST_ID, approved } from '../post/post.fixture';
import { postDecider } from '../post/state';
import { rules, ruleSet } from '../programme/programme.fixture';
import { neverFilledItem } from './never-filled-item';

type File = Parameters<typeof neverFilledItem>[1];
const file = { grantId: 'grt_1', lineId: 'line-1' } as File;
/** 60,000 euros for 2023, from February on for whoever begins then. */
const year = { from: '2023-01-01', to: '2023-12-31', months: 12, amountCents: 6_000_000, share: 100, startsFrom: '2023-02-01' };
const item = (day: string, more: Partial<Parameters<typeof approved>[0]> = {}, known = rules()) => {
  const state = fold(postDecider, [approved({ ...year, ...more })]);
  if (state.kind === 'none') throw new Error('The post must exist.');
  return neverFilledItem(state, file, known, day);
};
const of = { postId: POST_ID, programmeId: 'prg_1', district: '08111', grantId: 'grt_1', lineId: 'line-1', share: 100 };

describe('a post that nobody ever worked on', () => {
  it('is told with the window that it would have, and with what would fall back', () =>
    expect(item('2023-08-01')).toEqual({
      ...{ ...of, since: '2023-02-01', lastDay: '2023-07-31', isInForce: false, wouldHaveLapsed: true },
      freed: [{ budgetYear: 2023, amountCents: 5_500_000 }],
    }));

  it('is told with whom it was granted to', () => expect(item('2023-08-01', { recipient: '08116' })).toMatchObject({ recipient: '08116' }));

  it('loses nothing where it ends with the window or before', () =>
    expect(item('2024-01-31', { startsFrom: '2023-07-01' })).toEqual({
      ...{ ...of, since: '2023-07-01', lastDay: '2023-12-31', isInForce: false, wouldHaveLapsed: false, freed: [] },
    }));

  it('has no window where the rules name none', () => {
    const { vacancyWindowMonths: _none, ...posts } = ruleSet().posts;
    expect(item('2023-08-01', {}, rules({ ...ruleSet(), posts }))).toEqual({
      ...of,
      ...{ isInForce: false, wouldHaveLapsed: false, freed: [] },
    });
  });
});
