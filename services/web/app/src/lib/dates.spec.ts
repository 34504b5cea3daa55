import { berlinInstant } from './dates';

describe('the instant at which Berlin shows a time', () => {
  it.each([
    ['2025-03-17', '23:59', '2025-03-17T22:59:00.000Z'],
    ['2025-07-14', '00:00', '2025-07-13T22:00:00.000Z'],
    ['2025-03-30', '12:00', '2025-03-30T10:00:00.000Z'],
    ['2025-10-26', '12:00', '2025-10-26T11:00:00.000Z'],
  ])('%s, %s is %s', (date, time, instant) => expect(berlinInstant(date, time)).toBe(instant));
});
