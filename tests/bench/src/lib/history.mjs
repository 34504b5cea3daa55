/** The history since 2017, made from a seed: cases, plans and talks of counsellors, and the daily totals that came of them. */
import { createCipheriv, createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { random } from '../../../../tools/dist/demo/random.js';
import { ROOT } from './server.mjs';

const DAY = 86_400_000;
const FIRST = Date.UTC(2017, 0, 2);
const LAST = Date.UTC(2026, 9, 30);
/** 87,000 plans at a time among 1,200 counsellors. */
const OPEN_PER_COUNSELLOR = 72;
const WORKING_DAYS_OPEN = 500;
const LATE = 0.01;

const MODES = [
  ['office', 52],
  ['phone', 20],
  ['outreach', 12],
  ['video', 9],
  ['written', 7],
];
const NOTE =
  'Sprachkurs besprochen, Unterlagen für die Anerkennung durchgesehen, nächster Schritt: Termin bei der Ausländerbehörde vereinbaren und Nachweise mitbringen. ';
const GIVEN = ['Amina', 'Dmytro', 'Yusuf', 'Olena', 'Mariam', 'Ahmad', 'Fatou', 'Ivan', 'Leyla', 'Samuel'];

export const districts = () =>
  fs
    .readFileSync(path.join(ROOT, 'reference-data/districts.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);

/** Ids in the order of time, like those of UUIDv7, from a counter: the same history on every machine. */
const uuidOf = (ms, n) => {
  const time = ms.toString(16).padStart(12, '0');
  const count = n.toString(16).padStart(15, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3, 6)}-${count.slice(6).padStart(12, '0')}`;
};
/** As libs/privacy seals a field (AES-256-GCM, nonce, tag, body), under a key of the person that nobody keeps: a rebuild opens none. */
const sealed = (value, type, field, person) => {
  const secret = createHash('sha256').update(person).digest();
  const nonce = createHash('sha256').update(`${person}${value}`).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(`${type}/${field}/${person}`));
  const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  return { $personal: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
};

const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

export class History {
  /** What was made, for comparing with what the read models say. */
  made = { events: 0, cases: 0, closed: 0, talks: 0, counted: 0, plans: 0, totals: 0 };
  #ids = 0;

  constructor({ talks, counsellors, seed, catalogue, topics }) {
    const choose = random(`history/${seed}`);
    Object.assign(this, {
      choose,
      catalogue,
      topics,
      districts: districts(),
      programmes: ['prg_00000000-0000-5000-8000-000000000001', 'prg_00000000-0000-5000-8000-000000000002'],
    });
    this.days = [];
    for (let day = FIRST; day <= LAST; day += DAY) if (![0, 6].includes(new Date(day).getUTCDay())) this.days.push(day);
    this.perDay = talks / this.days.length / counsellors;
    this.counsellors = Array.from({ length: counsellors }, (_, i) => ({
      id: `per_${String(i).padStart(5, '0')}`,
      district: this.districts[i % this.districts.length],
      programmeId: this.programmes[i % 7 === 0 ? 1 : 0],
      open: [],
      owed: choose.next(),
      opens: choose.next(),
    }));
    this.late = new Map();
    this.days$ = new Map();
    this.validated = new Map();
  }

  /** Item by item in the order of the log, as the import takes them. */
  *items() {
    let clock = 0;
    const at = () => new Date((clock += 7000)).toISOString();
    for (const day of this.days) {
      clock = day + 6 * 3_600_000;
      const today = isoDay(day);
      this.touched = new Set();
      for (const talk of this.late.get(day) ?? []) yield this.#talk(talk.file, talk.counsellor, talk.heldOn, at());
      this.late.delete(day);
      for (const c of this.counsellors) {
        c.opens +=
          (OPEN_PER_COUNSELLOR / WORKING_DAYS_OPEN) *
          (c.open.length < OPEN_PER_COUNSELLOR ? 1 + 5 * (1 - c.open.length / OPEN_PER_COUNSELLOR) : 1);
        for (; c.opens >= 1 || c.open.length === 0; c.opens -= 1) yield* this.#open(c, today, at);
        while (c.open.length > OPEN_PER_COUNSELLOR) yield this.#close(c, today, at());
        for (c.owed += this.perDay; c.owed >= 1; c.owed -= 1) {
          const file = this.choose.pick(c.open);
          const due = day + DAY * (1 + Math.floor(this.choose.next() * 4));
          if (this.choose.chance(LATE) && new Date(due).getUTCDay() % 6 !== 0 && due <= LAST)
            this.late.set(due, [...(this.late.get(due) ?? []), { file, counsellor: c, heldOn: today }]);
          else yield this.#talk(file, c, today, at());
        }
      }
      for (const key of this.touched) yield this.#totals(key, at());
    }
  }

  #item(stream, type, data, recordedAt, person, organisation) {
    const event = { type, data };
    const seen = this.validated.get(type) ?? 0;
    if (seen < 100) {
      // The form of the data is the services' own: the first hundred of each type are held against their schema (personal fields are sealed already).
      this.validated.set(type, seen + 1);
      this.catalogue.definition(type);
      if (!JSON.stringify(data).includes('$personal')) this.catalogue.validate(event);
    }
    this.made.events += 1;
    const eventId = uuidOf(Date.parse(recordedAt), (this.#ids += 1));
    return {
      stream,
      events: [
        {
          type,
          schemaVersion: 1,
          data: Buffer.from(JSON.stringify(data)),
          meta: { eventId, commandId: eventId, correlationId: eventId, actor: { person, role: 'COUNSELLOR', organisation }, recordedAt },
        },
      ],
    };
  }

  *#open(c, today, at) {
    const id = uuidOf(0, (this.#ids += 1));
    const file = { caseId: `case_${id}`, clientId: `clt_${id}`, programmeId: c.programmeId, district: c.district };
    this.made.cases += 1;
    const client = sealed(
      { givenName: this.choose.pick(GIVEN), familyName: `Beispiel ${this.#ids}`, birthDate: '1990-05-17' },
      'case.opened',
      'client',
      file.clientId,
    );
    yield this.#item(
      `case-${file.caseId}`,
      'case.opened',
      { ...file, counsellor: c.id, openedOn: today, consent: { givenOn: today, version: '2' }, client },
      at(),
      c.id,
      c.district,
    );
    this.#count(file, today, (t) => (t.casesOpened += 1));
    this.made.plans += 1;
    const text = sealed(NOTE.slice(0, 90), 'plan.agreed', 'goals.*.text', file.clientId);
    yield this.#item(
      `case-${file.caseId}`,
      'plan.agreed',
      {
        ...file,
        planId: `pln_${id}`,
        agreedOn: today,
        goals: [
          { domain: 'LANGUAGE', text },
          { domain: 'WORK', text },
        ],
      },
      at(),
      c.id,
      c.district,
    );
    c.open.push(file);
  }

  #close(c, today, at) {
    const file = c.open.shift();
    this.made.closed += 1;
    this.#count(file, today, (t) => (t.casesClosed += 1), 1);
    return this.#item(`case-${file.caseId}`, 'case.closed', { ...file, closedOn: today, reason: 'GOALS_REACHED' }, at, c.id, c.district);
  }

  #talk(file, c, heldOn, at) {
    const mode = this.choose.weighted(MODES);
    const minutes = this.choose.int(4, 75);
    const topics = this.choose.some(
      this.topics,
      this.choose.weighted([
        [1, 60],
        [2, 30],
        [3, 10],
      ]),
    );
    const isCounted = minutes >= 10;
    const talkId = `tlk_${uuidOf(1, (this.#ids += 1))}`;
    this.made.talks += 1;
    if (isCounted) {
      this.made.counted += 1;
      this.#count(
        file,
        heldOn,
        (t) => {
          const known = t.talks.get(mode) ?? { count: 0, minutes: 0 };
          t.talks.set(mode, { count: known.count + 1, minutes: known.minutes + minutes });
          for (const topic of topics) t.topics.set(topic, (t.topics.get(topic) ?? 0) + 1);
        },
        1,
      );
    }
    const note = sealed(NOTE.slice(0, this.choose.int(40, 150)), 'talk.held', 'note', file.clientId);
    return this.#item(
      `case-${file.caseId}`,
      'talk.held',
      { ...file, talkId, heldOn, mode, topics, minutes, isCounted, note },
      at,
      c.id,
      c.district,
    );
  }

  /** `ahead`: 1 where the event counted is the next one of the log, 0 where it is the last one made. */
  #count({ district, programmeId }, day, add, ahead = 0) {
    const key = `${district}-${programmeId}-${day}`;
    const t = this.days$.get(key) ?? {
      district,
      programmeId,
      day,
      casesOpened: 0,
      casesClosed: 0,
      talks: new Map(),
      topics: new Map(),
      revision: 0,
    };
    add(t);
    t.revision = this.made.events + ahead;
    this.days$.set(key, t);
    this.touched.add(key);
    if (this.days$.size > 20_000)
      for (const old of this.days$.keys()) {
        if (this.days$.size <= 10_000) break; // later than anything late can be
        this.days$.delete(old);
      }
  }

  #totals(key, at) {
    const { talks, topics, ...t } = this.days$.get(key);
    this.made.totals += 1;
    const order = (list, names, value) => names.flatMap((name) => (list.has(name) ? [value(name, list.get(name))] : []));
    const data = {
      ...t,
      talks: order(talks, ['office', 'outreach', 'phone', 'video', 'written'], (mode, n) => ({ mode, ...n })),
      topics: order(topics, this.topics, (topic, count) => ({ topic, count })),
    };
    return this.#item(`total-${key}`, 'daily-totals.counted', data, at, 'system:publish-daily-totals', t.district);
  }
}
