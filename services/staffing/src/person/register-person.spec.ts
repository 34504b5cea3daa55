import { given } from '@paktwerk/testing';
import { registered } from './person.fixture';
import { decideRegister } from './register-person';
import { personDecider } from './state';

const cmd = registered().data;

describe('registering a person', () => {
  it('enters them in the register', () =>
    given(personDecider)
      .when((s) => decideRegister(cmd, s, '2022-09-01'))
      .then(registered()));
  it('adds nothing the second time', () =>
    given(personDecider, [registered()])
      .when((s) => decideRegister(cmd, s, '2022-09-01'))
      .nothing());
  it('refuses a birth date that is not in the past', () =>
    given(personDecider)
      .when((s) => decideRegister(cmd, s, cmd.birthDate))
      .refused('birth-date-in-future', { today: '1990-05-04' }));
});
