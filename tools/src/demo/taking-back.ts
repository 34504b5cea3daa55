/** What is taken back in the demo: money for a measure withdrawn, claimed back, repaid late and with interest; a part of a grant revoked after a hearing, and claimed back; today a hearing runs. */
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { BLOCKS_OF_FURTHER } from './text-blocks';

const WRITER = 'sachbearbeitung-1';
const SIGNER = 'sachbearbeitung-2';
const GRANTS = '/api/applications/v1/grants';
/** So much less of a post, as hundredths of a full-time equivalent, and what has to be left of it. */
const LESS = 10;
const LEAST = 25;
const CLAIMED_CENTS = 100_000;

/** A measure whose money was paid twice: all but this is taken back. */
const MEASURE_LEFT_CENTS = 100_000;
/** So much at least, that the interest of a year and a half lies above what is asked for from a municipality. */
const MEASURE_LEAST_CENTS = 1_000_000;
const MEASURE_PAID_ON = '2022-12-01';
const MEASURE_REPAID_ON = '2024-06-28';

/** Within the twelve months that the posts of 2025 are paid for. */
const FROM = '2025-10-01';

interface Notice {
  readonly grantId: string;
  readonly noticeId: string;
  readonly kind: string;
  readonly status: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient?: string;
  readonly amountCents?: number;
}
interface Hearings {
  readonly takenBack: readonly { readonly noticeId: string; readonly takenBackCents: number }[];
  readonly lines: readonly { readonly lineId: string; readonly terms: { readonly share?: number; readonly amountCents: number } }[];
  readonly items: readonly { readonly hearingId: string; readonly closed?: object }[];
}
interface File {
  readonly preparation?: { readonly noticeId: string };
}

