/**
 * What a test run told the installation about people, and where any of it stands in plain afterwards: every table of every database (the
 * embedded bus, inboxes, feeds, deliveries, answers kept for repeats, parked entries among them), every topic, key and header of a real
 * Kafka, every log line, every metric, the feed over HTTP. Found in any spelling that a careless writer might use.
 *
 * Searched: the end-to-end path and the followers (`scan`, on either bus), the oracle over all services (`scan`), the restore drill (`tables`
 * of both clusters, the dump, what services and servers said). Not searched: the browser stage, which tells nothing about clients or
 * officers; the store oracle, whose world is made of numbers; the databases of the specs, which are dropped one by one and hold what the path
 * holds, too (that personal fields are sealed before they are stored is a spec of libs/privacy).
 * Staff: who did what is answered by name inside the service that owns the stream, so tables hold person ids; what others are given
 * (topics, the feed, deliveries, metrics) may hold neither names nor logins nor person ids. Log lines hold neither names nor logins; a person
 * id may stand in one, because an error names the stream that it is about, and the id says nothing outside the service's own tables.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { Client } = require('pg');
const { demoPeople } = require('../../../../infra/identity/dist/people.js');

/** Which fields of which requests name a person or say something about one, as the services' event schemas declare them. */
const TOLD = [
  [/^\/api\/staffing\/v1\/people/, ['givenName', 'familyName', 'birthDate']],
  [/^\/api\/staffing\/v1\/posts\/[^/]+\/vacancies/, ['reason']],
  [/^\/api\/case-management\/v1\/cases$/, ['givenName', 'familyName', 'birthDate', 'origin']],
  [/^\/api\/case-management\/v1\/cases\/[^/]+\/(plan|talks)$/, ['text', 'note']],
];
const SHORTEST = 5; // shorter ones stand in ids and hashes by chance

/** Remembers, for one world, what was told about people. */
export class PersonalData {
  words = new Set();

  /** A request as a client sends it. */
  heard(url, body) {
    const [path, query] = url.split('?');
    const reason = new URLSearchParams(query ?? '').get('reason');
    if (reason && path.startsWith('/api/case-management/')) this.#add(reason);
    const fields = TOLD.find(([route]) => route.test(path))?.[1];
    if (fields && body && typeof body === 'object') this.#walk(body, new Set(fields));
  }

  #walk(value, fields) {
    for (const [name, inner] of Object.entries(value)) {
      if (inner && typeof inner === 'object') this.#walk(inner, fields);
      else if (typeof inner === 'string' && fields.has(name)) this.#add(inner);
    }
  }

  #add(text) {
    if (text.length >= SHORTEST) this.words.add(text);
    for (const word of text.split(/[\s,.;]+/)) if (word.length >= 8) this.words.add(word); // a part of a note is a part of the person
  }
}

const TRANSLITERATED = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** What base64 makes of a text wherever it stands in what is encoded: three forms, depending on what stands before. */
const base64 = (text) => {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)),
  );
};

/** One word as it may stand somewhere, in small letters. */
export const spellings = (word) => {
  const plain = [word, word.replace(/[äöüßÄÖÜ]/g, (c) => TRANSLITERATED[c]), word.normalize('NFKD').replace(/\p{M}/gu, '')];
  // Encodings keep capitals apart. Short words would stand in hashes by chance.
  const cased = [
    ...new Set(word.length >= 8 ? plain.flatMap((p) => [p, p.toLowerCase(), p.toUpperCase()]) : word.length >= 6 ? [word] : []),
  ];
  const encoded = cased.flatMap(base64);
  const urlSafe = encoded.map((e) => e.replaceAll('+', '-').replaceAll('/', '_'));
  const hex = [word, word.toLowerCase(), ...cased].map((p) => Buffer.from(p).toString('hex'));
  return [
    ...new Set(
      [...plain, ...plain.map(encodeURIComponent), JSON.stringify(word).slice(1, -1), escaped(word), ...encoded, ...urlSafe, ...hex].map(
        (s) => s.toLowerCase(),
      ),
    ),
  ];
};
const escaped = (word) => word.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Looks for all words at once; answers the words found. */
export const finder = (words) => {
  const origin = new Map();
  for (const word of words) for (const spelling of spellings(word)) origin.set(spelling, word);
  if (origin.size === 0) return () => [];
  const any = new RegExp(
    [...origin.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escapeRegExp)
      .join('|'),
    'g',
  );
  return (text) => [...new Set([...text.normalize('NFC').toLowerCase().matchAll(any)].map(([found]) => origin.get(found)))];
};

