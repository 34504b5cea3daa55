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
import type { Sql } from './database';
import { planned } from './planned';
import { selectList } from './table';
import type { ColumnType, Table, TableColumn } from './table';

/** A row by its properties. */
export type Row = object;
type Values = Readonly<Record<string, unknown>>;

interface Written {
  /** Type of the parameter's elements, where it is another one than the column's. */
  readonly parameter?: string;
  /** All values of a column as one parameter, binary where the driver's own arrays would be text that both sides write and parse (measured: 3× slower). */
  readonly array: (values: readonly never[]) => unknown;
  /** One value that is not null, in a COPY. */
  readonly copy: (rows: CopyRows, value: never) => void;
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const arrayText = (values: readonly string[]): string => `{${values.map(quoted).join(',')}}`;

const WRITTEN: Readonly<Record<ColumnType, Written>> = {
  text: { array: textArray, copy: (rows, v: string) => rows.text(v) },
  'text[]': {
    parameter: 'text',
    array: (values: readonly (readonly string[] | null)[]) => textArray(values.map((v) => (v === null ? null : arrayText(v)))),
    copy: (rows, v: readonly string[]) => rows.texts(v),
  },
  smallint: { parameter: 'integer', array: int4Array, copy: (rows, v: number) => rows.int2(v) },
  integer: { array: int4Array, copy: (rows, v: number) => rows.int4(v) },
  bigint: { array: int8Array, copy: (rows, v: number) => rows.int8(v) },
  boolean: { array: boolArray, copy: (rows, v: boolean) => rows.bool(v) },
  uuid: { array: uuidArray, copy: (rows, v: string) => rows.uuid(v) },
  date: { array: dateArray, copy: (rows, v: string) => rows.day(v) },
  timestamptz: { array: timestamptzArray, copy: (rows, v: string) => rows.instant(v) },
  bytea: {
    array: (values: readonly (Buffer | null)[]) => (values.every((v) => v !== null) ? byteaArray(values) : values),
    copy: (rows, v: Buffer) => rows.bytes(v),
  },
  jsonb: {
    array: (values: readonly unknown[]) => jsonbArray(values.map((v) => (v === null ? null : JSON.stringify(v)))),
    copy: (rows, v: unknown) => rows.jsonb(JSON.stringify(v)),
  },
};

/** One array per column: one statement carries all rows. */
const byColumn = (rows: readonly Row[], columns: readonly TableColumn[]): readonly unknown[] =>
  columns.map(({ property, type }) => WRITTEN[type].array(rows.map((r) => (r as Values)[property] ?? null) as never[]));

const given = (columns: readonly TableColumn[]): string =>
  `unnest(${columns.map(({ type }, i) => `$${i + 1}::${WRITTEN[type].parameter ?? type}[]`).join(', ')}) as u (${columns.map((c) => c.name).join(', ')})`;

const value = ({ name, type }: TableColumn): string => `u.${name}${WRITTEN[type].parameter === undefined ? '' : `::${type}`}`;

const names = (columns: readonly TableColumn[]): string => columns.map((c) => c.name).join(', ');

/** More rows than that are planned for what they are. */
const PLANNED_FOR = 200;
const run = <R>(sql: Sql, rows: readonly Row[], text: string, params: readonly unknown[]): Promise<R[]> =>
  rows.length <= PLANNED_FOR ? planned<R>(sql, text, params) : sql.query<R>(text, params);

const inserted = ({ columns }: Table): readonly TableColumn[] => columns.filter((c) => !c.isGenerated);

/** Adds rows that are new, in one statement. `keep`: a row that is there already stays as it is. */
export const insertRows = async (sql: Sql, table: Table, rows: readonly Row[], existing: 'fail' | 'keep' = 'fail'): Promise<void> => {
  if (rows.length === 0) return;
  const columns = inserted(table);
  await run(
    sql,
    rows,
    `insert into ${table.name} (${names(columns)}) select ${columns.map(value).join(', ')} from ${given(columns)}${existing === 'keep' ? ' on conflict do nothing' : ''}`,
    byColumn(rows, columns),
  );
};

/** Writes what may change of rows that are there: less to send, and less to do for the server, than an upsert. */
export const updateRows = async (sql: Sql, { name, key, changing }: Table, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0 || changing.length === 0) return;
  const columns = [...key, ...changing];
  await run(
    sql,
    rows,
    `update ${name} as t set ${changing.map((c) => `${c.name} = ${value(c)}`).join(', ')} from ${given(columns)} where ${key.map((k) => `t.${k.name} = u.${k.name}`).join(' and ')}`,
    byColumn(rows, columns),
  );
};

/** The rows with these keys, in the order of `wanted`. `from`: another table of the same columns. */
export const loadRows = async <E extends Row>(
  sql: Sql,
  table: Table,
  wanted: readonly Row[],
  { from = table.name, lock = false } = {},
): Promise<readonly (E | undefined)[]> => {
  if (wanted.length === 0) return [];
  const { key } = table;
  const matching =
    key.length === 1
      ? `where t.${key[0]!.name} = any($1::${WRITTEN[key[0]!.type].parameter ?? key[0]!.type}[])`
      : `join ${given(key)} on ${key.map((k) => `t.${k.name} = u.${k.name}`).join(' and ')}`;
  const text = `select ${selectList(table, 't')} from ${from} t ${matching}${lock ? ' for share of t' : ''}`;
  const values = byColumn(wanted, key);
  const found = await (from === table.name ? run<E>(sql, wanted, text, values) : sql.query<E>(text, values));
  const byKey = new Map(found.map((row) => [keyOf(table, row), row]));
  return wanted.map((w) => byKey.get(keyOf(table, w)));
};

/** Writes a row into a COPY of {@link copyStatement}. */
export const encodeRow = (table: Table): ((row: Row, rows: CopyRows) => void) => {
  const columns = inserted(table).map(({ property, type }) => ({ property, copy: WRITTEN[type].copy }));
  return (row, rows) => {
    rows.row(columns.length);
    for (const { property, copy } of columns) {
      const v = (row as Values)[property] ?? null;
      if (v === null) rows.null();
      else copy(rows, v as never);
    }
  };
};

export const copyStatement = (table: Table): string => `copy ${table.name} (${names(inserted(table))}) from stdin (format binary`;

/** A row's key as one text. PostgreSQL's text holds no NUL, so no two keys look alike. */
export const keyOf = ({ key }: Table, row: Row): string => {
  const values = row as Values;
  return key.length === 1 ? String(values[key[0]!.property]) : key.map((k) => String(values[k.property])).join('\0');
};
