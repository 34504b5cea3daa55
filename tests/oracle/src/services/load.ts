/** Real commands over all services, through the public API: from the draft to the filled post, and from the consent to the last talk. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Problem } from '@paktwerk/e2e/dist/support/client';
import type { ApplicationView, GrantView, NoticeItem, PostItem } from '@paktwerk/e2e/dist/support/views';
import { messageOf, ROOT } from '@paktwerk/local-stack';
import { random } from '@paktwerk/tools';
import type { Chance, PublishedProgramme } from '@paktwerk/tools';

/** Half of them ask for money and wait for what budgeting answers over the bus; the others counsel and need no bus. */
const LANES = 8;
const CLERKS = ['sachbearbeitung-1', 'sachbearbeitung-2'] as const;
const districts = readFileSync(path.join(ROOT, 'reference-data/districts.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[0]!);

/** An answer that is neither success nor a refusal with a code. */
class OddAnswer extends Error {}

/** Something that went on: when it ended, and when it had begun where that is known (milliseconds). */
export interface Sign {
  readonly begun?: number;
  readonly at: number;
}

export interface Acknowledgement extends Sign {
  readonly service: string;
}

export interface LoadedApplication {
  readonly posts: number;
  readonly released: boolean;
}

export interface LoadOptions extends Pick<PublishedProgramme, 'call' | 'programme'> {
  readonly api: Client;
  readonly seed: string;
  /** Hears of what went wrong. */
  readonly note: (what: string) => void;
}

export class Load {
  /** When a command was first given and when its service acknowledged it. */
  readonly acknowledgements: Acknowledgement[] = [];
  /** When an answer of budgeting arrived with the one who had asked: twice over the bus. */
  readonly answeredOverBus: Sign[] = [];
  readonly applications = new Map<string, LoadedApplication>();
  readonly people = new Set<string>();
  readonly appointments = new Set<string>();
  readonly cases = new Set<string>();
  readonly talks = new Set<string>();
  readonly #refusals = new Map<string, number>();

  constructor(private readonly options: LoadOptions) {}

  /** How many commands. */
  get acknowledged(): number {
    return this.acknowledgements.length;
  }

  figures(): Readonly<Record<string, number>> {
    const applications = [...this.applications.values()];
    return {
      applications: applications.length,
      'grants released': applications.filter((a) => a.released).length,
      'posts asked for': applications.filter((a) => a.released).reduce((n, a) => n + a.posts, 0),
      people: this.people.size,
      appointments: this.appointments.size,
      cases: this.cases.size,
      talks: this.talks.size,
      ...Object.fromEntries([...this.#refusals].map(([code, n]) => [`refused: ${code}`, n])),
    };
  }

  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(Array.from({ length: LANES }, (_, lane) => this.#lane(lane, signal)));
  }

  /** Each lane goes on with what it began, however long the answer takes: a command is repeated with its key until its outcome is known. */
  async #lane(lane: number, signal: AbortSignal): Promise<void> {
    const choose = random(`load/${this.options.seed}/${lane}`);
    for (let n = 0; !signal.aborted; n += 1) {
      const key = `oracle-${this.options.seed}-${lane}-${n}`;
      try {
        await (lane % 2 === 0 ? this.#grant(key, choose, signal) : this.#counsel(key, choose, signal));
      } catch (error) {
        this.options.note(`${error instanceof OddAnswer ? 'answer' : 'load'}: ${messageOf(error)}`);
      }
    }
  }

  /** → the body, or undefined where the command was refused by a rule. */
  async #command<T = unknown>(person: string, route: string, body: unknown, key: string): Promise<T | undefined> {
    const begun = Date.now();
    const { status, body: answer } = await this.options.api.request<T & Problem>(person, 'POST', route, body, { key, retries: 200 });
    if (status < 300) {
      this.acknowledgements.push({ begun, at: Date.now(), service: route.split('/')[2] ?? '' });
      return answer;
    }
    if (status !== 422 || !answer?.code) throw new OddAnswer(`${route} answered ${status} ${JSON.stringify(answer)}`);
    this.#refusals.set(answer.code, (this.#refusals.get(answer.code) ?? 0) + 1);
    return undefined;
  }

  /** What somebody reads, as soon as there is something; undefined where it does not come in time. */
  async #until<T>(condition: () => Promise<T | undefined>, signal: AbortSignal, ms = 60_000): Promise<T | undefined> {
    for (const until = Date.now() + ms; Date.now() < until && !signal.aborted; await sleep(100)) {
      const found = await condition();
      if (found) return found;
    }
    return undefined;
  }

  async #read<T>(person: string, route: string): Promise<T | undefined> {
    const { status, body } = await this.options.api.request<T>(person, 'GET', route, undefined, { retries: 200 });
    return status === 200 ? body : undefined;
  }

  async #grant(key: string, choose: Chance, signal: AbortSignal): Promise<void> {
    const district = choose.pick(districts);
    const posts = choose.int(1, 3);
    const lines = Array.from({ length: posts }, () => ({
      kind: 'post',
      share: choose.pick([0.5, 0.75, 1]),
      tier: 'A_SOCIAL_DEGREE',
      amountCents: choose.int(10_000, 90_000),
    }));
    const draft = await this.#command<{ draftId: string }>(
      `antrag-${district}`,
      '/api/applications/v1/drafts',
      { callId: this.options.call.callId, lines },
      `${key}-draft`,
    );
    if (!draft) return;
    const submitted = await this.#command<{ applicationId: string } & ApplicationView>(
      `zeichnung-${district}`,
      `/api/applications/v1/drafts/${draft.draftId}/submit`,
      {},
      `${key}-submit`,
    );
    if (!submitted) return;
    const id = submitted.applicationId;
    this.applications.set(id, { posts, released: false });
    const application = `/api/applications/v1/applications/${id}`;
    await this.#command(CLERKS[0], `${application}/formal-check`, {}, `${key}-check`);
    const granted = {
      outcome: 'granted',
      reason: 'Voraussetzungen erfüllt',
      lines: submitted.lines.map(({ lineId, amountCents }) => ({ lineId, amountCents })),
    };
    await this.#command(CLERKS[0], `${application}/decision`, granted, `${key}-decide`);
    const decision = await this.#until(async () => {
      const answered = (await this.#read<ApplicationView>(CLERKS[0], application))?.decision;
      return answered?.reservation?.status === 'pending' ? undefined : answered;
    }, signal);
    if (decision) this.answeredOverBus.push({ at: Date.now() });
    if (decision?.reservation?.status !== 'reserved') return;
    const { decisionId } = decision;
    const released = await this.#command(CLERKS[1], `${application}/decision/release`, { decisionId }, `${key}-release`);
    this.applications.set(id, { posts, released: released !== undefined });
    if (!released || !choose.chance(0.8) || !(await this.#deliver(key, id, signal))) return;
    if (choose.chance(0.9)) await this.#staff(key, district, signal);
  }

  /** The notice of a grant, against a receipt of the same day. */
  async #deliver(key: string, applicationId: string, signal: AbortSignal): Promise<boolean> {
    const grants = '/api/applications/v1/grants';
    const notice = await this.#until(
      async () => (await this.#read<{ items: readonly NoticeItem[] }>(CLERKS[0], `${grants}?applicationId=${applicationId}`))?.items[0],
      signal,
    );
    if (!notice) return false;
    const route = `${grants}/${notice.grantId}/notices/${notice.noticeId}`;
    const sent = await this.#command<GrantView>(
      CLERKS[0],
      `${route}/dispatch`,
      { channel: 'post', againstReceipt: true },
      `${key}-dispatch`,
    );
    const receivedOn = sent?.notices[0]?.dispatches[0]?.on;
    return (
      receivedOn !== undefined && (await this.#command(CLERKS[0], `${route}/delivery`, { receivedOn }, `${key}-delivery`)) !== undefined
    );
  }

  async #staff(key: string, district: string, signal: AbortSignal): Promise<void> {
    const person = `antrag-${district}`;
    const free = await this.#until(
      async () => {
        const posts = await this.#read<{ items: readonly PostItem[] }>(person, `/api/staffing/v1/posts?district=${district}`);
        return posts?.items.find((p) => ['vacant', 'upcoming'].includes(p.status));
      },
      signal,
      20_000,
    );
    if (!free) return;
    const registered = await this.#command<{ personId: string }>(
      person,
      '/api/staffing/v1/people',
      { givenName: 'Vera', familyName: `Beispiel ${key}`, birthDate: '1990-04-01', qualification: 'A_SOCIAL_DEGREE' },
      `${key}-person`,
    );
    if (!registered) return;
    this.people.add(registered.personId);
    const from = free.from > '2022-07-12' ? free.from : '2022-07-12';
    const appointed = await this.#command<{ appointmentId: string }>(
      person,
      `/api/staffing/v1/posts/${free.postId}/appointments`,
      { personId: registered.personId, from, tier: 'A_SOCIAL_DEGREE', evidence: 'Urkunde liegt vor' },
      `${key}-appoint`,
    );
    if (appointed) this.appointments.add(appointed.appointmentId);
  }

  async #counsel(key: string, choose: Chance, signal: AbortSignal): Promise<void> {
    const district = choose.pick(districts);
    const person = `beratung-${district}-1`;
    const opened = await this.#command<{ caseId: string }>(
      person,
      '/api/case-management/v1/cases',
      {
        programmeId: this.options.programme.programmeId,
        client: { givenName: 'Xenia', familyName: `Muster ${key}` },
        situation: { residenceStatus: 'SECTION_24' },
        consent: { givenOn: '2022-07-01', version: '1' },
        openedOn: '2022-07-01',
      },
      `${key}-case`,
    );
    if (!opened) return;
    this.cases.add(opened.caseId);
    const file = `/api/case-management/v1/cases/${opened.caseId}`;
    await this.#command(
      person,
      `${file}/plan`,
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
      const talk = await this.#command<{ talkId: string }>(person, `${file}/talks`, body, `${key}-talk-${n}`);
      if (talk) this.talks.add(talk.talkId);
    }
  }
}
