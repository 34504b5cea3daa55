import { dueOf, lastDayAfter, proofsOf } from './due';

describe('what a grant is proven by', () => {
  it('every year behind which it goes on, and all of it', () => {
    expect(proofsOf({ from: '2023-03-01', to: '2025-02-28' }, '2023-05-01')).toEqual([
      { kind: 'interim', year: '2023', from: '2023-03-01', to: '2023-12-31' },
      { kind: 'interim', year: '2024', from: '2024-01-01', to: '2024-12-31' },
      { kind: 'final', year: '2025', from: '2023-03-01', to: '2025-02-28' },
    ]);
    expect(proofsOf({ from: '2025-01-01', to: '2025-12-31' }, '2025-01-01')).toEqual([
      { kind: 'final', year: '2025', from: '2025-01-01', to: '2025-12-31' },
    ]);
  });
  it('no year before interim proofs were asked for', () =>
    expect(proofsOf({ from: '2018-01-01', to: '2021-06-30' }, '2018-01-01').map(({ kind, year }) => [kind, year])).toEqual([
      ['interim', '2020'],
      ['final', '2021'],
    ]));
});

describe('interim proofs were expected of years that were over before the grant was delivered', () => {
  const interim = (deliveredOn: string) =>
    proofsOf({ from: '2020-01-01', to: '2022-12-31' }, deliveredOn)
      .filter(({ kind }) => kind === 'interim')
      .map(({ year }) => year);
  it.each([
    ['2020-12-31', ['2020', '2021']],
    ['2021-01-01', ['2021']],
    ['2022-08-23', []],
  ])('and are not of one that is delivered on %s', (deliveredOn, years) => expect(interim(deliveredOn)).toEqual(years));
});

describe('the last day to submit a proof', () => {
  const final = (to: string, since = '2024-01-01') => dueOf({ kind: 'final', to }, since).dueOn;
  it.each([
    ['2025-12-31', '2026-03-31'],
    ['2025-11-30', '2026-03-02'], // the 28th is a Saturday
    ['2026-01-31', '2026-04-30'],
    ['2025-02-28', '2025-05-28'],
  ])('of a grant that ends on %s is %s, or the next working day', (to, dueOn) => expect(final(to)).toBe(dueOn));
  it('counts from the day on which the grant has effect, where that is later', () =>
    expect(final('2024-12-31', '2025-03-10')).toBe('2025-06-10'));
  it('follows the rules of the programme, and says why', () => {
    const own = { value: 6, mark: 'F', source: 'Nr. 7.4.2' } as const;
    expect(dueOf({ kind: 'final', to: '2025-12-31' }, '2025-01-01', own)).toEqual({
      dueOn: '2026-06-30',
      counted: { from: '2025-12-31', months: 6, shift: 'next-working-day', mark: 'F', source: 'Nr. 7.4.2' },
    });
    expect(dueOf({ kind: 'interim', to: '2025-12-31' }, '2025-01-01', own).dueOn).toBe('2026-03-31');
  });
});

describe('the last day of a grant after its notices', () => {
  const line = (amountCents: number, lastDay?: string) => ({ amountCents, ...(lastDay === undefined ? {} : { lastDay }) });
  it('is that of the longest line that is still paid', () => {
    expect(lastDayAfter('2025-12-31', [line(1, '2026-12-31'), line(1)])).toBe('2026-12-31');
    expect(lastDayAfter('2025-12-31', [line(1, '2025-06-30'), line(0)])).toBe('2025-06-30');
    expect(lastDayAfter('2025-12-31', [line(0)])).toBe('2025-12-31');
  });
});
