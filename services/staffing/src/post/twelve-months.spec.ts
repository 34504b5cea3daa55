import { given } from '@paktwerk/testing';
import { decideFill, decideSettleClaim } from './fill-post';
import { AppointmentDeclined } from './events';
import type { PostEvent } from './events';
import { approved, corrected, fill, filled, term, twelveMonths, vacated } from './post.fixture';
import { approvedUntil, postDecider } from './state';

const full = { share: 100 };
const slices = [
  { budgetYear: 2025, amountCents: 5_000_000 },
  { budgetYear: 2026, amountCents: 1_000_000 },
];
const march = { ...full, approvedUntil: '2026-02-28', slices };

/** Integrationsmanagement 2025: money for twelve months, counted from the first day of work. */
describe('a post with money for twelve months', () => {
  const until = (...events: readonly PostEvent[]) => {
    const state = given(postDecider, [twelveMonths(), ...events]).state();
    return state.kind === 'approved' ? approvedUntil(state) : undefined;
  };

  it('that begins on 1 March 2025 is approved to 28 February 2026, with a slice for each year', () => {
    given(postDecider, [twelveMonths()])
      .when((s) => decideFill(fill(1, '2025-03-01'), s))
      .then(filled(1, '2025-03-01', march));
    expect(until(filled(1, '2025-03-01', march))).toBe('2026-02-28');
  });

  it('that names no amount has an end and no slices', () =>
    given(postDecider, [approved({ months: 6 })])
      .when((s) => decideFill(fill(1, '2022-10-01'), s))
      .then(filled(1, '2022-10-01', { approvedUntil: '2023-03-31' })));

  it('is approved as long as the rules allow while nobody works on it, or ever did', () => {
    expect(until()).toBe('2026-12-31');
    const was = { from: '2025-03-01', approvedUntil: '2026-02-28' };
    expect(until(filled(1, '2025-03-01', march), corrected(1, was, undefined))).toBe('2026-12-31');
  });

  it('is not filled for a day behind its money', () => {
    const history = [twelveMonths(), filled(1, '2025-03-01', march), vacated(1, '2025-03-01', '2025-06-30')];
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2026-01-01', '2026-03-01'), s))
      .refused('outside-approval', { from: '2025-01-01', to: '2026-02-28', requestedFrom: '2026-01-01', requestedUntil: '2026-03-01' });
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2026-03-01'), s))
      .refused('first-day-outside-approval', { from: '2025-01-01', to: '2026-02-28', requestedFrom: '2026-03-01' });
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2025-09-01'), s))
      .then(filled(2, '2025-09-01', march));
  });

  it('names the end that there is where a first day is refused, not one counted from it', () => {
    given(postDecider, [twelveMonths()])
      .when((s) => decideFill(fill(1, '2024-12-01'), s))
      .refused('first-day-outside-approval', { from: '2025-01-01', to: '2026-12-31', requestedFrom: '2024-12-01' });
    given(postDecider, [twelveMonths()])
      .when((s) => decideFill(fill(1, '2024-12-01', '2025-06-30'), s))
      .refused('outside-approval', { from: '2025-01-01', to: '2026-12-31', requestedFrom: '2024-12-01', requestedUntil: '2025-06-30' });
  });

  it('counts from an earlier first day once there is one, unless somebody works behind that end', () => {
    const ended = term(2, '2025-02-01', '2025-02-28');
    const january = {
      ...full,
      approvedUntil: '2026-01-31',
      slices: [
        { budgetYear: 2025, amountCents: 5_500_000 },
        { budgetYear: 2026, amountCents: 500_000 },
      ],
    };
    given(postDecider, [twelveMonths(), filled(1, '2025-03-01', march), vacated(1, '2025-03-01', '2025-06-30')])
      .when((s) => decideFill(fill(2, '2025-02-01', '2025-02-28'), s))
      .then(filled(2, '2025-02-01', january), { ...ended, data: { ...ended.data, share: 100 } });
    given(postDecider, [twelveMonths(), filled(1, '2025-03-01', march)])
      .when((s) => decideFill(fill(2, '2025-02-01', '2025-02-28'), s))
      .refused('money-ends-earlier', { from: '2025-02-01', to: '2026-01-31', otherUntil: '2026-02-28' });
  });

  it('is filled to the last day of its money, and not a day longer', () => {
    const history = [twelveMonths(), filled(1, '2025-03-01', march), vacated(1, '2025-03-01', '2025-06-30')];
    const last = term(2, '2025-09-01', '2026-02-28');
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2025-09-01', '2026-02-28'), s))
      .then(filled(2, '2025-09-01', march), { ...last, data: { ...last.data, share: 100 } });
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2025-09-01', '2026-03-01'), s))
      .refused('outside-approval', { from: '2025-01-01', to: '2026-02-28', requestedFrom: '2025-09-01', requestedUntil: '2026-03-01' });
    given(postDecider, history)
      .when((s) => decideFill(fill(2, '2026-02-28'), s))
      .then(filled(2, '2026-02-28', march));
  });

  it('takes an earlier first day while nobody works behind the end that follows, to the day', () => {
    const ends = (lastDay: string) => [twelveMonths(), filled(1, '2025-03-01', march), vacated(1, '2025-03-01', lastDay)];
    given(postDecider, ends('2026-02-01'))
      .when((s) => decideFill(fill(2, '2025-02-01', '2025-02-28'), s))
      .refused('money-ends-earlier', { from: '2025-02-01', to: '2026-01-31', otherUntil: '2026-02-01' });
    const state = given(postDecider, ends('2026-01-31')).state();
    expect(decideFill(fill(2, '2025-02-01', '2025-02-28'), state).kind).toBe('recorded');
  });

  it('does not take a person for days that were not claimed because the money lasted shorter then', () => {
    const cmd = { ...fill(2, '2025-09-01'), claimedUntil: '2026-02-27' };
    const { postId, appointmentId, claimId, personId } = cmd;
    const history = [twelveMonths(), filled(1, '2025-03-01', march), vacated(1, '2025-03-01', '2025-06-30')];
    given(postDecider, history)
      .when((s) => decideSettleClaim(cmd, s, 3))
      .then(AppointmentDeclined({ postId, appointmentId, claimId, personId, code: 'post-changed', explanation: {} }));
    given(postDecider, history)
      .when((s) => decideSettleClaim({ ...cmd, claimedUntil: '2026-02-28' }, s, 3))
      .then(filled(2, '2025-09-01', march));
  });
});
