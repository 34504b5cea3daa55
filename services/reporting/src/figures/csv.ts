import { CsvNumber, csv, csvEuro, formatDate, formatFte, formatInstant } from '@paktwerk/kernel';
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

const fte = (hundredths: number): CsvNumber => new CsvNumber(formatFte(hundredths));
/** Empty where it is not shown. */
const mode = (f: ShownFigures, name: keyof NonNullable<ShownFigures['talksByMode']>): number | undefined => f.talksByMode?.[name];

const COLUMNS: readonly (readonly [title: string, of: (f: ShownFigures) => number | undefined | CsvNumber])[] = [
  ['Planungsrahmen (EUR)', (f) => csvEuro(f.frameCents)],
  ['Beantragt (EUR)', (f) => csvEuro(f.requestedCents)],
  ['Reserviert (EUR)', (f) => csvEuro(f.reservedCents)],
  ['Gebunden (EUR)', (f) => csvEuro(f.committedCents)],
  ['Stellen bewilligt', (f) => f.postsApproved],
  ['Stellen besetzt', (f) => f.postsFilled],
  ['Stellen frei', (f) => f.postsVacant],
  ['VZÄ bewilligt', (f) => fte(f.shareApproved)],
  ['VZÄ besetzt', (f) => fte(f.shareFilled)],
  ['VZÄ frei', (f) => fte(f.shareVacant)],
  ['Offene Fälle', (f) => f.casesOpen],
  ['Gespräche', (f) => f.talks],
  ['davon im Büro', (f) => mode(f, 'office')],
  ['davon aufsuchend', (f) => mode(f, 'outreach')],
  ['davon telefonisch', (f) => mode(f, 'phone')],
  ['davon per Video', (f) => mode(f, 'video')],
  ['davon schriftlich', (f) => mode(f, 'written')],
  ['Anträge eingegangen', (f) => f.applications.submitted],
  ['Anträge abgelehnt', (f) => f.applications.rejected],
  ['Anträge bewilligt', (f) => f.applications.granted],
];

/** Both dates on top, then one row for each district, then their totals. */
export const figuresCsv = (head: CsvHead, report: FiguresReport): string => {
  const { count: reached, of } = report.districtsReached;
  return csv([
    ['Programm', head.programme],
    ['Wirksam am', formatDate(head.effectiveOn)],
    ['Bekannt bis', formatInstant(head.knownAt)],
    ['Stand', head.provisional ? 'vorläufig' : 'endgültig'],
    ...(head.simulatedClock ? [['Hinweis', 'Demonstration mit simulierter Zeit und erfundenen Personen']] : []),
    ['Erreichte Kreise', `${reached} von ${of}`],
    ['Beratung', `außerhalb des eigenen Kreises Stand ${formatDate(head.counselling.asOf)}, abgerundet auf ${head.counselling.step}`],
    [],
    ['Kreisschlüssel', 'Kreis', 'Art', ...COLUMNS.map(([title]) => title)],
    ...report.districts.map((d) => [d.district, d.name, d.kind, ...COLUMNS.map(([, of]) => of(d.figures))]),
    ['', 'Gesamt', '', ...COLUMNS.map(([, of]) => of(report.totals))],
  ]);
};

/** Both dates are in the name, so that two exports in one folder cannot be taken for each other. */
export const csvFileName = ({ effectiveOn, knownAt }: CsvHead, code: string): string =>
  `paktwerk-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}_wirksam-${effectiveOn}_bekannt-${knownAt.slice(0, 19).replace(/:/g, '')}Z.csv`;