/** Every row of every table of some databases ({ name, owner }) as text; bytes as hexadecimal digits, as PostgreSQL prints them. */
export async function* tables(databases) {
  for (const { name, owner } of databases) {
    const client = new Client({ connectionString: owner });
    await client.connect();
    try {
      const found = await client.query(
        `select table_schema as s, table_name as t from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      );
      for (const { s, t } of found.rows) {
        const { rows } = await client.query(`select x::text as row from "${s}"."${t}" x`);
        yield { table: t, where: `${name}.${t}`, text: rows.map((r) => r.row).join('\n') };
      }
    } finally {
      await client.end();
    }
  }
}

/** Everything that lies in a real broker: topic, key, headers and value of each message. */
async function* topics(world) {
  if (!world.stack.kafka) return;
  const { Kafka, logLevel } = require('kafkajs');
  const kafka = new Kafka({ clientId: 'scan', brokers: world.stack.kafka.brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const names = (await admin.listTopics()).filter((t) => !t.startsWith('__'));
  const ends = new Map();
  for (const topic of names)
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > BigInt(low)) ends.set(`${topic}/${partition}`, BigInt(high) - 1n);
  await admin.disconnect();
  const texts = new Map(names.map((t) => [t, []]));
  const consumer = kafka.consumer({ groupId: `scan-${process.pid}-${Date.now()}` });
  await consumer.connect();
  await consumer.subscribe({ topics: names, fromBeginning: true });
  await new Promise((resolve, reject) => {
    if (ends.size === 0) resolve();
    consumer
      .run({
        eachMessage: async ({ topic, partition, message: m }) => {
          texts
            .get(topic)
            .push(
              [m.key?.toString() ?? '', ...Object.entries(m.headers ?? {}).map(([k, v]) => `${k}: ${v}`), m.value?.toString() ?? ''].join(
                '\n',
              ),
            );
          if (BigInt(m.offset) >= (ends.get(`${topic}/${partition}`) ?? 0n)) ends.delete(`${topic}/${partition}`);
          if (ends.size === 0) resolve();
        },
      })
      .catch(reject);
    setTimeout(() => reject(new Error(`The scan did not reach the end of ${[...ends.keys()]}`)), 60_000).unref();
  });
  await consumer.disconnect();
  for (const [topic, all] of texts) yield { where: `topic ${topic}`, text: `${topic}\n${all.join('\n')}`, messages: all.length };
}

async function* logs(world) {
  for (const file of readdirSync(world.stack.logs)) yield { where: file, text: readFileSync(join(world.stack.logs, file), 'utf8') };
}

async function* overHttp(world, services) {
  for (const service of services)
    for (const url of world.stack.urlsOf(service))
      yield { where: `${service} /metrics`, text: await (await fetch(`${url}/metrics`)).text() };
  const token = await world.stack.token('ministerium');
  const answer = await fetch(`${world.stack.url}/api/subscriptions/v1/events?limit=10000`, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' },
  });
  if (!answer.ok) throw new Error(`The feed answers ${answer.status}`);
  yield { where: 'the feed', text: await answer.text() };
}

/** What everybody outside may see, or operations without being concerned: no name, login or person's id of staff either. */
const OUTSIDE = { staffNames: true, personIds: true };
const LOGGED = { staffNames: true, personIds: false };
const INSIDE = { staffNames: false, personIds: false };
const IS_PUBLIC = new Set(['bus_messages', 'feed', 'webhook_deliveries']);
// Logins like "revision" are words of the language; those with a number are nobody else's.
const STAFF = demoPeople(readFileSync(new URL('../../../../reference-data/districts.csv', import.meta.url), 'utf8')).flatMap((p) =>
  /-\d/.test(p.login) ? [p.name, p.login] : [p.name],
);
const PERSON_ID = /\bper_[0-9a-f-]{36}\b/;

/**
 * → { findings, looked }: each finding names the place and the word. Throws when nothing was told or nothing was looked at: a scan of nothing
 * proves nothing.
 */
export const scan = async (world, personal, { services, received = [] }) => {
  if (personal.words.size === 0) throw new Error('Nothing personal was told in this run: the scan would prove nothing.');
  const [people, staff] = [finder(personal.words), finder(STAFF)];
  const findings = [];
  const looked = { places: 0, characters: 0, messages: 0 };
  const look = ({ where, text, messages = 0 }, { staffNames, personIds }) => {
    looked.places += 1;
    looked.characters += text.length;
    looked.messages += messages;
    for (const word of people(text)) findings.push(`${where}: ${word}`);
    if (staffNames) for (const word of staff(text)) findings.push(`${where}: ${word} (staff)`);
    const id = personIds && PERSON_ID.exec(text)?.[0];
    if (id) findings.push(`${where}: ${id}`);
  };
  for await (const place of tables(Object.values(world.stack.databases)))
    look(
      { ...place, messages: place.table === 'bus_messages' ? place.text.split('\n').length : 0 },
      IS_PUBLIC.has(place.table) ? OUTSIDE : INSIDE,
    );
  for await (const place of topics(world)) look(place, OUTSIDE);
  for await (const place of logs(world)) look(place, LOGGED);
  for await (const place of overHttp(world, services)) look(place, OUTSIDE);
  for (const place of received) look(place, OUTSIDE); // what somebody outside was sent
  if (looked.messages === 0) throw new Error('No message of the bus was looked at.');
  return { findings, looked };
};
