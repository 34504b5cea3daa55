import { given } from '@paktwerk/testing';
import { opened } from './case.fixture';
import { CaseOpened } from './events';
import { decideOpen } from './open-case';
import { caseDecider } from './state';

const today = '2022-09-10';
const known = { today, isProgrammePublished: true };
const cmd = opened().data;

describe('opening a case', () => {
  it('records the client and the consent, also some days later', () =>
    given(caseDecider)
      .when((s) => decideOpen(cmd, s, known))
      .then(opened()));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened()])
      .when((s) => decideOpen(cmd, s, known))
      .nothing());
  it('refuses a programme that nobody published', () =>
    given(caseDecider)
      .when((s) => decideOpen(cmd, s, { today, isProgrammePublished: false }))
      .refused('programme-unknown', { programmeId: 'prg_1' }));
  it('refuses a consent that was given after opening', () =>
    given(caseDecider)
      .when((s) => decideOpen(opened({ consentOn: '2022-09-06' }).data, s, known))
      .refused('consent-after-opening', { consentOn: '2022-09-06', openedOn: '2022-09-05' }));
  it('refuses a day in the future', () =>
    given(caseDecider)
      .when((s) => decideOpen(opened({ openedOn: '2022-09-11' }).data, s, known))
      .refused('date-in-future', { date: '2022-09-11', today: '2022-09-10' }));
  it('takes today, a client who is born on the day, and one whose birth date nobody knows', () => {
    const { birthDate: _birthDate, ...nameless } = cmd.client;
    for (const data of [
      opened({ openedOn: today }).data,
      { ...cmd, client: { ...cmd.client, birthDate: '2022-09-05' } },
      { ...cmd, client: nameless },
    ])
      given(caseDecider)
        .when((s) => decideOpen(data, s, known))
        .then(CaseOpened(data));
  });
  it('refuses a client who is born later', () =>
    given(caseDecider)
      .when((s) => decideOpen({ ...cmd, client: { ...cmd.client, birthDate: '2022-09-06' } }, s, known))
      .refused('birth-date-after-opening', { openedOn: '2022-09-05' }));
});
