import fc from 'fast-check';
import { csvOf } from './csv';
import { count, day, figure, inFileName, instant, listed, money, plain, ratio, share, utc } from './sheet';
import type { Sheet, SheetCell, SheetValue } from './sheet';
import { columnName, xlsxOf, xlsxStream } from './xlsx';

const SHEET: Sheet = {
  name: 'stand: 2024/03',
  notes: [['Stichtag', '31.03.2024']],
  header: ['Kreis', 'Bewilligt (€)', 'VZÄ', 'Fälle', 'Quote (%)', 'am', 'um', 'um (UTC)'],
  rows: [
    [
      { text: '=1+1' },
      { text: '-1.234,50 €', value: money(-123_450) },
      { text: '0,75', value: share(75) },
      { text: '12', value: count(12) },
      { text: '39 %', value: ratio(0.387) },
      { text: '29.02.2024', value: day('2024-02-29') },
      { text: '31.03.2024, 00:30 Uhr', value: instant('2024-03-30T23:30:00.000Z') },
      { text: '2024-03-30T23:30:00.000Z', value: utc('2024-03-30T23:30:00.000Z') },
    ],
    [
      { text: 'a "b"; c' },
      { text: '–', value: money(undefined) },
      { text: '–', value: share(undefined) },
      { text: '–', value: count(undefined) },
      { text: '–', value: ratio(undefined) },
      { text: '–', value: day(undefined) },
      { text: '–', value: instant(undefined) },
      { text: '–', value: utc(undefined) },
    ],
  ],
  foot: [[plain('Summe'), figure(money(-123_450))]],
};

/** Another program than the one that wrote it. */
const read = async (bytes: Uint8Array, options = {}) => (await import('hucre/xlsx')).readXlsx(bytes, options);

