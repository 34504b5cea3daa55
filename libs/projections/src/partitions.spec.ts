import { Pool } from 'pg';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { guardConnections, Database } from '@paktwerk/postgres';
import { readCheckpoints } from './checkpoints';
import { consumersOf, partitionConsumerOf, partitionOf, partitionsOf } from './consumers';
import { CountingService, sums } from './counting.fixture';
import { Leases } from './leases';
import type { Projection } from './projection';
import { ProjectionRunner } from './projection-runner';
import { Rebuild } from './rebuild';

jest.setTimeout(40_000);

describeWithPostgres('a projection shared by workers', () => {
  let s: CountingService;
  const shared: Projection = { ...sums(), partitions: 3 };
  beforeEach(async () => {
    s = await CountingService.create('partitions');
  });
  afterEach(() => s.close());
  const fill = async (from: number, to: number) => {
    for (let n = from; n <= to; n += 1) await s.count(`thing-${n % 11}`, n);
  };
  const atHead = async (head: number) =>
    [...(await readCheckpoints(s.db, consumersOf(shared))).values()].filter((r) => r.position === head).length === 3;

  /** A process that wants every partition; `die` takes its database away without a word, as kill -9 does. */
  const worker = (owner: string) => {
    const pool = guardConnections(new Pool({ connectionString: s.test.url, max: 8 }));
    const db = new Database(pool);
    const stop = new AbortController();
    const folded: string[] = [];
    const leases = new Leases(db, owner);
    const running = partitionsOf(shared).map((partition) =>
      leases.hold(partitionConsumerOf(shared, partition), stop.signal, (signal) => {
        const spied: Projection = {
          ...shared,
          project: async (entries, tx) => {
            await shared.project(entries, tx);
            folded.push(...entries.map((e) => e.key));
          },
        };
        return new ProjectionRunner(db, s.log, [spied], { ...(partition ? { partition } : {}), batchSize: 4 }).run(signal);
      }),
    );
    let dead = false;
    const die = async () => {
      dead = true;
      await pool.end();
    };
    return {
      folded,
      die,
      end: async () => {
        stop.abort();
        await Promise.all(running);
        if (!dead) await pool.end();
      },
    };
  };

  it('folds every key in exactly one of them, and rebuilds whole', async () => {
    await fill(1, 60);
    for (const partition of partitionsOf(shared)) {
      const runner = new ProjectionRunner(s.db, s.log, [shared], { ...(partition ? { partition } : {}), batchSize: 7 });
      while (await runner.turn());
    }
    expect(await atHead(60)).toBe(true);
    const { seen } = await s.rows();
    expect(seen).toHaveLength(60);
    const { report } = await new Rebuild(s.db, new Leases(s.db, 'ops'), s.log, shared, {
      by: 'x',
      reason: 'x',
      onDifference: 'keep-live',
    }).run();
    expect(report).toMatchObject({ compared: true, equal: true });
    expect(await atHead(60)).toBe(true);
    expect(new Set(Array.from({ length: 11 }, (_, i) => partitionOf(`thing-${i}`, 3))).size).toBe(3);
  });

  it('goes on within ten seconds when a worker is killed, without folding anything twice', async () => {
    await fill(1, 20);
    const first = worker('first');
    await eventually(() => atHead(20));
    const second = worker('second');
    await fill(21, 40);
    await eventually(() => atHead(40));
    expect(second.folded).toEqual([]); // every partition has an owner
    await first.die();
    const killedAt = Date.now();
    await fill(41, 60);
    await eventually(() => atHead(60), { timeoutMs: 15_000 });
    expect(Date.now() - killedAt).toBeLessThan(10_000);
    expect((await s.rows()).seen).toHaveLength(60);
    const expected = Array.from({ length: 60 }, (_, i) => i + 1).reduce((sum, n) => sum + n, 0);
    expect((await s.db.query<{ total: string }>('select sum(total)::text as total from rm_sums_v1'))[0]?.total).toBe(String(expected));
    await Promise.all([first.end(), second.end()]);
  });
});
