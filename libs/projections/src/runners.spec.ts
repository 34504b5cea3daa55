import { EventCatalogue, SuspectError, Type, UnavailableError, event, fold, newUuid, record } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { Commands, JsonCodec, PostgresEventStore, eventStoreMigrations } from '@paktwerk/event-store';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Column, Database, Entity, PrimaryColumn, migrate } from '@paktwerk/postgres';
import type { Sql } from '@paktwerk/postgres';
import { ensureCheckpoint, moveCheckpoints, readCheckpoints } from './checkpoints';
import { consumerOf } from './consumers';
import { Leases } from './leases';
import { projectionMigrations } from './migrations';
import { decideParked, listParked } from './parking';
import { ReferenceNotYetKnownError, defineProjection } from './projection';
import type { Reaction, RowProjection } from './projection';
import { ProjectionRunner, rebuild } from './projection-runner';
import { ReactionRunner } from './reaction-runner';
import { StoreLog } from './store-log';

const Counted = event('thing.counted', 1, { n: Type.Integer() });
type Counted = EventOf<typeof Counted>;
const decider = { initial: 0, evolve: (s: number, e: Counted) => s + e.data.n };

@Entity('rm_sums')
class SumRow {
  @PrimaryColumn('text')
  readonly key!: string;
  @Column('integer')
  total!: number;
}

@Entity('rm_other')
class OtherRow {
  @PrimaryColumn('text')
  readonly key!: string;
  @Column('integer')
  total!: number;
}

const sums = (id: string, failAt?: number): RowProjection =>
  defineProjection({
    id,
    version: 1,
    log: 'store',
    on: [Counted],
    tables: [SumRow],
    project: (entries, rows) =>
      rows.fold(
        SumRow,
        entries,
        ({ key }) => ({ key }),
        (row, { key, data: { n } }) => {
          if (n === failAt) throw new TypeError('a rule that is broken');
          return { key, total: (row?.total ?? 0) + n };
        },
      ),
  });

