import { addDays, derivedId, endOfBerlinDay, fold, lastDayOfMonths } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import fc from 'fast-check';
import { refuse } from '../problems';
import { ruleSet, rules, suspensionCap } from '../programme/programme.fixture';
import { decideChangeEmployer } from './change-employer';
import { decideChangeShare } from './change-share';
import { decideChangeWorkplaces } from './change-workplaces';
import { decideCorrect } from './correct-occupancy';
import type { Employer, PostEvent } from './events';
import { decideFill } from './fill-post';
import { decideLapse } from './lapse-post';
import { fundingOf } from './place-occupancy';
import { fill, twelveMonths } from './post.fixture';
import { decideResume } from './resume-post';
import { approvedUntil, cutShort, daysOf, interruptionsOf, postDecider, workingSharesOf } from './state';
import type { PostState } from './state';
import { decideSuspend } from './suspend-post';
import { decideVacate } from './vacate-post';
import { runningWindow, vacantSince, windowOf } from './vacancy';

type Fact = (state: PostState) => Decision<PostEvent>;
const known = rules(ruleSet(suspensionCap(12)));
const TODAY = '2030-01-01';
const { appointmentId } = fill(1, '');
const suspensionId = derivedId('sus', '1');

interface Story {
  readonly start: IsoDate;
  /** Until somebody comes, has no pay, has it again, and until somebody else comes. */
  readonly months: readonly [number, number, number, number];
  readonly share: number;
  /** Pay runs again before they leave; otherwise it does not, and they left earlier than was told first. */
  readonly isResumed: boolean;
  /** Months of money beside those that are worked; many, and whoever comes after them leaves, too, so that the post lapses. */
  readonly spare: number;
}
const MANY = 20;

/**
 * Somebody comes, works less, has no pay for a while, works as before and leaves; somebody else comes within the window, and perhaps leaves, and perhaps there was one
 * more between them. Employer and workplaces change, and are what they were. What was told of the first one is corrected.
 */
const facts = (
  { start, months: [begins, works, pauses, gap], share, isResumed, spare }: Story,
  isEndSaid = false,
): readonly (Fact | undefined)[] => {
  const after = (from: IsoDate, n: number): IsoDate => addDays(lastDayOfMonths(from, n), 1);
  const from = after(start, begins);
  const paused = after(from, works);
  const resumed = after(paused, pauses);
  const last = addDays(after(resumed, 1), -1);
  const next = after(addDays(last, 1), gap);
  const shareFrom = (n: number, day: IsoDate, is: number): Fact => {
    const changeId = derivedId('shc', String(n));
    return (s) => decideChangeShare({ appointmentId, changeId, from: day, share: is, claimIds: [] }, s, known);
  };
  const employerFrom = (day: IsoDate, employer: Employer): Fact => {
    return (s) => decideChangeEmployer({ from: day, employer, isKnown: true }, s);
  };
  const workplaceFrom = (day: IsoDate, key: string): Fact => {
    return (s) => decideChangeWorkplaces({ from: day, workplaces: [key], unknown: [] }, s);
  };
  const leaves = (lastDay: IsoDate): Fact => {
    return (s) => decideVacate({ lastDay, reason: 'Wechsel' }, s, TODAY, known);
  };
  const id = derivedId('cor', 'told');
  const corrected = isResumed
    ? { from, lastDay: last, tier: 'C_VOCATIONAL' as const, evidence: 'Zeugnis' }
    : { from, lastDay: addDays(resumed, -10) };
  // It ends with their last day, whether that was said of it or not.
  const until = isEndSaid && !isResumed ? { until: corrected.lastDay } : {};
  const correct: Fact = (s) => {
    const cmd = { appointmentId, correctionId: id, attemptId: id, claimIds: [], reason: 'Schreibfehler' };
    // There is nothing to correct before it was told that they left.
    const hasLeft = s.kind === 'approved' && s.occupancies.some((o) => o.appointmentId === appointmentId && o.lastDay === last);
    return hasLeft ? decideCorrect({ ...cmd, correction: { kind: 'changed', ...corrected } }, s, known) : refuse('nothing-to-correct');
  };
  const between: Fact = (s) => {
    const hasLeft = s.kind === 'approved' && s.occupancies.some((o) => o.appointmentId === appointmentId && o.lastDay !== undefined);
    return hasLeft ? decideFill(fill(3, addDays(last, 1), addDays(next, -1)), s, known) : refuse('post-occupied');
  };
  return [
    (s: PostState) => decideFill(fill(1, from), s, known),
    leaves(last),
    (s: PostState) => decideFill(fill(2, next), s, known),
    spare === MANY ? leaves(addDays(after(next, 1), -1)) : undefined,
    (s: PostState) => decideSuspend({ suspensionId, appointmentId, from: paused, ...until }, s, known),
    shareFrom(1, paused, share),
    employerFrom(from, { kind: 'carrier', name: 'Verein' }),
    employerFrom(paused, { kind: 'recipient' }),
    workplaceFrom(from, '08128131'),
    workplaceFrom(paused, '08128047'),
    workplaceFrom(addDays(paused, 1), '08128131'),
    shareFrom(2, addDays(paused, 1), 100),
    correct,
    isResumed
      ? (s: PostState) => decideResume({ suspensionId, from: resumed, correctionId: derivedId('cor', 'resumed') }, s, known)
      : undefined,
    gap > 0 ? between : undefined,
  ];
};

