import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import type { GrantEvent } from './events';
import {
  DELIVERED_ON,
  NOTICE,
  RELEASED_ON,
  becameFinal,
  cameBack,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
  released,
  waived,
} from './grant.fixture';
import { decideRecordReturn } from './record-return';
import { grantDecider, runningAction, statusOf } from './state';
import type { GrantState } from './state';

const back =
  (cameBackOn = '2025-02-20', today = '2025-04-01') =>
  (state: GrantState) =>
    decideRecordReturn({ noticeId: NOTICE, cameBackOn, today }, state);
const noticeAfter = (...events: readonly GrantEvent[]) => {
  const state = fold(grantDecider, events);
  return state.kind === 'none' ? undefined : state.notices[0];
};
const late = filed('2025-03-19', '2025-03-19T09:00:00.000Z', true);

describe('a letter that came back', () => {
  it.each([
    ['on its way', [released(), dispatched()]],
    ['against a receipt', [released(), dispatched(RELEASED_ON, { againstReceipt: true })]],
    ['that counted as delivered', delivered()],
    ['when nobody could go to court any more', [...delivered(), becameFinal('2025-03-18')]],
    ['when somebody came late', [...delivered(), becameFinal('2025-03-18'), late]],
  ])('%s was not delivered, and is to be dispatched again', (_, history) => {
    given(grantDecider, history).when(back()).then(cameBack('2025-02-20'));
    const notice = noticeAfter(...history, cameBack('2025-02-20'));
    expect(notice && [statusOf(notice), notice.delivered, notice.final]).toEqual(['came-back', undefined, undefined]);
  });
  it('leaves no action late: there was no period', () => {
    const notice = noticeAfter(...delivered(), becameFinal('2025-03-18'), late, cameBack('2025-02-20'));
    expect(notice && runningAction(notice)?.late).toBe(false);
  });
  it('keeps what the post noted on it', () =>
    given(grantDecider, [released(), dispatched()])
      .when((state) =>
        decideRecordReturn({ noticeId: NOTICE, cameBackOn: '2025-02-20', note: 'Empfänger unbekannt', today: '2025-02-21' }, state),
      )
      .then({ ...cameBack('2025-02-20'), data: { ...cameBack('2025-02-20').data, note: 'Empfänger unbekannt' } }));
  it('adds nothing when it arrives twice', () =>
    given(grantDecider, [...delivered(), cameBack('2025-02-20')])
      .when(back())
      .nothing());

  it.each([
    ['that nobody released', [], 'notice-unknown', { noticeId: NOTICE }],
    ['that is not dispatched', [released()], 'notice-not-dispatched', { noticeId: NOTICE }],
    ['in the portal', [released(), dispatched(RELEASED_ON, { channel: 'portal' })], 'notice-in-portal', { noticeId: NOTICE }],
    [
      'that came back on another day',
      [...delivered(), cameBack('2025-02-19')],
      'letter-came-back',
      { noticeId: NOTICE, cameBackOn: '2025-02-19' },
    ],
    [
      'whose arrival is proved',
      [...delivered(), deliveredOn('2025-02-20', 'receipt')],
      'delivery-recorded',
      { noticeId: NOTICE, deliveredOn: '2025-02-20' },
    ],
    [
      'whose recipient waived',
      [...delivered(), waived('2025-02-18'), becameFinal('2025-02-18', 'waived')],
      'notice-final',
      { noticeId: NOTICE, finalOn: '2025-02-18' },
    ],
    [
      'whose recipient went to court',
      [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z')],
      'action-pending',
      { noticeId: NOTICE },
    ],
    [
      'that a court annulled',
      [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-03-20', 'annulled')],
      'notice-annulled',
      { noticeId: NOTICE },
    ],
  ] as const)('is refused of one %s', (_, history, code, data) => given(grantDecider, history).when(back()).refused(code, data));
  it('is refused on a day before it was sent, and on one that has not come', () => {
    given(grantDecider, [released(), dispatched()])
      .when(back('2025-02-13'))
      .refused('came-back-before-dispatch', { noticeId: NOTICE, cameBackOn: '2025-02-13', dispatchedOn: RELEASED_ON });
    given(grantDecider, [released(), dispatched()])
      .when(back('2025-02-20', '2025-02-19'))
      .refused('came-back-in-future', { noticeId: NOTICE, cameBackOn: '2025-02-20', today: '2025-02-19' });
  });
  it('goes out again, and counts from then on', () => {
    const second = derivedId('dsp', 'second');
    const again = [...delivered(), cameBack('2025-02-20'), dispatched('2025-02-21', { dispatchId: second })];
    expect(noticeAfter(...delivered())?.delivered?.on).toBe(DELIVERED_ON);
    const notice = noticeAfter(...again, deliveredOn('2025-02-24', 'fiction', { dispatchId: second }));
    expect(notice && [statusOf(notice), notice.delivered?.on]).toEqual(['delivered', '2025-02-24']);
  });
});
