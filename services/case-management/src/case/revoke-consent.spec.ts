import { given } from '@paktwerk/testing';
import { decideAgreePlan } from './agree-plan';
import { closed, erased, opened, plan, restricted, revoked, talk } from './case.fixture';
import { decideClose } from './close-case';
import { decideHoldTalk } from './hold-talk';
import { decideRevokeConsent } from './revoke-consent';
import { caseDecider } from './state';

const today = '2022-12-01';
const all = { revokedOn: '2022-11-20', scope: 'ALL' as const };
const sharing = { revokedOn: '2022-11-20', scope: 'SHARING' as const };

describe('revoking the consent', () => {
  it('restricts the file, open or closed', () => {
    given(caseDecider, [opened()])
      .when((s) => decideRevokeConsent(all, s, today))
      .then(revoked('2022-11-20'), restricted('2022-11-20'));
    given(caseDecider, [opened(), closed('2022-11-10')])
      .when((s) => decideRevokeConsent(all, s, today))
      .then(revoked('2022-11-20'), restricted('2022-11-20'));
  });
  it('of sharing alone restricts nothing; everything may be revoked after it', () => {
    given(caseDecider, [opened()])
      .when((s) => decideRevokeConsent(sharing, s, today))
      .then(revoked('2022-11-20', 'SHARING'));
    given(caseDecider, [opened(), revoked('2022-11-20', 'SHARING')])
      .when((s) => decideRevokeConsent(all, s, today))
      .then(revoked('2022-11-20'), restricted('2022-11-20'));
  });
  it('adds nothing the second time, nor where a case was closed for it', () => {
    for (const history of [
      [opened(), revoked('2022-11-20'), restricted('2022-11-20')],
      [opened(), closed('2022-11-15', 'CONSENT_REVOKED')],
    ])
      for (const cmd of [all, sharing])
        given(caseDecider, history)
          .when((s) => decideRevokeConsent(cmd, s, today))
          .nothing();
    given(caseDecider, [opened(), revoked('2022-11-20', 'SHARING')])
      .when((s) => decideRevokeConsent(sharing, s, today))
      .nothing();
  });
  it('takes today and the day of the consent itself', () => {
    for (const day of [today, '2022-09-05'])
      given(caseDecider, [opened()])
        .when((s) => decideRevokeConsent({ revokedOn: day, scope: 'SHARING' }, s, today))
        .then(revoked(day, 'SHARING'));
  });
  it('refuses a day in the future or before the consent, an erased client and a case that is not there', () => {
    given(caseDecider, [opened()])
      .when((s) => decideRevokeConsent({ ...all, revokedOn: '2022-12-02' }, s, today))
      .refused('date-in-future', { date: '2022-12-02', today });
    given(caseDecider, [opened({ consentOn: '2022-09-01' })])
      .when((s) => decideRevokeConsent({ ...all, revokedOn: '2022-08-31' }, s, today))
      .refused('before-consent', { date: '2022-08-31', consentOn: '2022-09-01' });
    given(caseDecider, [opened(), closed('2022-11-10'), erased('2022-11-12')])
      .when((s) => decideRevokeConsent(all, s, today))
      .refused('client-erased', { erasedOn: '2022-11-12' });
    given(caseDecider)
      .when((s) => decideRevokeConsent(all, s, today))
      .refused('case-unknown');
  });
  it('ends the recording, and lets the case be closed', () => {
    const history = [opened(), revoked('2022-11-20'), restricted('2022-11-20')];
    given(caseDecider, history)
      .when((s) => decideHoldTalk(talk(1, '2022-11-10'), s, today, 10))
      .refused('consent-revoked', { revokedOn: '2022-11-20' });
    given(caseDecider, history)
      .when((s) => decideAgreePlan(plan(1, '2022-11-10'), s, today, 6))
      .refused('consent-revoked', { revokedOn: '2022-11-20' });
    given(caseDecider, history)
      .when((s) => decideClose({ closedOn: '2022-11-20', reason: 'CONSENT_REVOKED' }, s, today))
      .then(closed('2022-11-20', 'CONSENT_REVOKED'));
  });
});
