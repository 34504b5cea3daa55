import { Commands, JsonCodec, MemoryEventStore } from '@paktwerk/event-store';
import { advance, fold, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import fc from 'fast-check';
import type { PotRow } from '../read-models/pots/entity';
import { evolve as evolvePot } from '../read-models/pots/projection';
import type { ReservationRow } from '../read-models/reservations/entity';
import { evolve as evolveReservation } from '../read-models/reservations/projection';
import { catalogue } from '../catalogue';
import { laterNotices } from './later-notices.fixture';
import { TODAY, application, decision, grant, notice, opened, reserve } from './pot.fixture';
import { decideCommit } from './commit-funds';
import type { PotEvent } from './events';
import { decideNotePayment } from './note-payment';
import { potFileOf } from './pot-file';
import { payableOf } from './payable';
import { decideReleaseReservation } from './release-reservation';
import { decideReserve } from './reserve-funds';
import { frameAvailable, potAvailable, potDecider } from './state';
import type { PotState } from './state';

type Command = (state: PotState) => Decision<PotEvent>;
const n = fc.integer({ min: 1, max: 6 });
const district = fc.constantFrom('08111', '08115', '08116', '08999');
const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(n, district, fc.integer({ min: 0, max: 6_000 }), fc.option(n)).map(
      ([i, where, amountCents, replaces]): Command =>
        (s) =>
          decideReserve(
            reserve({
              decisionId: decision(i),
              applicationId: application(i),
              district: where,
              amountCents,
              ...(replaces === null ? {} : { replacesDecisionId: decision(replaces) }),
            }),
            s,
          ),
    ),
  },
  fc.tuple(n, fc.constantFrom('withdrawn' as const, 'rejected' as const)).map(
    ([i, because]): Command =>
      (s) =>
        decideReleaseReservation(
          { decisionId: decision(i), applicationId: application(i), district: '08116', because, effectiveOn: TODAY },
          s,
        ),
  ),
  n.map(
    (i): Command =>
      (s) =>
        decideCommit({ decisionId: decision(i), grantId: grant(i), effectiveOn: TODAY }, s),
  ),
  laterNotices(n),
);

const run = (sequence: readonly Command[]): readonly PotEvent[] => {
  const events: PotEvent[] = [...opened()];
  for (const command of sequence) {
    const decided = command(fold(potDecider, events));
    if (decided.kind === 'recorded') events.push(...decided.events);
  }
  return events;
};

