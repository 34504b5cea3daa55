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
});
