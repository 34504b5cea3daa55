import { inTransaction } from '@paktwerk/postgres';
import type { Pool } from 'pg';
import { beginGeneration } from './generations';
import { unwrap } from './keys';
import type { KeyRing } from './keys';

const BATCH = 500;
const TABLES = [
  { table: 'person_keys', version: '1' },
  { table: 'person_keys_renewed', version: 't.version' },
] as const;

/**
 * Wraps every person's keys with the current key-encryption key. No event is touched: the data keys stay what they are. Safe beside
 * running services and other rotations, and to be started again after a crash; batches of rows are changed in one transaction each.
 */
export const rewrapKeys = async (pool: Pool, ring: KeyRing, onProgress: (done: number) => void = () => undefined): Promise<number> => {
  let done = 0;
  await beginGeneration(pool, ring.current.id);
  for (const { table, version } of TABLES) {
    for (let count = BATCH; count > 0;) {
      count = await rewrapBatch(pool, ring, table, version);
      done += count;
      if (count > 0) onProgress(done);
    }
  }
  return done;
};

const rewrapBatch = (pool: Pool, ring: KeyRing, table: string, version: string): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ ref: string; version: number; kek_id: string; wrapped: Buffer }>(
      `select t.ref, ${version} as version, t.kek_id, t.wrapped from ${table} t where t.kek_id <> $1 order by t.ref limit ${BATCH} for update`,
      [ring.current.id],
    );
    const wrapped: Buffer[] = [];
    for (const row of rows) wrapped.push(await ring.current.wrap(await unwrap(ring, row.kek_id, row.wrapped, row.ref), row.ref));
    await client.query(
      `update ${table} t set kek_id = $1, wrapped = n.wrapped from unnest($2::text[], $3::int[], $4::bytea[]) as n(ref, version, wrapped) where t.ref = n.ref and ${version} = n.version`,
      [ring.current.id, rows.map((r) => r.ref), rows.map((r) => r.version), wrapped],
    );
    return rows.length;
  });

/** Persons with a key, page by page: for renewing all of them. */
export async function* personsWithKeys(pool: Pool): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ ref: string }>(
      'select k.ref from person_keys k where k.ref > $1 and not exists (select from erasures e where e.ref = k.ref) order by k.ref limit 1000',
      [after],
    );
    for (const { ref } of rows) yield ref;
    const last = rows.at(-1);
    if (!last) return;
    after = last.ref;
  }
}
