/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { catchFiles, show, textOf } from '../ui.fixture';
import type { Column, KeptView, Sort, TableView } from './columns';
import { DataTable } from './data-table';
import { money } from './sheet';

interface Post {
  id: string;
  place: string;
  cents: number | undefined;
}
const POSTS: readonly Post[] = [
  { id: 'p1', place: 'Ulm', cents: 200 },
  { id: 'p2', place: 'Überlingen', cents: 1000 },
  { id: 'p3', place: 'Aalen', cents: undefined },
  { id: 'p4', place: 'Biberach', cents: 30 },
];
const COLUMNS: readonly Column<Post>[] = [
  { id: 'place', header: 'Ort', isRowHeader: true, text: (p) => p.place, sortBy: (p) => p.place },
  {
    id: 'amount',
    header: 'Betrag',
    isNumber: true,
    text: (p) => String(p.cents ?? ''),
    value: (p) => money(p.cents),
    sortBy: (p) => p.cents,
    total: '1230',
    totalValue: money(1230),
  },
  { id: 'id', header: 'Kennung', isHiddenAtFirst: true, text: (p) => p.id },
  { id: 'act', header: 'Schritt', isAction: true, text: () => '', cell: (p) => <button>Öffne {p.place}</button> },
];
const base = { id: 'stellen', caption: 'Stellen', columns: COLUMNS, rows: POSTS, rowId: (p: Post) => p.id };

const places = (): string[] =>
  screen
    .getAllByRole('rowheader')
    .map((h) => h.textContent)
    .filter((t) => t !== '');
const header = (name: string): HTMLElement => screen.getByRole('columnheader', { name });
beforeEach(() => localStorage.clear());

