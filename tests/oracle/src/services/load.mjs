/** Real commands over all services, through the public API: from the draft to the filled post, and from the consent to the last talk. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../../../tools/dist/demo/random.js';

/** Half of them ask for money and wait for what budgeting answers over the bus; the others counsel and need no bus. */
const LANES = 8;
const CLERKS = ['sachbearbeitung-1', 'sachbearbeitung-2'];
const districts = readFileSync(new URL('../../../../reference-data/districts.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[0]);

/** An answer that is neither success nor a refusal with a code. */
class OddAnswer extends Error {}

export class Load {
  acknowledged = 0;
  /** When a command was first given and when its service acknowledged it. */
  acknowledgements = [];
  /** When an answer of budgeting arrived with the one who had asked: twice over the bus. */
  answeredOverBus = [];
  applications = new Map();
  people = new Set();
  appointments = new Set();
  cases = new Set();
  talks = new Set();
  refusals = new Map();

  constructor({ api, call, programme, seed, note }) {
    Object.assign(this, { api, call, programme, seed, note });
  }

  figures() {
    const applications = [...this.applications.values()];
    return {
      applications: applications.length,
      'grants released': applications.filter((a) => a.released).length,
      'posts asked for': applications.filter((a) => a.released).reduce((n, a) => n + a.posts, 0),
      people: this.people.size,
      appointments: this.appointments.size,
      cases: this.cases.size,
      talks: this.talks.size,
      ...Object.fromEntries([...this.refusals].map(([code, n]) => [`refused: ${code}`, n])),
    };
  }

  async run(signal) {
    await Promise.all(Array.from({ length: LANES }, (_, lane) => this.#lane(lane, signal)));
  }

  /** Each lane goes on with what it began, however long the answer takes: a command is repeated with its key until its outcome is known. */
  async #lane(lane, signal) {
    const choose = random(`load/${this.seed}/${lane}`);
    for (let n = 0; !signal.aborted; n += 1) {
      const key = `oracle-${this.seed}-${lane}-${n}`;
      try {
        await (lane % 2 === 0 ? this.#grant(key, choose, signal) : this.#counsel(key, choose, signal));
      } catch (error) {
        this.note(`${error instanceof OddAnswer ? 'answer' : 'load'}: ${error.message}`);
      }
    }
  }

  /** → the body, or undefined where the command was refused by a rule. */
  async #command(person, path, body, key) {
    const begun = Date.now();
    const { status, body: answer } = await this.api.request(person, 'POST', path, body, { key, retries: 200 });
    if (status < 300) {
      this.acknowledged += 1;
      this.acknowledgements.push({ begun, at: Date.now(), service: path.split('/')[2] });
      return answer;
    }
    if (status !== 422 || !answer?.code) throw new OddAnswer(`${path} answered ${status} ${JSON.stringify(answer)}`);
    this.refusals.set(answer.code, (this.refusals.get(answer.code) ?? 0) + 1);
    return undefined;
  }

  async #until(condition, signal, ms = 60_000) {
    for (const until = Date.now() + ms; Date.now() < until && !signal.aborted; await sleep(100)) {
      const found = await condition();
      if (found) return found;
    }
    return undefined;
  }

  async #grant(key, choose, signal) {
    const district = choose.pick(districts);
    const posts = choose.int(1, 3);
    const lines = Array.from({ length: posts }, () => ({
      kind: 'post',
      share: choose.pick([0.5, 0.75, 1]),
      tier: 'A_SOCIAL_DEGREE',
      amountCents: choose.int(10_000, 90_000),
    }));
    const draft = await this.#command(
      `antrag-${district}`,
      '/api/applications/v1/drafts',
      { callId: this.call.callId, lines },
      `${key}-draft`,
    );
    if (!draft) return;
    const submitted = await this.#command(
      `zeichnung-${district}`,
      `/api/applications/v1/drafts/${draft.draftId}/submit`,
      {},
      `${key}-submit`,
    );
    if (!submitted) return;
    const id = submitted.applicationId;
    const mine = { district, posts, cents: lines.reduce((n, l) => n + l.amountCents, 0), released: false };
    this.applications.set(id, mine);
    const path = `/api/applications/v1/applications/${id}`;
    await this.#command(CLERKS[0], `${path}/formal-check`, {}, `${key}-check`);
    const file = await this.api.request(CLERKS[0], 'GET', path, undefined, { retries: 200 });
    await this.#command(
      CLERKS[0],
      `${path}/decision`,
      {
        outcome: 'granted',
        reason: 'Voraussetzungen erfüllt',
        lines: file.body.lines.map((l) => ({ lineId: l.lineId, amountCents: l.amountCents })),
      },
      `${key}-decide`,
    );
    const decision = await this.#until(async () => {
      const { body } = await this.api.request(CLERKS[0], 'GET', path, undefined, { retries: 200 });
      return body?.decision?.reservation?.status !== 'pending' && body?.decision;
    }, signal);
    if (decision) this.answeredOverBus.push({ at: Date.now() });
    if (decision?.reservation?.status !== 'reserved') return;
    const { decisionId } = decision;
    mine.released = (await this.#command(CLERKS[1], `${path}/decision/release`, { decisionId }, `${key}-release`)) !== undefined;
    if (choose.chance(0.7)) await this.#staff(key, district, choose, signal);
  }

  async #staff(key, district, choose, signal) {
    const person = `antrag-${district}`;
    const free = await this.#until(
      async () => {
        const { body } = await this.api.request(person, 'GET', `/api/staffing/v1/posts?district=${district}`, undefined, { retries: 200 });
        return body?.items?.find((p) => (p.status ?? 'vacant') !== 'filled');
      },
      signal,
      20_000,
    );
    if (!free) return;
    const registered = await this.#command(
      person,
      '/api/staffing/v1/people',
      { givenName: 'Vera', familyName: `Beispiel ${key}`, birthDate: '1990-04-01', qualification: 'A_SOCIAL_DEGREE' },
      `${key}-person`,
    );
    if (!registered) return;
    this.people.add(registered.personId);
    const from = free.from > '2022-07-12' ? free.from : '2022-07-12';
    const appointed = await this.#command(
      person,
      `/api/staffing/v1/posts/${free.postId}/appointments`,
      { personId: registered.personId, from },
      `${key}-appoint`,
    );
    if (appointed?.appointmentId) this.appointments.add(appointed.appointmentId);
  }

  async #counsel(key, choose, signal) {
    const district = choose.pick(districts);
    const person = `beratung-${district}-1`;
    const opened = await this.#command(
      person,
      '/api/case-management/v1/cases',
      {
        programmeId: this.programme.programmeId,
        client: { givenName: 'Xenia', familyName: `Muster ${key}` },
        consent: { givenOn: '2022-07-01', version: '1' },
        openedOn: '2022-07-01',
      },
      `${key}-case`,
    );
    if (!opened) return;
    this.cases.add(opened.caseId);
    const path = `/api/case-management/v1/cases/${opened.caseId}`;
    await this.#command(
      person,
      `${path}/plan`,
      { agreedOn: '2022-07-02', goals: [{ domain: 'WORK', text: 'Arbeit finden' }] },
      `${key}-plan`,
    );
    for (let n = choose.int(3, 12); n > 0 && !signal.aborted; n -= 1) {
      const body = {
        heldOn: `2022-07-0${choose.int(2, 9)}`,
        mode: choose.pick(['office', 'phone', 'video']),
        minutes: choose.int(15, 60),
        topics: ['WORK'],
        note: 'vertraulich',
      };
      const talk = await this.#command(person, `${path}/talks`, body, `${key}-talk-${n}`);
      if (talk) this.talks.add(talk.talkId ?? `${opened.caseId}/${n}`);
    }
  }
}
