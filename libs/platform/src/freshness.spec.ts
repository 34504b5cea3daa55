import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Database, migrate } from '@paktwerk/postgres';
import { consumerOf, ensureCheckpoint, moveCheckpoints, projectionMigrations } from '@paktwerk/projections';
import type { Projection } from '@paktwerk/projections';
import { Freshness } from './freshness';

const LIST = { id: 'list', version: 1, log: 'store', types: [], tables: [] } as unknown as Projection;

describeWithPostgres('waiting for a read model', () => {
  let test: TestDatabase;
  let freshness: Freshness;
  let hurried = 0;
  let isHere = true;
  const open = (hurry: () => boolean): Freshness =>
    new Freshness({
      service: 'spec',
      db: new Database(test.pool),
      projections: [LIST],
      reactions: () => [],
      store: { head: () => Promise.resolve(5) },
      inbox: undefined,
      sources: [],
      hurry,
    });
  beforeAll(async () => {
    test = await createTestDatabase('freshness');
    await migrate(test.url, [...projectionMigrations]);
    await ensureCheckpoint(new Database(test.pool), consumerOf(LIST), 5);
    freshness = open(() => {
      hurried += 1;
      return isHere;
    });
  });
  afterAll(async () => {
    freshness.close();
    await test.drop();
  });
  const reached = (store: string, number: number) => freshness.reached(['list'], { store, epoch: 1, number }, 50);

  it('disturbs nobody where it is fresh enough already', async () => {
    expect([await reached('spec', 5), hurried]).toEqual(['reached', 0]);
  });

  it('tells the projections that somebody waits', async () => {
    expect(await reached('spec', 6)).toBe('behind');
    expect(hurried).toBeGreaterThan(0);
  });

  it('tells them in the process that has them, too', async () => {
    let heard = 0;
    const other = open(() => {
      heard += 1;
      return true;
    });
    try {
      await eventually(() => other.isUnmovedSince(LIST, performance.now())); // it listens
      await reached('spec', 6);
      expect(heard).toBe(0);
      isHere = false;
      await reached('spec', 6);
      await eventually(() => heard > 0);
    } finally {
      isHere = true;
      other.close();
    }
  });

  it('knows that a read model has not moved, once it hears who does', async () => {
    await eventually(() => freshness.isUnmovedSince(LIST, performance.now()));
    const at = performance.now();
    const db = new Database(test.pool);
    await ensureCheckpoint(db, 'reaction:another', 5);
    await moveCheckpoints(db, ['reaction:another'], 5, { position: 6 });
    expect(freshness.isUnmovedSince(LIST, at)).toBe(true);
    await moveCheckpoints(db, [consumerOf(LIST)], 5, { position: 6 });
    await eventually(() => !freshness.isUnmovedSince(LIST, at));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(freshness.isUnmovedSince(LIST, performance.now())).toBe(true);
  });

  it('waits for no log of which nothing arrives here', async () => expect(await reached('elsewhere', 1)).toBe('stranger'));
});
