/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { MINISTER, openPage } from '../shell/whole-page.fixture';

const PROGRAMME = 'prg_00000000-0000-4000-8000-000000000001';
const short = { code: 'reservation-refused', de: 'Die Mittel reichen nicht.', en: 'There is not enough money.' };
const post = { postId: 'post_1', lineId: 'a1b2c3', position: 2, share: 50, state: 'FILLED', oldEnd: '2022-12-31' };
const preview = {
  programmeId: PROGRAMME,
  rules: { ruleSetVersion: 2, months: 24, cutOff: '2018-12-31', states: ['FILLED'], mark: 'F', source: 'VwV 2020' },
  grants: [
    {
      grantId: 'grt_1',
      applicationId: 'app_1',
      callId: 'call_1',
      programmeId: PROGRAMME,
      fileNumber: 'IM17-1',
      district: '08111',
      districtName: 'Stuttgart',
      applicantName: 'Stuttgart',
      decisionId: 'dec_1',
      isRequested: false,
      isPrepared: false,
      posts: [{ ...post, newEnd: '2023-12-31', fundedMonths: 36, amountCents: 3_000_000 }],
      short,
    },
  ],
  pots: [
    { callId: 'call_1', budgetYear: 2018, addedCents: 3_000_000, leftCents: 1_000_000 },
    { callId: 'call_2', budgetYear: 2019, addedCents: 500_000, leftCents: 1_000_000 },
  ],
  extended: 1,
  refused: 0,
  addedCents: 3_000_000,
};

describe('the preview of a programme that is extended', () => {
  it('calls a post by its place in the application, and says of which pot and for which grant there is too little money', async () => {
    openPage(
      `/verlaengerungen/vorschau?programm=${PROGRAMME}`,
      {
        '/api/applications/v1/programmes?limit=200': () => json({ items: [] }),
        [`/api/applications/v1/extension-preview?programmeId=${PROGRAMME}`]: () => json(preview),
      },
      () => MINISTER,
    );
    await screen.findByText('Das Geld reicht nicht für alle');
    const row = within(screen.getAllByRole('row')[1]!);
    const cells = row.getAllByRole('cell').map((cell) => cell.textContent);
    expect([cells.includes('2'), cells.includes('a1b2c3'), cells.includes(short.de)]).toEqual([true, false, true]);
    const [enough, lacking] = screen.getAllByText(/^Topf für/).map((one) => one.textContent?.replaceAll('\u00a0', ' '));
    expect([enough, lacking]).toEqual([
      'Topf für 2019: Die Verlängerungen brauchen 5.000,00 €, frei sind 10.000,00 €.',
      'Topf für 2018: Die Verlängerungen brauchen 30.000,00 €, frei sind 10.000,00 €.',
    ]);
    expect(screen.getByText('Das Geld reicht nicht für alle')).toBeTruthy();
  });
});
