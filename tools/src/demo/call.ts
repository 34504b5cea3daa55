import { setTimeout as sleep } from 'node:timers/promises';
import { defined, inParallel } from '@paktwerk/kernel';
import { ApiError, keyOf } from './client';
import type { Api } from './client';
import { Counselling } from './counselling';
import { cutTo, DAYS, endingsOf, linesOf } from './plan';
import type { ApplicationLine, CallCode, District, Ending } from './plan';
import { publishProgramme } from './publish-programme';
import type { PublishedProgramme } from './publish-programme';
import { untilKnown } from './quiet';
import { evidenceOf, occupationsOf } from './staffing';
import type { Occupation } from './staffing';
import type { AppointmentView, ApplicationView, AttachmentView, DraftView, PersonView, PostItem, PotView } from './views';
import { withBlocks } from './text-blocks';

export const WIDTH = 16;
const CLERKS = ['sachbearbeitung-1', 'sachbearbeitung-2'] as const;
const HEAD_OF_UNIT = 'referatsleitung';
const WITHDRAWN = ['Der Bedarf ist entfallen, die Personen wurden verlegt.', 'Die Stelle wird aus eigenen Mitteln finanziert.'];
const APPLICATIONS = '/api/applications/v1/applications';

/** Which file, how many posts and cases, and on which working days the steps of a call happen. */
export interface CallPlan {
  readonly code: CallCode;
  readonly file: string;
  readonly maximumPosts: number;
  readonly cases: number;
  readonly closedShare: number;
  readonly opened: string;
  readonly drafted: string;
  readonly applied: string;
  readonly late: string;
  readonly prepared: string;
  readonly released: string;
  readonly staffing: readonly string[];
  readonly counselling: readonly string[];
}

