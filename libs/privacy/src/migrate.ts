import { runMigrations } from '@paktwerk/postgres';
import { personKeyGrants, personKeyMigrations } from './migrations';

/** Migration job of the key database: `MIGRATION_DATABASE_URL=… APP_ROLE=… node dist/migrate.js`. */
void runMigrations(personKeyMigrations, personKeyGrants);
