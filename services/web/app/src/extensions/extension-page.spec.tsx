/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { CLERK, openPage } from '../shell/whole-page.fixture';

const URL = '/api/applications/v1/grants/grt_1';
const older = { code: 'not-approved-at-cut-off', de: 'Noch nicht bewilligt.', en: 'Not approved yet.' };
const extension = {
  grantId: 'grt_1',
  applicationId: 'app_1',
  fileNumber: 'IM17-1',
  amountCents: 1,
  rules: { ruleSetVersion: 2, months: 24, cutOff: '2018-12-31', states: ['FILLED'], mark: 'F', source: 'VwV 2020' },
  posts: [{ postId: 'post_1', lineId: 'line-1', share: 50, state: 'NOT_APPROVED', refusal: older }],
  requests: [],
  actions: [],
  version: 1,
};
const notice = {
  noticeId: 'ntc_2',
  kind: 'EXTENSION',
  status: 'final',
  releasedOn: '2023-11-13',
  content: {
    kind: 'EXTENSION',
    posts: [{ postId: 'post_1', lineId: 'line-1', oldEnd: '2022-12-31', newEnd: '2023-12-31', fundedMonths: 12, amountCents: 3_000_000 }],
  },
};

describe('the page of an extension', () => {
  it('told nothing of what was extended, and offered a rule from before the grant as if it were for it', async () => {
    openPage(
      '/zuwendungen/grt_1/verlaengerung',
      {
        [`${URL}/extension`]: () => json(extension),
        [URL]: () => json({ grantId: 'grt_1', fileNumber: 'IM17-1', notices: [notice] }),
        '/api/applications/v1/applications/app_1': () => json({ lines: [{ lineId: 'line-1' }] }),
      },
      () => CLERK,
    );
    const extended = within(await screen.findByRole('region', { name: 'Was beschieden ist' }));
    expect(extended.getByRole('heading', { level: 3 }).textContent).toBe('Verlängerungsbescheid vom 13.11.2023 bestandskräftig');
    expect(extended.getAllByRole('cell').map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      '31.12.2022',
      '31.12.2023',
      '12',
      '+30.000,00 €',
    ]);
    expect(
      screen.getByText('Diese Regel ist älter als die Zuwendung: Am Stichtag 31.12.2018 war noch keine der Stellen bewilligt.'),
    ).toBeTruthy();
  });

  it('names the posts of a request that the rules do not extend, with the reason, until a notice decides on them', async () => {
    const reason = { code: 'lapsed', de: 'Verfallen.', en: 'Lapsed.' };
    const request = {
      ...{ requestId: 'ext_1', requestedOn: '2020-12-01', lineIds: ['line-1', 'line-2'], openLineIds: ['line-1'] },
      ...{ notExtended: ['line-1', 'line-2'].map((lineId) => ({ lineId, reason })), status: 'open', actions: [] },
    };
    openPage(
      '/zuwendungen/grt_1/verlaengerung',
      {
        [`${URL}/extension`]: () => json({ ...extension, requests: [request] }),
        [`${URL}/extension/history`]: () => json({ entries: [] }),
        [URL]: () => json({ grantId: 'grt_1', fileNumber: 'IM17-1', notices: [] }),
        '/api/applications/v1/applications/app_1': () => json({ lines: [{ lineId: 'line-1' }, { lineId: 'line-2' }] }),
      },
      () => CLERK,
    );
    const requests = within(await screen.findByRole('region', { name: 'Anträge' }));
    expect(await requests.findByText(/^Antrag vom 01\.12\.2020: Position 1.* verlängern die Regeln/)).toBeTruthy();
    expect(requests.getAllByText(/verlängern die Regeln am Tag des Eingangs nicht/)).toHaveLength(1);
    expect(requests.getByText('Verfallen.')).toBeTruthy();
  });
});
