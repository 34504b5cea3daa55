import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideCorrectQualification } from './correct-qualification';
import type { CorrectQualification } from './correct-qualification';
import { erased, qualificationCorrected, registered } from './person.fixture';
import { personDecider, seenBy } from './state';

const TODAY = '2026-11-29';
const cmd: CorrectQualification = {
  correctionId: derivedId('cor', '1'),
  district: '08111',
  qualification: 'B_OTHER_DEGREE',
  evidence: 'Master Pädagogik, Tübingen, 2023',
  reason: 'Abschluss nachgereicht',
};

describe("correcting a person's tier in the register", () => {
  it('records what was always so, and what has been so from a day on, the day itself included', () => {
    given(personDecider, [registered()])
      .when((s) => decideCorrectQualification(cmd, s, TODAY))
      .then(qualificationCorrected(1));
    given(personDecider, [registered()])
      .when((s) => decideCorrectQualification({ ...cmd, from: TODAY }, s, TODAY))
      .then(qualificationCorrected(1, { from: TODAY }));
  });

  it('adds nothing the second time', () =>
    given(personDecider, [registered(), qualificationCorrected(1)])
      .when((s) => decideCorrectQualification(cmd, s, TODAY))
      .nothing());

  it('refuses what lies ahead, whom nobody registered, and who was erased', () => {
    given(personDecider, [registered()])
      .when((s) => decideCorrectQualification({ ...cmd, from: '2026-11-30' }, s, TODAY))
      .refused('qualification-in-future', { from: '2026-11-30', today: TODAY });
    given(personDecider)
      .when((s) => decideCorrectQualification(cmd, s, TODAY))
      .refused('person-unknown');
    given(personDecider, [registered(), erased('2026-01-01')])
      .when((s) => decideCorrectQualification(cmd, s, TODAY))
      .refused('person-erased', { erasedOn: '2026-01-01' });
  });

  it('is the business of the district that says so, and moves the version of no other', () => {
    const state = given(personDecider, [registered('08111'), registered('08115'), qualificationCorrected(1)]).state();
    expect(state.kind === 'registered' && [seenBy(state, '08111'), seenBy(state, '08115')]).toEqual([2, 1]);
  });
});
