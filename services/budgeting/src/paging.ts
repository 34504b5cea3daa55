import { Type } from '@paktwerk/kernel';

/** Every list comes in pages; the cursor is opaque to callers (it is the position of the last row's first event). */
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
export const pageOf = <R, T>(rows: readonly R[], limit: number, cursorOf: (row: R) => string, toItem: (row: R) => T): Page<T> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), ...(rows.length > limit && last !== undefined ? { nextCursor: cursorOf(last) } : {}) };
};
export const pageSchema = <S extends Parameters<typeof Type.Array>[0]>(item: S) => Type.Object({ items: Type.Array(item), nextCursor: Type.Optional(Type.String()) });
