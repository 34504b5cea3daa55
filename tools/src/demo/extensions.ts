import { setTimeout as sleep } from 'node:timers/promises';
import { compareText, inParallel } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { untilDone } from './quiet';
import { BLOCKS_OF_FURTHER, BLOCKS_OF_REJECTION } from './text-blocks';

const GRANTS = '/api/applications/v1/grants';
const CLERK = 'sachbearbeitung-1';
const REVIEWER = 'sachbearbeitung-2';
const WIDTH = 8;
/** Of this programme, by the first years of its grants: rules of 2019 and 2020 gave the one twelve and 24 months more, those of 2023 the other twelve. */
const [FIRST, LATER] = ['IM17-2018-', 'IM17-2022-'] as const;
/** How often and how long it is waited for the money of a notice. */
const LOOKS = 400;
const LOOK_MS = 50;

interface Grant {
  readonly grantId: string;
  readonly applicationId: string;
  readonly decisionId: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient?: string;
  readonly kind: string;
}
interface Prepared {
  readonly noticeId: string;
  readonly kind: string;
  readonly funds: { readonly kind: string };
}
interface Extension {
  readonly posts: readonly { readonly lineId: string; readonly refusal?: object }[];
  readonly requests: readonly { readonly requestId: string; readonly status: string }[];
}

/**
 * Posts of the programme of 2017 are funded for longer, with all that can be extended: those of its first years in 2019, and on request in 2020; the others in 2023.
 * Then a city and two districts ask for it: the first district is told that it needs no request, the second one changes its mind and is left out. When it asks
 * again after that, its request is rejected by a notice.
 */
export class ExtensionsInDemo {
  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (day === DAYS.extended19) {
      await this.#prepare(FIRST, 'Der Nachtragshaushalt 2018/19 führt die Stellen um zwölf Monate fort.');
      await untilDone(this.api, 'applications');
      await this.#release(FIRST);
    }
    if (day === DAYS.asked20) {
      await this.#request(FIRST);
      await this.#prepare(FIRST, 'Die Änderung der VwV vom 11.11.2020 führt die Stellen auf Antrag um 24 Monate fort.');
    }
    if (day === DAYS.extended21) await this.#release(FIRST);
    if (day === DAYS.summer23) await this.#request(LATER);
    if (day === DAYS.opened23) {
      await this.#close();
      await this.#prepare(LATER, 'Die VwV Integrationsmanagement 2023 führt Stellen aus der Zeit davor um zwölf Monate fort.');
    }
    if (day === DAYS.autumn23) {
      await this.#release(LATER);
      await this.#askAgain();
    }
    if (day === DAYS.spring24) await this.#release(LATER, 'EXTENSION_REJECTION');
  }

  async #request(series: string): Promise<void> {
    for (const grant of await this.#grants(series)) {
      const { posts } = await this.#extension(grant);
      const lineIds = posts.filter((post) => post.refusal === undefined).map((post) => post.lineId);
      if (lineIds.length > 0)
        await this.api.post(signerOf(grant), `${GRANTS}/${grant.grantId}/extension/requests`, { lineIds }, keyOf('extend', grant.grantId));
    }
  }

  async #close(): Promise<void> {
    const [needless, changed] = (await this.#grants(LATER)).filter(({ recipient }) => recipient === undefined);
    await this.#closeOf(needless, 'decline', CLERK, 'Alle Stellen des Programms werden ohne Antrag verlängert; Sie erhalten den Bescheid.');
    await this.#closeOf(changed, 'withdraw', changed && signerOf(changed), 'Die Stelle geht in die Förderung von 2023 über.');
  }

  async #closeOf(grant: Grant | undefined, how: 'decline' | 'withdraw', person: string | undefined, reason: string): Promise<void> {
    if (grant === undefined || person === undefined) return;
    const { requests } = await this.#extension(grant);
    for (const { requestId } of requests)
      await this.api.post(person, `${GRANTS}/${grant.grantId}/extension/requests/${requestId}/${how}`, { reason }, keyOf(how, requestId));
  }

  /** Who took the request back asks once more, for a post that other rules pay for by now. */
  async #askAgain(): Promise<void> {
    for (const grant of await this.#grants(LATER)) {
      const { posts, requests } = await this.#extension(grant);
      const lineIds = posts.filter((post) => post.refusal === undefined).map((post) => post.lineId);
      if (lineIds.length === 0 || !requests.some(({ status }) => status === 'withdrawn')) continue;
      const route = `${GRANTS}/${grant.grantId}/extension/requests`;
      await this.api.post(signerOf(grant), route, { lineIds }, keyOf('extend', grant.grantId, 'again'));
      const open = (await this.#extension(grant)).requests.find(({ status }) => status === 'open');
      if (open === undefined) continue;
      const reason =
        'Die Stelle wird seit dem 1. September 2023 nach der VwV Integrationsmanagement 2023 gefördert; zweimal wird sie nicht gefördert.';
      await this.api.post(CLERK, `${route}/${open.requestId}/reject`, { reason, ...BLOCKS_OF_REJECTION }, keyOf('reject', open.requestId));
    }
  }

  #extension({ grantId }: Grant): Promise<Extension> {
    return this.api.get<Extension>(CLERK, `${GRANTS}/${grantId}/extension`);
  }

  /** Many at once, in the same words. */
  async #prepare(series: string, reason: string): Promise<void> {
    const items: { readonly applicationId: string; readonly decisionId: string }[] = [];
    for (const grant of await this.#grants(series)) {
      const { applicationId, decisionId } = grant;
      const { posts, requests } = await this.#extension(grant);
      const isWanted = !requests.some(({ status }) => status === 'withdrawn') && posts.some(({ refusal }) => refusal === undefined);
      if (isWanted) items.push({ applicationId, decisionId });
    }
    if (items.length === 0) return;
    const letter = { reason, ...BLOCKS_OF_FURTHER };
    await this.api.post(CLERK, '/api/applications/v1/bulk-jobs', { kind: 'extend', items, letter }, keyOf('extend', reason));
  }

  async #release(series: string, kind = 'EXTENSION'): Promise<void> {
    await inParallel(await this.#grants(series), WIDTH, async ({ grantId }) => {
      const preparation = await this.#funded(grantId);
      if (preparation?.kind !== kind) return;
      await this.api.post(
        REVIEWER,
        `${GRANTS}/${grantId}/prepared/${preparation.noticeId}/release`,
        {},
        keyOf('release', preparation.noticeId),
      );
    });
  }

  /** What is prepared, with its money set aside a moment after that. */
  async #funded(grantId: string): Promise<Prepared | undefined> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const { preparation } = await this.api.get<{ readonly preparation?: Prepared }>(CLERK, `${GRANTS}/${grantId}`);
      if (preparation?.funds.kind !== 'pending') return preparation;
      await sleep(LOOK_MS);
    }
    throw new Error(`The money of the notice of ${grantId} was not set aside.`);
  }

  async #grants(series: string): Promise<readonly Grant[]> {
    const { items } = await this.api.get<{ readonly items: readonly Grant[] }>(CLERK, `${GRANTS}?limit=2000`);
    return items
      .filter(({ kind, fileNumber }) => kind === 'GRANT' && fileNumber.startsWith(series))
      .sort((a, b) => compareText(a.fileNumber, b.fileNumber));
  }
}

/** Who signs for the parties that are no district. */
const SIGNS: Readonly<Record<string, string>> = { '08115045': 'sindelfingen-1' };
const signerOf = ({ recipient, district }: Grant): string =>
  recipient === undefined ? `zeichnung-${district}` : (SIGNS[recipient] ?? CLERK);
