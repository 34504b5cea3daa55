import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import type { GrantEvent } from './events';
import {
  ACTION,
  DELIVERED_ON,
  DISPATCH,
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
} from './grant.fixture';
import { decideRecordDelivery } from './record-delivery';
import { grantDecider, statusOf } from './state';
import type { GrantState } from './state';

const receive =
  (receivedOn: string, today = '2025-03-01', dispatchId?: string) =>
  (state: GrantState) =>
    decideRecordDelivery({ noticeId: NOTICE, receivedOn, today, ...(dispatchId === undefined ? {} : { dispatchId }) }, state);
const SECOND = derivedId('dsp', 'second');
const statusAfter = (...events: readonly GrantEvent[]) => {
  const state = fold(grantDecider, events);
  return state.kind === 'none' ? [] : state.notices.map(statusOf);
};
const againstReceipt = [released(), dispatched(RELEASED_ON, { againstReceipt: true })];

const twice = [...againstReceipt, dispatched('2025-02-28', { dispatchId: SECOND })];

describe('record the day on which a letter arrived', () => {
  it('is what the receipt says', () =>
    given(grantDecider, againstReceipt).when(receive('2025-02-15')).then(deliveredOn('2025-02-15', 'receipt')));
  it('can be 24 December', () =>
    given(grantDecider, againstReceipt).when(receive('2025-12-24', '2025-12-30')).then(deliveredOn('2025-12-24', 'receipt')));
  it('is a later day that the recipient shows, and the period runs anew', () =>
    given(grantDecider, delivered()).when(receive('2025-02-20')).then(deliveredOn('2025-02-20', 'receipt')));
  it('is a later day also where the period counted from the earlier one is over: it was not', () => {
    const over = [...delivered(), becameFinal('2025-03-18')];
    const later = deliveredOn('2025-02-20', 'receipt');
    given(grantDecider, over).when(receive('2025-02-20', '2025-04-01')).then(later);
    expect(statusAfter(...over, later)).toEqual(['delivered']);
  });
  it('is a later day by which an action that was late is in time', () => {
    const late = [...delivered(), becameFinal('2025-03-18'), filed('2025-03-19', '2025-03-19T09:00:00.000Z', true)];
    const later = deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] });
    given(grantDecider, late).when(receive('2025-02-20', '2025-04-01')).then(later);
    expect(statusAfter(...late, later)).toEqual(['contested']);
  });
  it('is a later day by which an action is late as before, and the notice ends by itself', () => {
    const late = [...delivered(), becameFinal('2025-03-18'), filed('2025-04-01', '2025-04-01T09:00:00.000Z', true)];
    const later = deliveredOn('2025-02-20', 'receipt');
    given(grantDecider, late).when(receive('2025-02-20', '2025-04-02')).then(later);
    expect(statusAfter(...late, later)).toEqual(['delivered']);
  });
  it('is known of a notice that was taken to court before it came back', () => {
    const early = [...againstReceipt, filed('2025-02-16', '2025-02-16T09:00:00.000Z')];
    given(grantDecider, early)
      .when(receive('2025-02-15'))
      .then(deliveredOn('2025-02-15', 'receipt', { inTime: [ACTION] }));
  });
  it('can be of the first letter when a second one is on its way', () =>
    given(grantDecider, twice)
      .when(receive('2025-02-28', '2025-03-03', DISPATCH))
      .then(deliveredOn('2025-02-28', 'receipt')));
  it('of the first letter counts before the second one, which arrived later', () =>
    given(grantDecider, [...twice, deliveredOn('2025-03-03', 'fiction', { dispatchId: SECOND })])
      .when(receive('2025-03-01', '2025-03-10', DISPATCH))
      .then(deliveredOn('2025-03-01', 'receipt')));
  it('adds nothing when it arrives twice', () =>
    given(grantDecider, [...againstReceipt, deliveredOn('2025-02-15', 'receipt')])
      .when(receive('2025-02-15'))
      .nothing());

  it.each([
    ['that is not dispatched', [released()], '2025-02-20', 'notice-not-dispatched', { noticeId: NOTICE }],
    ['in the portal', [released(), dispatched(RELEASED_ON, { channel: 'portal' })], '2025-02-20', 'notice-in-portal', { noticeId: NOTICE }],
    [
      'before it was sent',
      againstReceipt,
      '2025-02-13',
      'delivery-before-dispatch',
      { noticeId: NOTICE, receivedOn: '2025-02-13', dispatchedOn: RELEASED_ON },
    ],
    ['tomorrow', againstReceipt, '2025-03-02', 'delivery-in-future', { noticeId: NOTICE, receivedOn: '2025-03-02', today: '2025-03-01' }],
    [
      'before the fiction',
      delivered(),
      '2025-02-15',
      'fiction-holds',
      { noticeId: NOTICE, receivedOn: '2025-02-15', deliveredOn: DELIVERED_ON },
    ],
    [
      'on another day than is proved',
      [...againstReceipt, deliveredOn('2025-02-15', 'receipt')],
      '2025-02-16',
      'delivery-recorded',
      { noticeId: NOTICE, deliveredOn: '2025-02-15' },
    ],
    [
      'that is final',
      [...delivered(), becameFinal('2025-02-20', 'waived')],
      '2025-02-21',
      'notice-final',
      { noticeId: NOTICE, finalOn: '2025-02-20' },
    ],
    [
      'that is before a court',
      [...delivered(), filed('2025-02-25', '2025-02-25T09:00:00.000Z')],
      '2025-02-21',
      'action-pending',
      { noticeId: NOTICE },
    ],
    [
      'that is over with an action',
      [
        ...delivered(),
        filed('2025-02-25', '2025-02-25T09:00:00.000Z'),
        ended('2025-02-26', 'dismissed'),
        becameFinal('2025-02-26', 'action-ended'),
      ],
      '2025-02-21',
      'notice-final',
      { noticeId: NOTICE, finalOn: '2025-02-26' },
    ],
    [
      'that came back',
      [...againstReceipt, cameBack('2025-02-20')],
      '2025-02-19',
      'letter-came-back',
      { noticeId: NOTICE, cameBackOn: '2025-02-20' },
    ],
  ] as const)('refuses one %s', (_, history, day, code, data) => given(grantDecider, history).when(receive(day)).refused(code, data));
  it('refuses the day of one letter behind that of another, and of a letter that nobody sent', () => {
    given(grantDecider, [...twice, deliveredOn('2025-03-03', 'fiction', { dispatchId: SECOND })])
      .when(receive('2025-03-03', '2025-03-10', DISPATCH))
      .refused('delivered-earlier', { noticeId: NOTICE, receivedOn: '2025-03-03', deliveredOn: '2025-03-03' });
    given(grantDecider, againstReceipt)
      .when(receive('2025-02-20', '2025-03-10', SECOND))
      .refused('dispatch-unknown', { noticeId: NOTICE, dispatchId: SECOND });
  });
});
