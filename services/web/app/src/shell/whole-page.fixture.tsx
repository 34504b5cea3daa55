import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { newQueryClient } from '../api/queries';
import { newRouter } from '../routes';
import { UiRoot } from '../ui/ui-root';
import { fakeServer, json } from './page.fixture';

// What jsdom does not have of a browser. The router asks of everything that is loaded whether it is a Response: nothing is one.
class NoStream extends EventTarget {
  close(): void {
    // Nothing was opened.
  }
}
const NoResponse = function NoResponse(): void {
  // Nothing is one.
};
Object.assign(globalThis, { EventSource: NoStream, Response: NoResponse });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;

type Answers = Parameters<typeof fakeServer>[0];
interface Person {
  readonly personId?: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

/** Who is signed in, as the page is told. */
export const signedIn = ({ name, roles, organisation, personId = 'per_person' }: Person) => ({
  signedIn: true,
  personId,
  sub: 'person', // the page belongs to one person as long as it is open
  name,
  roles,
  organisation,
  csrf: 'token',
  stateName: 'Baden-Württemberg',
});
export const MINISTER = signedIn({ name: 'Dr. Miriam Hofer', roles: ['MINISTRY'], organisation: 'state' });
export const CLERK = signedIn({ name: 'Jonas Weber', roles: ['GRANT_CLERK'], organisation: 'authority' });

/** What every page asks for. */
const AROUND: Answers = {
  '/api/reporting/v1/clock': () => json({ now: '2026-11-29T12:00:00.000Z', today: '2026-11-29', simulated: false }),
  '/api/reporting/v1/programmes': () => json([]),
  '/api/reporting/v1/tiles': () => json([]),
};

export interface OpenedPage {
  readonly user: UserEvent;
  readonly calls: ReturnType<typeof fakeServer>;
  readonly client: QueryClient;
}

/** Opens the whole page at an address, for whoever is signed in; what is asked for beside the frame's own is answered by `answers`. */
export const openPage = (address: string, answers: Answers, me: () => object = () => MINISTER): OpenedPage => {
  window.history.replaceState(null, '', address);
  const calls = fakeServer({ '/auth/me': () => json(me()), ...AROUND, ...answers });
  const client = newQueryClient();
  render(
    <QueryClientProvider client={client}>
      <UiRoot>
        <RouterProvider router={newRouter(client)} />
      </UiRoot>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), calls, client };
};
