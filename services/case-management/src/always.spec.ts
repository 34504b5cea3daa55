import fc from 'fast-check';
import { addDays, fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PLAN_DOMAINS, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import { anyEventOf } from '@paktwerk/testing';
import { decideConfirmErasure } from './erasure/confirm-erasure';
import { decideProposeErasure } from './erasure/propose-erasure';
import { fileView, initialsOf } from './case/views';
import { catalogue } from './catalogue';
import { closed, decree, held, opened, plan, planned, situation, talk } from './case/case.fixture';
import { decideAgreePlan } from './case/agree-plan';
import { decideClose } from './case/close-case';
import type { CaseEvent } from './case/events';
import { decideHoldTalk } from './case/hold-talk';
import { decideOpen } from './case/open-case';
import { caseDecider, currentPlan, lastTalkOn } from './case/state';
import type { CaseState } from './case/state';
import { limitOf } from './limit/clock';
import { count, dayOf, noTotals } from './totals/count';
import { decidePublish } from './totals/publish-totals';
import { totalsDecider } from './totals/state';

/** What must hold whatever the commands are and in whichever order they come. */
const today = '2023-03-01';
const day = fc.integer({ min: -5, max: 65 }).map((n) => addDays('2023-01-01', n));
const nth = fc.integer({ min: 1, max: 8 });
const minutes = fc.integer({ min: 1, max: 120 });
const mode = fc.constantFrom(...TALK_MODES);
const topics = fc.uniqueArray(fc.constantFrom(...TALK_TOPICS), { minLength: 1 });

type Run = (state: CaseState) => Decision<CaseEvent>;
const command: fc.Arbitrary<Run> = fc.oneof(
  day.map(
    (d): Run =>
      (s) =>
        decideOpen({ ...opened({ openedOn: d }).data, situation }, s, { today, isProgrammePublished: true, decrees: [decree] }),
  ),
  {
    weight: 4,
    arbitrary: fc.tuple(nth, day, minutes, mode, topics).map(
      ([n, d, m, how, what]): Run =>
        (s) =>
          decideHoldTalk(talk(n, d, { minutes: m, mode: how, topics: what }), s, today, 10),
    ),
  },
  fc.tuple(nth, day).map(
    ([n, d]): Run =>
      (s) =>
        decideAgreePlan(plan(n, d), s, today, 6),
  ),
  fc.tuple(day, fc.constantFrom('GOALS_REACHED' as const, 'CONSENT_REVOKED' as const)).map(
    ([closedOn, reason]): Run =>
      (s) =>
        decideClose({ closedOn, reason }, s, today),
  ),
  fc.constant<Run>((s) => decideProposeErasure({ reason: 'REQUESTED', proposedBy: 'per_a' }, s, today, 12)),
  fc.constant<Run>((s) => decideConfirmErasure({ confirmedBy: 'per_b', humanOf: (id) => id }, s, today, 12)),
);

describe('always', () => {
  it('the same command twice adds nothing, and no talk lies outside the case or in the future', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let state = caseDecider.initial;
        const all: CaseEvent[] = [];
        for (const c of commands) {
          const decision = c(state);
          if (decision.kind === 'refused') continue;
          all.push(...decision.events);
          state = decision.events.reduce(caseDecider.evolve, state);
          const again = c(state);
          expect(again.kind === 'recorded' ? again.events : 'refused').toEqual([]);
        }
        const talks = all.flatMap((e) => (e.type === 'talk.held' ? [e.data] : []));
        if (state.kind === 'none') return expect(talks).toEqual([]);
        for (const t of talks) {
          expect(t.heldOn >= state.openedOn && t.heldOn <= today).toBe(true);
          if (state.kind === 'closed') expect(t.heldOn <= state.closedOn).toBe(true);
          expect(t.isCounted).toBe(t.minutes >= 10);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('evolve takes any events in any order', () => {
    const anyEvent = fc.oneof(
      day.map((d) => opened({ openedOn: d })),
      fc.tuple(nth, day).map(([n, d]) => held(n, d)),
      nth.map((n) => planned(n)),
      day.map((d) => closed(d)),
    );
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(() => fold(caseDecider, events)).not.toThrow();
      }),
    );
  });

  it('the totals say as much as the talks: sums agree, and the order does not matter', () => {
    const heldTalk = fc
      .tuple(nth, minutes, mode, topics)
      .map(([n, m, how, what]) => held(n, '2023-01-05', { minutes: m, mode: how, topics: what, isCounted: m >= 10 }));
    fc.assert(
      fc.property(fc.array(heldTalk), (talks) => {
        const key = { district: '08111', programmeId: 'prg_1', day: '2023-01-05' };
        const t = talks.reduce(count, noTotals(key));
        const counted = talks.filter((e) => dayOf(e) !== undefined);
        expect(t.talks.reduce((n, x) => n + x.count, 0)).toBe(counted.length);
        expect(t.talks.reduce((n, x) => n + x.minutes, 0)).toBe(counted.reduce((n, e) => n + e.data.minutes, 0));
        expect(t.topics.reduce((n, x) => n + x.count, 0)).toBe(counted.reduce((n, e) => n + e.data.topics.length, 0));
        expect([...talks].reverse().reduce(count, noTotals(key))).toEqual(t);
      }),
    );
  });

  it('evolve and the views take anything that a schema allows, erased clients included', () => {
    const types = catalogue.types.filter((t) => !['case-file.read', 'daily-totals.counted', 'monthly-figures.released'].includes(t));
    fc.assert(
      fc.property(fc.array(anyEventOf<CaseEvent>(catalogue, types, { erased: true }), { maxLength: 12 }), (events) => {
        expect(() => fold(caseDecider, events)).not.toThrow();
        const recorded = events.map((e) => ({ ...e, recordedAt: '2023-01-01T00:00:00.000Z' }));
        expect(() => [fileView(recorded, fold(caseDecider, events)), initialsOf(recorded)]).not.toThrow();
      }),
    );
  });

  it('late facts in any order give the same: the clock, the last talk, the plan in force', () => {
    const facts = fc
      .uniqueArray(fc.tuple(nth, day, minutes), { selector: ([n]) => n })
      .map((all) =>
        all.flatMap(([n, d, m]): CaseEvent[] => [held(n, d, { minutes: m, isCounted: m >= 10 }), planned(n, addDays('2023-01-01', n))]),
      );
    const known = (events: readonly CaseEvent[]) => {
      const state = fold(caseDecider, [opened({ openedOn: '2022-12-01' }), ...events]);
      return state.kind === 'none' ? undefined : [limitOf(state), lastTalkOn(state), currentPlan(state)];
    };
    const twoOrders = facts.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
    fc.assert(fc.property(twoOrders, ([one, other]) => expect(known(other)).toEqual(known(one))));
  });

  it('totals leave once per revision, and never an older one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 })), (revisions) => {
        let state = totalsDecider.initial;
        const left: number[] = [];
        for (const revision of revisions) {
          const row = { ...noTotals({ district: '08111', programmeId: 'prg_1', day: '2023-01-05' }), revision };
          const decision = decidePublish(row, state);
          if (decision.kind === 'refused') throw new Error('Publishing totals was refused.');
          state = decision.events.reduce(totalsDecider.evolve, state);
          left.push(...decision.events.map((e) => e.data.revision));
          expect(decidePublish(row, state)).toEqual({ kind: 'recorded', events: [] });
        }
        expect(left).toEqual(left.filter((r, i) => i === 0 || r > left[i - 1]!));
      }),
    );
  });

  it('a plan knows exactly the eight domains', () => expect(PLAN_DOMAINS).toHaveLength(8));
});
