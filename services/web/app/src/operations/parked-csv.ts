import { csvLine, csvText } from '../lib/csv';
import { formatInstant } from '../lib/format';
import { t } from '../texts';
import type { Parked, ServiceName } from './types';

export interface ParkedRow extends Parked {
  readonly service: ServiceName;
}

/** The list as it is shown, for a ticket or a colleague. */
export const parkedCsv = (rows: readonly ParkedRow[]): string => {
  const p = t.operations.parked;
  return [
    '\ufeff',
    csvLine(...p.csv),
    ...rows.map((r) =>
      csvLine(
        ...[
          t.operations.services[r.service] ?? r.service,
          r.consumer,
          r.key,
          r.meaning?.de ?? r.type,
          p.status[r.status] ?? r.status,
          r.texts.de,
          r.reason,
          String(r.attempts),
          formatInstant(r.parkedAt),
        ].map(csvText),
      ),
    ),
  ].join('');
};
