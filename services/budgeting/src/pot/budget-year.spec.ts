import { given } from '@paktwerk/testing';
import { hasEnded, leftOf } from './budget-year';
import { opened, reserve } from './pot.fixture';
import { potFileOf } from './pot-file';
import { decideReserve } from './reserve-funds';
import { potDecider } from './state';

// Example 9, as far as it is about what is shown: 8,000,000.00 of 2022, of which 6,057,532.00 are committed.
const money = { amountCents: 800_000_000, reservedCents: 0, committedCents: 605_753_200 };

describe('the money of a year', () => {
  it('is free until its last day, and unbound from the first of the next', () => {
    expect(leftOf(money, 2022, '2022-12-31')).toEqual({ availableCents: 194_246_800, unboundCents: 0, overdrawnCents: 0 });
    expect(leftOf(money, 2022, '2023-01-01')).toEqual({ availableCents: 0, unboundCents: 194_246_800, overdrawnCents: 0 });
    const over = { ...money, committedCents: 800_000_001 };
    expect(leftOf(over, 2022, '2022-12-31')).toEqual({ availableCents: 0, unboundCents: 0, overdrawnCents: 1 });
  });
  it('counts also before the year begins', () => expect(hasEnded(2025, '2024-12-02')).toBe(false));

  it('is shown in pot and frames as of the day that is asked for', () => {
    const events = [
      ...opened(),
      ...given(potDecider, opened())
        .when((s) => decideReserve(reserve(), s))
        .events(),
    ];
    const shown = (on: string) => {
      const file = potFileOf(events, on, (key) => key);
      const frame = file?.frames.find((f) => f.district === '08116');
      return [file?.yearEnded, file?.availableCents, file?.unboundCents, frame?.availableCents, frame?.unboundCents];
    };
    expect(shown('2022-12-31')).toEqual([false, 8_000, 0, 500, 0]);
    expect(shown('2026-11-29')).toEqual([true, 0, 8_000, 0, 500]);
  });
});
