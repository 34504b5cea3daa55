import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { newUuid } from '@paktwerk/kernel';
import { eventStoreMigrations } from '@paktwerk/event-store';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Column, Database, Entity, PrimaryColumn, guardConnections, migrate } from '@paktwerk/postgres';
import type { Tx } from '@paktwerk/postgres';
import { CheckpointLostError } from './checkpoints';
import { Fill, SHADOW } from './fill';
import type { LogEntry } from './log';
import { projectionMigrations } from './migrations';
import type { RowProjection } from './projection';

@Entity('rm_files_v1')
class File {
  @PrimaryColumn('text')
  readonly id!: string;
  @Column('integer')
  talks!: number;
  @Column('jsonb')
  days!: readonly string[];
  @Column('bigint')
  lastPosition!: number;
}

@Entity('rm_talks_v1')
class Talk {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('text')
  readonly id!: string;
}

const files: RowProjection = {
  id: 'files',
  version: 1,
  log: 'store',
  types: ['talk'],
  tables: [File, Talk],
  async project(entries, rows) {
    await rows.fold(
      File,
      entries,
      (e) => ({ id: e.key }),
      (row, e) => {
        const file = row ?? { id: e.key, talks: 0, days: [], lastPosition: 0 };
        file.talks += 1;
        file.days = [...file.days, `day ${e.position}`].slice(-3);
        file.lastPosition = e.position;
        return file;
      },
    );
    rows.add(
      Talk,
      entries.map((e) => ({ position: e.position, id: e.key })),
    );
  },
};

/** What the tables hold when everything up to a position is in them. */
const upTo = (keys: readonly string[], position: number) => {
  const all = new Map<string, File>();
  keys.slice(0, position).forEach((id, i) => {
    const file = all.get(id) ?? { id, talks: 0, days: [], lastPosition: 0 };
    all.set(id, { id, talks: file.talks + 1, days: [...file.days, `day ${i + 1}`].slice(-3), lastPosition: i + 1 });
  });
  return { position, files: [...all.values()].sort((a, b) => a.id.localeCompare(b.id)), talks: position };
};

