import { newUuid } from '@paktwerk/kernel';
import { Database, Retention, expiredRows, livesOf, serviceMigrations } from '@paktwerk/platform';
import { migrate } from '@paktwerk/postgres';
import { runningService } from '@paktwerk/running-service';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { service } from '../src/service';

describeWithPostgres('rows that are kept for a while only', () => {
  let test: TestDatabase;
  let db: Database;
  const clock = { now: () => Promise.resolve(new Date().toISOString()) };
  jest.setTimeout(60_000);
  beforeAll(async () => {
    test = await createTestDatabase('retention');
    await migrate(test.url, serviceMigrations(service));
    db = new Database(test.pool);
  });
  afterAll(() => test.drop());

  const figures = async () =>
    Object.fromEntries(
      (await expiredRows({ db, clock }, livesOf(service))).map(({ labels, value }) => [`${labels['table']} ${labels['what']}`, value]),
    );
  const nothing = {
    'parked done': 0,
    'rm_people not seen again': 0,
    'snapshots unused': 0,
    'webhook_deliveries attempts': 0,
    'webhook_secrets retired': 0,
    'webhook_secrets prepared': 0,
    'webhook_queues removed': 0,
  };

  it('go when their time is over, to the day, and what is younger or still open stays', async () => {
    for (const [id, days] of [
      ['old', 31],
      ['young', 29],
    ] as const) {
      await db.query(
        `insert into webhook_deliveries (webhook_id, kind, event_id, type, attempt, outcome, duration_ms, at) values ($1, 'event', 'x', 'x', 1, 'ok', 1, now() - $2 * interval '1 day')`,
        [id, days],
      );
      await db.query(
        `insert into webhook_secrets (secret_id, webhook_id, kek_id, sealed, retires_at) values ($1, 'w', 'k', '', now() - $2 * interval '1 day')`,
        [id, days],
      );
    }
    await db.query(`insert into webhook_secrets (secret_id, webhook_id, kek_id, sealed) values ('in use', 'w', 'k', '')`);
    for (const [status, days] of [
      ['done', 366],
      ['done', 364],
      ['discarded', 366],
      ['parked', 366],
    ] as const)
      await db.query(
        `insert into parked (consumer, position, key, event_id, type, status, reason, decided_at) values ($1, 1, 'k', $2, 't', $3, 'r', now() - $4 * interval '1 day')`,
        [`${status} ${days}`, newUuid(), status, days],
      );
    for (const [id, state, days] of [
      ['long gone', 'removed', 31],
      ['just gone', 'removed', 29],
      ['in use', 'active', 31],
    ] as const) {
      await db.query(
        `insert into rm_webhooks_v1 (webhook_id, client_id, url, state, changed_at, resumes, starts_after, stream_version, number)
         values ($1, 'c', 'u', $2, now() - $3 * interval '1 day', 0, 0, 1, 1)`,
        [id, state, days],
      );
      await db.query('insert into webhook_queues (webhook_id, position) values ($1, 1)', [id]);
    }
    for (const [id, days] of [
      ['per_left', 401],
      ['per_here', 399],
    ] as const)
      await db.query(`insert into rm_people (person_id, name, seen_at) values ($1, 'Name', now() - $2 * interval '1 day')`, [id, days]);
    expect(await figures()).toEqual({
      ...nothing,
      'parked done': 1,
      'rm_people not seen again': 1,
      'webhook_deliveries attempts': 1,
      'webhook_secrets retired': 1,
      'webhook_queues removed': 1,
    });
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const retention = new Retention({ db, clock, log }, livesOf(service));
    expect([await retention.keep(), await retention.keep()]).toEqual([5, 0]);
    expect(await figures()).toEqual(nothing);
    const left = async (sql: string) => (await db.query<{ id: string }>(sql)).map((r) => r.id);
    expect(await left('select webhook_id as id from webhook_deliveries')).toEqual(['young']);
    expect(await left('select secret_id as id from webhook_secrets order by webhook_secrets.secret_id')).toEqual(['in use', 'young']);
    expect(await left('select webhook_id as id from webhook_queues order by webhook_queues.webhook_id')).toEqual(['in use', 'just gone']);
    expect(await left('select person_id as id from rm_people')).toEqual(['per_here']);
    expect(await left('select consumer as id from parked order by parked.consumer')).toEqual(['discarded 366', 'done 364', 'parked 366']);
  });

  it('are counted in the metrics', async () => {
    const s = await runningService(service);
    const { body } = await s.app.inject({ method: 'GET', url: '/metrics' });
    await s.stop();
    expect(body).toContain('paktwerk_expired_rows{table="webhook_deliveries",what="attempts"} 0');
  });
});
