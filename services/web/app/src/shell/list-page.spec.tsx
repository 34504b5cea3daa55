/** @jest-environment jsdom */
import { createRoute, createRootRoute, createRouter, getRouteApi, Outlet, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { oneOf, parseSearch, searchOf, stringifySearch } from '../lib/search';
import { tableFields } from '../lib/table-search';
import type { Column } from '../ui/table/columns';
import { catchFiles, textOf } from '../ui/ui.fixture';
import { UiRoot } from '../ui/ui-root';
import { ListPage, useListAddress } from './list-page';

interface Proof {
  id: string;
  district: string;
  state: string;
}
const PROOFS: readonly Proof[] = [
  { id: 'n1', district: 'Ulm', state: 'offen' },
  { id: 'n2', district: 'Aalen', state: 'geprüft' },
  { id: 'n3', district: 'Biberach', state: 'offen' },
];
const COLUMNS: readonly Column<Proof>[] = [
  { id: 'district', header: 'Kreis', isRowHeader: true, text: (p) => p.district, sortBy: (p) => p.district },
  { id: 'state', header: 'Stand', text: (p) => p.state, cell: (p) => <em>{p.state}</em> },
];
const schema = searchOf({ ...tableFields, stand: oneOf(['offen', 'geprueft', 'nichts']) });
const loadMore = jest.fn();

const Proofs = ({ hasMore }: { hasMore: boolean }) => {
  const address = useListAddress(getRouteApi('/' as never).useSearch() as ReturnType<typeof schema.parse>);
  const query = {
    error: null,
    failureCount: 0,
    failureReason: null,
    fetchStatus: 'idle',
    refetch: jest.fn(),
    dataUpdatedAt: 1,
    data: address.search.stand === 'nichts' ? [] : PROOFS,
  };
  return (
    <ListPage
      id="nachweise"
      title="Nachweise"
      pages={{ query: query as never, hasMore, isStale: false, isLoadingMore: false, loadMore }}
      columns={COLUMNS}
      rowId={(p) => p.id}
      linkOf={({ id }) => ({ to: '/$id' as never, params: { id } as never })}
      address={address}
      filters={[
        false,
        {
          name: 'stand',
          label: 'Stand',
          options: [
            { value: 'offen', label: 'offen' },
            { value: 'geprueft', label: 'geprüft' },
            { value: 'nichts', label: 'verworfen' },
          ],
        },
      ]}
      count={(n) => `${n} Nachweise`}
      empty="Nichts da."
    />
  );
};

const open = async (hasMore = false) => {
  window.history.replaceState(null, '', '/');
  window.scrollTo = () => undefined;
  localStorage.clear();
  const root = createRootRoute({ component: Outlet });
  const list = createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: schema.parse,
    component: () => <Proofs hasMore={hasMore} />,
  });
  const one = createRoute({ getParentRoute: () => root, path: '/$id', component: () => <h1>Ein Nachweis</h1> });
  const router = createRouter({ routeTree: root.addChildren([list, one]), parseSearch, stringifySearch });
  render(
    <UiRoot>
      <RouterProvider router={router as never} />
    </UiRoot>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Nachweise' });
  return userEvent.setup();
};
const shown = (): string[] =>
  within(screen.getByRole('table', { name: 'Nachweise' }))
    .getAllByRole('rowheader')
    .map((h) => h.textContent);

describe('a page that is one list', () => {
  it('keeps what is chosen in the address, and "alle" takes it out again', async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'geprüft');
    await waitFor(() => expect(window.location.search).toBe('?stand=geprueft'));
    await user.click(screen.getByRole('button', { name: 'Kreis' }));
    await waitFor(() => expect(window.location.search).toBe('?stand=geprueft&sortierung=district'));
    expect(shown()).toEqual(['Aalen', 'Biberach', 'Ulm']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'alle');
    await waitFor(() => expect(window.location.search).toBe('?sortierung=district'));
  });

  it('is used by keyboard: J and K from row to row, Enter opens, / searches, T shows it plain', async () => {
    const user = await open();
    await user.keyboard('j');
    expect(document.activeElement?.textContent).toContain('Ulm');
    await user.keyboard('jjk');
    expect(document.activeElement?.textContent).toContain('Aalen');
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('bib');
    await waitFor(() => expect(shown()).toEqual(['Biberach']));
    screen.getByRole('searchbox').blur(); // while one types, T is a letter
    await user.keyboard('t');
    const plain = screen.getByRole('button', { name: 'Schlichte Tabelle' });
    expect(plain.getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelectorAll('.pw-table--cards, em')).toHaveLength(0);
    await user.keyboard('t');
    expect(document.querySelectorAll('.pw-table--cards em')).toHaveLength(1);
    await user.keyboard('j{Enter}');
    await screen.findByRole('heading', { name: 'Ein Nachweis' });
    expect(window.location.pathname).toBe('/n3');
  });

  it('that is empty because of what was searched or chosen takes that back by one button', async () => {
    const user = await open();
    await user.type(screen.getByRole('searchbox'), 'Konstanz');
    await user.click(await screen.findByRole('button', { name: 'Suche leeren' }));
    await waitFor(() => expect(shown()).toEqual(['Ulm', 'Aalen', 'Biberach']));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'verworfen');
    await user.click(await screen.findByRole('button', { name: 'Filter aufheben' }));
    await waitFor(() => expect([shown(), window.location.search]).toEqual([['Ulm', 'Aalen', 'Biberach'], '']));
  });

  it('leads to each row by a link, and gives out what is shown', async () => {
    const user = await open();
    expect(screen.getByRole('link', { name: 'Ulm' }).getAttribute('href')).toBe('/n1');
    expect(screen.getByText('3 Nachweise').getAttribute('role')).toBe('status');
    const { saved } = catchFiles();
    await user.click(screen.getByRole('button', { name: 'Ausgeben' }));
    await user.click(screen.getByRole('menuitem', { name: /^CSV/ }));
    await waitFor(() => expect(saved.map((f) => f.name)).toEqual(['paktwerk-nachweise.csv']), { timeout: 10_000 });
    expect(await textOf(saved[0])).toContain('Ulm;offen');
  });

  it('with further rows behind it sorts and searches nothing here, says so, and fetches them', async () => {
    const user = await open(true);
    expect(screen.getByText('Die ersten 3 Nachweise').getAttribute('role')).toBe('status');
    expect([screen.queryByRole('button', { name: 'Kreis' }), screen.queryByRole('searchbox')]).toEqual([null, null]);
    await user.click(screen.getByRole('button', { name: 'Weitere laden' }));
    expect(loadMore).toHaveBeenCalledTimes(1);
  });
});
