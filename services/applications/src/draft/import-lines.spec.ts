import { readWorkbook } from '@paktwerk/sheets';
import type { WorkbookCell, WorkbookSheet } from '@paktwerk/sheets';
import { someRules } from '../application/application.fixture';
import type { Line } from '../application/lines';
import { familyOf } from '../funding/funding';
import { someUnits } from '../funding/funding.fixture';
import { marksOf } from '@paktwerk/platform';
import { importLines } from './import-lines';
import { lineTemplate } from './line-template';

const forms = familyOf(someRules().funding).screenForm;
const HEADINGS = ['Art', 'Kennung', 'Stellenanteil (VZÄ)', 'Qualifikation', 'Monate', 'Einsatzort', 'Beschreibung', 'Betrag (€)'];
/** The template has two more, which a file of before does not need. */
const TITLES = [...HEADINGS.slice(0, 4), 'Beginn', 'Monate', 'Arbeitgeber', ...HEADINGS.slice(5)];
const A = 'Abschluss im sozialen Bereich';
const sheet = (...rows: (readonly WorkbookCell[])[]): readonly WorkbookSheet[] => [{ name: 'Positionen', rows: [HEADINGS, ...rows] }];
const post = (changes: Partial<Record<number, WorkbookCell>> = {}): readonly WorkbookCell[] =>
  ['Stelle', null, 0.5, A, null, null, null, 32_000].map((cell, i) => (i in changes ? (changes[i] ?? null) : cell));
const present: readonly Line[] = [{ lineId: 'line-1', kind: 'measure', description: 'alt', amountCents: 100 }];

const imported = (sheets: readonly WorkbookSheet[], mode: 'replace' | 'append' = 'replace') => {
  const result = importLines(sheets, forms, mode, present);
  if ('code' in result) throw new Error(result.code);
  return result;
};
/** Place, code and German sentence of every problem. */
const told = (sheets: readonly WorkbookSheet[], mode?: 'replace' | 'append') =>
  imported(sheets, mode).problems.map((p) => [`${p.column}${p.row}`, p.code, p.de]);

