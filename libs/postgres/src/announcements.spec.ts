import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Announcements } from './announcements';

const LONG_MS = 10_000;

describeWithPostgres('waiting for a fact that is announced', () => {
  let db: TestDatabase;
  let news: Announcements;

  const say = (payload: string) => db.pool.query('select pg_notify($1, $2)', ['facts', payload]);
  /** Counts how often it was looked, and is so from the given look on. */
  const look = (from: number) => {
    const looks = { count: 0, isSo: () => Promise.resolve((looks.count += 1) >= from) };
    return looks;
  };
  /** Listens, and nobody is concerned by the next words. */
  const listening = () => eventually(async () => !(await news.until(() => Promise.resolve(false), 1)) && isListening());
  const isListening = async () => {
    const { rows } = await db.pool.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and query = 'listen facts'`,
    );
    return rows[0]?.n === 1;
  };

  beforeAll(async () => {
    db = await createTestDatabase('announcements');
  });
  afterAll(() => db.drop());
  beforeEach(() => {
    news = new Announcements(db.pool, 'facts');
  });
  afterEach(() => news.close());

  it('does not wait for what is so already', async () => {
    const looks = look(1);
    expect(await news.until(looks.isSo, LONG_MS)).toBe(true);
    expect(looks.count).toBe(1);
  });

  it('looks twice, and not on and on, where a word concerns it', async () => {
    await listening();
    const looks = look(2);
    const began = performance.now();
    const wait = news.until(looks.isSo, LONG_MS, (payload) => payload === 'mine');
    for (let i = 0; i < 20; i += 1) await say(`other ${i}`);
    await say('mine');
    expect(await wait).toBe(true);
    expect({ looks: looks.count, isWoken: performance.now() - began < 240 }).toEqual({ looks: 2, isWoken: true });
  });

  it('hears what is said while it looks', async () => {
    await listening();
    let count = 0;
    const isSo = async () => {
      count += 1;
      if (count === 2) return true;
      await say('now');
      await eventually(async () => (await db.pool.query('select 1')).rowCount === 1);
      return false;
    };
    const began = performance.now();
    expect(await news.until(isSo, LONG_MS)).toBe(true);
    expect(performance.now() - began).toBeLessThan(240);
  });

  it('says no when it is not so in time, and at once when it is closed', async () => {
    expect(await news.until(() => Promise.resolve(false), 20)).toBe(false);
    const wait = news.until(() => Promise.resolve(false), LONG_MS);
    news.close();
    expect(await wait).toBe(false);
  });
});
