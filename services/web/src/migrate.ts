import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { WebSessions1700000000001 } from './migrations/1700000000001-web-sessions';

/** The migration job: runs as the owner of the database, then lets the service's own role read and write sessions and nothing else. */
const main = async (): Promise<void> => {
  const url = process.env['MIGRATION_DATABASE_URL'];
  if (!url) throw new Error('MIGRATION_DATABASE_URL is not set.');
  const source = await new DataSource({ type: 'postgres', url, migrations: [WebSessions1700000000001] }).initialize();
  try {
    const run = await source.runMigrations({ transaction: 'all' });
    const role = process.env['APP_ROLE'];
    if (role) await source.query(`grant select, insert, update, delete on web_sessions to "${role.replace(/"/g, '""')}"`);
    console.log(run.length > 0 ? `web: ${run.map((m) => m.name).join(', ')}` : 'web: nothing to migrate');
  } finally {
    await source.destroy();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
