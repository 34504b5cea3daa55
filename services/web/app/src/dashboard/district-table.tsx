import { useMemo, useState } from 'react';
import { saveFile } from '../lib/csv';
import { formatCount } from '../lib/format';
import type { DistrictFigures, Figures, FiguresAnswer } from '../lib/types';
import { Icon } from '../shell/icon';
import { t } from '../texts';
import { cell, MEASURES } from './measures';
import { sortAndFilter, sumFigures } from './rows';
import { csvName, tableCsv } from './table-csv';
import { figuresQuery, type ViewChange, type ViewState } from './view-state';

interface Props {
  data: FiguresAnswer;
  view: ViewState;
  change: (change: ViewChange) => void;
  programme: string;
}

const SortButton = ({ label, column, view, change }: { label: string; column: string; view: ViewState; change: Props['change'] }) => {
  const isActive = view.sort === column;
  // Names begin at A, figures with the greatest.
  const next = isActive ? (view.descending ? column : `-${column}`) : column === 'district' ? column : `-${column}`;
  return (
    <button
      type="button"
      className={`pw-sort ${isActive ? 'is-active' : ''}`}
      onClick={() => change({ sort: next === 'district' ? undefined : next })}
    >
      {label}
      <Icon name={isActive && view.descending ? 'arrow-down' : 'arrow-up'} className="pw-sort__icon" />
    </button>
  );
};

const ariaSort = (column: string, view: ViewState): 'ascending' | 'descending' | 'none' =>
  view.sort !== column ? 'none' : view.descending ? 'descending' : 'ascending';

const Cells = ({ figures, sort }: { figures: Figures; sort: string }) =>
  MEASURES.map((m) => (
    <td key={m.key} role="cell" className={`is-number ${sort === m.key ? 'is-sorted' : ''}`} data-measure={m.key} data-label={m.label}>
      {cell(m, figures)}
    </td>
  ));

const Row = ({ d, view, change }: { d: DistrictFigures; view: ViewState; change: Props['change'] }) => {
  const isSelected = view.district === d.district;
  return (
    <tr role="row" className={isSelected ? 'is-selected' : ''} data-district={d.district}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          className="pw-row-button"
          aria-pressed={isSelected}
          onClick={() => change({ district: isSelected ? undefined : d.district })}
        >
          <span className="pw-plate" aria-hidden="true">
            {d.plate}
          </span>
          <span>
            {d.name}
            <small>{t.dashboard.kinds[d.kind] ?? d.kind}</small>
          </span>
        </button>
      </th>
      <Cells figures={d.figures} sort={view.sort} />
    </tr>
  );
};

/** The explicit roles keep it a table for screen readers where the narrow form changes how rows are laid out. */
export const DistrictTable = ({ data, view, change, programme }: Props) => {
  const [isExpanded, setExpanded] = useState(false);
  const rows = useMemo(() => sortAndFilter(data.districts, view), [data.districts, view]);
  const isFiltered = rows.length !== data.districts.length;
  const totals = useMemo(() => (isFiltered ? sumFigures(rows.map((r) => r.figures)) : data.totals), [isFiltered, rows, data.totals]);
  const text = t.dashboard.table;
  const totalLabel = isFiltered ? text.sum : text.total;
  const save = (): void =>
    saveFile(
      csvName(data.effectiveOn, view.knownOn),
      tableCsv({
        programme,
        effectiveOn: data.effectiveOn,
        knownAt: data.knownAt,
        provisional: data.provisional,
        rows,
        totalLabel,
        totals,
      }),
    );
  const sortLabel = MEASURES.find((m) => m.key === view.sort)?.label ?? text.district;
  return (
    <section className="pw-panel pw-districts" aria-labelledby="tabelle">
      <div className="pw-panel__head">
        <h2 id="tabelle">{text.title}</h2>
        <div className="pw-filters">
          <label className="pw-select">
            <span>{text.search}</span>
            <input type="search" value={view.search} onChange={(e) => change({ search: e.target.value })} />
          </label>
          <label className="pw-select">
            <span>{text.kind}</span>
            <select value={view.kind} onChange={(e) => change({ kind: e.target.value })}>
              <option value="">{text.kindAll}</option>
              {[...new Set(data.districts.map((d) => d.kind))].sort().map((k) => (
                <option key={k} value={k}>
                  {t.dashboard.kinds[k] ?? k}
                </option>
              ))}
            </select>
          </label>
          <label className="pw-select pw-only-narrow">
            <span>{text.sortBy}</span>
            <select
              value={`${view.descending ? '-' : ''}${view.sort}`}
              onChange={(e) => change({ sort: e.target.value === 'district' ? undefined : e.target.value })}
            >
              <option value="district">{`${text.district}, ${text.ascending}`}</option>
              <option value="-district">{`${text.district}, ${text.descending}`}</option>
              {MEASURES.flatMap((m) => [
                <option key={`-${m.key}`} value={`-${m.key}`}>{`${m.label}, ${text.descending}`}</option>,
                <option key={m.key} value={m.key}>{`${m.label}, ${text.ascending}`}</option>,
              ])}
            </select>
          </label>
          <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={save} data-export>
            <Icon name="download" />
            <span className="kern-label">{text.export}</span>
          </button>
        </div>
      </div>
      <p className="kern-sr-only" aria-live="polite">
        {text.caption(formatCount(rows.length), `${sortLabel}, ${view.descending ? text.descending : text.ascending}`)}
      </p>
      <div className="pw-scroll" role="region" aria-labelledby="tabelle" tabIndex={0}>
        <table role="table" className={`pw-table pw-table--districts ${isExpanded ? 'is-expanded' : ''}`}>
          <caption className="kern-sr-only">{text.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" aria-sort={ariaSort('district', view)}>
                <SortButton label={text.district} column="district" view={view} change={change} />
              </th>
              {MEASURES.map((m) => (
                <th key={m.key} role="columnheader" scope="col" className="is-number" aria-sort={ariaSort(m.key, view)}>
                  <SortButton label={m.label} column={m.key} view={view} change={change} />
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
                <td role="cell" colSpan={MEASURES.length + 1}>
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
      <p className="pw-districts__more">
        <a href={csvUrl(view)} download>
          {text.exportAll}
        </a>
      </p>
      {rows.length > 8 && (
        <button
          type="button"
          className="kern-btn kern-btn--secondary pw-btn-small pw-only-narrow pw-expand"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          <span className="kern-label">{isExpanded ? text.showLess : text.showAll(formatCount(rows.length))}</span>
        </button>
      )}
    </section>
  );
};

/** The same question as the table's, answered by reporting with every column it has. */
const csvUrl = (view: ViewState): string => `/api/reporting/v1/figures.csv?${figuresQuery(view)}`;
