import { newUuid } from '@paktwerk/kernel';
import { anEvent, createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { NO_STREAM, headOf } from '../port';
import type { StoredEvent } from '../port';
import { ImportRefusedError, importEvents } from './import-events';
import type { ImportItem } from './import-events';
import { eventStoreMigrations, storeGrants } from './migrations';
import { PostgresEventStore } from './postgres-event-store';
import { Pool } from 'pg';

const at = (n: number) => new Date(Date.UTC(2017, 0, 1) + n * 60_000).toISOString();
/** `count` events in turns over the streams, their clocks a little out of order between streams. */
const history = (count: number, streams: number, prefix = 's'): ImportItem[] =>
  Array.from({ length: count }, (_, i) => ({
    stream: `${prefix}-${i % streams}`,
    events: [anEvent(`Ä${i}`, newUuid(), at(Math.floor(i / streams) * 10 + ((i % streams) % 3)))],
  }));
/** What an append and an import must agree on, whatever the adapter does lazily. */
const facts = (e: StoredEvent) => [
  e.stream,
  e.version,
  e.position,
  e.type,
  e.schemaVersion,
  e.knownSince,
  e.hash,
  e.data.toString(),
  e.meta,
];

describeWithPostgres('import by COPY', () => {
  const opened: TestDatabase[] = [];
  const open = async (): Promise<{ db: TestDatabase; store: PostgresEventStore }> => {
    const db = await createTestDatabase('import');
    opened.push(db);
    await migrate(db.url, eventStoreMigrations);
    return { db, store: new PostgresEventStore('spec', db.pool) };
  };
  afterAll(async () => {
    for (const db of opened) await db.drop();
  });

  it.each([{ batch: 7 }, { bulk: true, batch: 40 }])(
    'stores exactly what appends of the same events store, to the hash (%p)',
    async (options) => {
      const items = history(200, 13);
      const [one, two] = [await open(), await open()];
      for (const { stream, events } of items) {
        const last = (await one.store.readStream(stream, { direction: 'backwards', max: 1 }))[0];
        await one.store.append(stream, headOf(last), events);
      }
      const seen: number[] = [];
      const done = await importEvents(two.db.pool, items, { ...options, onProgress: (p) => seen.push(p.events) });
      expect(done).toEqual({ events: 200, position: 200 });
      expect(seen.at(-1)).toBe(200);
      const [appended, imported] = [await one.store.readAll({ max: 1000 }), await two.store.readAll({ max: 1000 })];
      expect(imported.map(facts)).toEqual(appended.map(facts));
      const indexes = "select indexname, indexdef from pg_indexes where tablename = 'events' order by 1";
      expect((await two.db.pool.query(indexes)).rows).toEqual((await one.db.pool.query(indexes)).rows);
      await Promise.all([one, two].map(({ store }) => store.close()));
    },
  );

  it('goes on behind what the store holds, beside writers, without a gap', async () => {
    const { db, store } = await open();
    await store.append('s-1', NO_STREAM, [anEvent(0, newUuid(), at(0))]);
    const writing = Promise.all(Array.from({ length: 100 }, (_, i) => store.append(`w-${i}`, NO_STREAM, [anEvent(i)])));
    await importEvents(db.pool, history(100, 5), { batch: 10 });
    await writing;
    const { rows } = await db.pool.query(
      'select count(*)::int as n, max(position)::int as max, count(distinct (stream, version))::int as places from events',
    );
    expect(rows).toEqual([{ n: 201, max: 201, places: 201 }]);
    expect((await store.readStream('s-1')).map((e) => e.version)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    await store.close();
  });

  it('refuses what contradicts the store or itself, and keeps nothing of that batch', async () => {
    const { db, store } = await open();
    const good = history(20, 5);
    const count = async () => (await db.pool.query<{ n: number }>('select count(*)::int as n from events')).rows[0]!.n;
    const refused = async (item: ImportItem, text: RegExp, batch = 10) => {
      const before = await count();
      const attempt = importEvents(db.pool, [{ stream: `fine-${newUuid()}`, events: [anEvent(1)] }, item], { batch });
      await expect(attempt).rejects.toThrow(ImportRefusedError);
      await expect(attempt).rejects.toThrow(text);
      expect(await count()).toBe(before);
    };
    await importEvents(db.pool, good, { batch: 10 });
    await refused({ stream: 's-1', after: 0, events: [anEvent(1)] }, /s-1 stands at version 4, not 0/);
    await refused({ stream: 's-9', after: 3, events: [anEvent(1)] }, /s-9 stands at version 0, not 3/);
    await refused({ stream: 's-1', events: [anEvent(1, newUuid(), at(-5))] }, /s-1 version 5 was recorded at .* before version 4/);
    await refused({ stream: 'again-1', events: good[3]!.events }, /events_event_id/);
    await refused({ stream: 'odd-1', events: [anEvent(1, newUuid(), 'yesterday')] }, /"yesterday" is no instant/);
    await refused(
      { stream: 'odd-2', events: [{ ...anEvent(1), meta: { ...anEvent(1).meta, eventId: 'not-a-uuid' } }] },
      /"not-a-uuid" is no UUID/,
    );
    // Batches before the refused one stay, and the error says how many events that are.
    await expect(
      importEvents(db.pool, [...history(30, 3, 'b'), { stream: 's-1', after: 0, events: [anEvent(1)] }], { batch: 10 }),
    ).rejects.toMatchObject({ stored: 30 });
    expect(await count()).toBe(50);
    await expect(importEvents(db.pool, history(1, 1), { bulk: true })).rejects.toThrow(/empty store/);
    await store.close();
  });

  it('takes back a whole bulk import when its last event contradicts, indexes included', async () => {
    const { db, store } = await open();
    const indexes = async () =>
      (await db.pool.query<{ indexdef: string }>("select indexdef from pg_indexes where tablename = 'events' order by 1")).rows;
    const before = await indexes();
    const items = history(50, 5);
    await expect(
      importEvents(db.pool, [...items, { stream: 'again-1', events: items[0]!.events }], { bulk: true, batch: 10 }),
    ).rejects.toMatchObject({ stored: 0, name: 'ImportRefusedError' });
    expect((await db.pool.query('select 1 from events')).rows).toEqual([]);
    expect(await indexes()).toEqual(before);
    await expect(
      importEvents(
        db.pool,
        [
          { stream: 'x-1', events: [anEvent(1)], last: true },
          { stream: 'x-1', events: [anEvent(2)] },
        ],
        { bulk: true },
      ),
    ).rejects.toThrow(/events_stream_version/);
    await store.close();
  });

  it('works under the role that may only insert and read', async () => {
    const { db, store } = await open();
    await db.pool.query(`create role spec_import login password 'x'; ${storeGrants('spec_import')}`);
    const url = new URL(db.url);
    url.username = 'spec_import';
    url.password = 'x';
    const pool = new Pool({ connectionString: url.href });
    await importEvents(pool, history(10, 2));
    await expect(importEvents(pool, history(10, 2, 'b'), { bulk: true })).rejects.toThrow(/permission denied/);
    await pool.end();
    expect(await store.readAll({ max: 100 })).toHaveLength(10);
    await db.pool.query('drop owned by spec_import; drop role spec_import');
    await store.close();
  });
});
