/** A value that a spreadsheet calculates with; undefined where there is none. */
export type SheetValue =
  | { readonly kind: 'money' | 'share' | 'count' | 'ratio'; readonly value: number | undefined }
  | { readonly kind: 'day' | 'instant' | 'utc'; readonly value: string | undefined };
export type SheetKind = SheetValue['kind'];

/** Cents. */
export const money = (value: number | undefined): SheetValue => ({ kind: 'money', value });
/** Hundredths of a full-time equivalent. */
export const share = (value: number | undefined): SheetValue => ({ kind: 'share', value });
export const count = (value: number | undefined): SheetValue => ({ kind: 'count', value });
/** 0.5 is a half. */
export const ratio = (value: number | undefined): SheetValue => ({ kind: 'ratio', value });
export const day = (value: string | undefined): SheetValue => ({ kind: 'day', value });
/** Shown by the clocks of Berlin. */
export const instant = (value: string | undefined): SheetValue => ({ kind: 'instant', value });
/** Shown in UTC, where the heading says so. */
export const utc = (value: string | undefined): SheetValue => ({ kind: 'utc', value });

/** What a cell shows, and what it means where that is more than a text. */
export interface SheetCell {
  readonly text: string;
  readonly value?: SheetValue | undefined;
}

/** A cell of a text alone. */
export const plain = (text: string): SheetCell => ({ text });
/** A cell of a figure alone, where nobody reads a text of it. */
export const figure = (value: SheetValue): SheetCell => ({ text: '', value });

const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text as part of a file's name: `Förderaufruf 1` is `foerderaufruf-1`. */
export const inFileName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => AS_TWO[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What somebody sees, for a file: the columns that are shown, the rows that are left, in their order. */
export interface Sheet {
  /** The file's name, without its ending. */
  readonly name: string;
  /** What the figures are of, above them: programme, dates. */
  readonly notes?: readonly (readonly [name: string, value: string])[];
  readonly header: readonly string[];
  readonly rows: Iterable<readonly SheetCell[]>;
  /** Sums and the like, below the rows and out of the filter. */
  readonly foot?: readonly (readonly SheetCell[])[];
}

/** A column, declared once for every kind of file. */
export interface SheetColumn<Row> {
  readonly title: string;
  readonly of: (row: Row) => SheetCell;
}

/** The header and the rows of a list by its columns. */
export const listed = <Row>(columns: readonly SheetColumn<Row>[], rows: Iterable<Row>): Pick<Sheet, 'header' | 'rows'> => ({
  header: columns.map(({ title }) => title),
  rows: {
    *[Symbol.iterator]() {
      for (const row of rows) yield columns.map(({ of }) => of(row)); // one at a time: a file of a hundred thousand rows is never whole
    },
  },
});
