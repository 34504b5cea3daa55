import { derivedId, fold } from '@paktwerk/kernel';
import type { GrantEvent } from './events';
import {
  ACTION,
  DELIVERED_ON,
  DISPATCH,
  RELEASED_ON,
  becameFinal,
  cameBack,
  corrected,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
  released,
} from './grant.fixture';
import { heldOn } from './held-on';
import { grantDecider, statusOf } from './state';

const SECOND = derivedId('dsp', 'second');
const over = [...delivered(), becameFinal('2025-03-18')];
const mistyped = [...over, corrected('2025-04-01')];
const inTime = filed('2025-03-17', '2025-03-17T22:59:59.000Z');
const late = filed('2025-03-19', '2025-03-19T09:00:00.000Z', true);
const later = deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] });
const statusOn = (events: readonly GrantEvent[], day: string) => {
  const state = fold(grantDecider, heldOn(events, day));
  return state.kind === 'none' ? undefined : state.notices.map(statusOf)[0];
};

describe('where a notice stood on a day, by what is known now', () => {
  it.each([
    ['before its release', over, '2025-02-13', undefined],
    ['on its way', over, '2025-02-16', 'posted'],
    ['delivered', over, DELIVERED_ON, 'delivered'],
    ['final', over, '2025-03-18', 'final'],
    [
      'not delivered on the day of a fiction, where a later arrival is proved',
      [...over, deliveredOn('2025-02-20', 'receipt')],
      '2025-02-19',
      'posted',
    ],
    ['delivered from the day of the proved arrival', [...over, deliveredOn('2025-02-20', 'receipt')], '2025-02-20', 'delivered'],
    ['not final on the days after the first period', [...over, deliveredOn('2025-02-20', 'receipt')], '2025-03-19', 'delivered'],
    ['not final on the days after an action in time that was heard of later', [...over, inTime], '2025-03-20', 'contested'],
    ['delivered on the day before that action', [...over, inTime], '2025-03-16', 'delivered'],
    ['final beside an action that is late', [...over, late], '2025-03-20', 'final'],
    ['delivered before an action was filed that is in time by a later arrival', [...over, late, later], '2025-03-18', 'delivered'],
    ['contested from the day of that action', [...over, late, later], '2025-03-19', 'contested'],
    ['never delivered by a letter that came back', [...over, cameBack('2025-04-01')], '2025-03-20', 'posted'],
    ['not sent yet on the wrong day of posting', mistyped, '2025-03-18', 'released'],
    ['on its way from the true day', mistyped, '2025-04-01', 'posted'],
    ['back', [...over, cameBack('2025-04-01')], '2025-04-01', 'came-back'],
    [
      'delivered by the letter that arrived first',
      [
        released(),
        dispatched(RELEASED_ON, { againstReceipt: true }),
        dispatched('2025-02-28', { dispatchId: SECOND }),
        deliveredOn('2025-03-03', 'fiction', { dispatchId: SECOND }),
        deliveredOn('2025-02-20', 'receipt', { dispatchId: DISPATCH }),
      ],
      '2025-02-20',
      'delivered',
    ],
    [
      'final with the end of the action',
      [...over, inTime, ended('2025-09-01', 'dismissed'), becameFinal('2025-09-01', 'action-ended')],
      '2025-09-01',
      'final',
    ],
    [
      'contested until then',
      [...over, inTime, ended('2025-09-01', 'dismissed'), becameFinal('2025-09-01', 'action-ended')],
      '2025-08-31',
      'contested',
    ],
  ] as const)('%s', (_, events, day, status) => expect(statusOn(events, day)).toBe(status));

  it('is where it stands now on the last of all days, whatever was taken back', () => {
    const stories: readonly (readonly GrantEvent[])[] = [
      over,
      [...over, inTime],
      [...over, late],
      [...over, late, later],
      [...over, cameBack('2025-04-01')],
      mistyped,
    ];
    for (const events of stories) expect(fold(grantDecider, heldOn(events, '9999-12-31'))).toEqual(fold(grantDecider, events));
  });
});
