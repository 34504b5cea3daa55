/** The read models of the store, under a lease that several of these processes want. */
import { storeProjections, tallies } from '../lib/domain.mjs';
import {
  clock,
  Commands,
  Database,
  JsonCodec,
  leasesOf,
  log,
  openPool,
  PostgresEventStore,
  ProjectionRunner,
  settings,
  stopping,
  StoreLog,
} from './role.mjs';

const pool = openPool(settings.producer);
const db = new Database(pool);
const store = new PostgresEventStore('oracle', pool);
const reader = new StoreLog(store, new Commands(store, new JsonCodec(tallies), clock));
const runner = new ProjectionRunner(db, reader, storeProjections, { log });
await leasesOf(db).hold('projections:store', stopping.signal, (signal) => runner.run(signal));
process.exit(0);
