import { addDays, derivedId, fold, lastDayOfMonths } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import fc from 'fast-check';
import { ruleSet, rules, suspensionCap } from '../programme/programme.fixture';
import { decideChangeEmployer } from './change-employer';
import { decideChangeShare } from './change-share';
import { decideChangeWorkplaces } from './change-workplaces';
import { decideCorrect } from './correct-occupancy';
import type { PostEvent } from './events';
import { decideFill } from './fill-post';
import { fundingOf } from './place-occupancy';
import { fill, twelveMonths } from './post.fixture';
import { decideResume } from './resume-post';
import { approvedUntil, cutShort, daysOf, interruptionsOf, postDecider, workingSharesOf } from './state';
import type { PostState } from './state';
import { decideSuspend } from './suspend-post';
import { decideVacate } from './vacate-post';
import { vacantSince, windowOf } from './vacancy';

type Fact = (state: PostState) => Decision<PostEvent>;
const known = rules(ruleSet(suspensionCap(12)));
const TODAY = '2030-01-01';
const { appointmentId } = fill(1, '');
const suspensionId = derivedId('sus', '1');

/**
 * Somebody comes, works less, has no pay for a while, works as before and leaves; somebody else comes within the window. Employer and workplaces change, and
 * are what they were.
 */
const facts = (start: IsoDate, months: readonly [number, number, number, number], share: number): readonly Fact[] => {
  const after = (from: IsoDate, n: number): IsoDate => addDays(lastDayOfMonths(from, n), 1);
  const [begins, works, pauses, gap] = months;
  const from = after(start, begins);
  const paused = after(from, works);
  const resumed = after(paused, pauses);
  const last = addDays(after(resumed, 1), -1);
  const next = after(addDays(last, 1), gap);
  return [
    (s) => decideFill(fill(1, from), s, known),
    (s) => decideSuspend({ suspensionId, appointmentId, from: paused }, s, known),
    (s) => decideResume({ suspensionId, from: resumed, correctionId: derivedId('cor', 'resumed') }, s, known),
    (s) => decideChangeShare({ appointmentId, changeId: derivedId('shc', '1'), from: paused, share, claimIds: [] }, s, known),
    (s) => decideVacate({ lastDay: last, reason: 'Wechsel' }, s, TODAY, known),
    (s) => decideFill(fill(2, next), s, known),
    (s) => decideChangeEmployer({ from, employer: { kind: 'carrier', name: 'Verein' }, isKnown: true }, s),
    (s) => decideChangeWorkplaces({ from, workplaces: ['08128131'], unknown: [] }, s),
    (s) => decideChangeShare({ appointmentId, changeId: derivedId('shc', '2'), from: resumed, share: 100, claimIds: [] }, s, known),
    (s) => decideChangeEmployer({ from: paused, employer: { kind: 'recipient' }, isKnown: true }, s),
    (s) => decideChangeWorkplaces({ from: paused, workplaces: ['08128047'], unknown: [] }, s),
    (s) => decideChangeWorkplaces({ from: resumed, workplaces: ['08128131'], unknown: [] }, s),
  ];
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

/** What is refused is told again once other facts are known. */
const told = (inTurn: readonly Fact[]): PostState => {
  let state: PostState = fold(postDecider, [twelveMonths({ to: '2027-12-31', months: 24, amountCents: 12_000_000 })]);
  let open = inTurn;
  for (let round = 0; open.length > 0 && round <= inTurn.length; round += 1)
    open = open.filter((fact) => {
      const decision = fact(state);
      if (decision.kind === 'refused') return true;
      state = lengthened(decision.events.reduce(postDecider.evolve, state));
      return false;
    });
  expect(open).toEqual([]);
  return state;
};

const seen = (state: PostState) => {
  if (state.kind === 'none') throw new Error('The post must exist.');
  const inTurn = state.occupancies.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return {
    held: inTurn.map((o) => [o.appointmentId, daysOf(state, o), workingSharesOf(state, o)]),
    interruptions: interruptionsOf(state, inTurn),
    until: approvedUntil(state),
    funding: fundingOf(state, state.occupancies),
    vacant: [vacantSince(state), windowOf(state, known)],
    employers: state.employers,
    workplaces: state.workplaces,
  };
};

/** Who comes after somebody is told after them: an open end is not known to lie before the next one otherwise, and is refused. */
const inTurnOfPeople = (order: readonly number[]): readonly number[] => {
  const turns = [COMES, LEAVES, FOLLOWS];
  let turn = 0;
  return order.map((fact) => (turns.includes(fact) ? turns[turn++]! : fact));
};
const [COMES, LEAVES, FOLLOWS] = [0, 4, 5];

describe('facts of a post that are told late', () => {
  it('give the same post in whichever order they come', () =>
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 0, max: 2 }),
          fc.integer({ min: 1, max: 4 }),
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: 0, max: 4 }),
        ),
        fc.constantFrom(25, 50, 75),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12 }),
        (months, share, shuffled) => {
          const order = inTurnOfPeople(shuffled);
          const all = facts('2025-01-01', months, share);
          expect(seen(told(order.map((i) => all[i]!)))).toEqual(seen(told(all)));
        },
      ),
      { numRuns: 150 },
    ));
});
