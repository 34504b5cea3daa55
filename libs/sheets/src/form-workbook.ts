import type { WriteSheet } from 'hucre/xlsx';
import { columnName } from './xlsx';

/** A column that somebody fills in. */
export interface FormColumn {
  readonly title: string;
  /** Whether, or where, it must be filled in. */
  readonly required: string;
  /** How its figures look: `0.00`. */
  readonly format?: string;
  /** Only these may be chosen. */
  readonly choices?: readonly string[];
  readonly explanation: string;
}

export interface FormWorkbook {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  /** So many rows offer their choices. */
  readonly rows: number;
  readonly words: {
    readonly explanations: string;
    readonly choices: string;
    readonly column: string;
    readonly required: string;
    readonly explanation: string;
    readonly wrongTitle: string;
    readonly wrong: string;
  };
}

const bold = { style: { font: { bold: true } } };
const boldRow = (columns: number): WriteSheet['cells'] => new Map(Array.from({ length: columns }, (_, i) => [`0,${i}`, bold]));
/** No moment of asking: the same form is the same file whenever it is fetched. */
const MADE = new Date(0);
const WIDEST = 80;
const widthOf = (texts: readonly string[]): number => Math.min(WIDEST, Math.max(...texts.map((t) => t.length)) + 4);

/** An empty workbook to fill in: headings, choices as lists, and a sheet that explains every column. */
export const formWorkbook = async ({ name, columns, rows, words }: FormWorkbook): Promise<Uint8Array> => {
  const lists = columns.filter((c) => c.choices !== undefined);
  const validations = columns.flatMap(({ choices }, i) => {
    if (choices === undefined) return [];
    const list = columnName(lists.findIndex((c) => c === columns[i]));
    return [
      {
        type: 'list' as const,
        formula1: `'${words.choices}'!$${list}$2:$${list}$${choices.length + 1}`,
        range: `${columnName(i)}2:${columnName(i)}${rows + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: words.wrongTitle,
        errorMessage: words.wrong,
      },
    ];
  });
  const explained = [[words.column, words.required, words.explanation], ...columns.map((c) => [c.title, c.required, c.explanation])];
  const sheets: WriteSheet[] = [
    {
      name,
      columns: columns.map((c) => ({ width: widthOf([c.title, ...(c.choices ?? [])]), ...(c.format ? { numFmt: c.format } : {}) })),
      rows: [columns.map((c) => c.title)],
      cells: boldRow(columns.length) ?? new Map(),
      freezePane: { rows: 1 },
      dataValidations: validations,
    },
    {
      name: words.explanations,
      columns: [0, 1, 2].map((i) => ({ width: widthOf(explained.map((row) => row[i] ?? '')) })),
      rows: explained,
      cells: boldRow(3) ?? new Map(),
      freezePane: { rows: 1 },
    },
    {
      name: words.choices,
      columns: lists.map((c) => ({ width: widthOf([c.title, ...(c.choices ?? [])]) })),
      rows: Array.from({ length: 1 + Math.max(0, ...lists.map((c) => c.choices?.length ?? 0)) }, (_, r) =>
        lists.map((c) => (r === 0 ? c.title : (c.choices?.[r - 1] ?? null))),
      ),
      cells: boldRow(lists.length) ?? new Map(),
      freezePane: { rows: 1 },
    },
  ];
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets, properties: { created: MADE, modified: MADE } });
};
