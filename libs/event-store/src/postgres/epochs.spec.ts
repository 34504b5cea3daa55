import { newUuid } from '@paktwerk/kernel';
import { anEvent, createTestDatabase, describeWithPostgres, testDatabaseUrl } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { Client, Pool } from 'pg';
import { PositionLostError } from '../epochs';
import { NO_STREAM } from '../port';
import { positionParts } from '../position';
import { adoptOnConnect, adoptStore, raisedSentence } from './adopt-store';
import type { RaisedEpoch } from './adopt-store';
import { eventStoreMigrations, storeGrants } from './migrations';
import { PostgresEventStore } from './postgres-event-store';

describeWithPostgres('epochs on PostgreSQL', () => {
  let db: TestDatabase;
  const pools: Pool[] = [];
  const urlOf = (database: string, user?: string) => {
    const url = new URL(db.url);
    url.pathname = `/${database}`;
    if (user) [url.username, url.password] = [user, 'x'];
    return url.href;
  };
  const nameOf = () => new URL(db.url).pathname.slice(1);
  const on = (url: string, onRaised?: (r: RaisedEpoch) => void): PostgresEventStore => {
    const pool = adoptOnConnect(new Pool({ connectionString: url }), onRaised);
    pools.push(pool);
    return new PostgresEventStore('spec', pool);
  };
  const admin = async (...statements: string[]) => {
    const client = new Client({ connectionString: testDatabaseUrl() });
    await client.connect();
    for (const sql of statements) await client.query(sql);
    await client.end();
  };

  beforeEach(async () => {
    db = await createTestDatabase('epochs');
    await migrate(db.url, eventStoreMigrations);
  });
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((p) => p.end()));
    await admin(`drop database if exists ${nameOf()}_copy with (force)`);
    await db.drop();
  });

  it('stays in its epoch as long as the database is the same one, over any number of connections', async () => {
    const raised: RaisedEpoch[] = [];
    for (let i = 0; i < 3; i += 1) await on(db.url, (r) => raised.push(r)).append(`s-${i}`, NO_STREAM, [anEvent(i)]);
    expect(raised).toEqual([]);
    expect(await on(db.url).epochs()).toHaveLength(1);
  });

  it('begins an epoch by itself in a copy of the database, once, behind its last position, before the first append, under the plain role', async () => {
    const role = `spec_${newUuid().slice(-12)}`;
    await admin(`create role ${role} login password 'x'`);
    await db.pool.query(storeGrants(role));
    const original = on(db.url);
    const first = await original.append('s-1', NO_STREAM, [anEvent(1), anEvent(2)]);
    await Promise.all(pools.splice(0).map((p) => p.end()));
    await db.pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await db.pool.end();
    await admin(`create database ${nameOf()}_copy template ${nameOf()}`);
    const raised: RaisedEpoch[] = [];
    const copies = [1, 2, 3, 4].map(() => on(urlOf(`${nameOf()}_copy`, role), (r) => raised.push(r)));
    const results = await Promise.all(copies.map((s) => s.append(`s-${newUuid()}`, NO_STREAM, [anEvent(3)])));
    expect(raised).toHaveLength(1);
    const { epoch } = raised[0]!;
    expect(raised[0]).toMatchObject({ after: 2 });
    expect(epoch).toBeGreaterThan(1);
    expect(raisedSentence(raised[0]!)).toMatch(new RegExp(`restored or failed over .*epoch ${epoch} begins behind position 2`));
    expect(results.map((r) => positionParts(r.position)).sort((a, b) => a.number - b.number)).toEqual(
      [3, 4, 5, 6].map((number) => ({ store: 'spec', epoch, number })),
    );
    // Whoever had read the original to its end reads on; whoever had read what the copy never had is told.
    expect(await copies[0]!.readAll({ after: first.position, max: 10 })).toHaveLength(4);
    await expect(copies[0]!.readAll({ after: 'spec:1:3' as typeof first.position, max: 10 })).rejects.toThrow(PositionLostError);
    await Promise.all(pools.splice(0).map((p) => p.end()));
    await admin(`drop database ${nameOf()}_copy with (force)`);
    db = {
      ...db,
      pool: new Pool({ connectionString: db.url }),
      drop: async () => {
        await db.pool.end();
        await admin(`drop database ${nameOf()} with (force)`, `drop role ${role}`);
      },
    };
  });

  it('gives two restores of one copy two epochs, so that a reader of the first one never takes the second for it', async () => {
    await on(db.url).append('s-1', NO_STREAM, [anEvent(1), anEvent(2)]);
    await Promise.all(pools.splice(0).map((p) => p.end()));
    await db.pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await db.pool.end();
    const restored = async (event: string) => {
      await admin(`drop database if exists ${nameOf()}_copy with (force)`, `create database ${nameOf()}_copy template ${nameOf()}`);
      const store = on(urlOf(`${nameOf()}_copy`));
      return { store, result: await store.append(`s-${event}`, NO_STREAM, [anEvent(event), anEvent(event)]) };
    };
    const first = await restored('first');
    const lost = first.result.position;
    expect(await first.store.readAll({ after: lost, max: 10 })).toEqual([]);
    await Promise.all(pools.splice(0).map((p) => p.end()));
    await new Promise((resolve) => setTimeout(resolve, 1000)); // an epoch's number is the second of its beginning
    const second = await restored('second');
    const [a, b] = [positionParts(lost), positionParts(second.result.position)];
    expect(b.number).toBe(a.number); // the very place of the lost event is filled again
    expect(b.epoch).toBeGreaterThan(a.epoch);
    await expect(second.store.readAll({ after: lost, max: 10 })).rejects.toThrow(PositionLostError);
    await Promise.all(pools.splice(0).map((p) => p.end()));
    db = {
      ...db,
      pool: new Pool({ connectionString: db.url }),
      drop: async () => {
        await db.pool.end();
        await admin(`drop database ${nameOf()} with (force)`);
      },
    };
  });

  it('tells a reader that was running while the epoch was raised by hand', async () => {
    const store = on(db.url);
    const lost = await store.append('s-1', NO_STREAM, [anEvent(1), anEvent(2)]);
    await store.readAll({ after: lost.position, max: 1 }); // the epochs are known now
    await db.pool.query('delete from events where position = 2');
    await db.pool.query(`select raise_epoch('a snapshot of the file system was put back')`);
    const other = on(db.url);
    await other.append('s-2', NO_STREAM, [anEvent(3), anEvent(4)]); // behind the reader's place, under other numbers
    await expect(store.readAll({ after: lost.position, max: 10 })).rejects.toThrow(/epoch \d+ began behind position 1/);
  });

  it('keeps the roles that could read the state, and goes on in the epoch that it had, when an older store is migrated', async () => {
    const old = await createTestDatabase('epochsold');
    await migrate(old.url, eventStoreMigrations.slice(0, 2));
    const role = `spec_${newUuid().slice(-12)}`;
    await old.pool.query(`create role ${role}; grant select on store_state to ${role}; update store_state set epoch = 7`);
    await migrate(old.url, eventStoreMigrations);
    const client = await old.pool.connect();
    await client.query(`set role ${role}`);
    expect((await client.query('select epoch from store_state')).rows).toEqual([{ epoch: 7 }]);
    expect(await adoptStore(client)).toBeUndefined();
    await client.query('reset role');
    client.release();
    await old.pool.query(`drop owned by ${role}; drop role ${role}`);
    await old.drop();
  });
});