describeWithPostgres('tables filled while their rows are being written', () => {
  let test: TestDatabase;
  let db: Database;
  const shadow = 'rebuild:projection:files:v1';
  const job = { projection: files, shadow, id: newUuid(), discarded: new Set<string>() };
  beforeAll(async () => {
    test = await createTestDatabase('fill');
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations]);
    guardConnections(test.pool); // some are cut
    for (const schema of ['public', SHADOW]) {
      await test.pool
        .query(`create table ${schema}.rm_files_v1 (id text primary key, talks int not null, days jsonb not null, last_position bigint not null);
        create table ${schema}.rm_talks_v1 (position bigint primary key, id text not null)`);
    }
    db = new Database(test.pool);
  });
  afterAll(() => test.drop());
  const begin = () =>
    test.pool.query(
      `truncate ${SHADOW}.rm_files_v1, ${SHADOW}.rm_talks_v1; delete from checkpoints; insert into checkpoints (consumer, position) values ('${shadow}', 0);
       delete from rebuilds; insert into rebuilds (id, consumer, status, reason, requested_by) values ('${job.id}', 'files', 'running', 'spec', 'spec')`,
    );
  /** Checkpoint and rows in one glance, as somebody sees them who comes after a crash. */
  const seen = async () => {
    const { rows } = await test.pool.query<{ position: string; files: File[]; talks: string }>(
      `select (select position from checkpoints where consumer = '${shadow}') as position, (select count(*) from ${SHADOW}.rm_talks_v1) as talks,
         coalesce((select json_agg(json_build_object('id', t.id, 'talks', t.talks, 'days', t.days, 'lastPosition', t.last_position) order by t.id) from ${SHADOW}.rm_files_v1 t), '[]') as files`,
    );
    const row = rows[0]!;
    return { position: Number(row.position), files: row.files, talks: Number(row.talks) };
  };
  const batchOf = (keys: readonly string[], from: number, size: number) => {
    const entries = keys
      .slice(from, from + size)
      .map((key, i) => ({ position: from + i + 1, key, type: 'talk', data: {} }) as unknown as LogEntry);
    return { entries, last: from + entries.length, full: true };
  };

  /** Every transaction takes a while; the one with this number fails, where and how is given. */
  const failing = (at: number, how: 'none' | 'before' | 'cut' | 'after'): Database => {
    let count = 0;
    const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      db.tx(async (t) => {
        const fails = (count += 1) === at ? how : 'none';
        if (fails === 'before') throw new Error('the database has gone');
        const result = await work(t);
        await sleep(4);
        if (fails === 'cut') await t.query('select pg_terminate_backend(pg_backend_pid())');
        if (fails === 'after') throw new Error('the database has gone');
        return result;
      });
    return Object.assign(Object.create(db) as Database, { tx });
  };

  it('hold every row in the end, also when filling failed once, and at no time more than their checkpoint says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 2, max: 16 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('none' as const, 'before' as const, 'cut' as const, 'after' as const),
        async (keys, size, rows, added, at, how) => {
          await begin();
          const sick = failing(at, how);
          for (let attempt = 0; ; attempt += 1) {
            const fill = new Fill(sick, [job], { position: 0 }, { rows, added });
            try {
              while (fill.at.position < keys.length) {
                await fill.fold(batchOf(keys, fill.at.position, size));
                const { position, files: some, talks } = await seen();
                expect(talks).toBe(position); // what is only added is written with every step
                const known = upTo(keys, position).files;
                for (const file of some) {
                  const whole = known.find((f) => f.id === file.id);
                  expect(file.talks).toBeLessThanOrEqual(whole?.talks ?? 0);
                  expect(file).toEqual(upTo(keys, file.lastPosition).files.find((f) => f.id === file.id));
                }
              }
              expect(await fill.write()).toMatchObject({ position: keys.length });
              break;
            } catch (error) {
              if (how === 'none' || attempt > 0) throw error;
              await fill.settled();
              await begin();
            }
          }
          expect(await seen()).toEqual(upTo(keys, keys.length));
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  }, 60_000);

  it('are folded on while a transaction is on its way, but not without end', async () => {
    await begin();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      db.tx(async (t) => {
        const result = await work(t);
        await held;
        return result;
      });
    const fill = new Fill(Object.assign(Object.create(db) as Database, { tx }), [job], { position: 0 }, { rows: 100, added: 8 });
    const keys = Array.from({ length: 28 }, (_, i) => `k${i % 3}`);
    for (const from of [0, 4, 8]) await fill.fold(batchOf(keys, from, 4)); // 8 are sent, as many more fit beside them
    const crowded = fill.fold(batchOf(keys, 12, 16)).then(() => 'folded');
    expect(await Promise.race([crowded, sleep(50).then(() => 'waits')])).toBe('waits');
    expect(await seen()).toEqual(upTo(keys, 0));
    release();
    expect(await crowded).toBe('folded');
    expect(await fill.write()).toMatchObject({ position: 28 });
    expect(await seen()).toEqual(upTo(keys, 28));
  });

  it('are left alone by a run that somebody has overtaken', async () => {
    await begin();
    const fill = new Fill(db, [job], { position: 0 }, { rows: 100, added: 2 });
    await fill.fold(batchOf(['a', 'b', 'c'], 0, 2));
    await fill.settled();
    await test.pool.query('update checkpoints set position = 0');
    const before = await seen();
    await fill.fold(batchOf(['a', 'b', 'c'], 2, 1));
    await expect(fill.write()).rejects.toThrow(CheckpointLostError);
    expect(await seen()).toEqual(before);
  });

  it('are left alone by a run that was declared over, even where its successor has come equally far', async () => {
    await begin();
    const fill = new Fill(db, [job], { position: 0 }, { rows: 100, added: 2 });
    await fill.fold(batchOf(['a', 'b', 'c'], 0, 2));
    await fill.settled();
    await test.pool.query(`update rebuilds set status = 'failed'`);
    const before = await seen();
    await fill.fold(batchOf(['a', 'b', 'c'], 2, 1));
    await expect(fill.write()).rejects.toThrow(CheckpointLostError);
    expect(await seen()).toEqual(before);
  });
});
