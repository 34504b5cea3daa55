import { FULLER, ISSUED, POST_OF_2022, aPart } from './grant.fixture';
import { extendedLine } from './extended-line';

const NEW = { amountCents: 1_600_000, ruleSetVersion: 2 };
const partsAfter = (oldEnd: string, newEnd: string) =>
  extendedLine(FULLER.before, { ...NEW, oldEnd, newEnd }, POST_OF_2022, ISSUED).parts?.map(({ from, to, months }) => [from, to, months]);

describe('a line that is extended', () => {
  it('has a part more behind the end of its post', () => {
    expect(extendedLine(FULLER.before, { ...NEW, oldEnd: '2023-06-30', newEnd: '2023-12-31' }, POST_OF_2022, ISSUED)).toEqual({
      ...{ ...FULLER.before, months: 18, amountCents: 4_800_000, to: '2023-12-31' },
      parts: [aPart({ to: '2023-06-30', months: 12, amountCents: 3_200_000 }), aPart({ ...NEW, from: '2023-07-01', to: '2023-12-31' })],
    });
  });
  it('leaves the days between where work began later than the line', () =>
    expect(partsAfter('2023-08-31', '2024-02-29')).toEqual([
      ['2022-07-01', '2023-06-30', 12],
      ['2023-09-01', '2024-02-29', 6],
    ]));
  it('takes the place of the last days where work began before the line', () =>
    expect(partsAfter('2023-05-31', '2023-11-30')).toEqual([
      ['2022-07-01', '2023-05-31', 12],
      ['2023-06-01', '2023-11-30', 6],
    ]));
  it('stands behind the line where its post ended before the last part began', () => {
    expect(partsAfter('2022-06-30', '2023-12-31')).toEqual([
      ['2022-07-01', '2023-06-30', 12],
      ['2023-07-01', '2023-12-31', 6],
    ]);
    expect(partsAfter('2022-06-30', '2022-12-31')).toEqual([
      ['2022-07-01', '2023-06-30', 12],
      ['2023-07-01', '2023-07-01', 1],
    ]);
  });
  it('ends with the day on which its part begins and is one part at the same rules', () =>
    expect(
      extendedLine(FULLER.before, { ...NEW, ruleSetVersion: 1, oldEnd: '2023-06-30', newEnd: '2023-12-31' }, POST_OF_2022, ISSUED),
    ).toEqual({
      ...{ ...FULLER.before, months: 18, amountCents: 4_800_000, to: '2023-12-31' },
    }));
});
