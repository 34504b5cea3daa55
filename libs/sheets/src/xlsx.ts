import { berlinClock } from '@paktwerk/kernel/dates';
import type { Sheet, SheetCell, SheetKind, SheetValue } from './sheet';
import { zipped } from './zip';
import type { Part } from './zip';

/** As Excel writes formats; programs show them in the language of whoever looks. */
const FORMATS: Readonly<Record<SheetKind, string>> = {
  money: '#,##0.00',
  share: '0.00',
  count: '#,##0',
  ratio: '0%',
  day: 'dd.mm.yyyy',
  instant: 'dd.mm.yyyy hh:mm:ss',
  utc: 'yyyy-mm-dd hh:mm:ss',
};
const KINDS = Object.keys(FORMATS) as SheetKind[];
/** Cells have numbered looks: plain, bold, then each kind of figure in both. */
const BOLD = 1;
const lookOf = (kind: SheetKind | undefined): number => (kind === undefined ? 0 : 2 + 2 * KINDS.indexOf(kind));

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const serial = (epochMs: number): number => epochMs / DAY_MS + 25_569;

const numberOf = (value: SheetValue): number | undefined => {
  if (value.value === undefined) return undefined;
  switch (value.kind) {
    case 'money':
    case 'share':
      return value.value / 100;
    case 'count':
    case 'ratio':
      return value.value;
    case 'day':
      return serial(Date.parse(`${value.value}T00:00:00Z`));
    case 'instant':
      return serial(berlinClock(value.value)); // a spreadsheet's clock knows no zones
    case 'utc':
      return serial(Date.parse(value.value));
  }
};

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Signs that XML has none for, halves of surrogate pairs among them. */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu;
/** Excel reads `_x0041_` as the sign of that number, and a line feed for every way to end a line. */
const escaped = (text: string): string =>
  text
    .replace(UNWRITABLE, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign)
    .replace(/\r/g, '&#13;');

/** Excel takes no longer text, and asks to repair the file. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
/** A sheet's name is short and has none of these signs, or Excel asks to repair the file. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME) || ' ';

/** 0 → A, 26 → AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;

/** A text is an inline text, so no program evaluates it. */
const cellXml = ({ text, value }: SheetCell, place: string, bold: 0 | typeof BOLD): string => {
  const look = lookOf(value?.kind) + bold;
  const style = look === 0 ? '' : ` s="${look}"`;
  const number = value && numberOf(value);
  if (number !== undefined) return `<c r="${place}"${style}><v>${number}</v></c>`;
  if (value !== undefined || text === '') return style && `<c r="${place}"${style}/>`;
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is></c>`;
};

const NARROWEST = 10;
const WIDEST = 60;
/** So many rows decide how wide columns are. */
const MEASURED = 200;
const WIDTHS: Readonly<Record<SheetKind, number>> = { money: 16, share: 8, count: 10, ratio: 8, day: 12, instant: 20, utc: 20 };
const widthOf = ({ text, value }: SheetCell): number => (value ? WIDTHS[value.kind] : text.length + 2);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const XLSX_TYPE = `${SPREADSHEET}.sheet`;

const TYPES =
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;
const relations = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`).join('') +
  '</Relationships>';

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${KINDS.length}">` +
  KINDS.map((kind, i) => `<numFmt numFmtId="${164 + i}" formatCode="${FORMATS[kind]}"/>`).join('') +
  '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${2 + 2 * KINDS.length}">` +
  [0, ...KINDS.map((_, i) => 164 + i)]
    .flatMap((format) =>
      [0, BOLD].map(
        (font) => `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
      ),
    )
    .join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const PIECE = 65_536;
/** Where the header stands and the rows end, known when the rows are through. */
interface Extent {
  range: string;
}

function* worksheet({ notes = [], header, rows, foot = [] }: Sheet, extent: Extent): Generator<string> {
  const all = rows[Symbol.iterator]();
  const first: (readonly SheetCell[])[] = [];
  for (let next = all.next(); !next.done; next = all.next()) {
    first.push(next.value);
    if (first.length === MEASURED) break;
  }
  const headerRow = (notes.length > 0 ? notes.length + 1 : 0) + 1;
  const names = header.map((_, i) => columnName(i));
  const widths = header.map((title, i) =>
    Math.min(WIDEST, Math.max(NARROWEST, title.length + 4, ...[...first, ...foot].map((row) => (row[i] ? widthOf(row[i]) : 0)))),
  );
  const row = (cells: readonly SheetCell[], number: number, bold: 0 | typeof BOLD = 0): string =>
    `<row r="${number}">${cells.map((cell, i) => cellXml(cell, `${names[i] ?? columnName(i)}${number}`, bold)).join('')}</row>`;

  yield (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    (widths.length === 0
      ? ''
      : `<cols>${widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')}</cols>`) +
    `<sheetData>${notes.map(([label, value], i) => row([{ text: label }, { text: value }], i + 1)).join('')}` +
    row(
      header.map((text) => ({ text })),
      headerRow,
      BOLD,
    )
  );
  let number = headerRow;
  let piece = '';
  for (const cells of rest(first, all)) {
    number += 1;
    piece += row(cells, number);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  const last = Math.max(number, headerRow);
  extent.range = header.length === 0 ? '' : `$A$${headerRow}:$${columnName(header.length - 1)}$${last}`;
  yield (
    `${piece}${foot.map((cells, i) => row(cells, last + 1 + i, BOLD)).join('')}</sheetData>` +
    (extent.range === '' ? '' : `<autoFilter ref="${extent.range.replaceAll('$', '')}"/>`) +
    '</worksheet>'
  );
}

function* rest<T>(first: readonly T[], after: Iterator<T>): Generator<T> {
  yield* first;
  for (let next = after.next(); !next.done; next = after.next()) yield next.value;
}

/** The extent is looked at when this part is written, behind the rows. */
function* workbook(name: string, extent: Extent): Generator<string> {
  const { range } = extent;
  const quoted = escaped(sheetName(name));
  yield (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="${quoted}" sheetId="1" r:id="rId1"/></sheets>` +
    (range === ''
      ? ''
      : `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${quoted.replaceAll("'", "''")}'!${range}</definedName></definedNames>`) +
    '</workbook>'
  );
}

/**
 * A real spreadsheet of exactly these rows, as a stream: figures are figures, days are days, the header stays in sight and filters. The
 * same rows give the same bytes.
 */
export const xlsxStream = (sheet: Sheet): AsyncGenerator<Uint8Array> => {
  const extent: Extent = { range: '' };
  const parts: readonly Part[] = [
    { path: '[Content_Types].xml', text: [TYPES] },
    { path: '_rels/.rels', text: [relations(['officeDocument', 'xl/workbook.xml'])] },
    { path: 'xl/_rels/workbook.xml.rels', text: [relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])] },
    { path: 'xl/styles.xml', text: [STYLES] },
    { path: 'xl/worksheets/sheet1.xml', text: worksheet(sheet, extent) },
    { path: 'xl/workbook.xml', text: workbook(sheet.name, extent) }, // last: it says where the rows end
  ];
  return zipped(parts);
};

/** The same as a whole. */
export const xlsxOf = async (sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxStream(sheet)) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
