import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './read-csv';
import { MOST_ROWS, readPartyList } from './party-list';

const HEAD = 'kind,key,name,form,valid_from,inhabitants,source';
const rowsOf = (...lines: readonly string[]) => {
  const rows = readPartyList([HEAD, ...lines].join('\n'));
  if ('kind' in rows) throw new Error(rows.code);
  return rows;
};

describe('a list as spreadsheets write it', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"1;""x""\n2";3',
      [
        ['a', 'b'],
        ['1;"x"\n2', '3'],
      ],
    ],
    [
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['', []],
    ['a\ufeffb\n', [['a\ufeffb']]],
    [
      'a,b\n1;2;3;4,5\n',
      [
        ['a', 'b'],
        ['1;2;3;4', '5'],
      ],
    ],
    ['a\n1;2', [['a'], ['1;2']]],
    ['a\n1"2"\n', [['a'], ['1"2"']]],
    ['a\nb\rc\r\n', [['a'], ['b\rc']]],
    ['a\nb\rc', [['a'], ['b\rc']]],
    ['a\nb\r', [['a'], ['b']]],
  ])('%j', (text, rows) => expect(readCsv(text)).toEqual(rows));
});

describe('a list of parties', () => {
  it('is read row by row, blank lines left out, columns in any order', () => {
    expect(readPartyList('source;name;KEY;kind;valid_from\r\nQuelle;Caritas;T-CARITAS;CARRIER;2020-01-01\r\n;;;;\r\n')).toEqual([
      {
        line: 2,
        key: 'T-CARITAS',
        wanted: { kind: 'CARRIER', key: 'T-CARITAS', name: 'Caritas', source: 'Quelle', effectiveOn: '2020-01-01' },
      },
    ]);
  });

  it('is read with blanks around names and cells, and without lines of blanks', () => {
    const [head, row] = [
      ' Kind ; key;name;valid_from;source;inhabitants',
      ' CARRIER ; T-CARITAS ; Caritas ;2020-01-01; Quelle ;1/2020-01-01/F  2/2021-01-01/A',
    ];
    expect(readPartyList(`${head}\n ; ;;;;\n${row}\n`)).toEqual([
      {
        line: 3,
        key: 'T-CARITAS',
        wanted: {
          kind: 'CARRIER',
          key: 'T-CARITAS',
          name: 'Caritas',
          inhabitants: [
            { count: 1, on: '2020-01-01', mark: 'F' },
            { count: 2, on: '2021-01-01', mark: 'A' },
          ],
          source: 'Quelle',
          effectiveOn: '2020-01-01',
        },
      },
    ]);
  });

  it.each([
    ['DISTRICT,08111,Stuttgart,URBAN,2011-12-31,x1/2021-12-31/F,Q', 'inhabitants', 'x1/2021-12-31/F'],
    ['DISTRICT,08111,Stuttgart,URBAN,2011-12-31,1/2021-12-31/Fx,Q', 'inhabitants', '1/2021-12-31/Fx'],
    ['DISTRICT,08111,Stuttgart,URBAN,2011-12-31,999999999/2021-12-31/F,Q', 'inhabitants', '999999999/2021-12-31/F'],
    [`DISTRICT,08111,Stuttgart,${'X'.repeat(101)},2011-12-31,,Q`, 'form', 'X'.repeat(100)],
    ['PARTY,08111,Stuttgart,URBAN,2011-12-31,,Q', 'kind', 'PARTY'],
    ['DISTRICT,8111,Stuttgart,URBAN,2011-12-31,,Q', 'key', '8111'],
    ['DISTRICT,08111,,URBAN,2011-12-31,,Q', 'name', ''],
    ['DISTRICT,08111,Stuttgart,CITY,2011-12-31,,Q', 'form', 'CITY'],
    ['DISTRICT,08111,Stuttgart,URBAN,2011-02-30,,Q', 'valid_from', '2011-02-30'],
    ['DISTRICT,08111,Stuttgart,URBAN,31.12.2011,,Q', 'valid_from', '31.12.2011'],
    ['DISTRICT,08111,Stuttgart,URBAN,2023-02-29,,Q', 'valid_from', '2023-02-29'],
    ['DISTRICT,08111,Stuttgart,URBAN,2011-12-31,626.275,Q', 'inhabitants', '626.275'],
    ['DISTRICT,08111,Stuttgart,URBAN,2011-12-31,1/2021-12-32/F,Q', 'inhabitants', '1/2021-12-32/F'],
    ['DISTRICT,08111,Stuttgart,URBAN,2011-12-31,,', 'source', ''],
  ])('refuses the row %s for its column %s', (line, column, value) =>
    expect(rowsOf(line).map((r) => r.wanted)).toEqual([{ kind: 'refused', code: 'row-unreadable', data: { column, value } }]),
  );

  it('takes a leap day where there is one', () =>
    expect(rowsOf('DISTRICT,08111,Stuttgart,URBAN,2024-02-29,1/2020-02-29/F,Q').map((r) => r.wanted)).toEqual([
      {
        kind: 'DISTRICT',
        key: '08111',
        name: 'Stuttgart',
        form: 'URBAN',
        inhabitants: [{ count: 1, on: '2020-02-29', mark: 'F' }],
        source: 'Q',
        effectiveOn: '2024-02-29',
      },
    ]));

  it('is no list without its columns, or with too many rows', () => {
    expect(readPartyList('kind,key\n')).toEqual({
      kind: 'refused',
      code: 'list-unreadable',
      data: { why: 'Es fehlen die Spalten name, valid_from, source.', whyEn: 'Columns are missing: name, valid_from, source.' },
    });
    expect(readPartyList([HEAD, ...Array.from({ length: MOST_ROWS }, () => 'x')].join('\n'))).toHaveLength(MOST_ROWS);
    expect(readPartyList([HEAD, ...Array.from({ length: MOST_ROWS + 1 }, () => 'x')].join('\n'))).toEqual({
      kind: 'refused',
      code: 'list-unreadable',
      data: { why: 'Höchstens 5000 Zeilen auf einmal.', whyEn: 'At most 5000 rows at once.' },
    });
  });

  it.each([
    ['districts.csv', 44],
    ['municipalities.csv', 1101],
  ])('the one of %s has %s rows that can all be entered', (file, count) => {
    const rows = readPartyList(readFileSync(join(__dirname, '../../data', file), 'utf8'));
    if ('kind' in rows) throw new Error(rows.code);
    expect([rows.length, rows.filter((r) => r.wanted.kind === 'refused')]).toEqual([count, []]);
  });
});
