import { addDays } from '@paktwerk/kernel';
import * as fc from 'fast-check';
import { closedBefore, lastDayKept } from './may-erase';

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1990-01-01', n));
const months = fc.integer({ min: 1, max: 180 });

describe('how long a file is kept', () => {
  it.each([
    ['2026-11-29', 12, '2025-11-29'],
    ['2024-02-29', 12, '2023-02-28'], // closed on 28 February 2023, a file stays until 29 February 2024
    ['2024-03-01', 12, '2023-03-01'],
    ['2023-03-01', 12, '2022-03-01'],
    ['2026-03-31', 1, '2026-02-28'],
  ])('on %s, with %d months, those are due that were closed before %s', (today, n, before) => expect(closedBefore(today, n)).toBe(before));

  it('is over for exactly the files that were closed before the day that is asked for', () =>
    fc.assert(
      fc.property(day, months, fc.integer({ min: -3, max: 3 }), (today, n, around) => {
        const closedOn = addDays(closedBefore(today, n), around);
        expect(lastDayKept(closedOn, n) < today).toBe(closedOn < closedBefore(today, n));
      }),
      { numRuns: 2000 },
    ));
});
