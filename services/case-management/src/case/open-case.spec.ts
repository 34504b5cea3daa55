import { given } from '@paktwerk/testing';
import { decree, eligible, opened, situation } from './case.fixture';
import { CaseOpened } from './events';
import { decideOpen } from './open-case';
import { caseDecider } from './state';

const today = '2022-09-10';
const known = { today, isProgrammePublished: true, decrees: [decree] };
const opening = (p: Parameters<typeof opened>[0] = {}) => ({ ...opened(p).data, situation });
const cmd = opening();

describe('opening a case', () => {
  it('records the client, the consent and the decree that names them, also some days later', () =>
    given(caseDecider)
      .when((s) => decideOpen(cmd, s, known))
      .then(opened(), eligible()));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened(), eligible()])
      .when((s) => decideOpen(cmd, s, known))
      .nothing());
  it('refuses a programme that nobody published', () =>
    given(caseDecider)
      .when((s) => decideOpen(cmd, s, { ...known, isProgrammePublished: false }))
      .refused('programme-unknown', { programmeId: 'prg_1' }));
  it('refuses a consent that was given after opening', () =>
    given(caseDecider)
      .when((s) => decideOpen(opening({ consentOn: '2022-09-06' }), s, known))
      .refused('consent-after-opening', { consentOn: '2022-09-06', openedOn: '2022-09-05' }));
  it('refuses a day in the future', () =>
    given(caseDecider)
      .when((s) => decideOpen(opening({ openedOn: '2022-09-11' }), s, known))
      .refused('date-in-future', { date: '2022-09-11', today: '2022-09-10' }));
  it('takes today, a client who is born on the day, and one whose birth date nobody knows', () => {
    const { birthDate: _birthDate, ...nameless } = cmd.client;
    const { data } = opened();
    for (const taken of [
      opened({ openedOn: today }).data,
      { ...data, client: { ...cmd.client, birthDate: '2022-09-05' } },
      { ...data, client: nameless },
    ])
      given(caseDecider)
        .when((s) => decideOpen({ ...taken, situation }, s, known))
        .then(CaseOpened(taken), eligible(taken.openedOn));
  });
  it('refuses a client who is born later', () =>
    given(caseDecider)
      .when((s) => decideOpen({ ...cmd, client: { ...cmd.client, birthDate: '2022-09-06' } }, s, known))
      .refused('birth-date-after-opening', { openedOn: '2022-09-05' }));
  it('refuses whom no decree names on the day of opening, and says by which rule', () =>
    given(caseDecider)
      .when((s) => decideOpen(opening({ openedOn: '2022-03-10' }), s, known))
      .refused('not-eligible', {
        field: '/situation',
        day: '2022-03-10',
        residenceStatus: 'SECTION_24',
        decrees: ['ZG2022'],
        ruleDe: '„Vertriebene aus der Ukraine“: vom 11.03.2022 an („Erlass vom 11.03.2022“).',
        ruleEn: '“displaced persons from Ukraine”: from 2022-03-11 on (“Erlass vom 11.03.2022”).',
      }));
  it('takes on a day for which a decree became known only later', () => {
    const onTheDay = opening({ openedOn: '2022-03-11' });
    given(caseDecider)
      .when((s) => decideOpen(onTheDay, s, { ...known, today: '2022-03-12', decrees: [] }))
      .refused('not-eligible', {
        field: '/situation',
        day: '2022-03-11',
        residenceStatus: 'SECTION_24',
        decrees: [],
        ruleDe: 'Kein Erlass nennt für diesen Tag eine Zielgruppe.',
        ruleEn: 'No decree names a target group for this day.',
      });
    given(caseDecider)
      .when((s) => decideOpen(onTheDay, s, { ...known, today: '2022-03-14' }))
      .then(opened({ openedOn: '2022-03-11' }), eligible('2022-03-11'));
  });
});
