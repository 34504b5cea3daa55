import { defined, fold, notNull } from '@paktwerk/kernel';
import { ActionEnded, NoticeRetrievalExpired } from '../../grant/events';
import type { NoticeEvent } from '../../grant/events';
import {
  ACTION,
  DELIVERED_ON,
  DISPATCH,
  LAST_DAY,
  RELEASED_ON,
  becameFinal,
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
  waived,
} from '../../grant/grant.fixture';
import { grantDecider, statusOf } from '../../grant/state';
import type { NoticeRow } from './entity';
import { evolve } from './projection';

const rowAfter = (history: readonly NoticeEvent[]): NoticeRow | undefined =>
  history.map((e, i) => ({ ...e, position: 10 + i })).reduce<NoticeRow | undefined>(evolve, undefined);
const inPortal = [released(), dispatched(RELEASED_ON, { channel: 'portal' })];
const expired = NoticeRetrievalExpired({ ...keys('2025-02-25'), dispatchId: DISPATCH, lastDay: '2025-02-24' });
const inTime = filed('2025-03-10', '2025-03-10T09:00:00.000Z');
const early = filed('2025-02-16', '2025-02-16T09:00:00.000Z');
const late = filed('2025-03-20', '2025-03-20T09:00:00.000Z', true);

describe('the list of notices', () => {
  it('begins with the release', () =>
    expect(rowAfter([released()])).toMatchObject({ status: 'released', since: RELEASED_ON, amountCents: 3_700_000, firstNumber: 10 }));

  it.each<[readonly NoticeEvent[], Partial<NoticeRow>]>([
    [[released(), dispatched()], { since: RELEASED_ON, dispatchedOn: RELEASED_ON, channel: 'post', until: DELIVERED_ON }],
    [inPortal, { since: RELEASED_ON, dispatchedOn: RELEASED_ON, channel: 'portal', until: '2025-02-24' }],
    [
      [...inPortal, retrieved('2025-02-17', '2025-02-17T09:00:00.000Z')],
      { since: '2025-02-17', dispatchedOn: RELEASED_ON, channel: 'portal', until: '2025-02-18' },
    ],
    [[...inPortal, expired], { since: '2025-02-25', dispatchedOn: RELEASED_ON, channel: 'portal' }],
    [delivered(), { since: DELIVERED_ON, dispatchedOn: RELEASED_ON, channel: 'post', deliveredOn: DELIVERED_ON, lastDay: LAST_DAY }],
    [
      [...delivered(), deliveredOn('2025-02-20', 'receipt')],
      { since: '2025-02-20', dispatchedOn: RELEASED_ON, channel: 'post', deliveredOn: '2025-02-20', lastDay: '2025-03-20' },
    ],
    [
      [...delivered(), waived('2025-02-20'), becameFinal('2025-02-20', 'waived')],
      { since: '2025-02-20', finalOn: '2025-02-20', deliveredOn: DELIVERED_ON },
    ],
    [[...delivered(), becameFinal('2025-03-18'), late], { since: '2025-03-18', finalOn: '2025-03-18' }],
    [[...delivered(), becameFinal('2025-03-18'), inTime], { since: '2025-03-10', finalOn: null }],
    [[...delivered(), becameFinal('2025-03-18'), deliveredOn('2025-02-20', 'receipt')], { since: '2025-02-20', finalOn: null }],
    [
      [...delivered(), becameFinal('2025-03-18'), late, deliveredOn('2025-02-20', 'receipt', { inTime: [ACTION] })],
      { since: '2025-02-20', finalOn: null, lastDay: '2025-03-20' },
    ],
    [
      [...delivered(), becameFinal('2025-03-18'), cameBack('2025-02-20')],
      { since: '2025-02-20', finalOn: null, deliveredOn: null, lastDay: null },
    ],
    [
      [...delivered(), becameFinal('2025-03-18'), corrected('2025-04-01')],
      { since: '2025-04-01', dispatchedOn: '2025-04-01', until: '2025-04-04', finalOn: null, deliveredOn: null, lastDay: null },
    ],
    [[released(), dispatched(), early], { since: RELEASED_ON, deliveredOn: null, until: DELIVERED_ON }],
    [[released(), dispatched(), early, deliveredOn(DELIVERED_ON, 'fiction', { inTime: [ACTION] })], { since: DELIVERED_ON }],
    [[...delivered(), inTime, ended('2025-09-01', 'annulled')], { since: '2025-09-01', finalOn: null }],
    [
      [...delivered(), inTime, ActionEnded({ ...ended('2025-03-12', 'withdrawn').data, until: LAST_DAY })],
      { since: '2025-03-12', finalOn: null },
    ],
    [
      [...delivered(), inTime, ended('2025-09-01', 'dismissed'), becameFinal('2025-09-01', 'action-ended')],
      { since: '2025-09-01', finalOn: '2025-09-01' },
    ],
  ])('says what the notice is at: %#', (history, says) => {
    const state = fold(grantDecider, history);
    const status = state.kind === 'none' ? undefined : state.notices.map(statusOf)[0];
    expect(rowAfter(history)).toMatchObject({ ...says, ...defined({ status }) });
    if (!('until' in says)) expect(notNull({ until: rowAfter(history)?.until ?? null })).toEqual({});
  });
  it('knows no notice that nobody released', () => expect(rowAfter([dispatched()])).toBeUndefined());
});
