import { openOn, paidBehind } from './open-calls';

describe('the calls that are open when somebody looks at the demo', () => {
  it.each([
    ['2026-11-30', { budgetYear: 2027, opensOn: '2026-08-01', deadline: '2027-03-31' }],
    ['2027-03-01', { budgetYear: 2027, opensOn: '2026-08-01', deadline: '2027-03-31' }],
    ['2027-03-02', { budgetYear: 2027, opensOn: '2027-02-01', deadline: '2027-09-30' }],
    ['2027-08-31', { budgetYear: 2027, opensOn: '2027-02-01', deadline: '2027-09-30' }],
    ['2027-09-01', { budgetYear: 2028, opensOn: '2027-08-01', deadline: '2028-03-31' }],
  ] as const)('on %s take applications for a month more, and are the same for half a year', (today, expected) => {
    expect(openOn(today)).toEqual(expected);
  });
  it.each([
    ['2027-03-31', { from: '2027-04-01', to: '2028-03-31' }],
    ['2027-09-30', { from: '2027-10-01', to: '2028-09-30' }],
  ] as const)('paid for a time that was over: those until %s pay for the year behind it', (deadline, paid) =>
    expect(paidBehind(deadline)).toEqual(paid),
  );
});
