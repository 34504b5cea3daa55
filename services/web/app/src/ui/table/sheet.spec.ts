import { csvOf } from './csv';
import { count, day, instant, money, ratio, share, type Sheet } from './sheet';
import { xlsxOf } from './xlsx';

const SHEET: Sheet = {
  name: 'stand: 2024/03',
  notes: [['Stichtag', '31.03.2024']],
  header: ['Kreis', 'Bewilligt (€)', 'VZÄ', 'Fälle', 'Quote (%)', 'am', 'um'],
  rows: [
    [
      { text: '=1+1' },
      { text: '-1.234,50 €', value: money(-123_450) },
      { text: '0,75', value: share(75) },
      { text: '12', value: count(12) },
      { text: '39 %', value: ratio(0.387) },
      { text: '29.02.2024', value: day('2024-02-29') },
      { text: '31.03.2024, 00:30 Uhr', value: instant('2024-03-30T23:30:00.000Z') },
    ],
    [
      { text: 'a "b"; c' },
      { text: '–', value: money(undefined) },
      { text: '–', value: share(undefined) },
      { text: '–', value: count(undefined) },
      { text: '–', value: ratio(undefined) },
      { text: '–', value: day(undefined) },
      { text: '–', value: instant(undefined) },
    ],
  ],
  totals: [{ text: 'Summe' }, { text: '', value: money(-123_450) }, ...Array.from({ length: 5 }, () => ({ text: '' }))],
};

describe('a sheet', () => {
  it('is CSV that a German spreadsheet adds up, where no text becomes a formula', () => {
    expect(csvOf(SHEET)).toBe(
      [
        '\ufeffStichtag;31.03.2024',
        '',
        'Kreis;Bewilligt (€);VZÄ;Fälle;Quote (%);am;um',
        "'=1+1;-1234,50;0,75;12;39;29.02.2024;31.03.2024, 00:30 Uhr",
        '"a ""b""; c";;;;;–;–',
        'Summe;-1234,50;;;;;',
        '',
      ].join('\r\n'),
    );
  });

  it('is a spreadsheet of figures and days, with the clock of Berlin, its texts as they are', async () => {
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(await xlsxOf(SHEET), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['stand  2024 03']);
    const none = Array<null>(7).fill(null);
    expect(sheets[0]?.rows.slice(0, 4)).toEqual([
      ['Stichtag', '31.03.2024', ...none.slice(2)],
      none,
      ['Kreis', 'Bewilligt (€)', 'VZÄ', 'Fälle', 'Quote (%)', 'am', 'um'],
      ['=1+1', -1234.5, 0.75, 12, 0.387, new Date('2024-02-29T00:00:00.000Z'), new Date('2024-03-31T00:30:00.000Z')],
    ]);
  });
});
