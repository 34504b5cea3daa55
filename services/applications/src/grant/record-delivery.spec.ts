import { given } from '@paktwerk/testing';
import { DELIVERED_ON, NOTICE, RELEASED_ON, becameFinal, delivered, deliveredOn, dispatched, filed, released } from './grant.fixture';
import { decideRecordDelivery } from './record-delivery';
import { grantDecider } from './state';
import type { GrantState } from './state';

const receive =
  (receivedOn: string, today = '2025-03-01') =>
  (state: GrantState) =>
    decideRecordDelivery({ noticeId: NOTICE, receivedOn, today }, state);
const againstReceipt = [released(), dispatched(RELEASED_ON, { againstReceipt: true })];

describe('record the day on which a letter arrived', () => {
  it('is what the receipt says', () =>
    given(grantDecider, againstReceipt).when(receive('2025-02-15')).then(deliveredOn('2025-02-15', 'receipt')));
  it('can be 24 December', () =>
    given(grantDecider, againstReceipt).when(receive('2025-12-24', '2025-12-30')).then(deliveredOn('2025-12-24', 'receipt')));
  it('is a later day that the recipient shows, and the period runs anew', () =>
    given(grantDecider, delivered()).when(receive('2025-02-20')).then(deliveredOn('2025-02-20', 'receipt')));
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
  ] as const)('refuses one %s', (_, history, day, code, data) => given(grantDecider, history).when(receive(day)).refused(code, data));
});
