import { given } from '@paktwerk/testing';
import { decideKeepWithin } from './keep-within';
import { begunLater, claimId, claimed, ended, registered, returned } from './person.fixture';
import { personDecider } from './state';

const history = [registered(), claimed(1, 50, '2022-09-01', '2023-12-31')];
const within = (from: string, until: string, ...claims: readonly number[]) => ({
  claimIds: (claims.length > 0 ? claims : [1]).map(claimId),
  days: { from, until },
});

describe('claims that keep within their occupancy', () => {
  it('end with it: the working time is free from the next day on', () =>
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2022-09-01', '2023-03-31'), s))
      .then(ended(1, '2023-03-31')));

  it('begin with it', () =>
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2022-10-01', '2023-12-31'), s))
      .then(begunLater(1, '2022-10-01')));

  it('become shorter on both sides', () =>
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2022-10-01', '2023-03-31'), s))
      .then(begunLater(1, '2022-10-01'), ended(1, '2023-03-31')));

  it('add nothing the second time', () =>
    given(personDecider, [...history, begunLater(1, '2022-10-01'), ended(1, '2023-03-31')])
      .when((s) => decideKeepWithin(within('2022-10-01', '2023-03-31'), s))
      .nothing());

  it('never become longer', () =>
    given(personDecider, [...history, begunLater(1, '2022-10-01'), ended(1, '2023-03-31')])
      .when((s) => decideKeepWithin(within('2022-09-01', '2023-06-30'), s))
      .nothing());

  it('are given back where the occupancy has none of their days any more, or never was', () => {
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2024-01-01', '2024-06-30'), s))
      .then(returned(1));
    given(personDecider, history)
      .when((s) => decideKeepWithin({ claimIds: [claimId(1)] }, s))
      .then(returned(1));
  });

  it('keep their last day and their first one', () => {
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2023-12-31', '2024-06-30'), s))
      .then(begunLater(1, '2023-12-31'));
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2022-01-01', '2022-09-01'), s))
      .then(ended(1, '2022-09-01'));
  });

  it('each for itself, and those of other posts not at all', () =>
    given(personDecider, [...history, claimed(2, 50, '2024-01-01', '2024-06-30'), claimed(3, 50, '2022-09-01', '2023-12-31')])
      .when((s) => decideKeepWithin(within('2022-09-01', '2023-03-31', 1, 2), s))
      .then(ended(1, '2023-03-31'), returned(2)));

  it('add nothing once they were given back', () =>
    given(personDecider, [...history, returned(1)])
      .when((s) => decideKeepWithin(within('2022-09-01', '2023-03-31'), s))
      .nothing());

  it('must be known, like the person', () => {
    given(personDecider, history)
      .when((s) => decideKeepWithin(within('2022-09-01', '2023-03-31', 2), s))
      .refused('claim-unknown', { claimId: claimId(2) });
    given(personDecider)
      .when((s) => decideKeepWithin(within('2022-09-01', '2023-03-31'), s))
      .refused('person-unknown');
  });
});
