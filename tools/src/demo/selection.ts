import { setTimeout as sleep } from 'node:timers/promises';
import { inParallel } from '@paktwerk/kernel';
import { ApiError } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { openCallOf } from './publish-programme';
import { withBlocks } from './text-blocks';
import type { ApplicationView, DraftView } from './views';

const FILE = 'programmes/queere-gefluechtete.json';
const APPLICATIONS = '/api/applications/v1/applications';
const CARRIER = 'traeger-1';
const [CLERK, OTHER, THIRD] = ['sachbearbeitung-1', 'sachbearbeitung-2', 'referatsleitung'] as const;
/** So much for each of five, of a pot of 300.000 €: the money reaches the third. */
const EACH_CENTS = 9_000_000;
const CRITERIA = ['PROTECTION', 'REACH', 'CONCEPT', 'COST'] as const;

/** A project that a carrier applies for, and the points of two people for it. */
interface Project {
  readonly title: string;
  readonly points: readonly (readonly number[])[];
}
const PROJECTS: readonly Project[] = [
  {
    title: 'Beratung in Stuttgart',
    points: [
      [9, 8, 9, 7],
      [9, 9, 8, 7],
    ],
  },
  {
    title: 'Beratung in Karlsruhe',
    points: [
      [8, 8, 8, 8],
      [8, 7, 8, 8],
    ],
  },
  // Where two stand equal in all, the protection decides.
  {
    title: 'Mobile Beratung im Main-Tauber-Kreis',
    points: [
      [7, 9, 7, 7],
      [7, 9, 7, 7],
    ],
  },
  {
    title: 'Beratung am Bodensee',
    points: [
      [6, 7, 7, 7],
      [7, 6, 7, 7],
    ],
  },
  {
    title: 'Schulung für Unterkünfte',
    points: [
      [5, 6, 8, 9],
      [5, 5, 8, 9],
    ],
  },
];
/** It came behind the deadline, which can be made good, and after the ranking was closed. */
const LATE: Project = {
  title: 'Beratung im Ortenaukreis',
  points: [
    [8, 7, 7, 6],
    [7, 7, 8, 6],
  ],
};
/** Of this one a clerk stands close to the applicant, and the head of the unit reviews instead. */
const CONFLICTED = 2;
/** This one is withdrawn, and whoever waits first moves up. */
const WITHDRAWN = 1;
const WITHIN = 3;

/** The call of a programme that selects: five applications, two score sheets each, a conflict of interest, a ranking, who waits behind the money, and one that is ranked behind them. */
export class SelectionInDemo {
  #callId = '';
  readonly #ids: string[] = [];

  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (day === DAYS.spring26) await this.#apply();
    if (day !== DAYS.summer26) return;
    await inParallel(this.#ids.entries(), this.#ids.length, async ([i, id]) => {
      await this.api.post(CLERK, `${APPLICATIONS}/${id}/formal-check`, {});
      await this.#review(i, id, PROJECTS[i]!);
    });
    await this.api.post(CLERK, `${this.#selection}/close`, {});
    await this.#decide();
    await this.#supplement();
  }

  get #selection(): string {
    return `/api/applications/v1/calls/${this.#callId}/selection`;
  }

  async #apply(): Promise<void> {
    this.#callId = (await openCallOf(this.api, FILE)).call.callId;
    for (const project of PROJECTS) this.#ids.push(await this.#submit(project));
  }

  async #submit({ title }: Project): Promise<string> {
    const item = title.startsWith('Schulung') ? 'TRAINING' : 'COUNSELLING';
    const lines = [{ kind: 'plan-item', item, description: title, costCents: EACH_CENTS, amountCents: EACH_CENTS }];
    const draft = { callId: this.#callId, district: '08111', lines };
    const { draftId } = await this.api.post<DraftView>(CARRIER, '/api/applications/v1/drafts', draft);
    return (await this.api.post<ApplicationView>(CARRIER, `/api/applications/v1/drafts/${draftId}/submit`, {})).applicationId;
  }

  async #review(index: number, applicationId: string, project: Project): Promise<void> {
    if (index === CONFLICTED)
      await this.api.post(OTHER, `${this.#selection}/interests`, {
        applicationId,
        isConflicted: true,
        note: 'Bis vor Kurzem dort im Beirat.',
      });
    const reviewers = [CLERK, index === CONFLICTED ? THIRD : OTHER];
    for (const [i, reviewer] of reviewers.entries()) {
      await this.api.post(reviewer, `${this.#selection}/interests`, { applicationId, isConflicted: false });
      const points = CRITERIA.map((criterion, c) => ({ criterion, points: project.points[i]![c]! }));
      await this.api.post(reviewer, `${this.#selection}/scores`, { applicationId, points });
    }
  }

  /** Whoever the money reaches is prepared, the others wait; one is withdrawn, and its money comes back. */
  async #decide(): Promise<void> {
    for (const id of this.#ids.slice(0, WITHIN))
      await this.api.post(
        CLERK,
        `${APPLICATIONS}/${id}/decision`,
        withBlocks({ outcome: 'granted', reason: 'Nach der Rangfolge reicht das Geld.' }),
      );
    for (const id of this.#ids.slice(WITHIN)) await this.#wait(id);
    await this.api.post(CARRIER, `${APPLICATIONS}/${this.#ids[WITHDRAWN]!}/withdraw`, { reason: 'Das Haus in Karlsruhe schließt.' });
  }

  /** Who came late is ranked behind the last place, by as many people as the others, and waits with them. */
  async #supplement(): Promise<void> {
    const id = await this.#submit(LATE);
    await this.api.post(CLERK, `${APPLICATIONS}/${id}/formal-check`, {});
    await this.#review(PROJECTS.length, id, LATE);
    const reason = 'Der Antrag kam nach der Frist; sie wird im Nachhinein verlängert, und die Rangfolge stand schon.';
    await this.#onceKnown(`${this.#selection}/supplement`, { reason });
    await this.#wait(id);
  }

  #wait(id: string): Promise<void> {
    return this.#onceKnown(`${APPLICATIONS}/${id}/waiting-list`, { reason: 'Der Platz in der Rangfolge liegt hinter dem Geld.' });
  }

  /** What was applied for, and what is set aside for those before, is told by event; until then there seems to be nobody to rank, or enough money. */
  async #onceKnown(route: string, body: object): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.api.post(CLERK, route, body);
        return;
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 422 || attempt === 100) throw error;
      }
      await sleep(100);
    }
  }
}
