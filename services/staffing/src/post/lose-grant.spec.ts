import { given } from '@paktwerk/testing';
import { decideFill } from './fill-post';
import { decideLoseGrant } from './lose-grant';
import { PostAnnounced, PostLostGrant, PostReinstated, PostTakenBack } from './events';
import { approved, corrected, fill, filled, keys } from './post.fixture';
import { postDecider } from './state';

const announced = PostAnnounced(approved().data);
const there = approved({ startsFrom: '2022-08-18' });
const on = '2022-10-04';
const annulled = { because: 'annulled', on } as const;
const notDelivered = { because: 'not-delivered', on } as const;
const lost = (because: 'annulled' | 'not-delivered') => ({ ...keys, because, effectiveOn: on });

describe('a notice that has no effect', () => {
  it.each([notDelivered, annulled])('takes back the posts on which nobody works (%p)', (cmd) =>
    given(postDecider, [there])
      .when((s) => decideLoseGrant(cmd, s))
      .then(PostTakenBack(lost(cmd.because))),
  );
  it.each([notDelivered, annulled])('leaves a post on which somebody works, and says so (%p)', (cmd) =>
    given(postDecider, [there, filled(1, '2022-10-01')])
      .when((s) => decideLoseGrant(cmd, s))
      .then(PostLostGrant(lost(cmd.because))),
  );
  it('takes back a post whose only appointment never was', () =>
    given(postDecider, [there, filled(1, '2022-10-01'), corrected(1, { from: '2022-10-01' }, undefined)])
      .when((s) => decideLoseGrant(annulled, s))
      .then(PostTakenBack(lost('annulled'))));
  it('adds nothing the second time, nor where a post has been taken back before', () => {
    given(postDecider, [there, PostTakenBack(lost('annulled'))])
      .when((s) => decideLoseGrant(annulled, s))
      .nothing();
    given(postDecider, [there, PostTakenBack(lost('annulled'))])
      .when((s) => decideLoseGrant(notDelivered, s))
      .nothing();
    given(postDecider)
      .when((s) => decideLoseGrant(annulled, s))
      .nothing();
  });
  it('that comes back a second time takes back again', () =>
    given(postDecider, [
      there,
      PostTakenBack(lost('not-delivered')),
      PostReinstated({ ...keys, startsFrom: '2022-09-01', effectiveOn: '2022-09-01' }),
    ])
      .when((s) => decideLoseGrant(notDelivered, s))
      .then(PostTakenBack(lost('not-delivered'))));
  it('that was never delivered changes nothing of a post that is only announced, but an annulled one does', () => {
    given(postDecider, [announced])
      .when((s) => decideLoseGrant(notDelivered, s))
      .nothing();
    given(postDecider, [announced])
      .when((s) => decideLoseGrant(annulled, s))
      .then(PostTakenBack(lost('annulled')));
  });
  it('because a letter came back takes nothing from a post of before, because a court annulled it does', () => {
    given(postDecider, [approved()])
      .when((s) => decideLoseGrant(notDelivered, s))
      .nothing();
    given(postDecider, [approved()])
      .when((s) => decideLoseGrant(annulled, s))
      .then(PostTakenBack(lost('annulled')));
  });
});

describe('nobody is taken on', () => {
  it('before the notice is delivered', () =>
    given(postDecider, [announced])
      .when((s) => decideFill(fill(1, '2022-10-01'), s))
      .refused('notice-not-delivered'));
  it('from a day before the delivery or the early start that was approved', () =>
    given(postDecider, [approved({ from: '2022-08-01', startsFrom: '2022-08-18' })])
      .when((s) => decideFill(fill(1, '2022-08-17'), s))
      .refused('start-before-delivery', { from: '2022-08-17', startsFrom: '2022-08-18' }));
  it('on a post whose notice came back', () =>
    given(postDecider, [there, PostTakenBack(lost('not-delivered'))])
      .when((s) => decideFill(fill(1, '2022-10-01'), s))
      .refused('notice-not-delivered'));
  it('on a post whose notice a court annulled, after whoever works on it either', () =>
    given(postDecider, [there, filled(1, '2022-10-01', {}), PostLostGrant(lost('annulled'))])
      .when((s) => decideFill(fill(2, '2023-10-01'), s))
      .refused('grant-annulled', { annulledOn: on }));
  it('but from the day of delivery on', () =>
    given(postDecider, [approved({ from: '2022-08-01', startsFrom: '2022-08-18' })])
      .when((s) => decideFill(fill(1, '2022-08-18'), s))
      .then(filled(1, '2022-08-18')));
});
