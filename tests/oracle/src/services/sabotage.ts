/**
 * Damage done when everything has been consumed, for trying out that the checks find it: each with what its findings must look like. They
 * are done one after the other and looked for after each, so that no damage is taken for found because of another one.
 */
import type { World } from '@paktwerk/e2e';
import { databaseOf } from '@paktwerk/local-stack';
import { Client } from 'pg';
import type { Outside } from './outside';

/** What can be damaged. */
export interface Damageable {
  readonly world: World;
  readonly outside: Outside;
}

export interface Sabotage {
  readonly expect: readonly RegExp[];
  /** Services whose read models have to be compared for it, which takes long. */
  readonly readModelsOf?: readonly string[];
  /** Whether everything has to be searched for personal data for it. */
  readonly people?: boolean;
  readonly damage: (damageable: Damageable) => Promise<void> | void;
}

/** Several statements: the last one must have changed something. */
const on =
  (database: string, ...statements: readonly string[]): Sabotage['damage'] =>
  async ({ world }) => {
    const client = new Client({ connectionString: databaseOf(world.stack.databases, database).owner });
    await client.connect();
    try {
      let changed: number | null = 0;
      for (const sql of statements) changed = (await client.query(sql)).rowCount;
      if (!changed) throw new Error('There was nothing to damage: let it run longer.');
    } finally {
      await client.end();
    }
  };
/** A fact once more, at the end of its stream. */
const again = (type: string): string =>
  `insert into events select (select max(position) + 1 from events), epoch, stream, (select max(version) + 1 from events s where s.stream = e.stream), gen_random_uuid(), gen_random_uuid()::text, type, schema_version,
     recorded_at, known_since, meta, data, hash from events e where type = '${type}' order by e.position limit 1`;
const nth = (end: 'min' | 'max', type: string): string => `position = (select ${end}(position) from events where type = '${type}')`;
/** The first grant of which there are posts. */
const delivered = `position = (select min(g.position) from events g join events n on n.type = 'notice.delivered'
  and convert_from(n.data, 'UTF8')::jsonb ->> 'grantId' = convert_from(g.data, 'UTF8')::jsonb ->> 'grantId' where g.type = 'grant.issued')`;
const first = (type: string): string => nth('min', type);
const last = (type: string): string => nth('max', type);
const without = (which: string): string => `delete from events where ${which}`;
const figure = (measure: string): string => `update rm_figures_live_v2 set value = value + 1 where measure like '${measure}'`;
const open = 'alter table feed disable trigger feed_append_only';
/** A line of the feed as it would stand at another place, or with other words in it. */
const line = (from: string, place: string, word = `''`, by = `''`): string =>
  `convert_to(replace(replace(convert_from(${from}.line, 'UTF8'), 'feed:' || ${from}.epoch || ':' || ${from}.position || '"', 'feed:' || ${from}.epoch || ':' || ${place} || '"'), ${word}, ${by}), 'UTF8')`;
const end = '(select max(position) + 1 from feed)';

