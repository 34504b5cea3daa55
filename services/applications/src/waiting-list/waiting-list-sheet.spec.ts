import { waitingListSheet } from './waiting-list-sheet';

type View = Parameters<typeof waitingListSheet>[1];
const item = (of: Partial<View['items'][number]> = {}): View['items'][number] => ({
  place: 1,
  applicationId: 'app_1',
  fileNumber: 'SU22-2022-00001',
  district: '08116',
  districtName: 'Landkreis Esslingen',
  applicantName: 'Stadt Aalen',
  requestedCents: 3_700_000,
  wantedCents: 100_000,
  receivedAt: '2022-07-12T08:15:00.000Z',
  since: '2022-08-01',
  reason: 'Der Topf reicht nicht.',
  standing: 'pot-short',
  ...of,
});
const sheet = (...items: readonly View['items'][number][]) =>
  waitingListSheet({ programmeCode: 'SU22', titleDe: 'Weiterer Förderaufruf' }, { callId: 'call_1', items } as unknown as View);

describe('the sheet of a waiting list', () => {
  it('has what the page shows of everybody who waits', () => {
    const { name, header, rows } = sheet(item(), item({ place: 2, score: 8_050, standing: 'moved-up' }));
    expect(name).toBe('warteliste-su22-weiterer-foerderaufruf'); // it bore the key of the call
    expect(header).toEqual([
      'Platz',
      'Aktenzeichen',
      'Antragsteller',
      'Kreis',
      'Eingegangen',
      'Punkte',
      'Beantragt (EUR)',
      'Wartet auf (EUR)',
      'Seit',
      'Stand',
      'Grund',
    ]);
    expect([...rows].map((cells) => cells.map((cell) => cell.value?.value ?? cell.text))).toEqual([
      [
        1,
        'SU22-2022-00001',
        'Stadt Aalen',
        'Landkreis Esslingen',
        '12.07.2022, 10:15:00 Uhr (UTC+02:00)',
        '',
        3_700_000,
        100_000,
        '01.08.2022',
        'der Topf reicht nicht',
        'Der Topf reicht nicht.',
      ],
      [
        2,
        'SU22-2022-00001',
        'Stadt Aalen',
        'Landkreis Esslingen',
        '12.07.2022, 10:15:00 Uhr (UTC+02:00)',
        '80,5',
        3_700_000,
        100_000,
        '01.08.2022',
        'nachgerückt',
        'Der Topf reicht nicht.',
      ],
    ]);
  });
  it.each([
    ['money-is-there', 'Geld ist da'],
    ['frame-short', 'der Planungsrahmen reicht nicht'],
    ['behind', 'andere sind vorher an der Reihe'],
    ['money-unknown', 'kein Topf bekannt, oder sein Jahr ist vorbei'],
    ['being-decided', 'wird entschieden'],
  ] as const)('says of %s: %s', (standing, words) => expect([...sheet(item({ standing })).rows][0]?.[9]?.text).toBe(words));
});
