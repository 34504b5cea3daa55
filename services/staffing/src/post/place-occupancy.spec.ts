import { fold } from '@paktwerk/kernel';
import { amended, approved, extended, fill, filled, suspended, twelveMonths, vacated } from './post.fixture';
import type { PostEvent } from './events';
import { fundingOf, placeOccupancy, slicesFor } from './place-occupancy';
import type { WantedDays } from './place-occupancy';
import { postDecider } from './state';

const stateOf = (...events: readonly PostEvent[]) => {
  const state = fold(postDecider, events);
  if (state.kind === 'none') throw new Error('The post must exist.');
  return state;
};
const full = { share: 100 };

describe('whether somebody may work on a post on some days', () => {
  /** Money for twelve months within two years. */
  const post = twelveMonths({ startsFrom: '2025-02-01' });
  const asked = (wanted: WantedDays, ...events: readonly PostEvent[]) => {
    const state = stateOf(post, ...events);
    return placeOccupancy(wanted, state, state.occupancies);
  };
  const refused = (code: string, data: object) => ({ kind: 'refused', code, data });

  it('is from the day on which its notice was delivered to that on which its money ends', () => {
    expect(asked({ from: '2025-01-31' })).toEqual(refused('start-before-delivery', { from: '2025-01-31', startsFrom: '2025-02-01' }));
    expect(asked({ from: '2025-02-01' })).toBeUndefined();
    expect(asked({ from: '2025-02-01', until: '2026-01-31' })).toBeUndefined();
    expect(asked({ from: '2025-02-01', until: '2026-02-01' })).toEqual(
      refused('outside-approval', {
        ...{ from: '2025-01-01', to: '2026-01-31' },
        ...{ requestedFrom: '2025-02-01', requestedUntil: '2026-02-01' },
      }),
    );
  });

  it('is to its very last day, and a first day behind it is refused by what was asked alone', () => {
    expect(asked({ from: '2026-12-31' })).toBeUndefined();
    expect(asked({ from: '2027-01-01' })).toMatchObject({ code: 'first-day-outside-approval', data: { requestedFrom: '2027-01-01' } });
    expect(asked({ from: '2027-01-01', until: '2027-01-31' })).toMatchObject({
      code: 'outside-approval',
      data: { requestedFrom: '2027-01-01', requestedUntil: '2027-01-31' },
    });
  });

  it('is for a day at least', () => {
    expect(asked({ from: '2025-03-02', until: '2025-03-01' })).toEqual(
      refused('period-reversed', { from: '2025-03-02', until: '2025-03-01' }),
    );
    expect(asked({ from: '2025-03-01', until: '2025-03-01' })).toBeUndefined();
  });

  it('is beside nobody else, on no day', () => {
    const gone = [filled(1, '2025-03-01', { ...full, approvedUntil: '2026-02-28' }), vacated(1, '2025-03-01', '2025-06-30')];
    expect(asked({ from: '2025-06-30' }, ...gone)).toEqual(
      refused('post-occupied', {
        ...{ from: '2025-03-01', until: '2025-06-30', isOpen: false },
        ...{ requestedFrom: '2025-06-30', requestedUntil: '2026-02-28' },
      }),
    );
    expect(asked({ from: '2025-07-01' }, ...gone)).toBeUndefined();
    expect(asked({ from: '2025-07-01' }, gone[0]!)).toMatchObject({ code: 'post-occupied', data: { isOpen: true, until: '2026-02-28' } });
  });

  it('is before the first one only where the money, which then ends earlier, reaches for whoever is there', () => {
    const there = filled(2, '2025-06-01', full);
    const to = (lastDay: string) => vacated(2, '2025-06-01', lastDay);
    const earlier = { from: '2025-03-01', until: '2025-03-31' };
    expect(asked(earlier, there, to('2026-02-28'))).toBeUndefined();
    expect(asked(earlier, there, to('2026-03-01'))).toEqual(
      refused('money-ends-earlier', { from: '2025-03-01', to: '2026-02-28', otherUntil: '2026-03-01' }),
    );
  });
});

