#!/usr/bin/env node
// After an EventStoreDB was restored from an older copy: begins a new epoch for a service's log, before the service is started again.
//
//   npm run eventstoredb:epoch -- 'esdb://…' staffing 'restored from the copy of last night'
//
// Readers that had read further stop with a sentence instead of skipping what is written from now on (docs/operations/eventstoredb.md).
import { createRequire } from 'node:module';

const [url, service, reason] = process.argv.slice(2);
if (!url || !/^[a-z][a-z0-9-]*$/.test(service ?? '') || !reason) {
  process.stderr.write("Usage: npm run eventstoredb:epoch -- 'esdb://…' <service> '<reason>'\n");
  process.exit(2);
}
let openEventStoreDb;
try {
  ({ openEventStoreDb } = createRequire(import.meta.url)('@paktwerk/event-store'));
} catch {
  process.stderr.write('The libraries are not built yet: npm run build\n');
  process.exit(2);
}
let store;
try {
  store = await openEventStoreDb(service, url);
  const { epoch, after } = await store.raiseEpoch(reason);
  process.stdout.write(`${service}: epoch ${epoch} begins behind position ${after}.\n`);
} catch (error) {
  process.stderr.write(`No epoch was begun: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await store?.close();
}
