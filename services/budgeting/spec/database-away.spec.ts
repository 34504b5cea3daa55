import { runningService } from '@paktwerk/running-service';
import type { RunningService } from '@paktwerk/running-service';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { service } from '../src/service';

/** A whole service whose database goes away and comes back: what operations see of it meanwhile. */
describeWithPostgres('a service without its database', () => {
  let s: RunningService;
  let beside: TestDatabase;
  let database: string;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    s = await runningService(service);
    beside = await createTestDatabase('beside');
    database = (await s.db.query<{ name: string }>('select current_database() as name'))[0]!.name;
    await eventually(async () => (await s.runtime.progress.read()).idle);
  });
  afterAll(async () => {
    await beside.pool.query(`alter database ${database} allow_connections true`);
    await beside.drop();
    await s.stop();
  });

  const get = (url: string) => s.app.inject({ method: 'GET', url });
  const figures = async (): Promise<Record<string, number>> => {
    const { statusCode, body } = await get('/metrics');
    expect(statusCode).toBe(200);
    return Object.fromEntries(
      body
        .split('\n')
        .filter((line) => line.startsWith('paktwerk_'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  };
  const ofReaders = [
    'paktwerk_consumer_lag_events{consumer="projection:pots:v2"}',
    'paktwerk_parked_entries{consumer="projection:pots:v2"}',
    'paktwerk_consumer_stopped{consumer="projection:pots:v2"}',
  ];
  const fromDatabase = [
    ...ofReaders,
    'paktwerk_relay_lag_events',
    'paktwerk_relay_lag_seconds',
    // An EventStoreDB is another server, and goes on answering.
    ...(process.env['EVENT_STORE'] === 'eventstoredb' ? [] : ['paktwerk_store_epoch']),
    'paktwerk_orphans',
  ];
  const expectReady = async () => {
    await eventually(async () => (await figures())['paktwerk_ready'] === 1);
    expect(Object.keys(await figures())).toEqual(expect.arrayContaining(fromDatabase));
    expect((await get('/health/ready')).statusCode).toBe(200);
  };
  /** What cannot be read is left out: nothing is said as it was before. */
  const expectUnready = async (absent: readonly string[]) => {
    const read = await figures();
    expect(read['paktwerk_ready']).toBe(0);
    expect(absent.filter((name) => name in read)).toEqual([]);
    const ready = await get('/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([503, expect.objectContaining({ code: 'unavailable' })]);
    expect(ready.json()).toHaveProperty('data.checks.database', 'down');
    expect((await get('/health/live')).statusCode).toBe(200);
  };

  it('is ready while the database answers', expectReady);

  it('says so while every connection is refused, and leaves out what it cannot read', async () => {
    await beside.pool.query(`alter database ${database} allow_connections false`);
    await beside.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    await expectUnready(fromDatabase);
    await beside.pool.query(`alter database ${database} allow_connections true`);
    await expectReady();
  });

  it('says so in time where the database takes a question and does not answer', async () => {
    const holder = await s.db.pool.connect();
    try {
      await holder.query('begin');
      await holder.query('lock table checkpoints in access exclusive mode');
      const asked = Date.now();
      await figures();
      expect(Date.now() - asked).toBeLessThan(8000); // Prometheus waits ten seconds
      await expectUnready(ofReaders);
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    await expectReady();
  });
});
