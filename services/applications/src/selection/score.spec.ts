import fc from 'fast-check';
import { byScore, rankedBy, scoreOf } from './score';
import type { Candidate } from './score';
import { RULES, pointsOf } from './selection.fixture';

const candidate = (fileNumber: string, more: Partial<Candidate> = {}): Candidate => ({
  applicationId: `app_${fileNumber}`,
  fileNumber,
  receivedAt: '2025-05-01T10:00:00.000Z',
  requestedCents: 100,
  sheets: [pointsOf(5, 1)],
  ...more,
});
const placesOf = (candidates: readonly Candidate[], cents = 1000) =>
  rankedBy(RULES, candidates, cents).map((r) => [r.fileNumber, r.place, r.score, r.isWithin]);

describe('the score of an application', () => {
  it('is the weighted mean of all sheets, rounded once, half up', () => {
    expect(scoreOf([pointsOf(10, 3)], RULES)).toBe(10_000);
    expect(scoreOf([pointsOf(0, 0)], RULES)).toBe(0);
    expect(scoreOf([], RULES)).toBe(0);
    // 60 × 8/10 + 40 × 2/3 = 74,666…
    expect(scoreOf([pointsOf(8, 2)], RULES)).toBe(7467);
    // Thirds stay exact until the end: 40 × (1 + 1 + 2) / 9 = 17,777…
    expect(scoreOf([pointsOf(8, 2), pointsOf(8, 1)], RULES)).toBe(6800);
    expect(scoreOf([pointsOf(0, 1), pointsOf(0, 1), pointsOf(0, 2)], RULES)).toBe(1778);
  });
});

describe('a ranking', () => {
  it('is by score, then by the criteria that the rules name, then by receipt, then by file number', () => {
    const [lower, higher] = [candidate('2', { sheets: [pointsOf(5, 1)] }), candidate('1', { sheets: [pointsOf(9, 1)] })];
    expect(placesOf([lower, higher])).toEqual([
      ['1', 1, 6733, true],
      ['2', 2, 4333, true],
    ]);
    const rules = { ...RULES, criteria: RULES.criteria.map((c) => ({ ...c, weight: 50, mostPoints: 10 })) };
    const concept = candidate('b', { sheets: [pointsOf(3, 7)] });
    const reach = candidate('a', { sheets: [pointsOf(7, 3)] });
    expect([reach, concept].toSorted(byScore(rules)).map((c) => c.fileNumber)).toEqual(['b', 'a']);
    const later = candidate('a', { receivedAt: '2025-05-01T10:00:00.001Z' });
    expect([later, candidate('c'), candidate('b')].toSorted(byScore(RULES)).map((c) => c.fileNumber)).toEqual(['b', 'c', 'a']);
  });
  it('is cut where the money ends, and nobody behind is within, however little they ask for', () =>
    expect(
      placesOf(
        [
          candidate('1', { sheets: [pointsOf(9, 1)] }),
          candidate('2', { requestedCents: 200 }),
          candidate('3', { sheets: [pointsOf(1, 1)], requestedCents: 1 }),
        ],
        299,
      ).map(([fileNumber, , , isWithin]) => [fileNumber, isWithin]),
    ).toEqual([
      ['1', true],
      ['2', false],
      ['3', false],
    ]));
  it('reaches exactly what is there', () => expect(placesOf([candidate('1')], 100)[0]?.[3]).toBe(true));
  it('is the same whatever order it is read in, total, and spends no more than there is', () => {
    const sheet = fc.tuple(fc.nat(10), fc.nat(3)).map(([reach, concept]) => pointsOf(reach, concept));
    const some = fc
      .array(
        fc.record({
          sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
          requestedCents: fc.integer({ min: 1, max: 50 }),
          receivedAt: fc.constantFrom('2025-05-01T10:00:00.000Z', '2025-05-02T10:00:00.000Z'),
        }),
        { maxLength: 8 },
      )
      .map((all) => all.map((one, i) => candidate(`${i}`, one)));
    fc.assert(
      fc.property(some, fc.nat(200), (all, cents) => {
        const ranked = rankedBy(RULES, all, cents);
        expect(rankedBy(RULES, all.toReversed(), cents)).toEqual(ranked);
        expect(ranked.map((r) => r.place)).toEqual(all.map((_, i) => i + 1));
        const within = ranked.filter((r) => r.isWithin);
        expect(within.reduce((sum, r) => sum + r.requestedCents, 0)).toBeLessThanOrEqual(cents);
        expect(within.every((r, i) => r.place === i + 1)).toBe(true);
        for (const a of all) for (const b of all) expect(byScore(RULES)(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
