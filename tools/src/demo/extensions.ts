import { compareText, inParallel } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';
import { DAYS } from './plan';
import { BLOCKS_OF_FURTHER } from './text-blocks';

const GRANTS = '/api/applications/v1/grants';
const CLERK = 'sachbearbeitung-1';
const REVIEWER = 'sachbearbeitung-2';
const WIDTH = 8;
/** Of this programme: rules of 2023 gave its posts twelve months more. */
const EXTENDED = 'IM17-';

interface Grant {
  readonly grantId: string;
  readonly applicationId: string;
  readonly decisionId: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient?: string;
  readonly kind: string;
}
interface Extension {
  readonly posts: readonly { readonly lineId: string; readonly refusal?: object }[];
  readonly requests: readonly { readonly requestId: string; readonly status: string }[];
}

/**
 * Posts of the programme of 2017 are funded for another year, with all that can be extended. A city and two districts ask for it: the first district
 * is told that it needs no request, the second one changes its mind and is left out.
 */
export class ExtensionsInDemo {
  constructor(private readonly api: Api) {}

  async workOn(day: string): Promise<void> {
    if (day === DAYS.summer23) await this.#request();
    if (day === DAYS.opened23) {
      await this.#close();
      await this.#prepare();
    }
    if (day === DAYS.autumn23) await this.#release();
  }

  async #request(): Promise<void> {
    for (const grant of await this.#grants()) {
      const { posts } = await this.#extension(grant);
      const lineIds = posts.filter((post) => post.refusal === undefined).map((post) => post.lineId);
      if (lineIds.length > 0)
        await this.api.post(signerOf(grant), `${GRANTS}/${grant.grantId}/extension/requests`, { lineIds }, keyOf('extend', grant.grantId));
    }
  }

  async #close(): Promise<void> {
    const [needless, changed] = (await this.#grants()).filter(({ recipient }) => recipient === undefined);
    await this.#closeOf(needless, 'decline', CLERK, 'Alle Stellen des Programms werden ohne Antrag verlängert; Sie erhalten den Bescheid.');
    await this.#closeOf(changed, 'withdraw', changed && signerOf(changed), 'Die Stelle geht in die Förderung von 2023 über.');
  }

  async #closeOf(grant: Grant | undefined, how: 'decline' | 'withdraw', person: string | undefined, reason: string): Promise<void> {
    if (grant === undefined || person === undefined) return;
    const { requests } = await this.#extension(grant);
    for (const { requestId } of requests)
      await this.api.post(person, `${GRANTS}/${grant.grantId}/extension/requests/${requestId}/${how}`, { reason }, keyOf(how, requestId));
  }

  #extension({ grantId }: Grant): Promise<Extension> {
    return this.api.get<Extension>(CLERK, `${GRANTS}/${grantId}/extension`);
  }

  /** Many at once, in the same words. */
  async #prepare(): Promise<void> {
    const items: { readonly applicationId: string; readonly decisionId: string }[] = [];
    for (const grant of await this.#grants()) {
      const { applicationId, decisionId } = grant;
      const { requests } = await this.#extension(grant);
      if (!requests.some(({ status }) => status === 'withdrawn')) items.push({ applicationId, decisionId });
    }
    if (items.length === 0) return;
    const letter = {
      reason: 'Die VwV Integrationsmanagement 2023 führt Stellen aus der Zeit davor um zwölf Monate fort.',
      ...BLOCKS_OF_FURTHER,
    };
    await this.api.post(CLERK, '/api/applications/v1/bulk-jobs', { kind: 'extend', items, letter }, keyOf('extend', EXTENDED));
  }

  async #release(): Promise<void> {
    await inParallel(await this.#grants(), WIDTH, async ({ grantId }) => {
      const { preparation } = await this.api.get<{ readonly preparation?: { readonly noticeId: string; readonly kind: string } }>(
        CLERK,
        `${GRANTS}/${grantId}`,
      );
      if (preparation?.kind !== 'EXTENSION') return;
      await this.api.post(
        REVIEWER,
        `${GRANTS}/${grantId}/prepared/${preparation.noticeId}/release`,
        {},
        keyOf('release', preparation.noticeId),
      );
    });
  }

  async #grants(): Promise<readonly Grant[]> {
    const { items } = await this.api.get<{ readonly items: readonly Grant[] }>(CLERK, `${GRANTS}?limit=2000`);
    return items
      .filter(({ kind, fileNumber }) => kind === 'GRANT' && fileNumber.startsWith(EXTENDED))
      .sort((a, b) => compareText(a.fileNumber, b.fileNumber));
  }
}

/** Who signs for the parties that are no district. */
const SIGNS: Readonly<Record<string, string>> = { '08115045': 'sindelfingen-1' };
const signerOf = ({ recipient, district }: Grant): string =>
  recipient === undefined ? `zeichnung-${district}` : (SIGNS[recipient] ?? CLERK);
