import { readWorkbook } from '@paktwerk/sheets';
import { postNumberIn, occupancyTemplate } from './columns';
import { MIRA, TITLES, cellsOf, said, sheetOf, aPlanOf, whole } from './occupancy-import.fixture';
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

  it('come from a template that has the posts of the plan to choose from, and is read as it is filled in', async () => {
    const posts = [{ number: 1, lineId: 'line-1', share: 100, workplaces: [{ key: '08417002', name: 'Balingen' }] }];
    const bytes = Buffer.from(await occupancyTemplate(posts, 'de'));
    const workbook = await readWorkbook(bytes);
    if ('code' in workbook) throw new Error(workbook.code);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Besetzungen', 'Erläuterungen', 'Listen']);
    expect(workbook.sheets[0]?.rows[0]).toEqual(TITLES);
    const choice = workbook.sheets[2]?.rows[1]?.[0] ?? null;
    expect(choice).toBe('01 Balingen, 1,00 VZÄ');
    expect(said([{ ...MIRA, post: choice }], aPlanOf([whole(1)]))).toEqual([]);
    expect(readOccupancies(workbook.sheets)).toMatchObject({ code: 'table-empty' });
  });
});
