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

/** A cell that a spreadsheet would read as a formula gets an apostrophe in front. */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** The log of deliveries as German spreadsheets read it. */
export const deliveriesCsv = (rows: readonly DeliveryRow[]): string =>
  [
    '\ufeff',
    COLUMNS.map(([title]) => title).join(';'),
    '\r\n',
    ...rows.map((r) => `${COLUMNS.map(([, of]) => cell(of(r))).join(';')}\r\n`),
  ].join('');
