/** The relay of the store onto the embedded bus, under a lease. */
import { lib, tallies, TOPICS, toPublic } from '../lib/domain.mjs';
import { clock, Commands, Database, JsonCodec, leasesOf, log, openPool, PostgresEventStore, settings, stopping } from './role.mjs';

const { createTransport, Relay } = lib('messaging');
const pool = openPool(settings.producer);
const db = new Database(pool);
const store = new PostgresEventStore('oracle', pool);
const commands = new Commands(store, new JsonCodec(tallies), clock);
const transport = createTransport({ bus: 'embedded', databaseUrl: settings.bus, clientId: settings.name }, log);
const relay = new Relay({
  store,
  db,
  leases: leasesOf(db),
  transport,
  topics: TOPICS,
  decode: (events) => commands.decode(events),
  toPublic,
  batchSize: 100,
  densePositions: true,
  log,
});
await relay.run(stopping.signal);
process.exit(0);
