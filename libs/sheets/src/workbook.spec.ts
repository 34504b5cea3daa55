import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { WriteSheet } from 'hucre/xlsx';
import { formWorkbook } from './form-workbook';
import { lookAtFile } from './look-at-file';
import { WORKBOOK_LIMITS, markWorkbook, readWorkbook } from './workbook';
import { plain } from './sheet';
import { xlsxOf } from './xlsx';

const written = async (...sheets: WriteSheet[]): Promise<Buffer> => Buffer.from(await (await import('hucre/xlsx')).writeXlsx({ sheets }));

/** An archive whose directory says what a spec wants it to say. */
const zip = (parts: readonly { readonly name: string; readonly content?: Buffer; readonly told?: number }[]): Buffer => {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content = Buffer.alloc(0), told = content.length } of parts) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(told, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(told, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    central.reduce((sum, b) => sum + b.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
};
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const WORKBOOK = [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }] as const;
const workbookOf = (...more: Parameters<typeof zip>[0]): Buffer => zip([...WORKBOOK, ...more]);
/** A workbook of one sheet with these cells, as a program that is not ours may write them; style 1 is a day, style 2 a colour. */
const sheetOf = (sheetData: string): Buffer => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
  const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${list
      .map(([type, target], i) => `<Relationship Id="r${i}" Type="${RELATION}${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION.slice(0, -1)}"><sheets><sheet name="P" sheetId="1" r:id="r0"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fillId="2" xfId="0" applyFill="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
  return zip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })));
};
const ole = (content: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(content, 'utf16le')]);

describe('a file from outside', () => {
  it.each<[string, Buffer, object]>([
    ['of 0 bytes', Buffer.alloc(0), { code: 'file-empty', data: {} }],
    ['that is a PDF under a spreadsheet’s name', Buffer.from('%PDF-1.7 …'), { code: 'file-not-a-workbook', data: { found: 'PDF' } }],
    ['that is a CSV', Buffer.from('Art;Betrag\r\n'), { code: 'file-not-a-workbook', data: { found: 'Text (CSV)' } }],
    ['that is nothing known', Buffer.from([1, 2, 0, 255]), { code: 'file-not-a-workbook', data: { found: '?' } }],
    ['that is an old XLS', ole('Workbook'), { code: 'file-not-a-workbook', data: { found: 'Excel 97–2003 (XLS)' } }],
    ['with a password', ole('EncryptedPackage'), { code: 'workbook-encrypted', data: {} }],
    ['that is a Word document', workbookOf({ name: 'word/document.xml' }), { code: 'file-not-a-workbook', data: { found: 'Word (DOCX)' } }],
    ['that is any archive', zip([{ name: 'a.txt' }]), { code: 'file-not-a-workbook', data: { found: 'ZIP' } }],
    ['with macros', workbookOf({ name: 'xl/vbaProject.bin' }), { code: 'workbook-with-macros', data: { part: 'xl/vbaProject.bin' } }],
    [
      'with macros of the old kind',
      workbookOf({ name: 'xl/macrosheets/sheet1.xml' }),
      { code: 'workbook-with-macros', data: { part: 'xl/macrosheets/sheet1.xml' } },
    ],
    ...[
      [
        'with macros under another name',
        '<Override PartName="/xl/picture.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        'xl/picture.bin',
      ],
      ['with macros by the ending of a part', '<Default ContentType="application/vnd.ms-office.vbaProject" Extension="png"/>', 'png'],
      [
        'with macros told by the number of a sign',
        '<Override PartName="/xl/a" ContentType="application/vnd.ms-office.&#118;baProject"/>',
        'xl/a',
      ],
      [
        'with a sheet of macros under another name',
        '<Override PartName="/xl/b.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>',
        'xl/b.xml',
      ],
    ].flatMap(([what, entry, part]): [string, Buffer, object][] =>
      (['utf8', 'utf16le'] as const).map((encoding) => [
        `${what} (${encoding})`,
        zip([{ name: '[Content_Types].xml', content: Buffer.from(`<Types>${entry}</Types>`, encoding) }, { name: 'xl/workbook.xml' }]),
        { code: 'workbook-with-macros', data: { part } },
      ]),
    ),
    [
      'with an embedded object under another name',
      workbookOf({
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: Buffer.from(
          '<R><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="../media/a.png"/></R>',
        ),
      }),
      { code: 'workbook-with-objects', data: { part: '../media/a.png' } },
    ],
    [
      'with a DDE link',
      workbookOf({
        name: 'xl/externalLinks/externalLink1.xml',
        content: Buffer.from('<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'),
      }),
      { code: 'workbook-with-objects', data: { part: 'xl/externalLinks/externalLink1.xml' } },
    ],
    ...[
      [
        'a connection',
        '<Override PartName="/xl/connections.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml"/>',
        '[Content_Types].xml',
        'xl/connections.xml',
      ],
      [
        'a connection under another name',
        `<Relationship Type="${RELATION}connections" Target="a.xml"/>`,
        'xl/_rels/workbook.xml.rels',
        'a.xml',
      ],
      [
        'a query',
        `<Relationship Type="${RELATION}queryTable" Target="../queryTables/q.xml"/>`,
        'xl/worksheets/_rels/sheet1.xml.rels',
        '../queryTables/q.xml',
      ],
      [
        'values of another program',
        `<Relationship Type="${RELATION}volatileDependencies" Target="v.xml"/>`,
        'xl/_rels/workbook.xml.rels',
        'v.xml',
      ],
      [
        'a picture from elsewhere',
        `<Relationship Type="${RELATION}image" Target="http://a.example/i.png" TargetMode="External"/>`,
        'xl/drawings/_rels/drawing1.xml.rels',
        'http://a.example/i.png',
      ],
      [
        'a query of its own',
        '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">UEsD</DataMashup>',
        'customXml/item1.xml',
        'customXml/item1.xml',
      ],
    ].map(([what, entry, name, part]): [string, Buffer, object] => [
      `with ${what!}`,
      zip([...WORKBOOK.filter((p) => p.name !== name), { name: name!, content: Buffer.from(`<List>${entry!}</List>`) }]),
      { code: 'workbook-with-connections', data: { part } },
    ]),
    [
      'with a part that nobody knows',
      zip([
        {
          name: '[Content_Types].xml',
          content: Buffer.from('<Types><Override PartName="/xl/x" ContentType="application/x-any"/></Types>'),
        },
        { name: 'xl/workbook.xml' },
      ]),
      { code: 'workbook-unknown-part', data: { part: 'xl/x', type: 'application/x-any' } },
    ],
    [
      'with a relation that nobody knows',
      workbookOf({
        name: 'xl/_rels/workbook.xml.rels',
        content: Buffer.from('<R><Relationship Type="http://a.example/any" Target="x"/></R>'),
      }),
      { code: 'workbook-unknown-part', data: { part: 'x', type: 'any' } },
    ],
    [
      'that is a bomb, and says so',
      workbookOf({ name: 'xl/worksheets/sheet1.xml', told: 3_000_000_000 }, { name: 'b', told: 2_000_000_000 }),
      { code: 'workbook-unpacks-too-large', data: { bytes: 5_000_000_000, maximum: WORKBOOK_LIMITS.unpackedBytes } },
    ],
    [
      'that is a bomb, and says otherwise',
      workbookOf({ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(80_000_000), told: 1000 }),
      { code: 'workbook-damaged', data: {} },
    ],
    [
      'of too many parts',
      workbookOf(...Array.from({ length: 499 }, (_, i) => ({ name: `p${i}` }))),
      { code: 'workbook-too-many-parts', data: { parts: 501, maximum: 500 } },
    ],
    ['whose end is missing', workbookOf().subarray(0, -10), { code: 'workbook-damaged', data: {} }],
    [
      'whose parts are no XML',
      workbookOf({ name: 'xl/worksheets/sheet1.xml', content: Buffer.from('<<') }),
      { code: 'workbook-damaged', data: {} },
    ],
  ])('%s is refused', async (_, bytes, refusal) => {
    expect(await readWorkbook(bytes)).toEqual({ kind: 'refused', ...refusal });
    expect(await markWorkbook(bytes, [])).toEqual({ kind: 'refused', ...refusal });
  });

  it('as common programs write it is read: links to pages and to other workbooks, pictures, charts, notes, pivot tables', () => {
    const TYPE = 'application/vnd.openxmlformats-officedocument.';
    const contents = [
      ...['spreadsheetml.sheet.main+xml', 'spreadsheetml.worksheet+xml', 'spreadsheetml.styles+xml', 'spreadsheetml.pivotCacheRecords+xml'],
      ...['spreadsheetml.externalLink+xml', 'theme+xml', 'drawing+xml', 'drawingml.chart+xml', 'vmlDrawing', 'extended-properties+xml'],
    ].map((type) => `<Override PartName="/xl/p" ContentType="${TYPE}${type}"/>`);
    const defaults = [
      'xml" ContentType="application/xml',
      'png" ContentType="image/png',
      `bin" ContentType="${TYPE}spreadsheetml.printerSettings`,
    ];
    const types = [...contents, ...defaults.map((d) => `<Default Extension="${d}"/>`)].join('');
    const relations = [
      'worksheet',
      'sharedStrings',
      'comments',
      'vmlDrawing',
      'chart',
      'hyperlink" TargetMode="External',
      'externalLinkPath" TargetMode="External',
    ];
    const bytes = zip([
      { name: '[Content_Types].xml', content: Buffer.from(`<?xml version="1.0"?><Types xmlns="x">${types}</Types>`) },
      { name: 'xl/workbook.xml' },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: Buffer.from(`<R>${relations.map((r) => `<Relationship Target="t" Type="${RELATION}${r}"/>`).join('')}</R>`),
      },
      { name: 'customXml/item1.xml', content: Buffer.from('<p:properties xmlns:p="x"/>') },
    ]);
    expect(lookAtFile(bytes, WORKBOOK_LIMITS)).toBeUndefined();
  });

  it('that is a form to fill in is the same whenever it is fetched', async () => {
    const form = () =>
      formWorkbook({
        name: 'x',
        columns: [],
        rows: 1,
        words: { explanations: 'a', choices: 'b', column: 'c', required: 'd', explanation: 'e', wrongTitle: 'f', wrong: 'g' },
      });
    const first = await form();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await form()).equals(first)).toBe(true);
  });

  it('of too many sheets or rows is refused', async () => {
    const many = await written(...Array.from({ length: 3 }, (_, i) => ({ name: `S${i}`, rows: [['a'], ['b'], ['c']] })));
    expect([
      await readWorkbook(many, { ...WORKBOOK_LIMITS, sheets: 2 }),
      await readWorkbook(many, { ...WORKBOOK_LIMITS, rows: 2 }),
    ]).toEqual([
      { kind: 'refused', code: 'workbook-too-many-sheets', data: { sheets: 3, maximum: 2 } },
      { kind: 'refused', code: 'workbook-too-many-rows', data: { sheet: 'S0', rows: 3, maximum: 2 } },
    ]);
  });

  it('that needs more memory or time than it gets is refused, and the next one is read', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => Array.from({ length: 10 }, (_c, c) => `Zelle ${i}-${c}`));
    const large = await written({ name: 'x', rows });
    const tooMuch = (seconds: number) => ({ kind: 'refused', code: 'workbook-needs-too-much', data: { seconds } });
    expect([
      await readWorkbook(large, { ...WORKBOOK_LIMITS, memoryMb: 16 }),
      await readWorkbook(large, { ...WORKBOOK_LIMITS, seconds: 0.01 }),
      await readWorkbook(await written({ name: 'x', rows: [['a']] })),
    ]).toEqual([tooMuch(20), tooMuch(0.01), { sheets: [{ name: 'x', rows: [['a']] }] }]);
  });

  it('is told cell by cell: results of formulas, those without one, errors; hidden sheets and blank ends are left out', async () => {
    const bytes = await written(
      {
        name: 'Positionen',
        rows: [['Art', 'Betrag', 'am'], ['Stelle', 12.5, new Date('2024-02-29T00:00:00Z')], [], ['', true], [null], []],
        cells: new Map([
          ['2,0', { value: null, type: 'formula', formula: 'SUM(B2:B3)', formulaResult: 3 }],
          ['2,1', { value: null, type: 'formula', formula: 'B2*2' }],
          ['2,2', { value: '#REF!', type: 'error' }],
        ]),
      },
      { name: 'versteckt', rows: [['x']], hidden: true },
      { name: 'versteckt und leer', rows: [], hidden: true },
    );
    expect(await readWorkbook(bytes)).toEqual({
      sheets: [
        {
          name: 'Positionen',
          rows: [
            ['Art', 'Betrag', 'am'],
            ['Stelle', 12.5, new Date('2024-02-29T00:00:00Z')],
            [3, { is: 'formula', formula: 'B2*2' }, { is: 'error', error: '#REF!' }],
            [null, true],
          ],
        },
      ],
      hiddenSheets: ['versteckt'],
    });
  });

  it('names the rows that a filter hides, and takes them', async () => {
    const row = (n: number, attributes = '') => `<row r="${n}"${attributes}><c r="A${n}"><v>${n}</v></c></row>`;
    const hidden = ' hidden="1"';
    expect(await readWorkbook(sheetOf(`${row(1)}${row(2, hidden)}${row(3)}${row(4, hidden)}<row r="5" hidden="1"/>`))).toEqual({
      sheets: [{ name: 'P', rows: [[1], [2], [3], [4]], hiddenRows: [1, 3] }],
    });
  });

  it('comes back with marks and everything that it said, formulas among it', async () => {
    const bytes = await written({
      name: 'P',
      rows: [
        ['Art', 'Betrag'],
        ['Stelle', 12.5],
        ['x', 2],
      ],
      cells: new Map([
        ['3,1', { value: null, type: 'formula', formula: 'SUM(B2:B3)', formulaResult: 14.5 }],
        ['2,0', { value: 'x', type: 'string', comment: { text: 'von mir', author: 'ich' } }],
      ]),
    });
    const marked = await markWorkbook(bytes, [
      { sheet: 'P', row: 2, column: 0, severity: 'error', text: '„x“ gibt es nicht.' },
      { sheet: 'P', row: 3, column: 1, severity: 'hint', text: 'Summe' },
      { sheet: 'P', row: 6, column: 3, severity: 'error', text: 'fehlt' },
    ]);
    if (!('bytes' in marked)) throw new Error(marked.code);
    const { readXlsx } = await import('hucre/xlsx');
    const [sheet] = (await readXlsx(marked.bytes, { readStyles: true })).sheets;
    const told = ['2,0', '3,1', '6,3'].map((place) => {
      const cell = sheet?.cells?.get(place);
      const fill = cell?.style?.fill;
      return [cell?.comment?.text, fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined, cell?.formula, cell?.formulaResult];
    });
    expect(told).toEqual([
      ['von mir\n„x“ gibt es nicht.', 'FFC7CE', undefined, undefined],
      ['Summe', 'FFEB9C', 'SUM(B2:B3)', 14.5],
      ['fehlt', 'FFC7CE', undefined, undefined],
    ]);
    expect(await readWorkbook(Buffer.from(marked.bytes))).toEqual(await readWorkbook(bytes));
  });

  it.each([
    ['in the last row', '<row r="1048576"><c r="A1048576" s="2"/></row>'],
    ['in the last column', '<row r="2"><c r="XFD2" s="2"></c></row>'],
    ['in the last row and column', '<row r="1048576"><c r="XFD1048576" s="2"><v/></c></row>'],
  ])('with a formatted empty cell %s is read and marked as without it', async (_, blank) => {
    const bytes = sheetOf(`<row r="1"><c r="A1" t="str"><v>Art</v></c></row><row r="2"><c r="A2" t="str"><v>Stelle</v></c></row>${blank}`);
    const told = { sheets: [{ name: 'P', rows: [['Art'], ['Stelle']] }] };
    expect(await readWorkbook(bytes)).toEqual(told);
    const marked = await markWorkbook(bytes, [{ sheet: 'P', row: 1, column: 0, severity: 'error', text: 'x' }]);
    expect('bytes' in marked && (await readWorkbook(Buffer.from(marked.bytes)))).toEqual(told);
  });

  it('whose last value stands far below is read down to there, and whose cells name no place as they come', async () => {
    const far = await readWorkbook(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="19999"><c r="AB19999"><v>2</v></c></row>'));
    expect('sheets' in far && [far.sheets[0]?.rows.length, far.sheets[0]?.rows.at(-1)?.indexOf(2)]).toEqual([19_999, 27]);
    expect(await readWorkbook(sheetOf('<row><c s="2"/><c><v>1</v></c></row><row><c><v>2</v></c></row>'))).toEqual({
      sheets: [{ name: 'P', rows: [[null, 1], [2]] }],
    });
  });

  it('comes back marked with what its formulas had come to: texts, days, yes and no, errors, nothing', async () => {
    const results = [
      ['A1', ' t="str"', 'Abschluss im sozialen Bereich'],
      ['B1', ' t="b"', '1'],
      ['C1', ' s="1"', '45658'],
      ['D1', ' t="e"', '#DIV/0!'],
      ['E1', ' t="str"', ''],
      ['F1', '', '14.5'],
    ].map(([place, attributes, value]) => `<c r="${place!}"${attributes!}><f>Listen!B2</f><v>${value!}</v></c>`);
    const bytes = sheetOf(`<row r="1">${results.join('')}<c r="G1"><v>1</v></c></row>`);
    const told = {
      sheets: [
        {
          name: 'P',
          rows: [
            ['Abschluss im sozialen Bereich', true, new Date('2025-01-01T00:00:00Z'), { is: 'error', error: '#DIV/0!' }, null, 14.5, 1],
          ],
        },
      ],
    };
    expect(await readWorkbook(bytes)).toEqual(told);
    const marked = await markWorkbook(bytes, [
      { sheet: 'P', row: 0, column: 0, severity: 'hint', text: 'so' },
      { sheet: 'P', row: 0, column: 6, severity: 'error', text: 'falsch' },
    ]);
    if (!('bytes' in marked)) throw new Error(marked.code);
    expect(await readWorkbook(Buffer.from(marked.bytes))).toEqual(told);
    const { readXlsx } = await import('hucre/xlsx');
    const cells = (await readXlsx(marked.bytes)).sheets[0]?.cells;
    expect(['0,0', '0,1', '0,2', '0,3'].map((place) => cells?.get(place)?.formula)).toEqual(Array.from({ length: 4 }, () => 'Listen!B2'));
  });

  it('that was written here is read here', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((t) => !/[\0-\x1f]|^#/.test(t));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { maxLength: 20 }), async (rows) => {
        const bytes = Buffer.from(await xlsxOf({ name: 'x', header: ['a', 'b'], rows: rows.map((row) => row.map(plain)) }));
        expect(await readWorkbook(bytes)).toEqual({ sheets: [{ name: 'x', rows: [['a', 'b'], ...rows] }] });
      }),
      { numRuns: 5 },
    );
  });

  it('never brings this process down, whatever its bytes are', async () => {
    const good = await written({ name: 'x', rows: [['a', 1]] });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = await readWorkbook(bytes);
        expect('sheets' in read || read.kind === 'refused').toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

it('a workbook to fill in has its headings, its choices as lists and its explanations', async () => {
  const bytes = await formWorkbook({
    name: 'Positionen',
    columns: [
      { title: 'Art', required: 'ja', choices: ['Stelle', 'Maßnahme'], explanation: 'Was beantragt wird' },
      { title: 'Betrag (€)', required: 'nein', format: '#,##0.00', explanation: 'Euro' },
    ],
    rows: 5000,
    words: {
      explanations: 'Erläuterungen',
      choices: 'Listen',
      column: 'Spalte',
      required: 'Pflicht',
      explanation: 'Erläuterung',
      wrongTitle: 'Nicht in der Liste',
      wrong: 'Bitte wählen.',
    },
  });
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets.map(({ name, rows, freezePane }) => ({ name, rows, freezePane }))).toEqual([
    { name: 'Positionen', rows: [['Art', 'Betrag (€)']], freezePane: { rows: 1 } },
    {
      name: 'Erläuterungen',
      rows: [
        ['Spalte', 'Pflicht', 'Erläuterung'],
        ['Art', 'ja', 'Was beantragt wird'],
        ['Betrag (€)', 'nein', 'Euro'],
      ],
      freezePane: { rows: 1 },
    },
    { name: 'Listen', rows: [['Art'], ['Stelle'], ['Maßnahme']], freezePane: { rows: 1 } },
  ]);
  expect(sheets[0]?.dataValidations?.map(({ type, formula1, range }) => ({ type, formula1, range }))).toEqual([
    { type: 'list', formula1: "'Listen'!$A$2:$A$3", range: 'A2:A5001' },
  ]);
});
