import type { WorkbookCell } from '@paktwerk/sheets';
import { numberIn, readCell } from './read-cell';
import type { CellField, Held } from './read-cell';

const CHOICES = [
  { value: 'BASIC', labelDe: 'Grundkurs', labelEn: 'Basic course' },
  { value: 'CARE', labelDe: 'Kinderbetreuung', labelEn: 'Childcare' },
];
const read = (kind: CellField['kind'], cell: WorkbookCell, held: Partial<Held> = {}) =>
  readCell(cell, { kind, choices: CHOICES, held: { isList: false, ...held } });
const refused = (code: string, data: object = {}) => ({ kind: 'refused', code, data });

describe('a number in a cell', () => {
  it.each<readonly [WorkbookCell, number | undefined]>([
    [3.5, 3.5],
    ['1.234,50 €', 1234.5],
    ['1.234.567', 1_234_567],
    ['12,5', 12.5],
    ['-2', -2],
    ['-1.234,5', -1234.5],
    ['1234.5', 1234.5],
    ['-0.25', -0.25],
    ['1234567', 1_234_567],
    ['0,75 VZÄ', 0.75],
    ['0,75 fte', 0.75],
    ['10 EUR', 10],
    ['1\u00a0234\u202f567', 1_234_567],
    ['1.23.4', undefined],
    ['12.3456,7', undefined],
    ['1,2,3', undefined],
    ['1.', undefined],
    ['.5', undefined],
    ['zehn', undefined],
    ['10 Stück', undefined],
    ['ca. 1.5', undefined],
    ['1.5 USD', undefined],
    [null, undefined],
    [true, undefined],
  ])('of %j is %j', (cell, n) => expect(numberIn(cell)).toBe(n));
});

