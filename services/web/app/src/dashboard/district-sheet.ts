import type { Format } from '../lib/format';
import { textOf, type TextsOf } from '../texts/area';
import type { overviewTexts } from '../texts/overview';
import type { Sheet, SheetCell } from '../ui/table/sheet';
import { cell, labelWithUnit, measuresIn, sheetValue } from './measures';
import type { DistrictFigures, Figures } from './view-state';

interface Shown {
  readonly programme: string;
  readonly effectiveOn: string;
  readonly knownAt: string;
  readonly knownOn: string | undefined;
  readonly provisional: boolean;
  readonly budgetYear: number;
  readonly yearEnded: boolean;
  readonly rows: readonly DistrictFigures[];
  readonly totalLabel: string;
  readonly totals: Figures;
}

/** Exactly the rows on the screen, in their order, with both dates on top. */
export const districtSheet = (shown: Shown, t: TextsOf<typeof overviewTexts>, f: Format): Sheet => {
  const { programme, effectiveOn, knownAt, knownOn, provisional, budgetYear, yearEnded, rows, totalLabel, totals } = shown;
  const c = t.file;
  const measures = measuresIn(totals);
  const cells = (figures: Figures): SheetCell[] => measures.map((m) => ({ text: cell(m, figures, f), value: sheetValue(m, figures) }));
  return {
    name: `paktwerk-kreise_stand-${effectiveOn}${knownOn ? `_bekannt-${knownOn}` : ''}`,
    notes: [
      [c.programme, programme],
      [c.effective, f.date(effectiveOn)],
      [c.known, f.instant(knownAt)],
      [c.state, provisional ? c.provisional : c.final],
      [c.money, c.year({ year: String(budgetYear), ended: String(yearEnded) })],
    ],
    header: [c.key, t.table.district, t.table.kind, ...measures.map((m) => labelWithUnit(m, t))],
    rows: rows.map((r) => [{ text: r.district }, { text: r.name }, { text: textOf(t.kinds, r.kind) }, ...cells(r.figures)]),
    foot: [[{ text: '' }, { text: totalLabel }, { text: '' }, ...cells(totals)]],
  };
};
