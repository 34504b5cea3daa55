import { given } from '@paktwerk/testing';
import { closed, erased, holdLifted, holdPlaced, opened } from '../case/case.fixture';
import { caseDecider } from '../case/state';
import type { CaseState } from '../case/state';
import { decideLiftHold, decidePlaceHold } from './hold-file';

const cmd = { reason: 'Verfahren vor dem Verwaltungsgericht' };
const place = (s: CaseState) => decidePlaceHold(cmd, s, '2022-12-02');
const lift = (s: CaseState) => decideLiftHold(cmd, s, '2022-12-02');

describe('holding a file', () => {
  it('is a fact of an open or a closed case, once', () => {
    given(caseDecider, [opened()]).when(place).then(holdPlaced('2022-12-02'));
    given(caseDecider, [opened(), closed('2022-11-30')])
      .when(place)
      .then(holdPlaced('2022-12-02'));
    given(caseDecider, [opened(), holdPlaced('2022-12-01')])
      .when(place)
      .nothing();
  });

  it('is lifted once', () => {
    const file = [opened(), holdPlaced('2022-12-01')];
    given(caseDecider, file).when(lift).then(holdLifted('2022-12-02'));
    given(caseDecider, [...file, holdLifted('2022-12-02')])
      .when(lift)
      .nothing();
  });

  it('needs a file that is there', () => {
    for (const change of [place, lift]) {
      given(caseDecider).when(change).refused('case-unknown');
      given(caseDecider, [opened(), closed('2022-11-30'), erased('2022-12-01')])
        .when(change)
        .refused('client-erased', { erasedOn: '2022-12-01' });
    }
  });
});