describe('the money of a post', () => {
  const funding = (...events: readonly PostEvent[]) => {
    const state = stateOf(...events);
    return fundingOf(state, state.occupancies);
  };

  it('is told by years once somebody works, and else by its end alone', () => {
    expect(funding(twelveMonths())).toEqual({ approvedUntil: '2026-12-31' });
    expect(funding(twelveMonths(), filled(1, '2025-03-01', full))).toEqual({
      approvedUntil: '2026-02-28',
      slices: [
        { budgetYear: 2025, amountCents: 5_000_000 },
        { budgetYear: 2026, amountCents: 1_000_000 },
      ],
    });
  });

  it('is told by no year where nobody said how much it is, or for how many months', () => {
    const bare = approved({ from: '2025-01-01', to: '2026-12-31', ...full });
    expect(funding(bare, filled(1, '2025-03-01', full))).toEqual({});
    expect(funding(bare, filled(1, '2025-03-01', full), suspended(1, '2025-04-01', { until: '2025-04-30' }))).toHaveProperty(
      'approvedUntil',
    );
    const { amountCents: _none, ...without } = twelveMonths().data;
    expect(funding(approved(without), filled(1, '2025-03-01', full))).toEqual({ approvedUntil: '2026-02-28' });
    expect(slicesFor(stateOf(approved(without)), '2025-03-01', [])).toEqual([]);
    expect(slicesFor(stateOf(bare), '2025-03-01', [])).toEqual([]);
  });

  it('is not paid on days without pay, and on none of them twice', () => {
    const state = stateOf(twelveMonths(), filled(1, '2025-01-01', full));
    const paid = (...unpaid: Parameters<typeof slicesFor>[2]) => slicesFor(state, '2025-01-01', unpaid);
    const march = { from: '2025-03-01', until: '2025-03-31' };
    expect(paid(march)).toEqual([{ budgetYear: 2025, amountCents: 5_500_000 }]);
    expect(paid(march, march)).toEqual(paid(march));
    expect(paid({ from: '2025-03-16', until: '2025-03-31' }, { from: '2025-03-01', until: '2025-03-20' })).toEqual(paid(march));
    expect(paid({ from: '2025-03-10', until: '2025-03-20' }, march)).toEqual(paid(march));
    expect(paid(march, { from: '2025-03-31', until: '2025-04-30' })).toEqual([{ budgetYear: 2025, amountCents: 5_000_000 }]);
    expect(paid({ from: '2025-04-01', until: '2025-04-30' }, march)).toEqual([{ budgetYear: 2025, amountCents: 5_000_000 }]);
  });

  it('of an extension is paid from the day behind what was there, and of an amendment by its parts', () => {
    const longer = extended({ oldEnd: '2025-12-31', newEnd: '2026-12-31', fundedMonths: 24 });
    expect(funding(twelveMonths(), filled(1, '2025-01-01', full), longer).slices).toEqual([
      { budgetYear: 2025, amountCents: 6_000_000 },
      { budgetYear: 2026, amountCents: 6_000_000 },
    ]);
    const { parts, ...whole } = amended().data;
    expect(funding(twelveMonths(), filled(1, '2025-03-01', full), amended()).slices).toEqual([
      { budgetYear: 2025, amountCents: 3_500_000 },
      { budgetYear: 2026, amountCents: 500_000 },
    ]);
    // Of one that names no parts all months have the same.
    expect(funding(twelveMonths(), filled(1, '2025-03-01', full), { type: 'post.amended', data: whole }).slices).toEqual([
      { budgetYear: 2025, amountCents: 3_333_333 },
      { budgetYear: 2026, amountCents: 666_667 },
    ]);
    expect(parts?.map(({ amountCents }) => amountCents)).toEqual([2_000_000, 2_000_000]);
    // Work begins later than the first part, and within the second one.
    expect(funding(twelveMonths(), filled(1, '2025-05-01', full), amended()).slices).toEqual([
      { budgetYear: 2025, amountCents: 2_500_000 },
      { budgetYear: 2026, amountCents: 1_000_000 },
    ]);
    expect(fill(1, '2025-05-01').from).toBe('2025-05-01');
  });
});
