import { derivedId, fold } from '@paktwerk/kernel';
import { closed as hearingClosed, opened as hearingOpened } from '../notice-hearing/notice-hearing.fixture';
import { ActionFiled, NoticeCameBack, NoticeDelivered } from './events';
import type { GrantEvent } from './events';
import {
  ACTION,
  DELIVERED_ON,
  DISPATCH,
  OTHER_NOTICE,
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

const LAST = '9999-12-31';
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

  it('is taken back only by what is said of the same notice, and never by a hearing', () => {
    const of = { noticeId: OTHER_NOTICE, kind: 'AMENDMENT' } as const;
    const ofAmendment = [
      NoticeDelivered({ ...deliveredOn('2025-04-05').data, ...of }),
      NoticeCameBack({ ...cameBack('2025-04-10').data, ...of }),
      ActionFiled({ ...inTime.data, ...of }),
    ];
    for (const event of [...ofAmendment, hearingOpened(), hearingClosed()])
      expect(heldOn([...over, event], LAST)).toEqual([...over, event]);
    expect(heldOn([hearingOpened(), ...over, hearingClosed()], LAST)).toEqual([hearingOpened(), ...over, hearingClosed()]);
  });
  it('is final because of a waiver, whichever day of delivery is proved', () => {
    const waivedFinal = [...delivered(), becameFinal('2025-02-20', 'waived')];
    const arrived = deliveredOn('2025-02-19', 'receipt');
    expect(heldOn([...waivedFinal, arrived], LAST)).toEqual([released(), dispatched(), becameFinal('2025-02-20', 'waived'), arrived]);
  });
  it('is posted on the day that was said last, of each letter', () => {
    const two = [released(), dispatched(), dispatched('2025-02-28', { dispatchId: SECOND })];
    const again = corrected('2025-02-12');
    expect(heldOn([...two, corrected('2025-02-10'), again], LAST)).toEqual([released(), two[2], again]);
  });
  it('has those actions in time that were filed by then', () => {
    const OTHER_ACTION = derivedId('act', 'second');
    const both = deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION, OTHER_ACTION] });
    const events = [released(), dispatched(), late, filed('2025-03-25', '2025-03-25T09:00:00.000Z', true, OTHER_ACTION), both];
    const inTimeOn = (day: string) => heldOn(events, day).flatMap((e) => (e.type === 'notice.delivered' ? [e.data] : []));
    const { inTime: _of, ...data } = both.data;
    expect([inTimeOn('2025-03-18'), inTimeOn('2025-03-20'), inTimeOn('2025-03-25')]).toEqual([
      [data],
      [{ ...data, inTime: [ACTION] }],
      [both.data],
    ]);
    expect(inTimeOn('2025-03-18')[0]).not.toHaveProperty('inTime');
    expect(heldOn(over, LAST)).toEqual(over);
  });
  it('is where it stands now on the last of all days, whatever was taken back', () => {
    const stories: readonly (readonly GrantEvent[])[] = [
      over,
      [...over, inTime],
      [...over, late],
      [...over, late, later],
      [...over, cameBack('2025-04-01')],
      mistyped,
    ];
    for (const events of stories) expect(fold(grantDecider, heldOn(events, LAST))).toEqual(fold(grantDecider, events));
  });

  it('leaves an entry of a log, which answers by getters, one that says what it is', () => {
    const { type, data } = deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] });
    class EntryOfLog {
      readonly data = data;
      get type() {
        return type;
      }
    }
    const [held] = heldOn([new EntryOfLog() as GrantEvent], '2025-02-20');
    expect([held?.type, held?.data]).toEqual(['notice.delivered', { ...data, inTime: undefined }]);
  });
});
