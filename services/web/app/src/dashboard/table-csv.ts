import { CsvNumber, csv } from '@paktwerk/kernel/csv';
import { formats, type Format } from '../lib/format';
import { textOf, type TextsOf } from '../texts/area';
import type { overviewTexts } from '../texts/overview';
import { labelWithUnit, MEASURES, print, type Measure } from './measures';
import type { DistrictFigures, Figures } from './view-state';

export interface TableCsv {
  readonly programme: string;
  readonly effectiveOn: string;
  readonly knownAt: string;
  readonly provisional: boolean;
  readonly rows: readonly DistrictFigures[];
  readonly totalLabel: string;
  readonly totals: Figures;
}

/** As the German table shows it, without unit and thousands' points: the spreadsheets that open it expect a decimal comma. */
const number = (m: Measure, figures: Figures): CsvNumber => {
  const value = m.value(figures);
  return new CsvNumber(value === undefined ? '' : print(m, formats('de'))(value).replace(/[^\d,-]/g, ''));
};

/** Exactly the rows on the screen, in their order, with both dates on top. */
export const tableCsv = (table: TableCsv, t: TextsOf<typeof overviewTexts>, f: Format): string => {
  const c = t.csv;
  return csv([
    [c.programme, table.programme],
    [c.effective, f.date(table.effectiveOn)],
    [c.known, f.instant(table.knownAt)],
    [c.state, table.provisional ? c.provisional : c.final],
    [],
    [c.key, t.table.district, t.table.kind, ...MEASURES.map((m) => labelWithUnit(m, t))],
    ...table.rows.map((r) => [r.district, r.name, textOf(t.kinds, r.kind), ...MEASURES.map((m) => number(m, r.figures))]),
    ['', table.totalLabel, '', ...MEASURES.map((m) => number(m, table.totals))],
  ]);
};

export const csvName = (effectiveOn: string, knownOn: string | undefined): string =>
  `paktwerk-kreise_stand-${effectiveOn}${knownOn ? `_bekannt-${knownOn}` : ''}.csv`;
