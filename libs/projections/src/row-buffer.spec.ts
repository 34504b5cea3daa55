import fc from 'fast-check';
import { Check, Column, Database, Entity, FixedColumn, PrimaryColumn, find } from '@paktwerk/postgres';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { SHADOW } from './fill';
import { KeyFilter } from './key-filter';
import { RowBuffer, liveSource, shadowSource } from './row-buffer';
import type { Rows } from './rows';

@Entity('rm_all_v1')
class AllRow {
  @PrimaryColumn('uuid')
  readonly id!: string;
  @Column('text', { nullable: true })
  name!: string | null;
  @Column('text', { array: true, nullable: true })
  words!: string[] | null;
  @Column('smallint', { nullable: true })
  small!: number | null;
  @Column('integer', { nullable: true })
  whole!: number | null;
  @Column('bigint', { nullable: true })
  big!: number | null;
  @Column('boolean', { nullable: true })
  yes!: boolean | null;
  @Column('date', { nullable: true })
  day!: string | null;
  @Column('timestamptz', { nullable: true })
  at!: string | null;
  @Column('bytea', { nullable: true })
  body!: Buffer | null;
  @Column('jsonb', { nullable: true })
  doc!: unknown;
}

@Entity('rm_files_v1')
@Check('short', 'length(note) < 1000')
class FileRow {
  @PrimaryColumn('text')
  readonly district!: string;
  @PrimaryColumn('integer')
  readonly id!: number;
  @FixedColumn('date')
  readonly openedOn!: string;
  @Column('integer')
  talks!: number;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('bigint')
  lastPosition!: number;
}

@Entity('rm_notes_v1')
class NoteRow {
  @PrimaryColumn('bigint')
  readonly position!: number;
  @Column('text')
  readonly note!: string;
}

type Plain<E> = { [P in keyof E]: E[P] };

const TABLES = ['rm_all_v1', 'rm_files_v1', 'rm_notes_v1'];
const DDL = (schema: string) => `
  create table ${schema}.rm_all_v1 (id uuid primary key, name text, words text[], small smallint, whole int, big bigint, yes boolean, day date, at timestamptz, body bytea, doc jsonb);
  create table ${schema}.rm_files_v1 (district text, id int, opened_on date not null, talks int not null, note text check (length(note) < 1000), last_position bigint not null, primary key (district, id));
  create table ${schema}.rm_notes_v1 (position bigint primary key, note text not null);`;

