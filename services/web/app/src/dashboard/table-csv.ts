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

/** A text cell; one that a spreadsheet would read as a formula gets an apostrophe in front. */
const text = (value: string): string => {
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** As the table shows it, without the unit and the thousands' points, so that a spreadsheet takes it for a number. */
const number = (m: Measure, f: Figures): string => {
  const value = m.value(f);
  return value === undefined ? '' : m.format(value).replace(/[^\d,-]/g, '');
};

/** Exactly the rows on the screen, in their order, with both dates on top. */
export const tableCsv = (csv: TableCsv): string => {
  const line = (...cells: readonly string[]): string => `${cells.join(';')}\r\n`;
  const c = t.dashboard.csv;
  return [
    '\ufeff',
    line(c.programme, text(csv.programme)),
    line(c.effective, formatDate(csv.effectiveOn)),
    line(c.known, text(formatInstant(csv.knownAt))),
    line(c.state, csv.provisional ? c.provisional : c.final),
    line(),
    line(c.key, t.dashboard.table.district, t.dashboard.table.kind, ...MEASURES.map((m) => text(m.unit ? `${m.label} (${m.unit})` : m.label))),
    ...csv.rows.map((r) => line(r.district, text(r.name), text(r.kind), ...MEASURES.map((m) => number(m, r.figures)))),
    line('', text(csv.totalLabel), '', ...MEASURES.map((m) => number(m, csv.totals))),
  ].join('');
};

export const csvName = (effectiveOn: string, knownOn: string | undefined): string =>
  `paktwerk-kreise_stand-${effectiveOn}${knownOn ? `_bekannt-${knownOn}` : ''}.csv`;

export const saveFile = (name: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

