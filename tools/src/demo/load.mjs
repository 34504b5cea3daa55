/**
 * Fills an installation with the demo, by commands through the public API and nothing else: two funding calls, 44 districts with
 * applications in every state, posts that are filled, vacated and refilled, cases and talks from 2022 until today.
 *
 * What happens is planned first and depends on nothing but the districts (plan.mjs); every request carries a key derived from its meaning.
 * So the loader may be killed at any point: started again it sends everything again, and only what is missing is added.
 *
 *   await loadDemo({ url, urlsOf, token, onProgress })
 */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createApi, inParallel, keyOf } from './client.mjs';
import { monthBefore } from './dates.mjs';
import { GOALS } from './names.mjs';
import { casesOf, cutTo, DAYS, endingsOf, linesOf } from './plan.mjs';
import { publishProgramme } from './publish-programme.mjs';
import { occupationsOf } from './staffing.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const WIDTH = 16;
const OPERATIONS = 'betrieb';
const CLERKS = ['sachbearbeitung-1', 'sachbearbeitung-2'];
const WITHDRAWN = ['Der Bedarf ist entfallen, die Personen wurden verlegt.', 'Die Stelle wird aus eigenen Mitteln finanziert.'];

/** The two calls: which file, how many posts and cases, and on which working days its steps happen. */
const CALLS = [
  {
    code: 'SU22',
    file: 'programmes/soforthilfe-ukraine-2022.json',
    maximumPosts: 12,
    cases: 170,
    closedShare: 0.85,
    opened: DAYS.opened22,
    drafted: DAYS.drafted22,
    applied: DAYS.applied22,
    late: DAYS.late22,
    prepared: DAYS.prepared22,
    released: DAYS.released22,
    staffing: [DAYS.staffed22, DAYS.autumn22, DAYS.winter23, DAYS.spring23],
    counselling: [DAYS.staffed22, DAYS.autumn22, DAYS.winter23, DAYS.spring23, DAYS.summer23, DAYS.autumn23, DAYS.spring24, DAYS.summer24],
  },
  {
    code: 'IM25',
    file: 'programmes/integrationsmanagement-2025.json',
    maximumPosts: 14,
    cases: 240,
    closedShare: 0.4,
    opened: DAYS.opened25,
    drafted: DAYS.applied25,
    applied: DAYS.applied25,
    late: DAYS.late25,
    prepared: DAYS.prepared25,
    released: DAYS.released25,
    staffing: [DAYS.staffed25, DAYS.summer25, DAYS.autumn25, DAYS.spring26, DAYS.summer26],
    counselling: [DAYS.staffed25, DAYS.summer25, DAYS.autumn25, DAYS.spring26, DAYS.summer26],
  },
];

export async function loadDemo({ url, urlsOf, token, root = ROOT, onProgress = () => {} }) {
  await new Demo({ url, urlsOf, token, root, onProgress }).run();
}

class Demo {
  #turn = 0;
  #sent = 0;
  #expected = 1;
  #month = '';

