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

  it.each([
    ['the last millisecond before the day on which the call opens', '2022-05-31T21:59:59.999Z', '2022-06-01'],
    ['the first of that day in Berlin', '2022-05-31T22:00:00.000Z', undefined],
  ])('received at %s: the opening day is recorded as missed: %s', (_name, receivedAt, opensOn) => {
    const [event] = none().when(submit({ receivedAt })).events();
    expect((event?.data as { opensOn?: string }).opensOn).toBe(opensOn);
  });

  it('is late behind the next working day, where the deadline is a Saturday', () => {
    const call = aCall({
      deadline: '2025-11-15',
      deadlineTerms: { value: { fixedToTheDay: false, effect: 'curable' }, mark: 'A', source: 'x' },
    });
    const received = (receivedAt: string) => {
      const [event] = none().when(submit({ receivedAt, call })).events();
      return event;
    };
    expect(received('2025-11-17T22:59:59.999Z')).toMatchObject({
      data: { deadline: '2025-11-15', lastDay: '2025-11-17', deadlineEffect: 'curable', late: false },
    });
    expect(received('2025-11-17T23:00:00.000Z')).toMatchObject({ data: { late: true } });
  });

  it('is held against the named day itself in calls that were opened before terms were asked for, and in fixed ones', () => {
    for (const terms of [{}, { deadlineTerms: { value: { fixedToTheDay: true, effect: 'cut-off' }, mark: 'F', source: 'x' } } as const]) {
      const [event] = none()
        .when(submit({ receivedAt: '2025-11-15T23:00:00.000Z', call: aCall({ deadline: '2025-11-15', ...terms }) }))
        .events();
      expect(event).toMatchObject({ data: { lastDay: '2025-11-15', deadlineEffect: 'cut-off', late: true } });
    }
  });

  it.each<[string, Parameters<typeof submit>[0], object]>([
    ['without lines', { lines: [] }, { lines: [], requestedCents: 0 }],
    ['without an amount', { lines: [aMeasure({ amountCents: 0 })] }, { requestedCents: 0 }],
    ['for a qualification that nobody knows', { lines: [aPost({ tier: 'Erzieher' })] }, { lines: [{ tier: 'Erzieher' }] }],
    ['over the maximum', { lines: [aPost({ amountCents: 999_999_999 })] }, { requestedCents: 999_999_999 }],
    ['below the minimum share', { lines: [aPost({ share: 1 })] }, { requestedShare: 1 }],
    ['for one and a half posts in one', { lines: [aPost({ share: 150 })] }, { requestedShare: 150 }],
    ['for longer than the period', { lines: [aPost({ months: 13 })] }, { lines: [{ months: 13 }] }],
    ['for a kind that is not funded', { rules: someRules({ lineKinds: { value: ['post'], mark: 'A', source: 'x' } }) }, { late: false }],
    ['before the call opens', { receivedAt: '2022-05-31T21:59:00.000Z' }, { opensOn: '2022-06-01', late: false }],
    ['after the deadline', { receivedAt: '2022-09-01T10:00:00.000Z' }, { late: true }],
  ])('is received %s', (_name, given, data) => {
    const events = none().when(submit(given)).events();
    expect(events).toMatchObject([{ type: 'application.submitted', data: { fileNumber: 'SU22-2022-00001', ...data } }]);
  });

  it('refuses lines that together request more than an amount can hold, each of which could', () => {
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
});
