import { given } from '@paktwerk/testing';
import {
  CONFIRMER,
  PROPOSER,
  closed,
  erased,
  erasureProposed,
  erasureWithdrawn,
  held,
  holdPlaced,
  opened,
  restricted,
} from '../case/case.fixture';
import { caseDecider } from '../case/state';
import type { CaseState } from '../case/state';
import { decideProposeErasure } from './propose-erasure';
import type { ProposeErasure } from './propose-erasure';

const propose =
  (today: string, p: Partial<ProposeErasure> = {}) =>
  (s: CaseState) =>
    decideProposeErasure({ reason: 'REQUESTED', proposedBy: PROPOSER, ...p }, s, today, 12);
const over = { reason: 'RETENTION_OVER' } as const;
const file = [opened(), closed('2022-11-30')];

describe('proposing to erase a client', () => {
  it('is a fact of the closed case', () => given(caseDecider, file).when(propose('2022-12-01')).then(erasureProposed('2022-12-01')));

  it('refuses while the case is open, and where there is none', () => {
    given(caseDecider, [opened(), held(1, '2022-09-06')])
      .when(propose('2022-12-01'))
      .refused('case-open', { openedOn: '2022-09-05' });
    given(caseDecider).when(propose('2022-12-01')).refused('case-unknown');
  });

  it('says that the retention is over only when it is', () => {
    given(caseDecider, file)
      .when(propose('2023-11-30', over))
      .refused('retention-running', { closedOn: '2022-11-30', keepUntil: '2023-11-30', today: '2023-11-30' });
    given(caseDecider, file).when(propose('2023-12-01', over)).then(erasureProposed('2023-12-01', 'RETENTION_OVER'));
  });

  it('says that consent was revoked only when it was', () => {
    const revoking = { reason: 'CONSENT_REVOKED' } as const;
    given(caseDecider, file).when(propose('2022-12-01', revoking)).refused('consent-not-revoked');
    given(caseDecider, [opened(), restricted('2022-11-20'), closed('2022-11-30')])
      .when(propose('2022-12-01', revoking))
      .then(erasureProposed('2022-12-01', 'CONSENT_REVOKED'));
  });

  it('is refused while the file is held', () =>
    given(caseDecider, [...file, holdPlaced('2022-12-01')])
      .when(propose('2022-12-02'))
      .refused('legal-hold', { heldSince: '2022-12-01' }));

  it('adds nothing the second time; another proposal beside it is refused, and after a withdrawal it is open again', () => {
    const proposed = [...file, erasureProposed('2022-12-01')];
    given(caseDecider, proposed).when(propose('2022-12-02')).nothing();
    for (const other of [{ proposedBy: CONFIRMER }, { reason: 'CONSENT_REVOKED' as const }])
      given(caseDecider, proposed).when(propose('2022-12-02', other)).refused('erasure-proposed', { proposedOn: '2022-12-01' });
    given(caseDecider, [...proposed, erasureWithdrawn('2022-12-02')])
      .when(propose('2022-12-03'))
      .then(erasureProposed('2022-12-03'));
  });

  it('comes too late for somebody who is erased', () =>
    given(caseDecider, [...file, erased('2022-12-01')])
      .when(propose('2022-12-02'))
      .refused('client-erased', { erasedOn: '2022-12-01' }));
});
