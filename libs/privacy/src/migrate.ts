import { runMigrations } from '@paktwerk/event-store';
import { PersonKeys1700000000001 } from './migrations';

/** Migration job of the key database: `MIGRATION_DATABASE_URL=… APP_ROLE=… node dist/migrate.js`. */
void runMigrations([PersonKeys1700000000001]);
