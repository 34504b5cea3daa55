import fc from 'fast-check';
import { CsvNumber, csv, csvEuro } from './csv';

/** What a spreadsheet takes out of a line. */
const parsed = (line: string): string[] => {
  const cells: string[] = [];
  let current = '';
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const sign = line[i]!;
    if (sign === '"' && quoted && line[i + 1] === '"') {
      current += '"';
      i += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === ';' && !quoted) {
      cells.push(current);
      current = '';
    } else current += sign;
  }
  return [...cells, current];
};

describe('CSV', () => {
  it('begins with a byte order mark, and has semicolons, decimal commas and CRLF', () => {
    expect(
      csv([
        ['Kreis', 'Wert'],
        ['Göppingen', 1.5],
        ['', null],
        [undefined, csvEuro(-733_117)],
      ]),
    ).toBe('\ufeffKreis;Wert\r\nGöppingen;1,5\r\n;\r\n;-7331,17\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'never lets %j become a formula',
    (text) => {
      expect(parsed(csv([[text]]).slice(1, -2))).toEqual([`'${text}`]);
    },
  );

  it('writes a quotation mark twice', () => expect(csv([['sagt "ja"; nein']])).toBe('\ufeff"sagt ""ja""; nein"\r\n'));

  it('keeps every text as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
        const cells = parsed(csv([texts]).slice(1, -2));
        expect(cells.map((c, i) => (c === `'${texts[i]}` ? texts[i] : c))).toEqual(texts);
      }),
    );
  });

  it('takes a written number as one, and nothing else', () => {
    expect(csv([[new CsvNumber('-12,50'), new CsvNumber('7'), new CsvNumber('')]])).toBe('\ufeff-12,50;7;\r\n');
    for (const text of ['=1', '-', '1.000,0', '1,', '- 1', '-1+1'])
      expect(() => new CsvNumber(text)).toThrow(new TypeError(`Not a number as CSV writes it: "${text}"`));
  });
});
