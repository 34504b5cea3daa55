/**
 * What is under way on the day on which somebody looks: calls that take applications, a draft that waits for its signature, a request that runs,
 * and work that is due today and soon. It follows from that day, and the calls stay the same for half a year: a loader that starts again opens no others.
 */
import { addDays, daysBetween } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { Api } from './client';
import { lineFor } from './further-calls';
import { openSuccessorOf } from './publish-programme';
import type { Otherwise } from './publish-programme';
import { withBlocks } from './text-blocks';
import type { ApplicationView, CallView, DraftView, RuleSetView } from './views';

const APPLICATIONS = '/api/applications/v1/applications';
const DRAFTS = '/api/applications/v1/drafts';
const CLERK = 'sachbearbeitung-1';

const POSTS = {
  file: 'programmes/integrationsmanagement-2025.json',
  code: 'IM',
  titleDe: 'Integrationsmanagement',
  titleEn: 'Integration management',
};
const OFFICERS = {
  file: 'programmes/integrationsbeauftragte.json',
  code: 'VWVIB',
  titleDe: 'Integrationsbeauftragte',
  titleEn: 'Integration officers',
};
const CARRIERS = { file: 'programmes/inturo.json', code: 'INTURO', titleDe: 'INTURO', titleEn: 'INTURO' };
type Further = typeof POSTS;
interface Opened {
  readonly call: CallView;
  readonly ruleSet: RuleSetView;
}

/** So many days a call still takes applications, at least. */
const OPEN_FOR_DAYS = 30;

/** Within which days the calls take applications: it ends in spring or in autumn, and began well before the first application in it. */
export const openOn = (today: IsoDate): Pick<Otherwise, 'budgetYear' | 'opensOn' | 'deadline'> => {
  const year = Number(today.slice(0, 4));
  const periods = [
    { budgetYear: year, opensOn: `${year - 1}-08-01`, deadline: `${year}-03-31` },
    { budgetYear: year, opensOn: `${year}-02-01`, deadline: `${year}-09-30` },
  ];
  const next = { budgetYear: year + 1, opensOn: `${year}-08-01`, deadline: `${year + 1}-03-31` };
  return periods.find(({ deadline }) => daysBetween(today, deadline) >= OPEN_FOR_DAYS) ?? next;
};

/** The year behind the deadline: nobody applies for a time that is over, and no programme of the files reaches beyond 2026. */
export const paidBehind = (deadline: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: addDays(deadline, 1),
  to: `${Number(deadline.slice(0, 4)) + 1}${deadline.slice(4)}`,
});

export class OpenCallsInDemo {
  readonly plannedSteps = 25;
  /** The authority has two weeks for a formal check and one for a release: what it begins to wait for on these days is due today and in a week. */
  readonly #first: IsoDate;
  readonly #second: IsoDate;
  #toGrant = '';
  readonly #calls = new Map<Further, Opened>();

  constructor(
    private readonly api: Api,
    private readonly today: IsoDate,
  ) {
    this.#first = addDays(today, -14);
    this.#second = addDays(today, -7);
  }

  get days(): readonly IsoDate[] {
    return [this.#first, this.#second];
  }

  async workOn(day: string): Promise<void> {
    if (day === this.#first) {
      for (const further of [POSTS, OFFICERS, CARRIERS]) await this.#open(further);
      await this.#submit(POSTS, '08115');
      this.#toGrant = await this.#submit(POSTS, '08116');
      await this.#submitAs('wertheim-1', 'wertheim-1', OFFICERS);
    }
    if (day !== this.#second) return;
    await this.#submit(POSTS, '08118');
    await this.api.post(CLERK, `${APPLICATIONS}/${this.#toGrant}/formal-check`, {});
    const decision = withBlocks({ outcome: 'granted', reason: 'Die Voraussetzungen sind erfüllt.' });
    await this.api.post(CLERK, `${APPLICATIONS}/${this.#toGrant}/decision`, decision);
  }

  /** What happens today. */
  async settle(): Promise<void> {
    const draftId = await this.#draft('antrag-08111', POSTS, {
      contact: { unit: 'Abteilung Integrationspolitik' },
      bank: { iban: 'DE02120300000000202051' },
      declarations: [
        'not-begun',
        'no-double-funding',
        'changes-notified',
        'audit-accepted',
        'true-and-complete',
        'no-partners',
        'no-early-start',
      ],
    });
    await this.api.post('antrag-08111', `${DRAFTS}/${draftId}/hand-over`, { note: 'Alles ist vollständig. Bitte zeichnen.' });
    const applicationId = await this.#submit(OFFICERS, '08111');
    await this.api.post(CLERK, `${APPLICATIONS}/${applicationId}/formal-check`, {});
    await this.api.post(CLERK, `${APPLICATIONS}/${applicationId}/information`, { items: ['Nachweis des Hochschulabschlusses'] });
  }

  async #open(further: Further): Promise<void> {
    const { file, code, titleDe, titleEn } = further;
    const days = openOn(this.today);
    const year = days.budgetYear;
    const successor = { code: `${code}${year % 100}`, titleDe: `${titleDe} ${year} (erfunden)`, titleEn: `${titleEn} ${year} (invented)` };
    const opened = await openSuccessorOf(
      this.api,
      file,
      { ...successor, ...paidBehind(days.deadline) },
      {
        ...days,
        titleDe: `Förderaufruf ${titleDe} ${year}`,
        titleEn: `Funding call ${titleEn} ${year}`,
        source: 'Für die Vorführung erfunden',
      },
    );
    this.#calls.set(further, opened);
  }

  async #draft(person: string, further: Further, said: object = {}): Promise<string> {
    const { call, ruleSet } = this.#calls.get(further)!;
    const draft = { callId: call.callId, lines: [lineFor(ruleSet)], ...said };
    return (await this.api.post<DraftView>(person, DRAFTS, draft)).draftId;
  }

  #submit(further: Further, district: string): Promise<string> {
    return this.#submitAs(`antrag-${district}`, `zeichnung-${district}`, further);
  }

  async #submitAs(drafts: string, signs: string, further: Further): Promise<string> {
    const draftId = await this.#draft(drafts, further);
    return (await this.api.post<ApplicationView>(signs, `${DRAFTS}/${draftId}/submit`, {})).applicationId;
  }
}
