import type { EventStoreDbEventStore } from './eventstoredb-event-store';

/**
 * The adapter and the client below it are loaded where they are chosen: the client's messages alone take longer to load than the rest of
 * this library (130 ms), and a process on PostgreSQL never needs them. @throws Error where the string is no connection string
 */
export const openEventStoreDb = async (name: string, connectionString: string): Promise<EventStoreDbEventStore> => {
  const adapter = await import('./eventstoredb-event-store.js');
  return new adapter.EventStoreDbEventStore(name, connectionString);
};
