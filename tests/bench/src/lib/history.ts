/** The history since 2017, made from a seed: cases, plans and talks of counsellors, and the daily totals that came of them. */
import { createCipheriv, createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { TALK_TOPICS } from '@paktwerk/contracts';
import type { ImportItem } from '@paktwerk/event-store';
import type { EventCatalogue } from '@paktwerk/kernel';
import { ROOT } from '@paktwerk/local-stack';
import { random } from '@paktwerk/tools';
import type { Chance } from '@paktwerk/tools';

const DAY = 86_400_000;
const FIRST = Date.UTC(2017, 0, 2);
const LAST = Date.UTC(2026, 9, 30);
/** 87,000 plans at a time among 1,200 counsellors. */
const OPEN_PER_COUNSELLOR = 72;
const WORKING_DAYS_OPEN = 500;
const LATE = 0.01;

const MODES: readonly (readonly [string, number])[] = [
  ['office', 52],
  ['phone', 20],
  ['outreach', 12],
  ['video', 9],
  ['written', 7],
];
const NOTE =
  'Sprachkurs besprochen, Unterlagen für die Anerkennung durchgesehen, nächster Schritt: Termin bei der Ausländerbehörde vereinbaren und Nachweise mitbringen. ';
const GIVEN = ['Amina', 'Dmytro', 'Yusuf', 'Olena', 'Mariam', 'Ahmad', 'Fatou', 'Ivan', 'Leyla', 'Samuel'];

/** Of the 44 districts, in their order. */
export const districtKeys = (): string[] =>
  fs
    .readFileSync(path.join(ROOT, 'reference-data/districts.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!);

/** Ids in the order of time, like those of UUIDv7, from a counter: the same history on every machine. */
const uuidOf = (ms: number, n: number): string => {
  const time = ms.toString(16).padStart(12, '0');
  const count = n.toString(16).padStart(15, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3, 6)}-${count.slice(6).padStart(12, '0')}`;
};
/** As libs/privacy seals a field (AES-256-GCM, nonce, tag, body), under a key of the person that nobody keeps: a rebuild opens none. */
const sealed = (value: unknown, type: string, field: string, person: string): { readonly $personal: string } => {
  const secret = createHash('sha256').update(person).digest();
  const text = JSON.stringify(value);
  const nonce = createHash('sha256').update(`${person}${text}`).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(`${type}/${field}/${person}`));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return { $personal: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
};

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** How much was made, for comparing with what the read models say. */
export interface Made {
  events: number;
  cases: number;
  closed: number;
  talks: number;
  counted: number;
  plans: number;
  totals: number;
}

interface CaseFile {
  readonly caseId: string;
  readonly clientId: string;
  readonly programmeId: string;
  readonly district: string;
}

interface Counsellor {
  readonly id: string;
  readonly district: string;
  readonly programmeId: string;
  readonly open: CaseFile[];
  /** Talks and cases that are due, with fractions. */
  owed: number;
  opens: number;
}

interface LateTalk {
  readonly file: CaseFile;
  readonly counsellor: Counsellor;
  readonly heldOn: string;
}

interface Totals {
  readonly district: string;
  readonly programmeId: string;
  readonly day: string;
  casesOpened: number;
  casesClosed: number;
  readonly talks: Map<string, { readonly count: number; readonly minutes: number }>;
  readonly topics: Map<string, number>;
  revision: number;
}

export interface HistoryOptions {
  readonly talks: number;
  readonly counsellors: number;
  readonly seed: string;
  readonly catalogue: EventCatalogue;
}

export class History {
  readonly programmes = ['prg_00000000-0000-5000-8000-000000000001', 'prg_00000000-0000-5000-8000-000000000002'];
  readonly districts = districtKeys();
  readonly made: Made = { events: 0, cases: 0, closed: 0, talks: 0, counted: 0, plans: 0, totals: 0 };
  private ids = 0;
  private readonly choose: Chance;
  private readonly catalogue: EventCatalogue;
  private readonly days: number[] = [];
  private readonly perDay: number;
  private readonly counsellors: readonly Counsellor[];
  /** Talks that are written down on a later day, by that day. */
  private readonly late = new Map<number, LateTalk[]>();
  private readonly totals = new Map<string, Totals>();
  private touched = new Set<string>();
  private readonly validated = new Map<string, number>();

  constructor({ talks, counsellors, seed, catalogue }: HistoryOptions) {
    const choose = random(`history/${seed}`);
    this.choose = choose;
    this.catalogue = catalogue;
    for (let day = FIRST; day <= LAST; day += DAY) if (![0, 6].includes(new Date(day).getUTCDay())) this.days.push(day);
    this.perDay = talks / this.days.length / counsellors;
    this.counsellors = Array.from({ length: counsellors }, (_, i) => ({
      id: `per_${String(i).padStart(5, '0')}`,
      district: this.districts[i % this.districts.length]!,
      programmeId: this.programmes[i % 7 === 0 ? 1 : 0]!,
      open: [],
      owed: choose.next(),
      opens: choose.next(),
    }));
  }

  /** Item by item in the order of the log, as the import takes them. */
  *items(): Generator<ImportItem> {
    let clock = 0;
    const at = (): string => new Date((clock += 7000)).toISOString();
    for (const day of this.days) {
      clock = day + 6 * 3_600_000;
      const today = isoDay(day);
      this.touched = new Set();
      for (const talk of this.late.get(day) ?? []) yield this.talk(talk.file, talk.counsellor, talk.heldOn, at());
      this.late.delete(day);
      for (const c of this.counsellors) {
        c.opens +=
          (OPEN_PER_COUNSELLOR / WORKING_DAYS_OPEN) *
          (c.open.length < OPEN_PER_COUNSELLOR ? 1 + 5 * (1 - c.open.length / OPEN_PER_COUNSELLOR) : 1);
        for (; c.opens >= 1 || c.open.length === 0; c.opens -= 1) yield* this.open(c, today, at);
        while (c.open.length > OPEN_PER_COUNSELLOR) yield this.close(c, today, at());
        for (c.owed += this.perDay; c.owed >= 1; c.owed -= 1) {
          const file = this.choose.pick(c.open);
          const due = day + DAY * (1 + Math.floor(this.choose.next() * 4));
          if (this.choose.chance(LATE) && new Date(due).getUTCDay() % 6 !== 0 && due <= LAST)
            this.late.set(due, [...(this.late.get(due) ?? []), { file, counsellor: c, heldOn: today }]);
          else yield this.talk(file, c, today, at());
        }
      }
      for (const key of this.touched) yield this.total(key, at());
    }
  }

  private item(stream: string, type: string, data: object, recordedAt: string, person: string, organisation: string): ImportItem {
    const event = { type, data };
    const seen = this.validated.get(type) ?? 0;
    if (seen < 100) {
      // The form of the data is the services' own: the first hundred of each type are held against their schema (personal fields are sealed already).
      this.validated.set(type, seen + 1);
      this.catalogue.definition(type);
      if (!JSON.stringify(data).includes('$personal')) this.catalogue.validate(event);
    }
    this.made.events += 1;
    const eventId = uuidOf(Date.parse(recordedAt), (this.ids += 1));
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

  private *open(c: Counsellor, today: string, at: () => string): Generator<ImportItem> {
    const id = uuidOf(0, (this.ids += 1));
    const file = { caseId: `case_${id}`, clientId: `clt_${id}`, programmeId: c.programmeId, district: c.district };
    this.made.cases += 1;
    const client = sealed(
      { givenName: this.choose.pick(GIVEN), familyName: `Beispiel ${this.ids}`, birthDate: '1990-05-17' },
      'case.opened',
      'client',
      file.clientId,
    );
    yield this.item(
      `case-${file.caseId}`,
      'case.opened',
      { ...file, counsellor: c.id, openedOn: today, consent: { givenOn: today, version: '2' }, client },
      at(),
      c.id,
      c.district,
    );
    this.count(file, today, (t) => (t.casesOpened += 1));
    this.made.plans += 1;
    const text = sealed(NOTE.slice(0, 90), 'plan.agreed', 'goals.*.text', file.clientId);
    yield this.item(
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

  private close(c: Counsellor, today: string, at: string): ImportItem {
    const file = c.open.shift()!;
    this.made.closed += 1;
    this.count(file, today, (t) => (t.casesClosed += 1), 1);
    return this.item(`case-${file.caseId}`, 'case.closed', { ...file, closedOn: today, reason: 'GOALS_REACHED' }, at, c.id, c.district);
  }

  private talk(file: CaseFile, c: Counsellor, heldOn: string, at: string): ImportItem {
    const mode = this.choose.weighted(MODES);
    const minutes = this.choose.int(4, 75);
    const topics = this.choose.some(
      TALK_TOPICS,
      this.choose.weighted([
        [1, 60],
        [2, 30],
        [3, 10],
      ]),
    );
    const isCounted = minutes >= 10;
    const talkId = `tlk_${uuidOf(1, (this.ids += 1))}`;
    this.made.talks += 1;
    if (isCounted) {
      this.made.counted += 1;
      this.count(
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
    return this.item(
      `case-${file.caseId}`,
      'talk.held',
      { ...file, talkId, heldOn, mode, topics, minutes, isCounted, note },
      at,
      c.id,
      c.district,
    );
  }

  /** `ahead`: 1 where the event counted is the next one of the log, 0 where it is the last one made. */
  private count({ district, programmeId }: CaseFile, day: string, add: (totals: Totals) => void, ahead = 0): void {
    const key = `${district}-${programmeId}-${day}`;
    const t: Totals = this.totals.get(key) ?? {
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
    this.totals.set(key, t);
    this.touched.add(key);
    if (this.totals.size > 20_000)
      for (const old of this.totals.keys()) {
        if (this.totals.size <= 10_000) break; // later than anything late can be
        this.totals.delete(old);
      }
  }

  private total(key: string, at: string): ImportItem {
    const { talks, topics, ...t } = this.totals.get(key)!;
    this.made.totals += 1;
    const inOrder = <V, R>(list: ReadonlyMap<string, V>, names: readonly string[], row: (name: string, value: V) => R): R[] =>
      names.flatMap((name) => {
        const value = list.get(name);
        return value === undefined ? [] : [row(name, value)];
      });
    const data = {
      ...t,
      talks: inOrder(talks, ['office', 'outreach', 'phone', 'video', 'written'], (mode, n) => ({ mode, ...n })),
      topics: inOrder(topics, TALK_TOPICS, (topic, count) => ({ topic, count })),
    };
    return this.item(`total-${key}`, 'daily-totals.counted', data, at, 'system:publish-daily-totals', t.district);
  }
}
