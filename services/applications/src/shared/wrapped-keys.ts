import { throwAll } from '@paktwerk/platform';
import type { Database } from '@paktwerk/platform';
import { unwrap } from '@paktwerk/privacy';
import type { KeyRing } from '@paktwerk/privacy';

/** A table whose rows have a key of their own each, in `wrapped_key`, under the key-encryption key `kek_id`. */
export interface WrappedTable {
  readonly table: 'attachments' | 'letters';
  readonly id: 'attachment_id' | 'letter_id';
  readonly refOf: (id: string) => string;
}
interface WrappedKey {
  readonly id: string;
  readonly kekId: string;
  readonly wrapped: Buffer;
}

const BATCH = 200;

/**
 * Wraps what a previous key-encryption key wraps under the current one; what another one wraps is left alone. One that cannot be unwrapped holds up no other.
 * @throws what went wrong, when all others are done
 */
export const rewrapRows = async (
  db: Database,
  { current, previous }: KeyRing,
  { table, id, refOf }: WrappedTable,
  signal?: AbortSignal,
): Promise<void> => {
  const kekIds = previous.map((kek) => kek.id).filter((kekId) => kekId !== current.id);
  const errors: unknown[] = [];
  let behind = '';
  for (let more = kekIds.length > 0; more && signal?.aborted !== true;) {
    const rows = await db.query<WrappedKey>(
      `select ${id} as id, kek_id as "kekId", wrapped_key as wrapped from ${table} where kek_id = any($1) and ${id} > $2 order by ${id} limit ${BATCH}`,
      [kekIds, behind],
    );
    const wrapAnew = async (row: WrappedKey): Promise<void> => {
      const key = await unwrap({ current, previous }, row.kekId, row.wrapped, refOf(row.id)).catch((cause: unknown) => {
        throw new Error(`The key of ${refOf(row.id)} cannot be unwrapped.`, { cause });
      });
      await db.query(`update ${table} set kek_id = $3, wrapped_key = $4 where ${id} = $1 and kek_id = $2`, [
        row.id,
        row.kekId,
        current.id,
        await current.wrap(key, refOf(row.id)),
      ]);
    };
    for (const row of rows) await wrapAnew(row).catch((error: unknown) => errors.push(error));
    behind = rows.at(-1)?.id ?? behind;
    more = rows.length === BATCH;
  }
  throwAll(errors);
};

const COUNTS = `select 'attachments' as "table", kek_id as kek, count(*)::int as n from attachments group by kek_id
  union all select 'letters', kek_id, count(*)::int from letters group by kek_id`;

/** Whether a key-encryption key of before is still needed. */
export const wrappedKeyMetrics = [
  {
    name: 'paktwerk_wrapped_keys',
    help: 'Keys of files and letters, by the key-encryption key that wraps them',
    labelNames: ['table', 'kek'],
    read: async (db: Database) =>
      (await db.query<{ table: string; kek: string; n: number }>(COUNTS)).map(({ table, kek, n }) => ({
        labels: { table, kek },
        value: n,
      })),
  },
] as const;