describeWithPostgres('the runner', () => {
  let test: TestDatabase;
  let db: Database;
  let store: PostgresEventStore;
  let commands: Commands;
  let log: StoreLog;
  const count = (stream: string, n: number) =>
    commands.handle(
      stream,
      decider,
      {
        commandId: newUuid(),
        actor: { person: 'per_x', role: 'X', organisation: 'state' },
        at: new Date().toISOString(),
        correlationId: newUuid(),
      },
      { decide: () => record(Counted({ n })) },
    );

  beforeEach(async () => {
    test = await createTestDatabase('runner');
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations]);
    await test.pool.query('create table rm_sums (key text primary key, total int not null)');
    db = new Database(test.pool);
    store = new PostgresEventStore('spec', test.pool);
    commands = new Commands(store, new JsonCodec(new EventCatalogue([Counted])), { now: () => Promise.resolve(new Date().toISOString()) });
    log = new StoreLog(store, commands);
  });
  afterEach(async () => {
    await store.close();
    await test.drop();
  });
  const rows = async () => (await db.query('select key, total from rm_sums order by key')).map((r) => r);

  it('commits rows and checkpoint without waiting for the disk, and nothing else that comes over the same connection', async () => {
    await ensureCheckpoint(db, 'spec', 0);
    const setting = async (sql: Sql) => (await sql.query<{ synchronous_commit: string }>('show synchronous_commit'))[0]?.synchronous_commit;
    await db.tx(async (tx) => {
      expect(await setting(tx)).toBe('on');
      await moveCheckpoints(tx, ['spec'], 0, { position: 1 });
      expect(await setting(tx)).toBe('off');
    });
    const client = await test.pool.connect();
    try {
      const sql: Sql = {
        query: async <R>(text: string, params: readonly unknown[] = []) => (await client.query(text, [...params])).rows as R[],
      };
      await moveCheckpoints(sql, ['spec'], 1, { position: 2 });
      expect(await setting(sql)).toBe('on');
    } finally {
      client.release();
    }
  });

  it('gathers behind a batch what follows, and looks at once for whoever waits', async () => {
    const runner = new ProjectionRunner(db, log, [sums('sums')], { gather: { firstMs: 60_000, mostMs: 60_000 } });
    const stopped = new AbortController();
    const running = runner.run(stopped.signal);
    const totals = async () => (await rows()).map((r) => r['total']);
    try {
      await count('thing-1', 1);
      await eventually(async () => (await totals())[0] === 1);
      await count('thing-1', 2);
      await new Promise((resolve) => setTimeout(resolve, 400)); // it would have been woken long ago
      expect(await totals()).toEqual([1]);
      runner.hurry();
      await eventually(async () => (await totals())[0] === 3);
    } finally {
      stopped.abort();
      await running;
    }
  });

  it('takes fewer looks at a stream', async () => {
    let looks = 0;
    const runner = new ProjectionRunner(db, log, [sums('sums')], { gather: { firstMs: 20, mostMs: 400 }, onProgress: () => (looks += 1) });
    const stopped = new AbortController();
    const running = runner.run(stopped.signal);
    try {
      const end = performance.now() + 1000;
      let total = 0;
      while (performance.now() < end) {
        await Promise.all(Array.from({ length: 20 }, (_, i) => count(`thing-${i}`, 1)));
        total += 20;
      }
      await eventually(async () => (await rows()).reduce((sum, row) => sum + Number(row['total']), 0) === total);
      expect(looks).toBeLessThan(20); // 20, 40, 80, 160, 320, 400: seven, where every twenty milliseconds would be fifty
    } finally {
      stopped.abort();
      await running;
    }
  });

  it('does not gather when somebody began to wait during the look', async () => {
    const runner = new ProjectionRunner(db, log, [sums('sums')], { gather: { firstMs: 60_000, mostMs: 60_000 } });
    const stopped = new AbortController();
    await count('thing-1', 1);
    runner.hurry();
    const running = runner.run(stopped.signal);
    try {
      await eventually(async () => (await rows())[0]?.['total'] === 1);
      await count('thing-1', 2);
      await eventually(async () => (await rows())[0]?.['total'] === 3);
    } finally {
      stopped.abort();
      await running;
    }
  });

  it('live, rebuilt and rebuilt in odd batches give the same rows', async () => {
    for (let i = 1; i <= 60; i += 1) await count(`thing-${i % 7}`, i);
    const projection = sums('sums');
    const live = new ProjectionRunner(db, log, [projection]);
    while (await live.turn());
    const expected = await rows();
    expect(expected).toHaveLength(7);
    for (const batchSize of [1, 7, 13, 1000]) {
      await rebuild(db, projection);
      const runner = new ProjectionRunner(db, log, [projection], { batchSize });
      while (await runner.turn());
      expect(await rows()).toEqual(expected);
    }
  });

  it('two owners at once never apply an entry twice: the checkpoint decides', async () => {
    for (let i = 1; i <= 50; i += 1) await count('thing-a', 1);
    const run = async () => {
      const runner = new ProjectionRunner(db, log, [sums('sums')], { batchSize: 3 });
      for (;;) {
        try {
          if (!(await runner.turn())) return;
        } catch {
          /* the other owner was faster: read the checkpoint again */
        }
      }
    };
    await Promise.all([run(), run(), run()]);
    expect(await rows()).toEqual([{ key: 'thing-a', total: 50 }]);
  });

  it('a projection that cannot fold an entry stops there and shows it; its neighbour goes on', async () => {
    for (let i = 1; i <= 9; i += 1) await count('thing-a', i);
    await test.pool.query('create table rm_other (key text primary key, total int not null)');
    const broken = sums('broken', 5);
    const healthy: RowProjection = {
      ...sums('healthy'),
      tables: [OtherRow],
      project: (entries, rows) =>
        rows.fold(
          OtherRow,
          entries,
          () => ({ key: 'n' }),
          (row) => ({ key: 'n', total: (row?.total ?? 0) + 1 }),
        ),
    };
    const runner = new ProjectionRunner(db, log, [broken, healthy]);
    for (let i = 0; i < 4; i += 1) await runner.turn();
    const points = await readCheckpoints(db, [consumerOf(broken), consumerOf(healthy)]);
    expect(points.get(consumerOf(broken))).toMatchObject({ position: 4, stoppedAt: 5 });
    expect(points.get(consumerOf(broken))?.error).toContain('a rule that is broken');
    expect(points.get(consumerOf(healthy))?.position).toBe(9);
    expect(await rows()).toEqual([{ key: 'thing-a', total: 1 + 2 + 3 + 4 }]);
  });

  it('a stopped projection never holds up its neighbours, however far they get ahead of it', async () => {
    for (let i = 1; i <= 30; i += 1) await count('thing-a', i);
    const broken = sums('broken', 2);
    const healthy: RowProjection = { ...sums('healthy'), project: () => Promise.resolve() };
    const runner = new ProjectionRunner(db, log, [broken, healthy], { batchSize: 5 });
    for (let i = 0; i < 12; i += 1) await runner.turn();
    const points = await readCheckpoints(db, [consumerOf(broken), consumerOf(healthy)]);
    expect(points.get(consumerOf(broken))?.position).toBe(1);
    expect(points.get(consumerOf(healthy))?.position).toBe(30);
  });

  it('reactions park a poisoned key in order while others go on; retry runs them, discard leaves one out', async () => {
    let healed = false;
    const done: [string, number][] = [];
    const reaction: Reaction = {
      id: 'spec',
      log: 'store',
      types: [Counted.type],
      startFrom: 'beginning',
      react: (e) => {
        const { n } = e.data as Counted['data'];
        if (n === 2 && !healed) return Promise.reject(new TypeError('broken rule'));
        done.push([e.key, n]);
        return Promise.resolve();
      },
    };
    for (const n of [1, 2, 3]) {
      await count('thing-a', n);
      await count('thing-b', n * 10);
    }
    const runner = new ReactionRunner(db, log, [reaction]);
    for (let i = 0; i < 5; i += 1) await runner.turn(reaction);
    expect(done.filter(([k]) => k === 'thing-b').map(([, n]) => n)).toEqual([10, 20, 30]);
    expect(done.filter(([k]) => k === 'thing-a').map(([, n]) => n)).toEqual([1]);
    const [first] = await listParked(db);
    expect(first).toMatchObject({ key: 'thing-a', status: 'parked' });
    healed = true;
    await decideParked(db, first!.id, 'retry', 'per_ops', 'rule was mended');
    await eventually(async () => {
      await runner.turn(reaction);
      return done.length === 6;
    });
    expect(done.filter(([k]) => k === 'thing-a').map(([, n]) => n)).toEqual([1, 2, 3]);
    expect(await listParked(db)).toEqual([]);
  });

  it('keeps in order what the reaction says where that is less than a stream, and sets aside by it', async () => {
    const done: number[] = [];
    const reaction: Reaction = {
      id: 'ordered',
      log: 'store',
      types: [Counted.type],
      startFrom: 'beginning',
      inOrderOf: (e) => ((e.data as Counted['data']).n % 2 ? 'odd' : 'even'),
      react: (e) => {
        const { n } = e.data as Counted['data'];
        if (n === 2) return Promise.reject(new TypeError('broken rule'));
        done.push(n);
        return Promise.resolve();
      },
    };
    for (const n of [1, 2, 3, 4, 5]) await count('thing-ordered', n);
    const runner = new ReactionRunner(db, log, [reaction]);
    for (let i = 0; i < 5; i += 1) await runner.turn(reaction);
    expect(done).toEqual([1, 3, 5]);
    expect((await listParked(db)).map(({ key, status, reason }) => ({ key, status, reason }))).toEqual([
      { key: 'even', status: 'parked', reason: 'TypeError: broken rule' },
      { key: 'even', status: 'waiting', reason: 'behind an earlier entry of the same key' },
    ]);
  });

  it('waits for a reference that has not arrived and lets other keys pass', async () => {
    let known = false;
    const done: string[] = [];
    const reaction: Reaction = {
      id: 'waits',
      log: 'store',
      types: [Counted.type],
      startFrom: 'beginning',
      react: (e) => {
        if (e.key === 'thing-a' && !known) return Promise.reject(new ReferenceNotYetKnownError('pot'));
        done.push(e.key);
        return Promise.resolve();
      },
    };
    await count('thing-a', 1);
    await count('thing-b', 1);
    const runner = new ReactionRunner(db, log, [reaction]);
    for (let i = 0; i < 4; i += 1) await runner.turn(reaction);
    expect(done).toEqual(['thing-b']);
    known = true;
    await eventually(async () => {
      await runner.turn(reaction);
      return done.includes('thing-a');
    });
  });

  it('sets aside by its key what it suspects itself, lets others go on, and parks it after its tries', async () => {
    const done: string[] = [];
    let isAnyDone = true;
    const told: unknown[] = [];
    const reaction: Reaction = {
      id: 'suspects',
      log: 'store',
      types: [Counted.type],
      startFrom: 'beginning',
      react: (e) => {
        if (!isAnyDone) return Promise.reject(new UnavailableError('nothing is done'));
        if (e.key === 'thing-a') return Promise.reject(new SuspectError('file 42 ends it', 3));
        done.push(e.key);
        return Promise.resolve();
      },
    };
    const tell = (fields: Readonly<Record<string, unknown>>) => void told.push([fields['key'], fields['attempts']]);
    const runner = new ReactionRunner(db, log, [reaction], { log: { info: tell, warn: tell, error: tell } });
    for (const thing of ['thing-a', 'thing-b', 'thing-c']) await count(thing, 1);
    for (let i = 0; i < 2; i += 1) await runner.turn(reaction);
    expect(done.sort()).toEqual(['thing-b', 'thing-c']);
    expect(await listParked(db)).toMatchObject([{ key: 'thing-a', status: 'waiting', reason: 'SuspectError: file 42 ends it' }]);
    isAnyDone = false; // nothing is parked for what is away altogether
    await count('thing-d', 1);
    for (let i = 0; i < 10; i += 1) await expect(runner.turn(reaction)).rejects.toThrow('nothing is done');
    expect(await listParked(db)).toMatchObject([{ key: 'thing-a', status: 'waiting', attempts: 1 }]);
    isAnyDone = true;
    await eventually(async () => {
      await runner.turn(reaction);
      return (await listParked(db))[0]?.status === 'parked';
    });
    expect(done).toEqual(['thing-b', 'thing-c', 'thing-d']);
    expect(told).toEqual([1, 2, 3].map((attempt) => ['thing-a', attempt]));
  });

  it('a lease has one holder, and another takes over after a crash', async () => {
    const [a, b] = [new Leases(db, 'a', { ttlMs: 800 }), new Leases(db, 'b', { ttlMs: 800 })];
    const stopA = new AbortController();
    const stopB = new AbortController();
    const holders: string[] = [];
    const work = (who: string) => (s: AbortSignal) => {
      holders.push(who);
      return new Promise<void>((r) => s.addEventListener('abort', () => r()));
    };
    const runA = a.hold('relay', stopA.signal, work('a'));
    await eventually(() => holders.length === 1);
    const runB = b.hold('relay', stopB.signal, work('b'));
    await new Promise((r) => setTimeout(r, 1000));
    expect(holders).toEqual(['a']);
    await db.query(`update leases set owner = 'gone', expires_at = now() - interval '1 second'`); // as after kill -9
    await eventually(() => holders.length >= 2, { timeoutMs: 3000 });
    stopA.abort();
    stopB.abort();
    await Promise.all([runA, runB]);
  });

  it('the state of a stream is the fold of its events', async () => {
    for (const n of [1, 2, 3]) await count('thing-f', n);
    const { state, events } = await commands.load('thing-f', decider);
    expect(state).toBe(6);
    expect(fold(decider, events as unknown as Counted[])).toBe(6);
  });
});
