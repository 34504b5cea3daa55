import { given } from '@paktwerk/testing';
import { IDENTITY_ID, PERSON_ID, registered } from './person.fixture';
import { decideRegister } from './register-person';
import { personDecider } from './state';

const cmd = (district = '08111') => ({ ...registered(district).data, identityId: IDENTITY_ID });

describe('registering a person', () => {
  it('enters them in the register', () =>
    given(personDecider)
      .when((s) => decideRegister(cmd(), s, '2022-09-01'))
      .then(registered()));

  it('adds what another district knows to the same entry', () =>
    given(personDecider, [registered()])
      .when((s) => decideRegister(cmd('08115'), s, '2022-09-01'))
      .then(registered('08115')));

  it('refuses a person whom the district has in its register already', () => {
    given(personDecider, [registered()])
      .when((s) => decideRegister(cmd(), s, '2022-09-01'))
      .refused('person-registered', { personId: PERSON_ID });
    given(personDecider, [registered(), registered('08115')])
      .when((s) => decideRegister(cmd('08115'), s, '2022-09-01'))
      .refused('person-registered', { personId: PERSON_ID });
  });

  it('refuses letters of another script, by which the same person would look the same and be somebody else', () =>
    given(personDecider)
      .when((s) => decideRegister({ ...cmd(), givenName: 'Mir\u0430' }, s, '2022-09-01'))
      .refused('name-not-latin', { letters: '\u0430' }));

  it('refuses a birth date that is not in the past', () => {
    given(personDecider)
      .when((s) => decideRegister(cmd(), s, '1990-05-04'))
      .refused('birth-date-in-future', { today: '1990-05-04' });
    given(personDecider)
      .when((s) => decideRegister(cmd(), s, '1990-05-05'))
      .then(registered());
  });
});
