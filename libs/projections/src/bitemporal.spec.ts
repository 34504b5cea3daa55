import { addDays } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Database } from '@paktwerk/postgres';
import fc from 'fast-check';
import { bitemporalTable } from './bitemporal';
import type { BitemporalFact } from './bitemporal';

const FIRST = '2022-01-01';
const DAYS = 14;
const day = (n: number) => addDays(FIRST, n);

/** Shares of a post and who says so; per district and post, so that the key has two columns of different types. */
const table = bitemporalTable('rm_shares_v1', {
  key: { district: 'text', post: 'integer' },
  values: { share: 'integer', since: 'date', note: 'jsonb' },
});

interface Drawn {
  readonly post: number;
  readonly from: number;
  readonly days: number | null;
  readonly share: number | null;
  readonly sameEntry: boolean;
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  post: fc.integer({ min: 1, max: 2 }),
  from: fc.integer({ min: 0, max: DAYS - 1 }),
  days: fc.option(fc.integer({ min: 1, max: 6 })),
  share: fc.option(fc.integer({ min: 1, max: 100 })),
  sameEntry: fc.boolean(),
});

const factsOf = (all: readonly Drawn[]): readonly BitemporalFact[] => {
  let position = 0;
  return all.map(({ post, from, days, share, sameEntry }, i) => {
    if (i === 0 || !sameEntry) position += 3; // other entries lie between
    return {
      key: { district: '08111', post },
      from: day(from),
      position,
      ...(days === null ? {} : { until: day(from + days) }),
      values:
        share === null
          ? undefined
          : { share, since: day(from), note: share % 2 === 0 ? { odd: false, text: 'a "quoted" {word}, \\ and \u00fc' } : null },
    };
  });
};

/** The last fact known by then that covers the day. */
const naive = (facts: readonly BitemporalFact[], post: number, on: string, knownAt: number): number | undefined =>
  facts.filter((f) => f.key['post'] === post && f.position <= knownAt && f.from <= on && (f.until === undefined || on < f.until)).at(-1)
    ?.values?.['share'] as number | undefined;

describeWithPostgres('a bitemporal table', () => {
  let test: TestDatabase;
  let db: Database;
  beforeAll(async () => {
    test = await createTestDatabase('bitemporal');
    db = new Database(test.pool);
    await db.query(table.ddl());
  });
  afterAll(() => test.drop());
  beforeEach(() => db.query('truncate rm_shares_v1'));

  const record = async (facts: readonly BitemporalFact[], sizes: readonly number[]) => {
    for (let at = 0, i = 0; at < facts.length; i += 1) {
      let end = at + (sizes[i % sizes.length] ?? 1);
      while (end < facts.length && facts[end]?.position === facts[end - 1]?.position) end += 1; // an entry is never split
      await db.tx((tx) => table.record(tx, facts.slice(at, end)));
      at = end;
    }
  };
  const rows = () =>
    db.query(
      'select district, post, share, since::text, note, effective::text, known::text from rm_shares_v1 order by post, effective, known',
    );
  const asked = async (on: string, knownAt?: number) => {
    const found = await db.query<{ post: number; share: number }>(
      `select post, share from rm_shares_v1 where ${table.asOf('$1', knownAt === undefined ? undefined : '$2')}`,
      knownAt === undefined ? [on] : [on, knownAt],
    );
    return new Map(found.map((r) => [r.post, r.share]));
  };

  it('answers any pair of day and knowledge as a list of facts does, whatever the batches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawn, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
        async (all, sizes) => {
          const facts = factsOf(all);
          await db.query('truncate rm_shares_v1');
          await record(facts, [facts.length]);
          const atOnce = await rows();
          const last = facts.at(-1)?.position ?? 0;
          const expected: unknown[] = [];
          for (let d = 0; d <= DAYS + 6; d += 1)
            for (let k = 0; k <= last + 1; k += 1)
              for (const post of [1, 2]) expected.push([day(d), k, post, naive(facts, post, day(d), k) ?? null]);
          const found = await db.query<{ d: string; k: number; post: number; share: number | null; rows: number }>(
            `select d::date::text as d, k, p.post, max(t.share) as share, count(t.post)::int as rows
         from generate_series($1::date, $2::date, interval '1 day') d cross join generate_series(0, $3::int) k cross join (values (1), (2)) p(post)
         left join rm_shares_v1 t on t.post = p.post and ${table.asOf('d', 'k')} group by d, k, p.post order by d, k, p.post`,
            [day(0), day(DAYS + 6), last + 1],
          );
          expect(found.map((r) => [r.d, r.k, r.post, r.share])).toEqual(expected);
          expect(Math.max(...found.map((r) => r.rows))).toBeLessThanOrEqual(1);
          for (const d of [0, 5, DAYS])
            expect([...(await asked(day(d)))].sort()).toEqual(
              [1, 2].flatMap((post) => {
                const v = naive(facts, post, day(d), last);
                return v === undefined ? [] : [[post, v]];
              }),
            );

          await db.query('truncate rm_shares_v1');
          await record(facts, sizes);
          expect(await rows()).toEqual(atOnce);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses two beliefs about one day, whoever writes them', async () => {
    await record([{ key: { district: '08111', post: 1 }, from: day(0), values: { share: 50 }, position: 5 }], [1]);
    const insert = (effective: string, known: string) =>
      db.query(`insert into rm_shares_v1 (district, post, share, effective, known) values ('08111', 1, 60, $1::daterange, $2::int8range)`, [
        effective,
        known,
      ]);
    await expect(insert('[2022-01-05,2022-01-06)', '[9,)')).rejects.toThrow(/exclusion constraint "rm_shares_v1_no_overlap"/);
    await expect(insert('[2022-01-05,2022-01-05)', '[1,2)')).rejects.toThrow(/check constraint/);
    await expect(insert('[2022-01-05,2022-01-06)', '[1,5)')).resolves.toEqual([]); // another time of knowledge
  });

  it('refuses facts that come out of order, without a day, or without their key', async () => {
    const fact = (position: number, more: Partial<BitemporalFact> = {}): BitemporalFact => ({
      key: { district: '08111', post: 1 },
      from: day(0),
      values: { share: 1 },
      position,
      ...more,
    });
    await record([fact(5)], [1]);
    await expect(record([fact(4)], [1])).rejects.toThrow(/order of their positions/);
    await expect(record([fact(5)], [1])).rejects.toThrow(/split over two batches/);
    await expect(record([fact(6, { until: day(0) })], [1])).rejects.toThrow(/at least one day/);
    await expect(record([fact(6, { key: { post: 1 } })], [1])).rejects.toThrow(/lacks its key "district"/);
  });

  it('finds a key on a day through an index', async () => {
    await db.query(
      `insert into rm_shares_v1 (district, post, share, effective, known) select '08111', g, 1, daterange('2022-01-01', null), int8range(g, null) from generate_series(1, 20000) g`,
    );
    await db.query('analyze rm_shares_v1');
    const plan = (
      await db.query<{ 'QUERY PLAN': string }>(
        `explain select share from rm_shares_v1 where district = '08111' and post = 77 and ${table.asOf(`'2022-02-01'`, '500')}`,
      )
    )
      .map((r) => r['QUERY PLAN'])
      .join('\n');
    expect(plan).toMatch(/Index Scan|Bitmap Index Scan/);
    expect(plan).not.toMatch(/Seq Scan/);
  });
});
