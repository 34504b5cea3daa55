import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createBrowserHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { newQueryClient } from '../api/queries';
import '../ui/ui.fixture';
import { UiRoot } from '../ui/ui-root';

// A page is loaded when it is first needed, and a machine can be busy.
configure({ asyncUtilTimeout: 10_000 });

type Answer = Pick<Response, 'ok' | 'status' | 'statusText' | 'headers' | 'text'>;
/** A server for specs: answers by address, every call kept. */
export const fakeServer = (answers: Readonly<Record<string, () => Answer | Promise<Answer>>>) => {
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const url = input as string;
    calls.push({ url, init });
    const answer = answers[init.method ? `${init.method} ${url}` : url];
    if (!answer) throw new TypeError(`Nobody answers ${url}`);
    return (await answer()) as Response;
  };
  return calls;
};
// jsdom has no Response; this is what the client reads of one.
export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  ok: status < 400,
  status,
  statusText: '',
  headers: new Headers(headers),
  text: async () => JSON.stringify(body),
});
export const problem = (status: number, code: string, more: object = {}): Answer => json({ code, status, ...more }, status);

/** A part of a page with what stands around every page, at `/`, beside another page at `/andere`. */
export const renderPart = (
  part: ReactNode,
  client: QueryClient = newQueryClient(),
): RenderResult & { navigate: (to: string) => Promise<void> } => {
  window.history.replaceState(null, '', '/');
  window.scrollTo = () => undefined; // jsdom draws nothing
  const root = createRootRoute({ component: Outlet });
  const here = createRoute({ getParentRoute: () => root, path: '/', component: () => part });
  const other = createRoute({ getParentRoute: () => root, path: '/andere', component: () => <h1>Andere Seite</h1> });
  const router = createRouter({
    routeTree: root.addChildren([here, other]),
    history: createBrowserHistory(),
  });
  const view = render(
    <QueryClientProvider client={client}>
      <UiRoot>
        <RouterProvider router={router as never} />
      </UiRoot>
    </QueryClientProvider>,
  );
  return { ...view, navigate: (to) => router.navigate({ to } as never) };
};
