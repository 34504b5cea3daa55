import { csvLine as line, csvText as text } from '../lib/csv';
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
const number = (m: Measure, figures: Figures): string => {
  const value = m.value(figures);
  return value === undefined ? '' : print(m, formats('de'))(value).replace(/[^\d,-]/g, '');
};

/** Exactly the rows on the screen, in their order, with both dates on top. */
export const tableCsv = (csv: TableCsv, t: TextsOf<typeof overviewTexts>, f: Format): string => {
  const c = t.csv;
  return [
    '\ufeff',
    line(c.programme, text(csv.programme)),
    line(c.effective, f.date(csv.effectiveOn)),
    line(c.known, text(f.instant(csv.knownAt))),
    line(c.state, csv.provisional ? c.provisional : c.final),
    line(),
    line(c.key, t.table.district, t.table.kind, ...MEASURES.map((m) => text(labelWithUnit(m, t)))),
    ...csv.rows.map((r) => line(r.district, text(r.name), text(textOf(t.kinds, r.kind)), ...MEASURES.map((m) => number(m, r.figures)))),
    line('', text(csv.totalLabel), '', ...MEASURES.map((m) => number(m, csv.totals))),
  ].join('');
};

export const csvName = (effectiveOn: string, knownOn: string | undefined): string =>
  `paktwerk-kreise_stand-${effectiveOn}${knownOn ? `_bekannt-${knownOn}` : ''}.csv`;
