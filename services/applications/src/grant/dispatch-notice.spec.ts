import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideDispatch, usualDispatch } from './dispatch-notice';
import type { DispatchNotice } from './dispatch-notice';
import type { NoticeContent } from './content';
import { NoticeDispatched, NoticeReleased, NoticeRetrievalExpired } from './events';
import {
  ADDRESSEE,
  DELIVERED_ON,
  DISPATCH,
  FULLER,
  LAST_DAY,
  NOTICE,
  OTHER_NOTICE,
  RELEASED_ON,
  becameFinal,
  cameBack,
  delivered,
  dispatched,
  ended,
  filed,
  keys,
  released,
  retrieved,
} from './grant.fixture';
import { grantDecider } from './state';
import type { GrantState } from './state';

const SECOND = derivedId('dsp', 'second');
const dispatch =
  (command: Partial<DispatchNotice> = {}) =>
  (state: GrantState) =>
    decideDispatch(
      {
        noticeId: NOTICE,
        dispatchId: DISPATCH,
        channel: 'post',
        againstReceipt: false,
        addressee: ADDRESSEE,
        isConsentNeeded: true,
        today: RELEASED_ON,
        ...command,
      },
      state,
    );
const expired = () => NoticeRetrievalExpired({ ...keys('2025-02-25'), dispatchId: DISPATCH, lastDay: '2025-02-24' });
const inPortal = () => [released(), dispatched(RELEASED_ON, { channel: 'portal' })];

