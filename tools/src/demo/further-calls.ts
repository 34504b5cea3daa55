import { inParallel } from '@paktwerk/kernel';
import type { Api } from './client';
import { DAYS } from './plan';
import type { District } from './plan';
import { openCallOf } from './publish-programme';
import type { ApplicationView, DraftView, RuleSetView } from './views';
import { withBlocks } from './text-blocks';

const APPLICATIONS = '/api/applications/v1/applications';
const WIDTH = 16;

/** A call of another programme: the days on which it is opened and applied for, decided, and released. */
interface FurtherCall {
  readonly file: string;
  readonly opened: string;
  /** Absent where carriers apply: nobody does here yet. */
  readonly decided?: string;
  /** Absent: what was prepared waits for the second person until today. */
  readonly released?: string;
}

export const CALLS: readonly FurtherCall[] = [
  {
    file: 'programmes/integrationsmanagement-2017.json',
    opened: DAYS.drafted22,
    decided: DAYS.prepared22,
    released: DAYS.released22,
  },
  { file: 'programmes/integrationsmanagement-2023.json', opened: DAYS.summer23, decided: DAYS.autumn23, released: DAYS.spring24 },
  { file: 'programmes/soforthilfe-ukraine-2023.json', opened: DAYS.opened23, decided: DAYS.autumn23, released: DAYS.spring24 },
  { file: 'programmes/inturo.json', opened: DAYS.opened25 },
  { file: 'programmes/integrationsbeauftragte.json', opened: DAYS.autumn25, decided: DAYS.spring26, released: DAYS.summer26 },
  { file: 'programmes/vwv-deutsch.json', opened: DAYS.spring26, decided: DAYS.summer26 },
  { file: 'programmes/bw-schuetzt.json', opened: DAYS.spring26 },
  { file: 'programmes/jugendberufshilfe.json', opened: DAYS.spring26 },
  { file: 'programmes/queere-gefluechtete.json', opened: DAYS.spring26 },
];

/** How the applications of each call end. */
const ENDINGS = ['granted', 'granted', 'rejected', 'withdrawn', 'unchecked', 'draft'] as const;
type Ending = (typeof ENDINGS)[number];

/** One line that the rules of the call pay to the cent. */
export const lineFor = ({ funding }: Pick<RuleSetView, 'funding'>): object => {
  switch (funding.family) {
    case 'per-capita-post': {
      const { tier, ratePerFteYearCents } = funding.tiers.value[0]!;
      return { kind: 'post', share: 0.5, tier, months: 12, amountCents: ratePerFteYearCents / 2 };
    }
    case 'size-class-fixed': {
      const { inhabitantsFrom, ceilingCents } = funding.classes.value[0]!;
      return { kind: 'officer', share: 0.5, inhabitants: inhabitantsFrom, months: 12, amountCents: ceilingCents / 2 };
    }
    case 'per-unit': {
      const { format, ratePerUnitCents } = funding.formats.value[0]!;
      return { kind: 'course', format, units: 50, amountCents: ratePerUnitCents * 50 };
    }
    case 'project': {
      const { item } = funding.planItems.value[0]!;
      return { kind: 'plan-item', item, costCents: 100_000, amountCents: 100_000 };
    }
  }
};

/** The calls beside the two whose posts and cases the demo follows: some districts apply, and each application ends in another way. */
export class FurtherCalls {
  readonly #applications = new Map<string, readonly { readonly district: string; readonly ending: Ending; readonly id: string }[]>();
  readonly #decisions = new Map<string, string>();

  constructor(
    private readonly api: Api,
    private readonly districts: readonly District[],
  ) {}

  get plannedSteps(): number {
    return CALLS.reduce((sum, call) => sum + (call.decided === undefined ? 1 : 20), 0);
  }

  async workOn(day: string): Promise<void> {
    await inParallel(CALLS, WIDTH, async (call) => {
      if (day === call.opened) await this.#open(call);
      if (day === call.decided) await this.#decide(call);
      if (day === call.released) await this.#release(call);
    });
  }

  async #open(call: FurtherCall): Promise<void> {
    const opened = await openCallOf(this.api, call.file);
    if (call.decided === undefined) return;
    const first = CALLS.indexOf(call) * ENDINGS.length;
    const wanted = ENDINGS.map((ending, i) => ({ ending, district: this.districts[(first + i) % this.districts.length]!.key }));
    const apply = async ({ ending, district }: (typeof wanted)[number]) => {
      const draft = { callId: opened.call.callId, lines: [lineFor(opened.ruleSet)] };
      const { draftId } = await this.api.post<DraftView>(`antrag-${district}`, '/api/applications/v1/drafts', draft);
      if (ending === 'draft') return [];
      const route = `/api/applications/v1/drafts/${draftId}/submit`;
      const { applicationId } = await this.api.post<ApplicationView>(`zeichnung-${district}`, route, {});
      return [{ district, ending, id: applicationId }];
    };
    this.#applications.set(call.file, (await Promise.all(wanted.map(apply))).flat());
  }

  async #decide(call: FurtherCall): Promise<void> {
    await inParallel(this.#applications.get(call.file) ?? [], WIDTH, async ({ district, ending, id }) => {
      if (ending === 'unchecked') return;
      await this.api.post('sachbearbeitung-1', `${APPLICATIONS}/${id}/formal-check`, {});
      if (ending === 'withdrawn') {
        await this.api.post(`zeichnung-${district}`, `${APPLICATIONS}/${id}/withdraw`, { reason: 'Der Kreis finanziert es selbst.' });
        return;
      }
      const decision =
        ending === 'granted'
          ? { outcome: 'granted', reason: 'Die Voraussetzungen sind erfüllt.' }
          : { outcome: 'rejected', lines: [], reason: 'Der Bedarf ist nicht dargelegt.' };
      const prepared = await this.api.post<ApplicationView>('sachbearbeitung-1', `${APPLICATIONS}/${id}/decision`, withBlocks(decision));
      this.#decisions.set(id, prepared.decision!.decisionId);
    });
  }

  async #release(call: FurtherCall): Promise<void> {
    await inParallel(this.#applications.get(call.file) ?? [], WIDTH, async ({ id }) => {
      const decisionId = this.#decisions.get(id);
      if (decisionId !== undefined) await this.api.post('sachbearbeitung-2', `${APPLICATIONS}/${id}/decision/release`, { decisionId });
    });
  }
}
