import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { rules } from '../programme/programme.fixture';
import { decideChangeShare } from './change-share';
import { decideCorrect } from './correct-occupancy';
import type { Correction } from './correct-occupancy';
import { decideCorrectSuspension } from './correct-suspension';
import type { PostEvent } from './events';
import { decideFill } from './fill-post';
import { approved, corrected, fill, filled, shareChanged, suspended, suspensionCorrected, vacated } from './post.fixture';
import { daysOf, postDecider } from './state';
import { decideSuspend } from './suspend-post';
import { decideVacate } from './vacate-post';

const full = { share: 100 };
const post = approved({ from: '2023-01-01', to: '2026-12-31', share: 100 });
const held = filled(1, '2023-01-01', full);
const { appointmentId } = fill(1, '');
const TODAY = '2026-06-15';
const suspensionId = derivedId('sus', '2');
const suspend = (from: string, until?: string) => ({ suspensionId, appointmentId, from, ...(until ? { until } : {}) });
const share = (of: number, from = '2023-04-01') => ({
  appointmentId,
  changeId: derivedId('shc', '1', from),
  from,
  share: of,
  claimIds: [],
});
const correct = (n: number, correction: Correction) => ({
  appointmentId,
  correctionId: derivedId('cor', String(n)),
  attemptId: derivedId('cor', String(n), 'first'),
  correction,
  reason: 'Schreibfehler',
  claimIds: [],
});
const after = (history: readonly PostEvent[], ...more: readonly PostEvent[]) => {
  const state = given(postDecider, [...history, ...more]).state();
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};

describe('overlapping interruptions of pay', () => {
  const first = suspended(1, '2024-04-01', { until: '2024-06-30' });
  it.each([
    ['begin before and end within', '2024-03-01', '2024-04-01'],
    ['begin within and end behind', '2024-06-30', '2024-07-31'],
    ['lie within', '2024-05-01', '2024-05-31'],
    ['lie around', '2024-03-01', '2024-07-31'],
    ['are the same', '2024-04-01', '2024-06-30'],
    ['begin before and have no end', '2024-03-01', undefined],
  ])('are refused where they %s', (_, from, until) =>
    given(postDecider, [post, held, first])
      .when((s) => decideSuspend(suspend(from, until), s))
      .refused('suspension-overlaps', {
        ...{ from, ...(until ? { until } : {}) },
        ...{ otherFrom: '2024-04-01', otherUntil: '2024-06-30' },
      }),
  );
  it('are taken where they touch, and where the first one never was', () => {
    for (const [from, until] of [
      ['2024-07-01', '2024-07-31'],
      ['2024-03-01', '2024-03-31'],
    ] as const)
      expect(
        given(postDecider, [post, held, first])
          .when((s) => decideSuspend(suspend(from, until), s))
          .events(),
      ).toHaveLength(1);
    const never = suspensionCorrected(1, { from: '2024-04-01', until: '2024-06-30' }, undefined);
    expect(
      given(postDecider, [post, held, first, never])
        .when((s) => decideSuspend(suspend('2024-05-01'), s))
        .events(),
    ).toHaveLength(1);
  });
  it('do not come about by a correction either', () =>
    given(postDecider, [post, held, first, suspended(2, '2024-09-01', { until: '2024-09-30' })])
      .when((s) =>
        decideCorrectSuspension(
          {
            suspensionId,
            correctionId: derivedId('cor', 'x'),
            correction: { kind: 'changed', from: '2024-06-30', until: '2024-09-30' },
            reason: 'Schreibfehler',
          },
          s,
        ),
      )
      .refused('suspension-overlaps', { from: '2024-06-30', until: '2024-09-30', otherFrom: '2024-04-01', otherUntil: '2024-06-30' }));
});

describe('an end before a begin', () => {
  it('is refused of an appointment, of its correction and of an interruption', () => {
    const [from, until] = ['2024-03-02', '2024-03-01'];
    given(postDecider, [post])
      .when((s) => decideFill(fill(1, from, until), s, rules()))
      .refused('period-reversed', { from, until });
    given(postDecider, [post, held])
      .when((s) => decideCorrect(correct(1, { kind: 'changed', from, lastDay: until }), s, rules()))
      .refused('period-reversed', { from, until });
    given(postDecider, [post, held])
      .when((s) => decideSuspend(suspend(from, until), s))
      .refused('period-reversed', { from, until });
  });
  it('is a last day on which nobody was there yet', () =>
    given(postDecider, [post, filled(1, '2023-03-01', full)])
      .when((s) => decideVacate({ lastDay: '2023-02-28', reason: 'Wechsel' }, s, TODAY, rules()))
      .refused('post-not-occupied', { lastDay: '2023-02-28' }));
});

