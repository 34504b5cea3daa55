'use strict';
/**
 * The process in which a workbook from outside is opened: it has little memory, no secrets and a time in which it must be done, so a file that
 * does harm here harms nobody else. Plain JavaScript beside the sources, so that it runs from there and from the built package. Talks to
 * workbook.ts, which starts it for one task and ends it.
 */
const { inflateRawSync } = require('node:zlib');

const ENTRY = 0x02014b50;
const LOCAL = 30;

/** Sizes in the directory may be lies: every part is unpacked once up to its size, and not a byte further. */
const unpackAsTold = (zip, look) => {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== 0x06054b50) end -= 1;
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('The directory does not hold together.');
    const [method, packed, size, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
      zip.readUInt32LE(at + 42),
    ];
    const start = local + LOCAL + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (method !== 0 && method !== 8) throw new Error('Packed in another way.');
    const stored = zip.subarray(start, start + packed);
    const part = method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: size + 1 });
    if (part.length !== size) throw new Error('Another size than told.');
    look(part);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
};

const CELL = /<(?:[\w.-]+:)?c(?=[\s/>])([^>]*)>(?:<(?:[\w.-]+:)?v\s*(?:\/>|><\/(?:[\w.-]+:)?v\s*>))?(\s*<\/(?:[\w.-]+:)?c\s*>)?/g;
const PLACE = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
const columnOf = (name) => Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const nameOf = (column) => (column > 26 ? nameOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/**
 * How far the sheets reach, counted from 1: with what says something, and with cells that have a look alone. Reading takes room for all rows and
 * columns up to the last cell, and one that was only formatted may stand in the last row there is. Cells without a place are read as they come.
 */
class Extent {
  filled = { row: 1, column: 1 };
  any = { row: 1, column: 1 };
  isKnown = true;

  look(part) {
    if (!this.isKnown || !part.includes('sheetData')) return;
    for (const [, attributes, end] of part.toString('latin1').matchAll(CELL)) {
      const [, column, row] = PLACE.exec(attributes) ?? [];
      if (row === undefined) {
        this.isKnown = false;
        return;
      }
      const isEmpty = attributes.endsWith('/') || end !== undefined;
      for (const reach of isEmpty ? [this.any] : [this.any, this.filled]) {
        reach.row = Math.max(reach.row, Number(row));
        reach.column = Math.max(reach.column, columnOf(column));
      }
    }
  }
  to(row, column) {
    return this.isKnown ? { range: `A1:${nameOf(column)}${row}` } : {};
  }
}

const isBlank = (value) => value === null || value === undefined || value === '';

const ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** A formula whose result is an empty text has one. */
const hasNoResult = (value, cell) => cell?.formula !== undefined && isBlank(value) && value !== '';

/** A cell as it is told: a formula by its last result; what has none, and errors, by what they are. */
const cellOf = (value, cell) => {
  if (hasNoResult(value, cell)) return { is: 'formula', formula: cell.formula };
  if (cell?.type === 'error' || (typeof value === 'string' && ERROR.test(value))) return { is: 'error', error: String(value) };
  return isBlank(value) ? null : value;
};

const read = async ({ bytes, limits, extent }) => {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, extent.to(extent.filled.row, extent.filled.column));
  if (sheets.length > limits.sheets)
    return { refused: { code: 'workbook-too-many-sheets', data: { sheets: sheets.length, maximum: limits.sheets } } };
  const told = [];
  const hiddenSheets = [];
  for (const { name, hidden, veryHidden, rows, cells, rowDefs } of sheets) {
    const filled = rows.map((row, r) => {
      const last = row.findLastIndex((value, c) => !isBlank(value) || hasNoResult(value, cells?.get(`${r},${c}`)));
      return row.slice(0, last + 1).map((value, c) => cellOf(value, cells?.get(`${r},${c}`)));
    });
    while (filled.length > 0 && filled.at(-1).length === 0) filled.pop();
    if (hidden || veryHidden) {
      if (filled.length > 0) hiddenSheets.push(name);
      continue;
    }
    if (filled.length > limits.rows)
      return { refused: { code: 'workbook-too-many-rows', data: { sheet: name, rows: filled.length, maximum: limits.rows } } };
    const hiddenRows = [...(rowDefs ?? [])].flatMap(([row, { hidden: isHidden }]) => (isHidden && filled[row]?.length > 0 ? [row] : []));
    told.push({ name, rows: filled, ...(hiddenRows.length > 0 ? { hiddenRows } : {}) });
  }
  return { sheets: told, ...(hiddenSheets.length > 0 ? { hiddenSheets } : {}) };
};

const FILLS = { error: 'FFFFC7CE', hint: 'FFFFEB9C' };

/** Looks are kept as far as people give them to rows and columns; behind that they are left out. */
const FORMATTED_COLUMNS = 256;

/** What the library reads of a formula but does not write again: results that are no numbers. An error is written as its text, and read as one. */
const keepResults = ({ sheets, dateSystem }, dateToSerial) => {
  for (const { cells } of sheets)
    for (const cell of cells?.values() ?? []) {
      if (cell.formula === undefined) continue;
      const result = cell.formulaResult ?? cell.value;
      if (result instanceof Date) cell.formulaResult = dateToSerial(result, dateSystem === '1904');
      else if (result !== null && result !== undefined) cell.formulaResult = result;
    }
};

const mark = async ({ bytes, marks, limits, extent }) => {
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const { dateToSerial } = await import('hucre');
  const { filled, any } = extent;
  const rows = Math.max(filled.row, Math.min(any.row, limits.rows));
  const columns = Math.max(filled.column, Math.min(any.column, FORMATTED_COLUMNS));
  const workbook = await openXlsx(bytes, { readStyles: true, ...extent.to(rows, columns) });
  keepResults(workbook, dateToSerial);
  for (const { sheet: name, row, column, severity, text } of marks) {
    const sheet = workbook.sheets.find((s) => s.name === name);
    if (!sheet) continue;
    sheet.cells ??= new Map();
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const values = sheet.rows[row];
    while (values.length <= column) values.push(null);
    const place = `${row},${column}`;
    const value = values[column];
    const type =
      typeof value === 'number'
        ? 'number'
        : typeof value === 'boolean'
          ? 'boolean'
          : value instanceof Date
            ? 'date'
            : isBlank(value)
              ? 'empty'
              : 'string';
    const before = sheet.cells.get(place) ?? { value, type };
    const said = before.comment?.text;
    sheet.cells.set(place, {
      ...before,
      style: { ...before.style, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: FILLS[severity] } } },
      comment: { author: 'Paktwerk', text: said ? `${said}\n${text}` : text },
    });
  }
  return { bytes: await saveXlsx(workbook) };
};

const TASKS = { read, mark };

process.once('message', async (task) => {
  let answer;
  try {
    const bytes = Buffer.from(task.bytes);
    const extent = new Extent();
    unpackAsTold(bytes, (part) => extent.look(part));
    answer = await TASKS[task.name]({ ...task, bytes, extent });
  } catch {
    answer = { refused: { code: 'workbook-damaged', data: {} } }; // why is of no use to whoever sent it
  }
  process.send(answer, () => process.disconnect());
});
