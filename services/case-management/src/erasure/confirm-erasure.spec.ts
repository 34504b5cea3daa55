import { given } from '@paktwerk/testing';
import { CONFIRMER, PROPOSER, closed, erased, erasureProposed, holdLifted, holdPlaced, opened, talk } from '../case/case.fixture';
import { decideHoldTalk } from '../case/hold-talk';
import { caseDecider } from '../case/state';
import type { CaseState } from '../case/state';
import { decideConfirmErasure, decideEraseAgain } from './confirm-erasure';

/** Whoever proposed, by another sign-in. */
const FURTHER = 'per_further';
const humanOf = (signIn: string): string => (signIn === FURTHER ? PROPOSER : signIn);
const confirm =
  (today: string, confirmedBy: string = CONFIRMER) =>
  (s: CaseState) =>
    decideConfirmErasure({ confirmedBy, humanOf }, s, today, 12);
const file = [opened(), closed('2022-11-30')];
const proposed = [...file, erasureProposed('2022-12-01')];

describe('confirming to erase a client', () => {
  it('is the erasure, for the reason that was proposed, once', () => {
    given(caseDecider, proposed).when(confirm('2022-12-02')).then(erased('2022-12-02'));
    given(caseDecider, [...file, erasureProposed('2023-12-01', 'RETENTION_OVER')])
      .when(confirm('2023-12-02'))
      .then(erased('2023-12-02', 'RETENTION_OVER'));
    given(caseDecider, [...proposed, erased('2022-12-02')])
      .when(confirm('2022-12-03'))
      .nothing();
  });

  it('takes another human than the one who proposed, by whichever sign-in', () => {
    for (const signIn of [PROPOSER, FURTHER])
      given(caseDecider, proposed).when(confirm('2022-12-02', signIn)).refused('four-eyes', { proposedOn: '2022-12-01' });
  });

  it('looks again at what stands against it: a hold that came after the proposal', () => {
    given(caseDecider, [...proposed, holdPlaced('2022-12-02')])
      .when(confirm('2022-12-03'))
      .refused('legal-hold', { heldSince: '2022-12-02' });
    given(caseDecider, [...proposed, holdPlaced('2022-12-02'), holdLifted('2022-12-03')])
      .when(confirm('2022-12-03'))
      .then(erased('2022-12-03'));
  });

  it('needs a proposal and a case', () => {
    given(caseDecider, file).when(confirm('2022-12-02')).refused('erasure-not-proposed');
    given(caseDecider).when(confirm('2022-12-02')).refused('case-unknown');
  });

  it('ends the recording', () =>
    given(caseDecider, [...proposed, erased('2022-12-01')])
      .when((s) => decideHoldTalk(talk(1, '2022-11-01'), s, '2022-12-02', 10))
      .refused('client-erased', { erasedOn: '2022-12-01' }));

  it('is recorded again after a restore, whatever stands against it by then', () => {
    given(caseDecider, [opened(), holdPlaced('2022-12-02')])
      .when((s) => decideEraseAgain('REQUESTED', s, '2022-12-03'))
      .then(erased('2022-12-03'));
    given(caseDecider, [...file, erased('2022-12-02')])
      .when((s) => decideEraseAgain('REQUESTED', s, '2022-12-03'))
      .nothing();
    given(caseDecider)
      .when((s) => decideEraseAgain('REQUESTED', s, '2022-12-03'))
      .nothing();
  });
});
