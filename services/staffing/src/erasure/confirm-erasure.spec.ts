import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideClaim } from '../person/claim-share';
import {
  CONFIRMER,
  IDENTITY_ID,
  OTHER_ID,
  PERSON_ID,
  PROPOSER,
  aClaim,
  claimed,
  erased,
  erasureAgreed,
  erasureProposed,
  erasureWithdrawn,
  foundTwice,
  holdLifted,
  holdPlaced,
  registered,
  returned,
} from '../person/person.fixture';
import { PersonToldApart } from '../person/events';
import type { PersonEvent } from '../person/events';
import { decideRegister } from '../person/register-person';
import { personDecider } from '../person/state';
import { decideConfirmErasure, decideEraseAgain } from './confirm-erasure';

/** Two sign-ins of whoever proposed. */
const FURTHER = derivedId('per', 'proposes by another sign-in');
const humanOf = (signIn: string): string => (signIn === FURTHER ? PROPOSER : signIn);
const confirm =
  (today: string, confirmedBy = CONFIRMER, district = '08111') =>
  (s: Parameters<typeof decideConfirmErasure>[1]) =>
    decideConfirmErasure({ confirmedBy, district, humanOf }, s, { keys: [district], today, retentionMonths: 120, others: [] });
const proposed = [registered(), erasureProposed('2022-10-01')];
const ofPost = (district: string) => {
  const claim = claimed(1, 50, '2022-10-01', '2022-12-31');
  return { ...claim, data: { ...claim.data, district } };
};
const apart = PersonToldApart({
  ...{ personId: PERSON_ID, firstId: PERSON_ID, secondId: OTHER_ID },
  ...{ reason: 'Zwillinge', decidedBy: CONFIRMER, decidedOn: '2022-10-02' },
});

