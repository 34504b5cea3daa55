import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { Client } from 'pg';
import { createTestDatabase, describeWithPostgres } from './postgres';

const FOLDER = join(__dirname, '../../event-store/schemas');

/** Loads a database as a release left it: `npm run freeze-schemas` wrote it, its rows were written by that release's code. */
export const loadReleased = async (url: string, release: string, database: string): Promise<void> => {
  const client = new Client({ connectionString: url }); // of its own: the dump empties the session's search path
  await client.connect();
  try {
    await client.query(readFileSync(join(FOLDER, release, `${database}.sql`), 'utf8'));
  } finally {
    await client.end();
  }
};

export const releasesOf = (database: string): string[] =>
  readdirSync(FOLDER)
    .filter((release) => readdirSync(join(FOLDER, release)).includes(`${database}.sql`))
    .sort();

/** Everything that makes a schema, but no rows: columns, constraints, indexes, functions, views. */
const shapeOf = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ line: string; body: string | null }>(`
    select format('column %s.%s %s null=%s default=%s', table_name, column_name, data_type, is_nullable, column_default) as line, null as body from information_schema.columns where table_schema = 'public'
    union all select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid)), null from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all select format('index %s', indexdef), null from pg_indexes where schemaname = 'public'
    union all select format('view %s', viewname), definition from pg_views where schemaname = 'public'
    union all select format('trigger %s on %s', tgname, tgrelid::regclass), pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select format('function %s(%s)', p.oid::regproc, pg_get_function_identity_arguments(p.oid)), p.prosrc from pg_proc p
      where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`);
  // A dump drops empty lines and whole-line comments of a function's body.
  const core = (body: string) =>
    createHash('sha256')
      .update(
        body
          .split('\n')
          .filter((l) => !/^(--|\s*$)/.test(l))
          .join('\n'),
      )
      .digest('hex')
      .slice(0, 12);
  return rows.map((r) => (r.body === null ? r.line : `${r.line} ${core(r.body)}`)).sort();
};

/**
 * Every released database, migrated from there to today, has the same shape as one that was made today; `works` then looks at what the
 * release had written. `migrate` brings a database to today's schema.
 */
export const migratesFromEveryRelease = (
  database: string,
  migrate: (url: string) => Promise<void>,
  works: (pool: Pool) => Promise<void> = () => Promise.resolve(),
): void => {
  const releases = releasesOf(database);
  if (releases.length === 0) return; // newer than the last release
  describeWithPostgres(`${database}: databases of earlier releases`, () => {
    it.each(releases)('%s migrates to what a new database is, and keeps its rows', async (release) => {
      const [old, fresh] = [await createTestDatabase('released'), await createTestDatabase('fresh')];
      try {
        await loadReleased(old.url, release, database);
        await Promise.all([migrate(old.url), migrate(fresh.url)]);
        expect(await shapeOf(old.pool)).toEqual(await shapeOf(fresh.pool));
        await works(old.pool);
      } finally {
        await Promise.all([old.drop(), fresh.drop()]);
      }
    });
  });
};
