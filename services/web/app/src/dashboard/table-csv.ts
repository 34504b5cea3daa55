import { csvLine as line, csvText as text } from '../lib/csv';
import { formatDate, formatInstant } from '../lib/format';
import type { DistrictFigures, Figures } from '../lib/types';
import { t } from '../texts';
import { MEASURES, type Measure } from './measures';

export interface TableCsv {
  readonly programme: string;
  readonly effectiveOn: string;
  readonly knownAt: string;
  readonly provisional: boolean;
  readonly rows: readonly DistrictFigures[];
  readonly totalLabel: string;
  readonly totals: Figures;
}

/** As the table shows it, without the unit and the thousands' points, so that a spreadsheet takes it for a number. */
const number = (m: Measure, f: Figures): string => {
  const value = m.value(f);
  return value === undefined ? '' : m.format(value).replace(/[^\d,-]/g, '');
};

/** Exactly the rows on the screen, in their order, with both dates on top. */
export const tableCsv = (csv: TableCsv): string => {
  const c = t.dashboard.csv;
  return [
    '\ufeff',
    line(c.programme, text(csv.programme)),
    line(c.effective, formatDate(csv.effectiveOn)),
    line(c.known, text(formatInstant(csv.knownAt))),
    line(c.state, csv.provisional ? c.provisional : c.final),
    line(),
    line(
      c.key,
      t.dashboard.table.district,
      t.dashboard.table.kind,
      ...MEASURES.map((m) => text(m.unit ? `${m.label} (${m.unit})` : m.label)),
    ),
    ...csv.rows.map((r) => line(r.district, text(r.name), text(r.kind), ...MEASURES.map((m) => number(m, r.figures)))),
    line('', text(csv.totalLabel), '', ...MEASURES.map((m) => number(m, csv.totals))),
  ].join('');
};

export const csvName = (effectiveOn: string, knownOn: string | undefined): string =>
  `paktwerk-kreise_stand-${effectiveOn}${knownOn ? `_bekannt-${knownOn}` : ''}.csv`;
