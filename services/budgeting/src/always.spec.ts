import fc from 'fast-check';
import { fold } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { anyEvent, anyEventOf } from '@paktwerk/testing';
import { catalogue } from './catalogue';
import { decideCommit } from './pot/commit-funds';
import type { PotEvent } from './pot/events';
import { decideOpenPot } from './pot/open-pot';
import { laterNotices } from './pot/later-notices.fixture';
import { payableOf } from './pot/payable';
import { decideReleaseReservation } from './pot/release-reservation';
import { decideReserve } from './pot/reserve-funds';
import { frameAvailable, potAvailable, potDecider, usedOf } from './pot/state';
import type { AllottedPot, PotState } from './pot/state';
import { TODAY, application, decision, grant, openPot, reserve } from './pot/pot.fixture';

/** Money, whatever pot is opened and whatever is asked of it: every cent is in exactly one place. */
type Run = (state: PotState) => Decision<PotEvent>;
const DISTRICTS = ['08111', '08115', '08116', '08117', '08118'];
const district = fc.constantFrom(...DISTRICTS, '08999');
const n = fc.integer({ min: 1, max: 8 });
const cents = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 900_000_000 }));
const weights = fc
  .uniqueArray(fc.record({ district: fc.constantFrom(...DISTRICTS), weight: fc.integer({ min: 0, max: 700_000 }) }), {
    minLength: 1,
    selector: (w) => w.district,
  })
  .filter((all) => all.some((w) => w.weight > 0));

const command: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(n, district, cents, fc.option(n, { nil: undefined })).map(
      ([i, where, amountCents, replaces]): Run =>
        (s) =>
          decideReserve(
            reserve({
              decisionId: decision(i),
              applicationId: application(i),
              district: where,
              amountCents,
              ...(replaces === undefined ? {} : { replacesDecisionId: decision(replaces) }),
            }),
            s,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(n, fc.constantFrom('withdrawn' as const, 'rejected' as const)).map(
      ([i, because]): Run =>
        (s) =>
          decideReleaseReservation(
            { decisionId: decision(i), applicationId: application(i), district: '08116', because, effectiveOn: TODAY },
            s,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: n.map(
      (i): Run =>
        (s) =>
          decideCommit({ decisionId: decision(i), grantId: grant(i), effectiveOn: TODAY }, s),
    ),
  },
  laterNotices(n),
);

/** `givenBack`: what was bound again beyond the limits, because a notice that had cut a grant has no effect. */
const everyCentOnce = (pot: AllottedPot, givenBack: number): void => {
  const { reservedCents, committedCents } = pot.total;
  expect(potAvailable(pot) + reservedCents + committedCents).toBe(pot.amountCents);
  const frames = [...(pot.frames ?? [])];
  expect(frames.reduce((sum, [, amount]) => sum + amount, 0)).toBe(pot.amountCents);
  for (const [d, amount] of frames) {
    const used = usedOf(pot, d);
    expect(frameAvailable(pot, d) + used.reservedCents + used.committedCents).toBe(amount);
    expect(Math.min(frameAvailable(pot, d) + givenBack, used.reservedCents, used.committedCents)).toBeGreaterThanOrEqual(0);
  }
  const held = (status: 'reserved' | 'committed') =>
    [...pot.reservations.values()].filter((r) => r.status === status).reduce((sum, r) => sum + r.amountCents, 0);
  expect([held('reserved'), held('committed')]).toEqual([reservedCents, committedCents]);
  expect(payableOf(pot.reservations.values())).toBeLessThanOrEqual(committedCents);
  const inFrames = frames.map(([d]) => usedOf(pot, d));
  expect([inFrames.reduce((sum, u) => sum + u.reservedCents, 0), inFrames.reduce((sum, u) => sum + u.committedCents, 0)]).toEqual([
    reservedCents,
    committedCents,
  ]);
};

describe('always', () => {
  it('money sums to the pot: frames, reservations, commitments and what is left, after every single event; the same command twice adds nothing', () => {
    fc.assert(
      fc.property(cents, weights, fc.array(command, { maxLength: 30 }), (potCents, key, commands) => {
        const open = (s: PotState) =>
          decideOpenPot(openPot({ potCents, distributionKey: { ...openPot().distributionKey, weights: key } }), s);
        let state = potDecider.initial;
        let givenBack = 0;
        for (const run of [open, ...commands, open]) {
          const decided = run(state);
          if (decided.kind === 'refused') continue;
          for (const e of decided.events) {
            catalogue.validate(e);
            state = potDecider.evolve(state, e);
            if (e.type === 'commitment.raised') givenBack += e.data.amountCents;
            if (state.kind === 'allotted' && state.frames) everyCentOnce(state, givenBack);
          }
          expect(run(state)).toEqual({ kind: 'recorded', events: [] });
        }
        if (state.kind === 'none') throw new Error('The pot was not opened.');
        everyCentOnce(state, givenBack);
      }),
      { numRuns: 300 },
    );
  });

  it('evolve takes anything that a schema allows, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyEventOf<PotEvent>(catalogue, catalogue.types), { maxLength: 15 }), (events) => {
        expect(() => fold(potDecider, events)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each(catalogue.types)('%s: whatever its schema allows is stored and read back as it was', (type) => {
    fc.assert(
      fc.property(anyEvent(catalogue.definition(type)), (e) => {
        catalogue.validate(e);
        expect(catalogue.read(e.type, 1, JSON.parse(JSON.stringify(e.data)))).toEqual(e);
      }),
      { numRuns: 50 },
    );
  });
});
