import { readSetting } from '@paktwerk/config';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MigrationConfig } from './migration-config';

/**
 * A migration job: brings the database that {@link MigrationConfig} names to the newest schema under its owner's role and
 * hands the running service's role its grants. Ends the process with 1 and a sentence when it cannot.
 */
export const runMigrations = async (
  migrations: readonly (new () => MigrationInterface)[],
  grants?: (role: string) => string,
): Promise<void> => {
  try {
    const { databaseUrl, appRole } = readSetting(MigrationConfig);
    await migrate(databaseUrl, migrations, appRole && grants ? grants(appRole) : undefined);
  } catch (error) {
    process.stderr.write(`Migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

/** One transaction per job, under a lock of its own, so that two jobs started together do not meet. */
export const migrate = async (url: string, migrations: readonly (new () => MigrationInterface)[], grants?: string): Promise<void> => {
  const { DataSource } = await import('typeorm'); // a seventh of what a service loads, and nothing but migrations needs it
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    logging: false,
  });
  await source.initialize();
  try {
    const runner = source.createQueryRunner();
    try {
      await runner.query('select pg_advisory_lock(7236400)');
      await checkOwner(runner);
      await source.runMigrations();
      if (grants) await runner.query(grants);
      await runner.query('select pg_advisory_unlock(7236400)');
    } finally {
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
};

/**
 * A database restored under another owner looks whole, until the first read model is built anew.
 * @throws Error with what to do
 */
const checkOwner = async (runner: QueryRunner): Promise<void> => {
  const rows = (await runner.query(
    `select current_user as role, datname as database, pg_get_userbyid(datdba) as owner from pg_database
     where datname = current_database() and not has_schema_privilege(current_user, 'public', 'create')`,
  )) as readonly { role: string; database: string; owner: string }[];
  for (const { role, database, owner } of rows)
    throw new Error(
      `${database} belongs to ${owner}, and ${role} may create nothing in it. Give it to its owner first: alter database "${database}" owner to "${role}".`,
    );
};