describe('confirming to erase a person', () => {
  it('is the erasure, for the reason that was proposed, once', () => {
    given(personDecider, proposed).when(confirm('2022-10-02')).then(erased('2022-10-02'));
    given(personDecider, [registered(), erasureProposed('2022-10-01', 'REQUESTED')])
      .when(confirm('2022-10-02'))
      .then(erased('2022-10-02', 'REQUESTED'));
    given(personDecider, [...proposed, erased('2022-10-02')])
      .when(confirm('2022-10-03'))
      .nothing();
  });

  it('takes another human than the one who proposed, by whichever sign-in', () => {
    for (const signIn of [PROPOSER, FURTHER])
      given(personDecider, proposed).when(confirm('2022-10-02', signIn)).refused('four-eyes', { proposedOn: '2022-10-01' });
  });

  it('takes every party that has registered them, each with another human, or the authority for all', () => {
    const [day, third] = ['2022-10-02', derivedId('per', 'of the third party')];
    const three = [registered(), registered('08115'), registered('08116'), erasureProposed('2022-10-01')];
    const byOne = [...three, erasureAgreed(day, '08115')];
    given(personDecider, three)
      .when(confirm(day, CONFIRMER, '08115'))
      .then(erasureAgreed(day, '08115'));
    given(personDecider, byOne)
      .when(confirm(day, third, '08115'))
      .nothing();
    for (const by of [CONFIRMER, PROPOSER, FURTHER])
      given(personDecider, byOne)
        .when(confirm(day, by, '08116'))
        .refused('four-eyes', { proposedOn: '2022-10-01' });
    given(personDecider, byOne).when(confirm(day, third)).refused('erasure-not-alone');
    // Whoever proposed says nothing further while somebody is missing, also with the consent of others.
    given(personDecider, byOne).when(confirm(day, PROPOSER)).refused('four-eyes', { proposedOn: '2022-10-01' });
    given(personDecider, byOne)
      .when(confirm(day, third, '08116'))
      .then(erased(day));
    given(personDecider, [...byOne, registered('08117')])
      .when(confirm(day, third, '08116'))
      .then(erasureAgreed(day, '08116', third));
    // What is proposed anew is agreed to anew.
    given(personDecider, [...byOne, erasureWithdrawn(day), erasureProposed('2022-10-01')])
      .when(confirm(day, third, '08116'))
      .then(erasureAgreed(day, '08116', third));
    const settle = (history: readonly PersonEvent[], confirmedBy = third) => {
      const asked = { keys: ['08111', '08115', '08116'], today: day, retentionMonths: 120, others: [], isSettled: true as const };
      return given(personDecider, history).when((s) => decideConfirmErasure({ confirmedBy, humanOf }, s, asked));
    };
    for (const history of [three, byOne]) settle(history).then(erased(day));
    settle(three, FURTHER).refused('four-eyes', { proposedOn: '2022-10-01' });
    settle([...three, ofPost('08116'), holdPlaced('2022-10-01', '08116')]).refused('legal-hold', { heldSince: '2022-10-01' });
    settle([...three, holdPlaced('2022-10-01')]).refused('legal-hold', { heldSince: '2022-10-01' });
  });

  it('is the business of the party where one alone has registered them: the authority decides nothing there', () => {
    const asked = { keys: ['08111', '08115'], today: '2022-10-02', retentionMonths: 120, others: [], isSettled: true as const };
    const settle = (history: readonly PersonEvent[]) =>
      given(personDecider, history).when((s) => decideConfirmErasure({ confirmedBy: CONFIRMER, humanOf }, s, asked));
    settle(proposed).refused('erasure-of-one-party', { proposedOn: '2022-10-01' });
    settle([registered(), registered('08115'), erasureProposed('2022-10-01')]).then(erased('2022-10-02'));
    settle([...proposed, erased('2022-10-02')]).nothing();
  });

  it('is not kept from by whoever registers somebody and never has them on a post, once the authority decides', () => {
    const three = [registered(), registered('08115'), registered('08116'), erasureProposed('2022-10-01')];
    const held = [...three, holdPlaced('2022-10-01', '08116')];
    const day = '2033-10-01';
    const asked = { keys: ['08111', '08115', '08116'], today: day, retentionMonths: 120, others: [], isSettled: true as const };
    const settle = (history: readonly PersonEvent[]) =>
      given(personDecider, history).when((s) => decideConfirmErasure({ confirmedBy: CONFIRMER, humanOf }, s, asked));
    settle(held).then(erased(day));
    // Without the authority their hold counts as everybody's.
    given(personDecider, held)
      .when(confirm(day, CONFIRMER, '08115'))
      .refused('erasure-not-alone');
    settle([...held, ofPost('08116'), returned(1)]).then(erased(day));
    settle([...held, ofPost('08116')]).refused('legal-hold', { heldSince: '2022-10-01' });
  });

  it('waits for nobody who has left the entry: whoever agreed, or proposed, finishes what two humans have said', () => {
    const [day, third] = ['2022-10-02', derivedId('per', 'of the third party')];
    const joined = (district: string) => {
      const of = registered(district);
      return { ...of, data: { ...of.data, joinedFrom: OTHER_ID } };
    };
    const merged = [registered(), registered('08115'), foundTwice('first'), joined('08116'), erasureProposed('2022-10-01')];
    const left = [...merged, erasureAgreed(day, '08115'), apart];
    given(personDecider, [...merged, erasureAgreed(day, '08115')])
      .when(confirm(day, CONFIRMER, '08115'))
      .nothing();
    for (const [by, district] of [
      [CONFIRMER, '08115'],
      [third, '08115'],
      [PROPOSER, '08111'],
      [third, '08111'],
    ] as const)
      given(personDecider, left)
        .when(confirm(day, by, district))
        .then(erased(day));
    // One human alone is no two, and what the party that left said goes with it.
    const alone = [...merged, erasureAgreed(day, '08116'), apart];
    given(personDecider, alone).when(confirm(day, CONFIRMER)).refused('erasure-not-alone');
    given(personDecider, alone)
      .when(confirm(day, PROPOSER, '08115'))
      .refused('four-eyes', { proposedOn: '2022-10-01' });
    given(personDecider, alone)
      .when(confirm(day, CONFIRMER, '08115'))
      .then(erased(day));
  });

  it('waits for no party whose place the one that agreed has taken', () => {
    const [day, third] = ['2022-10-02', derivedId('per', 'of the third party')];
    const taken = [registered(), registered('08115'), registered('08116'), erasureProposed('2022-10-01'), erasureAgreed(day, '08115')];
    given(personDecider, taken)
      .when((s) =>
        decideConfirmErasure({ confirmedBy: third, district: '08115', humanOf }, s, {
          ...{ keys: ['08115', '08116'], today: day },
          ...{ retentionMonths: 120, others: [] },
        }),
      )
      .then(erased(day));
  });

  it('looks again at what stands against it: a hold and an appointment that came after the proposal', () => {
    given(personDecider, [...proposed, holdPlaced('2022-10-02')])
      .when(confirm('2022-10-03'))
      .refused('legal-hold', { heldSince: '2022-10-02' });
    given(personDecider, [...proposed, holdPlaced('2022-10-02'), holdLifted('2022-10-03')])
      .when(confirm('2022-10-03'))
      .then(erased('2022-10-03'));
    given(personDecider, [...proposed, claimed(1, 50, '2022-10-01', '2023-12-31')])
      .when(confirm('2022-10-03'))
      .refused('retention-running', { lastDay: '2023-12-31', keepUntil: '2033-12-31', today: '2022-10-03' });
  });

  it('takes both districts where two have registered them, and says the same of whatever another one has against it', () => {
    const day = '2022-10-02';
    const byOther = (history: readonly PersonEvent[]) => given(personDecider, history).when(confirm(day, CONFIRMER, '08115'));
    const alone = (history: readonly PersonEvent[]) => given(personDecider, history).when(confirm(day)).refused('erasure-not-alone');
    const postThere = ofPost('08115');
    const both = [registered(), registered('08115'), erasureProposed('2022-10-01')];
    for (const more of [[], [postThere], [holdPlaced('2022-10-01', '08115')], [registered('08116')]]) alone([...both, ...more]);
    alone([registered('08115'), registered(), erasureProposed('2022-10-01')]);
    byOther(both).then(erased(day));
    byOther([...both, holdPlaced('2022-10-01')]).refused('erasure-not-alone');
    byOther([...both, postThere]).refused('retention-running', { lastDay: '2022-12-31', keepUntil: '2032-12-31', today: day });
    // Whose place the party has taken is itself.
    given(personDecider, both)
      .when((s) =>
        decideConfirmErasure({ confirmedBy: CONFIRMER, district: '08111', humanOf }, s, {
          ...{ keys: ['08111', '08115'], today: day },
          ...{ retentionMonths: 120, others: [] },
        }),
      )
      .then(erased(day));
  });

  it('needs a proposal and a person', () => {
    given(personDecider, [registered()]).when(confirm('2022-10-02')).refused('erasure-not-proposed');
    given(personDecider).when(confirm('2022-10-02')).refused('person-unknown');
  });

  it('ends the entry: no claim and no registration goes there any more', () => {
    const gone = [...proposed, erased('2022-10-02')];
    given(personDecider, gone)
      .when((s) => decideClaim(aClaim(1, 50, '2023-01-01', '2023-12-31'), s, 100))
      .refused('person-erased', { erasedOn: '2022-10-02' });
    const told = {
      personId: PERSON_ID,
      identityId: IDENTITY_ID,
      district: '08115',
      givenName: 'Mira',
      familyName: 'Beispiel',
      birthDate: '1990-05-04',
    };
    given(personDecider, gone)
      .when((s) => decideRegister({ ...told, qualification: 'A_SOCIAL_DEGREE' }, s, '2023-01-01'))
      .refused('person-erased', { erasedOn: '2022-10-02' });
  });

  it('is recorded again after a restore, whatever stands against it by then', () => {
    given(personDecider, [registered(), holdPlaced('2022-10-02')])
      .when((s) => decideEraseAgain('REQUESTED', s, '2022-10-03'))
      .then(erased('2022-10-03', 'REQUESTED'));
    given(personDecider, [registered(), erased('2022-10-02')])
      .when((s) => decideEraseAgain('REQUESTED', s, '2022-10-03'))
      .nothing();
    given(personDecider)
      .when((s) => decideEraseAgain('REQUESTED', s, '2022-10-03'))
      .nothing();
  });
});
