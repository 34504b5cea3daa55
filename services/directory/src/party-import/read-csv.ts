/** Rows of cells as spreadsheets write them: commas or semicolons, quotes doubled inside of quotes, any line end, a byte order mark or none. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const content = text.replace(/^\ufeff/, '');
  const [head = ''] = content.split(/\r?\n/, 1);
  const separator = head.split(';').length > head.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < content.length; i += 1) {
    const c = content[i]!;
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (content[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (c === '"' && cell === '') isQuoted = true;
    else if (c === separator) {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (row.length > 0 || cell !== '') rows.push([...row, cell.replace(/\r$/, '')]);
  return rows;
};
