import { given } from '@paktwerk/testing';
import { closed, erased, held, opened, talk } from './case.fixture';
import { decideErase } from './erase-client';
import { decideHoldTalk } from './hold-talk';
import { caseDecider } from './state';

const cmd = { reason: 'REQUESTED' as const };

describe('erasing a client', () => {
  it('is a fact of the closed case', () =>
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when((s) => decideErase(cmd, s, '2022-12-01'))
      .then(erased('2022-12-01')));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened(), closed('2022-11-30'), erased('2022-12-01')])
      .when((s) => decideErase(cmd, s, '2022-12-02'))
      .nothing());
  it('refuses while the case is open, and where there is none', () => {
    given(caseDecider, [opened(), held(1, '2022-09-06')])
      .when((s) => decideErase(cmd, s, '2022-12-01'))
      .refused('case-open', { openedOn: '2022-09-05' });
    given(caseDecider)
      .when((s) => decideErase(cmd, s, '2022-12-01'))
      .refused('case-unknown');
  });
  it('ends the recording', () =>
    given(caseDecider, [opened(), closed('2022-11-30'), erased('2022-12-01')])
      .when((s) => decideHoldTalk(talk(1, '2022-11-01'), s, '2022-12-02', 10))
      .refused('client-erased', { erasedOn: '2022-12-01' }));
});
