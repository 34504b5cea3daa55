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
import type { CopyRows } from './copy-rows';
import type { FoldOptions, Row, Rows, Sql, UpsertOptions } from './rows';

export const plain = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new TypeError(`Not a plain name of a table or column: ${name}`);
  return name;
};

/** The types of a table's columns, asked once; asked again when a column is new. */
export class ColumnTypes {
  private readonly tables = new Map<string, ReadonlyMap<string, string>>();

  /** All columns of a table. */
  async all(sql: Sql, table: string): Promise<ReadonlyMap<string, string>> {
    return this.tables.get(table) ?? this.ask(sql, table);
  }

  async of(sql: Sql, table: string, columns: readonly string[]): Promise<readonly string[]> {
    let known = await this.all(sql, table);
    if (columns.some((c) => !known.has(c))) known = await this.ask(sql, table);
    return columns.map((c) => {
      const type = known.get(c);
      if (type === undefined) throw new TypeError(`Table ${table} has no column "${c}".`);
      return type;
    });
  }

  private async ask(sql: Sql, table: string): Promise<ReadonlyMap<string, string>> {
    const rows = await sql.query<{ name: string; type: string }>(
      'select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum',
      [plain(table)],
    );
    const known = new Map(rows.map((r) => [r.name, r.type]));
    this.tables.set(table, known);
    return known;
  }
}

interface Column {
  /** Type of the parameter; the server turns it into the column's where they differ. */
  readonly parameter: string;
  readonly encode: (values: readonly never[]) => unknown;
}

/** Columns that go to the server in binary form; the driver's own arrays are text that both sides write and parse (measured: 3× slower). */
const BINARY: Readonly<Record<string, Column>> = {
  text: { parameter: 'text', encode: textArray },
  'character varying': { parameter: 'text', encode: textArray },
  smallint: { parameter: 'integer', encode: int4Array },
  integer: { parameter: 'integer', encode: int4Array },
  bigint: { parameter: 'bigint', encode: int8Array },
  boolean: { parameter: 'boolean', encode: boolArray },
  uuid: { parameter: 'uuid', encode: uuidArray },
  date: { parameter: 'date', encode: dateArray },
  'timestamp with time zone': { parameter: 'timestamp with time zone', encode: timestamptzArray },
  bytea: {
    parameter: 'bytea',
    encode: (values: readonly (Buffer | null)[]) => (values.every((v) => v !== null) ? byteaArray(values) : values),
  },
  jsonb: {
    parameter: 'jsonb',
    encode: (values: readonly unknown[]) => jsonbArray(values.map((v) => (v === null ? null : JSON.stringify(v)))),
  },
};

const columnOf = (type: string): Column => BINARY[type] ?? { parameter: type, encode: (values) => values };

/** Rows as one array per column: one statement carries the whole batch. */
const byColumn = (rows: readonly Row[], columns: readonly string[], types: readonly string[]): readonly unknown[] =>
  columns.map((c, i) => columnOf(types[i] ?? '').encode(rows.map((r) => (r as Readonly<Record<string, unknown>>)[c] ?? null) as never[]));

export const insertStatement = (table: string, columns: readonly string[], types: readonly string[]): string =>
  `insert into ${plain(table)} as t (${columns.map(plain).join(', ')}) select * from unnest(${types.map((type, i) => `$${i + 1}::${columnOf(type).parameter}[]`).join(', ')})`;

export const upsertStatement = (
  table: string,
  columns: readonly string[],
  types: readonly string[],
  { key, guard, keep = [], add = [] }: UpsertOptions,
): string => {
  const keys = keysOf(key);
  const changed = columns.filter((c) => !keys.includes(c) && !keep.includes(c));
  const set = changed.map((c) => `${c} = ${add.includes(c) ? `t.${c} + ` : ''}excluded.${c}`).join(', ');
  const action =
    changed.length === 0 ? 'nothing' : `update set ${set}${guard === undefined ? '' : ` where t.${plain(guard)} < excluded.${guard}`}`;
  return `${insertStatement(table, columns, types)} on conflict (${keys.map(plain).join(', ')}) do ${action}`;
};

/** Sets these columns of rows that are there: less to send, and less to do for the server, than an upsert. */
export const updateRows = async (
  sql: Sql,
  types: ColumnTypes,
  table: string,
  rows: readonly Row[],
  key: readonly string[],
  changed: readonly string[],
): Promise<void> => {
  if (rows.length === 0 || changed.length === 0) return;
  const columns = [...key, ...changed];
  const typesOf = await types.of(sql, table, columns);
  const given = typesOf.map((type, i) => `$${i + 1}::${columnOf(type).parameter}[]`).join(', ');
  await sql.query(
    `update ${plain(table)} as t set ${changed.map((c) => `${plain(c)} = u.${c}`).join(', ')} from unnest(${given}) as u (${columns.map(plain).join(', ')})
     where ${key.map((k) => `t.${k} = u.${k}`).join(' and ')}`,
    byColumn(rows, columns, typesOf),
  );
};

