import { createTestDatabase, describeWithPostgres, loadReleased, releasesOf, anEvent } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { headOf } from '../port';
import { checkStore } from './check-store';
import { eventStoreMigrations } from './migrations';
import { PostgresEventStore } from './postgres-event-store';
import { selfCheck } from './self-check';

/** Any service's database holds the store's tables; the services' own specs compare whole schemas. */
const DATABASE = 'staffing';

describeWithPostgres('stores of earlier releases', () => {
  it.each(releasesOf(DATABASE))('%s: what it wrote is read, its chains go on, its repeats are known', async (release) => {
    const db = await createTestDatabase('releasedstore');
    await loadReleased(db.url, release, DATABASE);
    await migrate(db.url, eventStoreMigrations);
    const store = new PostgresEventStore('frozen', db.pool);
    const old = await store.readAll({ max: 100 });
    expect(old.map((e) => [e.stream, e.version, e.position, e.knownSince, JSON.parse(e.data.toString()) as unknown])).toEqual(
      ['thing-a', 'thing-b', 'other-c'].flatMap((stream, i) =>
        [1, 2].map((n) => [stream, n, `frozen:1:${i * 2 + n}`, '2025-06-03T10:00:00.000Z', { n, name: 'Ärger' }]),
      ),
    );
    await selfCheck(db.pool);
    const last = old[1]!;
    const head = headOf(last);
    const { position } = await store.append('thing-a', head, [anEvent(3)]);
    expect(position).toBe('frozen:1:7');
    expect(await store.append('thing-a', { version: 0, hash: '' }, [{ ...anEvent(1), meta: last.meta }])).toMatchObject({
      repeated: true,
      position: last.position,
    });
    expect(await store.readAll({ after: last.position, max: 100 })).toHaveLength(5);
    expect(await checkStore(db.pool)).toEqual({ events: 7, streams: 3, findings: [] });
    await store.close();
    await db.drop();
  });
});
