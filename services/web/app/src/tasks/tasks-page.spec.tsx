/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { CLERK, openPage } from '../shell/whole-page.fixture';
import { catchFiles, textOf } from '../ui/ui.fixture';
import type { Task, TaskList } from './types';

const task = (id: string, more: Partial<Task>): Task => ({
  id,
  task: 'check-formally',
  fileNumber: `IM25-2025-${id}`,
  callId: 'call_1',
  programmeId: 'prg_1',
  district: '08111',
  districtName: 'Stuttgart',
  dueOn: '2026-11-29',
  daysLeft: 0,
  urgency: 'now',
  cents: 1_250_000,
  why: { de: 'Eingegangen am 15.11.2026.', en: 'Received on 2026-11-15.' },
  ...more,
});
const LIST: TaskList = {
  today: '2026-11-29',
  groups: [
    { urgency: 'overdue', n: 1, cents: 100_000 },
    { urgency: 'now', n: 2, cents: 2_500_000 },
  ],
  tasks: [
    { task: 'check-formally', n: 2 },
    { task: 'release-decision', n: 1 },
    { task: 'information-overdue', n: 1 },
  ],
  items: [
    task('1', { task: 'release-decision', urgency: 'overdue', daysLeft: -3, dueOn: '2026-11-26', cents: 100_000 }),
    task('2', {}),
    task('3', { daysLeft: 1, dueOn: '2026-11-30' }),
  ],
  notArrived: {
    n: 1,
    cents: 77,
    items: [
      task('4', {
        task: 'information-overdue',
        urgency: 'overdue',
        daysLeft: -1,
        cents: 77,
        why: { de: 'Bis zum 28.11.2026 kam nichts.', en: 'x' },
      }),
    ],
  },
};
const NOTHING: TaskList = { today: '2026-11-29', groups: [], tasks: [], items: [], notArrived: { n: 0, cents: 0, items: [] } };

const open = async (list: TaskList = LIST, more: Parameters<typeof openPage>[1] = {}) => {
  const opened = openPage(
    '/aufgaben',
    {
      '/api/applications/v1/programmes?limit=200': () => json({ items: [] }),
      '/api/applications/v1/tasks': () => json(list),
      ...more,
    },
    () => CLERK,
  );
  await screen.findByRole('heading', { level: 1, name: 'Meine Aufgaben' });
  await waitFor(() => expect(document.querySelector('.pw-tasks-page__columns')).not.toBeNull());
  return opened;
};
const focused = (): string | null => document.activeElement?.closest('[data-task]')?.querySelector('.pw-muted')?.textContent ?? null;

describe('the list of tasks', () => {
  it('groups by urgency with sums, and sets apart what did not arrive', async () => {
    await open();
    const overdue = within(screen.getByRole('region', { name: /^Überfällig/ }));
    expect(overdue.getByText('3 Tage über')).not.toBeNull();
    expect(overdue.getAllByText(/1\.000,00/)).toHaveLength(2);
    expect(within(screen.getByRole('region', { name: /^Heute und morgen/ })).getAllByRole('listitem')).toHaveLength(2);
    expect(within(screen.getByRole('region', { name: /^Nicht eingegangen/ })).getByText('Bis zum 28.11.2026 kam nichts.')).not.toBeNull();
  });

  it('leads to the file and to its next step', async () => {
    await open();
    const [title, act] = within(document.querySelector<HTMLElement>('[data-task]')!).getAllByRole('link');
    expect([title?.getAttribute('href'), act?.getAttribute('href')]).toEqual(['/antraege/1', '/antraege/1#aktionen']);
  });

  it('is walked with J and K, has one tab stop, and E takes the next step', async () => {
    const { user } = await open();
    await user.keyboard('j');
    expect(focused()).toBe('IM25-2025-1');
    await user.keyboard('jj');
    expect(focused()).toBe('IM25-2025-3');
    await user.keyboard('k{ArrowUp}{ArrowDown}');
    expect(focused()).toBe('IM25-2025-2');
    expect([...document.querySelectorAll('[data-open]')].map((a) => a.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Aktenzeichen suchen' }));
  });

  it('asks the server for a kind of task, and says so in the address', async () => {
    const { user, calls } = await open(LIST, {
      '/api/applications/v1/tasks?task=release-decision': () =>
        json({ ...LIST, groups: LIST.groups.slice(0, 1), items: LIST.items.slice(0, 1) }),
    });
    await user.click(screen.getByRole('button', { name: 'Entscheidung freigeben 1' }));
    await waitFor(() => expect(document.querySelectorAll('[data-task]')).toHaveLength(1));
    expect(window.location.search).toBe('?art=release-decision');
    expect(calls.some(({ url }) => url === '/api/applications/v1/tasks?task=release-decision')).toBe(true);
  });

  it('leaves as a file of exactly what is shown', async () => {
    const { saved } = catchFiles();
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Ausgeben' }));
    await user.click(await screen.findByRole('menuitem', { name: /CSV/ }));
    await waitFor(() => expect(saved.map((f) => f.name)).toEqual(['aufgaben-2026-11-29.csv']));
    const text = await textOf(saved[0]);
    expect(text.split('\r\n').filter((line) => line.includes('IM25-2025-'))).toHaveLength(4);
    expect(text).toContain('Nicht eingegangen');
  });

  it('says that nothing is due, and what comes next', async () => {
    await open({ ...NOTHING, nextDueOn: '2026-12-04' });
    expect(screen.getByText('Heute ist nichts fällig. Die nächste Frist: 4. Dezember 2026.')).not.toBeNull();
    expect(screen.getByText('Alles, was erwartet wurde, ist da.')).not.toBeNull();
  });

  it('says that nothing waits', async () => {
    await open(NOTHING);
    expect(screen.getByText('Nichts wartet auf Sie.')).not.toBeNull();
  });
});
