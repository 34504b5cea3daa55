import { useMemo } from 'react';
import { cell, labelWithUnit, measuresIn, sheetValue, type Measure } from '../dashboard/measures';
import { useFormat, type Format } from '../lib/format';
import { textOf, useTexts, type TextsOf } from '../texts/area';
import { comparisonTexts } from '../texts/comparison';
import { overviewTexts } from '../texts/overview';
import { Checkbox } from '../ui/checkbox';
import { EmptyState, Plate } from '../ui/feedback';
import type { Column, KeptView } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { differenceOf, type Pair } from './difference';
import type { ComparedDistrict } from './types';
import { differenceText, type ComparisonTexts } from './words';

type OverviewTexts = TextsOf<typeof overviewTexts>;

/** The difference first; below it what it is the difference of, once where nothing changed. */
const Cell = ({ measure, pair }: { measure: Measure; pair: Pair }) => {
  const t = useTexts(comparisonTexts);
  const f = useFormat();
  const difference = differenceOf(measure, pair);
  if (difference === 0)
    return (
      <>
        <span className="pw-muted">{t.map.same}</span>
        <small>{cell(measure, pair.a, f)}</small>
      </>
    );
  return (
    <>
      <strong>{differenceText(measure, difference, t, f)}</strong>
      <small>{t.cell.a({ value: cell(measure, pair.a, f) })}</small>
      <small>{t.cell.b({ value: cell(measure, pair.b, f) })}</small>
    </>
  );
};

interface Choice {
  readonly measure: Measure;
  readonly selected: string | undefined;
  readonly onSelect: (district: string) => void;
}

const columnsOf = (
  totals: Pair,
  { measure, selected, onSelect }: Choice,
  t: ComparisonTexts,
  o: OverviewTexts,
  f: Format,
): readonly Column<ComparedDistrict>[] => [
  {
    id: 'district',
    header: o.table.district,
    isRowHeader: true,
    text: (d) => d.name,
    sortBy: (d) => d.name,
    cell: (d) => (
      <button type="button" className="pw-row-button" aria-pressed={d.district === selected} onClick={() => onSelect(d.district)}>
        <Plate>{d.plate}</Plate>
        <span>
          {d.name}
          <small>{textOf(o.kinds, d.kind)}</small>
        </span>
      </button>
    ),
    total: t.table.total,
  },
  ...measuresIn(totals.b).map((m): Column<ComparedDistrict> => ({
    id: m.key,
    header: o.measures[m.key],
    isNumber: true,
    text: (d) => differenceText(m, differenceOf(m, d), t, f),
    sortBy: (d) => differenceOf(m, d),
    cell: (d) => <Cell measure={m} pair={d} />,
    className: () => (m.key === measure.key ? 'is-measure' : undefined),
    total: differenceText(m, differenceOf(m, totals), t, f),
  })),
];

/** In a file A, B and their difference are columns of their own, for every figure that is shown. */
const fileColumnsOf = (totals: Pair, t: ComparisonTexts, o: OverviewTexts, f: Format): readonly Column<ComparedDistrict>[] => {
  const kindOf = (m: Measure) => sheetValue(m, totals.a).kind as 'money' | 'share' | 'count' | 'ratio';
  const of = (m: Measure, name: 'a' | 'b'): Column<ComparedDistrict> => ({
    id: m.key,
    header: `${labelWithUnit(m, o)} ${t.side[name]}`,
    text: (d) => cell(m, d[name], f),
    value: (d) => sheetValue(m, d[name]),
    total: cell(m, totals[name], f),
    totalValue: sheetValue(m, totals[name]),
  });
  return [
    { id: 'district', header: o.file.key, text: (d) => d.district },
    { id: 'district', header: o.table.district, text: (d) => d.name, total: t.table.total },
    { id: 'district', header: o.table.kind, text: (d) => textOf(o.kinds, d.kind) },
    ...measuresIn(totals.b).flatMap((m): Column<ComparedDistrict>[] => [
      of(m, 'a'),
      of(m, 'b'),
      {
        id: m.key,
        header: `${labelWithUnit(m, o)} ${t.side.difference}`,
        text: (d) => differenceText(m, differenceOf(m, d), t, f),
        value: (d) => ({ kind: kindOf(m), value: differenceOf(m, d) }),
        total: differenceText(m, differenceOf(m, totals), t, f),
        totalValue: { kind: kindOf(m), value: differenceOf(m, totals) },
      },
    ]),
  ];
};

interface Props {
  districts: readonly ComparedDistrict[];
  totals: Pair;
  /** Which figure a closed card of the narrow form shows. */
  measure: Measure;
  /** The name of the files, and what stands above their figures. */
  file: { readonly name: string; readonly notes: readonly (readonly [string, string])[] };
  isStale: boolean;
  isOnlyChanged: boolean;
  onOnlyChanged: (isOn: boolean) => void;
  selected: string | undefined;
  onSelect: (district: string | undefined) => void;
  kept: KeptView;
}

export const DifferenceTable = ({
  districts,
  totals,
  measure,
  file,
  isStale,
  isOnlyChanged,
  onOnlyChanged,
  selected,
  onSelect,
  kept,
}: Props) => {
  const t = useTexts(comparisonTexts);
  const o = useTexts(overviewTexts);
  const f = useFormat();
  const toggle = (district: string): void => onSelect(district === selected ? undefined : district);
  const columns = columnsOf(totals, { measure, selected, onSelect: toggle }, t, o, f);
  const rows = useMemo(
    () => districts.filter((d) => !isOnlyChanged || measuresIn(totals.b).some((m) => (differenceOf(m, d) ?? 0) !== 0)),
    [districts, totals, isOnlyChanged],
  );
  return (
    <section className="pw-panel pw-differences" aria-labelledby="unterschiede">
      <h2 id="unterschiede">{t.table.title}</h2>
      <DataTable
        id="unterschiede"
        caption={t.table.title}
        columns={columns}
        rows={rows}
        rowId={(d) => d.district}
        rowClass={(d) => (d.district === selected ? 'is-selected' : undefined)}
        isStale={isStale}
        isSearchable
        searchLabel={o.table.search}
        initialSort={{ by: 'district', isDescending: false }}
        kept={kept}
        filters={<Checkbox label={t.table.onlyChanged} value={isOnlyChanged} onChange={onOnlyChanged} />}
        exportAs={{
          ...file,
          columnsOf: (shown) => fileColumnsOf(totals, t, o, f).filter((c) => shown.some(({ id }) => id === c.id)),
        }}
        count={(n) => t.table.count({ n })}
        empty={<EmptyState title={t.table.empty} />}
        onOpen={({ district }) => toggle(district)}
      />
    </section>
  );
};
