// After an EventStoreDB was restored from an older copy: begins a new epoch for a service's log, before the service is started again.
//
//   npm run eventstoredb:epoch -- 'esdb://…' staffing 'restored from the copy of last night'
//
// Readers that had read further stop with a sentence instead of skipping what is written from now on (docs/operations/eventstoredb.md).
import { openEventStoreDb } from '@paktwerk/event-store';
import { messageOf } from '@paktwerk/local-stack';
import { command } from './terminal';

command(async () => {
  const [url, service = '', reason] = process.argv.slice(2);
  if (!url || !/^[a-z][a-z0-9-]*$/.test(service) || !reason) {
    console.error("Usage: npm run eventstoredb:epoch -- 'esdb://…' <service> '<reason>'");
    return 2;
  }
  try {
    const store = await openEventStoreDb(service, url);
    try {
      const { epoch, after } = await store.raiseEpoch(reason);
      console.log(`${service}: epoch ${epoch} begins behind position ${after}.`);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    console.error(`No epoch was begun: ${messageOf(error)}`);
    return 1;
  }
});
