/**
 * Damage for trying the oracle out. The first kind changes what is stored, after everything has run out; the second lets the
 * processes themselves work carelessly, so that only the kills bring it to light.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Client } from './domain.mjs';

const on =
  (side, ...statements) =>
  async (world) => {
    const client = new Client({ connectionString: world[side] });
    await client.connect();
    try {
      for (const sql of statements) await client.query(sql);
    } finally {
      await client.end();
    }
  };
const onReader = (change) => (world) => {
  const file = path.join(world.journals, 'reader-1.jsonl');
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  change(lines);
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
};

const somewhere = '(select position from events order by events.position offset (select count(*) / 2 from events) limit 1)';
const copied = (position, columns) =>
  `insert into events select ${position}, epoch, stream, version + 100000, ${columns}, recorded_at, known_since, meta, data, hash from events where position = ${somewhere}`;

export const TAMPERINGS = {
  'lose-event': { expect: 'acknowledged', apply: on('producer', `delete from events where position = ${somewhere}`) },
  'lose-last-event': {
    expect: 'acknowledged',
    apply: on('producer', 'delete from events where position = (select max(position) from events)'),
  },
  'invent-event': {
    expect: 'stranger',
    apply: on(
      'producer',
      copied('(select max(position) + 1 from events)', 'gen_random_uuid(), gen_random_uuid()::text, type, schema_version'),
    ),
  },
  'half-command': {
    expect: 'command',
    apply: on(
      'producer',
      `delete from events where position = (select max(position) from events where convert_from(data, 'UTF8')::json->>'of' = '3' and convert_from(data, 'UTF8')::json->>'nth' = '3')`,
    ),
  },
  'change-data': {
    expect: 'hash',
    apply: on(
      'producer',
      `update events set data = convert_to(replace(convert_from(data, 'UTF8'), '"amount":', '"amount":1'), 'UTF8') where position = ${somewhere}`,
    ),
  },
  'swap-order': {
    expect: 'version',
    apply: on(
      'producer',
      `with two as (select array_agg(position order by position desc) as p from (select position from events where stream = (select stream from events limit 1) order by position desc limit 2) s)
      , moved as (select p[1] as a, p[2] as b from two) update events set position = case when position = a then -b else -a end from moved where position in (a, b)`,
      'update events set position = -position where position < 0',
    ),
  },
  'stale-projection': {
    expect: 'projection',
    apply: on(
      'producer',
      'update rm_tally_v1 set count = count - 1, total = total - 1 where stream = (select min(stream) from rm_tally_v1)',
    ),
  },
  'fold-twice': {
    expect: 'projection',
    apply: on('producer', 'update rm_amounts_v1 set events = events + 1 where amount = (select min(amount) from rm_amounts_v1)'),
  },
  'checkpoint-ahead': { expect: 'checkpoint', apply: on('producer', 'update checkpoints set position = position + 3') },
  'relay-ahead': {
    expect: 'checkpoint',
    apply: on('producer', `update relay_checkpoints set position = 'oracle:1:' || (split_part(position, ':', 3)::int + 7)`),
  },
  'lose-message': {
    expect: 'message',
    apply: on('consumer', 'delete from inbox_messages where position = (select max(position) / 2 from inbox_messages)'),
  },
  'double-message': {
    expect: 'message',
    apply: on(
      'consumer',
      `insert into inbox_messages select position + (select max(position) from inbox_messages), topic, partition, message_id || 'x', type, source, message_key, attributes, data, recorded_at, known_since, source_position from inbox_messages where position = 1`,
    ),
  },
  'double-effect': {
    expect: 'effect',
    apply: on(
      'consumer',
      `insert into events select (select max(position) + 1 from events), epoch, stream, version + 100000, gen_random_uuid(), gen_random_uuid()::text, type, schema_version, recorded_at, known_since, meta, data, hash from events where position = 1`,
    ),
  },
  'lose-effect': { expect: 'effect', apply: on('consumer', 'delete from events where position = (select max(position) / 2 from events)') },
  'park-message': {
    expect: 'parked',
    apply: on(
      'consumer',
      `insert into parked (consumer, position, key, event_id, type, status, reason) values ('reaction:answer-tally', 1, 'tally-01', 'x', 'y', 'parked', 'sabotage')`,
    ),
  },
  'skip-read': { expect: 'reader', apply: onReader((lines) => lines.splice(Math.floor(lines.length / 2), 1)) },
  'read-twice': {
    expect: 'reader',
    apply: onReader((lines) => lines.splice(Math.floor(lines.length / 2), 0, lines[Math.floor(lines.length / 2)])),
  },
};

/** Read by the processes themselves (settings.sabotage). */
export const CARELESS = { 'ack-early': 'acknowledged', 'careless-reaction': 'effect' };
