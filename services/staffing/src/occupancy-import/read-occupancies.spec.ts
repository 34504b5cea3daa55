import { postNumberIn } from './columns';
import { MIRA, TITLES, cellsOf, sheetOf } from './occupancy-import.fixture';
import type { Written } from './occupancy-import.fixture';
import { readOccupancies } from './read-occupancies';

const of = (...rows: readonly Written[]) => {
  const table = readOccupancies([sheetOf(...rows)]);
  if ('code' in table) throw new Error(table.code);
  return table;
};
const cells = (row: Written) => of({ ...MIRA, ...row }).found.all.map(({ column, row: at, code }) => `${column}${at} ${code}`);

describe('occupancies out of a spreadsheet', () => {
  it('are read in German and as cells of a spreadsheet', () => {
    const { read, rows } = of(MIRA, {
      ...MIRA,
      post: 2,
      birthDate: new Date('1990-05-04'),
      tier: 'A_SOCIAL_DEGREE',
      until: '31.12.2022',
      share: '0,25',
    });
    const mira = {
      givenName: 'Mira',
      familyName: 'Beispiel',
      birthDate: '1990-05-04',
      tier: 'A_SOCIAL_DEGREE',
      evidence: 'Bachelor, Esslingen, 2014',
      from: '2022-10-01',
    };
    expect(read).toEqual([
      { row: 1, number: 1, ...mira },
      { row: 2, number: 2, ...mira, until: '2022-12-31', share: 25 },
    ]);
    expect(rows).toBe(2);
  });

  it.each<readonly [string, number | undefined]>([
    ['01 Balingen, 1,00 VZÄ', 1],
    ['Stelle 07', 7],
    ['post 12', 12],
    ['12', 12],
    ['Nr. 3', 3],
    ['3 (Balingen)', 3],
    ['7.', 7],
    ['04 Ulm', 4],
    ['7a', undefined],
    // Two posts, a figure with decimals, and days that a spreadsheet made of 1.2 are none of the first one.
    ['1 und 2', undefined],
    ['1 u. 2', undefined],
    ['3, 4', undefined],
    ['3;4', undefined],
    ['1.5', undefined],
    ['1,5', undefined],
    ['1.234', undefined],
    ['01.02.2026', undefined],
    [' Nr. 3 ', 3],
    ['Balingen', undefined],
    ['', undefined],
  ])('know the post %j as %j', (written, number) => expect(postNumberIn(written)).toBe(number));

  it.each<readonly [string, Written, readonly string[]]>([
    ['a day with a time', { from: new Date('2022-10-01T08:00:00Z') }, ['G2 cell-day-with-time']],
    ['a day that no calendar has', { from: '30.02.2023' }, ['G2 cell-no-day']],
    ['a share of 0.249', { share: 0.249 }, ['I2 cell-too-fine']],
    ['a share of 1.001', { share: 1.001 }, ['I2 cell-too-fine']],
    ['a share of 0', { share: 0 }, ['I2 cell-out-of-bounds']],
    ['a share of 1.01', { share: 1.01 }, ['I2 cell-out-of-bounds']],
    ['a share that is a word', { share: 'halb' }, ['I2 cell-no-number']],
    ['a tier that nobody knows', { tier: 'Abitur' }, ['E2 cell-not-offered']],
    ['no name', { familyName: ' ' }, ['C2 cell-missing']],
    ['a name of 101 letters', { givenName: 'a'.repeat(101) }, ['B2 cell-too-long']],
    ['a post by its place', { post: 'Balingen' }, ['A2 post-number-unreadable']],
    ['several at once', { from: 'bald', share: 'halb', tier: null }, ['E2 cell-missing', 'G2 cell-no-day', 'I2 cell-no-number']],
  ])('say of %s which cell it is', (_, row, expected) => expect(cells(row)).toEqual(expected));

  it('need every column of the template that must be filled in', () => {
    const rows = [TITLES.slice(0, 6), cellsOf(MIRA).slice(0, 6)];
    const table = readOccupancies([{ name: 'Besetzungen', rows }]);
    expect('code' in table ? table : table.found.all.map(({ code, data }) => [code, data['title']])).toEqual([
      ['heading-missing', 'Erster Arbeitstag'],
    ]);
  });

  it('are no table without headings, nothing without rows, and too many beyond 2,000', () => {
    const refused = (rows: readonly (readonly (string | null)[])[]) => readOccupancies([{ name: 'x', rows }]);
    expect([refused([['a', 'b']]), refused([TITLES]), refused([TITLES, ...Array.from({ length: 2001 }, () => ['01'])])]).toMatchObject([
      { code: 'table-missing' },
      { code: 'table-empty' },
      { code: 'too-many-rows', data: { rows: 2001, maximum: 2000 } },
    ]);
  });
  it('are read where every cell that must be is there, and not by halves', () => {
    for (const name of ['post', 'givenName', 'familyName', 'birthDate', 'tier', 'evidence', 'from'] as const) {
      const { read, found, rows } = of({ ...MIRA, [name]: null }, MIRA);
      expect([rows, read.map(({ row }) => row), found.all.map(({ code, row }) => `${code} ${row}`)]).toEqual([2, [2], ['cell-missing 2']]);
    }
    expect(of({ ...MIRA, post: 'Balingen' }).read).toEqual([]);
  });

  it('say what is missing, and what a post was called, as far as a message has room', () => {
    const data = (row: Written) => of({ ...MIRA, ...row }).found.all.map(({ data: told }) => told);
    expect(data({ familyName: null })).toEqual([{ title: 'Nachname', titleEn: 'Family name' }]);
    const long = 'Balingen '.repeat(8);
    expect(data({ post: long })).toEqual([{ given: long.slice(0, 60) }]);
    expect(readOccupancies([{ name: 'Besetzungen', rows: [TITLES] }])).toMatchObject({ data: { sheet: 'Besetzungen' } });
  });

  it('are 2,000 at most, and may lie in rows that are hidden', () => {
    const rows = [TITLES, ...Array.from({ length: 2000 }, () => cellsOf(MIRA))];
    const table = readOccupancies([{ name: 'x', rows, hiddenRows: [1, 3] }]);
    expect('code' in table ? table : [table.rows, table.read.length, table.hiddenRows, table.found.all]).toEqual([2000, 2000, 2, []]);
    expect(of(MIRA).hiddenRows).toBe(0);
  });

  it('are read in whichever order their columns stand, the first one included', () => {
    const rows = [[...TITLES].reverse(), cellsOf({ ...MIRA, share: 0.25 }).reverse(), cellsOf({ ...MIRA, post: null }).reverse()];
    const table = readOccupancies([{ name: 'x', rows }]);
    expect(
      'code' in table
        ? table
        : [table.read.map(({ share }) => share), table.found.all.map(({ column, row, code }) => `${column}${row} ${code}`)],
    ).toEqual([[25], ['I3 cell-missing']]);
    const first = readOccupancies([{ name: 'x', rows: [TITLES, cellsOf({ ...MIRA, post: null })] }]);
    expect('code' in first ? first : first.found.all.map(({ column, row, code }) => `${column}${row} ${code}`)).toEqual([
      'A2 cell-missing',
    ]);
  });
});