export const CALLS: readonly CallPlan[] = [
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

interface PostPage {
  readonly items: readonly PostItem[];
  readonly nextCursor?: string;
}

/** One of the two calls, from its publication to the last counselling. */
export class CallInDemo {
  readonly #endings: ReadonlyMap<string, Ending>;
  readonly #applications = new Map<string, string>();
  /** The last request for information. */
  readonly #asked = new Map<string, string>();
  readonly #decisions = new Map<string, string>();
  /** Whose decision three people sign. */
  readonly #forThree = new Set<string>();
  readonly #drafts = new Map<string, { readonly draftId: string; readonly lines: readonly ApplicationLine[] }>();
  /** Who was appointed to a post last. */
  readonly #appointed = new Map<string, string>();
  /** By post: what is still to happen on it. */
  readonly #posts = new Map<string, { readonly post: PostItem; readonly steps: Occupation[] }>();
  readonly #counselling: Counselling;
  #published: PublishedProgramme | undefined;
  #frames: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly api: Api,
    private readonly plan: CallPlan,
    private readonly districts: readonly District[],
    today: string,
  ) {
    this.#endings = endingsOf(plan.code, districts);
    this.#counselling = new Counselling(api, plan, districts, today);
  }

  get plannedSteps(): number {
    return this.#counselling.plannedSteps;
  }

  /** Everything of this call that happens on a working day, in its order. */
  async workOn(day: string): Promise<void> {
    const { plan } = this;
    if (day === plan.opened) this.#published = await publishProgramme(this.api, plan.file);
    if (day === plan.drafted) await this.#draft();
    if (day === plan.drafted) await this.#submit((index) => index % 2 === 0);
    if (day === plan.applied) await this.#submit((index) => index % 2 === 1);
    if (day === plan.late) await this.#checkAll();
    if (day === plan.late && plan.code === 'IM25') {
      await this.#checkInSubstance();
      await this.#hearRejected();
      await this.#earlyStarts();
    }
    if (day === plan.prepared) await this.#prepare((ending) => ['granted', 'partial', 'rejected', 'late'].includes(ending));
    if (day === plan.released) await this.#release();
    if (plan.staffing.includes(day)) await this.#staff(day);
    if (day === DAYS.summer25 && plan.code === 'IM25') await inParallel([0, 2], WIDTH, (index) => this.#ask(index));
    if (day === DAYS.autumn25 && plan.code === 'IM25') {
      await inParallel([0, 2], WIDTH, (index) => this.#answer(index));
      // By the order of the districts, not of the arrivals: those differ from run to run, and one in four is still unchecked.
      const open = this.#having('open');
      await this.#prepare((_ending, district) => open.indexOf(district) % 2 === 0, 'Die fehlenden Unterlagen liegen jetzt vor.');
      await this.#returnOf(open[2]!);
    }
  }

  /** What is recorded of cases on a working day. Nothing else of the day waits for it. */
  async counsel(day: string): Promise<void> {
    if (this.plan.counselling.includes(day)) await this.#counselling.workOn(day, this.#call.programme.programmeId);
  }

  /** What happens today: old files of the first programme have been kept for long enough; of the second one something is still asked for, and somebody is heard. */
  async settle(): Promise<void> {
    if (this.plan.code === 'IM25') {
      await this.#ask(3);
      await this.#hear(this.#having('open')[1]!, 'Für eine Position nennt das Regelwerk keinen Satz; ohne anderen Nachweis entfällt sie.');
    }
    if (this.plan.code === 'SU22') await this.#counselling.decideAboutFiles();
  }

  get #call(): PublishedProgramme {
    if (!this.#published) throw new Error(`The call ${this.plan.code} is not published yet.`);
    return this.#published;
  }

  #having(...endings: readonly Ending[]): string[] {
    return this.districts.map((one) => one.key).filter((key) => endings.includes(this.#endings.get(key)!));
  }

  async #draft(): Promise<void> {
    const frames = await this.#waitForFrames();
    this.#frames = new Map(frames.map((frame) => [frame.district, frame.amountCents]));
    await inParallel(this.#having('granted', 'partial', 'rejected', 'withdrawn', 'draft', 'open'), WIDTH, (district) =>
      this.#draftOf(district),
    );
  }

  /** The frames come by event; the answer may be a moment behind. */
  async #waitForFrames(): Promise<PotView['frames']> {
    const { callId } = this.#call.call;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { frames } = await this.api.get<PotView>('ministerium', `/api/budgeting/v1/pots/${callId}`);
        if (frames.length > 0) return frames;
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 404) throw error;
      }
      if (attempt === 100) throw new Error(`The frames of call ${callId} did not appear`);
      await sleep(100);
    }
  }

  async #draftOf(district: string): Promise<void> {
    const { code, maximumPosts } = this.plan;
    const { funding } = this.#call.ruleSet;
    if (funding.family !== 'per-capita-post') throw new Error(`The demo asks for posts, which ${code} does not pay by tier.`);
    const asked = linesOf({
      code,
      district,
      frameCents: this.#frames.get(district)!,
      rules: funding,
      ending: this.#endings.get(district),
      maximumPosts,
    });
    const lines = this.#having('open').indexOf(district) === 1 ? asked.map(defective) : asked;
    const { draftId } = await this.api.post<DraftView>(`antrag-${district}`, '/api/applications/v1/drafts', {
      callId: this.#call.call.callId,
      lines,
      ...this.#saidOf(district),
    });
    this.#drafts.set(district, { draftId, lines });
    await this.#attachTo(district, draftId);
  }

  /** Beside the lines: one of the two drafts that stay drafts has little, the other one all but the signature. */
  #saidOf(district: string): Readonly<Record<string, unknown>> {
    const contact = { unit: 'Amt für Migration und Integration' };
    const isBegun = this.#having('draft').indexOf(district) === 0;
    if (isBegun) return { contact, declarations: ['not-begun', 'no-partners'] };
    return {
      contact,
      bank: { iban: 'DE02120300000000202051' },
      partners: [{ partnerId: 'p-1', name: 'Brückenwerk e. V.', task: 'Beratung in zwei Gemeinden', auditRight: true }],
      declarations: ['not-begun', 'no-double-funding', 'changes-notified', 'audit-accepted', 'true-and-complete', 'no-early-start'],
    };
  }

  /** Evidence of those that are worked on; the second draft is handed over for the signature. */
  async #attachTo(district: string, draftId: string): Promise<void> {
    const [drafted, open] = [this.#having('draft').indexOf(district), this.#having('open').indexOf(district)];
    if (drafted < 0 && open < 0) return;
    const [person, path] = [`antrag-${district}`, `/api/applications/v1/drafts/${draftId}`];
    const names = drafted === 0 ? ['Stellenbeschreibung.pdf'] : ['Stellenbeschreibung.pdf', 'Kooperationsvertrag.pdf'];
    for (const name of names) await this.api.attach(person, `${path}/attachments`, { name, bytes: onePage(name) });
    if (drafted === 1)
      await this.api.post(person, `${path}/hand-over`, { note: 'Alles ist vollständig. Bitte bis zum Ende der Woche zeichnen.' });
  }

  async #submitOf(district: string): Promise<void> {
    const { draftId } = this.#drafts.get(district)!;
    const { applicationId } = await this.api.post<ApplicationView>(
      `zeichnung-${district}`,
      `/api/applications/v1/drafts/${draftId}/submit`,
      {},
    );
    this.#applications.set(district, applicationId);
  }

  async #submit(isTurn: (index: number) => boolean): Promise<void> {
    const wanted = this.#having('granted', 'partial', 'rejected', 'withdrawn', 'open').filter((_district, index) => isTurn(index));
    await inParallel(wanted, WIDTH, (district) => this.#submitOf(district));
  }

  /** The days after the deadline: two districts were too late and are rejected with the others, every application is checked formally, some are withdrawn. */
  async #checkAll(): Promise<void> {
    await inParallel(this.#having('late'), WIDTH, async (district) => {
      await this.#draftOf(district);
      await this.#submitOf(district);
    });
    const open = this.#having('open');
    await inParallel(this.#applications, WIDTH, async ([district, applicationId]) => {
      if (open.indexOf(district) % 4 === 3) return; // one stays unchecked
      await this.api.post(clerkOf(district), `${APPLICATIONS}/${applicationId}/formal-check`, {});
    });
    await inParallel(this.#having('withdrawn').entries(), WIDTH, ([index, district]) =>
      this.api.post(`zeichnung-${district}`, `${APPLICATIONS}/${this.#applications.get(district)!}/withdraw`, {
        reason: WITHDRAWN[index % WITHDRAWN.length],
      }),
    );
  }

  /** What is granted in part was looked at in substance, one with an objection. */
  async #checkInSubstance(): Promise<void> {
    await inParallel(this.#having('partial').entries(), WIDTH, async ([index, district]) => {
      const doubleFunding =
        index === 0
          ? { result: 'objected', note: 'Ein Stellenanteil steht auch in einem Antrag der Soforthilfe; der Kreis klärt das.' }
          : { result: 'passed' };
      await this.api.post(clerkOf(district), `${APPLICATIONS}/${this.#applications.get(district)!}/substantive-check`, {
        judgements: [
          { check: 'tier-evidence', result: 'passed', note: 'Zeugnisse liegen bei.' },
          { check: 'double-funding', ...doubleFunding },
        ],
      });
    });
  }

  /** Three want to begin before the decision: one may, one may not, one waits for the answer. */
  async #earlyStarts(): Promise<void> {
    const answers = [{ isApproved: true }, { isApproved: false, note: 'Ein Grund, der nicht warten kann, ist nicht genannt.' }];
    await inParallel(this.#having('open').slice(0, 3).entries(), WIDTH, async ([index, district]) => {
      const route = `${APPLICATIONS}/${this.#applications.get(district)!}/early-start`;
      await this.api.post(`antrag-${district}`, route, {
        from: '2025-03-01',
        reason: 'Die Stelle ist ausgeschrieben und ab März besetzt.',
      });
      const answer = answers[index];
      if (answer) await this.api.post(clerkOf(district), `${route}/answer`, answer);
    });
  }

  /** The rules ask for a hearing before a rejection: one applicant says two things and that this is all, the others let the period end. */
  async #hearRejected(): Promise<void> {
    await inParallel(this.#having('rejected', 'late').entries(), WIDTH, async ([index, district]) => {
      const hearingId = await this.#hear(district, 'Nach der Prüfung soll der Antrag abgelehnt werden.');
      if (index > 0) return;
      const route = `${APPLICATIONS}/${this.#applications.get(district)!}/hearings/${hearingId}/statement`;
      await this.api.post(`antrag-${district}`, route, { statement: 'Die Stellen sind neu geschaffen; wir bitten um erneute Prüfung.' });
      await this.api.post(`antrag-${district}`, route, { statement: 'Den Stellenplan haben wir nachgereicht.', isComplete: true });
    });
  }

  async #hear(district: string, grounds: string): Promise<string> {
    const { hearings } = await this.api.post<ApplicationView>(
      clerkOf(district),
      `${APPLICATIONS}/${this.#applications.get(district)!}/hearings`,
      { intendedCents: 0, grounds },
    );
    return hearings?.at(-1)?.hearingId ?? '';
  }

  /** The other clerk wants it otherwise. */
  async #returnOf(district: string): Promise<void> {
    await this.api.post(otherClerk(district), `${APPLICATIONS}/${this.#applications.get(district)!}/decision/return`, {
      decisionId: this.#decisions.get(district)!,
      note: 'Bitte die Monate der zweiten Stelle mit dem Arbeitsvertrag vergleichen.',
    });
  }

  /** Of an application that is still open something is missing. */
  async #ask(index: number): Promise<void> {
    const district = this.#having('open')[index]!;
    const asked = await this.api.post<ApplicationView>(
      clerkOf(district),
      `${APPLICATIONS}/${this.#applications.get(district)!}/information`,
      {
        items: ['Nachweis der Qualifikation zu jeder Stelle', 'Bestätigung, dass die Stellen zusätzlich sind'],
      },
    );
    this.#asked.set(district, asked.information?.at(-1)?.requestId ?? '');
  }

  async #answer(index: number): Promise<void> {
    const district = this.#having('open')[index]!;
    const route = `${APPLICATIONS}/${this.#applications.get(district)!}/information/${this.#asked.get(district)!}/supply`;
    const path = `/api/applications/v1/attachments?applicationId=${this.#applications.get(district)!}&answerOf=${this.#asked.get(district)!}`;
    const name = 'Bestätigung der Zusätzlichkeit.pdf';
    const { attachmentId } = await this.api.attach<AttachmentView>(`antrag-${district}`, path, { name, bytes: onePage(name) });
    await this.api.post(`antrag-${district}`, route, { answer: 'Nachweise und Bestätigung liegen bei.', files: [attachmentId] });
  }

  async #prepare(isWanted: (ending: Ending, district: string) => boolean, note?: string): Promise<void> {
    const wanted = [...this.#applications].filter(([district]) => isWanted(this.#endings.get(district)!, district));
    await inParallel(wanted, WIDTH, async ([district, applicationId]) => {
      const { decision } = await this.api.post<ApplicationView>(
        clerkOf(district),
        `${APPLICATIONS}/${applicationId}/decision`,
        withBlocks(this.#decisionOn(district, note)),
      );
      this.#decisions.set(district, decision!.decisionId);
      if (decision!.needs?.thirdSignature) this.#forThree.add(district);
    });
  }

  #decisionOn(district: string, note = 'Die Voraussetzungen sind erfüllt.') {
    const { lines } = this.#drafts.get(district)!;
    switch (this.#endings.get(district)) {
      case 'partial':
        return {
          outcome: 'partially-granted',
          lines: cutTo(this.#frames.get(district)!, lines),
          reason: 'Bewilligt wird bis zur Höhe des Planungsrahmens.',
        };
      case 'rejected':
        return { outcome: 'rejected', lines: [], reason: 'Die beantragten Stellen sind nicht zusätzlich zu den vorhandenen.' };
      case 'late':
        return { outcome: 'rejected', lines: [], reason: 'Der Antrag ist nach der Ausschlussfrist eingegangen.' };
      case 'draft':
      case 'open':
      case 'withdrawn':
      case 'granted':
      case undefined:
        return { outcome: 'granted', lines: lines.map(({ lineId, amountCents }) => ({ lineId, amountCents })), reason: note };
    }
  }

  async #release(): Promise<void> {
    await inParallel(this.#having('granted', 'partial', 'rejected', 'late'), WIDTH, async (district) => {
      const route = `${APPLICATIONS}/${this.#applications.get(district)!}/decision`;
      const decision = { decisionId: this.#decisions.get(district)! };
      const isForThree = this.#forThree.has(district);
      if (isForThree) await this.api.post(otherClerk(district), `${route}/countersign`, decision);
      await this.api.post(isForThree ? HEAD_OF_UNIT : otherClerk(district), `${route}/release`, decision);
    });
  }

  async #staff(day: string): Promise<void> {
    await this.#findPosts();
    await inParallel(this.#posts.values(), WIDTH, async ({ post, steps }) => {
      for (let step = steps[0]; step !== undefined && step.day <= day; step = steps[0]) {
        steps.shift();
        if (!isTooEarly(step, post)) await this.#occupy(post, step);
      }
    });
  }

  /** Posts are there when their notice is delivered: what nobody retrieved comes later, and what came back is not there until it is delivered again. */
  async #findPosts(): Promise<void> {
    await untilKnown(this.api, 'applications', 'staffing');
    const granted = this.#having('granted', 'partial');
    for (const post of await this.#allPosts()) {
      const { postId, status } = post;
      const known = this.#posts.get(postId);
      if (!granted.includes(post.district)) continue;
      if (this.#appointed.has(postId)) this.#posts.set(postId, { steps: [], ...known, post });
      else if (status === 'announced' || status === 'taken-back') this.#posts.delete(postId);
      else if (known === undefined) this.#posts.set(postId, { post, steps: occupationsOf(this.plan.code, post, this.plan.staffing) });
    }
  }

  /** Of the programme, as the authority sees them. */
  async #allPosts(): Promise<readonly PostItem[]> {
    const route = `/api/staffing/v1/posts?programmeId=${this.#call.programme.programmeId}&limit=200`;
    const posts: PostItem[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: PostPage = await this.api.get(CLERKS[0], cursor === '' ? route : `${route}&cursor=${cursor}`);
      posts.push(...page.items);
      cursor = page.nextCursor;
    }
    return posts;
  }

  async #occupy(post: PostItem, step: Occupation): Promise<void> {
    const person = `antrag-${post.district}`;
    const route = `/api/staffing/v1/posts/${post.postId}`;
    const appointmentId = this.#appointed.get(post.postId);
    if (step.kind === 'correct') {
      const { from, lastDay, reason } = step;
      await this.api.post(person, `${route}/corrections`, { appointmentId, from, lastDay, reason });
      return;
    }
    if (step.kind === 'suspend') {
      const { from, until, reason } = step;
      await this.api.post(person, `${route}/suspensions`, { appointmentId, from, until, reason });
      return;
    }
    if (step.kind === 'share') {
      await this.api.post(person, `${route}/shares`, { appointmentId, from: step.from, share: step.share });
      return;
    }
    if (step.kind === 'annul') {
      await this.api.post(person, `${route}/annulments`, { appointmentId, reason: step.reason });
      return;
    }
    if (step.kind === 'qualify') {
      const { personId } = await this.#register(post, step);
      await this.api.post(person, `/api/staffing/v1/people/${personId}/qualification-corrections`, step.correction);
      return;
    }
    if (step.kind === 'vacate') {
      await this.api.post(person, `${route}/vacancies`, { lastDay: step.lastDay, reason: step.reason });
      return;
    }
    const { personId } = await this.#register(post, step);
    const { from, until } = step;
    const tier = step.person.qualification;
    const body = { personId, from, ...defined({ until }), tier, evidence: evidenceOf(tier) };
    const appointed = await this.api.post<AppointmentView>(person, `${route}/appointments`, body);
    this.#appointed.set(post.postId, appointed.appointmentId);
  }

  /** Once: the same key again finds the same person. */
  #register(post: PostItem, { person }: Extract<Occupation, { readonly kind: 'fill' | 'qualify' }>) {
    const key = keyOf('person', post.postId, person);
    return this.api.post<PersonView>(`antrag-${post.district}`, '/api/staffing/v1/people', person, key);
  }
}

/** A letter came back and was delivered later: what was told of the days before it is not told again. */
const isTooEarly = (step: Occupation, { startsFrom }: PostItem): boolean =>
  (step.kind === 'fill' || step.kind === 'correct') && startsFrom !== undefined && step.from < startsFrom;

/** A qualification that the rule set has no rate for: received like any other, and found by the formal check. */
const defective = (line: ApplicationLine, index: number): ApplicationLine =>
  index === 0 && line.kind === 'post' ? { ...line, tier: 'STAATLICH_ANERKANNTE_ERZIEHUNG' } : line;

/** Two clerks share the districts; the one who prepared a decision never releases it. */
const clerkOf = (district: string): string => CLERKS[Number(district) % 2 === 0 ? 0 : 1];
const otherClerk = (district: string): string => CLERKS[Number(district) % 2 === 0 ? 1 : 0];

/** The least that is a PDF: one empty page, of which a comment says what it stands for. */
export const onePage = (name: string): Buffer =>
  Buffer.from(
    [
      '%PDF-1.4',
      `% ${name} (Demo)`,
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj',
      'trailer << /Root 1 0 R /Size 4 >>',
      '%%EOF',
      '',
    ].join('\n'),
    'latin1',
  );
