/**
 * The programme of 2017 in its first years, as rules gave its posts more months in 2019 and 2020: a post that is held throughout, one that is vacant for
 * a time, one whose window was over before the day that decides, and one that was approved behind it.
 */
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { openCallOf } from './publish-programme';
import { untilKnown } from './quiet';
import { evidenceOf } from './staffing';
import { withBlocks } from './text-blocks';
import type { ApplicationView, DraftView, PersonView, PostItem } from './views';

const FILE = 'programmes/integrationsmanagement-2017.json';
const APPLICATIONS = '/api/applications/v1/applications';
const STAFFING = '/api/staffing/v1';
const [CLERK, REVIEWER] = ['sachbearbeitung-1', 'sachbearbeitung-2'] as const;
/** Of whoever is approved, how long a post is funded before any extension. */
const MONTHS = 24;
const TIER = 'A_SOCIAL_DEGREE';

interface Applicant {
  readonly drafts: string;
  readonly signs: string;
  readonly posts: number;
  readonly released: string;
}
const LARGE: Applicant = { drafts: 'antrag-08116', signs: 'zeichnung-08116', posts: 3, released: DAYS.released18 };
const SMALL: Applicant = { drafts: 'antrag-08136', signs: 'zeichnung-08136', posts: 1, released: DAYS.released18 };
/** Delivered on 10 January 2019, days behind the one on which a post had to be approved. */
const LATE: Applicant = { drafts: 'sindelfingen-1', signs: 'sindelfingen-1', posts: 1, released: DAYS.approved19 };
const APPLICANTS = [LARGE, SMALL, LATE];

const person = (givenName: string, familyName: string, birthDate: string) => ({ givenName, familyName, birthDate, qualification: TIER });
const HELD = person('Henrike', 'Vollmar', '1981-04-17');
const LEFT = person('Konstantin', 'Abele', '1978-09-02');
const GONE = person('Fatma', 'Yilmaz', '1985-12-11');
const FOLLOWED = person('Judith', 'Rapp', '1990-06-25');
const OF_SMALL = person('Malte', 'Ziegler', '1983-02-08');
const OF_LATE = person('Annegret', 'Kuhn', '1979-10-30');
const BEGAN = '2018-03-01';
const BEGAN_LATE = '2019-03-01';
/** Posts are there once their notice is delivered. */
const HAPPENED_ON: readonly string[] = [DAYS.staffed18, DAYS.vacated18, DAYS.refilled18, DAYS.extended19];

export class FirstYears {
  readonly #applications = new Map<Applicant, string>();
  readonly #decisions = new Map<Applicant, string>();

  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (day === DAYS.opened17) await this.#apply();
    if (day === DAYS.decided18) for (const applicant of APPLICANTS) await this.#prepare(applicant);
    for (const applicant of APPLICANTS) if (day === applicant.released) await this.#release(applicant);
    if (HAPPENED_ON.includes(day)) await untilKnown(this.api, 'applications', 'staffing');
    if (day === DAYS.staffed18) {
      for (const [i, holder] of [HELD, LEFT, GONE].entries()) await this.#fill(LARGE, i, holder, BEGAN);
      await this.#fill(SMALL, 0, OF_SMALL, BEGAN);
    }
    if (day === DAYS.vacated18) {
      await this.#vacate(LARGE, 1, '2018-06-30', 'Kündigung durch die Fachkraft');
      await this.#vacate(LARGE, 2, '2018-06-29', 'Wechsel zu einem anderen Träger');
    }
    if (day === DAYS.refilled18) await this.#fill(LARGE, 1, FOLLOWED, '2018-11-01');
    if (day === DAYS.extended19) await this.#fill(LATE, 0, OF_LATE, BEGAN_LATE);
  }

  async #apply(): Promise<void> {
    const { call, ruleSet } = await openCallOf(this.api, FILE, {
      titleDe: 'Förderaufruf Integrationsmanagement 2018',
      titleEn: 'Funding call integration management 2018',
      ruleSetVersion: 1,
      budgetYear: 2018,
      opensOn: '2017-12-01',
      deadline: '2018-01-31',
      source: '58 Mio. € im Jahr seit 2017 (diegemeinde.de, belegt); Frist: Modellannahme',
    });
    if (ruleSet.funding.family !== 'per-capita-post') throw new Error('The programme of 2017 pays posts by tier.');
    const rate = ruleSet.funding.tiers.value.find(({ tier }) => tier === TIER)!.ratePerFteYearCents;
    const line = { kind: 'post', share: 0.5, tier: TIER, months: MONTHS, amountCents: Math.round((rate * MONTHS) / 24) };
    for (const applicant of APPLICANTS) {
      const draft = { callId: call.callId, lines: Array.from({ length: applicant.posts }, () => line) };
      const { draftId } = await this.api.post<DraftView>(applicant.drafts, '/api/applications/v1/drafts', draft);
      const route = `/api/applications/v1/drafts/${draftId}/submit`;
      this.#applications.set(applicant, (await this.api.post<ApplicationView>(applicant.signs, route, {})).applicationId);
    }
  }

  async #prepare(applicant: Applicant): Promise<void> {
    const route = `${APPLICATIONS}/${this.#applications.get(applicant)!}`;
    await this.api.post(CLERK, `${route}/formal-check`, {});
    const decision = withBlocks({ outcome: 'granted', reason: 'Die Voraussetzungen sind erfüllt.' });
    this.#decisions.set(applicant, (await this.api.post<ApplicationView>(CLERK, `${route}/decision`, decision)).decision!.decisionId);
  }

  async #release(applicant: Applicant): Promise<void> {
    const decision = { decisionId: this.#decisions.get(applicant)! };
    await this.api.post(REVIEWER, `${APPLICATIONS}/${this.#applications.get(applicant)!}/decision/release`, decision);
  }

  async #fill(applicant: Applicant, index: number, holder: ReturnType<typeof person>, from: string): Promise<void> {
    const { postId } = await this.#post(applicant, index);
    const { personId } = await this.api.post<PersonView>(applicant.drafts, `${STAFFING}/people`, holder, keyOf('person', postId, holder));
    const body = { personId, from, tier: TIER, evidence: evidenceOf(TIER) };
    await this.api.post(applicant.drafts, `${STAFFING}/posts/${postId}/appointments`, body);
  }

  async #vacate(applicant: Applicant, index: number, lastDay: string, reason: string): Promise<void> {
    const { postId } = await this.#post(applicant, index);
    await this.api.post(applicant.drafts, `${STAFFING}/posts/${postId}/vacancies`, { lastDay, reason });
  }

  /** By its place among the lines of its application. */
  async #post({ drafts }: Applicant, index: number): Promise<PostItem> {
    const { items } = await this.api.get<{ readonly items: readonly PostItem[] }>(drafts, `${STAFFING}/posts?limit=200`);
    const post = items.toSorted((a, b) => (a.lineId < b.lineId ? -1 : 1))[index];
    if (post === undefined) throw new Error(`${drafts} has no ${index + 1}. post.`);
    return post;
  }
}
