/** What recipients tell of changes in the demo: one in each state, from a draft that waits for its signature to one that a notice of amendment follows. */
import { inParallel } from '@paktwerk/kernel';
import { keyOf } from './client';
import type { Api } from './client';

const CLERK = 'sachbearbeitung-2';
const APPLICATIONS = '/api/applications/v1/applications';
const CHANGES = '/api/applications/v1/changes';

interface NoticeItem {
  readonly applicationId: string;
  readonly fileNumber: string;
  readonly district: string;
  readonly recipient?: string;
  readonly kind: string;
  readonly status: string;
}
interface Changeable {
  readonly from: string;
  readonly lines: readonly { readonly lineId: string; readonly terms: { readonly share?: number } }[];
}
interface Drafted {
  readonly changeId: string;
  readonly differenceCents?: number;
}

const ENDINGS = ['draft', 'sent', 'queried', 'acknowledged', 'refused', 'withdrawn'] as const;
type Ending = (typeof ENDINGS)[number];

/** Once notices are delivered: the first files of a call by their numbers. */
export const tellOfChanges = async (api: Api): Promise<void> => {
  const { items } = await api.get<{ readonly items: readonly NoticeItem[] }>(CLERK, '/api/applications/v1/grants?limit=2000');
  const held = items
    .filter(({ fileNumber, recipient }) => fileNumber.startsWith('IM25-') && recipient === undefined)
    .filter(({ kind, status }) => kind === 'GRANT' && (status === 'delivered' || status === 'final'))
    .sort((a, b) => (a.fileNumber < b.fileNumber ? 1 : -1));
  await inParallel(ENDINGS.entries(), ENDINGS.length, async ([i, ending]) => {
    const notice = held[i];
    if (notice !== undefined) await tell(api, notice, ending);
  });
};

const tell = async (api: Api, { applicationId, district }: NoticeItem, ending: Ending): Promise<void> => {
  const signatory = `zeichnung-${district}`;
  const url = `${APPLICATIONS}/${applicationId}`;
  const { from, lines } = await api.get<Changeable>(signatory, `${url}/changeable`);
  const post = lines.find(({ terms }) => (terms.share ?? 0) > 50);
  if (post === undefined) return;
  const wish = ending === 'refused' ? { person: true } : { share: 50 };
  const body = { lineId: post.lineId, wish, from: `${from.slice(0, 4)}-10-01`, reason: 'Die Stelle wird ab Oktober anders besetzt.' };
  const { changeId, differenceCents = 0 } = await api.post<Drafted>(signatory, `${url}/changes`, body, keyOf('change', applicationId));
  const change = `${CHANGES}/${changeId}`;
  const next = (person: string, step: string, said: object) => api.post(person, `${change}/${step}`, said, keyOf('change', step, changeId));
  if (ending === 'draft') return;
  await next(signatory, 'send', { differenceCents });
  switch (ending) {
    case 'sent':
      return;
    case 'queried':
      await next(CLERK, 'query', { question: 'Liegt der geänderte Arbeitsvertrag vor?' });
      return;
    case 'acknowledged':
      await next(CLERK, 'acknowledge', { note: 'Ein Änderungsbescheid folgt.' });
      return;
    case 'refused':
      await next(CLERK, 'refuse', {
        reason: 'Der Nachweis der Qualifikation fehlt; bitte zeigen Sie die Änderung mit ihm noch einmal an.',
      });
      return;
    case 'withdrawn':
      await next(signatory, 'withdraw', { reason: 'Die Kollegin bleibt mit vollem Anteil.' });
  }
};
