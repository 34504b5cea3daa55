import { given } from '@paktwerk/testing';
import { BEFORE_DEADLINE, DRAFT, aCall, aMeasure, aPost, someRules, submitted } from './application.fixture';
import type { Line } from './lines';
import { applicationDecider, applicationIdOf } from './state';
import type { ApplicationState } from './state';
import { decideSubmit } from './submit-application';

const submit =
  ({ lines = [aPost(), aMeasure()] as readonly Line[], receivedAt = BEFORE_DEADLINE, call = aCall(), rules = someRules() } = {}) =>
  (state: ApplicationState) =>
    decideSubmit({ draftId: DRAFT, fileNumber: 'SU22-2022-00001', district: '08116', lines, receivedAt }, state, call, rules);
const none = () => given(applicationDecider);

describe('submit an application', () => {
  it('records the application with its file number and amounts', () => {
    none().when(submit()).then(submitted());
    expect(submitted().data).toMatchObject({
      applicationId: applicationIdOf(DRAFT),
      requestedCents: 3_700_000,
      requestedShare: 50,
      late: false,
    });
  });

  it('adds nothing when it arrives twice, however late the second time', () => {
    given(applicationDecider, [submitted()]).when(submit()).nothing();
    given(applicationDecider, [submitted()])
      .when(submit({ receivedAt: '2022-09-01T10:00:00.000Z' }))
      .nothing();
  });

  it.each([
    ['the last second before 24:00 in Berlin', '2022-07-22T21:59:59.999Z', false],
    ['24:00 in Berlin itself', '2022-07-22T22:00:00.000Z', true],
  ])('received at %s is late: %s', (_name, receivedAt, late) => {
    const [event] = none().when(submit({ receivedAt })).events();
    expect(event).toMatchObject({ type: 'application.submitted', data: { receivedAt, late } });
  });

  it('is not possible before the call opens', () =>
    none()
      .when(submit({ receivedAt: '2022-05-31T21:59:00.000Z' }))
      .refused('call-not-yet-open', { opensOn: '2022-06-01' }));
  it('needs lines and an amount', () => {
    none()
      .when(submit({ lines: [] }))
      .refused('no-lines');
    none()
      .when(submit({ lines: [aMeasure({ amountCents: 0 })] }))
      .refused('nothing-requested');
  });

  it('refuses lines that together request more than an application can, each of which could', () => {
    const lines = (amountCents: number) => [
      aMeasure({ lineId: 'a', amountCents: 999_999_999_999 }),
      aMeasure({ lineId: 'b', amountCents }),
    ];
    expect(
      none()
        .when(submit({ lines: lines(1) }))
        .events(),
    ).toHaveLength(1);
    none()
      .when(submit({ lines: lines(2) }))
      .refused('requested-too-much', { requestedCents: 1_000_000_000_001, maximumCents: 1_000_000_000_000 });
  });

  it('refuses a share below the minimum of the rule set, which is data', () => {
    none()
      .when(submit({ lines: [aPost({ share: 24, amountCents: 100 })] }))
      .refused('share-below-minimum', { lineId: 'line-1', share: 24, minimumShare: 25, source: 'spec' });
    none()
      .when(submit({ lines: [aPost({ share: 50 })], rules: someRules({ minimumShare: { value: 51, mark: 'F', source: 'stricter' } }) }))
      .refused('share-below-minimum', { lineId: 'line-1', minimumShare: 51, share: 50, source: 'stricter' });
  });

  it('refuses a kind of line that the programme does not fund', () =>
    none()
      .when(submit({ rules: someRules({ lineKinds: { value: ['post'], mark: 'A', source: 'spec' } }) }))
      .refused('line-kind-not-allowed', { allowed: ['post'], kind: 'measure', lineId: 'line-2' }));

  it('takes exactly the cap and refuses one cent more, with the calculation', () => {
    expect(
      none()
        .when(submit({ lines: [aPost({ share: 50, amountCents: 3_200_000 })] }))
        .events(),
    ).toHaveLength(1);
    const decision = submit({ lines: [aPost({ share: 50, amountCents: 3_200_001 })] })({ kind: 'none' });
    expect(decision).toMatchObject({
      kind: 'refused',
      code: 'amount-above-cap',
      data: { capCents: 3_200_000, calculation: '64.000,00 € × 0,50 VZÄ × 12 Monate ÷ 12 = 32.000,00 €' },
    });
  });

  it('funds no longer than the period', () =>
    none()
      .when(submit({ lines: [aPost({ months: 13 })] }))
      .refused('months-beyond-period', { lineId: 'line-1', months: 13, maximum: 12 }));
});
