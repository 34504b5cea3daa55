import type { LogEntry } from '@paktwerk/projections';
import fc from 'fast-check';
import { foldFigures } from './fold';
import type { Delta } from './fold';
import { inboxes, someDay } from './histories.fixture';
import { levelsOfAllYears } from './levels.fixture';

const sumOf = (deltas: readonly Delta[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const d of deltas) {
    const key = `${d.programmeId} ${d.district} ${d.measure}`;
    sums.set(key, (sums.get(key) ?? 0) + d.amount);
  }
  return new Map([...sums].filter(([, value]) => value !== 0).sort());
};
const deltasOf = (entries: readonly LogEntry[]) => foldFigures(new Map(), entries).deltas;
const inBatches = (entries: readonly LogEntry[], sizes: readonly number[]): readonly Delta[] => {
  // Between batches the states go through JSON, as they do through the table.
  const stored = new Map<string, string>();
  const deltas: Delta[] = [];
  for (let at = 0, i = 0; at < entries.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    const known = new Map([...stored].map(([ref, state]) => [ref, JSON.parse(state) as unknown]));
    const folded = foldFigures(known, entries.slice(at, at + size));
    deltas.push(...folded.deltas);
    for (const [ref, { state }] of folded.changed) stored.set(ref, JSON.stringify(state));
    at += size;
  }
  return deltas;
};
const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

describe('the deltas of random histories', () => {
  it('sum, on any day, to what the facts themselves say', () => {
    fc.assert(
      fc.property(inboxes, someDay, (entries, on) => {
        expect(sumOf(deltasOf(entries).filter((d) => d.effectiveOn <= on))).toEqual(levelsOfAllYears(entries, on));
      }),
      { numRuns: 300 },
    );
  });

  it('cut by known since, sum to what was known then', () => {
    fc.assert(
      fc.property(inboxes, someDay, fc.nat(), (entries, on, pick) => {
        const knownAt = entries[pick % Math.max(1, entries.length)]?.knownSince ?? '';
        const sums = sumOf(deltasOf(entries).filter((d) => d.effectiveOn <= on && d.knownSince <= knownAt));
        expect(sums).toEqual(
          levelsOfAllYears(
            entries.filter((e) => e.knownSince <= knownAt),
            on,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are the same rows in batches of any size', () => {
    fc.assert(
      fc.property(inboxes, sizes, (entries, batches) => {
        expect(inBatches(entries, batches)).toEqual(deltasOf(entries));
      }),
      { numRuns: 150 },
    );
  });

  it('never leave an approved post with a negative number of vacant shares', () => {
    fc.assert(
      fc.property(inboxes, someDay, (entries, on) => {
        const sums = sumOf(deltasOf(entries).filter((d) => d.effectiveOn <= on));
        for (const [key, filled] of sums)
          if (key.endsWith(' shareFilled')) expect(filled).toBeLessThanOrEqual(sums.get(key.replace('Filled', 'Approved')) ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it('leave out what changes no figure', () => {
    expect(
      deltasOf([
        {
          position: 1,
          eventId: 'e',
          type: 'applications.decision.prepared.v1',
          data: {},
          key: 'k',
          recordedAt: '',
          knownSince: '',
          actor: { role: 'SYSTEM', organisation: 'state' },
          correlationId: 'c',
          sourcePosition: 'applications:1:1',
        },
      ]),
    ).toEqual([]);
  });
});
