import { Type } from '@paktwerk/kernel';
import type { TSchema } from '@paktwerk/kernel';

/** Every list comes in pages; the cursor is opaque to callers (it is the number that the last row is ordered by). */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Rows per page, 50 unless told' })),
  cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$', description: '`nextCursor` of the page before' })),
};
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}
export const limitOf = (query: { readonly limit?: number }): number => query.limit ?? 50;

/** `rows` holds one more than the page, where there is one more. */
export const pageRows = <R>(
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => string,
): { readonly rows: readonly R[]; readonly next: { readonly nextCursor?: string } } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? { nextCursor: cursorOf(last) } : {} };
};

/** The same, with each row turned into what the caller sees. */
export const pageOf = <R, T>(rows: readonly R[], limit: number, cursorOf: (row: R) => string, toItem: (row: R) => T): Page<T> => {
  const page = pageRows(rows, limit, cursorOf);
  return { items: page.rows.map(toItem), ...page.next };
};
/** A page of a named view is named after it: `PotListItemPage`. */
export const pageSchema = <S extends TSchema>(item: S) =>
  Type.Object(
    { items: Type.Array(item), nextCursor: Type.Optional(Type.String()) },
    item.$id === undefined ? {} : { $id: `${item.$id}Page` },
  );
