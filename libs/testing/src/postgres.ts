import { createHash, randomBytes } from 'node:crypto';
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

type Run = (sql: string, values?: unknown[]) => Promise<readonly string[]>;

const withAdmin = async <T>(admin: string | undefined, work: (run: Run) => Promise<T>): Promise<T> => {
  if (!admin) throw new Error('TEST_DATABASE_URL is not set.');
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    return await work(async (sql, values) => (await client.query<{ name: string }>(sql, values)).rows.map(({ name }) => name));
  } finally {
    await client.end();
  }
};

const addressOf = (admin: string | undefined, name: string): string => {
  const url = new URL(admin ?? '');
  url.pathname = `/${name}`;
  return url.href;
};

/** A fresh database of its own on the test server (or on another one, given by its superuser's URL); dropped at the end of the file. */
export const createTestDatabase = (label: string, admin = testDatabaseUrl()): Promise<TestDatabase> =>
  withAdmin(admin, (run) => createDatabase(run, label, admin));

const createDatabase = async (run: Run, label: string, admin: string | undefined, template?: string): Promise<TestDatabase> => {
  const name = `t_${label.replace(/[^a-z0-9]/g, '_')}_${randomBytes(4).toString('hex')}`;
  await run(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  const url = addressOf(admin, name);
  const pool = new Pool({ connectionString: url, max: 20 });
  pool.on('error', () => undefined); // a spec may kill its own connections
  return {
    url,
    pool,
    drop: async () => {
      await pool.end();
      await withAdmin(admin, (again) => again(`drop database if exists ${name} with (force)`));
    },
  };
};

/** So many templates of a label stay on a server that is kept: another branch may work with one. */
const TEMPLATES_KEPT = 3;

/**
 * A database of its own that begins as many others do: what `prepare` makes is made once per server and copied. Migrating takes seconds, a copy a tenth of one.
 * @param fingerprint of everything that `prepare` depends on
 */
export const createPreparedDatabase = (
  label: string,
  fingerprint: string,
  prepare: (url: string) => Promise<void>,
): Promise<TestDatabase> => {
  const admin = testDatabaseUrl();
  const templates = `t_template_${label.replace(/[^a-z0-9]/g, '_')}_`;
  const template = `${templates}${createHash('sha256').update(fingerprint).digest('hex').slice(0, 12)}`;
  return withAdmin(admin, async (run) => {
    // Whoever else wants it waits, until the connection ends.
    await run('select pg_advisory_lock(hashtext($1))', [templates]);
    const known = await run('select datname as name from pg_database where starts_with(datname, $1) order by oid desc', [templates]);
    if (!known.includes(template)) {
      await run(`drop database if exists ${template}_unfinished with (force)`);
      await run(`create database ${template}_unfinished`);
      await prepare(addressOf(admin, `${template}_unfinished`));
      await run(`alter database ${template}_unfinished rename to ${template}`);
      for (const old of known.slice(TEMPLATES_KEPT - 1)) await run(`drop database if exists ${old}`);
    }
    return createDatabase(run, label, admin, template);
  });
};

/** `describe` where a test server was given, else `describe.skip` – never silently: the runner lists what was skipped. */
export const describeWithPostgres: typeof describe = ((...args: Parameters<typeof describe>) =>
  (testDatabaseUrl() ? describe : describe.skip)(...args)) as typeof describe;
