import { defineProjection } from '@paktwerk/projections';
import { PersonRegistered } from '../../person/events';

/** Which people a district has registered. Ids only: what is written into a table stays there after an erasure. */
export const register = defineProjection({
  id: 'register',
  version: 1,
  log: 'store',
  on: [PersonRegistered],
  tables: ['rm_register_v1'],

  async project(entries, tx) {
    await tx.query(
      `insert into rm_register_v1 (person_id, district, number, last_position)
       select * from unnest($1::text[], $2::text[], $3::bigint[], $3::bigint[]) on conflict (person_id) do nothing`,
      [entries.map((e) => e.data.personId), entries.map((e) => e.data.district), entries.map((e) => e.position)],
    );
  },
});
