/** Proofs of use in the demo: of each state one and more; some recipients are late, some say that something differs, and the lot falls on a few. */
import { PARTS_OF_A_MONTH, addDays, centsOfPaidDays, compareText, inParallel } from '@paktwerk/kernel';
import type { PaidLine } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { untilDone } from './quiet';

const CHECKS = 'sachbearbeitung-2';
const ACCEPTS = 'sachbearbeitung-1';
const PROOFS = '/api/applications/v1/proofs-of-use';
const WIDTH = 8;
/** Recipients report in spring and answer until summer. */
const REPORTING: readonly string[] = [
  DAYS.extended19,
  DAYS.asked20,
  DAYS.extended21,
  DAYS.staffed22,
  DAYS.summer23,
  DAYS.spring24,
  DAYS.summer24,
  DAYS.spring26,
  DAYS.summer26,
];
const CHECKING: readonly string[] = [DAYS.extended21, DAYS.summer24, DAYS.summer26];
const NARRATIVE =
  'Im Berichtszeitraum sind Geflüchtete in der Anschlussunterbringung beraten und in die Regeldienste begleitet worden. Schwerpunkte waren Wohnen, Arbeit und Sprache.';

interface Item {
  readonly proofId: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient?: string;
  readonly callId: string;
  readonly kind: string;
  readonly to: string;
}
interface Appointment {
  readonly appointmentId: string;
  readonly lineId: string;
  readonly from: string;
  readonly to: string;
  readonly share: number;
  readonly qualification: string;
  readonly amountCents: number;
}
interface Proof extends Item {
  readonly lines: readonly (PaidLine & { readonly lineId: string; readonly share?: number })[];
  readonly prefilled?: { readonly appointments: readonly Appointment[] };
  readonly questions: readonly { readonly key: string }[];
}

export class ProofsInDemo {
  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (!REPORTING.includes(day)) return;
    const due = [...(await this.#list('due')), ...(await this.#list('overdue'))].filter((one) => one.recipient === undefined);
    // Every ninth is late, and some of those never come.
    await inParallel(due.entries(), WIDTH, async ([i, one]) => (i % 9 === 4 ? undefined : this.#submit(one, i % 7 === 3)));
    if (!CHECKING.includes(day)) return;
    await untilDone(this.api, 'applications');
    const submitted = await this.#list('submitted');
    await this.#draw(submitted);
    // Some wait to be checked, one is objected to, one waits for the second person.
    // An accepted final proof covers the interim ones of its grant, and what is covered is checked no more: those come first.
    for (const turn of ['interim', 'final'] as const) {
      const ofTurn = [...submitted.entries()].filter(([, { kind }]) => kind === turn);
      await inParallel(ofTurn, WIDTH, async ([i, one]) => (i % 8 === 7 ? undefined : this.#check(one, day, i)));
    }
  }

  async #submit(item: Item, isDifferent: boolean): Promise<void> {
    const signatory = `zeichnung-${item.district}`;
    const { prefilled, lines } = await this.api.get<Proof>(signatory, `${PROOFS}/${item.proofId}`);
    if (prefilled === undefined) return;
    const said = prefilled.appointments.map((known, i) => {
      const differs = isDifferent && i === 0 ? shortened(known) : undefined;
      // Most posts cost more than the fixed amount, some less.
      const costCents = Math.round((known.amountCents * (i % 5 === 2 ? 95 : 112)) / 100);
      return { paid: { ...known, ...differs }, body: { appointmentId: known.appointmentId, costCents, ...(differs && { differs }) } };
    });
    const ofPosts = lines
      .filter((line) => line.share !== undefined)
      .map((line) => ({
        amountCents: comesTo(
          line,
          said.map((one) => one.paid),
        ),
      }));
    const others = lines.filter((line) => line.share === undefined).map(({ lineId, amountCents }) => ({ lineId, amountCents }));
    const body = {
      appointments: said.map((one) => one.body),
      lines: others,
      amountCents: [...ofPosts, ...others].reduce((sum, one) => sum + one.amountCents, 0),
      narrative: NARRATIVE,
    };
    await this.api.post(signatory, `${PROOFS}/${item.proofId}/submit`, body, keyOf('proof', item.proofId));
  }

  /** Once for each call, kind and year. */
  async #draw(submitted: readonly Item[]): Promise<void> {
    const draws = new Map(
      submitted.map(({ callId, kind, to }) => [`${callId}/${kind}/${to.slice(0, 4)}`, { callId, kind, year: to.slice(0, 4) }]),
    );
    for (const [name, body] of draws) await this.api.post(CHECKS, '/api/applications/v1/proof-samples', body, keyOf('sample', name));
    await untilDone(this.api, 'applications');
  }

  async #check(item: Item, day: string, rank: number): Promise<void> {
    const route = `${PROOFS}/${item.proofId}`;
    if (rank === 3) {
      const points = 'Der Sachbericht nennt keine Zahlen zu den Beratungen. Bitte ergänzen Sie sie.';
      await this.api.post(CHECKS, `${route}/object`, { points, dueOn: addDays(day, 28) }, keyOf('object', item.proofId, day));
      return;
    }
    const { questions } = await this.api.get<Proof>(CHECKS, route);
    const answers = questions.map(({ key }) => ({ question: key, answer: 'yes' }));
    const body = { answers, notRecognised: [], note: 'Rechnerisch und sachlich in Ordnung.' };
    await this.api.post(CHECKS, `${route}/check`, body, keyOf('check', item.proofId, day));
    if (rank !== 5) await this.api.post(ACCEPTS, `${route}/accept`, {}, keyOf('accept', item.proofId));
  }

  async #list(status: string): Promise<readonly Item[]> {
    const { items } = await this.api.get<{ readonly items: readonly Item[] }>(CHECKS, `${PROOFS}?limit=2000&status=${status}`);
    return items.toSorted((a, b) => compareText(`${a.fileNumber}${a.to}`, `${b.fileNumber}${b.to}`));
  }
}

/** The person left two weeks earlier than was known. */
const shortened = ({ from, to: known, share, qualification }: Appointment) => {
  const to = addDays(known, -14);
  return to < from ? undefined : { from, to, share, qualification, reason: 'Das Arbeitsverhältnis endete zwei Wochen früher.' };
};

/** What a line comes to for its paid days, as the service reckons it. */
const comesTo = (line: Proof['lines'][number], paid: readonly Appointment[]): number =>
  centsOfPaidDays(
    line,
    paid.filter((one) => one.lineId === line.lineId),
    PARTS_OF_A_MONTH.value,
  ).reduce((sum, cents) => sum + cents, 0);
