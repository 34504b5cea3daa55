import fc from 'fast-check';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Database } from '@paktwerk/postgres';
import type { Row, Rows } from '@paktwerk/postgres';
import { SHADOW } from './fill';
import { KeyFilter } from './key-filter';
import { RowBuffer } from './row-buffer';

const TABLES = ['rm_all_v1', 'rm_files_v1', 'rm_days_v1', 'rm_notes_v1'];
const DDL = (schema: string) => `
  create table ${schema}.rm_all_v1 (id uuid primary key, name text, short varchar(20), small smallint, whole int, big bigint, yes boolean, day date, at timestamptz, body bytea, doc jsonb);
  create table ${schema}.rm_files_v1 (district text, id int, opened date not null, talks int not null, note text, last_position bigint not null, primary key (district, id));
  create table ${schema}.rm_days_v1 (like ${schema}.rm_files_v1 including all);
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

  const uuid = (n: number) => `0192f0c1-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const full = (n: number) => ({
    id: uuid(n),
    name: `Straße "${n}"`,
    short: 'x',
    small: 5 - n,
    whole: n * 1000,
    big: 2 ** 40 + n,
    yes: n % 2 === 0,
    day: n % 2 === 0 ? '1912-02-29' : '2026-11-23',
    at: '2026-11-23T10:00:00.123Z',
    body: Buffer.from([0, 255, n % 256]),
    doc: { n, list: ['a', null], ä: 'ö' },
  });
  const empty = (n: number) => ({
    id: uuid(n),
    name: null,
    short: null,
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
    await db.tx((tx) => tx.insert('rm_all_v1', rows));
    const wanted = [...rows].reverse().map(({ id }) => ({ id }));
    const found = await db.tx((tx) => tx.load('rm_all_v1', 'id', [...wanted, { id: uuid(9999) }]));
    expect(found).toEqual([...rows].reverse().concat([undefined as never]));
  });

  it('refuse what no column takes, and the transaction with it', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => full(n));
    for (const wrong of [
      { id: 'zzzzzzzz-0000-7000-8000-000000000000' },
      { id: uuid(1).replace('-', 'a') },
      { day: 'yesterday' },
      { at: 'now' },
      { whole: 2 ** 31 },
      { name: 7 },
      { short: 'x'.repeat(21) },
    ]) {
      await expect(db.tx((tx) => tx.insert('rm_all_v1', [...rows, { ...full(300), ...wrong }]))).rejects.toThrow();
    }
    expect(await db.query('select from rm_all_v1')).toEqual([]);
    await db.tx((tx) => tx.insert('rm_all_v1', rows)); // the connections are as good as before
  });

  // What a list and a day's totals do, over two tables that are read by key and one that is only added to.
  const fold = async (
    rows: Rows,
    batch: readonly { readonly id: number; readonly position: number; readonly day: string }[],
  ): Promise<void> => {
    const ids = [...new Set(batch.map((e) => e.id))].map((id) => ({ district: '08111', id }));
    const known = await rows.load<{
      id: number;
      talks: number;
      note: string | null;
      opened: string;
      last_position: number;
      district: string;
    }>('rm_files_v1', ['district', 'id'], ids);
    const files = new Map(known.flatMap((f) => (f ? [[f.id, f] as const] : [])));
    for (const e of batch) {
      const file = files.get(e.id) ?? { district: '08111', id: e.id, opened: e.day, talks: 0, note: null, last_position: 0 };
      files.set(e.id, {
        ...file,
        opened: e.day,
        talks: file.talks + 1,
        note: file.talks % 2 === 0 ? null : `${file.note ?? ''}${e.day}`,
        last_position: e.position,
      });
    }
    await rows.upsert('rm_files_v1', [...files.values()], { key: ['district', 'id'], guard: 'last_position', keep: ['opened'] });
    await rows.upsert(
      'rm_all_v1',
      [...new Map(batch.map((e) => [e.id % 4, { ...full(e.id % 4), whole: 1, doc: { last: e.position } }])).values()],
      { key: 'id', add: ['whole'] },
    );
    await rows.fold<{ district: string; id: number; talks: number; opened: string; note: string | null; last_position: number }>(
      'rm_days_v1',
      { key: ['district', 'id'], keep: ['opened'] },
      batch.map((e) => ({ district: e.day, id: e.id % 2 })),
      (row, i) => {
        const e = batch[i]!;
        if (e.id === 1) return undefined; // nobody's
        if (e.id === 2 || !row)
          return { district: e.day, id: e.id % 2, talks: row ? -row.talks : 1, opened: e.day, note: null, last_position: e.position };
        row.talks += 1;
        row.note = `${e.id}`;
        row.last_position = e.position;
        return row;
      },
    );
    await rows.insert(
      'rm_notes_v1',
      batch.map((e) => ({ position: e.position, note: `talk of ${e.id}` })),
    );
  };
  const rowsIn = async (schema: string): Promise<Row[][]> => {
    const all: Row[][] = [];
    for (const t of TABLES) all.push(await db.query(`select t::text from ${schema}.${t} t order by 1`));
    return all;
  };

  it('kept in memory and written now and then are those written batch by batch, however little fits, and when writing fails', async () => {
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
          for (const b of numbered) await db.tx((tx) => fold(tx, b));
          const filled = async (failing: number): Promise<boolean> => {
            await test.pool.query(`truncate ${TABLES.map((t) => `${SHADOW}.${t}`).join(', ')}`);
            const buffer = new RowBuffer(db, SHADOW, { rows: mostRows, added: mostAdded });
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

  it('cannot be kept where the database would fill in a column, or where one table is used both ways', async () => {
    const buffer = new RowBuffer(db, SHADOW);
    await expect(buffer.upsert('rm_notes_v1', [{ position: 1 }], { key: 'position' })).rejects.toThrow(/names all columns/);
    await expect(buffer.insert('rm_notes_v1', [{ position: 1, note: '' }])).rejects.toThrow(/either adds to rm_notes_v1 or/);
    await buffer.insert('rm_files_v1', []);
    await expect(buffer.load('rm_files_v1', 'id', [])).rejects.toThrow(/either adds to rm_files_v1 or/);
  });

  it('a filter of keys never denies one that was added', () => {
    const filter = new KeyFilter();
    const keys = (from: number) => Array.from({ length: 20_000 }, (_, i) => `case_${uuid(from + i)}`);
    for (const k of keys(0)) filter.add(k);
    expect(keys(0).every((k) => filter.has(k))).toBe(true);
    expect(keys(20_000).filter((k) => filter.has(k)).length).toBeLessThan(20);
  });
});
