/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { CLERK, openPage } from '../shell/whole-page.fixture';

const PERSON = 'psn_00000000-0000-5000-8000-000000000001';
const DOCUMENT = 'qdc_00000000-0000-5000-8000-000000000001';
const item = {
  personId: PERSON,
  district: '08115',
  givenName: 'Mira',
  familyName: 'Beispiel',
  birthDate: '1990-05-04',
  qualification: 'A_SOCIAL_DEGREE',
  statements: [{ qualification: 'A_SOCIAL_DEGREE', evidence: null, knownSince: '2026-01-05T09:00:00.000Z' }],
  verification: { state: 'waiting', since: '2026-11-28T09:00:00.000Z' },
  documents: [{ documentId: DOCUMENT, name: 'Urkunde.pdf', kind: 'pdf', sizeBytes: 100, knownSince: '2026-11-28T09:00:00.000Z' }],
  claims: [],
};
const LIST = '/api/staffing/v1/people/qualifications?limit=20&state=waiting';
const sent = (calls: ReturnType<typeof openPage>['calls']) =>
  calls
    .filter(({ init }) => init.method === 'POST')
    .map(({ url, init }) => [url.split('/').at(-1), JSON.parse(init.body as string) as object]);

describe('verifying qualifications', () => {
  it('shows what the register says beside the documents, and verifies by them', async () => {
    const { user, calls } = openPage(
      '/qualifikationen',
      { [LIST]: () => json({ items: [item] }), [`POST /api/staffing/v1/people/${PERSON}/verifications`]: () => json(item) },
      () => CLERK,
    );
    expect((await screen.findByRole('link', { name: 'Urkunde.pdf' })).getAttribute('href')).toBe(
      `/api/staffing/v1/people/${PERSON}/documents/${DOCUMENT}/content`,
    );
    expect(screen.getByText('wartet auf Prüfung', { selector: '.pw-badge' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bestätigen' }));
    await waitFor(() =>
      expect(sent(calls)).toEqual([['verifications', { district: '08115', tier: 'A_SOCIAL_DEGREE', documentIds: [DOCUMENT] }]]),
    );
  });

  it('says why it is not proven', async () => {
    const { user, calls } = openPage(
      '/qualifikationen',
      { [LIST]: () => json({ items: [item] }), [`POST /api/staffing/v1/people/${PERSON}/doubts`]: () => json(item) },
      () => CLERK,
    );
    await user.click(await screen.findByRole('button', { name: 'Nicht nachgewiesen' }));
    await user.type(screen.getByRole('textbox', { name: /Warum nicht/ }), 'Anderer Studiengang');
    await user.click(screen.getByRole('button', { name: 'Nicht nachgewiesen' }));
    await waitFor(() =>
      expect(sent(calls)).toEqual([['doubts', { district: '08115', documentIds: [DOCUMENT], reason: 'Anderer Studiengang' }]]),
    );
  });

  it('says that nothing waits', async () => {
    openPage('/qualifikationen', { [LIST]: () => json({ items: [] }) }, () => CLERK);
    expect(await screen.findByText('Hier wartet nichts.')).toBeTruthy();
  });
});
