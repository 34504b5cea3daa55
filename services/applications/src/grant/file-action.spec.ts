import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import type { GrantEvent } from './events';
import { decideFileAction } from './file-action';
import { ACTION, DELIVERED_ON, NOTICE, becameFinal, delivered, ended, filed, released, waived } from './grant.fixture';
import { grantDecider, statusOf } from './state';
import type { GrantState } from './state';

const NOW = '2025-04-01T09:00:00.000Z';
const TODAY = '2025-04-01';
const IN_TIME = '2025-03-17T22:59:59.000Z';
const file =
  (filedAt: string, actionId: string = ACTION) =>
  (state: GrantState) =>
    decideFileAction({ noticeId: NOTICE, actionId, court: 'Verwaltungsgericht Stuttgart', filedAt, now: NOW, today: TODAY }, state);
const statusAfter = (...events: readonly GrantEvent[]) => {
  const state = fold(grantDecider, events);
  return state.kind === 'none' ? [] : state.notices.map(statusOf);
};

describe('an action against a notice', () => {
  it('is in time on the last day at 23:59:59', () => given(grantDecider, delivered()).when(file(IN_TIME)).then(filed(TODAY, IN_TIME)));
  it('is late at 24:00', () =>
    given(grantDecider, delivered())
      .when(file('2025-03-17T23:00:00.000Z'))
      .then(filed(TODAY, '2025-03-17T23:00:00.000Z', true)));
  it('takes back that the notice was final, where it was in time and is heard of later', () => {
    const before = [...delivered(), becameFinal('2025-03-18')];
    given(grantDecider, before).when(file(IN_TIME)).then(filed(TODAY, IN_TIME));
    expect(statusAfter(...before, filed(TODAY, IN_TIME))).toEqual(['contested']);
  });
  it('leaves the notice final where it was late', () =>
    expect(statusAfter(...delivered(), becameFinal('2025-03-18'), filed(TODAY, '2025-03-18T09:00:00.000Z', true))).toEqual(['final']));
  it('adds nothing when it arrives twice', () =>
    given(grantDecider, [...delivered(), filed(TODAY, IN_TIME)])
      .when(file(IN_TIME))
      .nothing());
  it('can be the next one after the first has ended', () => {
    const actionId = derivedId('act', 'second');
    const { data } = filed(TODAY, IN_TIME);
    given(grantDecider, [...delivered(), filed('2025-03-01', '2025-03-01T09:00:00.000Z'), ended('2025-03-05', 'withdrawn')])
      .when(file(IN_TIME, actionId))
      .then({ ...filed(TODAY, IN_TIME), data: { ...data, actionId } });
  });

  it.each([
    ['before the notice is delivered', [released()], IN_TIME, 'not-delivered', { noticeId: NOTICE, status: 'released' }],
    [
      'of a day before the delivery',
      delivered(),
      '2025-02-16T09:00:00.000Z',
      'not-delivered',
      { noticeId: NOTICE, status: 'delivered', deliveredOn: DELIVERED_ON },
    ],
    [
      'that the court has not received yet',
      delivered(),
      '2025-04-01T09:00:00.001Z',
      'action-in-future',
      { noticeId: NOTICE, filedAt: '2025-04-01T09:00:00.001Z', now: NOW },
    ],
    [
      'after a waiver',
      [...delivered(), waived('2025-02-20'), becameFinal('2025-02-20', 'waived')],
      IN_TIME,
      'remedy-waived',
      { noticeId: NOTICE, waivedOn: '2025-02-20' },
    ],
    [
      'beside one that is pending',
      [...delivered(), { ...filed(TODAY, IN_TIME), data: { ...filed(TODAY, IN_TIME).data, actionId: derivedId('act', 'other') } }],
      IN_TIME,
      'action-pending',
      { noticeId: NOTICE },
    ],
  ] as const)('is refused %s', (_, history, filedAt, code, data) => given(grantDecider, history).when(file(filedAt)).refused(code, data));
});
