import { newUuid } from '@paktwerk/kernel';
import { anEvent, createTestDatabase, describeWithPostgres, eventStoreContract, eventually, testDatabaseUrl } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { Client, Pool } from 'pg';
import { chainHash, metaBytes } from '../hash';
import { NO_STREAM, StoreUnavailableError } from '../port';
import { makePosition } from '../position';
import { eventStoreMigrations, storeGrants } from './migrations';
import { PostgresEventStore } from './postgres-event-store';

if (testDatabaseUrl()) {
  eventStoreContract(
    'postgres',
    async () => {
      const db = await createTestDatabase('store');
      await migrate(db.url, eventStoreMigrations);
      const store = new PostgresEventStore('spec', db.pool);
      // As a restore does it: the tail is gone, the database is another one, and no connection outlives it.
      const restoreTo = async (after: number) => {
        const owner = new Client({ connectionString: db.url });
        await owner.connect();
        await owner.query('delete from events where position > $1', [after]);
        await owner.query(`update store_epochs set identity = 'the database it was copied from'`);
        await owner.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
        await owner.end();
        await eventually(() => db.pool.idleCount === 0); // a call on a connection that is just being cut would be told "unavailable", rightly
      };
      return {
        store,
        restoreTo,
        close: async () => {
          await store.close();
          await db.drop();
        },
      };
    },
    { restores: true },
  );
}

