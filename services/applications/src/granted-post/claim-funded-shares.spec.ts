import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import type { CheckedItem } from '../application/events';
import { decideClaimFundedShares, judgedApart } from './claim-funded-shares';
import { FundedSharesClaimed } from './events';
import type { SharesOfFile } from './funded-share';
import { grantedPostsDecider, grantedPostsStream } from './state';
import type { Claim } from './state';

const claimOf = (name: string, decision = 'first'): Claim => ({
  party: '08128131',
  applicationId: derivedId('app', name),
  fileNumber: `IM25-2025-${name}`,
  programmeCode: 'IM25',
  decisionId: derivedId('dec', name, decision),
  shares: [{ lineId: 'line-1', kind: 'post', share: 60, workplace: 'rathaus', from: '2025-01-01', to: '2025-12-31' }],
  effectiveOn: '2025-03-01',
});
const standing = (claim: Claim): SharesOfFile => ({ ...claim, isGranted: true });
const [mine, theirs] = [claimOf('00001'), claimOf('00002')];
const REFUSED = {
  lineId: 'line-1',
  from: '2025-01-01',
  to: '2025-12-31',
  share: 60,
  freeShare: 40,
  otherApplicationId: theirs.applicationId,
  otherFileNumber: 'IM25-2025-00002',
  otherProgramme: 'IM25',
  otherLineId: 'line-1',
  otherShare: 60,
};
const claim = (granted: readonly SharesOfFile[] = [], apart: readonly string[] = []) =>
  given(grantedPostsDecider, [FundedSharesClaimed(theirs)]).when((claims) =>
    decideClaimFundedShares({ claim: mine, granted, apart }, claims),
  );

describe('claim shares of posts', () => {
  it('takes what no other grant has', () => claim().then(FundedSharesClaimed(mine)));
  it('is refused for the share of another grant, with what both say', () => claim([standing(theirs)]).refused('double-funding', REFUSED));
  it('is not refused where a person saw both and found two posts', () =>
    claim([standing(theirs)], ['IM25-2025-00002']).then(FundedSharesClaimed(mine)));
  it('adds nothing for the same decision, and counts anew for the next one', () => {
    const again = (of: Claim) =>
      given(grantedPostsDecider, [FundedSharesClaimed(mine)]).when((claims) =>
        decideClaimFundedShares({ claim: of, granted: [], apart: [] }, claims),
      );
    again(mine).nothing();
    const next = claimOf('00001', 'second');
    again(next).then(FundedSharesClaimed(next));
  });
  it('is one stream for each applicant', () => expect(grantedPostsStream('08128131')).toBe('grantedposts-08128131'));
});

describe('claims', () => {
  it('of an earlier decision do not take the place of a later one', () => {
    const [stale, granted] = [claimOf('00001', 'first'), claimOf('00001', 'second')];
    const claims = [FundedSharesClaimed(granted), FundedSharesClaimed(stale)].reduce(grantedPostsDecider.evolve, {});
    expect(claims).toEqual({ [granted.decisionId]: granted, [stale.decisionId]: stale });
  });
});

describe('what a person judged to be another post', () => {
  const item = (given: Partial<CheckedItem>): CheckedItem => ({
    check: 'double-funding',
    result: 'passed',
    figures: { sameShareIn: 'A-1, B-2' },
    rule: { parameter: 'doubleFunding', mark: 'M', source: 'spec' },
    note: 'Zwei Stellen.',
    ...given,
  });
  it('are the files that stood there, if it was passed with a word', () => {
    expect(judgedApart([item({})])).toEqual(['A-1', 'B-2']);
    const { note: _none, ...silent } = item({});
    for (const items of [undefined, [], [silent], [item({ result: 'objected' })], [item({ figures: {} })], [item({ check: 'frame' })]])
      expect(judgedApart(items)).toEqual([]);
  });
});