export const SABOTAGES: Readonly<Record<string, Sabotage>> = {
  // First of all: what is damaged in a store or an inbox lets read models differ from their log, too.
  'stale-read-model': {
    expect: [/^applications: its read models/],
    readModelsOf: ['applications'],
    damage: on('applications', `update rm_application_list_v1 set file_number = file_number || '?'`),
  },

  'lose-submission': {
    expect: [
      /^application .*: 0 times in the log/,
      /^applications: a gap before/,
      /^applications: application-.* goes from version 0 to 2/,
    ],
    damage: on('applications', without(first('application.submitted'))),
  },
  'lose-person': { expect: [/^person .*: 0 times in the log/], damage: on('staffing', without(first('person.registered'))) },
  'lose-share': {
    expect: [/neither filled a post nor was given back/, /^appointment .*: 0 times in the log/],
    damage: on('staffing', without(last('post.filled'))),
  },
  'lose-case': { expect: [/^case .*: 0 times in the log/], damage: on('case_management', without(first('case.opened'))) },
  'lose-talk': { expect: [/^talk .*: 0 times in the log/], damage: on('case_management', without(last('talk.held'))) },
  'double-talk': { expect: [/^talk .*: 2 times in the log/], damage: on('case_management', again('talk.held')) },

  'lose-grant': {
    expect: [
      /^the release of application .* there is no grant/,
      /^the commitment for decision .* has no grant/,
      /^post .* has no grant/,
      /^staffing: applications\.grant\.issued.* no event stands behind it/,
    ],
    damage: on('applications', without(delivered)),
  },
  'differing-grant': {
    expect: [/^grant .* is \d+ cents, committed are \d+$/],
    damage: on(
      'applications',
      `update events set data = convert_to(jsonb_set(d, '{amountCents}', to_jsonb((d ->> 'amountCents')::bigint + 1))::text, 'UTF8')
         from (select position as p, convert_from(data, 'UTF8')::jsonb as d from events where ${last('grant.issued')}) g where position = p`,
    ),
  },
  'lose-post': { expect: [/^grant line .* has no post/], damage: on('staffing', without(last('post.approved'))) },
  'double-post': { expect: [/^post .* happened 2 times/], damage: on('staffing', again('post.approved')) },
  'lose-commitment': {
    expect: [/^grant .* committed are none/, /^the dashboard shows .* committed cents/],
    damage: on('budgeting', without(last('funds.committed'))), // the first one's grant is lost already,
  },
  'double-commitment': {
    expect: [/^funds\.committed for decision .* happened 2 times/],
    damage: on('budgeting', again('funds.committed')),
  },
  'lose-answer': { expect: [/^decision .* was answered 0 times/], damage: on('budgeting', without(first('funds.reserved'))) },
  'double-reservation': {
    expect: [/^funds\.reserved for decision .* happened 2 times/, /^decision .* was answered 2 times/],
    damage: on('budgeting', again('funds.reserved')),
  },
  // The pot's figures are a fold of its stream, so they are wrong when something of it stands elsewhere.
  'wrong-pot': {
    expect: [/^the pot shows .* cents committed/],
    damage: on('budgeting', `update events set stream = stream || '-elsewhere' where ${last('funds.committed')}`),
  },
  'double-pot': { expect: [/^pot\.allotted for call .* happened 2 times/], damage: on('budgeting', again('pot.allotted')) },

  'wrong-talks': { expect: [/^the dashboard shows .* talks/], damage: on('reporting', figure('talks%')) },
  'wrong-cases': { expect: [/^the dashboard shows .* open cases/], damage: on('reporting', figure('casesOpened')) },
  'wrong-commitments': { expect: [/^the dashboard shows .* committed cents/], damage: on('reporting', figure('committedCents:%')) },

  'lose-message': {
    expect: [/^reporting: applications\..* never reached the inbox/],
    damage: on(
      'reporting',
      `delete from inbox_messages where position = (select max(position) from inbox_messages where type like 'applications.%')`,
    ),
  },
  'double-message': {
    expect: [/^staffing: message .* is twice in the inbox/],
    damage: on(
      'staffing',
      'drop index inbox_messages_id',
      `insert into inbox_messages select (select max(position) + 1 from inbox_messages), topic, partition, message_id, type, source, message_key, attributes, data, recorded_at, known_since, source_position
         from inbox_messages order by inbox_messages.position limit 1`,
    ),
  },
  'strange-message': {
    expect: [/^budgeting: oracle\.unknown of .* no event stands behind it/],
    damage: on(
      'budgeting',
      `insert into inbox_messages select (select max(position) + 1 from inbox_messages), topic, partition, 'oracle', 'oracle.unknown', source, message_key, attributes, data, recorded_at, known_since, source_position
         from inbox_messages order by inbox_messages.position limit 1`,
    ),
  },
  'parked-entry': {
    expect: [/^budgeting: oracle has parked/],
    damage: on(
      'budgeting',
      `insert into parked (consumer, position, key, event_id, type, status, reason) values ('oracle', 1, 'k', 'e', 't', 'parked', 'put there')`,
    ),
  },
  'stopped-checkpoint': {
    expect: [/^staffing: oracle has stopped at 1/],
    damage: on('staffing', `insert into checkpoints (consumer, position, stopped_at, error) values ('oracle', 1, 1, 'put there')`),
  },

  'feed-order': {
    expect: [/^feed: .* stands behind a later one of its key/],
    damage: on(
      'subscriptions',
      open,
      'drop index if exists feed_event',
      `with place as materialized (select position as p, convert_from(line, 'UTF8')::json as j from feed),
         pair as (select a.p as a, b.p as b from place a join place b on a.p < b.p and a.j ->> 'source' = b.j ->> 'source' and a.j ->> 'subject' = b.j ->> 'subject' and a.j ->> 'sourceposition' <> b.j ->> 'sourceposition' order by a.p desc limit 1)
       update feed set event_id = o.event_id, topic = o.topic, type = o.type, district = o.district, recorded_at = o.recorded_at, line = ${line('o', 'feed.position')}
         from pair, feed o where (feed.position, o.position) in ((a, b), (b, a))`,
    ),
  },
  'feed-gap': {
    expect: [/^feed: a gap/, /^feed: .* is missing/],
    damage: on(
      'subscriptions',
      open,
      `delete from feed where position = (select max(f.position) from feed f where f.audience = 'all' and f.position <= (select max(position) / 2 from feed)
        and not exists (select from feed n where n.position = f.position + 1 and (n.audience = 'recipient' or n.type like '%notice.delivered%')))`,
    ),
  },
  'feed-doubled': {
    expect: [/^feed: .* stands there 2 times/],
    damage: on(
      'subscriptions',
      'drop index if exists feed_event',
      `insert into feed select ${end}, epoch, event_id, topic, type, district, recorded_at, ${line('feed', end)} from feed where position = 1`,
    ),
  },
  'feed-invented': {
    expect: [/^feed: .* no event stands behind it/],
    damage: on(
      'subscriptions',
      `insert into feed select ${end}, epoch, 'oracle', topic, type, district, recorded_at, ${line('feed', end, 'event_id', `'oracle'`)} from feed where position = 1`,
    ),
  },
  'feed-changed': {
    expect: [/^feed: .* stands there with other data/],
    damage: on(
      'subscriptions',
      open,
      `update feed set line = ${line('feed', 'position', `'"amountCents":'`, `'"amountCents":1'`)} where position = (select position from feed where type like '%grant.issued%' order by feed.position offset 1 limit 1)`,
    ),
  },
  'lose-delivery': {
    expect: [/^webhook: .* was never delivered/],
    damage: ({ outside }) => {
      const lost = outside.received[Math.floor(outside.received.length / 3)]?.id;
      outside.received = outside.received.filter((e) => e.id !== lost);
    },
  },
  'delivery-order': {
    expect: [/^webhook: event .* behind a later one/],
    damage: ({ outside }) => {
      const latest = [...new Map(outside.received.map((e) => [e.id, e])).values()].slice(-1);
      outside.received = [...latest, ...outside.received];
    },
  },
  'plain-name': {
    expect: [/^personal data in plain: /],
    people: true,
    damage: ({ world, outside }) => {
      const [word = ''] = world.personal.words;
      return on('reporting', `update checkpoints set error = '${word}'`)({ world, outside });
    },
  },
};

/** → which of the looks of one damage its findings do not show. */
export const unnoticed = (name: string, { expect }: Sabotage, findings: readonly string[]): string[] =>
  expect
    .filter((look) => !findings.some((f) => look.test(f)))
    .map((look) => `the damage "${name}" was not found: nothing like ${String(look)} among ${JSON.stringify(findings.slice(0, 3))}`);
