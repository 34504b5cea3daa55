import { CsvNumber, csv, csvEuro, formatDate, formatFte, formatInstant } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import type { Compared, ComparedDistrict } from './comparison';
import type { FiguresReport, ShownFigures } from './report';

export interface CsvHead {
  readonly effectiveOn: IsoDate;
  readonly knownAt: Instant;
  readonly provisional: boolean;
  readonly budgetYear: number;
  readonly yearEnded: boolean;
  readonly counselling: { readonly asOf: IsoDate; readonly step: number };
}
interface InDemonstration {
  readonly simulatedClock: boolean;
}
interface ComparisonCsv extends InDemonstration {
  readonly a: CsvHead;
  readonly b: CsvHead;
  readonly totals: Compared<ShownFigures>;
  readonly programmes: readonly (Compared<ShownFigures> & { readonly titleDe: string })[];
  readonly districts: readonly ComparedDistrict[];
}

const fte = (hundredths: number): CsvNumber => new CsvNumber(formatFte(hundredths));
/** Empty where it is not shown. */
const mode = (f: ShownFigures, name: keyof NonNullable<ShownFigures['talksByMode']>): number | undefined => f.talksByMode?.[name];

interface Column {
  readonly title: string;
  readonly of: (f: ShownFigures) => number | undefined | CsvNumber;
}
/** In the words of the page, so that both of its exports can be laid beside each other. */
const columnsFor = ({ reservedCents }: ShownFigures, rest?: string): readonly Column[] =>
  [
    { title: 'Rahmen (€)', of: (f: ShownFigures) => csvEuro(f.frameCents) },
    { title: 'Beantragt (€)', of: (f: ShownFigures) => csvEuro(f.requestedCents) },
    ...(reservedCents === undefined ? [] : [{ title: 'Reserviert (€)', of: (f: ShownFigures) => csvEuro(f.reservedCents ?? 0) }]),
    { title: 'Bewilligt (€)', of: (f: ShownFigures) => csvEuro(f.committedCents) },
    ...(reservedCents === undefined || rest === undefined
      ? []
      : [{ title: rest, of: (f: ShownFigures) => csvEuro(f.frameCents - f.committedCents - (f.reservedCents ?? 0)) }]),
    { title: 'Stellen bewilligt', of: (f) => f.postsApproved },
    { title: 'Stellen besetzt', of: (f) => f.postsFilled },
    { title: 'Stellen frei', of: (f) => f.postsVacant },
    { title: 'VZÄ bewilligt', of: (f) => fte(f.shareApproved) },
    { title: 'VZÄ besetzt', of: (f) => fte(f.shareFilled) },
    { title: 'VZÄ frei', of: (f) => fte(f.shareVacant) },
    { title: 'Offene Fälle', of: (f) => f.casesOpen },
    { title: 'Gespräche', of: (f) => f.talks },
    { title: 'davon im Büro', of: (f) => mode(f, 'office') },
    { title: 'davon aufsuchend', of: (f) => mode(f, 'outreach') },
    { title: 'davon telefonisch', of: (f) => mode(f, 'phone') },
    { title: 'davon per Video', of: (f) => mode(f, 'video') },
    { title: 'davon schriftlich', of: (f) => mode(f, 'written') },
    { title: 'Anträge eingegangen', of: (f) => f.applications.submitted },
    { title: 'Anträge abgelehnt', of: (f) => f.applications.rejected },
    { title: 'Anträge bewilligt', of: (f) => f.applications.granted },
  ] satisfies readonly Column[];

type Point = Pick<CsvHead, 'effectiveOn' | 'knownAt' | 'provisional'>;
const pointRows = (
  prefix: string,
  { effectiveOn, knownAt, provisional, budgetYear, yearEnded }: CsvHead,
): readonly (readonly string[])[] => [
  [`${prefix}Stichtag`, formatDate(effectiveOn)],
  [`${prefix}Bekannt bis`, formatInstant(knownAt)],
  [`${prefix}Stand`, provisional ? 'vorläufig' : 'endgültig'],
  [`${prefix}Mittel`, `Haushaltsjahr ${budgetYear}${yearEnded ? ', beendet' : ''}`],
];
const DEMONSTRATION = ['Hinweis', 'Demonstration mit simulierter Zeit und erfundenen Personen'];
const counsellingRow = (prefix: string, { counselling: { asOf, step } }: CsvHead): readonly string[] => [
  `${prefix}Beratung`,
  `außerhalb des eigenen Kreises Stand ${formatDate(asOf)}, je Kreis, Programm und Monat abgerundet auf ${step}`,
];

/** Both dates on top, then one row for each district, then their totals. */
export const figuresCsv = (programme: string, head: CsvHead & InDemonstration, report: FiguresReport): string => {
  const { count: reached, of } = report.districtsReached;
  const columns = columnsFor(report.totals, head.yearEnded ? 'Ungebunden (€)' : 'Frei (€)');
  return csv([
    ['Programm', programme],
    ...pointRows('', head),
    ...(head.simulatedClock ? [DEMONSTRATION] : []),
    ['Erreichte Kreise', `${reached} von ${of}`],
    counsellingRow('', head),
    [],
    ['Kreisschlüssel', 'Kreis', 'Art', ...columns.map(({ title }) => title)],
    ...report.districts.map((d) => [d.district, d.name, d.kind, ...columns.map((c) => c.of(d.figures))]),
    ['', 'Land gesamt', '', ...columns.map((c) => c.of(report.totals))],
  ]);
};

/** For each figure A, B and the difference beside each other: a row for each district, the state, and each programme by itself. */
export const comparisonCsv = (programme: string, comparison: ComparisonCsv): string => {
  const { a, b, totals, districts, programmes, simulatedClock } = comparison;
  const columns = columnsFor(totals.b);
  const cells = (row: Compared<ShownFigures>) => columns.flatMap((c) => [c.of(row.a), c.of(row.b), c.of(row.difference)]);
  return csv([
    ['Programm', programme],
    ...pointRows('A: ', a),
    ...pointRows('B: ', b),
    ...(simulatedClock ? [DEMONSTRATION] : []),
    counsellingRow('A: ', a),
    counsellingRow('B: ', b),
    [],
    ['Kreisschlüssel', 'Kreis', 'Art', ...columns.flatMap(({ title }) => [`${title} A`, `${title} B`, `${title} B − A`])],
    ...districts.map((d) => [d.district, d.name, d.kind, ...cells(d)]),
    ['', 'Land gesamt', '', ...cells(totals)],
    ...programmes.map((p) => ['', p.titleDe, 'Programm', ...cells(p)]),
  ]);
};

const inName = ({ effectiveOn, knownAt }: Point): string => `stichtag-${effectiveOn}_bekannt-${knownAt.slice(0, 19).replace(/:/g, '')}Z`;
const codeInName = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Both dates are in the name, so that two exports in one folder cannot be taken for each other. */
export const csvFileName = (head: Point, code: string): string => `paktwerk-${codeInName(code)}_${inName(head)}.csv`;
export const comparisonFileName = (a: Point, b: Point, code: string): string =>
  `paktwerk-${codeInName(code)}_vergleich_a-${inName(a)}_b-${inName(b)}.csv`;
