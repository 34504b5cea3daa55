import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import fc from 'fast-check';
import {
  boolArray,
  byteaArray,
  dateArray,
  int4Array,
  int8Array,
  jsonbArray,
  textArray,
  timestamptzArray,
  uuidArray,
} from './binary-arrays';

describeWithPostgres("arrays in PostgreSQL's binary form", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase('arrays');
  });
  afterAll(() => db.drop());

  /** What the server makes of it, as text arrays in its own notation, so that the driver's parsers take no part. */
  const seen = async (type: string, value: Buffer): Promise<(string | null)[]> => {
    const { rows } = await db.pool.query<{ x: (string | null)[] }>(
      `select array(select v::text from unnest($1::${type}[]) with ordinality as u(v, n) order by n) as x`,
      [value],
    );
    return rows[0]!.x;
  };
  const text = fc.string({ unit: 'binary', maxLength: 40 }).map((s) => s.replaceAll('\0', ''));

  it('keep texts, nulls and empty arrays as they are', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.option(text), { maxLength: 12 }), async (values) => {
        const { rows } = await db.pool.query<{ same: boolean }>('select $1::text[] is not distinct from $2::text[] as same', [
          textArray(values),
          values,
        ]);
        expect(rows[0]!.same).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it('keep byte strings as they are', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 12 }), async (values) => {
        expect(await seen('bytea', byteaArray(values.map((v) => Buffer.from(v))))).toEqual(
          values.map((v) => `\\x${Buffer.from(v).toString('hex')}`),
        );
      }),
      { numRuns: 60 },
    ));

  it('keep numbers, days, instants, ids, flags and documents as they are', async () => {
    expect(await seen('int4', int4Array([0, -1, 2_147_483_647, null]))).toEqual(['0', '-1', '2147483647', null]);
    expect(await seen('int8', int8Array([0, -5, Number.MAX_SAFE_INTEGER]))).toEqual(['0', '-5', '9007199254740991']);
    expect(await seen('bool', boolArray([true, false, null]))).toEqual(['true', 'false', null]);
    expect(await seen('date', dateArray(['1999-12-31', '2000-01-01', '2024-02-29', null]))).toEqual([
      '1999-12-31',
      '2000-01-01',
      '2024-02-29',
      null,
    ]);
    expect(await seen('uuid', uuidArray(['0192f0c1-2b3c-7def-8abc-0123456789ab']))).toEqual(['0192f0c1-2b3c-7def-8abc-0123456789ab']);
    const instants = ['2026-11-23T07:15:00.123Z', '1969-07-20T20:17:40.000Z'];
    const { rows } = await db.pool.query<{ x: Date[] }>('select $1::timestamptz[] as x', [timestamptzArray(instants)]);
    expect(rows[0]!.x.map((d) => d.toISOString())).toEqual(instants);
    expect(await seen('jsonb', jsonbArray(['{"ä": [1, null]}', null]))).toEqual(['{"ä": [1, null]}', null]);
    for (const [type, none] of [
      ['int4', int4Array([])],
      ['bytea', byteaArray([])],
      ['text', textArray([])],
    ] as const)
      expect(await seen(type, none)).toEqual([]);
  });

  it('refuse what is none of the kind', () => {
    expect(() => uuidArray(['zz92f0c1-2b3c-7def-8abc-0123456789ab'])).toThrow('Not a UUID');
    expect(() => timestamptzArray(['yesterday'])).toThrow('Not an instant');
    expect(() => dateArray(['2024-13-01'])).toThrow('Not a day');
  });
});
