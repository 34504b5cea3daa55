import { Type } from '@paktwerk/kernel';

/** Every list comes in pages; the cursor is opaque to callers. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Rows per page, 50 unless told' })),
  cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$', description: '`nextCursor` of the page before' })),
};
export const limitOf = (query: { readonly limit?: number }): number => query.limit ?? 50;

/** `rows` holds one more than the page, where there is one more; `number` is what the rows are ordered by. */
export const pageOf = <R extends { readonly number: string }>(
  rows: readonly R[],
  limit: number,
): { readonly rows: readonly R[]; readonly next: { readonly nextCursor?: string } } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? { nextCursor: last.number } : {} };
};
export const pageSchema = <S extends Parameters<typeof Type.Array>[0]>(item: S) =>
  Type.Object({ items: Type.Array(item), nextCursor: Type.Optional(Type.String()) });
