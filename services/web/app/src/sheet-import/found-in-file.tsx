import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { sheetImportTexts } from '../texts/sheet-import';
import { Alert } from '../ui/feedback';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';

export const MAX_BYTES = 5_000_000;
/** So many problems stand on the page; the marked file has all of them. */
const SHOWN = 50;

/** What every preview of a table says of its cells. */
export interface Found {
  readonly errors: number;
  readonly hiddenRows: number;
  readonly hiddenSheets: readonly string[];
  readonly problems: readonly CellProblem[];
}
interface CellProblem {
  readonly severity: 'error' | 'hint';
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly de: string;
  readonly en: string;
}

/** A file that was chosen, told apart from another one where a try is made again. */
export const nameOfChoice = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;
/** The name of a file without its ending. */
export const withoutEnding = ({ name }: File): string => name.replace(/\.xlsx$/i, '');

/** Cells that are wrong, or worth a look. */
export const FoundCells = ({ problems }: Pick<Found, 'problems'>) => {
  const t = useTexts(sheetImportTexts);
  const language = useLanguage();
  if (problems.length === 0) return null;
  const columns: readonly Column<CellProblem>[] = [
    { id: 'cell', header: t.cell, isRowHeader: true, text: (p) => `${p.column}${p.row}` },
    { id: 'sheet', header: t.sheet, text: (p) => p.sheet },
    { id: 'kind', header: t.severity, text: (p) => t.severities[p.severity] },
    { id: 'what', header: t.what, text: (p) => p[language] },
  ];
  return (
    <>
      <PlainTable
        caption={t.problems}
        columns={columns}
        rows={problems.slice(0, SHOWN)}
        rowId={(p) => `${p.column}${p.row} ${p.code}`}
        exportAs={{ name: 'paktwerk-fehler' }}
      />
      {problems.length > SHOWN && <p className="pw-muted">{t.more({ n: problems.length - SHOWN })}</p>}
    </>
  );
};

/** What a person does not see in their own table: rows are read, sheets are not. */
export const Unseen = ({ hiddenRows, hiddenSheets }: Pick<Found, 'hiddenRows' | 'hiddenSheets'>) => {
  const t = useTexts(sheetImportTexts);
  if (hiddenRows === 0 && hiddenSheets.length === 0) return null;
  return (
    <Alert kind="warning" title={t.unseen}>
      <ul>
        {hiddenRows > 0 && <li>{t.hiddenRows({ n: hiddenRows })}</li>}
        {hiddenSheets.length > 0 && <li>{t.hiddenSheets({ n: hiddenSheets.length, names: hiddenSheets.join(', ') })}</li>}
      </ul>
    </Alert>
  );
};
