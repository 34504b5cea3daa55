import { EventStoreDbWireServer } from '@paktwerk/testing';
import { EventStoreDbEventStore } from '../src/eventstoredb/eventstoredb-event-store';

export interface WireStore {
  readonly server: EventStoreDbWireServer;
  readonly store: EventStoreDbEventStore;
}

export const startedServer = async (...settings: ConstructorParameters<typeof EventStoreDbWireServer>): Promise<EventStoreDbWireServer> => {
  const server = new EventStoreDbWireServer(...settings);
  await server.start();
  return server;
};

/** A wire-level server of its own for each test, and a store on it. */
export const onWireServer = (use: (fresh: WireStore) => void): void => {
  let fresh: WireStore;
  beforeEach(async () => {
    const server = await startedServer();
    fresh = { server, store: new EventStoreDbEventStore('spec', server.connectionString) };
    use(fresh);
  });
  afterEach(async () => {
    await fresh.store.close();
    await fresh.server.stop();
  });
};
