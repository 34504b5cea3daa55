import { defined, inParallel } from '@paktwerk/kernel';
import type { Api } from './client';
import { DAYS } from './plan';
import type { District } from './plan';
import { openCallOf } from './publish-programme';
import { withBlocks } from './text-blocks';
import type { ApplicationView, DraftView, ForwardingsView, RuleSetView } from './views';

const APPLICATIONS = '/api/applications/v1/applications';
const WIDTH = 16;

/** How the applications of each call end. */
const ENDINGS = ['granted', 'granted', 'rejected', 'withdrawn', 'unchecked', 'draft'] as const;
type Ending = (typeof ENDINGS)[number];

/** Who applies, and which people do it for them. */
interface Applicant {
  readonly key: string;
  readonly drafts: string;
  readonly signs: string;
  /** Of a carrier: the district of its seat, which does not follow from its key. */
  readonly seat?: string;
  /** Of a commune: which of the size classes it is in, the largest first. */
  readonly sizeClass?: number;
  readonly ending: Ending;
}
const by = (login: string, key: string, ending: Ending, more: Pick<Applicant, 'seat' | 'sizeClass'> = {}): Applicant => ({
  key,
  drafts: login,
  signs: login,
  ...more,
  ending,
});
const wertheim = (ending: Ending) => by('wertheim-1', '08128131', ending);
const boeblingen = (ending: Ending) => by('boeblingen-1', '08115003', ending);
const sindelfingen = (ending: Ending) => by('sindelfingen-1', '08115045', ending);
/** Part of another municipality from 2025 on, which carries its file on. */
const werbach = (ending: Ending) => by('werbach-1', '08128137', ending);
const grouping = (ending: Ending) => by('verbund-1', 'Z-ODENWALD-TAUBER', ending, { sizeClass: 1 });
const carrier = (ending: Ending) => by('traeger-1', 'T-BEISPIELWERK', ending, { seat: '08111' });

/** A call of another programme: the days on which it is opened and applied for, decided, and released. */
interface FurtherCall {
  readonly file: string;
  readonly opened: string;
  readonly decided: string;
  /** Absent: what was prepared waits for the second person until today. */
  readonly released?: string;
  /** Only carriers apply. */
  readonly isForCarriers?: true;
  /** Municipalities, groupings and carriers that apply themselves, beside the districts. */
  readonly parties?: readonly Applicant[];
}

const MANAGEMENT_23 = 'programmes/integrationsmanagement-2023.json';

export const CALLS: readonly FurtherCall[] = [
  {
    file: 'programmes/integrationsmanagement-2017.json',
    opened: DAYS.drafted22,
    decided: DAYS.prepared22,
    released: DAYS.released22,
    parties: [sindelfingen('granted')],
  },
  {
    file: MANAGEMENT_23,
    opened: DAYS.summer23,
    decided: DAYS.autumn23,
    released: DAYS.spring24,
    parties: [boeblingen('granted'), wertheim('rejected'), werbach('granted'), grouping('granted')],
  },
  { file: 'programmes/soforthilfe-ukraine-2023.json', opened: DAYS.opened23, decided: DAYS.autumn23, released: DAYS.spring24 },
  {
    file: 'programmes/inturo.json',
    opened: DAYS.opened25,
    decided: DAYS.prepared25,
    released: DAYS.released25,
    isForCarriers: true,
    parties: [carrier('granted')],
  },
  {
    file: 'programmes/integrationsbeauftragte.json',
    opened: DAYS.autumn25,
    decided: DAYS.spring26,
    released: DAYS.summer26,
    parties: [wertheim('granted'), boeblingen('withdrawn'), grouping('unchecked')],
  },
  { file: 'programmes/vwv-deutsch.json', opened: DAYS.spring26, decided: DAYS.summer26 },
  {
    file: 'programmes/bw-schuetzt.json',
    opened: DAYS.spring26,
    decided: DAYS.summer26,
    isForCarriers: true,
    parties: [carrier('unchecked')],
  },
  {
    file: 'programmes/jugendberufshilfe.json',
    opened: DAYS.spring26,
    decided: DAYS.summer26,
    isForCarriers: true,
    parties: [carrier('withdrawn')],
  },
  {
    file: 'programmes/queere-gefluechtete.json',
    opened: DAYS.spring26,
    decided: DAYS.summer26,
    isForCarriers: true,
    parties: [carrier('draft')],
  },
];

