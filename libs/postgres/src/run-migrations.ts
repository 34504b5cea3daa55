import { readSetting } from '@paktwerk/config';
import type { MigrationInterface } from 'typeorm';
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
