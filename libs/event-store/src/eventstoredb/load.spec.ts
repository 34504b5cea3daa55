import { PostgresEventStore, openEventStoreDb } from '../index';

/** Counts how often the client is loaded. */
let mockLoaded = 0;
jest.mock('@eventstore/db-client', () => {
  mockLoaded += 1;
  return jest.requireActual<object>('@eventstore/db-client');
});

describe('loading the EventStoreDB adapter', () => {
  it('leaves the client alone until a store on it is opened', async () => {
    expect(PostgresEventStore).toBeDefined();
    expect(mockLoaded).toBe(0);
    const store = await openEventStoreDb('spec', 'esdb://127.0.0.1:1?tls=false');
    expect(mockLoaded).toBe(1);
    await store.close();
  });

  it('rejects what is no connection string', async () => {
    await expect(openEventStoreDb('spec', 'postgres://localhost')).rejects.toThrow();
  });
});