/** One line that the rules of the call pay to the cent. */
export const lineFor = ({ funding }: Pick<RuleSetView, 'funding'>, sizeClass = 0): object => {
  switch (funding.family) {
    case 'per-capita-post': {
      const { tier, ratePerFteYearCents } = funding.tiers.value[0]!;
      return { kind: 'post', share: 0.5, tier, months: 12, amountCents: ratePerFteYearCents / 2 };
    }
    case 'size-class-fixed': {
      const { inhabitantsFrom, ceilingCents } = funding.classes.value[sizeClass]!;
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

interface Submitted {
  readonly applicant: Applicant;
  readonly id: string;
}

/** The calls beside the two whose posts and cases the demo follows: some districts and other parties apply, and each application ends in another way. */
export class FurtherCalls {
  readonly #applications = new Map<string, readonly Submitted[]>();
  readonly #decisions = new Map<string, string>();

  constructor(
    private readonly api: Api,
    private readonly districts: readonly District[],
  ) {}

  get plannedSteps(): number {
    return CALLS.reduce((sum, call) => sum + (call.isForCarriers ? 1 : 20) + (call.parties?.length ?? 0) * 5, 5);
  }

  async workOn(day: string): Promise<void> {
    await inParallel(CALLS, WIDTH, async (call) => {
      if (day === call.opened) await this.#open(call);
      if (day === call.decided) await this.#decide(call);
      if (day === call.released) await this.#release(call);
    });
    if (day === DAYS.opened25) await this.#passOn();
    if (day === DAYS.applied25) await this.#endEarly();
  }

  async #open(call: FurtherCall): Promise<void> {
    const opened = await openCallOf(this.api, call.file);
    const apply = async (applicant: Applicant): Promise<readonly Submitted[]> => {
      const { drafts, signs, seat, sizeClass, ending } = applicant;
      const draft = { callId: opened.call.callId, ...defined({ district: seat }), lines: [lineFor(opened.ruleSet, sizeClass)] };
      const { draftId } = await this.api.post<DraftView>(drafts, '/api/applications/v1/drafts', draft);
      if (ending === 'draft') return [];
      const { applicationId } = await this.api.post<ApplicationView>(signs, `/api/applications/v1/drafts/${draftId}/submit`, {});
      return [{ applicant, id: applicationId }];
    };
    const wanted = [...(call.isForCarriers ? [] : this.#districtsOf(call)), ...(call.parties ?? [])];
    this.#applications.set(call.file, (await Promise.all(wanted.map(apply))).flat());
  }

  #districtsOf(call: FurtherCall): readonly Applicant[] {
    const first = CALLS.indexOf(call) * ENDINGS.length;
    return ENDINGS.map((ending, i) => {
      const { key } = this.districts[(first + i) % this.districts.length]!;
      return { key, drafts: `antrag-${key}`, signs: `zeichnung-${key}`, ending };
    });
  }

  async #decide(call: FurtherCall): Promise<void> {
    await inParallel(this.#applications.get(call.file) ?? [], WIDTH, async ({ applicant: { signs, ending }, id }) => {
      if (ending === 'unchecked') return;
      await this.api.post('sachbearbeitung-1', `${APPLICATIONS}/${id}/formal-check`, {});
      if (ending === 'withdrawn') {
        await this.api.post(signs, `${APPLICATIONS}/${id}/withdraw`, { reason: 'Es wird aus eigenen Mitteln finanziert.' });
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

  /** By contracts of spring, entered once the notices are delivered: a city passes half of its post on to a carrier, a district a part of its own to a carrier and to a municipality. */
  async #passOn(): Promise<void> {
    const [district, city] = this.#passingOn();
    await this.#agree(city, 'T-BEISPIELWERK');
    await this.#agree(district, 'T-ODENWALDHILFE');
    await this.#agree(district, '08128131');
  }

  async #agree({ applicant, id }: Submitted, receiverKey: string): Promise<void> {
    await this.api.post(applicant.signs, `${APPLICATIONS}/${id}/forwardings`, {
      receiverKey,
      lines: [{ lineId: 'line-1', share: 25 }],
      from: '2024-04-01',
      to: '2024-12-31',
      contract: {
        signedOn: DAYS.spring24,
        reference: `W-${receiverKey}`,
        auditRight: true,
        proof: { of: 'Personalausgaben mit Lohnjournal, Sachbericht zum Jahresende', until: '2025-02-28' },
      },
      task: 'Beratung in der Anschlussunterbringung',
    });
  }

  async #endEarly(): Promise<void> {
    const [{ applicant, id }] = this.#passingOn();
    const route = `${APPLICATIONS}/${id}/forwardings`;
    const { items } = await this.api.get<ForwardingsView>(applicant.signs, route);
    const end = { lastDay: '2024-09-30', reason: 'Der Träger gibt die Beratung ab.' };
    await this.api.post(applicant.signs, `${route}/${items[0]!.forwardingId}/end`, end);
  }

  #passingOn(): readonly [district: Submitted, city: Submitted] {
    const granted = (this.#applications.get(MANAGEMENT_23) ?? []).filter(({ applicant }) => applicant.ending === 'granted');
    return [granted[0]!, granted.find(({ applicant }) => applicant.key === '08115003')!];
  }
}
