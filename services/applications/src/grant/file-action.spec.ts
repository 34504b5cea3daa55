import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import type { GrantEvent } from './events';
import { decideFileAction } from './file-action';
import {
  ACTION,
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
import { grantDecider, statusOf } from './state';
import type { GrantState } from './state';

const NOW = '2025-04-01T09:00:00.000Z';
const FILED_ON = '2025-03-17';
const EARLY = '2025-02-16T09:00:00.000Z';
const IN_TIME = '2025-03-17T22:59:59.000Z';
const file =
  (filedAt: string, actionId: string = ACTION) =>
  (state: GrantState) =>
    decideFileAction({ noticeId: NOTICE, actionId, court: 'Verwaltungsgericht Stuttgart', filedAt, now: NOW }, state);
const statusAfter = (...events: readonly GrantEvent[]) => {
  const state = fold(grantDecider, events);
  return state.kind === 'none' ? [] : state.notices.map(statusOf);
};

describe('an action against a notice', () => {
  it('is in time on the last day at 23:59:59', () => given(grantDecider, delivered()).when(file(IN_TIME)).then(filed(FILED_ON, IN_TIME)));
  it('is late at 24:00', () =>
    given(grantDecider, delivered())
      .when(file('2025-03-17T23:00:00.000Z'))
      .then(filed('2025-03-18', '2025-03-17T23:00:00.000Z', true)));
  it('takes back that the notice was final, where it was in time and is heard of later', () => {
    const before = [...delivered(), becameFinal('2025-03-18')];
    given(grantDecider, before).when(file(IN_TIME)).then(filed(FILED_ON, IN_TIME));
    expect(statusAfter(...before, filed(FILED_ON, IN_TIME))).toEqual(['contested']);
  });
  it('leaves the notice final where it was late', () =>
    expect(statusAfter(...delivered(), becameFinal('2025-03-18'), filed('2025-03-18', '2025-03-18T09:00:00.000Z', true))).toEqual([
      'final',
    ]));
  it.each([
    ['between arrival and the day on which the letter counts', [released(), dispatched()]],
    ['that is heard of when the letter counts already', delivered()],
    ['that is heard of when the letter has come back', [released(), dispatched(), cameBack('2025-02-20')]],
    ['that is heard of when the notice is final', [...delivered(), becameFinal('2025-03-18')]],
  ])('is in time %s', (_, history) => given(grantDecider, history).when(file(EARLY)).then(filed('2025-02-16', EARLY)));
  it('is received after a waiver, and leaves the notice final until the court says otherwise', () => {
    const before = [...delivered(), waived('2025-02-20'), becameFinal('2025-02-20', 'waived')];
    const event = filed(FILED_ON, IN_TIME, true);
    const after = { ...event, data: { ...event.data, afterWaiver: true as const } };
    given(grantDecider, before).when(file(IN_TIME)).then(after);
    expect(statusAfter(...before, after)).toEqual(['final']);
    expect(statusAfter(...before, after, ended('2025-06-01', 'dismissed'))).toEqual(['final']);
    expect(statusAfter(...before, after, ended('2025-06-01', 'annulled'))).toEqual(['annulled']);
    // Another day of delivery makes it no action in time.
    expect(statusAfter(...before, after, deliveredOn('2025-02-18'))).toEqual(['final']);
    given(grantDecider, [...before, after])
      .when(file(IN_TIME))
      .nothing();
  });
  it('adds nothing when it arrives twice', () =>
    given(grantDecider, [...delivered(), filed(FILED_ON, IN_TIME)])
      .when(file(IN_TIME))
      .nothing());
  it('can be the next one after the first has ended', () => {
    const actionId = derivedId('act', 'second');
    const { data } = filed(FILED_ON, IN_TIME);
    given(grantDecider, [...delivered(), filed('2025-03-01', '2025-03-01T09:00:00.000Z'), ended('2025-03-05', 'withdrawn')])
      .when(file(IN_TIME, actionId))
      .then({ ...filed(FILED_ON, IN_TIME), data: { ...data, actionId } });
  });

  it.each([
    ['before the notice is dispatched', [released()], IN_TIME, 'notice-not-dispatched', { noticeId: NOTICE }],
    [
      'of a day before the dispatch',
      delivered(),
      '2025-02-13T09:00:00.000Z',
      'action-before-dispatch',
      { noticeId: NOTICE, filedOn: '2025-02-13', dispatchedOn: RELEASED_ON },
    ],
    [
      'beside one from before the delivery',
      [released(), dispatched(), filed('2025-02-16', EARLY, false, derivedId('act', 'other'))],
      IN_TIME,
      'action-pending',
      { noticeId: NOTICE },
    ],
    [
      'that the court has not received yet',
      delivered(),
      '2025-04-01T09:00:00.001Z',
      'action-in-future',
      { noticeId: NOTICE, filedAt: '2025-04-01T09:00:00.001Z', now: NOW },
    ],
    [
      'beside one that is pending',
      [...delivered(), { ...filed(FILED_ON, IN_TIME), data: { ...filed(FILED_ON, IN_TIME).data, actionId: derivedId('act', 'other') } }],
      IN_TIME,
      'action-pending',
      { noticeId: NOTICE },
    ],
  ] as const)('is refused %s', (_, history, filedAt, code, data) => given(grantDecider, history).when(file(filedAt)).refused(code, data));
});
