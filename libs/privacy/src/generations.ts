import type { Pool } from 'pg';

/** The first key-encryption key that a database sees may be older than the database's list: it counts as in use since ever. */
export const beginGeneration = async (pool: Pool, kekId: string): Promise<void> => {
  await pool.query(
    `insert into key_generations (kek_id, first_used_at)
     select $1, case when exists (select from key_generations) then now() else '-infinity' end on conflict (kek_id) do nothing`,
    [kekId],
  );
};
