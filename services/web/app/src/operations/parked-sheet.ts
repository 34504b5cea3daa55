import type { Format } from '../lib/format';
import { textOf, type TextsOf } from '../texts/area';
import type { Language } from '../texts/language';
import type { operationsTexts } from '../texts/operations';
import type { Column } from '../ui/table/columns';
import { count, instant, sheetOf, type Sheet } from '../ui/table/sheet';
import type { Parked, ServiceName } from './types';

export type ParkedRow = Parked & { readonly service: ServiceName };

/** The list as it is shown, for a ticket or a colleague. */
export const parkedSheet = (rows: readonly ParkedRow[], t: TextsOf<typeof operationsTexts>, f: Format, language: Language): Sheet => {
  const { file, status } = t.parked;
  const columns: readonly Column<ParkedRow>[] = [
    { id: 'service', header: file.service, text: (r) => t.services[r.service] },
    { id: 'reader', header: file.reader, text: (r) => r.consumer },
    { id: 'key', header: file.key, text: (r) => r.key },
    { id: 'event', header: file.event, text: (r) => r.meaning?.[language] ?? r.type },
    { id: 'state', header: file.state, text: (r) => textOf(status, r.status) },
    { id: 'reason', header: file.reason, text: (r) => r.texts[language] },
    { id: 'technical', header: file.technical, text: (r) => r.reason },
    { id: 'attempts', header: file.attempts, text: (r) => String(r.attempts), value: (r) => count(r.attempts) },
    { id: 'since', header: file.since, text: (r) => f.instant(r.parkedAt), value: (r) => instant(r.parkedAt) },
  ];
  return sheetOf('paktwerk-zurueckgestellt', columns, rows, {});
};
