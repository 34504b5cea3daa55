import { addDays, daysBetween, derivedId, earlierOf, endOfBerlinDay, fold } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import fc from 'fast-check';
import { refuse } from '../problems';
import { rules } from '../programme/programme.fixture';
import { decideCorrect } from './correct-occupancy';
import type { PostEvent } from './events';
import { decideExtend } from './extend-post';
import { decideFill } from './fill-post';
import { centsOf } from './funding';
import { decideLapse } from './lapse-post';
import { decideLiftExtension } from './lift-extension';
import { fundingOf } from './place-occupancy';
import { approved, fill } from './post.fixture';
import { approvedUntil, daysOf, postDecider } from './state';
import type { PostState } from './state';
import { statusOn } from './views';
import { decideVacate } from './vacate-post';
import { nextLapse, windowOf } from './vacancy';

type Fact = (state: PostState) => Decision<PostEvent>;
const known = rules();
const { appointmentId } = fill(1, '');
const CENTS = { granted: 19_200_000, added: 12_800_000 };
const post = approved({ from: '2018-03-01', to: '2021-12-31', months: 36, amountCents: CENTS.granted, share: 100 });

interface Story {
  /** Of whoever was there first, as it was told at first, and as it was. */
  readonly left: IsoDate;
  readonly corrected: IsoDate;
  /** Days behind that until somebody else came, and how long they stayed; told late. */
  readonly between: readonly [number, number];
  /** First day of somebody in the months that were added. */
  readonly next: IsoDate;
  readonly stays: number;
}

const facts = ({ left, corrected, between: [gap, stayed], next, stays }: Story): readonly Fact[] => {
  const id = derivedId('cor', '1');
  const last = (s: PostState) => (s.kind === 'none' ? undefined : s.occupancies.find((o) => o.appointmentId === appointmentId)?.lastDay);
  const from = addDays(corrected, gap);
  return [
    (s) =>
      last(s) === undefined ? decideVacate({ lastDay: left, reason: 'Wechsel' }, s, '2023-01-01', known) : refuse('nothing-to-correct'),
    (s) =>
      last(s) === undefined
        ? refuse('nothing-to-correct')
        : decideCorrect(
            {
              ...{ appointmentId, correctionId: id, attemptId: id, claimIds: [], reason: 'Schreibfehler' },
              correction: { kind: 'changed', from: '2018-03-01', lastDay: corrected },
            },
            s,
            known,
          ),
    (s) => (last(s) === corrected ? decideFill(fill(2, from, addDays(from, stayed)), s, known) : refuse('nothing-to-correct')),
    // Whoever was taken within a window stays, also where that is known to have been another one since.
    (s) =>
      s.kind === 'approved' && s.occupancies.length === 2
        ? decideFill(fill(3, next, addDays(next, stays)), s, known)
        : refuse('nothing-to-correct'),
    (s) =>
      decideExtend(
        {
          ...{ noticeId: 'ntc_1', oldEnd: '2021-02-28', newEnd: '2023-02-28', fundedMonths: 60 },
          ...{ amountCents: CENTS.added, deliveredOn: '2020-11-16' },
        },
        s,
        known,
      ),
  ];
};

/** All windows are long over: it lapses as soon as what is known says so. */
const lapsed = (state: PostState): PostState => {
  const next = state.kind === 'none' ? undefined : nextLapse(state);
  if (next === undefined) return state;
  const decision = decideLapse(endOfBerlinDay(next.window.lastDay), state);
  return decision.kind === 'recorded' ? lapsed(decision.events.reduce(postDecider.evolve, state)) : state;
};

const told = (inTurn: readonly Fact[]): PostState => {
  const first = fold(postDecider, [post]);
  const begun = decideFill(fill(1, '2018-03-01'), first, known);
  if (begun.kind === 'refused') throw new Error('Somebody is on the post.');
  let state: PostState = begun.events.reduce(postDecider.evolve, first);
  let open = inTurn;
  for (let round = 0; open.length > 0 && round <= inTurn.length; round += 1)
    open = open.filter((fact) => {
      const decision = fact(state);
      if (decision.kind === 'refused') return true;
      state = lapsed(decision.events.reduce(postDecider.evolve, state));
      return false;
    });
  return state;
};

/** A court annuls the extension: who worked in the further months did so, and all else is as it was without it. */
const lifted = (state: PostState, on: IsoDate): PostState => {
  const decision = decideLiftExtension({ noticeId: 'ntc_1', because: 'annulled', on }, state, known);
  if (decision.kind === 'refused') throw new Error('It is lifted.');
  return lapsed(decision.events.reduce(postDecider.evolve, state));
};

/** Who worked into the further months would have gone with the last day before them. */
const END = '2021-02-28';
const withoutFurtherMonths = ({ between: [gap, stayed], ...story }: Story): Story => {
  const room = Math.max(0, daysBetween(addDays(story.corrected, gap), END));
  return { ...story, between: [gap, Math.min(stayed, room)] };
};

const seenBefore = (state: PostState) => {
  const { held, status, window, ...others } = seen(state);
  expect(others.until).toBe(END);
  return {
    ...others,
    held: held.filter(({ from }) => from <= END).map(({ from, until }) => ({ from, until: earlierOf(until, END) })),
    status: status.slice(0, 2),
    window: window && window.vacantSince <= END ? window : undefined,
  };
};

const seen = (state: PostState) => {
  if (state.kind === 'none') throw new Error('The post must exist.');
  return {
    held: state.occupancies.map((o) => daysOf(state, o)).sort((a, b) => (a.from < b.from ? -1 : 1)),
    until: approvedUntil(state),
    funding: fundingOf(state, state.occupancies),
    window: windowOf(state, known),
    lapses: state.lapses.toSorted((a, b) => (a.vacantSince < b.vacantSince ? -1 : 1)),
    status: ['2019-06-01', '2021-02-28', '2021-03-01', '2021-10-01', '2022-06-01'].map((day) => statusOn(state, day)),
  };
};

describe('facts and the extension of a post', () => {
  it('give the same post and the same lapses in whichever order they come, free no cent twice, and leave what was before once the extension is annulled', () =>
    fc.assert(
      fc.property(
        fc.record({
          left: fc.constantFrom('2018-06-30', '2018-12-31', '2020-09-30'),
          corrected: fc.constantFrom('2018-07-15', '2019-12-31', '2020-04-30', '2020-06-30', '2020-11-30', '2021-01-31'),
          between: fc.tuple(fc.integer({ min: 1, max: 170 }), fc.integer({ min: 0, max: 200 })),
          next: fc.constantFrom('2021-03-01', '2021-06-01', '2021-08-31', '2022-03-01'),
          stays: fc.integer({ min: 1, max: 300 }),
        }),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.constantFrom('2021-03-01', '2021-07-01', '2022-01-01', '2022-09-01', '2023-03-01'),
        (story, order, on) => {
          const all = facts(story);
          const state = told(order.map((i) => all[i]!));
          expect(seen(state)).toEqual(seen(told(all)));
          const freed = state.kind === 'none' ? 0 : centsOf(state.lapses.flatMap((one) => one.freed));
          expect(freed <= CENTS.granted + CENTS.added).toBe(true);
          const without = facts(withoutFurtherMonths(story));
          expect(seenBefore(lifted(state, on))).toEqual(seenBefore(told([0, 1, 2].map((i) => without[i]!))));
        },
      ),
      { numRuns: 200 },
    ));
});
