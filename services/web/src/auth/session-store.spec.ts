import { Database, Retention, expiredRows } from '@paktwerk/platform';
import { migrate } from '@paktwerk/postgres';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { WebSessions1700000000001 } from '../migrations/1700000000001-web-sessions';
import { Seal } from './seal';
import { PgSessionStore, sessionLife } from './session-store';

const person = { sub: 'ministerium', name: 'Dr. Miriam Hofer', roles: ['MINISTRY'], organisation: 'state' };
const tokens = { accessToken: 'a', refreshToken: undefined, idToken: undefined, accessExpiresAt: 0 };

describeWithPostgres('sessions that are over', () => {
  let test: TestDatabase;
  let store: PgSessionStore;
  beforeAll(async () => {
    test = await createTestDatabase('web');
    await migrate(test.url, [WebSessions1700000000001]);
    store = new PgSessionStore(test.pool, new Seal('a secret of at least thirty-two characters'));
  });
  afterAll(() => test.drop());

  it('are deleted while nobody signs in, and sessions in use stay', async () => {
    const [used, idle, old] = [
      await store.create({ person, tokens }),
      await store.create({ person, tokens }),
      await store.create({ person, tokens }),
    ];
    const db = new Database(test.pool);
    const hashes = (await db.query<{ h: string }>('select id_hash as h from web_sessions order by web_sessions.created_at')).map(
      (r) => r.h,
    );
    await db.query("update web_sessions set last_seen_at = now() - interval '3 hours 59 minutes' where id_hash = $1", [hashes[0]]);
    await db.query("update web_sessions set last_seen_at = now() - interval '4 hours' where id_hash = $1", [hashes[1]]);
    await db.query('update web_sessions set expires_at = now() where id_hash = $1', [hashes[2]]);
    expect([await store.find(idle.id), await store.find(old.id)]).toEqual([undefined, undefined]);
    const clock = { now: () => Promise.resolve(new Date().toISOString()) };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const over = async () => (await expiredRows({ db, clock }, [sessionLife])).map((r) => r.value);
    expect(await over()).toEqual([2]);
    expect(await new Retention({ db, clock, log }, [sessionLife]).keep()).toBe(2);
    expect(await over()).toEqual([0]);
    expect((await store.find(used.id))?.person).toEqual(person);
  });
});
