import { fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import fc from 'fast-check';
import { OTHER_CLERK, TODAY, aMeasure, checked, someRules, submitted } from '../application/application.fixture';
import { ApplicationSubmitted } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { decidePrepare } from '../application/prepare-decision';
import { decideRecordAnswer } from '../application/record-reservation-answer';
import { applicationDecider } from '../application/state';
import type { ApplicationState } from '../application/state';
import { decideWithdraw } from '../application/withdraw-application';
import { ON, evolve } from '../read-models/waiting-list/projection';
import type { WaitingRow } from '../read-models/waiting-list/entity';
import { inOrder, leftFor, outlookOn, standings } from './in-order';
import type { Listed } from './in-order';
import { decideMoveUp } from './move-up';
import { decideWaitlist } from './waitlist-application';

const MOST = 9;
const DISTRICTS = ['08111', '08116'] as const;
const HEARD: readonly string[] = ON.map((e) => e.type);
const rules = someRules();

/** A call with its applications, its money as budgeting has it, and the worker: everything decided by the deciders themselves. */
class Call {
  readonly applications: { readonly id: string; events: ApplicationEvent[]; row: WaitingRow | undefined; reservedCents: number }[];
  readonly overtakings: string[] = [];
  private decisions = 0;

  constructor(
    private potCents: number,
    private readonly frames: ReadonlyMap<string, number>,
  ) {
    this.applications = [0, 1, 2, 3].map((n) => {
      const before = submitted({ lines: [aMeasure({ lineId: 'line', amountCents: MOST })] }).data;
      const own = {
        applicationId: `app_${n}`,
        fileNumber: `SU22-${n}`,
        district: DISTRICTS[n % 2]!,
        receivedAt: `2022-07-0${n + 1}T10:00:00.000Z`,
      };
      const events = [...checked([ApplicationSubmitted({ ...before, ...own })])];
      return { id: own.applicationId, events, row: undefined, reservedCents: 0 };
    });
  }

  stateOf(n: number): ApplicationState {
    return fold(applicationDecider, this.applications[n]!.events);
  }

  /** As the list has it, whether it stands there or not. */
  placeOf(n: number): Omit<Listed, 'wantedCents' | 'stage'> {
    const state = this.stateOf(n);
    if (state.kind === 'none') throw new Error('It was submitted.');
    const { applicationId, fileNumber, district, receivedAt } = state.app;
    return { applicationId, fileNumber, district, receivedAt, recipient: null, score: null, rank: null };
  }

  get list(): readonly Listed[] {
    return this.applications.flatMap(({ row }) => (row === undefined || row.stage === 'decided' ? [] : [structuredClone(row) as Listed]));
  }

  get money() {
    const taken = (district?: string) =>
      this.applications.reduce(
        (sum, one, n) => (district === undefined || this.placeOf(n).district === district ? sum + one.reservedCents : sum),
        0,
      );
    return {
      potCents: this.potCents - taken(),
      frames: new Map(DISTRICTS.map((district) => [district, (this.frames.get(district) ?? 0) - taken(district)])),
    };
  }

  wait(n: number, wantedCents: number): void {
    this.record(n, (state) => decideWaitlist({ wantedCents, reason: 'x', today: TODAY }, state, this.outlook(n)));
  }

  prepare(n: number, amountCents: number): boolean {
    this.decisions += 1;
    const decisionId = `dec_${this.decisions}`;
    const outcome = amountCents === 0 ? 'rejected' : amountCents === MOST ? 'granted' : 'partially-granted';
    const decided = { decisionId, outcome, lines: [{ lineId: 'line', amountCents }], reason: 'x', preparedBy: OTHER_CLERK } as const;
    return this.record(n, (state) =>
      decidePrepare({ ...decided, grantedElsewhere: [], outlookFor: this.outlook(n), today: TODAY }, state, rules),
    );
  }

  /** Budgeting gives back what was set aside for the decision before, and sets aside where pot and frame suffice. */
  answer(n: number): void {
    const state = this.stateOf(n);
    if (state.kind !== 'prepared' || state.decision.reservation.kind !== 'pending') return;
    const { decisionId, amountCents } = state.decision;
    const one = this.applications[n]!;
    one.reservedCents = 0;
    const { frameAvailableCents = 0, potAvailableCents } = leftFor(
      { ...this.placeOf(n), wantedCents: amountCents, stage: 'waiting' },
      this.money,
    );
    const isThere = amountCents <= Math.min(frameAvailableCents, potAvailableCents);
    if (isThere) one.reservedCents = amountCents;
    const left = { reason: 'pot-exceeded', frameAvailableCents, potAvailableCents } as const;
    const answer = { decisionId, amountCents, today: TODAY };
    this.record(n, (s) => decideRecordAnswer(isThere ? { kind: 'reserved', ...answer } : { kind: 'refused', ...answer, ...left }, s));
  }

  withdraw(n: number): void {
    if (this.record(n, (state) => decideWithdraw({ reason: 'x', today: TODAY }, state))) this.applications[n]!.reservedCents = 0;
  }

  add(cents: number): void {
    this.potCents += cents;
  }

  moveUp(): void {
    const { list, money } = this;
    for (const [id, standing] of standings(list, money)) {
      const one = list.find((row) => row.applicationId === id)!;
      const seen = { wantedCents: one.wantedCents, ...leftFor(one, money), today: TODAY };
      if (standing === 'money-is-there')
        this.record(
          this.applications.findIndex((a) => a.id === id),
          (state) => decideMoveUp(seen, state),
        );
    }
  }

  private outlook(n: number) {
    return outlookOn(this.list, this.placeOf(n), this.money);
  }

  private record(n: number, decide: (state: ApplicationState) => Decision<ApplicationEvent>): boolean {
    const one = this.applications[n]!;
    const decision = decide(fold(applicationDecider, one.events));
    if (decision.kind !== 'recorded') return false;
    one.events.push(...decision.events);
    for (const e of decision.events)
      if (HEARD.includes(e.type))
        one.row = evolve(one.row, { ...e, position: one.events.length } as Parameters<typeof evolve>[1]) ?? one.row;
    return true;
  }
}

type Step = (call: Call) => void;
const nth = fc.integer({ min: 0, max: 3 });
const cents = fc.integer({ min: 1, max: MOST });

/** Those before it in the order who wait in vain for the same money, or would from now on. */
const overtaken = (call: Call, n: number, moreCents: number, { list, money }: Pick<Call, 'list' | 'money'>): readonly string[] => {
  const self = { ...call.placeOf(n), wantedCents: moreCents };
  const others = list.filter((row) => row.applicationId !== self.applicationId);
  const [before, after] = [standings(others, money), standings([...others, { ...self, stage: 'prepared' }], money)];
  return others
    .filter((row) => row.stage === 'waiting' && inOrder(row, { ...self, stage: 'waiting' }) < 0)
    .filter(({ applicationId: id, district }) =>
      before.get(id) === 'money-is-there'
        ? after.get(id) !== 'money-is-there'
        : before.get(id) === 'pot-short' || district === self.district,
    )
    .map((row) => row.applicationId);
};

describe('a call whose money is short', () => {
  it('grants nobody more than they hold past those who wait before them, whatever is listed, lowered, prepared or never listed', () => {
    const prepare = fc.tuple(nth, fc.integer({ min: 0, max: MOST }), fc.boolean()).map(([n, amountCents, isAnswered]): Step => (call) => {
      const { list, money } = call;
      const state = call.stateOf(n);
      const more = amountCents - call.applications[n]!.reservedCents;
      if (call.prepare(n, amountCents) && amountCents > heldBy(state)) call.overtakings.push(...overtaken(call, n, more, { list, money }));
      if (isAnswered) call.answer(n);
    });
    const step: fc.Arbitrary<Step> = fc.oneof(
      { weight: 4, arbitrary: prepare },
      {
        weight: 4,
        arbitrary: fc.tuple(nth, cents).map(
          ([n, wanted]): Step =>
            (call) =>
              call.wait(n, wanted),
        ),
      },
      {
        weight: 2,
        arbitrary: nth.map(
          (n): Step =>
            (call) =>
              call.answer(n),
        ),
      },
      { weight: 2, arbitrary: fc.constant<Step>((call) => call.moveUp()) },
      {
        weight: 1,
        arbitrary: nth.map(
          (n): Step =>
            (call) =>
              call.withdraw(n),
        ),
      },
      {
        weight: 1,
        arbitrary: cents.map(
          (more): Step =>
            (call) =>
              call.add(more),
        ),
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * MOST }), cents, cents, fc.array(step, { maxLength: 30 }), (pot, one, other, steps) => {
        const call = new Call(
          pot,
          new Map([
            [DISTRICTS[0], one],
            [DISTRICTS[1], other],
          ]),
        );
        for (const each of steps) {
          each(call);
          expect(call.overtakings).toEqual([]);
          expect(call.money.potCents).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const heldBy = (state: ApplicationState): number => {
  if (state.kind === 'prepared') return ['pending', 'reserved'].includes(state.decision.reservation.kind) ? state.decision.amountCents : 0;
  return state.kind === 'checked' && state.waiting?.movedUpOn !== undefined ? state.waiting.wantedCents : 0;
};
