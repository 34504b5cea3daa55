import { given } from '@paktwerk/testing';
import { MINIMUM_TALK_MINUTES } from '../parameters';
import { closed, erased, held, opened, talk } from './case.fixture';
import { decideHoldTalk } from './hold-talk';
import { caseDecider } from './state';

const today = '2022-12-01';
const minimum = MINIMUM_TALK_MINUTES.value;

describe('recording a talk', () => {
  it('may come late', () =>
    given(caseDecider, [opened()])
      .when((s) => decideHoldTalk(talk(1, '2022-09-06', { note: 'Termin beim Amt' }), s, today, minimum))
      .then(held(1, '2022-09-06', { note: 'Termin beim Amt' })));
  it('adds nothing the second time', () =>
    given(caseDecider, [opened(), held(1, '2022-09-06')])
      .when((s) => decideHoldTalk(talk(1, '2022-09-06'), s, today, minimum))
      .nothing());
  it('counts from ten minutes on; shorter contacts stay on file', () => {
    given(caseDecider, [opened()])
      .when((s) => decideHoldTalk(talk(1, '2022-09-06', { minutes: 10 }), s, today, minimum))
      .then(held(1, '2022-09-06', { minutes: 10 }));
    given(caseDecider, [opened()])
      .when((s) => decideHoldTalk(talk(1, '2022-09-06', { minutes: 9 }), s, today, minimum))
      .then(held(1, '2022-09-06', { minutes: 9, isCounted: false }));
  });
  it('refuses a talk before consent, before opening and in the future', () => {
    given(caseDecider, [opened({ consentOn: '2022-09-01' })])
      .when((s) => decideHoldTalk(talk(1, '2022-08-31'), s, today, minimum))
      .refused('before-consent', { date: '2022-08-31', consentOn: '2022-09-01' });
    given(caseDecider, [opened({ consentOn: '2022-09-01' })])
      .when((s) => decideHoldTalk(talk(1, '2022-09-02'), s, today, minimum))
      .refused('before-opening', { date: '2022-09-02', openedOn: '2022-09-05' });
    given(caseDecider, [opened()])
      .when((s) => decideHoldTalk(talk(1, '2022-12-02'), s, today, minimum))
      .refused('date-in-future', { date: '2022-12-02', today: '2022-12-01' });
    given(caseDecider)
      .when((s) => decideHoldTalk(talk(1, '2022-09-06'), s, today, minimum))
      .refused('case-unknown');
  });
  it('takes the day of consent and opening, and today; nothing more of a client who is erased', () => {
    for (const day of ['2022-09-05', today])
      given(caseDecider, [opened()])
        .when((s) => decideHoldTalk(talk(1, day), s, today, minimum))
        .then(held(1, day));
    given(caseDecider, [opened(), closed('2022-11-15'), erased('2022-11-20')])
      .when((s) => decideHoldTalk(talk(1, '2022-11-10'), s, today, minimum))
      .refused('client-erased', { erasedOn: '2022-11-20' });
  });
  it('takes what was held before closing, and refuses what was held after', () => {
    given(caseDecider, [opened(), closed('2022-11-15')])
      .when((s) => decideHoldTalk(talk(1, '2022-11-15'), s, today, minimum))
      .then(held(1, '2022-11-15'));
    given(caseDecider, [opened(), closed('2022-11-15')])
      .when((s) => decideHoldTalk(talk(1, '2022-11-16'), s, today, minimum))
      .refused('case-closed', { closedOn: '2022-11-15' });
  });
  it('records nothing more once consent was revoked', () =>
    given(caseDecider, [opened(), closed('2022-11-15', 'CONSENT_REVOKED')])
      .when((s) => decideHoldTalk(talk(1, '2022-11-10'), s, today, minimum))
      .refused('consent-revoked', { revokedOn: '2022-11-15' }));
});
