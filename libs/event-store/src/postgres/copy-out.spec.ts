import { Pool } from 'pg';
import { newUuid } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Fields, copyOut, migrate } from '@paktwerk/postgres';
import { NO_STREAM } from '../port';
import type { StoredEvent } from '../port';
import type { CopiedEvent } from './event-row';
import { eventStoreMigrations } from './migrations';
import { PostgresEventStore } from './postgres-event-store';

describeWithPostgres('rows by COPY in binary form', () => {
  let test: TestDatabase;
  let store: PostgresEventStore;
  beforeAll(async () => {
    test = await createTestDatabase('copyout');
    await migrate(test.url, eventStoreMigrations);
    store = new PostgresEventStore('spec', test.pool);
  });
  afterAll(async () => {
    await store.close();
    await test.drop();
  });

  const parts = ({ type, schemaVersion, stream, version, position, knownSince, hash, meta, data }: StoredEvent) => ({
    type,
    schemaVersion,
    stream,
    version,
    position,
    knownSince,
    hash,
    meta,
    data: data.toString('hex'),
  });

  it('the whole log holds each event as its stream does, whatever stands in it', async () => {
    const people = ['per_1', 'Jörg "der Große"', 'a","recordedAt":"never', '\\', '"eventId":"x"', ''];
    for (const [i, person] of people.entries()) {
      const commandId = newUuid();
      const data = i === 0 ? Buffer.alloc(0) : Buffer.from(i === 1 ? [0, 255, 10] : 'ß'.repeat(i * 40_000));
      await store.append(`thing-${i} ä`, NO_STREAM, [
        {
          type: i % 2 === 0 ? 'thing.made' : `thing.o'made`,
          schemaVersion: i,
          data,
          meta: {
            eventId: newUuid(),
            commandId,
            correlationId: commandId,
            actor: { person, role: 'X', organisation: 'state' },
            recordedAt: `2026-11-23T10:00:0${i}.123Z`,
            ruleSet: person,
          },
        },
      ]);
    }
    const all = await store.readAll({ max: 1000 });
    expect(all).toHaveLength(people.length);
    for (const [i, e] of all.entries()) {
      const [same] = await store.readStream(`thing-${i} ä`);
      expect(parts(e)).toEqual(parts(same!));
      expect([(e as CopiedEvent).eventId, (e as CopiedEvent).recordedAt]).toEqual([same!.meta.eventId, same!.meta.recordedAt]);
    }
    expect((await store.readAll({ max: 10, types: [`thing.o'made`] })).map((e) => e.version)).toEqual([1, 1, 1]);
    expect(await store.readAll({ max: 10, types: [] })).toEqual([]);
    expect(await store.readAll({ max: 10, categories: [`') or true --`] })).toEqual([]);
  });

  const number = (block: Buffer, at: number) => new Fields(block, at).int8();

  it('more rows than fit a block, and none', async () => {
    const rows = await copyOut(test.pool, `select n::bigint, repeat('x', n % 700) from generate_series(1, 5000) n`, (block, at) => {
      const f = new Fields(block, at);
      return [f.int8(), f.text().length];
    });
    expect(rows).toEqual(Array.from({ length: 5000 }, (_, i) => [i + 1, (i + 1) % 700]));
    expect(await copyOut(test.pool, 'select 1::bigint where false', number)).toEqual([]);
  });

  it('one connection serves copies and the driver in turn, whatever else the server says in between', async () => {
    const one = new Pool({ connectionString: test.url, max: 1 });
    try {
      await one.query(
        `create function pg_temp.say(n int) returns text language plpgsql as $$ begin raise notice '%', repeat('n', n % 3000); return repeat('ß', n * 7); end $$`,
      );
      const said: number[] = [];
      const client = await one.connect();
      client.on('notice', ({ message }) => said.push(message?.length ?? 0));
      client.release();
      for (let round = 0; round < 3; round += 1) {
        const rows = await copyOut(
          one,
          `select n::bigint, pg_temp.say(n) from generate_series(1, 2000) n`,
          (block, at) => new Fields(block, at),
        );
        const texts = rows.map((f) => [f.int8(), f.text()] as const);
        expect(texts.every(([n, text], i) => n === i + 1 && text === 'ß'.repeat(n * 7))).toBe(true);
        expect((await one.query<{ n: number }>('select $1::int as n', [round])).rows).toEqual([{ n: round }]);
      }
      expect(said).toHaveLength(6000);
      expect(Math.max(...said)).toBe(2000);
    } finally {
      await one.end();
    }
  });

  it('a query that fails, at once or in the middle, is an error and spoils no connection', async () => {
    await expect(copyOut(test.pool, 'select nothing', number)).rejects.toThrow(/nothing/);
    await expect(copyOut(test.pool, 'select (10000 / (9000 - n))::bigint from generate_series(1, 10000) n', number)).rejects.toThrow(
      /division by zero/,
    );
    await expect(copyOut(test.pool, 'select pg_terminate_backend(pg_backend_pid())::int::bigint', number)).rejects.toThrow(/terminat/);
    expect(await copyOut(test.pool, 'select -5000000000::bigint', number)).toEqual([-5_000_000_000]);
  });
});