describe('a table', () => {
  it('has a caption, names its columns and labels every cell for the narrow form', () => {
    show(<DataTable {...base} />);
    expect(screen.getByRole('table', { name: 'Stellen' })).not.toBeNull();
    expect(screen.getAllByRole('columnheader').map((h) => h.textContent)).toEqual(['Ort', 'Betrag', 'Schritt']);
    expect(screen.getAllByRole('cell')[0]?.getAttribute('data-label')).toBe('Betrag');
    expect(screen.getByText('4 Einträge').getAttribute('role')).toBe('status');
  });

  it('says that it shows the first ones where there are more', () => {
    show(<DataTable {...base} more={{ onLoad: () => undefined }} count={(n) => `${n} Stellen`} />);
    expect(screen.getByText('Die ersten 4 Stellen').getAttribute('role')).toBe('status');
  });

  it('sorts by the rules of the language and of numbers, what is missing last, and says how', async () => {
    const { user } = show(<DataTable {...base} initialSort={{ by: 'place', isDescending: false }} />);
    expect(places()).toEqual(['Aalen', 'Biberach', 'Überlingen', 'Ulm']);
    await user.click(within(header('Betrag')).getByRole('button'));
    expect(places()).toEqual(['Biberach', 'Ulm', 'Überlingen', 'Aalen']);
    await user.click(within(header('Betrag')).getByRole('button'));
    expect(places()).toEqual(['Überlingen', 'Ulm', 'Biberach', 'Aalen']);
    expect(header('Betrag').getAttribute('aria-sort')).toBe('descending');
    expect(header('Ort').getAttribute('aria-sort')).toBeNull();
    expect(screen.getByText('Sortiert nach Betrag, absteigend').getAttribute('role')).toBe('status');
  });

  it('asks a service for another order without touching the rows', async () => {
    const asked: Sort[] = [];
    const { user } = show(<DataTable {...base} sort={{ current: { by: 'place', isDescending: false }, onChange: (s) => asked.push(s) }} />);
    expect(places()).toEqual(['Ulm', 'Überlingen', 'Aalen', 'Biberach']);
    await user.click(within(header('Ort')).getByRole('button'));
    expect(asked).toEqual([{ by: 'place', isDescending: true }]);
  });

  it('searches what is shown as text, goes back to the first page, and says when nothing fits', async () => {
    const { user } = show(<DataTable {...base} isSearchable pageSize={2} />);
    await user.click(screen.getByRole('button', { name: 'Seite 2' }));
    expect(places()).toEqual(['Aalen', 'Biberach']);
    await user.type(screen.getByRole('searchbox', { name: 'Suchen' }), 'ÜBER');
    expect(places()).toEqual(['Überlingen']);
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('Kein Eintrag passt dazu.')).not.toBeNull();
  });

  it('stays on a page that exists when rows go', () => {
    const { rerender } = show(<DataTable {...base} pageSize={1} />);
    rerender(<DataTable {...base} pageSize={1} rows={POSTS.slice(0, 1)} />);
    expect(places()).toEqual(['Ulm']);
  });

  it('remembers the chosen columns under its own name', async () => {
    const { user } = show(<DataTable {...base} />);
    await user.click(screen.getByRole('button', { name: 'Spalten' }));
    await user.click(screen.getByRole('checkbox', { name: 'Kennung' }));
    await user.click(screen.getByRole('checkbox', { name: 'Betrag' }));
    expect(screen.getAllByRole('columnheader').map((h) => h.textContent)).toEqual(['Ort', 'Kennung', 'Schritt']);
    expect(JSON.parse(localStorage.getItem('pw-spalten-stellen') ?? '')).toEqual({ id: true, amount: false });
  });

  it('opens with the remembered columns, and with its own when what is remembered is broken', () => {
    localStorage.setItem('pw-spalten-stellen', '{"amount":false}');
    localStorage.setItem('pw-spalten-andere', 'kaputt');
    show(
      <>
        <DataTable {...base} />
        <DataTable {...base} id="andere" caption="Andere" />
      </>,
    );
    const columns = (name: string) =>
      within(screen.getByRole('table', { name }))
        .getAllByRole('columnheader')
        .map((h) => h.textContent);
    expect([columns('Stellen'), columns('Andere')]).toEqual([
      ['Ort', 'Schritt'],
      ['Ort', 'Betrag', 'Schritt'],
    ]);
  });

  it('exports what the search leaves on all pages, in its order, with the shown columns and the total', async () => {
    const { saved } = catchFiles();
    const { user } = show(
      <DataTable {...base} isSearchable pageSize={1} initialSort={{ by: 'amount', isDescending: true }} exportAs={{ name: 'stellen' }} />,
    );
    await user.type(screen.getByRole('searchbox'), 'l');
    await user.click(screen.getByRole('button', { name: 'Ausgeben' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Excel-Tabelle (XLSX)', 'CSV (für andere Programme)']);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(saved.map((f) => f.name)).toEqual(['stellen.csv']), { timeout: 10_000 });
    expect(await textOf(saved[0])).toBe('\ufeffOrt;Betrag (€)\r\nÜberlingen;10,00\r\nUlm;2,00\r\nAalen;\r\n;12,30\r\n');
  });

  it('keeps its order, search and page where the screen keeps them, and takes them from there', async () => {
    const changes: [TableView, string][] = [];
    const kept: KeptView = {
      view: { sort: { by: 'place', isDescending: true }, search: 'l', page: 1 },
      change: (change, how) => changes.push([change, how]),
    };
    const { user } = show(<DataTable {...base} isSearchable pageSize={2} kept={kept} />);
    expect(places()).toEqual(['Aalen']);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('l');
    await user.click(within(header('Ort')).getByRole('button'));
    await user.type(screen.getByRole('searchbox'), 'm');
    await user.click(screen.getByRole('button', { name: 'Seite 1' }));
    expect(changes).toEqual([
      [{ sort: { by: 'place', isDescending: false }, page: 0 }, 'choose'],
      [{ search: 'lm', page: 0 }, 'adjust'],
      [{ page: 0 }, 'choose'],
    ]);
  });
});

describe('the rows', () => {
  const active = (): string => document.activeElement?.querySelector('th')?.textContent ?? '';
  it('are one tab stop that J, K, arrows, Home and End move, and Enter opens', async () => {
    const opened: string[] = [];
    const { user } = show(<DataTable {...base} onOpen={(p) => opened.push(p.id)} />);
    await user.keyboard('j');
    expect(active()).toBe('Ulm');
    await user.keyboard('jj{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Biberach');
    await user.keyboard('k{Enter}');
    expect(opened).toEqual(['p3']);
    await user.keyboard('{Home}');
    expect(active()).toBe('Ulm');
    await user.keyboard('{End}');
    expect(active()).toBe('Biberach');
    expect(screen.getAllByRole('row').filter((r) => r.tabIndex === 0 && r.hasAttribute('tabindex'))).toHaveLength(1);
  });
  it('leave Enter to a button inside them', async () => {
    const opened: string[] = [];
    const { user } = show(<DataTable {...base} onOpen={(p) => opened.push(p.id)} />);
    act(() => screen.getByRole('button', { name: 'Öffne Aalen' }).focus());
    await user.keyboard('{Enter}');
    expect(opened).toEqual([]);
  });
  it('are no stop where nothing can be done with them', () => {
    show(<DataTable {...base} />);
    expect(screen.getAllByRole('row').some((r) => r.hasAttribute('tabindex'))).toBe(false);
  });
  it('can be chosen, by X too, and acted on together', async () => {
    const sent: string[][] = [];
    const { user } = show(
      <DataTable
        {...base}
        bulk={(rows, clear) => (
          <button
            onClick={() => {
              sent.push(rows.map((r) => r.id));
              clear();
            }}
          >
            Anordnen
          </button>
        )}
      />,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Ulm auswählen' }));
    await user.keyboard('jx');
    expect(screen.getByRole('group', { name: '2 ausgewählt' })).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Anordnen' }));
    await user.click(screen.getByRole('checkbox', { name: 'Alle gezeigten auswählen' }));
    await user.click(screen.getByRole('button', { name: 'Anordnen' }));
    expect(sent).toEqual([
      ['p1', 'p2'],
      ['p1', 'p2', 'p3', 'p4'],
    ]);
    expect(screen.queryByRole('group', { name: /ausgewählt/ })).toBeNull();
  });
});

describe('a table without rows', () => {
  it('says that it loads, what it means to be empty, and what failed', () => {
    const { rerender } = show(<DataTable {...base} rows={undefined} />);
    expect(screen.getAllByText('Wird geladen …').length).toBeGreaterThan(0);
    expect(screen.queryByRole('table')).toBeNull();
    rerender(<DataTable {...base} rows={[]} empty={<p>Heute ist nichts fällig.</p>} />);
    expect(screen.getByText('Heute ist nichts fällig.')).not.toBeNull();
    rerender(<DataTable {...base} rows={undefined} error={<p>Der Dienst antwortet nicht.</p>} />);
    expect(screen.getByText('Der Dienst antwortet nicht.')).not.toBeNull();
    expect(screen.queryByText('Wird geladen …')).toBeNull();
  });
  it('keeps old rows, dimmed, when asking again failed', () => {
    show(<DataTable {...base} error={<p>Der Dienst antwortet nicht.</p>} />);
    expect(screen.getByRole('table').closest('.pw-dimmed')).not.toBeNull();
  });
});
