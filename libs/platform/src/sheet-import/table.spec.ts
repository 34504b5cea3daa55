import type { WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import { refusing } from '@paktwerk/kernel';
import { cellProblems, refuseCell } from './cell-problems';
import { CellProblems, errorsIn, marksOf, refuseWrongCells, rowsOf, tableIn } from './table';
import type { Table } from './table';

const odd = { odd: { de: 'Seltsam: {given}.', en: 'Odd: {given}.' } };
const refuse = refusing({ ...odd, unheard: { de: '', en: '' } });
const POST = { de: 'Stelle', en: 'Post' };
const NAME = { de: 'Nachname', en: 'Family name' };
const DAY = { de: 'Erster Tag', en: 'First day' };
const TITLES = [POST, NAME, DAY];

const sheet = (rows: readonly (readonly WorkbookCell[])[], more: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: 'Tabelle',
  rows: rows.map((row) => [...row]),
  ...more,
});
const found = (...sheets: readonly WorkbookSheet[]): Table => {
  const table = tableIn(sheets, TITLES, cellProblems);
  if ('code' in table) throw new Error(table.code);
  return table;
};
const said = ({ problems }: Table) => problems.all.map((p) => `${p.column}${p.row} ${p.code}${p.severity === 'hint' ? ' (hint)' : ''}`);

describe('the table in a workbook', () => {
  it('begins with the first row that has two headings of the template, in either language, however they are written', () => {
    const table = found(sheet([['Besetzungen 2026'], [], ['nachname', 'Note', ' POST '], ['Beispiel', '', '1']]));
    expect([table.headingRow, TITLES.map(table.placeOf)]).toEqual([2, [2, 0, -1]]);
  });

  it('is looked for in the first twenty rows of a sheet, and in the next sheet then', () => {
    const behind = (n: number) => sheet([...Array.from({ length: n }, () => ['…']), ['Stelle', 'Nachname']]);
    expect(found(behind(19)).headingRow).toBe(19);
    expect(tableIn([behind(20)], TITLES, cellProblems)).toEqual(
      expect.objectContaining({ code: 'table-missing', data: { headings: ['Stelle', 'Nachname', 'Erster Tag'] } }),
    );
    expect(found(behind(20), { ...behind(0), name: 'Zweite' }).sheet.name).toBe('Zweite');
  });

  it('is none where only one heading is known', () => {
    expect(tableIn([sheet([['Stelle', 'Bemerkung']])], TITLES, cellProblems)).toEqual(expect.objectContaining({ code: 'table-missing' }));
  });

  it('names a heading that is there twice, hints at one that is unknown, and says nothing of an empty one', () => {
    expect(said(found(sheet([['Stelle', 'Nachname', null, ' ', 'Bemerkung', 'Post']])))).toEqual([
      'E1 heading-unknown (hint)',
      'F1 heading-twice',
    ]);
  });

  it('has the rows that say something in a column of the template, hidden ones marked', () => {
    const rows = [['Stelle', 'Nachname', 'Bemerkung'], ['1'], [], [null, ' ', 'nur eine Notiz'], [null, 'Beispiel']];
    const table = found(sheet(rows, { hiddenRows: [4] }));
    const places = TITLES.map(table.placeOf);
    expect(rowsOf(table, places)).toEqual([
      { row: 1, cells: ['1'], isHidden: false },
      { row: 4, cells: [null, 'Beispiel'], isHidden: true },
    ]);
  });
});

describe('what is found in a table', () => {
  const one = () => new CellProblems('Tabelle', odd);

  it('is told as spreadsheets count, in both languages, and an unknown code as itself', () => {
    const problems = one();
    problems.add(0, 26, refuse('odd', { given: 'x' }));
    problems.add(9, 0, refuse('unheard', {}), 'hint');
    expect(problems.all).toEqual([
      { severity: 'error', sheet: 'Tabelle', row: 1, column: 'AA', code: 'odd', de: 'Seltsam: x.', en: 'Odd: x.', data: { given: 'x' } },
      { severity: 'hint', sheet: 'Tabelle', row: 10, column: 'A', code: 'unheard', de: 'unheard', en: 'unheard', data: {} },
    ]);
  });

  it('keeps a file from being stored by its errors, not by its hints', () => {
    const problems = one();
    problems.add(0, 0, refuse('odd', { given: 'x' }), 'hint');
    expect([problems.hasErrors, errorsIn(problems.all)]).toEqual([false, 0]);
    problems.add(0, 0, refuse('odd', { given: 'x' }));
    expect([problems.hasErrors, errorsIn(problems.all)]).toEqual([true, 1]);
  });

  it('is refused with the first wrong cell in words, and the first thousand of all one by one', () => {
    const problems = one();
    problems.add(0, 0, refuse('odd', { given: 'a hint' }), 'hint');
    for (let row = 0; row < 1000; row += 1) problems.add(row, 1, refuse('odd', { given: row }));
    expect(refuseWrongCells(problems.all)).toEqual(
      refuseCell('import-has-errors', {
        errors: 1000,
        cell: 'B1',
        firstDe: 'Seltsam: 0.',
        firstEn: 'Odd: 0.',
        problems: problems.all.slice(0, 1000),
      }),
    );
  });

  it('is marked in the cell that it was found in, in one language', () => {
    const problems = one();
    problems.add(4, 27, refuse('odd', { given: 'x' }), 'hint');
    expect(marksOf(problems.all, 'en')).toEqual([{ sheet: 'Tabelle', row: 4, column: 27, severity: 'hint', text: 'Odd: x.' }]);
  });
});
