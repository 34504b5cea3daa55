/**
 * What must hold when everything has run out. The checks read the tables and journals by themselves and fold with code of their own:
 * a fault of the libraries must not hide itself. Every finding is one sentence.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client, digestOf, publicTypes, REACTS_TO } from './domain.mjs';
import { readJournal } from './journal.mjs';

const SHOWN = 5;

class Findings {
  #byKind = new Map();

  add(kind, text) {
    this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), text]);
  }

  /** The first few of each kind, and how many more there were. */
  list() {
    return [...this.#byKind].flatMap(([kind, texts]) => [
      ...texts.slice(0, SHOWN).map((text) => `${kind}: ${text}`),
      ...(texts.length > SHOWN ? [`${kind}: and ${texts.length - SHOWN} more`] : []),
    ]);
  }
}

const rowsOf = async (url, queries) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = {};
    for (const [name, sql] of Object.entries(queries)) result[name] = (await client.query(sql)).rows;
    return result;
  } finally {
    await client.end();
  }
};

const EVENTS =
  'select position::int, epoch, stream, version, event_id, command_id, type, schema_version, recorded_at, known_since, meta, data, hash from events order by events.position';

export async function check({ producer, bus, consumer, journals }) {
  const findings = new Findings();
  const ours = await rowsOf(producer, {
    events: EVENTS,
    checkpoints: 'select * from checkpoints',
    parked: 'select * from parked',
    relay: 'select * from relay_checkpoints',
    tally: 'select * from rm_tally_v1',
    amounts: 'select * from rm_amounts_v1',
    log: 'select * from rm_log_v1',
  });
  const theirs = await rowsOf(consumer, {
    events: EVENTS,
    checkpoints: 'select * from checkpoints',
    parked: 'select * from parked',
    inbox:
      'select position::int, topic, message_id, type, message_key, source_position, data from inbox_messages order by inbox_messages.position',
    received: 'select * from rm_received_v1',
    sums: 'select * from rm_sums_v1',
  });
  const { messages } = await rowsOf(bus, {
    messages: 'select topic, position::int, message_id, message_key from bus_messages order by topic, bus_messages.position',
  });
  for (const side of [ours, theirs]) for (const e of side.events) e.value = JSON.parse(e.data.toString());

  checkLog(ours.events, 'store', findings);
  checkLog(theirs.events, 'mirror store', findings);
  const acknowledged = checkWriters(ours.events, journals, findings);
  const read = checkReaders(ours.events, journals, findings);
  checkProjections(ours, findings);
  checkMessages(ours.events, theirs.inbox, messages, findings);
  checkInboxProjections(theirs, findings);
  checkEffects(ours.events, theirs, findings);
  checkCheckpoints(ours, ours.events.length, 'store', findings);
  checkCheckpoints(theirs, theirs.inbox.length, 'inbox', findings);
  for (const { position } of ours.relay)
    if (Number(position.split(':')[2]) > ours.events.length)
      findings.add('checkpoint', `the relay stands at ${position}, the log ends at ${ours.events.length}`);
  for (const p of [...ours.parked, ...theirs.parked])
    findings.add('parked', `${p.consumer} set aside ${p.type} at ${p.position}: ${p.reason}`);
  return {
    findings: findings.list(),
    figures: { events: ours.events.length, acknowledged, read, messages: theirs.inbox.length, effects: theirs.events.length },
  };
}

