import { moneyOfPots } from './money-of-pots';

const [OF_2017, OF_2018] = ['call_17', 'call_18'];
const left = (potCents: number, budgetYear: number) => ({ budgetYear, potCents, frames: new Map() });
const grant = (callId: string, amounts: readonly (number | undefined)[], isPrepared = false) => ({
  callId,
  isPrepared,
  posts: amounts.map((amountCents, i) => ({ lineId: `line-${i}`, ...(amountCents === undefined ? {} : { amountCents }) })),
});

describe('the money of a whole programme that is extended', () => {
  it('is added up for each pot, the oldest first, without posts that are not extended', () =>
    expect(
      moneyOfPots(
        [grant(OF_2018, [7]), grant(OF_2017, [100, undefined, 20]), grant(OF_2017, [3])],
        new Map([
          [OF_2018, left(5, 2018)],
          [OF_2017, left(1_000, 2017)],
        ]),
      ),
    ).toEqual([
      { callId: OF_2017, budgetYear: 2017, addedCents: 123, leftCents: 1_000 },
      { callId: OF_2018, budgetYear: 2018, addedCents: 7, leftCents: 5 },
    ]));

  it('is set aside already where a notice is prepared', () =>
    expect(moneyOfPots([grant(OF_2017, [100], true), grant(OF_2017, [3])], new Map([[OF_2017, left(10, 2017)]]))).toEqual([
      { callId: OF_2017, budgetYear: 2017, addedCents: 3, leftCents: 10 },
    ]));

  it('says nothing of pots of which nothing is wanted, or of which budgeting has not told', () =>
    expect(moneyOfPots([grant(OF_2017, [undefined]), grant(OF_2018, [5])], new Map([[OF_2017, left(10, 2017)]]))).toEqual([]));
});
