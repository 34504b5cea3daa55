import type { Sql } from './database';
import { planned } from './planned';
import { columnOf, selectList, tableOf } from './table';
import type { ColumnType, EntityClass, Table } from './table';

type Comparable = string | number | boolean;

/** What a column is asked for: a value, null, one of several, or a comparison. Undefined asks for nothing. */
export type Condition<V extends Comparable> =
  | V
  | null
  | undefined
  | { readonly in: readonly V[] }
  | { readonly '<'?: V | undefined; readonly '<='?: V | undefined; readonly '>'?: V | undefined; readonly '>='?: V | undefined }
  | { readonly '<>': V | null };

export type Where<E> = {
  readonly [P in keyof E as NonNullable<E[P]> extends Comparable ? P : never]?: Condition<NonNullable<E[P]> & Comparable>;
};

/** What a row has to meet: all of it; of several, all of any one. */
export type AnyOf<E> = Where<E> | readonly Where<E>[];

export interface Find<E> {
  readonly where?: AnyOf<E>;
  readonly order?: { readonly [P in keyof E]?: 'asc' | 'desc' };
  readonly limit?: number;
}

/** The rows of a table, by the names of its entity. Only the conditions that are asked for stand in the statement. */
export const find = <E extends object>(sql: Sql, entity: EntityClass<E>, asked: Find<E> = {}): Promise<E[]> =>
  sql.query<E>(...asking(entity, asked));

export const findOne = async <E extends object>(sql: Sql, entity: EntityClass<E>, where: Where<E>): Promise<E | undefined> =>
  (await planned<E>(sql, ...asking(entity, { where, limit: 1 })))[0];

const asking = <E extends object>(
  entity: EntityClass<E>,
  { where = {}, order = {}, limit }: Find<E>,
): readonly [text: string, params: readonly unknown[]] => {
  const table = tableOf(entity);
  const params: unknown[] = [];
  const sorted = Object.entries(order).map(([property, way]) => `t.${columnOf(table, property).name} ${way as string}`);
  const text =
    `select ${selectList(table, 't')} from ${table.name} t${matching(table, where, params)}` +
    (sorted.length > 0 ? ` order by ${sorted.join(', ')}` : '') +
    (limit === undefined ? '' : ` limit $${params.push(limit)}`);
  return [text, params];
};

/** Adds a row; what the database fills in may be left out. Undefined where one with its key is there already: it stays as it is. */
export const insert = async <E extends object>(sql: Sql, entity: EntityClass<E>, row: Partial<E>): Promise<E | undefined> => {
  const table = tableOf(entity);
  const columns = table.columns.filter((c) => (row as Readonly<Record<string, unknown>>)[c.property] !== undefined);
  const [added] = await planned<E>(
    sql,
    `insert into ${table.name} as t (${columns.map((c) => c.name).join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})
     on conflict (${table.key.map((k) => k.name).join(', ')}) do nothing returning ${selectList(table, 't')}`,
    columns.map((c) => parameter(c.type, row[c.property as keyof E])),
  );
  return added;
};

/** Changes the rows that match, and answers them as they are now. */
export const update = <E extends object>(sql: Sql, entity: EntityClass<E>, where: Where<E>, change: Partial<E>): Promise<E[]> => {
  const table = tableOf(entity);
  const params: unknown[] = [];
  const set = Object.entries(change).map(([property, to]) => {
    const { name, type } = columnOf(table, property);
    return `${name} = $${params.push(parameter(type, to))}`;
  });
  return planned<E>(
    sql,
    `update ${table.name} as t set ${set.join(', ')}${matching(table, where, params)} returning ${selectList(table, 't')}`,
    params,
  );
};

/** Deletes the rows that match; how many those were. */
export const remove = async <E extends object>(sql: Sql, entity: EntityClass<E>, where: Where<E>): Promise<number> => {
  const table = tableOf(entity);
  const params: unknown[] = [];
  return (await sql.query(`delete from ${table.name} as t${matching(table, where, params)} returning 1`, params)).length;
};

const parameter = (type: ColumnType, value: unknown): unknown =>
  type === 'jsonb' && value !== null && value !== undefined ? JSON.stringify(value) : value;

const matching = (table: Table, where: object | readonly object[], params: unknown[]): string => {
  const before = params.length;
  const alternatives = [where].flat().map((one: object) => conditionsOf(table, one, params));
  if (alternatives.some((conditions) => conditions.length === 0)) {
    params.length = before;
    return '';
  }
  const [first, ...more] = alternatives.map((conditions) => conditions.join(' and '));
  if (first === undefined) return ' where false';
  return ` where ${more.length === 0 ? first : `(${[first, ...more].map((one) => `(${one})`).join(' or ')})`}`;
};

const conditionsOf = (table: Table, where: object, params: unknown[]): readonly string[] =>
  Object.entries(where).flatMap(([property, wanted]: [string, unknown]) => {
    const { name, type } = columnOf(table, property);
    const at = (value: unknown) => `$${params.push(value)}`;
    if (wanted === undefined) return [];
    if (wanted === null) return [`t.${name} is null`];
    if (typeof wanted !== 'object') return [`t.${name} = ${at(wanted)}`];
    if ('in' in wanted) return [`t.${name} = any(${at(wanted.in)}::${type}[])`];
    return Object.entries(wanted).flatMap(([operator, value]: [string, unknown]) => {
      if (!OPERATORS.has(operator)) throw new TypeError(`Not a comparison: ${operator}`);
      if (value === undefined) return [];
      return value === null ? [`t.${name} is not null`] : [`t.${name} ${operator} ${at(value)}`];
    });
  });

const OPERATORS = new Set(['<', '<=', '>', '>=', '<>']);