/** Positions dense from 1, versions dense per stream, decisions on the true state, both times forward, the chain of hashes, commands whole. */
function checkLog(events, name, findings) {
  const heads = new Map();
  const commands = new Map();
  let known = 0;
  events.forEach((e, i) => {
    if (e.position !== i + 1) findings.add('gap', `${name}: position ${i + 1} was expected, ${e.position} stands there`);
    const head = heads.get(e.stream) ?? { version: 0, hash: '', recordedAt: '' };
    const meta = JSON.parse(e.meta.toString());
    const at = `${name} position ${e.position} (${e.stream} version ${e.version})`;
    if (e.version !== head.version + 1) findings.add('version', `${at}: version ${head.version + 1} was expected`);
    if (e.value.before !== e.version - 1) findings.add('lost update', `${at} was decided when ${e.value.before} events stood before it`);
    if (meta.recordedAt < head.recordedAt) findings.add('time', `${at} was recorded before its predecessor`);
    known = Math.max(known, e.recorded_at);
    if (known !== +e.known_since)
      findings.add('time', `${at} is known since ${e.known_since.toISOString()}, not since ${new Date(known).toISOString()}`);
    if (meta.eventId !== e.event_id || meta.commandId !== e.command_id || meta.recordedAt !== e.recorded_at.toISOString())
      findings.add('metadata', `${at}: columns and hashed metadata differ`);
    const hash = chained(head.hash, e);
    if (hash !== e.hash.toString('hex')) findings.add('hash', `${at} does not hash to what is stored`);
    heads.set(e.stream, { version: e.version, hash, recordedAt: meta.recordedAt });
    const mine = commands.get(e.command_id);
    if (mine) mine.push(e);
    else commands.set(e.command_id, [e]);
  });
  for (const [command, mine] of commands) {
    const of = mine[0].value.of ?? 1;
    const whole =
      mine.length === of &&
      mine.every(
        (e, i) =>
          e.stream === mine[0].stream &&
          e.version === mine[0].version + i &&
          e.position === mine[0].position + i &&
          (e.value.nth ?? 1) === i + 1,
      );
    if (!whole)
      findings.add(
        'command',
        `${name}: command ${command} should have left ${of} events side by side; it left ${mine.map((e) => `${e.stream}@${e.version}`).join(', ')}`,
      );
  }
}

function chained(previous, { stream, version, type, schema_version: schema, meta, data }) {
  const sha = createHash('sha256');
  for (const part of [Buffer.from(previous, 'hex'), Buffer.from(`${stream}\n${version}\n${type}\n${schema}`), meta, data]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    sha.update(length).update(part);
  }
  return sha.digest('hex');
}

/** What was acknowledged is there as acknowledged; what lost its race is not there; what nobody meant to write is not there either. */
function checkWriters(events, journals, findings) {
  const byId = new Map(events.map((e) => [e.event_id, e]));
  const stored = new Map();
  for (const e of events) stored.set(e.command_id, [...(stored.get(e.command_id) ?? []), e]);
  const intents = new Set();
  const acknowledged = new Set();
  for (const file of named(journals, 'writer')) {
    const entries = readJournal(file);
    const counts = new Map();
    const answers = new Map();
    for (const entry of entries) {
      const answer = JSON.stringify([entry.version, entry.events]);
      if (entry.intent) {
        intents.add(entry.command);
        counts.set(entry.command, entry.amounts.length);
      }
      if (entry.again && answer !== answers.get(entry.again))
        findings.add('repeat', `command ${entry.again} was answered ${answers.get(entry.again)}, and when repeated ${answer}`);
      if (entry.lost && stored.has(entry.lost)) findings.add('race', `command ${entry.lost} was told that it lost its race, and is stored`);
      if (!entry.ack) continue;
      answers.set(entry.ack, answer);
      const mine = stored.get(entry.ack) ?? [];
      if (mine.length !== counts.get(entry.ack))
        findings.add(
          'acknowledged',
          `command ${entry.ack} was acknowledged with ${counts.get(entry.ack)} events, ${mine.length} are stored`,
        );
      if (
        entry.last &&
        (entry.last.position !== `oracle:1:${mine.at(-1)?.position}` || entry.last.hash !== mine.at(-1)?.hash.toString('hex'))
      )
        findings.add('acknowledged', `command ${entry.ack} was told ${entry.last.position}, and that is not where it stands`);
      for (const told of entry.events) {
        const is = byId.get(told.id);
        acknowledged.add(told.id);
        if (!is) findings.add('acknowledged', `event ${told.id} of command ${entry.ack} was acknowledged and is not in the log`);
        else if (
          is.version !== told.version ||
          (told.position && `oracle:1:${is.position}` !== told.position) ||
          (told.hash && is.hash.toString('hex') !== told.hash)
        )
          findings.add('acknowledged', `event ${told.id} stands elsewhere than its writer was told`);
      }
    }
  }
  for (const command of stored.keys())
    if (!intents.has(command)) findings.add('stranger', `command ${command} is in the log and nobody gave it`);
  return acknowledged.size;
}

