import { given } from '@paktwerk/testing';
import { ActionEnded } from './events';
import {
  ACTION,
  DELIVERED_ON,
  END_OF_LAST_DAY,
  LAST_DAY,
  becameFinal,
  cameBack,
  corrected,
  delivered,
  deliveredOn,
  ended,
  filed,
  released,
  waived,
} from './grant.fixture';
import { decideNoteFinality, remedyOver } from './note-finality';
import { grantDecider } from './state';
import type { GrantState } from './state';

const note = (state: GrantState) => decideNoteFinality({ dueAt: END_OF_LAST_DAY, today: '2025-03-18' }, state);
const inTime = filed('2025-03-17', '2025-03-17T22:59:59.000Z');
const late = filed('2025-03-18', '2025-03-17T23:00:00.000Z', true);

describe('a notice against which nobody went to court', () => {
  it('is final on the day after the last one', () => given(grantDecider, delivered()).when(note).then(becameFinal('2025-03-18')));
  it('is final also where an action was withdrawn before, in the period', () =>
    given(grantDecider, [...delivered(), inTime, ended('2025-03-12', 'withdrawn')])
      .when(note)
      .then(becameFinal('2025-03-18')));
  it('is final also where an action came too late', () =>
    given(grantDecider, [...delivered(), late])
      .when(note)
      .then(becameFinal('2025-03-18')));
  it.each([
    ['it is not delivered', [released()]],
    ['an action is pending', [...delivered(), inTime]],
    ['a court annulled it', [...delivered(), inTime, ended('2025-09-01', 'annulled')]],
    ['it is final already', [...delivered(), waived('2025-02-20'), becameFinal('2025-02-20', 'waived')]],
    ['the letter was shown to have come later', [...delivered(), deliveredOn('2025-02-20', 'receipt')]],
    ['the letter came back', [...delivered(), cameBack('2025-02-20')]],
    [
      'an action from before the delivery is pending',
      [released(), filed('2025-02-16', '2025-02-16T09:00:00.000Z'), deliveredOn(DELIVERED_ON, 'fiction', { inTime: [ACTION] })],
    ],
    ['there is none', []],
  ])('is not, where %s', (_, history) => given(grantDecider, history).when(note).nothing());
  it('is timed by the end of the last day in Berlin', () => {
    expect(remedyOver.change(deliveredOn(DELIVERED_ON))).toEqual({ until: '2025-03-17T23:00:00.000Z' });
    expect(remedyOver.change(deliveredOn(DELIVERED_ON, 'fiction', { inTime: [ACTION] }))).toBe('over');
    for (const e of [cameBack('2025-02-20'), corrected('2025-02-20')]) expect(remedyOver.change(e)).toBe('over');
    expect(remedyOver.change(becameFinal('2025-03-18'))).toBe('over');
    expect(remedyOver.change(inTime)).toBe('over');
    expect(remedyOver.change(late)).toBeUndefined();
    const { data } = ended('2025-03-12', 'withdrawn');
    expect(remedyOver.change(ActionEnded({ ...data, until: LAST_DAY }))).toEqual({ until: END_OF_LAST_DAY });
    expect(remedyOver.change(ended('2025-09-01', 'dismissed'))).toBeUndefined();
  });
});
