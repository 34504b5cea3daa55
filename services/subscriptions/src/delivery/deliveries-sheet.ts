import { count, figure, listed, plain, utc } from '@paktwerk/sheets';
import type { Sheet, SheetColumn } from '@paktwerk/sheets';
import type { DeliveryRow } from './entity';

const number = (value: number | null) => figure(count(value ?? undefined));
const COLUMNS: readonly SheetColumn<DeliveryRow>[] = [
  { title: 'Zeitpunkt (UTC)', of: (d) => ({ text: d.at, value: utc(d.at) }) },
  { title: 'Art', of: (d) => plain(d.kind) },
  { title: 'Position', of: (d) => number(d.position) },
  { title: 'Ereignis', of: (d) => plain(d.eventId) },
  { title: 'Typ', of: (d) => plain(d.type) },
  { title: 'Versuch', of: (d) => number(d.attempt) },
  { title: 'Ergebnis', of: (d) => plain(d.outcome) },
  { title: 'Status', of: (d) => number(d.status) },
  { title: 'Dauer (ms)', of: (d) => number(d.durationMs) },
];

/** @param nextCursor where the older ones begin that are not among the rows: the file says so itself, because it is read without the page */
export const deliveriesSheet = (webhookId: string, rows: readonly DeliveryRow[], nextCursor?: string): Sheet => ({
  name: `paktwerk-zustellungen-${webhookId}`,
  ...(nextCursor === undefined
    ? {}
    : { notes: [['Hinweis', `Gekürzt auf ${rows.length} Zustellungen, ältere mit cursor=${nextCursor}`] as const] }),
  ...listed(COLUMNS, rows),
});
