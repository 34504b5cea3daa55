/** Grants that are closed in the demo: their final proof is accepted, and a final notice settles them; one waits for its release. */
import { compareText } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { BLOCKS_OF_FURTHER } from './text-blocks';

const WRITER = 'sachbearbeitung-1';
const SIGNER = 'sachbearbeitung-2';
const GRANTS = '/api/applications/v1/grants';
/** So many are closed in the course of the years. */
const CLOSED = 2;
/** So much is still paid with the final notice. */
const LAST_CENTS = 100_000;

interface Item {
  readonly grantId: string;
  readonly kind: string;
  readonly fileNumber: string;
}
interface Preview {
  readonly content: { readonly settledCents: number };
}
interface File {
  readonly preparation?: { readonly noticeId: string };
  readonly notices: readonly { readonly kind: string; readonly status: string }[];
}

export class ClosingInDemo {
  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (day !== DAYS.opened25) return;
    for (const grantId of await this.#open(CLOSED)) {
      const { preparation } = await this.#prepare(grantId);
      if (preparation === undefined) continue;
      const { noticeId } = preparation;
      await this.api.post(SIGNER, `${GRANTS}/${grantId}/prepared/${noticeId}/release`, {}, keyOf('release', noticeId));
    }
  }

  /** Today one waits for the second person. */
  async settle(): Promise<void> {
    for (const grantId of await this.#open(1)) await this.#prepare(grantId);
  }

  async #prepare(grantId: string): Promise<File> {
    const unpaid = { intended: { kind: 'FINAL', paidCents: 0 } };
    const { content } = await this.api.post<Preview>(WRITER, `${GRANTS}/${grantId}/settling/preview`, unpaid);
    const intended = { kind: 'FINAL', paidCents: Math.max(content.settledCents - LAST_CENTS, 0) };
    const body = { ...BLOCKS_OF_FURTHER, intended, reason: 'Der Verwendungsnachweis ist anerkannt.' };
    return this.api.post<File>(WRITER, `${GRANTS}/${grantId}/settling`, body, keyOf('close', grantId));
  }

  /** Of the first call, in the order of their numbers: accepted as a whole, in force, and followed by no other notice. */
  async #open(count: number): Promise<readonly string[]> {
    const { items } = await this.api.get<{ readonly items: readonly Item[] }>(
      WRITER,
      '/api/applications/v1/proofs-of-use?limit=2000&status=accepted',
    );
    const proven = items.filter(({ kind, fileNumber }) => kind === 'final' && fileNumber.startsWith('SU22-'));
    const found: string[] = [];
    for (const { grantId } of proven.toSorted((a, b) => compareText(a.fileNumber, b.fileNumber))) {
      if (found.length === count) break;
      const { preparation, notices } = await this.api.get<File>(WRITER, `${GRANTS}/${grantId}`);
      const isInForce = notices.length === 1 && ['delivered', 'final'].includes(notices[0]?.status ?? '');
      if (preparation === undefined && isInForce) found.push(grantId);
    }
    return found;
  }
}
