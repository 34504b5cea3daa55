import { eventStoreContract } from '@paktwerk/testing';
import { MemoryEventStore } from './memory-event-store';

eventStoreContract(
  'memory',
  () => {
    const store = new MemoryEventStore('spec');
    return Promise.resolve({ store, close: () => Promise.resolve(), restoreTo: (after) => Promise.resolve(store.restoreTo(after)) });
  },
  { restores: true },
);
