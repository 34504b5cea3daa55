import { useMemo, useState } from 'react';
import { addressOf } from '../api/client';
import { useFormat } from '../lib/format';
import { Icon } from '../ui/icon';
import { textOf, useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { DownloadMenu, ExportMenu, type FileKind } from '../ui/table/export-menu';
import { cell, measuresIn } from './measures';
import { sortAndFilter, sumFigures } from './rows';
import { districtSheet } from './district-sheet';
import {
  figuresParameters,
  type Change,
  type DistrictFigures,
  type Figures,
  type FiguresAnswer,
  type SortKey,
  type ViewState,
} from './view-state';

interface Props {
  data: FiguresAnswer;
  view: ViewState;
  change: Change;
  programme: string;
}

const SortButton = ({ label, column, view, change }: { label: string; column: ViewState['sort']; view: ViewState; change: Change }) => {
  const isActive = view.sort === column;
  // Names begin at A, figures with the greatest.
  const next: SortKey = isActive ? (view.descending ? column : `-${column}`) : column === 'district' ? column : `-${column}`;
  return (
    <button
      type="button"
      className={`pw-sort ${isActive ? 'is-active' : ''}`}
      onClick={() => change({ sortierung: next === 'district' ? undefined : next })}
    >
      {label}
      <Icon name={isActive && view.descending ? 'arrow-down' : 'arrow-up'} className="pw-sort__icon" />
    </button>
  );
};

const ariaSort = (column: string, view: ViewState): 'ascending' | 'descending' | 'none' =>
  view.sort !== column ? 'none' : view.descending ? 'descending' : 'ascending';

const Cells = ({ figures, sort }: { figures: Figures; sort: string }) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  return measuresIn(figures).map((m) => (
    <td
      key={m.key}
      role="cell"
      className={`is-number ${sort === m.key ? 'is-sorted' : ''}`}
      data-measure={m.key}
      data-label={t.measures[m.key]}
    >
      {cell(m, figures, f)}
    </td>
  ));
};

const Row = ({ d, view, change }: { d: DistrictFigures; view: ViewState; change: Change }) => {
  const t = useTexts(overviewTexts);
  const isSelected = view.district === d.district;
  return (
    <tr role="row" className={isSelected ? 'is-selected' : ''} data-district={d.district}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          className="pw-row-button"
          aria-pressed={isSelected}
          onClick={() => change({ kreis: isSelected ? undefined : d.district })}
        >
          <span className="pw-plate" aria-hidden="true">
            {d.plate}
          </span>
          <span>
            {d.name}
            <small>{textOf(t.kinds, d.kind)}</small>
          </span>
        </button>
      </th>
      <Cells figures={d.figures} sort={view.sort} />
    </tr>
  );
};

/** The explicit roles keep it a table for screen readers where the narrow form changes how rows are laid out. */
export const DistrictTable = ({ data, view, change, programme }: Props) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const [isExpanded, setExpanded] = useState(false);
  const rows = useMemo(() => sortAndFilter(data.districts, view, f), [data.districts, view, f]);
  const isFiltered = rows.length !== data.districts.length;
  const totals = useMemo(
    () =>
      isFiltered
        ? sumFigures(
            rows.map((r) => r.figures),
            data.totals,
          )
        : data.totals,
    [isFiltered, rows, data.totals],
  );
  const text = t.table;
  const measures = measuresIn(data.totals);
  const totalLabel = isFiltered ? text.sum : text.total;
  const sheet = () =>
    districtSheet(
      {
        programme,
        effectiveOn: data.effectiveOn,
        knownAt: data.knownAt,
        knownOn: view.knownOn,
        provisional: data.provisional,
        budgetYear: data.budgetYear,
        yearEnded: data.yearEnded,
        rows,
        totalLabel,
        totals,
      },
      t,
      f,
    );
  const sortLabel = view.sort === 'district' ? text.district : t.measures[view.sort];
  return (
    <section className="pw-panel pw-districts" aria-labelledby="tabelle">
      <div className="pw-panel__head">
        <h2 id="tabelle">{text.title}</h2>
        <div className="pw-filters">
          <label className="pw-select">
            <span>{text.search}</span>
            <input type="search" value={view.search} onChange={(e) => change({ suche: e.target.value }, 'adjust')} />
          </label>
          <label className="pw-select">
            <span>{text.kind}</span>
            <select value={view.kind} onChange={(e) => change({ art: e.target.value })}>
              <option value="">{text.kindAll}</option>
              {[...new Set(data.districts.map((d) => d.kind))].sort().map((k) => (
                <option key={k} value={k}>
                  {textOf(t.kinds, k)}
                </option>
              ))}
            </select>
          </label>
          <label className="pw-select pw-only-narrow">
            <span>{text.sortBy}</span>
            <select
              value={`${view.descending ? '-' : ''}${view.sort}`}
              onChange={(e) => change({ sortierung: e.target.value === 'district' ? undefined : (e.target.value as SortKey) })}
            >
              <option value="district">{`${text.district}, ${text.ascending}`}</option>
              <option value="-district">{`${text.district}, ${text.descending}`}</option>
              {measures.flatMap((m) => [
                <option key={`-${m.key}`} value={`-${m.key}`}>{`${t.measures[m.key]}, ${text.descending}`}</option>,
                <option key={m.key} value={m.key}>{`${t.measures[m.key]}, ${text.ascending}`}</option>,
              ])}
            </select>
          </label>
          <ExportMenu label={text.title} sheet={sheet} />
        </div>
      </div>
      <p className="kern-sr-only" aria-live="polite">
        {text.caption({ n: rows.length, sort: `${sortLabel}, ${view.descending ? text.descending : text.ascending}` })}
      </p>
      <div className="pw-scroll" role="group" aria-labelledby="tabelle" tabIndex={0}>
        <table role="table" className={`pw-table pw-table--districts ${isExpanded ? 'is-expanded' : ''}`}>
          <caption className="kern-sr-only">{text.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" aria-sort={ariaSort('district', view)}>
                <SortButton label={text.district} column="district" view={view} change={change} />
              </th>
              {measures.map((m) => (
                <th key={m.key} role="columnheader" scope="col" className="is-number" aria-sort={ariaSort(m.key, view)}>
                  <SortButton label={t.measures[m.key]} column={m.key} view={view} change={change} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((d) => (
              <Row key={d.district} d={d} view={view} change={change} />
            ))}
            {rows.length === 0 && (
              <tr role="row">
                <td role="cell" colSpan={measures.length + 1}>
                  {text.empty}
                </td>
              </tr>
            )}
          </tbody>
          <tfoot role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row">
                {totalLabel}
              </th>
              <Cells figures={totals} sort={view.sort} />
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="pw-districts__more">
        <DownloadMenu title={text.exportAll} addressOf={(kind) => fileUrl(view, kind)} />
      </div>
      {rows.length > 8 && (
        <button
          type="button"
          className="kern-btn kern-btn--secondary pw-btn-small pw-only-narrow pw-expand"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          <span className="kern-label">{isExpanded ? text.showLess : text.showAll({ n: rows.length })}</span>
        </button>
      )}
    </section>
  );
};

/** The same question as the table's, answered by reporting with every column it has. */
const fileUrl = (view: ViewState, kind: FileKind): string =>
  addressOf(`/api/reporting/v1/figures.${kind}`, { query: figuresParameters(view) });
