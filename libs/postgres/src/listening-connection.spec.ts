import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import { ListeningConnection } from './listening-connection';

describeWithPostgres('a connection that listens', () => {
  let db: TestDatabase;
  let pool: Pool;
  let connection: ListeningConnection;
  let heard: string[];
  const clients: PoolClient[] = [];

  beforeAll(async () => {
    db = await createTestDatabase('listening');
  });
  afterAll(() => db.drop());
  beforeEach(async () => {
    heard = [];
    clients.length = 0;
    pool = new Pool({ connectionString: db.url, max: 2, application_name: 'listens' });
    pool.on('connect', (client) => clients.push(client));
    connection = new ListeningConnection(pool, 'news', 10, {
      notified: (payload) => heard.push(payload ?? ''),
      listening: () => heard.push('listening'),
      lost: () => heard.push('lost'),
    });
    expect(connection.listen()).toBe(false);
    await eventually(() => connection.listen());
  });
  afterEach(async () => {
    connection.close();
    await pool.end();
  });

  it('hears what is said on its channel', async () => {
    await db.pool.query(`select pg_notify('news', 'a'), pg_notify('other', 'b'), pg_notify('news', 'c')`);
    await eventually(() => heard.length === 3);
    expect(heard).toEqual(['listening', 'a', 'c']);
  });

  it('is made again after it was cut, and gives the broken one back', async () => {
    await db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listens'`);
    await eventually(() => heard.includes('lost'));
    await eventually(() => connection.listen());
    await db.pool.query(`notify news, 'after'`);
    await eventually(() => heard.length === 4);
    expect(heard).toEqual(['listening', 'lost', 'listening', 'after']);
    expect(pool.totalCount).toBe(1);
  });

  it('ignores messages of the server on a connection that was given back to the pool', async () => {
    connection.close();
    for (const client of clients) client.emit('error', new Error('terminating connection due to administrator command'));
    await eventually(() => pool.totalCount === 0);
    expect(heard).toEqual(['listening']);
    expect(connection.listen()).toBe(false);
  });

  it('gives the connection back that was made while it was closed', async () => {
    const late = new ListeningConnection(pool, 'news', 10, { notified: () => undefined });
    expect(late.listen()).toBe(false);
    late.close();
    await eventually(() => pool.totalCount === 1);
    expect(late.listen()).toBe(false);
  });
});
