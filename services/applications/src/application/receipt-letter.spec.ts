import { aCourse, aFlatSum, aProject, anItem, anOfficer, rulesOf } from '../funding/funding.fixture';
import { aCall, aMeasure, aPost, checked, someRules, submitted } from './application.fixture';
import type { ApplicationEvent } from './events';
import { inLog } from './in-log.fixture';
import { submissionIn } from './receipt';
import { receiptLetter } from './receipt-letter';

const at = '2022-07-12T08:15:00.007Z';
const submission = submissionIn(inLog(checked([submitted({ lines: [anItem({ lineId: 'line-1-8a83' })] })]), at))!;

describe('the receipt as a letter', () => {
  it('says call, lines and choices in words, and no key of them', () => {
    const { planItems } = aProject();
    const letter = receiptLetter(
      submission,
      { call: aCall(), rules: rulesOf(aProject()) },
      { organisationName: () => 'Landkreis Esslingen' },
    );
    const rows = letter.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([['1', 'Position des Finanzierungsplans']]);
    expect(rows[0]?.[2]).toContain(planItems.value[0]!.titleDe);
    expect(JSON.stringify(letter.blocks)).not.toContain('line-1-8a83');
    expect(letter.blocks.flatMap((block) => (block.kind === 'facts' ? block.of : []))).toContainEqual({
      label: 'Förderaufruf',
      value: 'Förderaufruf',
    });
  });

  const written = (of: Parameters<typeof submitted>[0], more: object = {}, rules = someRules()) => {
    const event = submitted(of);
    const told = submissionIn(inLog([{ ...event, data: { ...event.data, ...more } } as ApplicationEvent], at))!;
    return receiptLetter(
      told,
      { call: aCall(), rules },
      { organisationName: (key) => (key === '08116' ? 'Landkreis Esslingen' : 'Regierungspräsidium') },
    );
  };
  const tables = (letter: ReturnType<typeof written>) => letter.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const facts = (letter: ReturnType<typeof written>) =>
    Object.fromEntries(letter.blocks.flatMap((block) => (block.kind === 'facts' ? block.of : [])).map((f) => [f.label, f.value]));

  it('says of each line what it asks for', () => {
    const lines = [
      aPost({ share: 50, months: 12, from: '2022-09-01', employer: 'Caritas', workplace: 'Nürtingen' }),
      aPost({ lineId: 'b' }),
      anOfficer({ lineId: 'c', workplace: 'Aalen' }),
      anOfficer({ lineId: 'd' }),
      aMeasure({ lineId: 'e' }),
      aCourse({ lineId: 'f', supplements: ['CHILDCARE'] }),
      aFlatSum({ lineId: 'g' }),
      anItem({ lineId: 'h' }),
    ];
    const [table] = tables(written({ lines }));
    expect(table?.rows).toEqual([
      ['1', 'Stelle', '0,50 VZÄ, Abschluss im sozialen Bereich, 12 Monate, ab 01.09.2022, Caritas, Nürtingen', '32.000,00 €'],
      ['2', 'Stelle', '0,50 VZÄ, Abschluss im sozialen Bereich', '32.000,00 €'],
      ['3', 'Beauftragtenstelle', '1,00 VZÄ, 20000 Einwohner, Aalen', '20.000,00 €'],
      ['4', 'Beauftragtenstelle', '1,00 VZÄ, 20000 Einwohner', '20.000,00 €'],
      ['5', 'Maßnahme', 'Sprachmittlung', '5.000,00 €'],
      ['6', 'Kurs', 'BASIC, CHILDCARE, 300 Einheiten', '27.000,00 €'],
      ['7', 'Pauschale', 'TEST, 2 Einheiten', '240,00 €'],
      ['8', 'Position des Finanzierungsplans', 'STAFF, Kosten 100.000,00 €', '100.000,00 €'],
    ]);
    expect(table?.total).toEqual(['', 'Summe', '', '236.240,00 €']);
  });

  it('says whether it came in time, from whom, and what came along', () => {
    const plain = written({});
    expect(facts(plain)).toMatchObject({
      Antragsteller: 'Landkreis Esslingen',
      Programm: 'SU22',
      Förderzeitraum: '01.07.2022 bis 30.06.2023',
      Eingegangen: '12.07.2022, 10:15:00 Uhr (UTC+02:00)',
      Fristende: '22.07.2022, 24:00 Uhr',
      Rechtzeitig: 'ja',
      Bankverbindung: 'nicht angegeben',
      Erklärungen: '0 abgegeben',
    });
    expect(Object.keys(facts(plain))).not.toEqual(expect.arrayContaining(['Schlüssel']));
    expect(plain.warning).toBeUndefined();
    expect(plain.blocks).toContainEqual({ kind: 'paragraph', text: 'Anlagen lagen nicht bei.' });
    const full = written(
      { late: true, recipient: '08136088', applicant: { kinds: ['municipality'], name: 'Stadt Aalen' } },
      {
        rehearsal: true,
        contact: { unit: 'Sozialamt' },
        partners: [
          { partnerId: 'p', name: 'Caritas' },
          { partnerId: 'q', name: 'Diakonie' },
        ],
        earlyStart: { from: '2022-08-15' },
        bank: { iban: 'DE02120300000000202051' },
        declarations: ['no-double-funding'],
        attachments: [{ attachmentId: 'att_a', kind: 'xlsx', sizeBytes: 12_345, sha256: 'ab'.repeat(32) }],
      },
    );
    expect(facts(full)).toMatchObject({
      Antragsteller: 'Stadt Aalen',
      Schlüssel: '08136088',
      'Im Gebiet von': 'Landkreis Esslingen',
      Rechtzeitig: 'nein, nach dem Ende der Frist',
      'Stelle beim Antragsteller': 'Sozialamt',
      'Weitergabe an': 'Caritas\nDiakonie',
      'Vorzeitiger Beginn': 'beantragt ab dem 15.08.2022',
      Bankverbindung: 'angegeben',
      Erklärungen: '1 abgegeben',
    });
    expect(full.warning).toBe('Erprobung: Von diesem Antrag gilt nichts.');
    expect(full.sender).toEqual({ name: 'Regierungspräsidium', address: [] });
    expect(tables(full)[1]?.rows).toEqual([['XLSX', '12.345 Bytes', 'ab'.repeat(32)]]);
    expect(JSON.stringify(full)).not.toContain('DE02120300000000202051');
  });

  it('is, word by word, in this order', () => {
    const letter = written({});
    const hash = 'ab'.repeat(32);
    const column = (label: string, kind: string) => ({ label, kind });
    const fact = (label: string, value: string) => ({ label, value });
    expect(letter).toMatchObject({
      title: 'Eingangsbestätigung',
      language: 'de',
      at,
      sender: { name: 'Regierungspräsidium', address: [] },
      recipient: ['Landkreis Esslingen'],
      reference: [fact('Aktenzeichen', 'SU22-2022-00001'), fact('Eingegangen', '12.07.2022, 10:15:00 Uhr (UTC+02:00)')],
      footer: 'Eingangsbestätigung SU22-2022-00001',
      attached: {
        name: 'eingang-SU22-2022-00001.json',
        description: 'Die Eingangsbestätigung und was eingereicht wurde, für Programme',
        data: { receipt: { fileNumber: 'SU22-2022-00001', hash }, submitted: { fileNumber: 'SU22-2022-00001', requestedCents: 3_700_000 } },
      },
    });
    expect(letter.blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'Ihr Antrag ist eingegangen. Diese Bestätigung hält fest, was uns wann erreicht hat. Über den Antrag ist damit nicht entschieden.',
      },
      { kind: 'heading', text: 'Eingang' },
      {
        kind: 'facts',
        of: [
          fact('Antragsteller', 'Landkreis Esslingen'),
          fact('Förderaufruf', 'Förderaufruf'),
          fact('Programm', 'SU22'),
          fact('Förderzeitraum', '01.07.2022 bis 30.06.2023'),
          fact('Eingegangen', '12.07.2022, 10:15:00 Uhr (UTC+02:00)'),
          fact('Fristende', '22.07.2022, 24:00 Uhr'),
          fact('Rechtzeitig', 'ja'),
        ],
      },
      { kind: 'heading', text: 'Was eingereicht wurde' },
      {
        kind: 'table',
        caption: 'Positionen',
        columns: [column('Position', 'text'), column('Art', 'text'), column('Angaben', 'text'), column('Beantragt', 'amount')],
        rows: [
          ['1', 'Stelle', '0,50 VZÄ, Abschluss im sozialen Bereich', '32.000,00 €'],
          ['2', 'Maßnahme', 'Sprachmittlung', '5.000,00 €'],
        ],
        total: ['', 'Summe', '', '37.000,00 €'],
      },
      { kind: 'paragraph', text: 'Anlagen lagen nicht bei.' },
      { kind: 'facts', of: [fact('Bankverbindung', 'nicht angegeben'), fact('Erklärungen', '0 abgegeben')] },
      { kind: 'heading', text: 'Nachweis' },
      {
        kind: 'paragraph',
        text:
          'Die Einreichung steht unveränderlich im Protokoll. Ihre Prüfsumme schließt ein, was eingereicht wurde, und alles, was zuvor in der Akte stand. ' +
          'Auf der Seite „Beleg prüfen“ sehen Sie mit dem Aktenzeichen und der Prüfsumme, oder mit dieser Datei, ob die Einreichung noch genau so im Protokoll steht.',
      },
      expect.objectContaining({ kind: 'square', path: '/beleg?aktenzeichen=SU22-2022-00001&code=NENT-QAXB-NENT-QAXB' }),
      {
        kind: 'facts',
        of: [
          { label: 'Prüfsumme (SHA-256)', value: hash, isCode: true },
          { label: 'Position im Protokoll', value: 'applications:1:40', isCode: true },
          { label: 'Nummer in der Akte', value: '1' },
          { label: 'Ereignis', value: 'event-0', isCode: true },
        ],
      },
    ]);
    const [, files] = tables(written({}, { attachments: [{ attachmentId: 'att_a', kind: 'pdf', sizeBytes: 1, sha256: hash }] }));
    expect([files?.caption, files?.columns]).toEqual([
      'Anlagen',
      [column('Art', 'text'), column('Größe', 'amount'), column('Prüfsumme der Datei (SHA-256)', 'code')],
    ]);
  });
});
