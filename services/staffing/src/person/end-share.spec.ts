import { given } from '@paktwerk/testing';
import { decideEndShare } from './end-share';
import { claimId, claimed, ended, registered, returned } from './person.fixture';
import { decideReturnShare } from './return-share';
import { personDecider } from './state';

const history = [registered(), claimed(1, 50, '2022-09-01', '2023-12-31')];

describe('ending a share', () => {
  it('frees the working time from the next day on', () =>
    given(personDecider, history)
      .when((s) => decideEndShare({ claimId: claimId(1), lastDay: '2023-03-31' }, s))
      .then(ended(1, '2023-03-31')));
  it('adds nothing the second time', () =>
    given(personDecider, [...history, ended(1, '2023-03-31')])
      .when((s) => decideEndShare({ claimId: claimId(1), lastDay: '2023-03-31' }, s))
      .nothing());
  it('never makes a share longer', () =>
    given(personDecider, [...history, ended(1, '2023-03-31')])
      .when((s) => decideEndShare({ claimId: claimId(1), lastDay: '2023-06-30' }, s))
      .nothing());
  it('adds nothing to a returned one', () =>
    given(personDecider, [...history, returned(1)])
      .when((s) => decideEndShare({ claimId: claimId(1), lastDay: '2023-03-31' }, s))
      .nothing());
  it('refuses an unknown claim and person', () => {
    given(personDecider, history)
      .when((s) => decideEndShare({ claimId: claimId(2), lastDay: '2023-03-31' }, s))
      .refused('claim-unknown', { claimId: claimId(2) });
    given(personDecider)
      .when((s) => decideEndShare({ claimId: claimId(1), lastDay: '2023-03-31' }, s))
      .refused('person-unknown');
  });
});

describe('returning a share', () => {
  it('gives it back', () =>
    given(personDecider, history)
      .when((s) => decideReturnShare({ claimId: claimId(1) }, s))
      .then(returned(1)));
  it('adds nothing the second time', () =>
    given(personDecider, [...history, returned(1)])
      .when((s) => decideReturnShare({ claimId: claimId(1) }, s))
      .nothing());
  it('refuses an unknown claim and person', () => {
    given(personDecider, history)
      .when((s) => decideReturnShare({ claimId: claimId(2) }, s))
      .refused('claim-unknown', { claimId: claimId(2) });
    given(personDecider)
      .when((s) => decideReturnShare({ claimId: claimId(1) }, s))
      .refused('person-unknown');
  });
});