describeWithPostgres('rows by key', () => {
  let test: TestDatabase;
  let db: Database;
  beforeAll(async () => {
    test = await createTestDatabase('rows');
    await test.pool.query(`create schema ${SHADOW}; ${DDL('public')} ${DDL(SHADOW)}`);
    db = new Database(test.pool);
  });
  afterAll(() => test.drop());
  beforeEach(() => test.pool.query(`truncate ${['public', SHADOW].flatMap((s) => TABLES.map((t) => `${s}.${t}`)).join(', ')}`));

  /** One batch, live. */
  const live = (work: (rows: Rows) => Promise<void> | void): Promise<void> =>
    db.tx(async (tx) => {
      const rows = new RowBuffer(liveSource(tx));
      await work(rows);
      await rows.take('all')(tx);
    });

  const uuid = (n: number) => `0192f0c1-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const full = (n: number): Plain<AllRow> => ({
    id: uuid(n),
    name: `Straße "${n}"`,
    words: n % 2 === 0 ? [] : [`{"${n}\\`, 'ä, ö', ''],
    small: 5 - n,
    whole: n * 1000,
    big: 2 ** 40 + n,
    yes: n % 2 === 0,
    day: n % 2 === 0 ? '1912-02-29' : '2026-11-23',
    at: '2026-11-23T10:00:00.123Z',
    body: Buffer.from([0, 255, n % 256]),
    doc: { n, list: ['a', null], ä: 'ö' },
  });
  const empty = (n: number): Plain<AllRow> => ({
    id: uuid(n),
    name: null,
    words: null,
    small: null,
    whole: null,
    big: null,
    yes: null,
    day: null,
    at: null,
    body: null,
    doc: null,
  });

  it.each([5, 400])('come back as they were given, %i at once, every type and nothing', async (count) => {
    const rows = Array.from({ length: count }, (_, n) => (n % 3 === 2 ? empty(n) : full(n)));
    await live((r) => r.add(AllRow, rows));
    expect(await find(db, AllRow, { order: { id: 'asc' } })).toEqual(rows);
    await live(async (r) => {
      const wanted = [...rows].reverse().map(({ id }) => ({ id }));
      expect(await r.load(AllRow, [...wanted, { id: uuid(9999) }])).toEqual([...rows].reverse().concat([undefined as never]));
      await r.fold(
        AllRow,
        rows,
        ({ id }) => ({ id }),
        (_, { id }) => ({ ...full(7), id }),
      );
    });
    expect(await find(db, AllRow, { order: { id: 'asc' } })).toEqual(rows.map(({ id }) => ({ ...full(7), id })));
  });

  it('refuse what no column takes, and the transaction with it', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => full(n));
    for (const wrong of [
      { id: 'zzzzzzzz-0000-7000-8000-000000000000' },
      { id: uuid(1).replace('-', 'a') },
      { day: 'yesterday' },
      { at: 'now' },
      { whole: 2 ** 31 },
      { name: 7 as never },
    ]) {
      await expect(live((r) => r.add(AllRow, [...rows, { ...full(300), ...wrong }]))).rejects.toThrow();
    }
    const long = { district: '08111', id: 1, openedOn: '2026-01-01', talks: 0, note: 'x'.repeat(1000), lastPosition: 1 };
    await expect(live((r) => r.add(FileRow, [long]))).rejects.toThrow(/check constraint/);
    expect([await find(db, AllRow), await find(db, FileRow)]).toEqual([[], []]);
    await live((r) => r.add(AllRow, rows)); // the connections are as good as before
  });

  it('what is fixed stays as it was made, in memory as in the table', async () => {
    const file = { district: '08111', id: 1, openedOn: '2026-01-01', talks: 1, note: null, lastPosition: 1 };
    const twice = (rows: Rows) =>
      rows.fold(
        FileRow,
        [file, { ...file, openedOn: '2026-02-02', talks: 2 }],
        ({ district, id }) => ({ district, id }),
        (_, given) => given,
      );
    const once = (rows: Rows, openedOn: string) =>
      rows.fold(
        FileRow,
        [{ ...file, openedOn }],
        ({ district, id }) => ({ district, id }),
        (row, given) => ({ ...given, talks: (row?.talks ?? 0) + 1 }),
      );
    await live(twice);
    await live((rows) => once(rows, '2026-03-03'));
    expect(await find(db, FileRow)).toEqual([{ ...file, talks: 3 }]);
  });

  it('a row that is held is there, and nobody else changes it before the end', async () => {
    const initial = { position: 1, note: 'made' };
    const order: string[] = [];
    let another: Promise<unknown> = Promise.resolve();
    await live(async (rows) => expect(await rows.hold(NoteRow, initial)).toEqual(initial));
    await live(async (rows) => {
      await rows.hold(NoteRow, initial);
      another = db.query("update rm_notes_v1 set note = 'changed'").then(() => order.push('changed'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('held');
    });
    await another;
    expect(order).toEqual(['held', 'changed']);
    await live(async (rows) => expect(await rows.hold(NoteRow, initial)).toEqual({ position: 1, note: 'changed' }));
  });

  // What a list and a day's totals do, over two tables that are folded by key and one that is only added to.
  const fold = async (
    rows: Rows,
    batch: readonly { readonly id: number; readonly position: number; readonly day: string }[],
  ): Promise<void> => {
    const lastIds = [...new Set(batch.map((e) => e.id % 4))].map((n) => ({ id: uuid(n) }));
    const known = await rows.load(AllRow, lastIds);
    await rows.fold(
      AllRow,
      batch,
      (e) => ({ id: uuid(e.id % 4) }),
      (row, e) => ({ ...full(e.id % 4), whole: (row?.whole ?? 0) + 1, doc: { last: e.position, known: known.filter((k) => k).length } }),
    );
    await rows.fold(
      FileRow,
      batch,
      (e) => ({ district: e.day, id: e.id % 2 }),
      (row, e) => {
        if (e.id === 1) return undefined; // nobody's
        if (e.id === 2 || !row)
          return { district: e.day, id: e.id % 2, talks: row ? -row.talks : 1, openedOn: e.day, note: null, lastPosition: e.position };
        row.talks += 1;
        row.note = `${e.id}`;
        row.lastPosition = e.position;
        return row;
      },
    );
    rows.add(
      NoteRow,
      batch.map((e) => ({ position: e.position, note: `talk of ${e.id}` })),
    );
  };
  const rowsIn = async (schema: string): Promise<unknown[][]> => {
    const all: unknown[][] = [];
    for (const t of TABLES) all.push(await db.query(`select t::text from ${schema}.${t} t order by 1`));
    return all;
  };

  it('are the same kept in memory and written now and then as written batch by batch, however few fit into memory, and when writing fails', async () => {
    const batch = fc.array(
      fc.record({ id: fc.integer({ min: 1, max: 12 }), day: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01') }),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(batch, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(20),
        async (batches, mostRows, mostAdded, failing) => {
          await test.pool.query(`truncate ${['public', SHADOW].flatMap((s) => TABLES.map((t) => `${s}.${t}`)).join(', ')}`);
          const write = async (buffer: RowBuffer, share: 'cold' | 'all', fails: boolean): Promise<void> => {
            const rows = buffer.take(share);
            await db.tx(async (tx) => {
              await tx.query(`set local search_path to ${SHADOW}, public`);
              await rows(tx);
              if (fails) throw new Error('the database has gone');
            });
            buffer.written();
          };
          let position = 0;
          const numbered = batches.map((b) => b.map((e) => ({ ...e, position: (position += 1) })));
          for (const b of numbered) await live((rows) => fold(rows, b));
          const filled = async (failing: number): Promise<boolean> => {
            await test.pool.query(`truncate ${TABLES.map((t) => `${SHADOW}.${t}`).join(', ')}`);
            const buffer = new RowBuffer(shadowSource(db, SHADOW), { rows: mostRows, added: mostAdded });
            for (const [i, b] of numbered.entries()) {
              await fold(buffer, b);
              const share = i === numbered.length - 1 ? 'all' : 'cold';
              if (share === 'cold' && !buffer.isFull) continue;
              if (i === failing) {
                await expect(write(buffer, share, true)).rejects.toThrow('gone');
                return false;
              }
              await write(buffer, share, false);
            }
            expect(buffer.holdsUnwritten).toBe(false);
            return true;
          };
          if (!(await filled(failing))) await filled(-1); // once more, from the beginning
          expect(await rowsIn(SHADOW)).toEqual(await rowsIn('public'));
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('of one table are either added or folded', async () => {
    const buffer = new RowBuffer(shadowSource(db, SHADOW));
    await buffer.load(NoteRow, [{ position: 1 }]);
    expect(() => buffer.add(NoteRow, [{ position: 1, note: '' }])).toThrow('A projection either adds to rm_notes_v1 or folds it by key.');
    buffer.add(FileRow, []);
    await expect(buffer.load(FileRow, [])).rejects.toThrow('A projection either adds to rm_files_v1 or folds it by key.');
  });

  it('a filter of keys never denies one that was added', () => {
    const filter = new KeyFilter();
    const keys = (from: number) => Array.from({ length: 20_000 }, (_, i) => `case_${uuid(from + i)}`);
    for (const k of keys(0)) filter.add(k);
    expect(keys(0).every((k) => filter.has(k))).toBe(true);
    expect(keys(20_000).filter((k) => filter.has(k)).length).toBeLessThan(20);
  });
});
