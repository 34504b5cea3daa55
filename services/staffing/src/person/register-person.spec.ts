import { given } from '@paktwerk/testing';
import { registered } from './person.fixture';
import { decideRegister } from './register-person';
import { person } from './state';

const cmd = registered().data;

describe('registering a person', () => {
  it('enters them in the register', () =>
    given(person)
      .when((s) => decideRegister(cmd, s, '2022-09-01'))
      .then(registered()));
  it('adds nothing the second time', () =>
    given(person, [registered()])
      .when((s) => decideRegister(cmd, s, '2022-09-01'))
      .nothing());
  it('refuses a birth date that is not in the past', () =>
    given(person)
      .when((s) => decideRegister(cmd, s, cmd.birthDate))
      .refused('birth-date-in-future', { today: '1990-05-04' }));
});