describeWithPostgres('event store on PostgreSQL', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase('storeown');
    await migrate(db.url, eventStoreMigrations);
  });
  afterAll(() => db.drop());

  it('numbers positions without a gap, across stores that write at once and around refused appends', async () => {
    const stores = [1, 2, 3].map(() => new PostgresEventStore('spec', db.pool));
    await Promise.allSettled(
      stores.flatMap((store) =>
        Array.from({ length: 60 }, (_, i) =>
          store.append(i % 3 === 0 ? 'contested-1' : `s-${newUuid()}`, NO_STREAM, [anEvent(i), anEvent(i)]),
        ),
      ),
    );
    const { rows } = await db.pool.query<{ gaps: string; n: string }>('select count(*) - max(position) as gaps, count(*) as n from events');
    expect(Number(rows[0]!.gaps)).toBe(0);
    expect(Number(rows[0]!.n)).toBeGreaterThan(200);
    await Promise.all(stores.map((s) => s.close()));
  });

  it('writes what was decided one behind the other in one commit', async () => {
    const store = new PostgresEventStore('spec', db.pool);
    const stream = `s-${newUuid()}`;
    let head = NO_STREAM;
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => {
        const e = anEvent(i);
        const appended = store.append(stream, head, [e]);
        const version = head.version + 1;
        const hash = chainHash(head.hash, stream, version, e.type, e.schemaVersion, metaBytes(e.meta), e.data);
        head = { version, hash, recordedAt: e.meta.recordedAt };
        return appended;
      }),
    );
    const { rows } = await db.pool.query<{ n: string }>('select count(distinct xmin::text) as n from events where stream = $1', [stream]);
    expect(rows).toEqual([{ n: '1' }]);
    await store.close();
  });

  it('finds the position of any instant in logs of any length, at, between and outside of the instants in them', async () => {
    const own = await createTestDatabase('storeplace');
    await migrate(own.url, eventStoreMigrations);
    const store = new PostgresEventStore('spec', own.pool);
    const at = (minute: number) => new Date(Date.UTC(2022, 0, 1, 0, minute)).toISOString();
    expect(await store.positionAt(at(0))).toBeUndefined();
    // Several events of one instant, clocks that go back, and gaps.
    const recorded = [5, 5, 3, 9, 9, 9, 2, 14, 11, 20, 20, 31];
    for (let n = 0; n < recorded.length; n += 1) {
      await store.append(`place-${n}`, NO_STREAM, [anEvent(n, newUuid(), at(recorded[n]!))]);
      const known = recorded.slice(0, n + 1).map((_, i) => Math.max(...recorded.slice(0, i + 1)));
      for (let minute = 0; minute <= 32; minute += 1) {
        const last = known.filter((k) => k <= minute).length;
        expect([n, minute, await store.positionAt(at(minute))]).toEqual([
          n,
          minute,
          last === 0 ? undefined : makePosition('spec', 1, last),
        ]);
      }
    }
    await store.close();
    await own.drop();
  });

  it('keeps no index that nothing needs', async () => {
    const { rows } = await db.pool.query<{ indexdef: string }>(
      `select substring(indexdef from 'INDEX .*') as indexdef from pg_indexes where tablename = 'events' order by 1`,
    );
    expect(rows.map((r) => r.indexdef)).toEqual([
      'INDEX events_command ON public.events USING btree (command_id)',
      'INDEX events_event_id ON public.events USING btree (event_id)',
      'INDEX events_known_since ON public.events USING btree (known_since, "position")',
      'INDEX events_pkey ON public.events USING btree ("position")',
      'INDEX events_stream_version ON public.events USING btree (stream, version)',
    ]);
  });

  it('reads back an append whose connection was cut: acknowledged once, stored once', async () => {
    const pool = new Pool({ connectionString: db.url, max: 4, application_name: 'to-be-cut' });
    pool.on('error', () => undefined);
    const store = new PostgresEventStore('spec', pool);
    let acknowledged = 0;
    const stop = Date.now() + 2500;
    const killer = (async () => {
      while (Date.now() < stop) {
        await db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to-be-cut'`);
        await new Promise((r) => setTimeout(r, 150));
      }
    })();
    const streams: string[] = [];
    while (Date.now() < stop) {
      const s = `cut-${newUuid()}`;
      try {
        await store.append(s, NO_STREAM, [anEvent(1)]);
        acknowledged += 1;
        streams.push(s);
      } catch (error) {
        expect(error).toBeInstanceOf(StoreUnavailableError); // allowed; what matters is that nothing acknowledged is lost
      }
    }
    await killer;
    const { rows } = await db.pool.query<{ n: string }>('select count(*) as n from events where stream = any($1)', [streams]);
    expect(Number(rows[0]!.n)).toBe(acknowledged);
    expect(acknowledged).toBeGreaterThan(0);
    await store.close();
    await pool.end();
  });

  it('gives the running service a role that can only insert and read', async () => {
    await db.pool.query('drop role if exists spec_app');
    await db.pool.query(`create role spec_app login password 'x'; ${storeGrants('spec_app')}`);
    const url = new URL(db.url);
    url.username = 'spec_app';
    url.password = 'x';
    const pool = new Pool({ connectionString: url.href, max: 4 });
    const store = new PostgresEventStore('spec', pool);
    await store.append(`role-${newUuid()}`, NO_STREAM, [anEvent(1)]);
    for (const sql of [
      'update events set data = data',
      'delete from events',
      'truncate events',
      'drop table events',
      'update store_state set epoch = 9',
      'update store_epochs set epoch = 9',
      `select raise_epoch('because')`,
    ])
      await expect(pool.query(sql)).rejects.toThrow(/permission denied|must be owner|cannot update view/);
    await store.close();
    await pool.end();
    await db.pool.query('drop owned by spec_app; drop role spec_app');
  });

  it('takes a command found after a lost answer for its own append only where it is that', async () => {
    // The call is lost on its way; meanwhile the same command gets in from elsewhere, under another event id.
    const [stream, command] = [`s-${newUuid()}`, newUuid()];
    const elsewhere = new PostgresEventStore('spec', db.pool);
    const theirs = anEvent(1, command);
    let isLost = false;
    const losing = Object.create(db.pool, {
      query: {
        value: async (...args: Parameters<Pool['query']>): Promise<unknown> => {
          if ((args[0] as { name?: string }).name !== 'append_batch' || isLost) return db.pool.query(...args);
          isLost = true;
          await elsewhere.append(stream, NO_STREAM, [theirs]);
          throw new Error('Connection terminated unexpectedly');
        },
      },
    }) as Pool;
    const store = new PostgresEventStore('spec', losing);
    const answer = await store.append(stream, NO_STREAM, [anEvent(1, command)]);
    expect(isLost).toBe(true);
    expect(answer.repeated).toBe(true);
    expect((await store.readStream(stream)).map((e) => e.meta.eventId)).toEqual([theirs.meta.eventId]);
    await Promise.all([store.close(), elsewhere.close()]);
  });

  it('reads by position through the primary key', async () => {
    await db.pool.query(
      `insert into events select 1000000 + n, 1, 'plan-' || n, 1, gen_random_uuid(), 'c', 't', 1, now(), now(), '', '', '' from generate_series(1, 20000) n; analyze events`,
    );
    const { rows } = await db.pool.query<{ 'QUERY PLAN': string }>(
      'explain select position from events where position > 10 order by events.position limit 100',
    );
    expect(rows.map((r) => r['QUERY PLAN']).join('\n')).toMatch(/Index.*events_pkey/);
  });
});
