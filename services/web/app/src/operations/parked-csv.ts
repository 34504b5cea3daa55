import { csvLine, csvText } from '../lib/csv';
import type { Format } from '../lib/format';
import { textOf, type TextsOf } from '../texts/area';
import type { Language } from '../texts/language';
import type { operationsTexts } from '../texts/operations';
import type { Parked, ServiceName } from './types';

export type ParkedRow = Parked & { readonly service: ServiceName };

/** The list as it is shown, for a ticket or a colleague. */
export const parkedCsv = (rows: readonly ParkedRow[], t: TextsOf<typeof operationsTexts>, f: Format, language: Language): string =>
  [
    '\ufeff',
    csvLine(...Object.values(t.parked.csv)),
    ...rows.map((r) =>
      csvLine(
        ...[
          t.services[r.service],
          r.consumer,
          r.key,
          r.meaning?.[language] ?? r.type,
          textOf(t.parked.status, r.status),
          r.texts[language],
          r.reason,
          String(r.attempts),
          f.instant(r.parkedAt),
        ].map(csvText),
      ),
    ),
  ].join('');