describe('dispatch a notice', () => {
  it('says by post on which day it counts as delivered', () => given(grantDecider, [released()]).when(dispatch()).then(dispatched()));
  it('says in the portal until when it can be retrieved', () =>
    given(grantDecider, [released()])
      .when(dispatch({ channel: 'portal' }))
      .then(dispatched(RELEASED_ON, { channel: 'portal' })));
  it('is refused where a revocation would be delivered after its year, although it was released within it', () => {
    const content: NoticeContent = {
      kind: 'REVOCATION',
      basis: 'purpose-missed',
      knownOn: '2024-02-16',
      from: '2022-07-01',
      lines: [FULLER],
    };
    const revocation = NoticeReleased({ ...released().data, noticeId: OTHER_NOTICE, kind: 'REVOCATION', content });
    const command = { noticeId: OTHER_NOTICE };
    const over = (deliveredOn: string) => ({
      field: '/knownOn',
      knownOn: '2024-02-16',
      lastDay: '2025-02-17',
      today: deliveredOn,
      source:
        '§ 48 Abs. 4 Satz 1, § 49 Abs. 3 Satz 2 LVwVfG: ein Jahr ab der Kenntnis der Tatsachen, die es rechtfertigen; § 31 Abs. 3 LVwVfG: bis zum nächsten Werktag',
    });
    const late = { ...content, knownOn: '2024-02-14' };
    const history = [released(), NoticeReleased({ ...revocation.data, content: late })];
    given(grantDecider, history)
      .when(dispatch(command))
      .refused('revocation-year-over', { ...over(DELIVERED_ON), knownOn: '2024-02-14', lastDay: '2025-02-14' });
    given(grantDecider, [released(), revocation])
      .when(dispatch(command))
      .then(NoticeDispatched({ ...dispatched().data, noticeId: OTHER_NOTICE, kind: 'REVOCATION' }));
  });
  it('names no day against a receipt', () =>
    given(grantDecider, [released()])
      .when(dispatch({ againstReceipt: true }))
      .then(dispatched(RELEASED_ON, { againstReceipt: true })));
  it('remembers that the notice says nothing of remedies', () =>
    given(grantDecider, [released(RELEASED_ON, false)])
      .when(dispatch())
      .then(dispatched(RELEASED_ON, { isInstructed: false })));
  it('takes for without instruction what nobody knows of', () => {
    const { isInstructed: _unknown, ...data } = released().data;
    given(grantDecider, [{ ...released(), data }])
      .when(dispatch())
      .then(dispatched(RELEASED_ON, { isInstructed: false }));
  });
  it('counts from the day on which it was posted', () =>
    given(grantDecider, [released()])
      .when(dispatch({ postedOn: '2025-02-17', today: '2025-02-19' }))
      .then(dispatched('2025-02-17')));
  it('goes out on 24 December like on any day', () =>
    given(grantDecider, [released()])
      .when(dispatch({ today: '2025-12-24' }))
      .then(dispatched('2025-12-24')));

  it('sends it again by post where nobody retrieved it', () =>
    given(grantDecider, [...inPortal(), expired()])
      .when(dispatch({ dispatchId: SECOND, today: '2025-02-25' }))
      .then(dispatched('2025-02-25', { dispatchId: SECOND })));
  it('sends it again where no receipt came back', () =>
    given(grantDecider, [released(), dispatched(RELEASED_ON, { againstReceipt: true })])
      .when(dispatch({ dispatchId: SECOND, today: '2025-03-03' }))
      .then(dispatched('2025-03-03', { dispatchId: SECOND })));
  it('sends it again where the letter came back', () =>
    given(grantDecider, [...delivered(), cameBack('2025-02-20')])
      .when(dispatch({ dispatchId: SECOND, today: '2025-02-21' }))
      .then(dispatched('2025-02-21', { dispatchId: SECOND })));
  it('adds nothing when it arrives twice', () => given(grantDecider, [released(), dispatched()]).when(dispatch()).nothing());

  it('refuses what nobody released', () => given(grantDecider).when(dispatch()).refused('notice-unknown', { noticeId: NOTICE }));
  it.each([
    ['by post', [released(), dispatched()], 'post', DELIVERED_ON],
    ['in the portal', inPortal(), 'portal', '2025-02-24'],
    ['retrieved', [...inPortal(), retrieved('2025-02-17', '2025-02-17T09:00:00.000Z')], 'portal', '2025-02-18'],
  ] as const)('refuses what is under way %s', (_, history, channel, until) =>
    given(grantDecider, history)
      .when(dispatch({ dispatchId: SECOND }))
      .refused('notice-under-way', { noticeId: NOTICE, channel, dispatchedOn: RELEASED_ON, until }),
  );
  it('refuses what is delivered, while an action can be filed', () =>
    given(grantDecider, delivered())
      .when(dispatch({ dispatchId: SECOND, today: '2025-03-01' }))
      .refused('remedy-period-running', { noticeId: NOTICE, deliveredOn: DELIVERED_ON, lastDay: LAST_DAY }));
  it('refuses what is final', () =>
    given(grantDecider, [...delivered(), becameFinal('2025-03-18')])
      .when(dispatch({ dispatchId: SECOND, today: '2025-04-01' }))
      .refused('notice-final', { noticeId: NOTICE, finalOn: '2025-03-18' }));
  it('refuses what a court annulled', () =>
    given(grantDecider, [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-09-01', 'annulled')])
      .when(dispatch({ dispatchId: SECOND, today: '2025-09-02' }))
      .refused('notice-annulled', { noticeId: NOTICE }));
  it('refuses a day before the release, and one that has not come', () => {
    given(grantDecider, [released()])
      .when(dispatch({ postedOn: '2025-02-13' }))
      .refused('posted-before-release', { noticeId: NOTICE, postedOn: '2025-02-13', releasedOn: RELEASED_ON });
    given(grantDecider, [released()])
      .when(dispatch({ postedOn: '2025-02-15' }))
      .refused('posted-in-future', { noticeId: NOTICE, postedOn: '2025-02-15', today: RELEASED_ON });
  });
  it.each([
    ['it still lay in the portal', [...inPortal(), expired()], '2025-02-24', '2025-02-25'],
    ['its letter had not come back', [...delivered(), cameBack('2025-02-20')], '2025-02-19', '2025-02-20'],
    ['it was sent the first time', [released(), dispatched('2025-02-20', { againstReceipt: true })], '2025-02-19', '2025-02-20'],
  ] as const)('refuses a day on which %s', (_, history, postedOn, since) =>
    given(grantDecider, history)
      .when(dispatch({ dispatchId: SECOND, postedOn, today: '2025-03-01' }))
      .refused('posted-before-last', { noticeId: NOTICE, postedOn, since }),
  );
  it('refuses a day on which it would count as delivered already, unless somebody says why', () => {
    const command = { postedOn: RELEASED_ON, today: '2025-02-17' };
    given(grantDecider, [released()])
      .when(dispatch(command))
      .refused('posted-long-ago', { noticeId: NOTICE, postedOn: RELEASED_ON, until: DELIVERED_ON });
    given(grantDecider, [released()])
      .when(dispatch({ ...command, reason: 'Vergessen' }))
      .then({ ...dispatched(), data: { ...dispatched().data, reason: 'Vergessen' } });
  });
  it('refuses another day than today for the portal: before, nobody could retrieve it there', () =>
    given(grantDecider, [released()])
      .when(dispatch({ channel: 'portal', postedOn: '2025-02-14', today: '2025-02-17' }))
      .refused('portal-is-today', { noticeId: NOTICE, postedOn: '2025-02-14', today: '2025-02-17' }));
  it('refuses a second letter against a receipt on the same day, where two people send at once', () =>
    given(grantDecider, [released(), dispatched(RELEASED_ON, { againstReceipt: true })])
      .when(dispatch({ dispatchId: SECOND, againstReceipt: true }))
      .refused('dispatched-that-day', { noticeId: NOTICE, dispatchedOn: RELEASED_ON }));
  it('refuses a portal where nobody retrieves anything', () =>
    given(grantDecider, [released()])
      .when(dispatch({ channel: 'portal', addressee: { ...ADDRESSEE, hasPortal: false } }))
      .refused('portal-box-dead', { addressee: ADDRESSEE.name }));
  it('refuses a portal that its recipient did not agree to, unless no consent is needed', () => {
    const addressee = { ...ADDRESSEE, hasAgreed: false };
    given(grantDecider, [released()])
      .when(dispatch({ channel: 'portal', addressee }))
      .refused('portal-not-agreed', { addressee: ADDRESSEE.name });
    given(grantDecider, [released()])
      .when(dispatch({ channel: 'portal', addressee, isConsentNeeded: false }))
      .then(dispatched(RELEASED_ON, { channel: 'portal' }));
  });
  it('refuses the portal before its law', () =>
    given(grantDecider, [released('2021-02-01')])
      .when(dispatch({ channel: 'portal', today: '2021-02-16' }))
      .refused('portal-before-its-law', { from: '2021-02-17' }));

  describe('where nobody chooses the way', () => {
    const usual =
      (addressee = ADDRESSEE, today = RELEASED_ON) =>
      (state: GrantState) =>
        usualDispatch({ noticeId: NOTICE, dispatchId: DISPATCH, addressee, isConsentNeeded: true, today }, state);
    it('goes by post as long as its recipient has not agreed to the portal', () =>
      given(grantDecider, [released()])
        .when(usual({ ...ADDRESSEE, hasAgreed: false }))
        .then(dispatched()));
    it('goes into the portal of who agreed', () =>
      given(grantDecider, [released()])
        .when(usual())
        .then(dispatched(RELEASED_ON, { channel: 'portal' })));
    it('goes by post to whom nobody acts for', () =>
      given(grantDecider, [released()])
        .when(usual({ ...ADDRESSEE, hasPortal: false }))
        .then(dispatched()));
    it('goes by post before there was a portal', () =>
      given(grantDecider, [released('2021-02-12')])
        .when(usual(ADDRESSEE, '2021-02-12'))
        .then(dispatched('2021-02-12')));
  });
});
