/** Damage done when everything has been consumed, for trying out that the checks find it. */
import { Client } from '../lib/domain.mjs';

const on = (database, sql) => async (world) => {
  const client = new Client({ connectionString: world.stack.databases[database].owner });
  await client.connect();
  try {
    const { rowCount } = await client.query(sql);
    if (rowCount === 0) throw new Error('There was nothing to damage: let it run longer.');
  } finally {
    await client.end();
  }
};
const again = (type) =>
  `insert into events select (select max(position) + 1 from events), epoch, stream, (select max(version) + 1 from events s where s.stream = e.stream), gen_random_uuid(), gen_random_uuid()::text, type, schema_version,
     recorded_at, known_since, meta, data, hash from events e where type = '${type}' order by e.position limit 1`;

export const SABOTAGES = {
  'lose-message': on('reporting', 'delete from inbox_messages where position = (select max(position) / 2 from inbox_messages)'),
  'double-commitment': on('budgeting', again('funds.committed')),
  'double-post': on('staffing', again('post.approved')),
  'lose-talk': on('case_management', `delete from events where position = (select max(position) from events where type = 'talk.held')`),
  'stale-read-model': on('budgeting', 'update rm_pots_v1 set reserved_cents = reserved_cents + 1'),
  'wrong-figure': on('reporting', `update rm_figures_live_v1 set value = value + 1 where measure = 'talksOffice'`),
};
