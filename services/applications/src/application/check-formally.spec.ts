import { given } from '@paktwerk/testing';
import { TODAY, aPost, checked, prepared, someRules, submitted } from './application.fixture';
import { decideFormalCheck } from './check-formally';
import { ApplicationRejected, ApplicationWithdrawn } from './events';
import { applicationDecider, keysOf } from './state';
import type { ApplicationState } from './state';

const check =
  (rules = someRules()) =>
  (state: ApplicationState) =>
    decideFormalCheck({ today: TODAY }, state, rules);
const withdrawn = ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason: 'entfällt' });

describe('check an application formally', () => {
  it('passes when every check does, and says which ones', () => {
    const [event] = given(applicationDecider, [submitted()]).when(check()).events();
    expect(event).toMatchObject({
      type: 'formal-check.passed',
      data: {
        checks: [{ check: 'received-in-time' }, { check: 'applicant-entitled' }, { check: 'minimum-share' }, { check: 'line-kinds' }],
      },
    });
  });

  it('rejects what was received after the deadline, with the reason', () => {
    const [event] = given(applicationDecider, [submitted({ late: true })])
      .when(check())
      .events();
    expect(event).toMatchObject({
      type: 'application.rejected',
      data: {
        stage: 'formal',
        reasons: [
          { code: 'late', de: 'Der Antrag ging am 23.07.2022, 00:00:00 Uhr (UTC+02:00) ein. Die Frist endete am 22.07.2022 um 24:00 Uhr.' },
        ],
      },
    });
  });

  it('names every reason at once', () => {
    const rules = someRules({
      applicants: { value: ['municipality'], mark: 'F', source: 'x' },
      minimumShare: { value: 60, mark: 'F', source: 'x' },
      lineKinds: { value: ['measure'], mark: 'F', source: 'x' },
    });
    const [event] = given(applicationDecider, [submitted({ late: true, lines: [aPost()] })])
      .when(check(rules))
      .events();
    expect(ApplicationRejected.is(event!) && event.data.reasons.map((r) => r.code)).toEqual([
      'late',
      'applicant-not-entitled',
      'share-below-minimum',
      'line-kind-not-allowed',
    ]);
  });

  it('adds nothing the second time', () => {
    given(applicationDecider, checked()).when(check()).nothing();
    given(applicationDecider, checked([submitted({ late: true })]))
      .when(check())
      .nothing();
    given(applicationDecider, [...checked(), prepared()])
      .when(check())
      .nothing();
  });

  it('is pointless after a withdrawal', () =>
    given(applicationDecider, [submitted(), withdrawn]).when(check()).refused('application-withdrawn'));
  it('needs an application', () => given(applicationDecider).when(check()).refused('application-unknown'));
});
