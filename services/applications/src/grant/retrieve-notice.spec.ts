import { given } from '@paktwerk/testing';
import { NoticeRetrievalExpired } from './events';
import { DISPATCH, NOTICE, RELEASED_ON, dispatched, keys, released, retrieved } from './grant.fixture';
import { decideRetrieve } from './retrieve-notice';
import { grantDecider } from './state';
import type { GrantState } from './state';

const AT = '2025-02-17T09:00:00.000Z';
const retrieve =
  (retrievedAt = AT, today = '2025-02-17') =>
  (state: GrantState) =>
    decideRetrieve({ noticeId: NOTICE, retrievedAt, today }, state);
const inPortal = [released(), dispatched(RELEASED_ON, { channel: 'portal' })];

describe('retrieve a notice from the portal', () => {
  it('says that it counts as delivered on the next day', () =>
    given(grantDecider, inPortal).when(retrieve()).then(retrieved('2025-02-17', AT)));
  it('can be done until the end of the tenth day', () =>
    given(grantDecider, inPortal)
      .when(retrieve('2025-02-24T22:59:59.999Z', '2025-02-24'))
      .then(retrieved('2025-02-24', '2025-02-24T22:59:59.999Z')));
  it('counts once', () =>
    given(grantDecider, [...inPortal, retrieved('2025-02-17', AT)])
      .when(retrieve('2025-02-20T09:00:00.000Z', '2025-02-20'))
      .nothing());
  it('is refused behind the tenth day, also before anybody noted that', () => {
    const refusal = ['retrieval-over', { noticeId: NOTICE, lastDay: '2025-02-24' }] as const;
    given(grantDecider, inPortal)
      .when(retrieve('2025-02-24T23:00:00.000Z', '2025-02-25'))
      .refused(...refusal);
    given(grantDecider, [...inPortal, NoticeRetrievalExpired({ ...keys('2025-02-25'), dispatchId: DISPATCH, lastDay: '2025-02-24' })])
      .when(retrieve('2025-02-26T09:00:00.000Z', '2025-02-26'))
      .refused(...refusal);
  });
  it.each([
    ['not dispatched', [released()]],
    ['posted', [released(), dispatched()]],
  ])('is refused for what is %s', (_, history) =>
    given(grantDecider, history).when(retrieve()).refused('notice-not-in-portal', { noticeId: NOTICE }),
  );
});
