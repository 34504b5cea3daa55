import fc from 'fast-check';
import { inOrder, standings } from './in-order';
import type { Listed } from './in-order';

const one = fc.record({
  district: fc.constantFrom('08111', '08116'),
  recipient: fc.constantFrom(null, 'T-WERK'),
  wantedCents: fc.integer({ min: 1, max: 50 }),
  score: fc.option(fc.integer({ min: 0, max: 3 })),
  rank: fc.option(fc.integer({ min: 1, max: 3 })),
  receivedAt: fc.constantFrom('2022-07-01T10:00:00.000Z', '2022-07-01T10:00:00.001Z'),
  stage: fc.constantFrom('waiting' as const, 'moved-up' as const, 'prepared' as const, 'settled' as const),
});
const list: fc.Arbitrary<readonly Listed[]> = fc
  .array(one, { maxLength: 12 })
  .map((rows) => rows.map((row, i) => ({ ...row, applicationId: `app_${i}`, fileNumber: `PM-2022-${i}` })));
const cents = fc.integer({ min: 0, max: 200 });

describe('a waiting list', () => {
  it('has one order, whatever order it is read in', () => {
    fc.assert(
      fc.property(list, fc.nat(), (rows, seed) => {
        const cut = seed % (rows.length + 1);
        const turned = [...rows.slice(cut), ...rows.slice(0, cut)].reverse();
        expect(turned.toSorted(inOrder)).toEqual(rows.toSorted(inOrder));
        for (const a of rows) for (const b of rows) expect(Math.sign(inOrder(a, b)) === 0).toBe(a === b);
      }),
    );
  });
  it('never gives more than there is, and lets nobody overtake in the pot or in a frame', () => {
    fc.assert(
      fc.property(list, cents, cents, cents, (rows, potCents, one, other) => {
        const frames = new Map([
          ['08111', one],
          ['08116', other],
        ]);
        const standing = standings(rows, { potCents, frames });
        const reached = rows.filter((r) => standing.get(r.applicationId) === 'money-is-there');
        const promised = rows.filter((r) => r.stage === 'moved-up' || r.stage === 'prepared');
        const sum = (of: readonly Listed[]) => of.reduce((all, r) => all + r.wantedCents, 0);
        if (reached.length > 0) expect(sum(reached) + sum(promised)).toBeLessThanOrEqual(potCents);
        for (const r of reached) {
          const before = rows.filter((x) => x.stage === 'waiting' && inOrder(x, r) < 0);
          expect(before.map((x) => standing.get(x.applicationId))).not.toContain('pot-short');
          const ofFrame = before.filter((x) => x.district === r.district && x.recipient === null && r.recipient === null);
          expect(ofFrame.every((x) => standing.get(x.applicationId) === 'money-is-there')).toBe(true);
        }
      }),
    );
  });
  it('says of everybody who waits how they stand, and of nobody else', () => {
    fc.assert(
      fc.property(list, cents, (rows, potCents) => {
        const waiting = rows.filter((r) => r.stage === 'waiting').map((r) => r.applicationId);
        expect([...standings(rows, { potCents, frames: new Map() }).keys()].toSorted()).toEqual(waiting.toSorted());
      }),
    );
  });
});