describe('a cell', () => {
  it.each<readonly [string, CellField['kind'], WorkbookCell, unknown]>([
    ['a share', 'share', '0,75', 0.75],
    ['a share with both decimals', 'share', 0.29, 0.29],
    ['half a post with three decimals', 'share', '0.500', 0.5],
    ['a whole post with three decimals', 'share', '1,000', 1],
    ['thousands as they are written', 'money', '45.000', 4_500_000],
    ['a whole number of thousands', 'integer', '1.200', 1200],
    ['money in cents', 'money', '1.234,56', 123_456],
    ['money whose sum floats', 'money', 0.1 + 0.2, 30],
    ['money that costs nothing', 'money', 0, 0],
    ['a whole number', 'integer', '12', 12],
    ['a day of the spreadsheet', 'date', new Date('2026-01-31T00:00:00Z'), '2026-01-31'],
    ['a German day', 'date', ' 1.2.2026 ', '2026-02-01'],
    ['a day by two figures each', 'date', '31.12.2026', '2026-12-31'],
    ['a plain day', 'date', ' 2026-01-31 ', '2026-01-31'],
    ['a day of a strict workbook, with its midnight', 'date', '2025-01-01T00:00:00', '2025-01-01'],
    ['a day of a strict workbook, with its midnight in UTC', 'date', '2025-01-01T00:00:00.000Z', '2025-01-01'],
    ['a German day with its midnight', 'date', '1.2.2026 0:00 Uhr', '2026-02-01'],
    ['a choice with a blank that has no width', 'choice', 'Grundkurs\u200b', 'BASIC'],
    ['a choice with a soft hyphen', 'choice', 'Kinder\u00adbetreuung', 'CARE'],
    ['a figure with a blank that has no width', 'money', '12,50\u200b', 1250],
    ['a yes as its spreadsheet shows it', 'text', true, 'WAHR'],
    ['a choice by its German label', 'choice', ' GRUNDKURS ', 'BASIC'],
    ['a choice by its English label', 'choice', 'childcare', 'CARE'],
    ['a choice by its value', 'choice', 'basic', 'BASIC'],
    ['a text without its margin', 'text', ' Baden-Baden ', 'Baden-Baden'],
    ['a figure as a text', 'text', 12, '12'],
    ['a day as a text', 'text', new Date('2026-01-31T00:00:00Z'), '2026-01-31'],
  ])('holds %s', (_, kind, cell, value) => expect(read(kind, cell)).toEqual({ value }));

  it('holds several of the choices, each once, divided by semicolons or lines', () => {
    expect(read('choice', 'Kinderbetreuung; Grundkurs\nKinderbetreuung;', { isList: true })).toEqual({ value: ['CARE', 'BASIC'] });
    expect(read('choice', ' ; ', { isList: true })).toEqual({ value: [] });
    expect(read('choice', 'Grundkurs; Kurs ', { isList: true })).toEqual(
      refused('cell-not-offered', { given: 'Kurs', allowed: ['Grundkurs', 'Kinderbetreuung'] }),
    );
    expect(read('choice', 'Grundkurs; Kinderbetreuung')).toEqual(
      refused('cell-not-offered', { given: 'Grundkurs; Kinderbetreuung', allowed: ['Grundkurs', 'Kinderbetreuung'] }),
    );
  });

  it.each<readonly [string, CellField['kind'], WorkbookCell, Partial<Held>, number]>([
    ['the least', 'integer', 3, { minimum: 3 }, 3],
    ['the most', 'integer', 5, { maximum: 5 }, 5],
    ['what nothing limits', 'integer', -7, {}, -7],
  ])('holds %s', (_, kind, cell, held, value) => expect(read(kind, cell, held)).toEqual({ value }));

  it.each<readonly [string, CellField['kind'], WorkbookCell, Partial<Held>, object]>([
    ['less than the least', 'integer', 2, { minimum: 3 }, refused('cell-out-of-bounds', { given: '2', minimum: 3, maximum: null })],
    ['more than the most', 'integer', 6, { maximum: 5 }, refused('cell-out-of-bounds', { given: '6', minimum: null, maximum: 5 })],
    ['a share below zero', 'share', -0.333, { minimum: 0 }, refused('cell-out-of-bounds', { given: '-0.333', minimum: 0, maximum: null })],
    ['a share too fine', 'share', 0.333, {}, refused('cell-too-fine', { given: '0.333' })],
    ['a part of a cent', 'money', 1.001, {}, refused('cell-too-fine', { given: '1.001' })],
    ['half a month', 'integer', 2.5, {}, refused('cell-not-whole', { given: '2.5' })],
    ['no number', 'money', 'viel', {}, refused('cell-no-number', { given: 'viel' })],
    ['no number, at length', 'money', 'x'.repeat(61), {}, refused('cell-no-number', { given: 'x'.repeat(60) })],
    [
      'thirty or thirty thousand',
      'money',
      '30,000',
      {},
      refused('cell-ambiguous', { given: '30,000', thousands: '30.000', decimals: '30,00' }),
    ],
    [
      'two or two thousand, below zero',
      'money',
      '-2,000 €',
      {},
      refused('cell-ambiguous', { given: '-2,000 €', thousands: '-2.000', decimals: '-2,00' }),
    ],
    [
      'no group of a thousand',
      'money',
      '45000.000',
      {},
      refused('cell-ambiguous', { given: '45000.000', thousands: '45.000.000', decimals: '45.000,00' }),
    ],
    ['a half or five hundred', 'money', '0.500', {}, refused('cell-ambiguous', { given: '0.500', thousands: '500', decimals: '0,50' })],
    ['a day with a time', 'date', '2025-01-01T14:30:00', {}, refused('cell-day-with-time', { given: '2025-01-01T14:30:00' })],
    [
      'a day of the spreadsheet with a time',
      'date',
      new Date('2025-01-01T14:30:00Z'),
      {},
      refused('cell-day-with-time', { given: '01.01.2025 14:30' }),
    ],
    ['a German day with a time', 'date', '1.1.2025, 23:59', {}, refused('cell-day-with-time', { given: '1.1.2025, 23:59' })],
    ['a day that is not, with a time', 'date', '2025-02-30T14:30:00', {}, refused('cell-no-day', { given: '2025-02-30T14:30:00' })],
    ['a word for a day', 'date', 'morgen', {}, refused('cell-no-day', { given: 'morgen' })],
    ['a day that is not', 'date', '31.02.2026', {}, refused('cell-no-day', { given: '31.02.2026' })],
    ['a day of two figures for its year', 'date', '1.2.26', {}, refused('cell-no-day', { given: '1.2.26' })],
    ['more than a day', 'date', 'ab 1.2.2026', {}, refused('cell-no-day', { given: 'ab 1.2.2026' })],
    ['a text that goes on', 'date', '1.2.2026 an', {}, refused('cell-no-day', { given: '1.2.2026 an' })],
    ['a day of no calendar as a number', 'money', new Date('2026-01-31T00:00:00Z'), {}, refused('cell-no-number', { given: '31.01.2026' })],
    ['a text too long', 'text', 'abcd', { maxLength: 3 }, refused('cell-too-long', { length: 4, maximum: 3 })],
    ['a text without content', 'text', '\u200b', {}, refused('cell-unstorable')],
    ['a formula without a result', 'money', { is: 'formula', formula: 'A1' }, {}, refused('cell-formula-without-result')],
    ['an error', 'text', { is: 'error', error: '#REF!' }, {}, refused('cell-is-an-error', { error: '#REF!' })],
  ])('with %s is refused', (_, kind, cell, held, refusal) => expect(read(kind, cell, held)).toEqual(refusal));

  it('holds figures whose comma tells its place, and a text as long as it may be', () => {
    expect([read('money', '0,125'), read('money', '1.300,000'), read('money', '1300,00'), read('text', 'abc', { maxLength: 3 })]).toEqual([
      refused('cell-too-fine', { given: '0,125' }),
      { value: 130_000 },
      { value: 130_000 },
      { value: 'abc' },
    ]);
  });
});