describe('a share that nobody may have', () => {
  it.each([0, 24])('of %d hundredths is below what the rules say, agreed with the start or later', (of) => {
    const why = { share: of, minimumShare: 25, source: 'Modellannahme' };
    given(postDecider, [post, held])
      .when((s) => decideChangeShare(share(of), s, rules()))
      .refused('share-below-minimum', why);
    given(postDecider, [post])
      .when((s) => decideFill({ ...fill(1, '2023-01-01'), share: of }, s, rules()))
      .refused('share-below-minimum', why);
  });
  it('of more than full time is more than the post has', () =>
    given(postDecider, [post, held])
      .when((s) => decideChangeShare(share(101), s, rules()))
      .refused('share-above-post', { share: 101, postShare: 100, on: '2023-04-01' }));
  it('of a quarter, and of all of it, is one', () => {
    given(postDecider, [post, held])
      .when((s) => decideChangeShare(share(25), s, rules()))
      .then(shareChanged(1, '2023-04-01', 25, full));
    given(postDecider, [post, held, shareChanged(1, '2023-04-01', 25, full)])
      .when((s) => decideChangeShare(share(100, '2023-05-01'), s, rules()))
      .then(shareChanged(1, '2023-05-01', 100, full));
  });
});

describe('two people on one day', () => {
  it('are refused, on the last day of the first one, too', () => {
    const history = [post, held, vacated(1, '2023-01-01', '2024-02-29')];
    expect(decideFill(fill(2, '2024-02-29'), after(history), rules())).toMatchObject({
      kind: 'refused',
      code: 'post-occupied',
    });
    expect(decideFill(fill(2, '2024-03-01'), after(history), rules()).kind).toBe('recorded');
  });
  it('do not come about by a correction of the first one’s last day', () => {
    const history = [post, held, vacated(1, '2023-01-01', '2024-02-29'), filled(2, '2024-03-01', full)];
    const longer = correct(1, { kind: 'changed', from: '2023-01-01', lastDay: '2024-03-01' });
    expect(decideCorrect(longer, after(history), rules())).toMatchObject({
      kind: 'refused',
      code: 'post-occupied',
    });
  });
});

describe('a correction of a correction', () => {
  it('holds instead, and says what was known before it', () => {
    const was = { from: '2023-01-01', lastDay: '2024-02-29', isTerm: false };
    const first = corrected(1, was, { ...was, lastDay: '2024-03-31' }, full);
    const history = [post, held, vacated(1, '2023-01-01', '2024-02-29'), first];
    const [event] = given(postDecider, history)
      .when((s) => decideCorrect(correct(2, { kind: 'changed', from: '2023-01-01', lastDay: '2024-01-31' }), s))
      .events();
    expect(event?.data).toMatchObject({ was: { lastDay: '2024-03-31' }, is: { lastDay: '2024-01-31' } });
    const state = after(history, event!);
    expect(state.occupancies.map((o) => daysOf(state, o))).toEqual([{ from: '2023-01-01', until: '2024-01-31' }]);
  });
  it('of an interruption does so, too', () => {
    const first = suspensionCorrected(1, { from: '2024-04-01' }, { from: '2024-04-15' });
    const again = { suspensionId: derivedId('sus', '1'), correctionId: derivedId('cor', 'again'), reason: 'doch anders' };
    const [event] = given(postDecider, [post, held, suspended(1, '2024-04-01'), first])
      .when((s) => decideCorrectSuspension({ ...again, correction: { kind: 'changed', from: '2024-05-01' } }, s))
      .events();
    expect(event?.data).toMatchObject({ was: { from: '2024-04-15' }, is: { from: '2024-05-01' } });
  });
});

describe('a fact that is told three years late', () => {
  it('is taken, and holds from its day on', () => {
    const left = given(postDecider, [post, held])
      .when((s) => decideVacate({ lastDay: '2023-06-14', reason: 'Wechsel' }, s, TODAY))
      .events();
    const state = after([post, held], ...left);
    expect(state.occupancies.map((o) => daysOf(state, o).until)).toEqual(['2023-06-14']);
    expect(
      given(postDecider, [post, held])
        .when((s) => decideSuspend(suspend('2023-06-15', '2023-07-14'), s))
        .events(),
    ).toHaveLength(1);
    expect(
      given(postDecider, [post, held])
        .when((s) => decideChangeShare(share(50, '2023-06-15'), s, rules()))
        .events(),
    ).toHaveLength(1);
    const late = given(postDecider, [post])
      .when((s) => decideFill(fill(1, '2023-06-15'), s, rules()))
      .events();
    expect(late[0]).toMatchObject({ type: 'post.filled', data: { from: '2023-06-15' } });
  });
});

describe('the last day of February', () => {
  it.each([
    ['2024-02-29', '2024-08-31'],
    ['2023-02-28', '2023-08-31'],
  ])(
    'as the last day of work, %s, opens a window of six months that ends on %s: a refill on it, and none on the day after',
    (lastDay, until) => {
      const left = given(postDecider, [post, held])
        .when((s) => decideVacate({ lastDay, reason: 'Wechsel' }, s, TODAY, rules()))
        .events();
      expect(left[0]?.data).toMatchObject({ refillableUntil: until });
      const refill = (from: string) => decideFill(fill(2, from), after([post, held], ...left), rules());
      const dayAfter = `${until.slice(0, 4)}-09-01`;
      expect([refill(until).kind, refill(dayAfter)]).toMatchObject(['recorded', { kind: 'refused', code: 'vacancy-window-over' }]);
    },
  );
  it('that there is not is no day: the month before ends on the 28th', () =>
    given(postDecider, [approved({ ...post.data, to: '2023-02-28' })])
      .when((s) => decideFill(fill(1, '2023-01-01', '2023-03-01'), s, rules()))
      .refused('outside-approval', { from: '2023-01-01', to: '2023-02-28', requestedFrom: '2023-01-01', requestedUntil: '2023-03-01' }));
});
