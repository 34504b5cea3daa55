import { createTestDatabase, describeWithPostgres } from './postgres';
import type { TestDatabase } from './postgres';
import { tablesNaming } from './readable-rows';

describeWithPostgres('a word that a look at all tables did not find', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase('readable_rows');
    await test.pool.query(`create table a (x text, y bytea, z jsonb); create table b (y bytea[]); create table c (y bytea)`);
    await test.pool.query(`insert into a values ('nichts', convert_to('{"name":"Unverwechselbar"}', 'UTF8'), '{}')`);
    await test.pool.query(`insert into b values (array[convert_to('Unverwechselbar', 'UTF8')])`);
    await test.pool.query(`insert into c values (convert_to('etwas anderes', 'UTF8'))`);
  });
  afterAll(() => test.drop());

  it('stands in bytes', async () => {
    const db = { query: async <R>(sql: string) => (await test.pool.query(sql)).rows as R[] };
    expect([...(await tablesNaming(db, /unverwechselbar/i))].sort()).toEqual(['a', 'b']);
  });
});