describe('a sheet', () => {
  it('is CSV that a German spreadsheet adds up, where no text becomes a formula', () => {
    expect(csvOf(SHEET)).toBe(
      [
        '\ufeffStichtag;31.03.2024',
        '',
        'Kreis;Bewilligt (€);VZÄ;Fälle;Quote (%);am;um;um (UTC)',
        "'=1+1;-1234,50;0,75;12;39;29.02.2024;31.03.2024, 00:30 Uhr;2024-03-30T23:30:00.000Z",
        '"a ""b""; c";;;;;–;–;–',
        'Summe;-1234,50',
        '',
      ].join('\r\n'),
    );
  });

  it('is a spreadsheet of figures and days, with the clock of Berlin, its texts as they are', async () => {
    const { sheets } = await read(await xlsxOf(SHEET));
    expect(sheets.map(({ name }) => name)).toEqual(['stand  2024 03']);
    const none = Array<null>(8).fill(null);
    expect(sheets[0]?.rows).toEqual([
      ['Stichtag', '31.03.2024', ...none.slice(2)],
      none,
      ['Kreis', 'Bewilligt (€)', 'VZÄ', 'Fälle', 'Quote (%)', 'am', 'um', 'um (UTC)'],
      [
        '=1+1',
        -1234.5,
        0.75,
        12,
        0.387,
        new Date('2024-02-29T00:00:00.000Z'),
        new Date('2024-03-31T00:30:00.000Z'),
        new Date('2024-03-30T23:30:00.000Z'),
      ],
      ['a "b"; c', ...none.slice(1)],
      ['Summe', -1234.5, ...none.slice(2)],
    ]);
  });

  it('names the range that it filters, which LibreOffice wants to see beside the filter', async () => {
    const { namedRanges } = await read(await xlsxOf(SHEET));
    const [sheet] = (await read(await xlsxOf(SHEET))).sheets;
    expect(namedRanges).toEqual([{ name: '_xlnm._FilterDatabase', range: `'${sheet?.name}'!$A$3:$H$5`, scope: sheet?.name }]);
  });

  it('keeps its header in sight and bold, filters the rows without the sums, and says how figures look', async () => {
    const [sheet] = (await read(await xlsxOf(SHEET), { readStyles: true })).sheets;
    const look = (place: string) => {
      const { font, numFmt } = sheet?.cells?.get(place)?.style ?? {};
      return [font?.bold === true, numFmt];
    };
    expect([sheet?.freezePane, sheet?.autoFilter?.range, sheet?.columns?.map((c) => c.width)]).toEqual([
      { rows: 3 },
      'A3:H5',
      [10, 17, 10, 10, 13, 12, 20, 20],
    ]);
    expect(['2,1', '3,1', '3,2', '3,3', '3,4', '3,5', '3,6', '3,7', '5,1'].map(look)).toEqual([
      [true, undefined],
      [false, '#,##0.00'],
      [false, '0.00'],
      [false, '#,##0'],
      [false, '0%'],
      [false, 'dd.mm.yyyy'],
      [false, 'dd.mm.yyyy hh:mm:ss'],
      [false, 'yyyy-mm-dd hh:mm:ss'],
      [true, '#,##0.00'],
    ]);
  });

  it('gives the same bytes for the same rows', async () => {
    expect(Buffer.from(await xlsxOf(SHEET)).equals(await xlsxOf(SHEET))).toBe(true);
  });

  it('without rows is its header', async () => {
    const { sheets } = await read(await xlsxOf({ name: '', header: ['a'], rows: [] }));
    expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([{ name: ' ', rows: [['a']] }]);
  });

  it('has the columns that were declared, in every kind of file', async () => {
    const sheet: Sheet = {
      name: 'x',
      ...listed(
        [
          { title: 'Kreis', of: ({ name }: { name: string; cents: number }) => plain(name) },
          { title: 'Betrag (€)', of: ({ cents }) => figure(money(cents)) },
        ],
        [{ name: 'Ulm', cents: 1 }],
      ),
    };
    expect([csvOf(sheet), (await read(await xlsxOf(sheet))).sheets[0]?.rows]).toEqual([
      '\ufeffKreis;Betrag (€)\r\nUlm;0,01\r\n',
      [
        ['Kreis', 'Betrag (€)'],
        ['Ulm', 0.01],
      ],
    ]);
  });

  it.each([
    ['a sign that XML has none for', 'a\u0007b\ud800', 'a\ufffdb\ufffd'],
    ['what Excel would take for the number of a sign', '_x0041_', '_x0041_'],
    ['a text longer than a cell', 'x'.repeat(40_000), 'x'.repeat(32_767)],
  ])('writes %s so that it is read as that', async (_, text, written) => {
    expect((await read(await xlsxOf({ name: 'x', header: ['a'], rows: [[plain(text)]] }))).sheets[0]?.rows).toEqual([['a'], [written]]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (index, name) => expect(columnName(index)).toBe(name));
});

const values = fc.oneof(
  fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }).map((n): [SheetValue, unknown] => [money(n), n / 100]),
  fc.integer({ min: 0, max: 10_000 }).map((n): [SheetValue, unknown] => [share(n), n / 100]),
  fc.integer().map((n): [SheetValue, unknown] => [count(n), n]),
  fc
    .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
    .map((d): [SheetValue, unknown] => [day(d), new Date(`${d}T00:00:00Z`)]),
  fc
    .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((d) => new Date(Math.floor(d.getTime() / 1000) * 1000))
    .map((d): [SheetValue, unknown] => [utc(d.toISOString()), d]),
);
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((t) => !/[\0-\x1f]/.test(t));
const cells: fc.Arbitrary<readonly [SheetCell, unknown]> = fc.oneof(
  texts.map((text) => [plain(text), text] as const),
  values.map(([value, expected]) => [figure(value), expected] as const),
);

it('what is written is what another program reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { maxLength: 300 }), async (rows) => {
      const { sheets } = await read(
        await xlsxOf({ name: 'x', header: ['a', 'b', 'c'], rows: rows.map((row) => row.map(([cell]) => cell)) }),
      );
      expect(sheets[0]?.rows).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(([, expected]) => expected))]);
    }),
    { numRuns: 30 },
  );
});

it('makes no row before it is asked for, and none after it is left', async () => {
  let made = 0;
  const rows = (function* () {
    for (; made < 1_000_000; made += 1) yield [plain(`Zeile ${made} ${Math.sin(made)}`)];
  })();
  let pieces = 0;
  for await (const piece of xlsxStream({ name: 'x', header: ['a'], rows })) if (piece.length > 0 && (pieces += 1) === 20) break;
  const asked = made;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toBeGreaterThan(0);
  expect(made).toBe(asked);
  expect(made).toBeLessThan(100_000);
});

describe('the name of a file', () => {
  it.each([
    ['Weiterer Förderaufruf', 'weiterer-foerderaufruf'],
    ['Fo\u0308rderaufruf (2027)', 'foerderaufruf-2027'],
    ['Straße, Café', 'strasse-cafe'],
    ['SU22-2022-00001', 'su22-2022-00001'],
  ])('of %s had dashes where umlauts were, and is %s', (text, name) => expect(inFileName(text)).toBe(name));
});