describe('a pot, whatever is asked of it', () => {
  it('never falls below zero, neither the pot nor a frame, after any event but what a court gives back', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
        let state = potDecider.initial;
        let overdrawn = 0;
        for (const e of run(sequence)) {
          state = potDecider.evolve(state, e);
          if (state.kind === 'none') continue;
          if (e.type === 'commitment.raised') overdrawn += e.data.amountCents;
          expect(potAvailable(state)).toBeGreaterThanOrEqual(-overdrawn);
          expect(state.total.reservedCents).toBeGreaterThanOrEqual(0);
          for (const d of ['08111', '08115', '08116', '08999']) expect(frameAvailable(state, d)).toBeGreaterThanOrEqual(-overdrawn);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('all that is committed may be paid, once every notice that stands is final', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
        let state = fold(potDecider, run(sequence));
        for (let i = 1; i <= 6; i += 1)
          for (const of of [{ grantId: grant(i) }, ...[1, 2, 3, 4, 5, 6].map((j) => ({ grantId: grant(i), noticeId: notice(j) }))]) {
            const decided = decideNotePayment({ ...of, payment: { kind: 'payable', because: 'period-over' }, effectiveOn: TODAY }, state);
            if (decided.kind === 'recorded') state = advance(potDecider, state, decided.events);
          }
        if (state.kind === 'none') throw new Error('The pot was not opened.');
        expect(payableOf(state.reservations.values())).toBe(state.total.committedCents);
      }),
      { numRuns: 300 },
    );
  });

  it('the same command twice adds nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), commands, (sequence, command) => {
        const events = run(sequence);
        const first = command(fold(potDecider, events));
        if (first.kind === 'refused') return;
        const again = command(fold(potDecider, [...events, ...first.events]));
        expect(again).toMatchObject({ kind: 'recorded', events: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('frames and pot agree, in the state, in the file and in the read models', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 30 }), (sequence) => {
        const events = run(sequence);
        const file = potFileOf(events, TODAY, (d) => d);
        const row = events.reduce<PotRow | undefined>((r, e, i) => evolvePot(r, { ...e, position: i + 1 }), undefined);
        const sum = (pick: (f: NonNullable<typeof file>['frames'][number]) => number) =>
          file?.frames.reduce((total, f) => total + pick(f), 0);
        expect([
          sum((f) => f.amountCents),
          sum((f) => f.reservedCents),
          sum((f) => f.committedCents),
          sum((f) => f.availableCents - f.overdrawnCents),
          sum((f) => f.payableCents),
        ]).toEqual([
          10_000,
          file?.reservedCents,
          file?.committedCents,
          (file?.availableCents ?? 0) - (file?.overdrawnCents ?? 0),
          file?.payableCents,
        ]);
        expect(row).toMatchObject({
          reservedCents: file?.reservedCents,
          committedCents: file?.committedCents,
          payableCents: file?.payableCents,
        });
        const rows = new Map<string, ReservationRow>();
        events.forEach((e, i) => {
          if (
            e.type === 'funds.reserved' ||
            e.type === 'funds.committed' ||
            e.type === 'reservation.released' ||
            e.type === 'reservation.refused'
          )
            rows.set(e.data.decisionId, evolveReservation(rows.get(e.data.decisionId), { ...e, position: i + 1, recordedAt: TODAY }));
        });
        const reserved = [...rows.values()].filter((r) => r.status === 'reserved');
        expect(reserved.reduce((total, r) => total + r.amountCents, 0)).toBe(file?.reservedCents);
      }),
      { numRuns: 200 },
    );
  });

  it('answers what is asked at once, by two processes, as it answers the same one by one in the order in which it got in', async () => {
    const codec = new JsonCodec(catalogue);
    const process = (store: MemoryEventStore) => new Commands(store, codec, { now: () => Promise.resolve(`${TODAY}T08:00:00.000Z`) });
    const actor = { person: 'per_1', role: 'SYSTEM', organisation: 'state' };
    const context = (i: number) => ({ commandId: `command-${i}`, correlationId: 'c', at: `${TODAY}T08:00:00.000Z`, actor });
    const ask = (to: Commands, decide: Command, i: number) => to.handle('pot-spec', potDecider, context(i), { decide });
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 2, maxLength: 24 }), async (asked) => {
        const [busy, calm] = [new MemoryEventStore('busy'), new MemoryEventStore('calm')];
        const oneByOne = process(calm);
        const both = [process(busy), process(busy)];
        for (const to of [both[0]!, oneByOne]) await ask(to, () => record(...opened()), -1);
        await Promise.allSettled(asked.map((decide, i) => ask(both[i % 7 === 0 ? 1 : 0]!, decide, i)));
        const { events } = await process(busy).load<PotState, PotEvent, unknown>('pot-spec', potDecider);
        const order = new Set(events.map((e) => Number(e.meta.commandId.slice('command-'.length))));
        order.delete(-1);
        for (const i of order) await ask(oneByOne, asked[i]!, i);
        const same = await process(calm).load<PotState, PotEvent, unknown>('pot-spec', potDecider);
        const told = (all: typeof events) => all.map(({ type, data, version, meta }) => ({ type, data, version, by: meta.commandId }));
        expect(told(events)).toEqual(told(same.events));
      }),
      { numRuns: 100 },
    );
  });

  it('evolve takes any event in any order and never throws', () => {
    const any = fc
      .array(commands, { maxLength: 15 })
      .map(run)
      .chain((events) => fc.shuffledSubarray([...events]));
    fc.assert(
      fc.property(any, (events) => expect(fold(potDecider, events).kind).toBeDefined()),
      { numRuns: 200 },
    );
  });

  it('evolve leaves the state that it is given as it is, and many events at once come to the same as one by one', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }).map(run), fc.nat(25), (events, at) => {
        const before = fold(potDecider, events.slice(0, at));
        const kept = structuredClone(before);
        const rest = events.slice(at);
        const oneByOne = rest.reduce(potDecider.evolve, before);
        expect(before).toEqual(kept);
        expect(advance(potDecider, before, rest)).toEqual(oneByOne);
        expect(before).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });
});
