import { derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideCorrectDispatch } from './correct-dispatch';
import {
  NOTICE,
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
  waived,
} from './grant.fixture';
import { grantDecider, runningAction, statusOf } from './state';
import type { GrantState } from './state';

const TODAY = '2025-04-02';
const correct =
  (postedOn = '2025-04-01', today = TODAY) =>
  (state: GrantState) =>
    decideCorrectDispatch({ noticeId: NOTICE, postedOn, reason: 'Im Jahr vertippt', today }, state);
const over = [...delivered(), becameFinal('2025-03-18')];
const second = derivedId('dsp', 'second');

describe('the day on which a letter was posted', () => {
  it('is corrected where a mistyped one made the notice final: it is under way, and its days follow anew', () => {
    given(grantDecider, over).when(correct()).then(corrected('2025-04-01'));
    const state = fold(grantDecider, [...over, corrected('2025-04-01')]);
    expect(
      state.kind === 'open' && state.notices.map((n) => [statusOf(n), n.delivered, n.final, n.dispatches.map((d) => d.until)]),
    ).toEqual([['posted', undefined, undefined, ['2025-04-04']]]);
  });
  it('leaves no action late', () => {
    const late = filed('2025-04-01', '2025-04-01T09:00:00.000Z', true);
    const history = [...over, late];
    given(grantDecider, history).when(correct()).then(corrected('2025-04-01'));
    const state = fold(grantDecider, [...history, corrected('2025-04-01')]);
    expect(state.kind === 'open' && state.notices.map((n) => runningAction(n)?.late)).toEqual([false]);
  });
  it('adds nothing where it is right', () => given(grantDecider, [released(), dispatched()]).when(correct(RELEASED_ON)).nothing());

  it.each([
    ['that is not dispatched', [released()], 'notice-not-dispatched', { noticeId: NOTICE }],
    ['in the portal', [released(), dispatched(RELEASED_ON, { channel: 'portal' })], 'notice-in-portal', { noticeId: NOTICE }],
    ['that came back', [...delivered(), cameBack('2025-02-20')], 'letter-came-back', { noticeId: NOTICE, cameBackOn: '2025-02-20' }],
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
    ['that is before a court', [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z')], 'action-pending', { noticeId: NOTICE }],
    [
      'that was taken to court before that day',
      [...over, filed('2025-03-31', '2025-03-31T09:00:00.000Z', true)],
      'action-before-dispatch',
      { noticeId: NOTICE, filedOn: '2025-03-31', dispatchedOn: '2025-04-01' },
    ],
    [
      'that a court annulled',
      [...delivered(), filed('2025-03-10', '2025-03-10T09:00:00.000Z'), ended('2025-03-20', 'annulled')],
      'notice-annulled',
      { noticeId: NOTICE },
    ],
  ] as const)('is refused of one %s', (_, history, code, data) => given(grantDecider, history).when(correct()).refused(code, data));
  it('is refused before the release, before the letter that went out first, and in the future', () => {
    given(grantDecider, over)
      .when(correct('2025-02-13'))
      .refused('posted-before-release', { noticeId: NOTICE, postedOn: '2025-02-13', releasedOn: RELEASED_ON });
    given(grantDecider, [...delivered(), cameBack('2025-02-20'), dispatched('2025-02-25', { dispatchId: second })])
      .when(correct('2025-02-19'))
      .refused('posted-before-last', { noticeId: NOTICE, postedOn: '2025-02-19', since: '2025-02-20' });
    given(grantDecider, over)
      .when(correct('2025-04-03'))
      .refused('posted-in-future', { noticeId: NOTICE, postedOn: '2025-04-03', today: TODAY });
  });
});
