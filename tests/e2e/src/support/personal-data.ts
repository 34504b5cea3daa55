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
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPeople } from '@paktwerk/identity/dist/people';
import { ROOT } from '@paktwerk/local-stack';
import type { Stack } from '@paktwerk/local-stack';
import { logs, overHttp, tables, topics } from './places';
import type { Place } from './places';
import { finder } from './spellings';

/** Which fields of which requests name a person or say something about one, as the services' event schemas declare them. */
const TOLD: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/api\/staffing\/v1\/people/, ['givenName', 'familyName', 'birthDate']],
  [
    /^\/api\/staffing\/v1\/posts\/[^/]+\/(vacancies|corrections|annulments|appointments|suspensions|suspension-corrections)/,
    ['reason', 'evidence'],
  ],
  [/^\/api\/case-management\/v1\/cases$/, ['givenName', 'familyName', 'birthDate', 'origin']],
  [
    /^\/api\/case-management\/v1\/cases\/[^/]+\/(plan|talks|[a-z]+-(goal|plan|assessment|limit)|pause|reopen|talks\/[^/]+\/[a-z]+)$/,
    ['text', 'note', 'place', 'reason', 'result', 'situation', 'resources'],
  ],
];
const SHORTEST = 5; // shorter ones stand in ids and hashes by chance

/** Remembers, for one world, what was told about people. */
export class PersonalData {
  readonly words = new Set<string>();

  /** A request as a client sends it. */
  heard(url: string, body: unknown): void {
    const [path = '', query = ''] = url.split('?');
    const reason = new URLSearchParams(query).get('reason');
    if (reason && path.startsWith('/api/case-management/')) this.#add(reason);
    const fields = TOLD.find(([route]) => route.test(path))?.[1];
    if (fields && typeof body === 'object' && body !== null) this.#walk(body, new Set(fields));
  }

  #walk(value: object, fields: ReadonlySet<string>): void {
    for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
      if (typeof inner === 'object' && inner !== null) this.#walk(inner, fields);
      else if (typeof inner === 'string' && fields.has(name)) this.#add(inner);
    }
  }

  #add(text: string): void {
    if (text.length >= SHORTEST) this.words.add(text);
    for (const word of text.split(/[\s,.;]+/)) if (word.length >= 8) this.words.add(word); // a part of a note is a part of the person
  }
}

interface Strictness {
  readonly staffNames: boolean;
  readonly personIds: boolean;
}

/** What everybody outside may see, or operations without being concerned: no name, login or person's id of staff either. */
const OUTSIDE: Strictness = { staffNames: true, personIds: true };
const LOGGED: Strictness = { staffNames: true, personIds: false };
const INSIDE: Strictness = { staffNames: false, personIds: false };
const IS_PUBLIC: ReadonlySet<string> = new Set(['bus_messages', 'feed', 'webhook_deliveries']);
// Logins like "revision" are words of the language; those with a number are nobody else's.
const STAFF = demoPeople(readFileSync(join(ROOT, 'reference-data/districts.csv'), 'utf8')).flatMap((p) =>
  /-\d/.test(p.login) ? [p.name, p.login] : [p.name],
);
const PERSON_ID = /\bper_[0-9a-f-]{36}\b/;

export interface ScanResult {
  /** Each names the place and the word. */
  readonly findings: readonly string[];
  readonly looked: { readonly places: number; readonly characters: number; readonly messages: number };
}

/**
 * Looks everywhere for what was told about people. `received`: what somebody outside was sent.
 * @throws when nothing was told or nothing was looked at: a scan of nothing proves nothing
 */
export const scan = async (
  stack: Stack,
  personal: PersonalData,
  { services, received = [] }: { readonly services: readonly string[]; readonly received?: readonly Place[] },
): Promise<ScanResult> => {
  if (personal.words.size === 0) throw new Error('Nothing personal was told in this run: the scan would prove nothing.');
  const [people, staff] = [finder(personal.words), finder(STAFF)];
  const findings: string[] = [];
  const looked = { places: 0, characters: 0, messages: 0 };
  const look = ({ where, text, messages = 0 }: Place, { staffNames, personIds }: Strictness): void => {
    looked.places += 1;
    looked.characters += text.length;
    looked.messages += messages;
    for (const word of people(text)) findings.push(`${where}: ${word}`);
    if (staffNames) for (const word of staff(text)) findings.push(`${where}: ${word} (staff)`);
    const id = personIds ? PERSON_ID.exec(text)?.[0] : undefined;
    if (id) findings.push(`${where}: ${id}`);
  };
  for await (const place of tables(Object.values(stack.databases)))
    look(
      { ...place, messages: place.table === 'bus_messages' ? place.text.split('\n').length : 0 },
      IS_PUBLIC.has(place.table) ? OUTSIDE : INSIDE,
    );
  for await (const place of topics(stack)) look(place, OUTSIDE);
  for (const place of logs(stack)) look(place, LOGGED);
  for await (const place of overHttp(stack, services)) look(place, OUTSIDE);
  for (const place of received) look(place, OUTSIDE);
  if (looked.messages === 0) throw new Error('No message of the bus was looked at.');
  return { findings, looked };
};
