import { migrate } from '@paktwerk/event-store';
import { Database, projectionMigrations } from '@paktwerk/projections';
import { anyHistory, createTestDatabase, describeWithPostgres, rebuildsEqualLive } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { service } from './service';

jest.setTimeout(120_000); // many small transactions, on a machine that other specs share

describeWithPostgres('the read models', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase('applications_rebuilt');
    await migrate(test.url, [...projectionMigrations, ...(service.migrations ?? [])]);
  });
  afterAll(() => test.drop());

  it.each(['store', 'inbox'] as const)('of the %s are the same live, rebuilt, and rebuilt by a worker that crashes', async (log) => {
    const projections = (service.projections ?? []).filter((p) => p.log === log);
    if (projections.length === 0) return;
    await rebuildsEqualLive(new Database(test.pool), projections, anyHistory(service.catalogue, projections));
  });
});
