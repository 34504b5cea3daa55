import { fold } from '@paktwerk/kernel';
import {
  amendmentReleased,
  delivered,
  noticeCountersigned,
  noticeDiscarded,
  noticePrepared,
  noticeReturned,
  released,
} from './grant.fixture';
import { grantForRecipient, knownToRecipient, versionForRecipient } from './known-to-recipient';
import { grantDecider } from './state';

const history = [...delivered(), noticePrepared(), noticeReturned(), noticePrepared(), noticeCountersigned(), amendmentReleased()];

describe('what a recipient knows of the file of their grant', () => {
  it('is every notice with its release, and nothing of what came before', () =>
    expect(knownToRecipient(history)).toEqual([...delivered(), amendmentReleased()]));
  it('has a version that no preparation moves', () => {
    const versionAfter = (events: Parameters<typeof knownToRecipient>[0]): number =>
      versionForRecipient(fold(grantDecider, events), events.length);
    for (let n = 0; n <= history.length; n += 1)
      expect(versionAfter(history.slice(0, n))).toBe(knownToRecipient(history.slice(0, n)).length);
    expect(versionAfter([...delivered(), noticePrepared(), noticeDiscarded()])).toBe(3);
  });
  it('is the file without what is prepared', () => {
    const state = fold(grantDecider, [...delivered(), noticePrepared()]);
    if (state.kind === 'none') throw new Error('The grant is not there.');
    expect(grantForRecipient(state)).toEqual({ ...fold(grantDecider, [...delivered()]), ofPreparation: 1 });
    expect(versionForRecipient(fold(grantDecider, []), 0)).toBe(0);
    expect(knownToRecipient([released()])).toHaveLength(1);
  });
});