  constructor({ url, urlsOf, token, root, onProgress }) {
    this.root = root;
    this.onProgress = onProgress;
    const api = createApi({
      token,
      urlOf: (route) => {
        const replicas = urlsOf(route.split('/')[2]);
        return replicas.length > 0 ? replicas[(this.#turn += 1) % replicas.length] : url;
      },
    });
    this.api = { ...api, post: async (...args) => this.#counted(await api.post(...args)) };
    this.districts = districts(root);
    this.today = new Date().toISOString().slice(0, 10);
    this.calls = CALLS.map((call) => ({
      ...call,
      endings: endingsOf(call.code, this.districts),
      applications: new Map(),
      drafts: new Map(),
      posts: [],
      counsel: this.#casesOfCall(call),
    }));
  }

  #counted(answer) {
    this.#sent += 1;
    if (this.#sent % 25 === 0)
      this.onProgress(
        `Demo: ${this.#month}, ${this.#sent} of about ${this.#expected} commands`,
        Math.min(0.99, this.#sent / this.#expected),
      );
    return answer;
  }

  #casesOfCall({ code, cases, counselling, closedShare }) {
    const days = counselling.filter((day) => day < this.today);
    const all = this.districts.reduce((sum, one) => sum + one.population, 0);
    return this.districts.flatMap(({ key, population }) =>
      casesOf(code, key, Math.max(3, Math.round((cases * population) / all)), days, closedShare),
    );
  }

  async run() {
    const days = [...new Set(Object.values(DAYS))].sort().filter((day) => day < this.today);
    this.#expected =
      this.calls.reduce((sum, call) => sum + call.counsel.reduce((steps, one) => steps + one.steps.length, 0), 0) + 44 * 2 * 5 + 1100;
    await this.#registerMachines();
    for (const day of days) {
      this.#month = day.slice(0, 7);
      await this.#advanceTo(`${day}T07:00:00.000Z`);
      for (const call of this.calls) await this.#workOn(day, call);
    }
    await this.#advanceTo('now');
  }

  /** Two programs of other organisations may follow the public events from the first one on. */
  async #registerMachines() {
    const topics = ['applications.v1', 'budgeting.v1', 'staffing.v1'];
    const machines = [
      { oidcClientId: 'fachverfahren-land', name: 'Datendrehscheibe des Landes', organisation: 'state', topics, districts: 'all' },
      {
        oidcClientId: 'fachverfahren-08111',
        name: 'Fachverfahren der Stadt Stuttgart',
        organisation: '08111',
        topics,
        districts: ['08111'],
      },
    ];
    for (const machine of machines)
      await this.api.post('ministerium', '/api/subscriptions/v1/clients', machine, keyOf('client', machine.oidcClientId));
  }

  async #workOn(day, call) {
    if (day === call.opened) call.published = await publishProgramme(this.api, { root: this.root, file: call.file });
    if (day === call.drafted) await this.#draft(call);
    if (day === call.drafted) await this.#submit(call, (district, index) => index % 2 === 0);
    if (day === call.applied) await this.#submit(call, (district, index) => index % 2 === 1);
    if (day === call.late) await this.#late(call);
    if (day === call.prepared) await this.#prepare(call, (ending) => ['granted', 'partial', 'rejected'].includes(ending));
    if (day === call.released) await this.#release(call);
    if (call.staffing.includes(day)) await this.#staff(call, day);
    if (call.counselling.includes(day)) {
      await this.#counsel(call, day);
      await this.#releaseFigures(call, day);
    }
    if (day === DAYS.summer26 && call.code === 'IM25') {
      // By the order of the districts, not of the arrivals: those differ from run to run, and one in four is still unchecked.
      const open = this.#having(call, 'open');
      await this.#prepare(call, (_ending, district) => open.indexOf(district) % 2 === 0, 'Die fehlenden Unterlagen liegen jetzt vor.');
    }
  }

  /** Forward only. Answers as soon as every service has consumed what came before. */
  async #advanceTo(to) {
    const { now } = await this.api.get(OPERATIONS, '/api/operations/v1/clock');
    const target = to === 'now' ? Date.now() - 60_000 : Date.parse(to);
    if (Date.parse(now) >= target) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.api.post(OPERATIONS, '/api/operations/v1/clock', { to }, keyOf('clock', to, attempt));
      } catch (error) {
        if (error.code === 'clock-backwards') return;
        if (error.code !== 'clock-not-quiet' || attempt === 5) throw error;
        await sleep(500);
      }
    }
  }

  #having(call, ...endings) {
    return this.districts.map((one) => one.key).filter((key) => endings.includes(call.endings.get(key)));
  }

  async #draft(call) {
    const { callId } = call.published.call;
    const { frames } = await this.#pot(callId);
    call.frames = new Map(frames.map((frame) => [frame.district, frame.amountCents]));
    await inParallel(this.#having(call, 'granted', 'partial', 'rejected', 'withdrawn', 'draft', 'open'), WIDTH, (district) =>
      this.#draftOf(call, district),
    );
  }

  /** The frames come by event; the answer may be a moment behind. */
  async #pot(callId) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const pot = await this.api.get('ministerium', `/api/budgeting/v1/pots/${callId}`);
        if (pot.frames?.length > 0) return pot;
      } catch (error) {
        if (error.status !== 404) throw error;
      }
      if (attempt === 100) throw new Error(`The frames of call ${callId} did not appear`);
      await sleep(100);
    }
  }

  async #draftOf(call, district) {
    const rules = call.published.ruleSet.parameters;
    const lines = linesOf(call.code, district, call.frames.get(district), rules, call.endings.get(district), call.maximumPosts);
    const draft = await this.api.post(`antrag-${district}`, '/api/applications/v1/drafts', { callId: call.published.call.callId, lines });
    call.drafts.set(district, { draftId: draft.draftId, lines });
  }

  async #submitOf(call, district) {
    const { draftId } = call.drafts.get(district);
    const { applicationId } = await this.api.post(`zeichnung-${district}`, `/api/applications/v1/drafts/${draftId}/submit`, {});
    call.applications.set(district, applicationId);
  }

  async #submit(call, isTurn) {
    const wanted = this.#having(call, 'granted', 'partial', 'rejected', 'withdrawn', 'open').filter(isTurn);
    await inParallel(wanted, WIDTH, (district) => this.#submitOf(call, district));
  }

  /** The days after the deadline: two districts were too late, every application is checked formally, some are withdrawn. */
  async #late(call) {
    await inParallel(this.#having(call, 'late'), WIDTH, async (district) => {
      await this.#draftOf(call, district);
      await this.#submitOf(call, district);
    });
    const open = this.#having(call, 'open');
    await inParallel([...call.applications], WIDTH, async ([district, applicationId]) => {
      if (open.indexOf(district) % 4 === 3) return; // one stays unchecked
      await this.api.post(this.#clerk(district), `/api/applications/v1/applications/${applicationId}/formal-check`, {});
    });
    await inParallel(this.#having(call, 'withdrawn').entries(), WIDTH, ([index, district]) =>
      this.api.post(`zeichnung-${district}`, `/api/applications/v1/applications/${call.applications.get(district)}/withdraw`, {
        reason: WITHDRAWN[index % WITHDRAWN.length],
      }),
    );
  }

  #clerk(district, other = false) {
    return CLERKS[(Number(district) + (other ? 1 : 0)) % 2];
  }

  async #prepare(call, isWanted, note) {
    const wanted = [...call.applications].filter(([district]) => isWanted(call.endings.get(district), district));
    await inParallel(wanted, WIDTH, async ([district, applicationId]) => {
      const { lines } = call.drafts.get(district);
      const body = {
        granted: {
          outcome: 'granted',
          lines: lines.map(({ lineId, amountCents }) => ({ lineId, amountCents })),
          reason: note ?? 'Die Voraussetzungen sind erfüllt.',
        },
        partial: {
          outcome: 'partially-granted',
          lines: cutTo(call.frames.get(district), lines),
          reason: 'Bewilligt wird bis zur Höhe des Planungsrahmens.',
        },
        rejected: { outcome: 'rejected', lines: [], reason: 'Die beantragten Stellen sind nicht zusätzlich zu den vorhandenen.' },
      };
      const ending = call.endings.get(district);
      await this.api.post(
        this.#clerk(district),
        `/api/applications/v1/applications/${applicationId}/decision`,
        body[ending === 'open' ? 'granted' : ending],
      );
    });
  }

  async #release(call) {
    const wanted = this.#having(call, 'granted', 'partial', 'rejected');
    await inParallel(wanted, WIDTH, (district) =>
      this.api.post(
        this.#clerk(district, true),
        `/api/applications/v1/applications/${call.applications.get(district)}/decision/release`,
        {},
      ),
    );
  }

  async #staff(call, day) {
    if (call.posts.length === 0) {
      await inParallel(this.#having(call, 'granted', 'partial'), WIDTH, async (district) => {
        const { items } = await this.api.get(
          `antrag-${district}`,
          `/api/staffing/v1/posts?district=${district}&programmeId=${call.published.programme.programmeId}&limit=200`,
        );
        call.posts.push(...items.map((post) => ({ post, steps: occupationsOf(call.code, post, call.staffing) })));
      });
    }
    await inParallel(call.posts, WIDTH, async ({ post, steps }) => {
      for (const step of steps) if (step.day === day) await this.#staffing(post, step);
    });
  }

  async #staffing(post, step) {
    const person = `antrag-${post.district}`;
    const route = `/api/staffing/v1/posts/${post.postId}`;
    if (step.kind === 'vacate') return this.api.post(person, `${route}/vacancies`, { lastDay: step.lastDay, reason: step.reason });
    const { personId } = await this.api.post(person, '/api/staffing/v1/people', step.person, keyOf('person', post.postId, step));
    return this.api.post(person, `${route}/appointments`, { personId, from: step.from });
  }

  async #counsel(call, day) {
    await inParallel(call.counsel, WIDTH, async (one) => {
      for (const [index, step] of one.steps.entries())
        if (step.day === day) await this.#counselling(call, one, step, keyOf(one.key, index));
    });
  }

  /** The month before: everything of it is recorded by now. The first working day has nothing before it that anyone counted. */
  async #releaseFigures(call, day) {
    if (day === call.counselling[0]) return;
    await this.api.post('ministerium', '/api/case-management/v1/figures', {
      programmeId: call.published.programme.programmeId,
      month: monthBefore(day),
    });
  }

  async #counselling(call, one, step, key) {
    const route = '/api/case-management/v1/cases';
    switch (step.kind) {
      case 'open': {
        const body = {
          programmeId: call.published.programme.programmeId,
          client: step.client,
          consent: { givenOn: step.openedOn, version: '2022-03' },
          openedOn: step.openedOn,
        };
        one.caseId = (await this.api.post(one.counsellor, route, body, key)).caseId;
        return;
      }
      case 'plan':
        return void (await this.api.post(
          one.counsellor,
          `${route}/${one.caseId}/plan`,
          { agreedOn: step.agreedOn, goals: step.domains.map((domain) => ({ domain, text: GOALS[domain] })) },
          key,
        ));
      case 'talk':
        return void (await this.api.post(
          one.counsellor,
          `${route}/${one.caseId}/talks`,
          { heldOn: step.heldOn, mode: step.mode, minutes: step.minutes, topics: step.topics },
          key,
        ));
      case 'close':
        return void (await this.api.post(
          one.counsellor,
          `${route}/${one.caseId}/close`,
          { closedOn: step.closedOn, reason: step.reason },
          key,
        ));
    }
  }
}

function districts(root) {
  const [header, ...rows] = fs
    .readFileSync(path.join(root, 'reference-data', 'districts.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [key, population] = [header.indexOf('ags'), header.indexOf('population')];
  return rows.map((row) => ({ key: row[key], population: Number(row[population]) }));
}
