import { createTestDatabase, describeWithPostgres, generateMigration } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Column, Database, Entity, FixedColumn, Index, NumberedColumn, PrimaryColumn, find, findOne, insert, remove, update } from '.';
import { insertRows, loadRows, updateRows } from '.';
import { columnsOf, schemaDifference, tableNameOf, tableOf } from '.';

@Entity('rm_things_v1', { comment: 'Things.' })
@Index('rm_things_v1_by_place', ['placeId', 'number'])
class ThingRow {
  @PrimaryColumn('text')
  readonly thingId!: string;
  @FixedColumn('text')
  readonly placeId!: string;
  @Column('date', { nullable: true })
  endsOn!: string | null;
  @Column('bigint')
  cents!: number;
  @Column('timestamptz')
  changedAt!: string;
  @Column('jsonb')
  parts!: readonly { readonly n: number }[];
  @Column('text', { array: true })
  words!: string[];
  @NumberedColumn()
  readonly number!: number;
}

class Things1 implements MigrationInterface {
  readonly name = 'Things1700000000000';
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table rm_things_v1 (thing_id text primary key, place_id text not null, ends_on date, cents bigint not null, changed_at timestamptz not null,
        parts jsonb not null, words text[] not null, number bigint not null generated always as identity);
      create index rm_things_v1_by_place on rm_things_v1 (place_id, number desc);
      comment on table rm_things_v1 is 'Things.'`);
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rm_things_v1');
  }
}

@Entity('rm_things_v1', { comment: 'Things.' })
class WiderThingRow {
  @PrimaryColumn('text')
  readonly thingId!: string;
  @Column('text')
  readonly placeId!: string;
  @Column('integer', { nullable: true })
  weight!: number | null;
}

@Entity('rm_new_things_v1')
@Index('rm_new_things_v1_open', ['at'], { where: `(state = 'open'::text)` })
class NewThingRow {
  @PrimaryColumn('text')
  readonly thingId!: string;
  @Column('text')
  state!: string;
  @Column('timestamptz')
  at!: string;
}

abstract class Numbered {
  @PrimaryColumn('text')
  readonly thingId!: string;
  @Column('integer')
  weight!: number;
}

@Entity('rm_inheriting_things_v1')
class InheritingRow extends Numbered {
  @Column('bigint')
  override weight = 0;
  @Column('text')
  state!: string;
}

class Bare {
  readonly id!: string;
}

@Entity('rm_odd_v1')
class OddRow {
  @PrimaryColumn('text')
  readonly id!: string;
  @Column('numeric')
  share!: string;
}

@Entity('rm_keyless_v1')
class KeylessRow {
  @Column('text')
  readonly id!: string;
}

describe('an entity', () => {
  it('names its table and columns', () => {
    expect(tableNameOf(ThingRow)).toBe('rm_things_v1');
    expect(tableOf(ThingRow).changing.map((c) => c.name)).toEqual(['ends_on', 'cents', 'changed_at', 'parts', 'words', 'number']);
    expect(columnsOf(NewThingRow, 'n')).toBe('n.thing_id as "thingId", n.state, n.at');
  });
  it('has the columns that it inherits too, and of those it declares again only its own', () => {
    expect(tableOf(InheritingRow).key.map((c) => c.name)).toEqual(['thing_id']);
    expect(tableOf(InheritingRow).columns.map((c) => [c.name, c.type])).toEqual([
      ['thing_id', 'text'],
      ['weight', 'bigint'],
      ['state', 'text'],
    ]);
  });
  it('that is not complete says what is missing', () => {
    expect(() => tableOf(Bare)).toThrow("Bare declares no table: @Entity('<its name>') is missing.");
    expect(() => tableOf(OddRow)).toThrow('OddRow.share is of type "numeric"; use one of text, text[], smallint');
    expect(() => tableOf(KeylessRow)).toThrow('KeylessRow has no @PrimaryColumn.');
  });
});

describeWithPostgres('entities and a database', () => {
  let test: TestDatabase;
  let db: Database;
  beforeAll(async () => {
    test = await createTestDatabase('entities');
    db = new Database(test.pool);
    await new Things1().up({ query: (sql: string) => test.pool.query(sql) } as unknown as QueryRunner);
  });
  afterAll(() => test.drop());
  beforeEach(() => test.pool.query('truncate rm_things_v1 restart identity'));

  const thing = (n: number, more: Partial<ThingRow> = {}) => ({
    thingId: `t${n}`,
    placeId: n % 2 === 0 ? 'even' : 'odd',
    endsOn: null,
    cents: 2 ** 40 + n,
    changedAt: '2026-11-29T10:00:00.123Z',
    parts: [{ n }],
    words: ['ä "b"', ''],
    ...more,
  });

  it('that agree have no difference; where they do not, the statements that lead there and back', async () => {
    expect(await schemaDifference(test.url, [ThingRow])).toEqual({ up: [], down: [] });
    const wider = await schemaDifference(test.url, [WiderThingRow]);
    expect(wider.up).toContain('ALTER TABLE "rm_things_v1" ADD "weight" integer');
    expect(wider.up).toContain('ALTER TABLE "rm_things_v1" DROP COLUMN "cents"');
    expect(wider.up).toContain('DROP INDEX "public"."rm_things_v1_by_place"');
    expect(wider.down).toContain('ALTER TABLE "rm_things_v1" DROP COLUMN "weight"');
  });

  it('a generated migration makes of the one what the other declares, and takes it back', async () => {
    const server = new URL(test.url);
    server.pathname = '/postgres';
    const text = await generateMigration([Things1], [ThingRow, NewThingRow], 'NewThings1', server.href);
    const [up = '', down = ''] = (text ?? '').split('async down');
    const statements = (part: string) => [...part.matchAll(/q\.query\(`([^`]*)`\)/g)].map(([, sql = '']) => sql);
    for (const sql of statements(up)) await test.pool.query(sql);
    expect(await schemaDifference(test.url, [ThingRow, NewThingRow])).toEqual({ up: [], down: [] });
    for (const sql of statements(down)) await test.pool.query(sql);
    expect((await schemaDifference(test.url, [NewThingRow])).up).toHaveLength(statements(up).length);
    expect(await generateMigration([Things1], [ThingRow], 'Nothing1', server.href)).toBeUndefined();
  });

  it('rows come back as they are used in code, and one that is there stays', async () => {
    expect(await insert(db, ThingRow, thing(1))).toEqual({ ...thing(1), number: 1 });
    expect(await insert(db, ThingRow, thing(1, { cents: 5 }))).toBeUndefined();
    expect(await findOne(db, ThingRow, { thingId: 't1' })).toEqual({ ...thing(1), number: 1 });
    expect(await findOne(db, ThingRow, { thingId: 't2' })).toBeUndefined();
  });

  it('are found by what is asked, and by nothing that is not', async () => {
    for (const n of [1, 2, 3, 4]) await insert(db, ThingRow, thing(n, n === 3 ? { endsOn: '2026-12-31' } : {}));
    const ids = async (...args: Parameters<typeof find<ThingRow>> extends [unknown, unknown, ...infer R] ? R : never) =>
      (await find(db, ThingRow, ...args)).map((r) => r.thingId);
    expect(await ids({ order: { number: 'desc' }, limit: 3 })).toEqual(['t4', 't3', 't2']);
    expect(await ids({ where: { placeId: 'odd', cents: undefined }, order: { number: 'asc' } })).toEqual(['t1', 't3']);
    expect(await ids({ where: { endsOn: null }, order: { number: 'asc' } })).toEqual(['t1', 't2', 't4']);
    expect(await ids({ where: { endsOn: { '<>': null } } })).toEqual(['t3']);
    expect(await ids({ where: { number: { '>': 1, '<=': 3 } }, order: { number: 'asc' } })).toEqual(['t2', 't3']);
    expect(await ids({ where: { thingId: { in: ['t4', 't9'] } } })).toEqual(['t4']);
    expect(await ids({ where: { thingId: { in: [] } } })).toEqual([]);
    expect(await ids({ where: [{ placeId: 'odd', number: { '>': 1 } }, { thingId: 't4' }], order: { number: 'asc' } })).toEqual([
      't3',
      't4',
    ]);
    expect([await ids({ where: [] }), (await ids({ where: [{ thingId: 't1' }, {}] })).length]).toEqual([[], 4]);
    await expect(ids({ where: { thing: 't1' } as never })).rejects.toThrow('Table rm_things_v1 has no column for "thing".');
    await expect(ids({ where: { thingId: { like: '%' } } as never })).rejects.toThrow('Not a comparison: like');
  });

  it('are changed and deleted by what is asked, and answered as they are then', async () => {
    for (const n of [1, 2, 3]) await insert(db, ThingRow, thing(n));
    expect(await update(db, ThingRow, { placeId: 'even' }, { cents: 7, parts: [] })).toEqual([
      { ...thing(2), cents: 7, parts: [], number: 2 },
    ]);
    expect(await update(db, ThingRow, { thingId: 't2', cents: 8 }, { cents: 9 })).toEqual([]);
    expect(await remove(db, ThingRow, { placeId: 'odd' })).toBe(2);
    expect(await find(db, ThingRow)).toEqual([{ ...thing(2), cents: 7, parts: [], number: 2 }]);
  });

  it('are found, changed and added by statements that were planned, also when their table was built anew beside it, wider', async () => {
    const table = tableOf(NewThingRow);
    const at = '2026-11-29T10:00:00.000Z';
    await db.tx(async (tx) => {
      await tx.query('create table rm_new_things_v1 (thing_id text primary key, state text not null, at timestamptz not null)');
      const all = async (n: number) => {
        const [thingId, other] = [`t${n}`, `u${n}`];
        await insert(tx, NewThingRow, { thingId, state: 'new', at });
        await insertRows(tx, table, [{ thingId: other, state: 'open', at }]);
        await updateRows(tx, table, [{ thingId, state: `changed ${n}`, at }]);
        const rows = await loadRows<NewThingRow>(tx, table, [{ thingId: other }, { thingId }]);
        return [...rows.map((row) => row?.state), (await findOne(tx, NewThingRow, { thingId }))?.state];
      };
      const expected = (n: number) => ['open', `changed ${n}`, `changed ${n}`];
      for (let n = 1; n <= 8; n += 1) expect(await all(n)).toEqual(expected(n));
      await tx.query('alter table rm_new_things_v1 rename to rm_things_of_before');
      await tx.query('create table rm_new_things_v1 (weight int, like rm_things_of_before including all)');
      expect(await all(1)).toEqual(expected(1));
      await tx.query('drop table rm_new_things_v1');
      await tx.query('alter table rm_things_of_before rename to rm_new_things_v1');
      expect(await all(9)).toEqual(expected(9));
      await tx.query('drop table rm_new_things_v1');
    });
  });

  it('a number that would not be exact is refused instead of rounded', async () => {
    await expect(db.query('select 9007199254740993::bigint as n')).rejects.toThrow('9007199254740993 is too large for a number.');
  });
});
