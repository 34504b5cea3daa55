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
});
