import { formatDate, formatInstantExactly } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { count, figure, inFileName, money, plain, share } from '@paktwerk/sheets';
import type { Sheet, SheetCell } from '@paktwerk/sheets';
import type { Compared, ComparedDistrict } from './comparison';
import type { FiguresReport, ShownFigures } from './report';

export interface SheetHead {
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
interface Comparison extends InDemonstration {
  readonly a: SheetHead;
  readonly b: SheetHead;
  readonly totals: Compared<ShownFigures>;
  readonly programmes: readonly (Compared<ShownFigures> & { readonly titleDe: string })[];
  readonly districts: readonly ComparedDistrict[];
}

export interface SheetProgramme {
  readonly title: string;
  readonly code: string;
}

const euro = (cents: number): SheetCell => figure(money(cents));
const fte = (hundredths: number): SheetCell => figure(share(hundredths));
const number = (value: number | undefined): SheetCell => figure(count(value));
/** Empty where it is not shown. */
const mode = (f: ShownFigures, name: keyof NonNullable<ShownFigures['talksByMode']>): SheetCell => number(f.talksByMode?.[name]);

interface Column {
  readonly title: string;
  readonly of: (f: ShownFigures) => SheetCell;
}
/** In the words of the page, so that both of its exports can be laid beside each other. */
const columnsFor = ({ reservedCents }: ShownFigures, rest?: string): readonly Column[] =>
  [
    { title: 'Rahmen (€)', of: (f: ShownFigures) => euro(f.frameCents) },
    { title: 'Beantragt (€)', of: (f: ShownFigures) => euro(f.requestedCents) },
    ...(reservedCents === undefined ? [] : [{ title: 'Reserviert (€)', of: (f: ShownFigures) => euro(f.reservedCents ?? 0) }]),
    { title: 'Bewilligt (€)', of: (f: ShownFigures) => euro(f.committedCents) },
    ...(reservedCents === undefined || rest === undefined
      ? []
      : [{ title: rest, of: (f: ShownFigures) => euro(f.frameCents - f.committedCents - (f.reservedCents ?? 0)) }]),
    { title: 'Stellen bewilligt', of: (f) => number(f.postsApproved) },
    { title: 'Stellen besetzt', of: (f) => number(f.postsFilled) },
    { title: 'Stellen frei', of: (f) => number(f.postsVacant) },
    { title: 'Stellen unterbrochen', of: (f) => number(f.postsSuspended) },
    { title: 'Stellen verfallen', of: (f) => number(f.postsLapsed) },
    { title: 'VZÄ bewilligt', of: (f) => fte(f.shareApproved) },
    { title: 'VZÄ besetzt', of: (f) => fte(f.shareFilled) },
    { title: 'VZÄ frei', of: (f) => fte(f.shareVacant) },
    { title: 'VZÄ unterbrochen', of: (f) => fte(f.shareSuspended) },
    { title: 'Offene Fälle', of: (f) => number(f.casesOpen) },
    { title: 'Gespräche', of: (f) => number(f.talks) },
    { title: 'davon im Büro', of: (f) => mode(f, 'office') },
    { title: 'davon aufsuchend', of: (f) => mode(f, 'outreach') },
    { title: 'davon telefonisch', of: (f) => mode(f, 'phone') },
    { title: 'davon per Video', of: (f) => mode(f, 'video') },
    { title: 'davon schriftlich', of: (f) => mode(f, 'written') },
    { title: 'Anträge eingegangen', of: (f) => number(f.applications.submitted) },
    { title: 'Anträge abgelehnt', of: (f) => number(f.applications.rejected) },
    { title: 'Anträge bewilligt', of: (f) => number(f.applications.granted) },
  ] satisfies readonly Column[];

type Point = Pick<SheetHead, 'effectiveOn' | 'knownAt' | 'provisional'>;
type Note = readonly [name: string, value: string];
const pointNotes = (prefix: string, { effectiveOn, knownAt, provisional, budgetYear, yearEnded }: SheetHead): readonly Note[] => [
  [`${prefix}Stichtag`, formatDate(effectiveOn)],
  [`${prefix}Bekannt bis`, formatInstantExactly(knownAt)],
  [`${prefix}Stand`, provisional ? 'vorläufig' : 'endgültig'],
  [`${prefix}Mittel`, `Haushaltsjahr ${budgetYear}${yearEnded ? ', beendet' : ''}`],
];
const DEMONSTRATION: Note = ['Hinweis', 'Demonstration mit simulierter Zeit und erfundenen Personen'];
const counsellingNote = (prefix: string, { counselling: { asOf, step } }: SheetHead): Note => [
  `${prefix}Beratung`,
  `außerhalb des eigenen Kreises Stand ${formatDate(asOf)}, je Kreis, Programm und Monat abgerundet auf ${step}`,
];
const place = (...texts: readonly [key: string, name: string, kind: string]): readonly SheetCell[] => texts.map(plain);

/** Both dates on top, then one row for each district, then their totals. */
export const figuresSheet = ({ title, code }: SheetProgramme, head: SheetHead & InDemonstration, report: FiguresReport): Sheet => {
  const { count: reached, of } = report.districtsReached;
  const columns = columnsFor(report.totals, head.yearEnded ? 'Ungebunden (€)' : 'Frei (€)');
  return {
    name: `paktwerk-${inFileName(code)}_${inName(head)}`,
    notes: [
      ['Programm', title],
      ...pointNotes('', head),
      ...(head.simulatedClock ? [DEMONSTRATION] : []),
      ['Erreichte Kreise', `${reached} von ${of}`],
      counsellingNote('', head),
    ],
    header: ['Kreisschlüssel', 'Kreis', 'Art', ...columns.map((c) => c.title)],
    rows: report.districts.map((d) => [...place(d.district, d.name, d.kind), ...columns.map((c) => c.of(d.figures))]),
    foot: [[...place('', 'Land gesamt', ''), ...columns.map((c) => c.of(report.totals))]],
  };
};

/** For each figure A, B and the difference beside each other: a row for each district, the state, and each programme by itself. */
export const comparisonSheet = ({ title, code }: SheetProgramme, comparison: Comparison): Sheet => {
  const { a, b, totals, districts, programmes, simulatedClock } = comparison;
  const columns = columnsFor(totals.b);
  const cells = (row: Compared<ShownFigures>) => columns.flatMap((c) => [c.of(row.a), c.of(row.b), c.of(row.difference)]);
  return {
    name: `paktwerk-${inFileName(code)}_vergleich_a-${inName(a)}_b-${inName(b)}`,
    notes: [
      ['Programm', title],
      ...pointNotes('A: ', a),
      ...pointNotes('B: ', b),
      ...(simulatedClock ? [DEMONSTRATION] : []),
      counsellingNote('A: ', a),
      counsellingNote('B: ', b),
    ],
    header: ['Kreisschlüssel', 'Kreis', 'Art', ...columns.flatMap((c) => [`${c.title} A`, `${c.title} B`, `${c.title} B − A`])],
    rows: districts.map((d) => [...place(d.district, d.name, d.kind), ...cells(d)]),
    foot: [
      [...place('', 'Land gesamt', ''), ...cells(totals)],
      ...programmes.map((p) => [...place('', p.titleDe, 'Programm'), ...cells(p)]),
    ],
  };
};

/** Both dates are in the name, so that two exports in one folder cannot be taken for each other. */
const inName = ({ effectiveOn, knownAt }: Point): string => `stichtag-${effectiveOn}_bekannt-${knownAt.slice(0, 19).replace(/:/g, '')}Z`;
