import type { Format } from '../lib/format';
import { textOf, type TextsOf } from '../texts/area';
import type { Language } from '../texts/language';
import type { operationsTexts } from '../texts/operations';
import { csvOf, sheetOf, type Column } from '../ui/table/columns';
import type { Parked, ServiceName } from './types';

export type ParkedRow = Parked & { readonly service: ServiceName };

/** The list as it is shown, for a ticket or a colleague. */
export const parkedCsv = (rows: readonly ParkedRow[], t: TextsOf<typeof operationsTexts>, f: Format, language: Language): string => {
  const { csv, status } = t.parked;
  const columns: readonly Column<ParkedRow>[] = [
    { id: 'service', header: csv.service, text: (r) => t.services[r.service] },
    { id: 'reader', header: csv.reader, text: (r) => r.consumer },
    { id: 'key', header: csv.key, text: (r) => r.key },
    { id: 'event', header: csv.event, text: (r) => r.meaning?.[language] ?? r.type },
    { id: 'state', header: csv.state, text: (r) => textOf(status, r.status) },
    { id: 'reason', header: csv.reason, text: (r) => r.texts[language] },
    { id: 'technical', header: csv.technical, text: (r) => r.reason },
    { id: 'attempts', header: csv.attempts, text: (r) => String(r.attempts) },
    { id: 'since', header: csv.since, text: (r) => f.instant(r.parkedAt) },
  ];
  return csvOf(sheetOf('paktwerk-zurueckgestellt', columns, rows));
};
