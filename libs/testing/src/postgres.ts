import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';

/** URL of a server's superuser, given by the test runner. Specs that need a real PostgreSQL fail without it when CI is set. */
export const testDatabaseUrl = (): string | undefined => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url && process.env['CI']) throw new Error('TEST_DATABASE_URL is not set: run the specs with "npm test", which starts a PostgreSQL.');
  return url;
};

export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  drop(): Promise<void>;
}

/** A fresh database of its own on the test server (or on another one, given by its superuser's URL); dropped at the end of the file. */
export const createTestDatabase = async (label: string, admin = testDatabaseUrl()): Promise<TestDatabase> => {
  if (!admin) throw new Error('TEST_DATABASE_URL is not set.');
  const name = `t_${label.replace(/[^a-z0-9]/g, '_')}_${randomBytes(4).toString('hex')}`;
  const run = async (sql: string) => {
    const client = new Client({ connectionString: admin });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  const pool = new Pool({ connectionString: url.href, max: 20 });
  pool.on('error', () => undefined); // a spec may kill its own connections
  return {
    url: url.href,
    pool,
    drop: async () => {
      await pool.end();
      await run(`drop database if exists ${name} with (force)`);
    },
  };
};

/** `describe` where a test server was given, else `describe.skip` – never silently: the runner lists what was skipped. */
export const describeWithPostgres: typeof describe = ((...args: Parameters<typeof describe>) =>
  (testDatabaseUrl() ? describe : describe.skip)(...args)) as typeof describe;