describe('lines out of a workbook', () => {
  it('are read as people write them: German labels and figures, days, ids of their own or the next free one', () => {
    const { lines, problems, rows } = imported(
      sheet(
        post(),
        post({ 0: ' stelle ', 1: 'line-1', 2: '0,75 VZÄ', 3: 'A_SOCIAL_DEGREE', 4: '12', 5: ' Baden-Baden ', 7: '1.234,50 €' }),
        [],
        ['Maßnahme', 'dolmetschen', null, null, null, null, 'Dolmetschen', 0.1 + 0.2],
      ),
    );
    expect({ lines, problems, rows }).toEqual({
      lines: [
        { lineId: 'line-2', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 },
        { lineId: 'line-1', kind: 'post', share: 75, tier: 'A_SOCIAL_DEGREE', months: 12, workplace: 'Baden-Baden', amountCents: 123_450 },
        { lineId: 'dolmetschen', kind: 'measure', description: 'Dolmetschen', amountCents: 30 },
      ],
      problems: [],
      rows: 3,
    });
  });

  it('stand behind those of the draft where they are appended', () => {
    expect(imported(sheet(post()), 'append').lines).toEqual([
      ...present,
      { lineId: 'line-2', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 },
    ]);
    expect(told(sheet(post({ 1: 'line-1' })), 'append')).toEqual([
      ['B2', 'line-id-in-draft', 'Die Kennung line-1 gibt es im Entwurf schon.'],
    ]);
  });

  it.each<[string, Partial<Record<number, WorkbookCell>>, [string, string, string][]]>([
    ['no kind', { 0: null }, [['A2', 'cell-missing', '„Art“ fehlt.']]],
    ['a kind that is not funded', { 0: 'Kurs' }, [['A2', 'cell-not-offered', '„Kurs“ gibt es hier nicht; möglich ist: Stelle, Maßnahme.']]],
    [
      'an id that is none',
      { 1: 'a b' },
      [['B2', 'line-id-malformed', '„a b“ ist keine Kennung: Buchstaben, Ziffern und Bindestriche, höchstens 40.']],
    ],
    ['no share', { 2: null }, [['C2', 'cell-missing', '„Stellenanteil“ fehlt.']]],
    ['a share of three decimals', { 2: 0.333 }, [['C2', 'cell-too-fine', '0.333 hat mehr als zwei Nachkommastellen.']]],
    ['a negative share', { 2: -1 }, [['C2', 'cell-out-of-bounds', '-1 liegt außerhalb dessen, was sich festhalten lässt.']]],
    ['a word for a figure', { 7: 'viel' }, [['H2', 'cell-no-number', '„viel“ ist keine Zahl.']]],
    ...[
      ['30,000', '30.000 oder 30,00'],
      [' 1,500 €', '1.500 oder 1,50'],
      ['-2,000', '-2.000 oder -2,00'],
      ['45000.000', '45.000.000 oder 45.000,00'],
    ].map(([given = '', readings = '']): [string, Partial<Record<number, WorkbookCell>>, [string, string, string][]] => [
      `${given}, in German another figure than in English`,
      { 7: given },
      [
        [
          'H2',
          'cell-ambiguous',
          `„${given.trim()}“ kann zweierlei heißen: ${readings}. Bitte als Zahl eintragen, ohne Tausendertrennzeichen.`,
        ],
      ],
    ]),
    ['half a month', { 4: 2.5 }, [['E2', 'cell-not-whole', '2.5 ist keine ganze Zahl.']]],
    ['months without end', { 4: 121 }, [['E2', 'cell-out-of-bounds', '121 liegt außerhalb dessen, was sich festhalten lässt.']]],
    ['a part of a cent', { 7: 1.001 }, [['H2', 'cell-too-fine', '1.001 hat mehr als zwei Nachkommastellen.']]],
    [
      'a text without content',
      { 5: '\u200b' },
      [['F2', 'cell-unstorable', 'Der Text ist leer oder enthält Zeichen, die sich nicht speichern lassen.']],
    ],
    ['a text without end', { 5: 'x'.repeat(201) }, [['F2', 'cell-too-long', 'Der Text hat 201 Zeichen, höchstens 200 sind möglich.']]],
    ['what another kind has', { 6: 'Beschreibung' }, [['G2', 'cell-not-for-kind', 'Bei der Art „Stelle“ gibt es diese Angabe nicht.']]],
    [
      'a formula that was never calculated',
      { 7: { is: 'formula', formula: 'A1*2' } },
      [
        [
          'H2',
          'cell-formula-without-result',
          'Die Formel hat kein gespeichertes Ergebnis. Bitte öffnen und speichern Sie die Datei in Ihrem Tabellenprogramm.',
        ],
      ],
    ],
    ['an error', { 7: { is: 'error', error: '#REF!' } }, [['H2', 'cell-is-an-error', 'Die Zelle enthält den Fehler #REF!.']]],
    [
      'two errors',
      { 2: 'x', 7: null },
      [
        ['C2', 'cell-no-number', '„x“ ist keine Zahl.'],
        ['H2', 'cell-missing', '„Betrag“ fehlt.'],
      ],
    ],
  ])('with %s are named by their cell, and nothing is taken', (_, changes, problems) => {
    const sheets = sheet(post(changes), post());
    expect(told(sheets)).toEqual(problems);
    expect(imported(sheets).lines).toBeUndefined();
  });

  it('tell a whole problem, in both languages', () => {
    expect(imported(sheet(post({ 3: 'Abitur' }))).problems).toEqual([
      {
        severity: 'error',
        sheet: 'Positionen',
        row: 2,
        column: 'D',
        code: 'cell-not-offered',
        de: expect.stringMatching(/^„Abitur“ gibt es hier nicht; möglich ist: Abschluss im sozialen Bereich, /) as string,
        en: expect.stringMatching(/^"Abitur" is not offered here; possible are: /) as string,
        data: { given: 'Abitur', allowed: expect.arrayContaining([A]) as string[] },
      },
    ]);
  });

  it('with one id twice name the first', () =>
    expect(told(sheet(post({ 1: 'a' }), post({ 1: 'a' })))).toEqual([['B3', 'line-id-twice', 'Die Kennung a steht schon in B2.']]));

  it('are found under a title, in any order of columns; a column of their own is a hint', () => {
    const own: readonly WorkbookSheet[] = [
      { name: 'Notizen', rows: [['nichts']] },
      {
        name: 'Mein Blatt',
        rows: [['Antrag 2022'], [], ['Betrag (€)', 'Bemerkung', 'Qualifikation', 'art', 'Stellenanteil  (VZÄ)'], [1, 'x', A, 'Stelle', 1]],
      },
    ];
    expect(imported(own).lines).toEqual([{ lineId: 'line-1', kind: 'post', share: 100, tier: 'A_SOCIAL_DEGREE', amountCents: 100 }]);
    expect(told(own)).toEqual([['B3', 'heading-unknown', 'Die Spalte „Bemerkung“ gibt es in der Vorlage nicht; sie wird nicht gelesen.']]);
  });

  it('need their headings, each once', () => {
    const [first] = sheet(post());
    if (!first) throw new Error('no sheet');
    expect(told([{ ...first, rows: [HEADINGS.slice(0, 7), ...first.rows.slice(1)] }])).toEqual([
      ['H1', 'heading-missing', 'Die Spalte „Betrag (€)“ fehlt.'],
    ]);
    expect(told([{ ...first, rows: [[...HEADINGS, 'Art'], ...first.rows.slice(1)] }])).toEqual([
      ['I1', 'heading-twice', 'Die Spalte „Art“ kommt mehrfach vor.'],
    ]);
  });

  it.each<[string, readonly WorkbookSheet[], object]>([
    ['no table', [{ name: 'x', rows: [['a']] }], { code: 'table-missing', data: { headings: TITLES.slice(2) } }],
    ['no lines', sheet([null, ' ']), { code: 'table-empty', data: { sheet: 'Positionen' } }],
    [
      'too many lines',
      sheet(...Array.from({ length: 5001 }, () => post())),
      { code: 'too-many-lines', data: { lines: 5001, maximum: 5000 } },
    ],
    [
      'more money than there is',
      sheet(...Array.from({ length: 2 }, () => post({ 7: 9_000_000_000 }))),
      { code: 'requested-too-much', data: { requestedCents: 1_800_000_000_000, maximumCents: 1_000_000_000_000 } },
    ],
  ])('with %s are refused as a whole', (_, sheets, refusal) =>
    expect(importLines(sheets, forms, 'replace', [])).toEqual({ kind: 'refused', ...refusal }),
  );

  it('of 5,000 rows with an error in every tenth name all 500, and each of them is marked', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => post(i % 10 === 9 ? { 2: 'halb' } : {}));
    const { lines, problems, rows: read } = imported(sheet(...rows));
    expect({ lines, rows: read, problems: problems.length }).toEqual({ lines: undefined, rows: 5000, problems: 500 });
    expect(problems.map((p) => `${p.column}${p.row}`)).toEqual(Array.from({ length: 500 }, (_, i) => `C${i * 10 + 11}`));
    expect(marksOf(problems, 'en')[499]).toEqual({
      sheet: 'Positionen',
      row: 5000,
      column: 2,
      severity: 'error',
      text: '"halb" is no number.',
    });
  });

  it('whose headings and choices look like those of the template were unknown and missing at once', () => {
    const [first] = sheet(post({ 3: `${A}\u200b` }));
    if (!first) throw new Error('no sheet');
    const headings = ['Art', 'Ken\u00adnung', 'Stellenanteil (VZA\u0308)', 'Qualifikation\ufeff', ...HEADINGS.slice(4)];
    const alike = [{ ...first, rows: [headings, ...first.rows.slice(1)] }];
    expect([told(alike), imported(alike).lines]).toEqual([
      [],
      [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }],
    ]);
  });

  it('show what nobody sees in what they refuse, and a typed instant as it was typed', () => {
    expect(told(sheet(post({ 1: 'line-1\u200b' })))).toEqual([
      ['B2', 'line-id-malformed', '„line-1⟨U+200B⟩“ ist keine Kennung: Buchstaben, Ziffern und Bindestriche, höchstens 40.'],
    ]);
    expect(told(sheet(post({ 7: '2025-01-01T00:00:00Z' })))).toEqual([['H2', 'cell-no-number', '„2025-01-01T00:00:00Z“ ist keine Zahl.']]);
  });

  it('that a filter hides were taken without a word: they are taken, and counted', () => {
    const [first] = sheet(post(), post(), [], post());
    if (!first) throw new Error('no sheet');
    const { rows, hiddenRows, lines } = imported([{ ...first, hiddenRows: [0, 2, 3, 4] }]);
    expect([rows, hiddenRows, lines?.length]).toEqual([3, 2, 3]);
    expect(imported(sheet(post())).hiddenRows).toBe(0);
  });

  it('of several choices in one cell are several', () => {
    const courses = familyOf(someUnits()).screenForm;
    const rows = [
      ['Art', 'Kursformat', 'Zuschläge', 'Einheiten (Unterrichtseinheit) / Anzahl', 'Betrag (€)'],
      ['Kurs', 'Grundkurs', 'Kinderbetreuung; Kinderbetreuung', 100, 9000],
    ];
    expect(importLines([{ name: 'x', rows }], courses, 'replace', [])).toMatchObject({
      lines: [{ kind: 'course', format: 'BASIC', supplements: ['CHILDCARE'], units: 100, amountCents: 900_000 }],
    });
  });
});

