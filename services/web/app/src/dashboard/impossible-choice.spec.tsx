/** @jest-environment jsdom */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { newQueryClient } from '../api/queries';
import { newRouter } from '../routes';
import { fakeServer, json, problem } from '../shell/page.fixture';
import { UiRoot } from '../ui/ui-root';

class NoStream extends EventTarget {
  close(): void {
    // Nothing was opened.
  }
}
/** jsdom has none, and the router asks of everything that is loaded whether it is one. */
const NoResponse = function NoResponse(): void {
  // Nothing is one.
};
Object.assign(globalThis, { EventSource: NoStream, Response: NoResponse });
window.scrollTo = () => undefined;
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;

const PROGRAMME = { programmeId: 'psychosozial', titleDe: 'Psychosoziale Beratung', titleEn: 'Counselling', firstDay: '2021-09-01' };
const FIGURES = '/api/reporting/v1/figures';
const open = (address: string, answers: Parameters<typeof fakeServer>[0]) => {
  window.history.replaceState(null, '', address);
  fakeServer({
    '/auth/me': () =>
      json({ signedIn: true, sub: 'm', name: 'Dr. Miriam Hofer', roles: ['MINISTRY'], organisation: 'state', csrf: 'x', stateName: '' }),
    '/api/reporting/v1/clock': () => json({ now: '2026-11-29T12:00:00.000Z', today: '2026-11-29', simulated: false }),
    '/api/reporting/v1/programmes': () => json([PROGRAMME]),
    '/api/reporting/v1/tiles': () => json([]),
    // What is possible waits: these specs are about what is not.
    [`${FIGURES}?programmeId=all`]: () => new Promise<never>(() => undefined),
    [`${FIGURES}/comparison?programmeId=all`]: () => new Promise<never>(() => undefined),
    ...answers,
  });
  const client = newQueryClient();
  render(
    <QueryClientProvider client={client}>
      <UiRoot>
        <RouterProvider router={newRouter(client)} />
      </UiRoot>
    </QueryClientProvider>,
  );
  return userEvent.setup();
};
const impossible = () => problem(400, 'invalid-request');
const unknown = () => problem(404, 'not-found');
const sentences = async (): Promise<(string | null)[]> =>
  [...(await screen.findByRole('alert')).querySelectorAll('p')].map((p) => p.textContent);

describe('an address that names what cannot be', () => {
  it.each([
    {
      address: '/?stand=1999-01-01',
      asked: `${FIGURES}?programmeId=all&effectiveOn=1999-01-01`,
      answer: impossible,
      says: 'Stichtag 01.01.1999 ist nicht möglich. Möglich ist 01.09.2021 bis 31.12.2028.',
      way: 'Stichtag auf heute setzen',
      controls: 2,
    },
    {
      address: '/?programm=gibtesnicht',
      asked: `${FIGURES}?programmeId=gibtesnicht`,
      answer: unknown,
      says: 'Ein Programm „gibtesnicht“ gibt es nicht.',
      way: 'Alle Programme zeigen',
      controls: 2,
    },
    {
      address: '/vergleich?standB=1999-01-01',
      asked: `${FIGURES}/comparison?programmeId=all&bEffectiveOn=1999-01-01`,
      answer: impossible,
      says: 'B: Stichtag 01.01.1999 ist nicht möglich. Möglich ist 01.09.2021 bis 31.12.2028.',
      way: 'B: Stichtag auf heute setzen',
      controls: 4,
    },
    {
      address: '/vergleich?programm=gibtesnicht',
      asked: `${FIGURES}/comparison?programmeId=gibtesnicht`,
      answer: unknown,
      says: 'Ein Programm „gibtesnicht“ gibt es nicht.',
      way: 'Alle Programme zeigen',
      controls: 4,
    },
  ])('$address keeps its controls, says what is wrong and leads on', async ({ address, asked, answer, says, way, controls }) => {
    const user = open(address, { [asked]: answer });
    await screen.findByRole('radio', { name: 'Psychosoziale Beratung' });
    expect(await sentences()).toEqual([says]);
    expect(document.querySelectorAll('.pw-day')).toHaveLength(controls);
    await user.click(screen.getByRole('button', { name: way }));
    await waitFor(() => expect(window.location.search).toBe(''));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('offers today and all programmes where nothing else is known to be wrong', async () => {
    const user = open('/?programm=psychosozial&stand=2022-01-01', {
      [`${FIGURES}?programmeId=psychosozial&effectiveOn=2022-01-01`]: impossible,
      [`${FIGURES}?programmeId=psychosozial`]: () => new Promise<never>(() => undefined),
    });
    await screen.findByRole('radio', { name: 'Psychosoziale Beratung' });
    expect(await sentences()).toEqual(['Programm und Tage passen so nicht zusammen.']);
    await user.click(screen.getByRole('button', { name: 'Heute und alle Programme zeigen' }));
    await waitFor(() => expect(window.location.search).toBe(''));
  });
});
