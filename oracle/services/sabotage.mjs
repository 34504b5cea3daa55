/** Damage done when everything has been consumed, for trying out that the checks find it: each with what its finding must look like. */
import { Client } from '../lib/domain.mjs';

/** Several statements: the last one must have changed something. */
const on =
  (database, ...statements) =>
  async (world) => {
    const client = new Client({ connectionString: world.stack.databases[database].owner });
    await client.connect();
    try {
      let changed = 0;
      for (const sql of statements) changed = (await client.query(sql)).rowCount;
      if (changed === 0) throw new Error('There was nothing to damage: let it run longer.');
    } finally {
      await client.end();
    }
  };
const again = (type) =>
  `insert into events select (select max(position) + 1 from events), epoch, stream, (select max(version) + 1 from events s where s.stream = e.stream), gen_random_uuid(), gen_random_uuid()::text, type, schema_version,
     recorded_at, known_since, meta, data, hash from events e where type = '${type}' order by e.position limit 1`;
const lastOf = (type) => `position = (select max(position) from events where type = '${type}')`;

export const SABOTAGES = {
  'lose-message': {
    expect: /^reporting: applications\..* never reached the inbox/, // those of doubled events never do either
    damage: on(
      'reporting',
      `delete from inbox_messages where position = (select max(position) from inbox_messages where type like 'applications.%')`,
    ),
  },
  'double-commitment': { expect: /^funds\.committed for decision .* happened 2 times/, damage: on('budgeting', again('funds.committed')) },
  'double-post': { expect: /^post .* happened 2 times/, damage: on('staffing', again('post.approved')) },
  'lose-talk': { expect: /^talk .*: 0 times in the log/, damage: on('case_management', `delete from events where ${lastOf('talk.held')}`) },
  'lose-share': {
    expect: /neither filled a post nor was given back/,
    damage: on('staffing', `delete from events where ${lastOf('post.filled')}`),
  },
  'stale-read-model': {
    expect: /^applications: its read models/,
    damage: on('applications', `update rm_application_list_v1 set file_number = file_number || '?'`),
  },
  'wrong-figure': {
    expect: /^the dashboard shows .* open cases/,
    damage: on('reporting', `update rm_figures_live_v1 set value = value + 1 where measure = 'casesOpened'`),
  },
  'parked-entry': {
    expect: /^budgeting: oracle has parked/,
    damage: on(
      'budgeting',
      `insert into parked (consumer, position, key, event_id, type, status, reason) values ('oracle', 1, 'k', 'e', 't', 'parked', 'put there')`,
    ),
  },
  'feed-gap': {
    expect: /^feed: a gap/,
    damage: on(
      'subscriptions',
      'alter table feed disable trigger feed_append_only',
      'delete from feed where position = (select max(position) / 2 from feed)',
    ),
  },
  'feed-doubled': {
    expect: /^feed: .* stands there 2 times/,
    damage: on(
      'subscriptions',
      'drop index feed_event',
      `insert into feed select (select max(position) + 1 from feed), epoch, event_id, topic, type, district, recorded_at,
         convert_to(replace(convert_from(line, 'UTF8'), epoch || ':' || position || '"', epoch || ':' || (select max(position) + 1 from feed) || '"'), 'UTF8') from feed where position = 1`,
    ),
  },
  'lose-delivery': {
    expect: /^webhook: .* was never delivered/,
    damage: (_, { outside }) => {
      const { id } = outside.received[Math.floor(outside.received.length / 3)];
      outside.received = outside.received.filter((e) => e.id !== id);
    },
  },
  'plain-name': {
    expect: /^personal data in plain: /,
    damage: (world) => on('reporting', `update checkpoints set error = '${[...world.personal.words][0]}'`)(world),
  },
};

/** → what was done and not found. */
export const unnoticed = (names, findings) =>
  names.filter((name) => !findings.some((f) => SABOTAGES[name].expect.test(f))).map((name) => `the damage "${name}" was not found`);