describe('the template', () => {
  it.each(['de', 'en'] as const)('in %s has the headings that are read again', async (language) => {
    const workbook = await readWorkbook(Buffer.from(await lineTemplate(forms, language)));
    if ('code' in workbook) throw new Error(workbook.code);
    expect(importLines(workbook.sheets, forms, 'replace', [])).toEqual({
      kind: 'refused',
      code: 'table-empty',
      data: { sheet: language === 'de' ? 'Positionen' : 'Lines' },
    });
  });
  it('explains every column and lists what may be chosen', async () => {
    const workbook = await readWorkbook(Buffer.from(await lineTemplate(forms, 'de')));
    if ('code' in workbook) throw new Error(workbook.code);
    expect(workbook.sheets.map(({ name, rows }) => [name, rows[0]])).toEqual([
      ['Positionen', TITLES],
      ['Erläuterungen', ['Spalte', 'Pflicht', 'Erläuterung']],
      ['Listen', ['Art', 'Qualifikation']],
    ]);
    expect(workbook.sheets[1]?.rows.find(([title]) => title === 'Stellenanteil (VZÄ)')).toEqual([
      'Stellenanteil (VZÄ)',
      'Stelle',
      'Stelle: Stellenanteil mit höchstens zwei Nachkommastellen, 0,50 für eine halbe Stelle. Nach dem Regelwerk: mindestens 0,25, höchstens 1,00.',
    ]);
  });
});