function checkReaders(events, journals, findings) {
  let read = 0;
  for (const file of named(journals, 'reader')) {
    const entries = readJournal(file);
    const name = path.basename(file, '.jsonl');
    read += entries.length;
    const wrong = entries.findIndex((entry, i) => entry.position !== `oracle:1:${i + 1}` || entry.id !== events[i]?.event_id);
    if (wrong >= 0)
      findings.add(
        'reader',
        `${name}: its ${wrong + 1}th event is ${entries[wrong].position} ${entries[wrong].id}, the log has ${events[wrong]?.event_id ?? 'nothing'} there`,
      );
    else if (entries.length !== events.length) findings.add('reader', `${name} has seen ${entries.length} of ${events.length} events`);
  }
  return read;
}

const named = (folder, role) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(role))
    .sort()
    .map((file) => path.join(folder, file));

/** Two sets of rows, as text by their key. */
function compare(kind, expected, rows, key, findings) {
  const plain = (row) =>
    JSON.stringify(
      Object.keys(row)
        .sort()
        .map((name) => String(row[name])),
    );
  const found = new Map(rows.map((row) => [String(row[key]), plain(row)]));
  for (const row of expected) {
    const name = String(row[key]);
    if (found.get(name) !== plain(row))
      findings.add('projection', `${kind} ${key} ${name}: ${found.get(name) ?? 'no row'} instead of ${plain(row)}`);
    found.delete(name);
  }
  for (const name of found.keys()) findings.add('projection', `${kind} has a row ${key} ${name} that no event explains`);
}

const sums = (entries, keyOf, idOf, amountOf) => {
  const rows = new Map();
  for (const e of entries) {
    const row = rows.get(keyOf(e)) ?? { count: 0, total: 0, digest: '' };
    rows.set(keyOf(e), { count: row.count + 1, total: row.total + amountOf(e), digest: digestOf(row.digest, idOf(e)), last: e });
  }
  return rows;
};

function checkProjections({ events, tally, amounts, log }, findings) {
  const folded = sums(
    events,
    (e) => e.stream,
    (e) => e.event_id,
    (e) => e.value.amount,
  );
  compare(
    'rm_tally_v1',
    [...folded].map(([stream, { last, ...row }]) => ({ stream, ...row, last_version: last.version })),
    tally,
    'stream',
    findings,
  );
  const counts = new Map();
  for (const e of events) counts.set(e.value.amount, (counts.get(e.value.amount) ?? 0) + 1);
  compare(
    'rm_amounts_v1',
    [...counts].map(([amount, n]) => ({ amount, events: n })),
    amounts,
    'amount',
    findings,
  );
  compare(
    'rm_log_v1',
    events.map((e) => ({ position: e.position, event_id: e.event_id, stream: e.stream })),
    log,
    'position',
    findings,
  );
}

