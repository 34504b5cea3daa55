/** What is taken back in the demo: a part of a grant revoked after a hearing, and claimed back; today a hearing runs. */
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
}
interface Hearings {
  readonly lines: readonly { readonly lineId: string; readonly terms: { readonly share?: number } }[];
  readonly items: readonly { readonly hearingId: string; readonly closed?: object }[];
}
interface File {
  readonly preparation?: { readonly noticeId: string };
}

export class TakingBackInDemo {
  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
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

  /** What was revoked and is delivered is claimed back, as it was announced. */
  async #claim(): Promise<void> {
    const revoked = (await this.#list()).find((n) => n.kind === 'REVOCATION' && ['delivered', 'final'].includes(n.status));
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

  async #prepareAndRelease(grantId: string, body: object, step: string): Promise<void> {
    const { preparation } = await this.api.post<File>(WRITER, `${GRANTS}/${grantId}/taking-back`, body, keyOf(step, grantId));
    if (preparation === undefined) return;
    const { noticeId } = preparation;
    await this.api.post(SIGNER, `${GRANTS}/${grantId}/prepared/${noticeId}/release`, {}, keyOf('release', noticeId));
  }

  /** The last grants of the last call that no other notice follows; amendments begin at the first ones. */
  async #untouched(place: number): Promise<Notice | undefined> {
    const all = await this.#list();
    const followed = new Set(all.filter((n) => n.kind !== 'GRANT').map((n) => n.grantId));
    const grants = all.filter(
      (n) =>
        n.kind === 'GRANT' &&
        (n.status === 'delivered' || n.status === 'final') &&
        n.fileNumber.startsWith('IM25-') &&
        n.recipient === undefined &&
        !followed.has(n.grantId),
    );
    const fitting: Notice[] = [];
    for (const grant of grants.toSorted((a, b) => (a.fileNumber < b.fileNumber ? 1 : -1))) {
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
