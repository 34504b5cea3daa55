import { migrate } from '@paktwerk/event-store';
import { Database, projectionMigrations } from '@paktwerk/projections';
import { anyHistory, createTestDatabase, describeWithPostgres, rebuildsEqualLive } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { inboxes } from './figures/histories.fixture';
import { figuresProjection } from './figures/projection';
import { service } from './service';

jest.setTimeout(120_000); // many small transactions, on a machine that other specs share

describeWithPostgres('the read models', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase('reporting_rebuilt');
    await migrate(test.url, [...projectionMigrations, ...(service.migrations ?? [])]);
  });
  afterAll(() => test.drop());

  it('of figures are the same live, rebuilt, and rebuilt by a worker that crashes', () => rebuildsEqualLive(new Database(test.pool), [figuresProjection], inboxes));

  it('of names too', async () => {
    const projections = (service.projections ?? []).filter((p) => p.log === 'inbox' && p.id !== figuresProjection.id);
    expect(projections.length).toBeGreaterThan(0);
    await rebuildsEqualLive(new Database(test.pool), projections, anyHistory(service.catalogue, projections));
  });
});
