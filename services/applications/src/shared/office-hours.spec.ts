import { postDay, workingDaysFrom } from './office-hours';

describe('the post of a working day', () => {
  it.each([
    ['a Monday in summer, a millisecond before six', '2026-08-31T03:59:59.999Z', undefined],
    ['a Monday in summer, six o’clock', '2026-08-31T04:00:00.000Z', '2026-08-31'],
    ['the first Monday of summer time, six o’clock', '2026-03-30T04:00:00.000Z', '2026-03-30'],
    ['the Friday before it, five o’clock', '2026-03-27T04:00:00.000Z', undefined],
    ['the first Monday of winter time, five o’clock', '2026-10-26T04:00:00.000Z', undefined],
    ['the first Monday of winter time, six o’clock', '2026-10-26T05:00:00.000Z', '2026-10-26'],
    ['the last minute of a working day', '2026-08-31T21:59:00.000Z', '2026-08-31'],
    ['a Sunday, whose hour comes twice', '2026-10-25T08:00:00.000Z', undefined],
    ['Reformation Day 2017', '2017-10-31T10:00:00.000Z', undefined],
    ['a leap day that is a Thursday', '2024-02-29T10:00:00.000Z', '2024-02-29'],
  ])('%s', (_name, now, day) => expect(postDay(now)).toBe(day));

  it('leaves out weekends and holidays', () =>
    expect(workingDaysFrom('2026-04-02', 4)).toEqual(['2026-04-02', '2026-04-07', '2026-04-08', '2026-04-09']));
});
