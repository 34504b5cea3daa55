/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from './page.fixture';
import { openPage, signedIn } from './whole-page.fixture';

// The file of a post is one of these pages; what stands here holds for all of them.
const APPLICANT = signedIn({ name: 'Kim Neu', roles: ['APPLICANT'], organisation: '08115' });
const POST = {
  postId: 'post_1',
  lineId: 'line_1',
  programmeId: 'p',
  callId: 'c',
  district: '08115',
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  from: '2025-01-01',
  to: '2027-12-31',
  latestTo: '2027-12-31',
  effectiveOn: '2026-11-29',
  status: 'vacant',
  extensions: [],
  amendments: [],
  corrections: [],
  appointments: [],
  suspensions: [],
  employers: [],
  workplaces: [],
  workplacesByDay: [],
  lateRefills: [],
  lapses: [],
  openReports: 0,
  reports: { open: [] },
};
const URL = '/api/staffing/v1/posts/post_1';
const PROGRAMME = { programmeId: 'p', titleDe: 'P', titleEn: 'P', firstDay: '2025-01-01', calls: [{}] };
const open = (search: string, answers: Parameters<typeof openPage>[1]) =>
  openPage(
    `/stellen/post_1${search}`,
    {
      '/api/reporting/v1/programmes': () => json([PROGRAMME]),
      '/api/staffing/v1/people?limit=200': () => json({ items: [] }),
      [URL]: () => json(POST, 200, { etag: '"1"' }),
      ...answers,
    },
    () => APPLICANT,
  );
const KNOWN = `${URL}?knownAt=2025-06-01T21%3A59%3A59.999Z`;
const headings = (): string[] => screen.queryAllByRole('heading', { level: 2 }).map((h) => h.textContent);

describe('a page that is one file', () => {
  it('has a way back, a name, where it stands, its sections and what can be done', async () => {
    open('', {});
    const title = await screen.findByRole('heading', { level: 1, name: '0,50 VZÄ, Abschluss im sozialen Bereich' });
    expect(screen.getByRole('link', { name: 'Alle Stellen' }).getAttribute('href')).toBe('/stellen');
    expect(within(title.parentElement!).getByText('frei')).not.toBeNull();
    await screen.findByRole('heading', { name: 'Was ist zu tun?' });
    expect(headings()).toEqual(['Besetzungen', 'Was ist zu tun?', 'Angaben']);
  });

  it('has the days for which it is looked at in one group beside its heading', async () => {
    open('', {});
    const when = await screen.findByRole('group', { name: 'Zeitpunkt der Ansicht' });
    expect(within(when).getByRole('button', { name: 'heute (Wissensstand)' })).not.toBeNull();
  });

  it('is shown as it was known on a chosen day, says so, and offers nothing there', async () => {
    open('?bekannt=2025-06-01', { [KNOWN]: () => json({ ...POST, status: 'upcoming' }) });
    await screen.findByText('So war die Stelle am 1. Juni 2025 bekannt.');
    await screen.findByText('noch nicht begonnen');
    expect(headings()).toEqual(['Besetzungen', 'Angaben']);
  });

  it('that nobody knew of on that day says that, and keeps the way to another day', async () => {
    const { user } = open('?bekannt=2025-06-01', { [KNOWN]: () => problem(404, 'not-found') });
    await screen.findByText('An diesem Tag war von dieser Stelle noch nichts bekannt.');
    expect([headings(), screen.queryAllByRole('alert'), screen.queryByText('frei')]).toEqual([[], [], null]);
    await user.click(await screen.findByRole('button', { name: 'heute (Wissensstand)' }));
    await waitFor(() => expect(window.location.search).toBe(''));
    await screen.findByRole('heading', { name: 'Besetzungen' });
  });

  it('that cannot be read says why and shows nothing else', async () => {
    open('', { [URL]: () => problem(403, 'other-organisation', { texts: { de: 'Das gehört einer anderen Stelle.', en: 'x' } }) });
    expect((await screen.findByRole('alert')).textContent).toContain('Das gehört einer anderen Stelle.');
    expect(headings()).toEqual([]);
  });

  it('whose past cannot be read just now says so and is not shown as if it were the past', async () => {
    open('?bekannt=2025-06-01', { [KNOWN]: () => problem(403, 'other-organisation', { texts: { de: 'Nein.', en: 'No.' } }) });
    expect((await screen.findByRole('alert')).textContent).toContain('Nein.');
    expect([headings(), screen.queryByText('frei')]).toEqual([[], null]);
  });
});