const present = (all: readonly (Fact | undefined)[]): readonly Fact[] => all.filter((fact) => fact !== undefined);

/** Whoever comes after somebody is told after them: an open end is not known to lie before the next one otherwise, and is refused. */
const TURNS = [0, 1, 2, 3];
const inTurnOfPeople = (order: readonly number[]): readonly number[] => {
  let turn = 0;
  return order.map((fact) => (TURNS.includes(fact) ? TURNS[turn++]! : fact));
};

/** Whoever is to stay as long as the money lasts does, as the reaction sees to it. */
const lengthened = (state: PostState): PostState => {
  let now = state;
  for (let i = 0; now.kind === 'approved' && cutShort(now).length > 0 && i < 5; i += 1)
    for (const { appointmentId: of, from } of cutShort(now)) {
      if (now.kind !== 'approved') return now;
      const id = derivedId('cor', of, String(i), approvedUntil(now));
      const cmd = {
        appointmentId: of,
        correctionId: id,
        attemptId: id,
        claimIds: [],
        correction: { kind: 'changed' as const, from },
        reason: 'länger',
      };
      const decision = decideCorrect(cmd, now, known);
      if (decision.kind === 'recorded') now = decision.events.reduce(postDecider.evolve, now);
    }
  return now;
};

/** Its window is long over: it lapses as soon as what is known says so. */
const lapsed = (state: PostState): PostState => {
  const window = state.kind === 'none' ? undefined : runningWindow(state);
  const decision = window && decideLapse(endOfBerlinDay(window.lastDay), state);
  return decision?.kind === 'recorded' ? decision.events.reduce(postDecider.evolve, state) : state;
};

/** What is refused is told again once other facts are known. */
const told = ({ months: [, works, pauses, gap], isResumed, spare }: Story, inTurn: readonly Fact[]): PostState => {
  // Who leaves during an interruption does so while there is money without it.
  const months = works + gap + spare + (isResumed ? 0 : pauses);
  let state: PostState = fold(postDecider, [twelveMonths({ to: '2027-12-31', months, amountCents: months * 500_000 })]);
  let open = inTurn;
  for (let round = 0; open.length > 0 && round <= inTurn.length; round += 1)
    open = open.filter((fact) => {
      const decision = fact(state);
      if (decision.kind === 'refused') return true;
      state = lapsed(lengthened(decision.events.reduce(postDecider.evolve, state)));
      return false;
    });
  expect(open).toEqual([]);
  return state;
};

const seen = (state: PostState) => {
  if (state.kind === 'none') throw new Error('The post must exist.');
  const inTurn = state.occupancies.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return {
    held: inTurn.map((o) => [o.appointmentId, o.tier, daysOf(state, o), workingSharesOf(state, o)]),
    interruptions: interruptionsOf(state, inTurn),
    until: approvedUntil(state),
    funding: fundingOf(state, state.occupancies),
    vacant: [vacantSince(state), windowOf(state, known)],
    lapses: state.lapses,
    employers: state.employers,
    workplaces: state.workplaces,
  };
};

describe('facts of a post that are told late', () => {
  it('give the same post, and the same money, in whichever order they come', () =>
    fc.assert(
      fc.property(
        fc.record({
          start: fc.constant('2025-01-01'),
          months: fc.tuple(
            fc.integer({ min: 0, max: 2 }),
            fc.integer({ min: 1, max: 4 }),
            fc.integer({ min: 1, max: 6 }),
            fc.integer({ min: 0, max: 4 }),
          ),
          share: fc.constantFrom(25, 50, 75),
          isResumed: fc.boolean(),
          spare: fc.constantFrom(2, 3, MANY),
        }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], { minLength: 15 }),
        fc.boolean(),
        (story, shuffled, isEndSaid) => {
          const all = facts(story);
          const inOrder = inTurnOfPeople(shuffled).map((i) => facts(story, isEndSaid)[i]);
          expect(seen(told(story, present(inOrder)))).toEqual(seen(told(story, present(all))));
        },
      ),
      { numRuns: 100 },
    ));
});
