import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from './run-migrations';

describeWithPostgres('a migration job in a database that was restored under another owner', () => {
  let db: TestDatabase;
  const role = `owner_${process.pid}`;
  const asRole = () => Object.assign(new URL(db.url), { username: role, password: 'specs' }).href;

  beforeAll(async () => {
    db = await createTestDatabase('migrations');
    await db.pool.query(`create role ${role} login password 'specs'`);
  });
  afterAll(async () => {
    await db.pool.query(`drop owned by ${role} cascade; drop role ${role}`);
    await db.drop();
  });

  it('refuses with what to do, and runs once that is done', async () => {
    const { rows } = await db.pool.query<{ name: string; user: string }>('select current_database() as name, current_user as user');
    const { name = '', user = '' } = rows[0] ?? {};
    await expect(migrate(asRole(), [])).rejects.toThrow(
      new Error(
        `${name} belongs to ${user}, and ${role} may create nothing in it. Give it to its owner first: alter database "${name}" owner to "${role}".`,
      ),
    );
    await db.pool.query(`alter database "${name}" owner to ${role}`);
    await expect(migrate(asRole(), [])).resolves.toBeUndefined();
    await db.pool.query(`alter database "${name}" owner to ${user}`);
  });
});
