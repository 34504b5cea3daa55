/** What people do on the path, and what the tests ask about it. */
import assert from 'node:assert/strict';
import type { Bus } from '@paktwerk/local-stack';
import type { PublishedProgramme } from '@paktwerk/tools';
import { createClient, eventually } from '../support/client';
import type { Answer, Client, Method, Problem, RequestOptions } from '../support/client';
import type { ApplicationView, DraftView, FiguresView, GrantView, NoticeItem, PotView, ReportView } from '../support/views';
import { startWorld } from '../support/world';
import type { World } from '../support/world';

export const BUS: Bus = process.env['BUS'] === 'kafka' ? 'kafka' : 'embedded';
export const MINISTRY = 'ministerium';
export const CLERK_1 = 'sachbearbeitung-1';
export const CLERK_2 = 'sachbearbeitung-2';
export const STUTTGART = '08111';
export const applicant = (district: string): string => `antrag-${district}`;
export const signatory = (district: string): string => `zeichnung-${district}`;
export const counsellor = (district: string, n = 1): string => `beratung-${district}-${n}`;
const APPLICATIONS = '/api/applications/v1/applications';

export interface Line {
  readonly kind: 'post' | 'measure';
  readonly amountCents: number;
}

export const post = (share: number | string, amountCents: number) =>
  ({ kind: 'post', share, tier: 'A_SOCIAL_DEGREE', amountCents }) as const;
export const measure = (description: string, amountCents: number) => ({ kind: 'measure', description, amountCents }) as const;

/** The world of one run, filled step by step: each test builds on those before it. */
export class Acting {
  #world: World | undefined;
  #api: Client | undefined;
  #published: PublishedProgramme | undefined;

  async start(): Promise<void> {
    this.#world = await startWorld({ bus: BUS, replicas: 2, startAt: '2022-06-07T08:00:00.000Z' });
    this.#api = createClient(this.#world);
  }

  async stop(): Promise<void> {
    await this.#world?.stop();
  }

  get world(): World {
    assert.ok(this.#world, 'started');
    return this.#world;
  }

  get api(): Client {
    assert.ok(this.#api, 'started');
    return this.#api;
  }

  get programme(): PublishedProgramme['programme'] {
    assert.ok(this.#published, 'published');
    return this.#published.programme;
  }

  get call(): PublishedProgramme['call'] {
    assert.ok(this.#published, 'published');
    return this.#published.call;
  }

  async publish(): Promise<PublishedProgramme> {
    this.#published = await this.world.publish(this.api, 'programmes/soforthilfe-ukraine-2022.json');
    return this.#published;
  }

  /** Asks for something that must be refused, with a problem in both languages. */
  async refused(
    person: string | undefined,
    method: Method,
    path: string,
    body: unknown,
    status: number,
    code: string | undefined,
    options?: RequestOptions,
  ): Promise<Problem> {
    const { status: got, body: problem, headers } = await this.api.request(person, method, path, body, options);
    assert.equal(`${got} ${problem.code ?? ''}`, `${status} ${code ?? ''}`, `${method} ${path}: ${JSON.stringify(problem)}`);
    assert.match(headers.get('content-type') ?? '', /application\/problem\+json/);
    assert.ok(problem.texts && problem.texts.de.length > 5 && problem.texts.en.length > 5, 'both languages');
    return problem;
  }

  async submit(district: string, lines: readonly Line[]): Promise<ApplicationView> {
    const draft = await this.api.post<DraftView>(applicant(district), '/api/applications/v1/drafts', {
      callId: this.call.callId,
      lines,
    });
    return (await this.api.post<ApplicationView>(signatory(district), `/api/applications/v1/drafts/${draft.body.draftId}/submit`, {})).body;
  }

  application(id: string, person = CLERK_1): Promise<ApplicationView> {
    return this.api.get<ApplicationView>(person, `${APPLICATIONS}/${id}`);
  }

  formalCheck(id: string, person = CLERK_1): Promise<Answer<unknown>> {
    return this.api.post(person, `${APPLICATIONS}/${id}/formal-check`, {});
  }

  /** → the id of the decision, which its release names */
  async prepare(id: string, person = CLERK_1): Promise<string> {
    const { lines } = await this.application(id);
    const { body } = await this.api.post<ApplicationView>(person, `${APPLICATIONS}/${id}/decision`, {
      outcome: 'granted',
      reason: 'Voraussetzungen erfüllt',
      lines: lines.map(({ lineId, amountCents }) => ({ lineId, amountCents })),
    });
    assert.ok(body.decision, 'a decision');
    return body.decision.decisionId;
  }

  release(id: string, decisionId: string, person = CLERK_2): Promise<Answer<unknown>> {
    return this.api.post(person, `${APPLICATIONS}/${id}/decision/release`, { decisionId });
  }

  reserved(id: string): Promise<true> {
    return eventually(async () => (await this.application(id)).decision?.reservation?.status === 'reserved', {
      what: `reservation of ${id}`,
    });
  }

  async grant(id: string): Promise<void> {
    await this.formalCheck(id);
    const decisionId = await this.prepare(id);
    await this.reserved(id);
    await this.release(id, decisionId);
  }

  /** The notice is handed over against a receipt on the same day: from then on the grant has effect. */
  async deliver(id: string): Promise<void> {
    const notices = '/api/applications/v1/grants';
    const { grantId, noticeId } = await eventually(
      async () => (await this.api.get<{ items: NoticeItem[] }>(CLERK_1, `${notices}?applicationId=${id}`)).items[0],
      { what: `notice of ${id}` },
    );
    const notice = `${notices}/${grantId}/notices/${noticeId}`;
    const { body } = await this.api.post<GrantView>(CLERK_1, `${notice}/dispatch`, { channel: 'post', againstReceipt: true });
    const sent = body.notices[0]?.dispatches[0];
    assert.ok(sent, 'dispatched');
    await this.api.post(CLERK_1, `${notice}/delivery`, { receivedOn: sent.on });
  }

  pot(): Promise<PotView> {
    return this.api.get<PotView>(MINISTRY, `/api/budgeting/v1/pots/${this.call.callId}`);
  }

  async frame(district: string): Promise<PotView['frames'][number]> {
    const found = (await this.pot()).frames.find((f) => f.district === district);
    assert.ok(found, `a frame of ${district}`);
    return found;
  }

  figures(query = '', as = MINISTRY): Promise<ReportView> {
    return this.api.get<ReportView>(as, `/api/reporting/v1/figures?programmeId=${this.programme.programmeId}${query}`);
  }

  /** What the ministry sees of a district; with `as`, what that person sees: counselling is exact in the district itself and nowhere else. */
  async figuresOf(district: string, query = '', as = MINISTRY): Promise<FiguresView> {
    const found = (await this.figures(query, as)).districts.find((x) => x.district === district);
    assert.ok(found, `figures of ${district}`);
    return found.figures;
  }
}
