import type { Pool } from 'pg';
import { CLOCK_AGE_MS, Clock } from './clock';

describe('the simulated clock', () => {
  const simulation = () => {
    const row = { offsetMs: -86_400_000, asked: 0, isDown: false };
    const query = () => {
      row.asked += 1;
      return row.isDown ? Promise.reject(new Error('away')) : Promise.resolve({ rows: [{ offset_ms: String(row.offsetMs) }] });
    };
    return { row, clock: new Clock({ query } as unknown as Pool) };
  };
  const daysAgo = async (clock: Clock) => Math.round((Date.now() - Date.parse(await clock.now())) / 86_400_000);

  it('asks once for many, and sees a jump when the age is over', async () => {
    const { row, clock } = simulation();
    expect(await Promise.all([daysAgo(clock), daysAgo(clock), daysAgo(clock)])).toEqual([1, 1, 1]);
    expect(row.asked).toBe(1);
    row.offsetMs = 0;
    await new Promise((resolve) => setTimeout(resolve, CLOCK_AGE_MS + 5));
    expect(await daysAgo(clock)).toBe(0);
  });

  it('asks again at once after a failure', async () => {
    const { row, clock } = simulation();
    row.isDown = true;
    await expect(clock.now()).rejects.toThrow('away');
    row.isDown = false;
    expect(await daysAgo(clock)).toBe(1);
  });
});