export class TakingBackInDemo {
  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (day === DAYS.winter23) await this.#withdrawMeasure();
    if (day === DAYS.spring23) await this.#claimMeasure();
    if (day === DAYS.summer24) await this.#askForInterest();
    if (day === DAYS.summer25) await this.#revoke();
    if (day === DAYS.summer26) await this.#claim();
  }

  /** Today one recipient is being heard. */
  async settle(): Promise<void> {
    const heard = await this.#untouched(0);
    if (heard === undefined) return;
    const { items } = await this.#hearings(heard.grantId);
    if (items.length === 0) await this.#hear(heard, '2026-08-03');
  }

  async #revoke(): Promise<void> {
    const grant = await this.#untouched(1);
    if (grant === undefined) return;
    const intended = await this.#hear(grant, '2025-07-01');
    const { items } = await this.#hearings(grant.grantId);
    const [hearing] = items;
    if (hearing === undefined || intended === undefined) return;
    const said = { statement: 'Der Anteil war wegen einer Elternzeit nicht besetzt. Mehr haben wir nicht zu sagen.', isComplete: true };
    const path = `${GRANTS}/${grant.grantId}/hearings/${hearing.hearingId}/statement`;
    await this.api.post(`zeichnung-${grant.district}`, path, said, keyOf('statement', hearing.hearingId));
    const reason =
      'Die Auflage, die Stelle mit dem bewilligten Anteil zu besetzen, ist nicht erfüllt. Die Stellungnahme ändert daran nichts.';
    await this.#prepareAndRelease(grant.grantId, { ...BLOCKS_OF_FURTHER, intended, reason }, 'revoke');
  }

  /** A measure that another programme had paid for, which the application did not say. */
  async #withdrawMeasure(): Promise<void> {
    const found = await this.#withMeasure();
    if (found === undefined) return;
    const { grantId, district, lineId, amountCents } = found;
    const lines = [{ lineId, amountCents: MEASURE_LEFT_CENTS }];
    const intended = { kind: 'WITHDRAWAL', basis: 'wrong-statements', knownOn: '2023-01-09', from: '2022-07-01', lines };
    const claim = { claimedCents: amountCents - MEASURE_LEFT_CENTS, paidOn: MEASURE_PAID_ON };
    const grounds = 'Die Maßnahme ist schon aus einem anderen Programm bezahlt worden; im Antrag steht das nicht.';
    await this.api.post(WRITER, `${GRANTS}/${grantId}/hearings`, { intended, claim, grounds }, keyOf('hearing', grantId, 'measure'));
    const [hearing] = (await this.#hearings(grantId)).items;
    if (hearing === undefined) return;
    const said = { statement: 'Das trifft zu; die Angabe ist vergessen worden.', isComplete: true };
    const path = `${GRANTS}/${grantId}/hearings/${hearing.hearingId}/statement`;
    await this.api.post(`zeichnung-${district}`, path, said, keyOf('statement', hearing.hearingId));
    const reason = 'Dieselbe Maßnahme wird nicht zweimal gefördert. Der Vertrauensschutz entfällt, weil die Angaben unvollständig waren.';
    await this.#prepareAndRelease(grantId, { ...BLOCKS_OF_FURTHER, intended, reason }, 'withdraw-measure');
  }

  async #claimMeasure(): Promise<void> {
    const withdrawn = await this.#ofKind('WITHDRAWAL');
    if (withdrawn === undefined) return;
    const { grantId, noticeId: becauseNoticeId } = withdrawn;
    const { takenBack } = await this.#hearings(grantId);
    const claimedCents = takenBack.find(({ noticeId }) => noticeId === becauseNoticeId)?.takenBackCents ?? 0;
    const intended = { kind: 'REIMBURSEMENT', becauseNoticeId, claimedCents, paidOn: MEASURE_PAID_ON };
    await this.#prepareAndRelease(
      grantId,
      { ...BLOCKS_OF_FURTHER, intended, reason: 'Ausgezahlt und nicht mehr bewilligt.' },
      'claim-measure',
    );
  }

  /** The claim came back a year later. */
  async #askForInterest(): Promise<void> {
    const withdrawn = await this.#ofKind('WITHDRAWAL');
    const claim = (await this.#list()).find((n) => n.kind === 'REIMBURSEMENT' && n.grantId === withdrawn?.grantId);
    if (claim?.amountCents === undefined) return;
    const { grantId, noticeId: becauseNoticeId, amountCents: cents } = claim;
    const intended = { kind: 'INTEREST', becauseNoticeId, repayments: [{ on: MEASURE_REPAID_ON, cents }] };
    const body = { ...BLOCKS_OF_FURTHER, intended, reason: 'Die Forderung ist am 28.06.2024 bezahlt worden.' };
    await this.#prepareAndRelease(grantId, body, 'interest', 'settling');
  }

  /** The last grant of the first call with a measure that is large enough, and that no other notice follows. */
  async #withMeasure(): Promise<(Notice & { readonly lineId: string; readonly amountCents: number }) | undefined> {
    for (const grant of await this.#withoutOthers('SU22-')) {
      const { lines } = await this.#hearings(grant.grantId);
      const line = lines.find(({ terms }) => terms.share === undefined && terms.amountCents >= MEASURE_LEAST_CENTS);
      if (line !== undefined) return { ...grant, lineId: line.lineId, amountCents: line.terms.amountCents };
    }
    return undefined;
  }

  async #ofKind(kind: string): Promise<Notice | undefined> {
    return (await this.#list()).find((n) => n.kind === kind && ['delivered', 'final'].includes(n.status));
  }

  /** What was revoked and is delivered is claimed back, as it was announced. */
  async #claim(): Promise<void> {
    const revoked = await this.#ofKind('REVOCATION');
    if (revoked === undefined) return;
    const { grantId, noticeId: becauseNoticeId } = revoked;
    const intended = { kind: 'REIMBURSEMENT', becauseNoticeId, claimedCents: CLAIMED_CENTS, paidOn: '2025-12-01' };
    await this.#prepareAndRelease(grantId, { ...BLOCKS_OF_FURTHER, intended, reason: 'Ausgezahlt und nicht mehr bewilligt.' }, 'claim');
  }

  async #hear({ grantId }: Notice, knownOn: string) {
    const { lines } = await this.#hearings(grantId);
    const line = lines.find(({ terms: { share = 0 } }) => share >= LEAST + LESS);
    if (line?.terms.share === undefined) return undefined;
    const left = [{ lineId: line.lineId, share: (line.terms.share - LESS) / 100 }];
    const intended = { kind: 'REVOCATION', basis: 'condition-broken', knownOn, from: FROM, lines: left };
    const claim = { claimedCents: CLAIMED_CENTS, paidOn: '2025-07-01' };
    const grounds = 'Die Stelle ist seit Monaten mit einem kleineren Anteil besetzt als bewilligt, und das ist nicht angezeigt worden.';
    await this.api.post(WRITER, `${GRANTS}/${grantId}/hearings`, { intended, claim, grounds }, keyOf('hearing', grantId, FROM));
    return intended;
  }

  async #prepareAndRelease(grantId: string, body: object, step: string, route = 'taking-back'): Promise<void> {
    const { preparation } = await this.api.post<File>(WRITER, `${GRANTS}/${grantId}/${route}`, body, keyOf(step, grantId));
    if (preparation === undefined) return;
    const { noticeId } = preparation;
    await this.api.post(SIGNER, `${GRANTS}/${grantId}/prepared/${noticeId}/release`, {}, keyOf('release', noticeId));
  }

  /** Grants of a call that no other notice follows, the last ones first; amendments begin at the first ones. */
  async #withoutOthers(series: string): Promise<readonly Notice[]> {
    const all = await this.#list();
    const followed = new Set(all.filter((n) => n.kind !== 'GRANT').map((n) => n.grantId));
    return all
      .filter(
        (n) =>
          n.kind === 'GRANT' &&
          (n.status === 'delivered' || n.status === 'final') &&
          n.fileNumber.startsWith(series) &&
          n.recipient === undefined &&
          !followed.has(n.grantId),
      )
      .toSorted((a, b) => (a.fileNumber < b.fileNumber ? 1 : -1));
  }

  async #untouched(place: number): Promise<Notice | undefined> {
    const fitting: Notice[] = [];
    for (const grant of await this.#withoutOthers('IM25-')) {
      if (fitting.length > place) break;
      const { lines } = await this.#hearings(grant.grantId);
      if (lines.some(({ terms: { share = 0 } }) => share >= LEAST + LESS)) fitting.push(grant);
    }
    return fitting[place];
  }

  #hearings(grantId: string): Promise<Hearings> {
    return this.api.get<Hearings>(WRITER, `${GRANTS}/${grantId}/hearings`);
  }

  async #list(): Promise<readonly Notice[]> {
    return (await this.api.get<{ readonly items: readonly Notice[] }>(WRITER, `${GRANTS}?limit=2000`)).items;
  }
}
