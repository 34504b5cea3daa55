import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { StoreUnavailableError } from '@paktwerk/event-store';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { Database } from '@paktwerk/postgres';
import { readCheckpoints } from './checkpoints';
import { consumerOf } from './consumers';
import { CountingService, sums, sumsInSql } from './counting.fixture';
import { Leases } from './leases';
import { projectionGrants } from './migrations';
import type { Projection, RowProjection } from './projection';
import { ProjectionRunner } from './projection-runner';
import { Rebuild, RebuildRunningError } from './rebuild';
import { listRebuilds } from './rebuild-list';
import type { RebuildRequest } from './rebuild';

const asked: RebuildRequest = { by: 'per_ops', reason: 'spec', onDifference: 'keep-live' };

describeWithPostgres('a rebuild beside live', () => {
  let s: CountingService;
  let leases: Leases;
  const projection = sums();
  const live = async (p: Projection = projection) => {
    const r = new ProjectionRunner(s.db, s.log, [p]);
    while (await r.turn());
  };
  const rebuild = (p: Projection = projection, more: Partial<RebuildRequest> = {}) =>
    new Rebuild(s.db, leases, s.log, p, { ...asked, ...more }).run();
  const fill = async (from: number, to: number) => {
    for (let n = from; n <= to; n += 1) await s.count(`thing-${n % 5}`, n);
  };
  const shadowTables = async () =>
    (await s.db.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'rebuild'`)).map((r) => r.name);
  const shape = () =>
    s.db.query(
      `select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename in ('rm_sums_v1', 'rm_seen_v1') order by 1`,
    );

  beforeEach(async () => {
    s = await CountingService.create('rebuild');
    leases = new Leases(s.db, 'ops');
  });
  afterEach(() => s.close());

  it('gives the same rows, the same indexes and leaves nothing behind', async () => {
    await fill(1, 40);
    await live();
    const [rows, indexes] = [await s.rows(), await shape()];
    expect(indexes).toHaveLength(4);
    const { status, report, position } = await rebuild(projection, { batchSize: 7 });
    expect(status).toBe('switched');
    expect(report).toMatchObject({
      compared: true,
      equal: true,
      position: 40,
      livePosition: 40,
      tables: [
        { table: 'rm_sums_v1', live: 5, rebuilt: 5 },
        { table: 'rm_seen_v1', live: 40, rebuilt: 40 },
      ],
    });
    expect(position).toBe(40);
    expect(await s.rows()).toEqual(rows);
    expect(await shape()).toEqual(indexes);
    expect(await shadowTables()).toEqual([]);
    await fill(41, 45);
    await live(); // live goes on with the new tables
    expect((await s.rows()).seen).toHaveLength(45);
  });

  it('keeps the live tables when they differ, and names the first keys; switches when told that the new ones are right', async () => {
    await fill(1, 10);
    await live();
    await s.db.query(`update rm_sums_v1 set total = total + 1 where key = 'thing-2'`);
    await s.db.query(`delete from rm_seen_v1 where rm_seen_v1.position = 3`);
    const wrong = await s.rows();
    const kept = await rebuild();
    expect(kept.status).toBe('differs');
    expect(kept.report.tables).toMatchObject([
      { table: 'rm_sums_v1', equal: false, differing: [{ key: '["thing-2"]', how: 'other values' }] },
      { table: 'rm_seen_v1', live: 9, rebuilt: 10, equal: false, differing: [{ key: '[3]', how: 'only rebuilt' }] },
    ]);
    expect(await s.rows()).toEqual(wrong);
    expect(await shadowTables()).toEqual([]);
    expect((await listRebuilds(s.db))[0]).toMatchObject({ status: 'differs', report: { equal: false } });

    expect((await rebuild(projection, { compareOnly: true, onDifference: 'switch' })).status).toBe('differs');
    expect(await s.rows()).toEqual(wrong);
    expect((await rebuild(projection, { onDifference: 'switch' })).status).toBe('switched');
    expect((await s.rows()).seen).toHaveLength(10);
    expect((await rebuild(projection, { compareOnly: true })).status).toBe('equal');
  });

  it('while live goes on: nothing is lost, nothing counted twice', async () => {
    await fill(1, 60);
    const stop = new AbortController();
    const runner = new ProjectionRunner(s.db, s.log, [projection], { batchSize: 9 });
    const running = runner.run(stop.signal);
    const writing = fill(61, 160);
    await sleep(50);
    for (let i = 0; i < 4; i += 1)
      expect((await rebuild(projection, { batchSize: 11 })).report).toMatchObject({ compared: true, equal: true });
    await writing;
    const consumer = consumerOf(projection);
    await eventually(async () => (await readCheckpoints(s.db, [consumer])).get(consumer)?.position === 160);
    stop.abort();
    await running;
    expect((await s.rows()).seen).toHaveLength(160);
    expect((await rebuild()).report.equal).toBe(true);
  });

  it('is run by the role of the running service, which may create nothing itself', async () => {
    const role = `rebuild_${Date.now()}`;
    await s.db.query(`create role ${role} login password 'x'`);
    const url = new URL(s.test.url);
    [url.username, url.password] = [role, 'x'];
    const pool = new Pool({ connectionString: url.href, max: 5 });
    try {
      await s.db.query(
        `grant select on events, store_state to ${role}; ${projectionGrants(role)} grant select, insert, update, delete on rm_sums_v1, rm_seen_v1 to ${role}`,
      );
      await fill(1, 12);
      const db = new Database(pool);
      const asService = () => new Rebuild(db, new Leases(db, 'service'), s.log, projection, asked).run();
      await live();
      expect((await asService()).status).toBe('switched');
      expect((await asService()).report.equal).toBe(true); // it may still read and write what was switched in
      await expect(db.query('create table rebuild.mine (a int)')).rejects.toThrow(/permission denied/);
      await expect(db.query(`select rebuild_switch(array['events'])`)).rejects.toThrow(/No read model table/);
      await expect(db.query(`select rebuild_begin(array['events'])`)).rejects.toThrow(/no read model table/);
    } finally {
      await pool.end();
      await s.db.query(`drop owned by ${role}; drop role ${role}`);
    }
  });

  it('fails without touching live when an entry cannot be folded; only one runs at a time', async () => {
    await fill(1, 9);
    await live();
    const rows = await s.rows();
    await expect(rebuild(sums('sums', new Set([7])))).rejects.toThrow(/a rule that is broken for 7/);
    expect(await s.rows()).toEqual(rows);
    expect(await shadowTables()).toEqual([]);
    expect((await listRebuilds(s.db))[0]).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('a rule that is broken') as string,
    });

    await s.db.query(`update checkpoints set stopped_at = 9, position = 8, error = 'x' where consumer = $1`, [consumerOf(projection)]);
    await expect(rebuild(projection, { compareOnly: true })).rejects.toThrow(/Nothing could be compared: the live tables stand at 8/);
    const replaced = await rebuild(); // a stopped one is replaced: its tables stand at no place that could be compared
    expect(replaced).toMatchObject({ status: 'switched', report: { compared: false, livePosition: 8, position: 9 } });
    expect(await s.rows()).toEqual(rows);

    const slow: RowProjection = {
      ...projection,
      project: async (entries, rows) => {
        await sleep(300);
        await projection.project(entries, rows);
      },
    };
    const first = rebuild(slow);
    await eventually(async () => (await listRebuilds(s.db))[0]?.status === 'running');
    await expect(new Rebuild(s.db, new Leases(s.db, 'another'), s.log, projection, asked).run()).rejects.toThrow(RebuildRunningError);
    expect((await first).status).toBe('switched');
  });

  it('killed in the middle: live is untouched, the next run cleans up and ends well', async () => {
    await fill(1, 30);
    await live();
    const rows = await s.rows();
    // A process of its own that fills the shadow tables batch by batch, for real: it is killed with SIGKILL.
    const script = `
      const { Pool } = require('pg');
      const pool = new Pool({ connectionString: process.env.URL });
      (async () => {
        await pool.query("insert into leases (name, owner, expires_at) values ('rebuild:projection:sums:v1', 'victim', now() + interval '1 second')");
        await pool.query("insert into rebuilds (consumer, status, reason, requested_by) values ('projection:sums:v1', 'running', 'spec', 'victim')");
        await pool.query("select rebuild_begin(array['rm_sums_v1', 'rm_seen_v1'])");
        await pool.query("insert into checkpoints (consumer, position) values ('rebuild:projection:sums:v1', 0)");
        for (let i = 1; ; i += 1) {
          await pool.query("insert into rebuild.rm_seen_v1 values (" + i + ", 'half', '{}')");
          if (i === 5) process.stdout.write('filling');
        }
      })();`;
    const child = spawn(process.execPath, ['-e', script], {
      env: { ...process.env, URL: s.test.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await s.rows()).toEqual(rows);
    expect(await shadowTables()).toHaveLength(2);
    await eventually(
      () =>
        rebuild().then(
          (r) => r.report.equal,
          (e: unknown) => {
            if (e instanceof RebuildRunningError) return false;
            throw e;
          },
        ),
      { timeoutMs: 8000 },
    );
    expect(await s.rows()).toEqual(rows);
    expect(await shadowTables()).toEqual([]);
    expect((await listRebuilds(s.db)).map((r) => r.status)).toEqual(['switched', 'failed']);
  });

  it.each([
    ['works on rows', projection],
    ['speaks SQL', sumsInSql()],
  ])('begins with empty tables again when the database has been away in the middle: one that %s', async (_, p) => {
    await fill(1, 40);
    await live(p);
    const rows = await s.rows();
    const reads: number[] = [];
    const away = Object.assign(Object.create(s.log) as typeof s.log, {
      read: (...args: Parameters<typeof s.log.read>) => {
        reads.push(args[0]);
        return args[0] >= 21 && reads.filter((r) => r === 0).length === 1
          ? Promise.reject(new StoreUnavailableError('The database has gone.'))
          : s.log.read(...args);
      },
    });
    const { status, report } = await new Rebuild(s.db, leases, away, p, { ...asked, batchSize: 7 }).run();
    expect({ status, report }).toMatchObject({ status: 'switched', report: { compared: true, equal: true } });
    expect(reads.filter((r) => r === 0)).toHaveLength(2);
    expect(await s.rows()).toEqual(rows);
  });

  it('a run that lost its lease to another one switches nothing that is not its own', async () => {
    await fill(1, 20);
    await live();
    const rows = await s.rows();
    const faster = () => new Rebuild(s.db, new Leases(s.db, 'faster'), s.log, projection, { ...asked, batchSize: 5 }).run();
    let overtaken: ReturnType<typeof faster> | undefined;
    const slow = Object.assign(Object.create(s.log) as typeof s.log, {
      read: async (...args: Parameters<typeof s.log.read>) => {
        if (args[0] >= 10 && !overtaken) await (overtaken = s.db.query('delete from leases').then(faster));
        return s.log.read(...args);
      },
    });
    await expect(new Rebuild(s.db, leases, slow, projection, { ...asked, batchSize: 5 }).run()).rejects.toThrow(
      /checkpoint .* is no longer at|aborted/,
    ); // whichever it notices first
    expect((await overtaken)?.status).toBe('switched'); // the slow one reads ahead: it may have given up before
    expect(await s.rows()).toEqual(rows);
    expect((await rebuild()).report.equal).toBe(true);
  });
});