export const writeRows = async (
  sql: Sql,
  types: ColumnTypes,
  table: string,
  rows: readonly Row[],
  options?: UpsertOptions,
): Promise<void> => {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const typesOf = await types.of(sql, table, columns);
  await sql.query(
    options ? upsertStatement(table, columns, typesOf, options) : insertStatement(table, columns, typesOf),
    byColumn(rows, columns, typesOf),
  );
};

type Value = never;
/** How a value that is not null goes into a COPY; a table with a column of another type is written by statement. */
const COPIED: Readonly<Record<string, (rows: CopyRows, value: Value) => void>> = {
  text: (rows, v: string) => rows.text(v),
  'character varying': (rows, v: string) => rows.text(v),
  smallint: (rows, v: number) => rows.int2(v),
  integer: (rows, v: number) => rows.int4(v),
  bigint: (rows, v: number | string) => rows.int8(Number(v)),
  boolean: (rows, v: boolean) => rows.bool(v),
  uuid: (rows, v: string) => rows.uuid(v),
  date: (rows, v: string) => rows.day(v),
  'timestamp with time zone': (rows, v: string) => rows.instant(v),
  bytea: (rows, v: Buffer) => rows.bytes(v),
  jsonb: (rows, v: unknown) => rows.jsonb(JSON.stringify(v)),
};

/** What writes a row into a COPY of these columns; undefined where one of their types cannot be copied. */
export const copyEncoder = (columns: readonly string[], types: readonly string[]): ((row: Row, rows: CopyRows) => void) | undefined => {
  const encoders = types.flatMap((type) => COPIED[type] ?? []);
  if (encoders.length < types.length) return undefined;
  return (row, rows) => {
    rows.row(columns.length);
    for (let i = 0; i < columns.length; i += 1) {
      const value = (row as Readonly<Record<string, unknown>>)[columns[i]!] ?? null;
      if (value === null) rows.null();
      else encoders[i]!(rows, value as Value);
    }
  };
};

/** A column as {@link Rows.load} gives it: as a projection wrote it. */
const LOADED: Readonly<Record<string, { readonly select?: (column: string) => string; readonly read?: (value: never) => unknown }>> = {
  bigint: { read: (v: string) => Number(v) },
  date: { select: (c) => `t.${c}::text as ${c}` },
  'timestamp with time zone': { read: (v: Date) => v.toISOString() },
};

/** The rows with these keys, in the order of `wanted`. */
export const loadRows = async <R extends Row>(
  sql: Sql,
  types: ColumnTypes,
  from: string,
  table: string,
  key: readonly string[],
  wanted: readonly Row[],
  lock?: 'share',
): Promise<readonly (R | undefined)[]> => {
  if (wanted.length === 0) return [];
  const columns = await types.all(sql, table);
  const keyTypes = await types.of(sql, table, key);
  const select = [...columns].map(([c, type]) => LOADED[type]?.select?.(plain(c)) ?? `t.${plain(c)}`);
  const found = await sql.query(
    (key.length === 1
      ? `select ${select.join(', ')} from ${from} t where t.${plain(key[0]!)} = any($1::${columnOf(keyTypes[0]!).parameter}[])`
      : `select ${select.join(', ')} from ${from} t join unnest(${keyTypes.map((type, i) => `$${i + 1}::${columnOf(type).parameter}[]`).join(', ')}) as k (${key.map(plain).join(', ')}) using (${key.map(plain).join(', ')})`) +
      (lock ? ' for share of t' : ''),
    byColumn(wanted, key, keyTypes),
  );
  const readers = [...columns].flatMap(([c, type]) => {
    const read = LOADED[type]?.read;
    return read ? [[c, read as (v: unknown) => unknown] as const] : [];
  });
  const byKey = new Map<string, R>();
  for (const row of found) {
    for (const [c, read] of readers) if (row[c] !== null) row[c] = read(row[c]);
    byKey.set(keyOf(row, key), row as R);
  }
  return wanted.map((w) => byKey.get(keyOf(w, key)));
};

/** {@link Rows.fold} where rows are loaded and written at once. */
export const foldRows = async <R extends Row>(
  rows: Pick<Rows, 'load' | 'upsert'>,
  table: string,
  options: FoldOptions,
  wanted: readonly Row[],
  change: (row: R | undefined, index: number) => R | undefined,
): Promise<void> => {
  const key = keysOf(options.key);
  const names = wanted.map((w) => keyOf(w, key));
  const distinct = new Map(wanted.map((w, i) => [names[i]!, w]));
  const known = await rows.load<R>(table, key, [...distinct.values()]);
  const current = new Map([...distinct.keys()].map((name, i) => [name, known[i]]));
  const changed = new Map<string, R>();
  names.forEach((name, i) => {
    const next = change(current.get(name), i);
    if (next === undefined) return;
    current.set(name, next);
    changed.set(name, next);
  });
  await rows.upsert(table, [...changed.values()], options);
};

/** A row's key as one text. PostgreSQL's text holds no NUL, so no two keys look alike. */
export const keyOf = (row: Row, key: readonly string[]): string => {
  const values = row as Readonly<Record<string, unknown>>;
  return key.length === 1 ? String(values[key[0]!]) : key.map((k) => String(values[k])).join('\0');
};
export const keysOf = (key: string | readonly string[]): readonly string[] => (typeof key === 'string' ? [key] : key);
