import { given } from '@paktwerk/testing';
import { erased, erasureAgreed, erasureProposed, erasureWithdrawn, registered } from '../person/person.fixture';
import { personDecider } from '../person/state';
import type { PersonState } from '../person/state';
import { decideWithdrawErasure } from './withdraw-erasure';

const withdraw = (s: PersonState) => decideWithdrawErasure(['08111'], s, '2022-10-02');

describe('taking back the proposal to erase a person', () => {
  it('is a fact, once', () => {
    const proposed = [registered(), erasureProposed('2022-10-01')];
    given(personDecider, proposed).when(withdraw).then(erasureWithdrawn('2022-10-02'));
    given(personDecider, [...proposed, erasureWithdrawn('2022-10-02')])
      .when(withdraw)
      .nothing();
  });

  it('is the party’s that proposed, or of one that has taken its place, however many have registered them and agreed', () => {
    const proposed = [registered(), registered('08115'), erasureProposed('2022-10-01')];
    for (const history of [proposed, [...proposed, erasureAgreed('2022-10-02', '08115')]]) {
      given(personDecider, history)
        .when((s) => decideWithdrawErasure(['08115'], s, '2022-10-02'))
        .refused('erasure-of-another-party', { proposedOn: '2022-10-01' });
      given(personDecider, history)
        .when((s) => decideWithdrawErasure(['08119', '08111'], s, '2022-10-02'))
        .then(erasureWithdrawn('2022-10-02'));
    }
  });

  it('comes too late after the erasure, and needs a person', () => {
    given(personDecider, [registered(), erasureProposed('2022-10-01'), erased('2022-10-01')])
      .when(withdraw)
      .refused('person-erased', { erasedOn: '2022-10-01' });
    given(personDecider).when(withdraw).refused('person-unknown');
  });
});
