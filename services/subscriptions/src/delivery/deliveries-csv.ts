import { csv } from '@paktwerk/kernel';
import type { DeliveryRow } from './entity';

const COLUMNS: readonly (readonly [string, (d: DeliveryRow) => string | number | null])[] = [
  ['Zeitpunkt (UTC)', (d) => d.at],
  ['Art', (d) => d.kind],
  ['Position', (d) => d.position],
  ['Ereignis', (d) => d.eventId],
  ['Typ', (d) => d.type],
  ['Versuch', (d) => d.attempt],
  ['Ergebnis', (d) => d.outcome],
  ['Status', (d) => d.status],
  ['Dauer (ms)', (d) => d.durationMs],
];

/** @param nextCursor where the older ones begin that are not among the rows: the file says so itself, because it is read without the page */
export const deliveriesCsv = (rows: readonly DeliveryRow[], nextCursor?: string): string =>
  csv([
    ...(nextCursor === undefined ? [] : [['Hinweis', `Gekürzt auf ${rows.length} Zustellungen, ältere mit cursor=${nextCursor}`]]),
    COLUMNS.map(([title]) => title),
    ...rows.map((r) => COLUMNS.map(([, of]) => of(r))),
  ]);
