import { given } from '@paktwerk/testing';
import { erased, erasureProposed, erasureWithdrawn, registered } from '../person/person.fixture';
import { personDecider } from '../person/state';
import { decideWithdrawErasure } from './withdraw-erasure';

const withdraw = (s: Parameters<typeof decideWithdrawErasure>[0]) => decideWithdrawErasure(s, '2022-10-02');

describe('taking back the proposal to erase a person', () => {
  it('is a fact, once', () => {
    const proposed = [registered(), erasureProposed('2022-10-01')];
    given(personDecider, proposed).when(withdraw).then(erasureWithdrawn('2022-10-02'));
    given(personDecider, [...proposed, erasureWithdrawn('2022-10-02')])
      .when(withdraw)
      .nothing();
  });

  it('comes too late after the erasure, and needs a person', () => {
    given(personDecider, [registered(), erasureProposed('2022-10-01'), erased('2022-10-01')])
      .when(withdraw)
      .refused('person-erased', { erasedOn: '2022-10-01' });
    given(personDecider).when(withdraw).refused('person-unknown');
  });
});
