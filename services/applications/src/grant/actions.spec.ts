import { fold } from '@paktwerk/kernel';
import type { Role } from '@paktwerk/platform';
import { CLERK, HEAD_OF_UNIT, OTHER_CLERK, THREE } from '../application/application.fixture';
import { grantOffersTo, offersTo } from './actions';
import type { GrantEvent } from './events';
import { NoticeRetrievalExpired } from './events';
import {
  DISPATCH,
  RELEASED_ON,
  becameFinal,
  cameBack,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
  fundsAnswered,
  keys,
  noticeCountersigned,
  noticePrepared,
  noticeReturned,
  released,
  retrieved,
  waived,
} from './grant.fixture';
import { grantDecider } from './state';

const offers = (history: readonly GrantEvent[], roles: readonly Role[], organisation: string) => {
  const state = fold(grantDecider, history);
  return state.kind === 'none' ? [] : state.notices.flatMap((n) => offersTo({ roles, organisation }, state, n));
};
const inPortal = [released(), dispatched(RELEASED_ON, { channel: 'portal' })];
const IN_TIME = '2025-03-10T09:00:00.000Z';

describe('what is offered with a notice', () => {
  it.each<[string, readonly GrantEvent[], readonly string[], readonly string[]]>([
    ['released', [released()], ['dispatch'], []],
    ['posted', [released(), dispatched()], ['record-delivery', 'record-return', 'correct-dispatch', 'file-action'], []],
    [
      'posted against a receipt',
      [released(), dispatched(RELEASED_ON, { againstReceipt: true })],
      ['record-delivery', 'dispatch', 'record-return', 'correct-dispatch', 'file-action'],
      [],
    ],
    [
      'posted, and taken to court before the day on which it counts',
      [released(), dispatched(), filed('2025-02-16', '2025-02-16T09:00:00.000Z')],
      ['record-delivery', 'record-return', 'correct-dispatch', 'end-action'],
      [],
    ],
    [
      'sent into the portal where no receipt came back',
      [released(), dispatched(RELEASED_ON, { againstReceipt: true }), dispatched('2025-02-20', { channel: 'portal' })],
      ['record-delivery', 'file-action'],
      ['retrieve'],
    ],
    ['back', [...delivered(), cameBack('2025-02-20')], ['dispatch', 'file-action'], []],
    ['in the portal', inPortal, ['file-action'], ['retrieve']],
    ['retrieved', [...inPortal, retrieved('2025-02-17', '2025-02-17T09:00:00.000Z')], ['file-action'], []],
    [
      'not retrieved',
      [...inPortal, NoticeRetrievalExpired({ ...keys('2025-02-25'), dispatchId: DISPATCH, lastDay: '2025-02-24' })],
      ['dispatch', 'file-action'],
      [],
    ],
    ['delivered', delivered(), ['record-delivery', 'record-return', 'correct-dispatch', 'file-action'], ['waive-remedy']],
    ['delivered by receipt', [...delivered(), deliveredOn('2025-02-20', 'receipt')], ['file-action'], ['waive-remedy']],
    ['contested', [...delivered(), filed('2025-03-10', IN_TIME)], ['end-action'], []],
    ['final', [...delivered(), becameFinal('2025-03-18')], ['record-delivery', 'record-return', 'correct-dispatch', 'file-action'], []],
    [
      'final, and an action came late',
      [...delivered(), becameFinal('2025-03-18'), filed('2025-03-20', '2025-03-20T09:00:00.000Z', true)],
      ['record-delivery', 'record-return', 'correct-dispatch', 'file-action', 'end-action'],
      [],
    ],
    ['final by a waiver', [...delivered(), waived('2025-02-20'), becameFinal('2025-02-20', 'waived')], ['file-action'], []],
    ['annulled', [...delivered(), filed('2025-03-10', IN_TIME), ended('2025-09-01', 'annulled')], [], []],
  ])('%s', (_, history, authority, party) => {
    expect(offers(history, ['GRANT_CLERK'], 'authority')).toEqual(authority);
    expect(offers(history, ['APPLICANT', 'SIGNATORY'], '08116')).toEqual(party);
  });
  it('is nothing to others, and no waiver to who may not sign', () => {
    expect(offers(inPortal, ['APPLICANT', 'SIGNATORY'], '08115')).toEqual([]);
    expect(offers(delivered(), ['APPLICANT'], '08116')).toEqual([]);
    expect(offers([released()], ['GRANT_REVIEWER', 'AUDITOR'], 'authority')).toEqual([]);
  });
});

describe('what is offered with a grant as a whole', () => {
  const offered = (
    history: readonly GrantEvent[],
    personId: string,
    roles: readonly Role[] = ['GRANT_CLERK'],
    organisation = 'authority',
  ) => {
    const state = fold(grantDecider, history);
    return state.kind === 'none'
      ? []
      : grantOffersTo({ personId, roles, organisation }, state).map(({ action, refusal }) => [action, ...(refusal ? [refusal.code] : [])]);
  };
  const prepared = () => [...delivered(), noticePrepared(), fundsAnswered()];

  it('is the next notice, once the first one is delivered', () => {
    expect(offered([released()], CLERK)).toEqual([['prepare-notice', 'grant-not-delivered']]);
    expect(offered(delivered(), CLERK)).toEqual([['prepare-notice']]);
    expect(offered(delivered(), CLERK, ['GRANT_REVIEWER'])).toEqual([]);
    expect(offered(delivered(), CLERK, ['SIGNATORY'], '08116')).toEqual([]);
  });
  it('is what is left to sign, and for whom it is not why', () => {
    const again = [['prepare-notice'], ['discard-notice']];
    expect(offered(prepared(), OTHER_CLERK)).toEqual([['release-notice'], ['return-notice'], ...again]);
    expect(offered(prepared(), CLERK)).toEqual([['release-notice', 'four-eyes'], ...again]);
    expect(offered(prepared(), OTHER_CLERK, ['GRANT_REVIEWER'])).toEqual([['release-notice'], ['return-notice']]);
    const large = [...delivered(), noticePrepared({ needs: THREE }), fundsAnswered()];
    expect(offered(large, OTHER_CLERK)).toEqual([
      ['countersign-notice'],
      ['release-notice', 'third-signature-needed'],
      ['return-notice'],
      ...again,
    ]);
    expect(offered([...large, noticeCountersigned()], HEAD_OF_UNIT)).toEqual([['release-notice'], ['return-notice'], ...again]);
    expect(offered([...prepared(), noticeReturned()], OTHER_CLERK)).toEqual(again);
    const waiting = [['release-notice', 'reservation-pending'], ['return-notice'], ...again];
    expect(offered([...delivered(), noticePrepared()], OTHER_CLERK)).toEqual(waiting);
  });
});
