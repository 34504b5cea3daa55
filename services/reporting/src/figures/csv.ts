import { formatDate, formatFte, formatInstant } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { FiguresReport, ShownFigures } from './report';

export interface CsvHead {
  readonly programme: string;
  readonly effectiveOn: IsoDate;
  readonly knownAt: Instant;
  readonly provisional: boolean;
  readonly simulatedClock: boolean;
  readonly counselling: { readonly asOf: IsoDate; readonly step: number };
}

const euro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
const count = String;
/** Empty where it is not shown. */
const mode = (f: ShownFigures, name: keyof NonNullable<ShownFigures['talksByMode']>): string => count(f.talksByMode?.[name] ?? '');

const COLUMNS: readonly (readonly [title: string, of: (f: ShownFigures) => string])[] = [
  ['Planungsrahmen (EUR)', (f) => euro(f.frameCents)],
  ['Beantragt (EUR)', (f) => euro(f.requestedCents)],
  ['Reserviert (EUR)', (f) => euro(f.reservedCents)],
  ['Gebunden (EUR)', (f) => euro(f.committedCents)],
  ['Stellen bewilligt', (f) => count(f.postsApproved)],
  ['Stellen besetzt', (f) => count(f.postsFilled)],
  ['Stellen frei', (f) => count(f.postsVacant)],
  ['VZÄ bewilligt', (f) => formatFte(f.shareApproved)],
  ['VZÄ besetzt', (f) => formatFte(f.shareFilled)],
  ['VZÄ frei', (f) => formatFte(f.shareVacant)],
  ['Offene Fälle', (f) => count(f.casesOpen)],
  ['Gespräche', (f) => count(f.talks)],
  ['davon im Büro', (f) => mode(f, 'office')],
  ['davon aufsuchend', (f) => mode(f, 'outreach')],
  ['davon telefonisch', (f) => mode(f, 'phone')],
  ['davon per Video', (f) => mode(f, 'video')],
  ['davon schriftlich', (f) => mode(f, 'written')],
  ['Anträge eingegangen', (f) => count(f.applications.submitted)],
  ['Anträge abgelehnt', (f) => count(f.applications.rejected)],
  ['Anträge bewilligt', (f) => count(f.applications.granted)],
];

/** A text cell. One that a spreadsheet would read as a formula gets an apostrophe in front. */
const text = (value: string): string => {
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const line = (...cells: readonly string[]): string => `${cells.join(';')}\r\n`;

/** The figures as German spreadsheets read them: semicolons, decimal commas, a byte order mark; both dates on top. */
export const figuresCsv = (head: CsvHead, report: FiguresReport): string => {
  const { count: reached, of } = report.districtsReached;
  return [
    '\ufeff',
    line('Programm', text(head.programme)),
    line('Wirksam am', formatDate(head.effectiveOn)),
    line('Bekannt bis', text(formatInstant(head.knownAt))),
    line('Stand', head.provisional ? 'vorläufig' : 'endgültig'),
    ...(head.simulatedClock ? [line('Hinweis', text('Demonstration mit simulierter Zeit und erfundenen Personen'))] : []),
    line('Erreichte Kreise', text(`${reached} von ${of}`)),
    line(
      'Beratung',
      text(`außerhalb des eigenen Kreises Stand ${formatDate(head.counselling.asOf)}, abgerundet auf ${head.counselling.step}`),
    ),
    line(),
    line('Kreisschlüssel', 'Kreis', 'Art', ...COLUMNS.map(([title]) => title)),
    ...report.districts.map((d) => line(text(d.district), text(d.name), text(d.kind), ...COLUMNS.map(([, of]) => of(d.figures)))),
    line('', 'Gesamt', '', ...COLUMNS.map(([, of]) => of(report.totals))),
  ].join('');
};

/** Both dates are in the name, so that two exports in one folder cannot be taken for each other. */
export const csvFileName = ({ effectiveOn, knownAt }: CsvHead, code: string): string =>
  `paktwerk-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}_wirksam-${effectiveOn}_bekannt-${knownAt.slice(0, 19).replace(/:/g, '')}Z.csv`;
