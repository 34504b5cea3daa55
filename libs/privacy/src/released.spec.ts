import { migratesFromEveryRelease } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { personKeyMigrations } from './migrations';

migratesFromEveryRelease(
  'keys',
  (url) => migrate(url, personKeyMigrations),
  async (pool) => {
    expect((await pool.query('select ref from person_keys')).rows).toEqual([{ ref: 'per_frozen' }]);
    expect((await pool.query('select ref from erasures')).rows).toEqual([{ ref: 'per_erased' }]);
  },
);