/** Every event's messages once in the inbox, in the order of the log per topic and key, with the facts of the event. */
function checkMessages(events, inbox, bus, findings) {
  const wanted = events.flatMap((e) => [
    { type: publicTypes.added, e },
    ...(e.value.amount % 2 === 0 ? [{ type: publicTypes.even, e }] : []),
  ]);
  const seen = new Map();
  for (const m of inbox) {
    const name = `${m.type} ${m.source_position}`;
    if (seen.has(name)) findings.add('message', `${name} stands twice in the inbox, at ${seen.get(name).position} and ${m.position}`);
    seen.set(name, m);
  }
  if (inbox.some((m, i) => m.position !== i + 1)) findings.add('message', 'the positions of the inbox are not dense');
  for (const { type, e } of wanted) {
    const name = `${type} oracle:1:${e.position}`;
    const m = seen.get(name);
    seen.delete(name);
    if (!m) findings.add('message', `${name} never reached the inbox`);
    else {
      const data = JSON.parse(m.data.toString());
      if (m.message_key !== e.stream || data.stream !== e.stream || data.version !== e.version || data.amount !== e.value.amount)
        findings.add('message', `${name} says something else than its event`);
    }
  }
  for (const name of seen.keys()) findings.add('message', `${name} is in the inbox and no event stands behind it`);
  const order = new Map();
  for (const m of inbox) {
    const line = `${m.topic} ${m.message_key}`;
    const number = Number(m.source_position.split(':')[2]);
    if (number <= (order.get(line) ?? 0)) findings.add('order', `${line}: ${m.source_position} came behind ${order.get(line)}`);
    order.set(line, number);
  }
  const perTopic = new Map();
  for (const m of bus) {
    perTopic.set(m.topic, (perTopic.get(m.topic) ?? 0) + 1);
    if (m.position !== perTopic.get(m.topic)) findings.add('message', `the bus has a gap on ${m.topic} before ${m.position}`);
  }
}

function checkInboxProjections({ inbox, received, sums: rows }, findings) {
  compare(
    'rm_received_v1',
    inbox.map((m) => ({ position: m.position, message_id: m.message_id, message_key: m.message_key })),
    received,
    'position',
    findings,
  );
  const added = inbox.filter((m) => m.type === publicTypes.added);
  const folded = sums(
    added,
    (m) => m.message_key,
    (m) => m.message_id,
    (m) => JSON.parse(m.data.toString()).amount,
  );
  compare(
    'rm_sums_v1',
    [...folded].map(([key, { count, total, digest }]) => ({ message_key: key, count, total, digest })),
    rows,
    'message_key',
    findings,
  );
}

/** Each cause has had its effect once, on the stream of its key and in its order. */
function checkEffects(events, { events: effects, inbox }, findings) {
  const causes = inbox.filter((m) => m.type === publicTypes.added && JSON.parse(m.data.toString()).amount % REACTS_TO === 0);
  const perKey = new Map();
  for (const e of effects) perKey.set(e.stream, [...(perKey.get(e.stream) ?? []), e.value.cause]);
  const wanted = new Map();
  for (const m of causes) wanted.set(`effect-${m.message_key}`, [...(wanted.get(`effect-${m.message_key}`) ?? []), m.message_id]);
  const often = new Map();
  for (const e of effects) often.set(e.value.cause, (often.get(e.value.cause) ?? 0) + 1);
  for (const m of causes) {
    const n = often.get(m.message_id) ?? 0;
    often.delete(m.message_id);
    if (n !== 1) findings.add('effect', `message ${m.message_id} had its effect ${n} times`);
  }
  for (const cause of often.keys()) findings.add('effect', `an effect names the cause ${cause}, which asked for none`);
  for (const [stream, ids] of wanted)
    if (ids.join() !== (perKey.get(stream) ?? []).join() && new Set(perKey.get(stream)).size === ids.length)
      findings.add('order', `the effects on ${stream} are not in the order of their causes`);
  if (events.length > 200 && causes.length === 0) findings.add('void', 'no message asked for an effect: they were not checked');
}

function checkCheckpoints({ checkpoints }, head, name, findings) {
  if (checkpoints.length === 0) findings.add('checkpoint', `there is none at the ${name}`);
  for (const c of checkpoints) {
    if (Number(c.position) > head)
      findings.add('checkpoint', `${c.consumer} stands at ${c.position}, ahead of the ${name}, which ends at ${head}`);
    else if (Number(c.position) < head)
      findings.add('checkpoint', `${c.consumer} has stopped at ${c.position} of ${head} (${c.error ?? 'no reason given'})`);
  }
}
