import type { Projection } from '@paktwerk/projections';
import { PersonRegistered } from '../../person/events';

/** Which people a district has registered. Ids only: what is written into a table stays there after an erasure. */
export const register: Projection = {
  id: 'register',
  version: 1,
  log: 'store',
  types: [PersonRegistered.type],
  tables: ['rm_register_v1'],

  async project(entries, tx) {
    const people = entries.flatMap((e) =>
      PersonRegistered.is(e) ? [{ id: e.data.personId, district: e.data.district, position: e.position }] : [],
    );
    if (people.length === 0) return;
    await tx.query(
      `insert into rm_register_v1 (person_id, district, number, last_position)
       select * from unnest($1::text[], $2::text[], $3::bigint[], $3::bigint[]) on conflict (person_id) do nothing`,
      [people.map((p) => p.id), people.map((p) => p.district), people.map((p) => p.position)],
    );
  },
};
