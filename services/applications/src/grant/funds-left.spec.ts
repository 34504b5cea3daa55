import { afterTheYear, lacking } from './funds-left';

const left = { budgetYear: 2025, potCents: 100, frames: new Map([['08116', 60]]) };

describe('the money that a notice would need', () => {
  it('is there up to the last cent of frame and pot', () => {
    expect(lacking(left, { district: '08116' }, 60)).toBeUndefined();
    expect(lacking(left, { district: '08111', recipient: 'T-WERK' }, 100)).toBeUndefined();
  });
  it('is refused as budgeting would refuse it', () => {
    const refused = (raisesCents: number, of: { district: string; recipient?: string }, money = left) => {
      const refusal = lacking(money, of, raisesCents);
      return refusal && [refusal.code, refusal.data];
    };
    expect([
      refused(61, { district: '08116' }),
      refused(101, { district: '08111', recipient: 'T-WERK' }),
      refused(50, { district: '08116' }, { ...left, potCents: 40 }),
      refused(1, { district: '08999' }),
      refused(1, { district: '08116' }, { ...left, potCents: -5, frames: new Map([['08116', -5]]) }),
    ]).toEqual([
      ['reservation-refused', { amountCents: 61, reason: 'frame-exceeded', frameAvailableCents: 60, potAvailableCents: 100 }],
      ['reservation-refused', { amountCents: 101, reason: 'frame-exceeded', frameAvailableCents: 100, potAvailableCents: 100 }],
      ['reservation-refused', { amountCents: 50, reason: 'pot-exceeded', frameAvailableCents: 60, potAvailableCents: 40 }],
      ['reservation-refused', { amountCents: 1, reason: 'frame-exceeded', frameAvailableCents: 0, potAvailableCents: 100 }],
      ['reservation-refused', { amountCents: 1, reason: 'frame-exceeded', frameAvailableCents: 0, potAvailableCents: 0 }],
    ]);
  });
});

describe('what a notice adds after the year of its pot', () => {
  it('is bound by an assumption that is shown', () => {
    const told = { budgetYear: 2022, mark: 'A', source: expect.stringMatching(/^Modellannahme/) as string };
    expect(afterTheYear({ budgetYear: 2022 }, 1, '2023-01-01')).toEqual(told);
  });
  it('is nothing to say within the year, or where nothing is added', () =>
    expect([afterTheYear({ budgetYear: 2022 }, 1, '2022-12-31'), afterTheYear({ budgetYear: 2022 }, 0, '2023-01-01')]).toEqual([
      undefined,
      undefined,
    ]));
});
