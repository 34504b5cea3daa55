import { randomBytes } from 'node:crypto';
import { describeWithPostgres } from '@paktwerk/testing';
import { Client } from 'pg';
import { addressFor, DATABASES, dropDatabases, prepareDatabases } from './databases';
import type { Databases } from './databases';
import { appRoleOf, migrations } from './manifest';

const superuserUrl = process.env['TEST_DATABASE_URL'] ?? '';
const prefix = `roles_${randomBytes(4).toString('hex')}`;
const prepare = () => prepareDatabases({ superuserUrl, prefix, password: (name) => `secret-${name}` });
/** What the server answers, or its refusal. */
const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end();
  }
};

describeWithPostgres('roles of PostgreSQL', () => {
  let databases: Databases;
  jest.setTimeout(120_000);
  const users = [...new Set(migrations.flatMap((m) => m.users))];
  const roles = new Set([
    ...users.map((user) => `${prefix}_${user}_app`),
    ...migrations.flatMap((m) => [appRoleOf(m, prefix), `${prefix}_${m.database}_owner`]),
  ]);
  beforeAll(async () => {
    await ask(superuserUrl, `create role "${prefix}_keys_owner"`);
    await ask(superuserUrl, `create database "${prefix}_keys" owner "${prefix}_keys_owner"`);
    const shared = new URL(superuserUrl);
    shared.pathname = `/${prefix}_keys`;
    await ask(
      shared.href,
      `set role "${prefix}_keys_owner"; create schema before; create table before.person_keys as select 'per_1' as ref`,
    );
    databases = await prepare();
  });
  afterAll(async () => {
    await dropDatabases(superuserUrl, prefix);
    await ask(superuserUrl, `drop database "${prefix}_keys"`);
    for (const role of [...roles, `${prefix}_keys_owner`]) await ask(superuserUrl, `drop role "${role}"`);
  });

  it('open to each process what it uses, and nothing else', async () => {
    for (const user of users)
      for (const database of DATABASES) {
        const { name, users: mayUse } = databases[database]!;
        const url = new URL(addressFor(databases, user));
        url.pathname = `/${name}`;
        const answer = await ask(url.href, 'select 1 as open');
        expect([user, database, answer]).toEqual([
          user,
          database,
          user in mayUse ? [{ open: 1 }] : `permission denied for database "${name}"`,
        ]);
      }
  });

  it('let no running process make or change a table', async () => {
    for (const { users: mayUse } of Object.values(databases))
      for (const url of Object.values(mayUse)) {
        expect(await ask(url, 'create table mine (id int)')).toBe('permission denied for schema public');
        expect(await ask(url, 'create schema mine')).toMatch(/^permission denied for database/);
        expect(await ask(url, 'create temporary table mine (id int)')).toMatch(/^permission denied to create temporary tables/);
      }
  });

  it('have each a password of their own, and shared ones none at all', async () => {
    const url = new URL(addressFor(databases, 'staffing'));
    url.password = 'secret-budgeting_app';
    expect(await ask(url.href, 'select 1')).toMatch(/password authentication failed/);
    url.username = `${prefix}_bus_app`;
    expect(await ask(url.href, 'select 1')).toMatch(/password authentication failed|not permitted to log in/);
    expect(() => addressFor(databases, 'web', 'bus')).toThrow('web does not use the database "bus".');
  });

  it('a service takes over the keys that several shared once, and the next start changes nothing', async () => {
    const { owner } = databases['staffing_keys']!;
    await ask(owner, "insert into before.person_keys values ('per_2')");
    expect(await ask(owner, 'select ref from before.person_keys order by ref')).toEqual([{ ref: 'per_1' }, { ref: 'per_2' }]);
    await prepare();
    expect(await ask(owner, 'select count(*)::int as n from before.person_keys')).toEqual([{ n: 2 }]);
    expect(await ask(databases['case_management_keys']!.owner, 'select ref from before.person_keys')).toEqual([{ ref: 'per_1' }]);
  });
});
