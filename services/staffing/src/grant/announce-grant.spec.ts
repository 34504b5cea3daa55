import { given } from '@paktwerk/testing';
import { POST_ID } from '../post/post.fixture';
import { decideAnnounceGrant } from './announce-grant';
import { GrantAnnounced } from './events';
import { grantDecider } from './state';

const grant = { grantId: 'grt_1', programmeId: 'prg_1', callId: 'cal_1', district: '08111', ruleSetVersion: 2, postIds: [POST_ID] };

describe('announcing a grant', () => {
  it('names its posts', () =>
    given(grantDecider)
      .when((s) => decideAnnounceGrant(grant, s))
      .then(GrantAnnounced(grant)));
  it('adds nothing when the grant arrives twice', () =>
    given(grantDecider, [GrantAnnounced(grant)])
      .when((s) => decideAnnounceGrant(grant, s))
      .nothing());
  it('remembers the rules that it was decided under', () =>
    expect(grantDecider.evolve(grantDecider.initial, GrantAnnounced(grant))).toEqual({
      kind: 'announced',
      ruleSet: 'prg_1/2',
      postIds: [POST_ID],
    }));
});
