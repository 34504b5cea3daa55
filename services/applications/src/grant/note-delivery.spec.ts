import { endOfBerlinDay, startOfBerlinDay } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { NoticeRetrievalExpired } from './events';
import {
  ACTION,
  DELIVERED_ON,
  DISPATCH,
  RELEASED_ON,
  cameBack,
  corrected,
  delivered,
  deliveredOn,
  dispatched,
  ended,
  filed,
  keys,
  released,
  retrieved,
} from './grant.fixture';
import { decideNoteDelivery, noticeDelivery } from './note-delivery';
import { grantDecider } from './state';
import type { GrantState } from './state';

const note = (dueAt: string, today: string) => (state: GrantState) => decideNoteDelivery({ dueAt, today }, state);
const inPortal = [released(), dispatched(RELEASED_ON, { channel: 'portal' })];
const retrievedThen = retrieved('2025-02-17', '2025-02-17T09:00:00.000Z');
const LAST = endOfBerlinDay('2025-02-24');
const expired = NoticeRetrievalExpired({ ...keys('2025-02-25'), dispatchId: DISPATCH, lastDay: '2025-02-24' });

describe('what becomes of a dispatched notice by itself', () => {
  it('is delivered on the third day after posting', () =>
    given(grantDecider, [released(), dispatched()])
      .when(note(startOfBerlinDay(DELIVERED_ON), DELIVERED_ON))
      .then(deliveredOn(DELIVERED_ON)));
  it('is delivered on a Sunday: posted on 11 June 2026, an action can be filed until 14 July', () => {
    const sunday = deliveredOn('2026-06-14');
    expect(sunday.data.lastDay).toBe('2026-07-14');
    given(grantDecider, [released(), dispatched('2026-06-11')])
      .when(note(startOfBerlinDay('2026-06-14'), '2026-06-14'))
      .then(sunday);
  });
  it('has a year for an action where the notice says nothing of remedies', () => {
    const without = deliveredOn(DELIVERED_ON, 'fiction', { isInstructed: false });
    expect(without.data.lastDay).toBe('2026-02-17');
    given(grantDecider, [released(), dispatched(RELEASED_ON, { isInstructed: false })])
      .when(note(startOfBerlinDay(DELIVERED_ON), DELIVERED_ON))
      .then(without);
  });
  it('counts beside an action of the day before, and that is in time', () =>
    given(grantDecider, [released(), dispatched(), filed('2025-02-16', '2025-02-16T09:00:00.000Z')])
      .when(note(startOfBerlinDay(DELIVERED_ON), DELIVERED_ON))
      .then(deliveredOn(DELIVERED_ON, 'fiction', { inTime: [ACTION] })));
  it('counts where an action of the day before has ended, and nothing is pending then', () =>
    given(grantDecider, [released(), dispatched(), filed('2025-02-16', '2025-02-16T09:00:00.000Z'), ended('2025-02-16', 'withdrawn')])
      .when(note(startOfBerlinDay(DELIVERED_ON), DELIVERED_ON))
      .then(deliveredOn(DELIVERED_ON)));
  it('is delivered on the day after its retrieval', () =>
    given(grantDecider, [...inPortal, retrievedThen])
      .when(note(startOfBerlinDay('2025-02-18'), '2025-02-18'))
      .then(deliveredOn('2025-02-18', 'retrieval')));
  it('is not delivered where nobody retrieved it in ten days', () =>
    given(grantDecider, inPortal).when(note(LAST, '2025-02-25')).then(expired));
  it.each([
    ['another day', [released(), dispatched()], startOfBerlinDay('2025-02-18')],
    ['a retrieval in between', [...inPortal, retrievedThen], LAST],
    ['nobody who noted it before', delivered(), startOfBerlinDay(DELIVERED_ON)],
    ['a receipt to wait for', [released(), dispatched(RELEASED_ON, { againstReceipt: true })], startOfBerlinDay(DELIVERED_ON)],
    ['a letter that came back', [released(), dispatched(), cameBack('2025-02-16')], startOfBerlinDay(DELIVERED_ON)],
    ['no notice', [], LAST],
  ])('is nothing with %s', (_, history, dueAt) => given(grantDecider, history).when(note(dueAt, '2025-02-18')).nothing());

  it('is timed: a fiction from the beginning of its day, the portal until the end of its last', () => {
    expect(noticeDelivery.change(dispatched())).toEqual({ until: startOfBerlinDay(DELIVERED_ON) });
    expect(noticeDelivery.change(corrected(RELEASED_ON))).toEqual({ until: startOfBerlinDay(DELIVERED_ON) });
    expect(noticeDelivery.change(dispatched(RELEASED_ON, { channel: 'portal' }))).toEqual({ until: LAST });
    expect(noticeDelivery.change(dispatched(RELEASED_ON, { againstReceipt: true }))).toBe('over');
    expect(noticeDelivery.change(retrievedThen)).toEqual({ until: startOfBerlinDay('2025-02-18') });
    for (const e of [expired, cameBack('2025-02-20'), deliveredOn(DELIVERED_ON)]) expect(noticeDelivery.change(e)).toBe('over');
  });
});
