import { given } from '@paktwerk/testing';
import { closed, erased, erasureProposed, erasureWithdrawn, opened } from '../case/case.fixture';
import { caseDecider } from '../case/state';
import type { CaseState } from '../case/state';
import { decideWithdrawErasure } from './withdraw-erasure';

const withdraw = (s: CaseState) => decideWithdrawErasure(s, '2022-12-02');
const proposed = [opened(), closed('2022-11-30'), erasureProposed('2022-12-01')];

describe('taking back the proposal to erase a client', () => {
  it('is a fact, once', () => {
    given(caseDecider, proposed).when(withdraw).then(erasureWithdrawn('2022-12-02'));
    given(caseDecider, [...proposed, erasureWithdrawn('2022-12-02')])
      .when(withdraw)
      .nothing();
  });

  it('comes too late after the erasure, and needs a case', () => {
    given(caseDecider, [...proposed, erased('2022-12-01')])
      .when(withdraw)
      .refused('client-erased', { erasedOn: '2022-12-01' });
    given(caseDecider).when(withdraw).refused('case-unknown');
  });
});
