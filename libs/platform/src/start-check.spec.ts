import { PostgresEventStore } from '@paktwerk/event-store';
import { Database } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { Clock } from './clock';
import { checkStart } from './start-check';

describe('a service whose database cannot be reached', () => {
  it('says the cause at the first failure and at every 20th, never with the password', async () => {
    const pool = new Pool({ connectionString: 'postgres://app:hush-hush@127.0.0.1:1/none' });
    const end = new AbortController();
    const said: unknown[] = [];
    const log = {
      warn: (fields: Readonly<Record<string, unknown>>, message: string): void => {
        said.push([fields, message]);
        if (said.length === 2) end.abort();
      },
    };
    const store = new PostgresEventStore('none', pool);
    expect(await checkStart({ kind: 'postgres', db: new Database(pool), store, clock: new Clock(undefined), log }, end.signal)).toBe(false);
    await pool.end();
    const message = 'the database cannot be used yet; the start waits for it';
    expect(said).toEqual([
      [{ error: 'Error: connect ECONNREFUSED 127.0.0.1:1', failures: 1 }, message],
      [{ error: 'Error: connect ECONNREFUSED 127.0.0.1:1', failures: 21 }, message],
    ]);
  }, 30_000);
});
