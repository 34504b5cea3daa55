import { runMigrations } from '@paktwerk/postgres';
import { personKeyMigrations } from './migrations';

/** Migration job of the key database: `MIGRATION_DATABASE_URL=… APP_ROLE=… node dist/migrate.js`. */
void runMigrations(personKeyMigrations);
