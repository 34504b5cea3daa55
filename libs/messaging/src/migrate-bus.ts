import { runMigrations } from '@paktwerk/postgres';
import { busGrants, busMigrations } from './embedded/migrations';

/** Migration job of the embedded bus: `MIGRATION_DATABASE_URL=… APP_ROLE=… node dist/migrate-bus.js`. */
void runMigrations(busMigrations, busGrants);
