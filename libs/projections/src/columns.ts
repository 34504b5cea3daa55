import { boolArray, byteaArray, dateArray, int4Array, int8Array, jsonbArray, textArray, timestamptzArray, uuidArray } from '@paktwerk/event-store';
import type { Row, Sql, UpsertOptions } from './projection';

const plain = (name: string): string => {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new TypeError(`Not a plain name of a table or column: ${name}`);
  return name;
};

/** The types of a table's columns, asked once; asked again when a column is new. */
export class ColumnTypes {
  private readonly tables = new Map<string, ReadonlyMap<string, string>>();

  async of(sql: Sql, table: string, columns: readonly string[]): Promise<readonly string[]> {
    let known = this.tables.get(table);
    if (!known || columns.some((c) => !known?.has(c))) {
      const rows = await sql.query<{ name: string; type: string }>(
        'select attname as name, format_type(atttypid, null) as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped', [plain(table)]);
      known = new Map(rows.map((r) => [r.name, r.type]));
      this.tables.set(table, known);
    }
    return columns.map((c) => {
      const type = known.get(c);
      if (type === undefined) throw new TypeError(`Table ${table} has no column "${c}".`);
      return type;
    });
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
  bytea: { parameter: 'bytea', encode: (values: readonly (Buffer | null)[]) => (values.every((v) => v !== null) ? byteaArray(values) : values) },
  jsonb: { parameter: 'jsonb', encode: (values: readonly unknown[]) => jsonbArray(values.map((v) => (v === null ? null : JSON.stringify(v)))) },
};

const columnOf = (type: string): Column => BINARY[type] ?? { parameter: type, encode: (values) => values };

/** Rows as one array per column: one statement carries the whole batch. */
const byColumn = (rows: readonly Row[], columns: readonly string[], types: readonly string[]): readonly unknown[] =>
  columns.map((c, i) => columnOf(types[i] ?? '').encode(rows.map((r) => (r as Readonly<Record<string, unknown>>)[c] ?? null) as never[]));

export const insertStatement = (table: string, columns: readonly string[], types: readonly string[]): string =>
  `insert into ${plain(table)} as t (${columns.map(plain).join(', ')}) select * from unnest(${types.map((type, i) => `$${i + 1}::${columnOf(type).parameter}[]`).join(', ')})`;

export const upsertStatement = (table: string, columns: readonly string[], types: readonly string[], { key, guard, keep = [], add = [] }: UpsertOptions): string => {
  const keys = typeof key === 'string' ? [key] : key;
  const changed = columns.filter((c) => !keys.includes(c) && !keep.includes(c));
  const set = changed.map((c) => `${c} = ${add.includes(c) ? `t.${c} + ` : ''}excluded.${c}`).join(', ');
  const action = changed.length === 0 ? 'nothing' : `update set ${set}${guard === undefined ? '' : ` where t.${plain(guard)} < excluded.${guard}`}`;
  return `${insertStatement(table, columns, types)} on conflict (${keys.map(plain).join(', ')}) do ${action}`;
};

export const writeRows = async (sql: Sql, types: ColumnTypes, table: string, rows: readonly Row[], options?: UpsertOptions): Promise<void> => {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const typesOf = await types.of(sql, table, columns);
  await sql.query(options ? upsertStatement(table, columns, typesOf, options) : insertStatement(table, columns, typesOf), byColumn(rows, columns, typesOf));
};
