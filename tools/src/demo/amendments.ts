/** Amendments in the demo: shares of posts that rose; of each state one: delivered, to be released, returned, to be dispatched. */
import { setTimeout as sleep } from 'node:timers/promises';
import { compareText, inParallel } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { BLOCKS_OF_FURTHER } from './text-blocks';

const WRITER = 'sachbearbeitung-1';
const SIGNER = 'sachbearbeitung-2';
const GRANTS = '/api/applications/v1/grants';
/** How often and how long it is waited for the money of a notice. */
const LOOKS = 400;
const LOOK_MS = 50;
/** So many grants are looked at side by side. */
const WIDTH = 8;
/** So much more of a post, as hundredths of a full-time equivalent. */
const MORE = 10;
const REASON = 'Die Stelle wird mit einem höheren Anteil besetzt als bewilligt; das Regelwerk fördert sie auch damit.';

interface Grant {
  readonly grantId: string;
  readonly kind: string;
  readonly status: string;
  readonly fileNumber: string;
}
interface Terms {
  readonly lines: readonly { readonly lineId: string; readonly kind: string; readonly share?: number }[];
}
interface Preview {
  readonly refusal?: object;
  readonly needs?: object;
}
interface File {
  readonly preparation?: { readonly noticeId: string; readonly funds: { readonly kind: string } };
}

export class AmendmentsInDemo {
  constructor(private readonly api: Api) {}

  /** Two are delivered in the course of the years that follow. */
  async workOn(day: string): Promise<void> {
    if (day !== DAYS.summer25) return;
    for (const grantId of await this.#changeable(2, { isAmended: false }))
      await this.#release(grantId, await this.#prepare(grantId, '2025-08-01'));
  }

  /** Today one of each waits for somebody; the one to be released changes a post again that has risen from a day on. */
  async settle(): Promise<void> {
    if (amendedOf(await this.#list()).size > 2) return;
    const [again] = await this.#changeable(1, { isAmended: true });
    const [returned, toDispatch, other] = await this.#changeable(3, { isAmended: false });
    const toRelease = again ?? other;
    if (toRelease) await this.#prepare(toRelease);
    if (returned) {
      const note = 'Bitte in der Begründung den Tag nennen, ab dem der Anteil gilt.';
      const noticeId = await this.#prepare(returned);
      await this.api.post(SIGNER, `${GRANTS}/${returned}/prepared/${noticeId}/return`, { note }, keyOf('return', noticeId));
    }
    if (toDispatch) await this.#release(toDispatch, await this.#prepare(toDispatch));
  }

  /** Grants of the last call that are delivered, and that a notice has changed, or none. */
  async #changeable(count: number, { isAmended }: { readonly isAmended: boolean }): Promise<readonly string[]> {
    const all = await this.#list();
    const amended = amendedOf(all);
    const grants = all.filter(
      (g) => g.kind === 'GRANT' && (g.status === 'delivered' || g.status === 'final') && g.fileNumber.startsWith('IM25-'),
    );
    const fitting = grants
      .filter(({ grantId }) => amended.has(grantId) === isAmended)
      .toSorted((a, b) => compareText(a.fileNumber, b.fileNumber))
      .map(({ grantId }) => grantId);
    const found: string[] = [];
    for (let at = 0; at < fitting.length && found.length < count; at += WIDTH) {
      const looked = fitting.slice(at, at + WIDTH);
      const changeable = new Set<string>();
      await inParallel(looked, WIDTH, async (grantId) => {
        if ((await this.#body(grantId)) !== undefined) changeable.add(grantId);
      });
      found.push(...looked.filter((grantId) => changeable.has(grantId)));
    }
    return found.slice(0, count);
  }

  async #list(): Promise<readonly Grant[]> {
    return (await this.api.get<{ readonly items: readonly Grant[] }>(WRITER, `${GRANTS}?limit=2000`)).items;
  }

  /** A post that rises, from that day on where the rules count it so; undefined where none can, or another notice is being written. */
  async #body(grantId: string, from?: string) {
    const route = `${GRANTS}/${grantId}`;
    if ((await this.api.get<File>(WRITER, route)).preparation !== undefined) return undefined;
    const { lines } = await this.api.get<Terms>(WRITER, `${route}/terms`);
    const line = lines.find(({ kind, share = 100 }) => kind === 'post' && share <= 100 - MORE);
    if (line?.share === undefined) return undefined;
    const { lineId, share } = line;
    for (const since of from === undefined ? [{}] : [{ from }, {}]) {
      const body = {
        ...BLOCKS_OF_FURTHER,
        lines: [{ lineId, share: (share + MORE) / 100, ...since }],
        causes: [{ kind: 'change-notification', changeId: `Schreiben vom ${from === undefined ? '24.08.2026' : '10.07.2025'}` }],
      };
      const { refusal, needs } = await this.api.post<Preview>(WRITER, `${route}/amendments/preview`, body);
      if (refusal === undefined && needs === undefined) return { ...body, reason: REASON };
    }
    return undefined;
  }

  async #prepare(grantId: string, from?: string): Promise<string> {
    const body = await this.#body(grantId, from);
    const { preparation } = await this.api.post<File>(
      WRITER,
      `${GRANTS}/${grantId}/amendments`,
      body,
      keyOf('amend', grantId, from ?? 'now'),
    );
    if (preparation === undefined) throw new Error(`The amendment of ${grantId} was prepared and is not there.`);
    return preparation.noticeId;
  }

  /** What it adds is set aside a moment after it was prepared. */
  async #release(grantId: string, noticeId: string): Promise<void> {
    for (let looks = 0; looks < LOOKS && (await this.#isPending(grantId)); looks += 1) await sleep(LOOK_MS);
    await this.api.post(SIGNER, `${GRANTS}/${grantId}/prepared/${noticeId}/release`, {}, keyOf('release', noticeId));
  }

  async #isPending(grantId: string): Promise<boolean> {
    return (await this.api.get<File>(WRITER, `${GRANTS}/${grantId}`)).preparation?.funds.kind === 'pending';
  }
}

const amendedOf = (all: readonly Grant[]): ReadonlySet<string> => new Set(all.filter((g) => g.kind === 'AMENDMENT').map((g) => g.grantId));
