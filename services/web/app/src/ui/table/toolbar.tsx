import type { ReactNode, Ref } from 'react';
import { Button, TextButton } from '../button';
import { Checkbox } from '../checkbox';
import { Icon } from '../icon';
import { Popover } from '../popover';
import { useUiTexts } from '../ui-texts';
import type { Column } from './columns';
import { ExportMenu } from './export-menu';
import type { TableModel } from './model';
import { sheetOf, type Sheet } from './sheet';

export interface ExportOptions<Row> {
  /** The name of the files, without their ending. */
  name: string;
  /** What the figures are of, above them. */
  notes?: Sheet['notes'];
  /** The columns of the files for those that are shown, where one column is several there. */
  columnsOf?: (shown: readonly Column<Row>[]) => readonly Column<Row>[];
}

interface ToolbarProps<Row extends object> {
  model: TableModel<Row>;
  caption: string;
  all: readonly Column<Row>[];
  isSearchable: boolean;
  searchRef: Ref<HTMLInputElement>;
  searchLabel: string | undefined;
  plain: { isOn: boolean; onChange: (isOn: boolean) => void } | undefined;
  exportAs: ExportOptions<Row> | undefined;
  filters: ReactNode;
  count: ReactNode;
}

/** Above a table: how many, what narrows it down, which columns, and the way out into a file. */
export const Toolbar = <Row extends object>({
  model,
  caption,
  all,
  isSearchable,
  searchRef,
  searchLabel,
  plain,
  exportAs,
  filters,
  count,
}: ToolbarProps<Row>) => {
  const texts = useUiTexts();
  const sortable = all.filter((c) => c.sortBy);
  const hideable = all.filter((c) => c.isRowHeader !== true && c.isAction !== true);
  const order = model.order ? `${model.order.by} ${model.order.isDescending ? 'desc' : 'asc'}` : '';
  return (
    <div className="pw-toolbar">
      <p role="status" className="pw-muted pw-toolbar__count">
        {count}
      </p>
      <div className="pw-toolbar__tools">
        {filters}
        {isSearchable && (
          <label className="pw-select pw-search">
            <span>{searchLabel ?? texts.table.search}</span>
            <Icon name="search" />
            <input ref={searchRef} type="search" value={model.search} onChange={(e) => model.setSearch(e.target.value)} />
          </label>
        )}
        {sortable.length > 0 && (
          <label className="pw-select pw-only-narrow pw-toolbar__sort">
            <span>{texts.table.sortBy}</span>
            <select
              value={order}
              onChange={(e) => {
                const [by = '', direction] = e.target.value.split(' ');
                model.sortBy(by, direction === 'desc');
              }}
            >
              {order === '' && <option value="">{texts.table.unsorted}</option>}
              {sortable.flatMap((c) => [
                <option key={`${c.id} asc`} value={`${c.id} asc`}>
                  {texts.table.ascending({ column: c.header })}
                </option>,
                <option key={`${c.id} desc`} value={`${c.id} desc`}>
                  {texts.table.descending({ column: c.header })}
                </option>,
              ])}
            </select>
          </label>
        )}
        {hideable.length > 1 && (
          <Popover label={texts.table.columns} icon="visibility">
            {hideable.map((column) => (
              <Checkbox
                key={column.id}
                label={column.header}
                value={model.isShown(column.id)}
                onChange={(isShown) => model.showColumn(column.id, isShown)}
              />
            ))}
          </Popover>
        )}
        {plain && (
          <Button size="small" aria-pressed={plain.isOn} onClick={() => plain.onChange(!plain.isOn)}>
            {texts.table.plain}
          </Button>
        )}
        {exportAs && (
          <ExportMenu
            label={caption}
            sheet={() => ({
              ...sheetOf(
                exportAs.name,
                exportAs.columnsOf?.(model.columns) ?? model.columns,
                model.matching.map((r) => r.original),
                exportAs.columnsOf ? {} : texts.table.units,
              ),
              ...(exportAs.notes ? { notes: exportAs.notes } : {}),
            })}
          />
        )}
      </div>
    </div>
  );
};

interface BulkProps {
  count: number;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with the chosen rows; says how many they are. */
export const BulkBar = ({ count, onClear, children }: BulkProps) => {
  const texts = useUiTexts();
  return (
    <div className="pw-bulk" role="group" aria-label={texts.table.selected({ n: count })}>
      <strong role="status">{texts.table.selected({ n: count })}</strong>
      {children}
      <TextButton onClick={onClear}>{texts.table.clear}</TextButton>
    </div>
  );
};
