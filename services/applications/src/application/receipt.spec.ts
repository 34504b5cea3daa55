import { checked, submitted } from './application.fixture';
import { inLog } from './in-log.fixture';
import { csvOf } from '@paktwerk/sheets';
import { receiptOf, receiptSheet, submissionIn } from './receipt';

const at = '2022-07-12T08:15:00.007Z';
const stored = (late = false) => inLog(checked([submitted({ late })]), at);
const submission = (late = false) => submissionIn(stored(late))!;
const named = { organisationName: () => 'Landkreis Esslingen' };

describe('the receipt of a submission', () => {
  it('names number and instant, and where the log proves it', () => {
    expect(receiptOf(submission(), named)).toEqual({
      applicationId: submitted().data.applicationId,
      fileNumber: 'SU22-2022-00001',
      district: '08116',
      districtName: 'Landkreis Esslingen',
      applicantName: 'Landkreis Esslingen',
      programmeCode: 'SU22',
      receivedAt: '2022-07-12T08:15:00.000Z',
      deadline: '2022-07-22',
      lastDay: '2022-07-22',
      late: false,
      requestedCents: 3_700_000,
      lines: 2,
      eventId: 'event-0',
      stream: 'application-x',
      streamVersion: 1,
      position: 'applications:1:40',
      hash: 'ab'.repeat(32),
    });
  });
  it('is none before there is a submission', () => expect(submissionIn([])).toBeUndefined());
  it('says the same in a spreadsheet, lateness too', () => {
    const late = receiptOf(submission(true), named);
    expect(csvOf(receiptSheet(late)).split('\r\n').slice(0, 6)).toEqual([
      '\ufeffEingangsbestätigung;SU22-2022-00001',
      'Antragsteller;Landkreis Esslingen',
      'Eingegangen;23.07.2022, 00:00:00 Uhr (UTC+02:00)',
      'Eingegangen (UTC);2022-07-22T22:00:00.000Z',
      'Fristende;22.07.2022, 24:00 Uhr',
      'Rechtzeitig;nein',
    ]);
  });
  it('has everything in its spreadsheet that it says, of a party its key, of a rehearsal that it is one', () => {
    const receipt = { ...receiptOf(submission(false), named), recipient: '08136088', fileNumber: 'PROBE-1' };
    const { name, rows } = receiptSheet(receipt);
    expect(name).toBe('eingang-PROBE-1');
    expect([...rows].map((cells) => cells.map((cell) => cell.value?.value ?? cell.text))).toEqual([
      ['PROBE', 'Erprobung: Von diesem Antrag gilt nichts.'],
      ['Antragsteller', 'Landkreis Esslingen'],
      ['Schlüssel', '08136088'],
      ['Im Gebiet von', 'Landkreis Esslingen'],
      ['Eingegangen', '12.07.2022, 10:15:00 Uhr (UTC+02:00)'],
      ['Eingegangen (UTC)', '2022-07-12T08:15:00.000Z'],
      ['Fristende', '22.07.2022, 24:00 Uhr'],
      ['Rechtzeitig', 'ja'],
      ['Positionen', 2],
      ['Beantragt (EUR)', 3_700_000],
      ['Antrag', receipt.applicationId],
      ['Ereignis', 'event-0'],
      ['Position im Protokoll', 'applications:1:40'],
      ['Fortlaufende Nummer in der Akte', 1],
      ['Prüfsumme (SHA-256)', 'ab'.repeat(32)],
    ]);
    expect([...receiptSheet({ ...receipt, fileNumber: 'SU22-PROBE-' }).rows][0]?.[0]?.text).toBe('Antragsteller');
  });
});
