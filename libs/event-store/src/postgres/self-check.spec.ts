import { newUuid } from '@paktwerk/kernel';
import { anEvent, createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { checkStore } from './check-store';
import { importEvents } from './import-events';
import { eventStoreMigrations, storeGrants } from './migrations';
import { StoreDamagedError, selfCheck } from './self-check';

describeWithPostgres('self-check of the store', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await createTestDatabase('selfcheck');
    await migrate(db.url, eventStoreMigrations);
    await importEvents(
      db.pool,
      Array.from({ length: 300 }, (_, i) => ({
        stream: `s-${i % 40}`,
        events: [anEvent(i, newUuid(), new Date(1.6e12 + i * 1000).toISOString())],
      })),
    );
  });
  afterEach(() => db.drop());

  it('finds nothing in an empty store, in a filled one, and behind an epoch, under the plain role', async () => {
    const empty = await createTestDatabase('selfempty');
    await migrate(empty.url, eventStoreMigrations);
    await selfCheck(empty.pool);
    expect(await checkStore(empty.pool)).toEqual({ events: 0, streams: 0, findings: [] });
    await empty.drop();
    await db.pool.query(`select raise_epoch('spec')`);
    const role = `spec_${newUuid().slice(-12)}`;
    await db.pool.query(`create role ${role} login password 'x'; ${storeGrants(role)}`);
    const url = new URL(db.url);
    [url.username, url.password] = [role, 'x'];
    const plain = new Pool({ connectionString: url.href });
    await importEvents(plain, [{ stream: 's-1', events: [anEvent(1)] }]);
    await selfCheck(plain);
    const seen: string[] = [];
    expect(await checkStore(plain, ({ pass }) => seen.push(pass))).toEqual({ events: 301, streams: 40, findings: [] });
    expect(new Set(seen)).toEqual(new Set(['positions', 'streams']));
    await plain.end();
    await db.pool.query(`drop owned by ${role}; drop role ${role}`);
  });

  it.each([
    [
      'a deleted event',
      'delete from events where position = 250',
      /positions 1 are missing, the first is 250/,
      /positions 250 to 250 are missing/,
    ],
    ['a lost beginning', 'delete from events where position <= 3', /first event has position 4/, /positions 1 to 3 are missing/],
    [
      'a changed content',
      `update events set data = '{"n":-1}' where position = 300`,
      /position 300 .* does not have the hash/,
      /position 300 .* does not have the hash/,
    ],
    [
      'a changed column',
      `update events set recorded_at = recorded_at - interval '1 day', command_id = 'x' where position = 299`,
      /position 299 .* other columns than its hashed metadata/,
      /position 299 .* other columns/,
    ],
    [
      'a running maximum that falls',
      `update events set known_since = known_since + interval '1 year' where position = 100`,
      /higher at position 100 than at the head, 300/,
      /position 100 known_since is not the running maximum/,
    ],
    ['an index that is gone', 'drop index events_stream_version', /no valid unique index on \(stream, version\)/, /no valid unique index/],
    [
      'an epoch behind the end',
      `insert into store_epochs values (2, 900, 'x', now(), 'x')`,
      /Epoch 2 begins behind position 900, but the log ends at 300/,
      /Epoch 2 begins behind position 900/,
    ],
    [
      'an epoch that the events contradict',
      `insert into store_epochs values (2, 100, 'x', now(), 'x')`,
      /event at 101, behind the beginning of epoch 2, carries epoch 1/,
      /event at 101/,
    ],
  ])('stops at %s, and says where', async (_, damage, atStart, inFull) => {
    await selfCheck(db.pool);
    await db.pool.query(damage);
    await expect(selfCheck(db.pool)).rejects.toThrow(StoreDamagedError);
    await expect(selfCheck(db.pool)).rejects.toThrow(atStart);
    const { findings } = await checkStore(db.pool);
    expect(findings.map((f) => f.what).join('\n')).toMatch(inFull);
    expect(findings.every((f) => f.todo.length > 20)).toBe(true);
  });

  it('the full check also finds what lies far back', async () => {
    await db.pool.query(`update events set data = '{}' where position = 7`);
    await selfCheck(db.pool);
    expect((await checkStore(db.pool)).findings).toMatchObject([
      { what: 'The event at position 7 (s-6, version 1) does not have the hash of its contents and its predecessor.' },
    ]);
  });
});
