/** @jest-environment jsdom */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import { newQueryClient } from '../api/queries';
import { newRouter } from '../routes';
import { fakeServer, json } from '../shell/page.fixture';
import { UiRoot } from '../ui/ui-root';

class NoStream extends EventTarget {
  close(): void {
    // Nothing was opened.
  }
}
Object.assign(globalThis, { EventSource: NoStream });
window.scrollTo = () => undefined;
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;

const POST = {
  postId: 'post_1',
  lineId: 'line_1',
  programmeId: 'p',
  callId: 'c',
  district: '08115',
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  from: '2025-01-01',
  to: '2025-12-31',
  latestTo: '2025-12-31',
  effectiveOn: '2026-11-29',
  status: 'ended',
  corrections: [],
};
const appointment = (from: string, lastDay?: string) => ({ appointmentId: from, from, lastDay, name: 'Anna Beispiel' });

const open = (post: object): void => {
  window.history.replaceState(null, '', '/stellen/post_1');
  fakeServer({
    '/auth/me': () => json({ signedIn: true, sub: 'k', name: 'K', roles: ['APPLICANT'], organisation: '08115', csrf: 'x', stateName: '' }),
    '/api/reporting/v1/clock': () => json({ now: '2026-11-29T12:00:00.000Z', today: '2026-11-29', simulated: false }),
    '/api/reporting/v1/programmes': () => json([]),
    '/api/reporting/v1/tiles': () => json([]),
    '/api/staffing/v1/people?limit=200': () => json({ items: [] }),
    '/api/staffing/v1/posts/post_1': () => json({ ...POST, ...post }, 200, { etag: '"1"' }),
  });
  const client = newQueryClient();
  render(
    <QueryClientProvider client={client}>
      <UiRoot>
        <RouterProvider router={newRouter(client)} />
      </UiRoot>
    </QueryClientProvider>,
  );
};
const offers = async (): Promise<(string | null)[]> => {
  await screen.findByRole('heading', { name: 'Was ist zu tun?' });
  return [...document.querySelectorAll('.pw-actions > details > summary, .pw-actions > p')].map((e) => e.textContent);
};
const days = (): (string | null)[] => [...document.querySelectorAll('.pw-step > h3 + p')].map((p) => p.textContent);

describe('a post', () => {
  it.each([
    {
      what: 'of which every day was taken',
      appointments: [appointment('2025-01-01')],
      shown: ['01.01.2025 bis 31.12.2025'],
      offered: ['Die Stelle endete am 31.12.2025. Sie kann nicht mehr besetzt werden.', 'Freiwerden eintragen'],
    },
    {
      what: 'that was free in between',
      appointments: [appointment('2025-01-01', '2025-03-31'), appointment('2025-05-01')],
      shown: ['01.01.2025 bis 31.03.2025', '01.05.2025 bis 31.12.2025'],
      offered: [
        'Die Stelle endete am 31.12.2025. Neu besetzt werden kann sie nicht mehr; nachtragen lässt sich, wer bis dahin auf ihr gearbeitet hat.',
        'Besetzung nachtragen',
        'Freiwerden eintragen',
      ],
    },
  ])('whose time has ended, $what, names its end and offers no new appointment', async ({ appointments, shown, offered }) => {
    open({ appointments });
    await waitFor(async () => expect(await offers()).toEqual(offered));
    expect(days()).toEqual(shown);
  });

  it('that runs is open and offers to be filled', async () => {
    open({ status: 'filled', to: '2027-12-31', latestTo: '2027-12-31', appointments: [appointment('2025-01-01')] });
    await waitFor(async () => expect(await offers()).toEqual(['Besetzen', 'Freiwerden eintragen']));
    expect(days()).toEqual(['01.01.2025 bis offen']);
  });
});
