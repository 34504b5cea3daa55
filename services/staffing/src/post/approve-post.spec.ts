import { given } from '@paktwerk/testing';
import { decideAnnounce } from './announce-post';
import { decideApprove } from './approve-post';
import { PostAnnounced, PostLostGrant, PostReinstated, PostTakenBack } from './events';
import { POST_ID, approved, filled, keys } from './post.fixture';
import { postDecider, postIdOf } from './state';

const announcement = approved().data;
const announced = PostAnnounced(announcement);
const deliveredOn = '2022-08-18';
const lost = { ...keys, because: 'not-delivered', effectiveOn: '2022-08-22' } as const;

describe('announcing a post', () => {
  it('tells of it with the grant', () =>
    given(postDecider)
      .when((s) => decideAnnounce(announcement, s))
      .then(announced));
  it('adds nothing when the grant arrives twice', () =>
    given(postDecider, [announced])
      .when((s) => decideAnnounce(announcement, s))
      .nothing());
  it('adds nothing to a post that came with the release, before posts waited for the delivery', () =>
    given(postDecider, [approved()])
      .when((s) => decideAnnounce(announcement, s))
      .nothing());
});

describe('approving a post', () => {
  it('is there from the delivery of the notice on', () =>
    given(postDecider, [announced])
      .when((s) => decideApprove({ deliveredOn }, s))
      .then(approved({ startsFrom: deliveredOn, approvedOn: deliveredOn })));
  it('lets work begin earlier where an early start was approved', () =>
    given(postDecider, [PostAnnounced({ ...announcement, earlyStartFrom: '2022-08-01' })])
      .when((s) => decideApprove({ deliveredOn }, s))
      .then(approved({ startsFrom: '2022-08-01', approvedOn: deliveredOn })));
  it('does not wait for an early start that comes behind the delivery', () =>
    given(postDecider, [PostAnnounced({ ...announcement, earlyStartFrom: '2022-10-01' })])
      .when((s) => decideApprove({ deliveredOn }, s))
      .then(approved({ startsFrom: deliveredOn, approvedOn: deliveredOn })));
  it('adds nothing when the notice is delivered a second time, and to a post of before', () => {
    given(postDecider, [announced, approved({ startsFrom: deliveredOn })])
      .when((s) => decideApprove({ deliveredOn: '2022-08-25' }, s))
      .nothing();
    given(postDecider, [approved()])
      .when((s) => decideApprove({ deliveredOn }, s))
      .nothing();
  });
  it('reinstates what was taken back, with the day of the later delivery', () =>
    given(postDecider, [announced, approved({ startsFrom: deliveredOn }), PostTakenBack(lost)])
      .when((s) => decideApprove({ deliveredOn: '2022-08-26' }, s))
      .then(PostReinstated({ ...keys, startsFrom: '2022-08-26', effectiveOn: '2022-08-26' })));
  it('gives a post on which somebody works its grant again', () =>
    given(postDecider, [approved({ startsFrom: deliveredOn }), filled(1, '2022-10-01'), PostLostGrant(lost)])
      .when((s) => decideApprove({ deliveredOn: '2022-10-26' }, s))
      .then(PostReinstated({ ...keys, startsFrom: '2022-10-26', effectiveOn: '2022-10-26' })));
  it('refuses what nobody announced', () =>
    given(postDecider)
      .when((s) => decideApprove({ deliveredOn }, s))
      .refused('post-unknown'));
  it('gives one line the same post at every delivery, and two lines two posts', () => {
    expect(postIdOf('grant-1', 'line-1')).toBe(POST_ID);
    expect(postIdOf('grant-1', 'line-2')).not.toBe(POST_ID);
  });
});
