import { Type } from '@paktwerk/kernel';
import type { TSchema } from '@paktwerk/kernel';
import { find } from '@paktwerk/postgres';
import type { AnyOf, EntityClass, Find, Sql, Where } from '@paktwerk/postgres';

/** Every list comes in pages; the cursor is opaque to callers (it is the number that the last row is ordered by). */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Rows per page, 50 unless told' })),
  cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$', description: '`nextCursor` of the page before' })),
};
export interface PageQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}
export const limitOf = (query: PageQuery): number => query.limit ?? 50;

/** `rows` holds one more than the page, where there is one more. */
export const pageRows = <R>(
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => number,
): { readonly rows: readonly R[]; readonly next: { readonly nextCursor?: string } } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? { nextCursor: String(cursorOf(last)) } : {} };
};

type NumberOf<E> = { readonly [P in keyof E]: E[P] extends number ? P : never }[keyof E] & string;

/** Which rows a list is of, and the number that orders it. */
export type Listed<E> = { readonly where?: AnyOf<E> } & ({ readonly newestFirst: NumberOf<E> } | { readonly oldestFirst: NumberOf<E> });

/** One page of a table. */
export const findRows = async <E extends object>(
  sql: Sql,
  entity: EntityClass<E>,
  { where, ...order }: Listed<E>,
  query: PageQuery,
): Promise<ReturnType<typeof pageRows<E>>> => {
  const [by, way, behind] =
    'newestFirst' in order ? ([order.newestFirst, 'desc', '<'] as const) : ([order.oldestFirst, 'asc', '>'] as const);
  const limit = limitOf(query);
  const cursor = query.cursor === undefined ? {} : { [by]: { [behind]: Number(query.cursor) } };
  const rows = await find(sql, entity, {
    where: [where ?? {}].flat().map((one) => ({ ...one, ...cursor }) as Where<E>),
    order: { [by]: way } as Find<E>['order'],
    limit: limit + 1,
  });
  return pageRows(rows, limit, (row) => row[by as keyof E] as number);
};

/** The same, with each row turned into what the caller sees. */
export const findPage = async <E extends object, T>(
  sql: Sql,
  entity: EntityClass<E>,
  listed: Listed<E>,
  query: PageQuery,
  toItem: (row: E) => T,
): Promise<Page<T>> => {
  const page = await findRows(sql, entity, listed, query);
  return { items: page.rows.map(toItem), ...page.next };
};
/** One page of rows that are in memory, ordered as a table's page would be. */
export const pageOf = <R, T>(rows: readonly R[], newestFirst: (row: R) => number, query: PageQuery, toItem: (row: R) => T): Page<T> => {
  const limit = limitOf(query);
  const before = query.cursor === undefined ? Infinity : Number(query.cursor);
  const behind = rows.filter((row) => newestFirst(row) < before).sort((a, b) => newestFirst(b) - newestFirst(a));
  const page = pageRows(behind, limit, newestFirst);
  return { items: page.rows.map(toItem), ...page.next };
};
/** The same for a list whose oldest rows come first. */
export const oldestPageOf = <R, T>(
  rows: readonly R[],
  oldestFirst: (row: R) => number,
  query: PageQuery,
  toItem: (row: R) => T,
): Page<T> => {
  const after = query.cursor === undefined ? -1 : Number(query.cursor);
  const behind = rows.filter((row) => oldestFirst(row) > after).sort((a, b) => oldestFirst(a) - oldestFirst(b));
  const page = pageRows(behind, limitOf(query), oldestFirst);
  return { items: page.rows.map(toItem), ...page.next };
};

/** A page of a named view is named after it: `PotListItemPage`. */
export const pageSchema = <S extends TSchema>(item: S) =>
  Type.Object(
    { items: Type.Array(item), nextCursor: Type.Optional(Type.String()) },
    item.$id === undefined ? {} : { $id: `${item.$id}Page` },
  );
