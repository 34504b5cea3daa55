import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideCorrectName } from './correct-name';
import type { CorrectName } from './correct-name';
import { PERSON_ID, aClaim, claimed, erased, registered, returned } from './person.fixture';
import { PersonNameCorrected, ShareClaimed } from './events';
import { personDecider, seenBy } from './state';
import type { PersonState } from './state';

const today = '2026-11-30';
const written = { givenName: 'Fera', familyName: 'Deker', birthDate: '1966-09-25' };
const cmd: CorrectName = {
  ...{ correctionId: derivedId('cor', '1'), district: '08111', reason: 'Verschrieben' },
  ...{ givenName: 'Vera', familyName: 'Decker', birthDate: '1966-09-25' },
};
const corrected = PersonNameCorrected({ personId: PERSON_ID, ...cmd });
const correct =
  (more: Partial<CorrectName> = {}, before = written) =>
  (s: PersonState) =>
    decideCorrectName({ ...cmd, ...more }, s, { registered: written, written: before, today });

describe('correcting a name in the register', () => {
  it('records what was mistyped, once', () => {
    given(personDecider, [registered()]).when(correct()).then(corrected);
    given(personDecider, [registered(), corrected]).when(correct()).nothing();
    given(personDecider, [registered()]).when(correct({}, cmd)).nothing();
    given(personDecider, [registered()])
      .when(correct({ birthDate: '1966-09-26' }))
      .then(PersonNameCorrected({ personId: PERSON_ID, ...cmd, birthDate: '1966-09-26' }));
  });

  it('makes nobody somebody else', () => {
    for (const other of [{ givenName: 'Olga' }, { familyName: 'Muster' }, { birthDate: '1970-01-01' }])
      given(personDecider, [registered()]).when(correct(other)).refused('name-of-somebody-else');
  });

  it('makes nobody their own child, by a year that no slip of the pen makes (1985 to 2013)', () => {
    const before = { givenName: 'Anna', familyName: 'Maier', birthDate: '1985-05-04' };
    const to = (birthDate: string) => (s: PersonState) =>
      decideCorrectName({ ...cmd, ...before, birthDate }, s, { registered: before, written: before, today });
    const history = [registered(), claimed(1, 100, '2025-01-01', '2026-12-31')];
    given(personDecider, history).when(to('2013-05-04')).refused('name-of-somebody-else');
    for (const birthDate of ['1983-05-04', '1958-05-04'])
      given(personDecider, history)
        .when(to(birthDate))
        .then(PersonNameCorrected({ personId: PERSON_ID, ...cmd, ...before, birthDate }));
  });

  it('makes nobody too young for the days that they hold in the district', () => {
    const before = { givenName: 'Vera', familyName: 'Decker', birthDate: '2000-05-04' };
    const to = (birthDate: string) => (s: PersonState) =>
      decideCorrectName({ ...cmd, birthDate }, s, { registered: before, written: before, today });
    const held = [claimed(1, 50, '2024-01-01', '2024-06-30'), claimed(2, 50, '2022-10-01', '2023-12-31')];
    const tooYoung = { from: '2022-10-01', years: 15 };
    given(personDecider, [registered(), ...held])
      .when(to('2008-05-04'))
      .refused('too-young-to-work', tooYoung);
    given(personDecider, [registered(), ...held])
      .when(to('2007-05-04'))
      .then(PersonNameCorrected({ personId: PERSON_ID, ...cmd, birthDate: '2007-05-04' }));
    // Of a claim that came back, and of days in another district, the entry says nothing.
    const elsewhere = ShareClaimed({ personId: PERSON_ID, ...aClaim(3, 50, '2021-01-01', '2021-12-31'), district: '08115' });
    for (const others of [[], [held[1]!, returned(2)], [elsewhere]])
      given(personDecider, [registered(), ...others])
        .when(to('2008-05-04'))
        .then(PersonNameCorrected({ personId: PERSON_ID, ...cmd, birthDate: '2008-05-04' }));
  });

  it('makes nobody somebody else slip by slip: what was registered counts', () => {
    const step = { ...cmd, familyName: 'Becker' };
    given(personDecider, [registered(), corrected])
      .when(correct({ correctionId: derivedId('cor', '2'), familyName: 'Becker' }, cmd))
      .refused('name-of-somebody-else');
    // Back to what was registered is one step, too.
    given(personDecider, [registered(), corrected])
      .when(correct({ correctionId: derivedId('cor', '2'), ...written }, step))
      .then(PersonNameCorrected({ personId: PERSON_ID, ...cmd, correctionId: derivedId('cor', '2'), ...written }));
  });

  it('takes what a registration takes', () => {
    given(personDecider, [registered()])
      .when(correct({ familyName: 'Деккер' }))
      .refused('name-not-latin', { letters: 'Декр' });
    given(personDecider, [registered()])
      .when(correct({ birthDate: today }))
      .refused('birth-date-in-future', { today });
    given(personDecider).when(correct()).refused('person-unknown');
    given(personDecider, [registered(), erased('2026-11-01')])
      .when(correct())
      .refused('person-erased', { erasedOn: '2026-11-01' });
  });

  it('is the business of the party that wrote it, and of no other', () => {
    const state = given(personDecider, [registered(), registered('08115'), corrected]).state();
    expect(state.kind === 'registered' && [seenBy(state, '08111'), seenBy(state, '08115')]).toEqual([2, 1]);
  });
});
