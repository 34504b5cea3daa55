import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  PROPOSER,
  CONFIRMER,
  claimed,
  erased,
  erasureProposed,
  erasureWithdrawn,
  holdPlaced,
  registered,
  returned,
} from '../person/person.fixture';
import { personDecider } from '../person/state';
import type { RegisteredPerson } from '../person/state';
import { decideProposeErasure } from './propose-erasure';

const MONTHS = 120;
const cmd = { district: '08111', reason: 'RETENTION_OVER' as const, proposedBy: PROPOSER };
const propose =
  (today: string, p: object = {}) =>
  (s: Parameters<typeof decideProposeErasure>[1]) =>
    decideProposeErasure({ ...cmd, ...p }, s, { today, retentionMonths: MONTHS, others: [], keys: ['08111'] });
const worked = [registered(), claimed(1, 50, '2022-10-01', '2023-12-31')];

describe('proposing to erase a person', () => {
  it('is a fact from the day after the data were kept for long enough', () => {
    given(personDecider, worked)
      .when(propose('2033-12-31'))
      .refused('retention-running', { lastDay: '2023-12-31', keepUntil: '2033-12-31', today: '2033-12-31' });
    given(personDecider, worked).when(propose('2034-01-01')).then(erasureProposed('2034-01-01'));
  });

  // The first entry was erased while its second still worked; registered anew, the same human could have held 2.0 FTE.
  it('waits for the further entries of the same human', () => {
    const second = fold(personDecider, [registered(), claimed(2, 50, '2024-01-01', '2024-02-29')]) as RegisteredPerson;
    const held = fold(personDecider, [registered(), holdPlaced('2025-01-01')]) as RegisteredPerson;
    const withSecond = (today: string, entry: RegisteredPerson) => (s: Parameters<typeof decideProposeErasure>[1]) =>
      decideProposeErasure(cmd, s, { today, retentionMonths: MONTHS, others: [entry], keys: ['08111'] });
    given(personDecider, worked)
      .when(withSecond('2034-02-28', second))
      .refused('retention-running', { lastDay: '2024-02-29', keepUntil: '2034-02-28', today: '2034-02-28' });
    given(personDecider, worked).when(withSecond('2034-03-01', second)).then(erasureProposed('2034-03-01'));
    given(personDecider, worked).when(withSecond('2034-03-01', held)).refused('legal-hold', { heldSince: '2025-01-01' });
  });

  it('counts from the last day of the last appointment, and not from one that never was', () => {
    given(personDecider, [...worked, claimed(2, 50, '2024-01-01', '2024-02-29')])
      .when(propose('2034-02-27'))
      .refused('retention-running', { lastDay: '2024-02-29', keepUntil: '2034-02-28', today: '2034-02-27' });
    given(personDecider, [...worked, claimed(2, 50, '2024-01-01', '2024-02-29'), returned(2)])
      .when(propose('2034-01-01'))
      .then(erasureProposed('2034-01-01'));
  });

  it('is open at once where somebody never held a post', () =>
    given(personDecider, [registered()])
      .when(propose('2022-10-01', { reason: 'REQUESTED' }))
      .then(erasureProposed('2022-10-01', 'REQUESTED')));

  it('is refused while any district holds the data, before anything else is looked at', () =>
    given(personDecider, [...worked, holdPlaced('2023-03-02', '08115'), holdPlaced('2023-04-01')])
      .when(propose('2023-06-01'))
      .refused('legal-hold', { heldSince: '2023-04-01' }));

  it('tells a district nothing of others: neither that one holds the data, nor that they had a post or an entry there', () => {
    const both = [...worked, registered('08115')];
    const there = claimed(2, 50, '2024-01-01', '2024-02-29');
    const later = [...both, { ...there, data: { ...there.data, district: '08115' } }];
    const heldThere = [...both, holdPlaced('2023-03-02', '08115')];
    for (const history of [worked, both, later, heldThere]) {
      given(personDecider, history)
        .when(propose('2033-12-31'))
        .refused('retention-running', { lastDay: '2023-12-31', keepUntil: '2033-12-31', today: '2033-12-31' });
      given(personDecider, history).when(propose('2034-01-01')).then(erasureProposed('2034-01-01'));
    }
  });

  it('adds nothing the second time; another proposal beside it is refused, and after a withdrawal it is open again', () => {
    const proposed = [registered(), erasureProposed('2022-10-01')];
    given(personDecider, proposed).when(propose('2022-10-02')).nothing();
    for (const other of [{ reason: 'REQUESTED' }, { proposedBy: CONFIRMER }])
      given(personDecider, proposed).when(propose('2022-10-02', other)).refused('erasure-proposed', { proposedOn: '2022-10-01' });
    given(personDecider, [...proposed, erasureWithdrawn('2022-10-03')])
      .when(propose('2022-10-04'))
      .then(erasureProposed('2022-10-04'));
  });

  it('is refused where there is nobody, and where nothing is left', () => {
    given(personDecider).when(propose('2022-10-01')).refused('person-unknown');
    given(personDecider, [registered(), erased('2022-10-01')])
      .when(propose('2022-10-02'))
      .refused('person-erased', { erasedOn: '2022-10-01' });
  });
});
