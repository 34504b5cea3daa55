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
  applicantName: 'Stuttgart',
  districtName: 'Stuttgart',
  dueOn: '2026-11-29',
  daysLeft: 0,
  urgency: 'now',
  cents: 1_250_000,
  why: { de: 'Eingegangen am 15.11.2026.', en: 'Received on 2026-11-15.' },
  ...more,
});
const AROUND = {
  days: {
    overdue: 1,
    working: [
      { day: '2026-11-30', n: 2 },
      { day: '2026-12-01', n: 0 },
      { day: '2026-12-07', n: 1 },
    ],
  },
  resubmitted: 0,
  byItself: [],
} satisfies Partial<TaskList>;
const LIST: TaskList = {
  ...AROUND,
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
const NOTHING: TaskList = { ...AROUND, today: '2026-11-29', groups: [], tasks: [], items: [], notArrived: { n: 0, cents: 0, items: [] } };

const open = async (list: TaskList = LIST, more: Parameters<typeof openPage>[1] = {}) => {
  const opened = openPage(
    '/aufgaben',
    {
      '/api/applications/v1/programmes?limit=200': () => json({ items: [] }),
      '/api/applications/v1/tasks': () => json(list),
      '/api/applications/v1/tasks?limit=10000': () => json(list),
      '/api/applications/v1/bulk-jobs?limit=5': () => json({ items: [] }),
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

  it('folds old arrears above what is due today, and unfolds them for whoever asks or chooses', async () => {
    const overdue = Array.from({ length: 12 }, (_, i) =>
      task(`A${i}`, { task: 'release-decision', decisionId: `dec_${i}`, urgency: 'overdue', daysLeft: -20 + i, dueOn: '2026-11-01' }),
    );
    const many = {
      ...LIST,
      items: [...overdue, ...LIST.items.slice(1)],
      groups: [{ urgency: 'overdue', n: 12, cents: 1 }, LIST.groups[1]!],
    };
    const { user } = await open(many as TaskList);
    const rows = () => [...document.querySelectorAll('[data-task] .pw-task__what .pw-muted')].map((e) => e.textContent);
    expect(rows()).toEqual([...['A0', 'A1', 'A2', 'A3', 'A4'].map((id) => `IM25-2025-${id}`), 'IM25-2025-2', 'IM25-2025-3']);
    await user.keyboard('jjjjjj');
    expect(focused()).toBe('IM25-2025-2');
    await user.click(screen.getByRole('button', { name: '7 weitere überfällige Aufgaben zeigen' }));
    expect(rows()).toHaveLength(14);
    expect(screen.queryByRole('button', { name: /weitere überfällige/ })).toBeNull();
  });

  it('hides none of what is chosen', async () => {
    const overdue = Array.from({ length: 12 }, (_, i) =>
      task(`A${i}`, { task: 'release-decision', decisionId: `dec_${i}`, urgency: 'overdue', daysLeft: -20 + i, dueOn: '2026-11-01' }),
    );
    const groups = [{ urgency: 'overdue', n: 12, cents: 1 }] as TaskList['groups'];
    const { user } = await open({ ...LIST, items: [...overdue, ...LIST.items.slice(1)], groups: [...groups, LIST.groups[1]!] });
    await user.click(screen.getByRole('button', { name: 'Alle 12 auswählen' }));
    expect(document.querySelectorAll('[data-task]')).toHaveLength(14);
  });

  it('folds nothing where all that waits is overdue', async () => {
    const overdue = Array.from({ length: 12 }, (_, i) => task(`A${i}`, { urgency: 'overdue', daysLeft: -20 + i, dueOn: '2026-11-01' }));
    await open({ ...LIST, items: overdue, groups: [{ urgency: 'overdue', n: 12, cents: 1 }] });
    expect(document.querySelectorAll('[data-task]')).toHaveLength(12);
  });

  it('names the columns once, and the keys at the foot in the order of their use', async () => {
    await open();
    expect([...document.querySelectorAll('.pw-task--head > *')].map((e) => e.textContent)).toEqual([
      'Frist',
      'Aufgabe',
      'Warum jetzt',
      'Betrag',
      'Nächster Schritt',
    ]);
    expect([...document.querySelectorAll('.pw-keys > span')].map((e) => e.textContent)).toEqual([
      'J nächste',
      'K vorige',
      'Enter Vorgang öffnen',
      'E nächster Schritt',
      'W auf Wiedervorlage',
      'X auswählen',
      '1 – 3 Art der Aufgabe',
      '/ suchen',
    ]);
  });

  it('offers a reminder of several for answers alone, and leads to a proof that never came', async () => {
    const { items } = LIST.notArrived;
    const proof = task('prf_1', { task: 'proof-overdue', urgency: 'overdue', daysLeft: -9, dueOn: '2026-11-20' });
    await open({ ...LIST, notArrived: { n: 2, cents: 77, items: [...items, proof] } });
    const missing = within(screen.getByRole('region', { name: /^Nicht eingegangen/ }));
    expect(missing.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual(['/antraege/4#aktionen', '/nachweise/prf_1#aktionen']);
    expect(missing.queryAllByRole('checkbox')).toEqual([]);
  });

  it('has no amount of a year that nobody has proven yet', async () => {
    const year = task('prf_1', { task: 'submit-proof', cents: 0 });
    const whole = task('prf_2', { task: 'submit-proof', cents: 6_200_000 });
    const missed = task('prf_3', { task: 'proof-overdue', urgency: 'overdue', cents: 0 });
    await open({ ...LIST, items: [year, whole], notArrived: { n: 1, cents: 0, items: [missed] } });
    const missing = within(screen.getByRole('region', { name: /^Nicht eingegangen/ }));
    expect(missing.getByText('–')).toBeTruthy();
    expect([...document.querySelectorAll('.pw-task__cents strong')].map((e) => e.textContent)).toEqual(['–', '62.000,00\u00a0€']);
  });

  it('says of a release over nothing that it is a rejection', async () => {
    await open({ ...LIST, items: [task('1', { task: 'release-decision', cents: 0 }), task('2', { cents: 0 })] });
    expect([...document.querySelectorAll('.pw-task__cents .pw-muted')].map((e) => e.textContent)).toEqual(['Ablehnung', 'beantragt']);
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

  it('takes a saved filter, and shows what it looks for', async () => {
    const filter = { filterId: 'flt_1', list: 'aufgaben', name: 'Ulm', filter: { suche: '00017' }, savedAt: '2026-11-29T08:00:00.000Z' };
    const { user } = await open(LIST, {
      '/api/applications/v1/saved-filters?list=aufgaben': () => json({ items: [filter] }),
      '/api/applications/v1/tasks?search=00017': () => json({ ...LIST, items: LIST.items.slice(0, 1) }),
    });
    await user.click(screen.getByRole('button', { name: 'Gespeicherte Filter' }));
    await user.click(await screen.findByRole('button', { name: 'Ulm' }));
    await waitFor(() => expect(window.location.search).toBe('?suche=00017'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('00017');
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

  it('releases several at once, whose members are read before', async () => {
    const several: TaskList = {
      ...LIST,
      items: [
        task('1', { task: 'release-decision', decisionId: 'dec_1', cents: 100_000 }),
        task('2', {}),
        task('3', { task: 'release-decision', decisionId: 'dec_3', cents: 200_000 }),
      ],
    };
    const job = {
      bulkId: 'blk_1',
      kind: 'release',
      startedAt: '2026-11-29T12:00:00.000Z',
      total: 2,
      done: 1,
      nothing: 0,
      refused: 1,
      isOpen: false,
    };
    const refusal = { code: 'four-eyes', de: 'Eine andere Person muss freigeben.', en: 'x' };
    const items = [
      { id: '1', applicationId: '1', fileNumber: 'IM25-2025-1', applicantName: 'Stuttgart', cents: 100_000, outcome: 'done' },
      { id: '3', applicationId: '3', fileNumber: 'IM25-2025-3', applicantName: 'Werk e. V.', cents: 200_000, outcome: 'refused', refusal },
    ];
    const { user, calls } = await open(several, {
      'POST /api/applications/v1/bulk-jobs': () => json({ ...job, items }, 201),
      '/api/applications/v1/bulk-jobs/blk_1': () => json({ ...job, items }),
    });
    await user.keyboard('jx');
    expect(screen.getByText(/^1 ausgewählt, zusammen 1\.000,00/)).not.toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'IM25-2025-3 auswählen' }));
    await user.click(screen.getByRole('button', { name: 'Freigeben …' }));
    const asked = within(screen.getByRole('dialog', { name: '2 Entscheidungen freigeben?', hidden: true }));
    expect(asked.getAllByRole('listitem', { hidden: true }).map((li) => li.textContent)).toEqual([
      expect.stringMatching(/^IM25-2025-1 Stuttgart 1\.000,00/),
      expect.stringMatching(/^IM25-2025-3 Stuttgart 2\.000,00/),
    ]);
    await user.click(asked.getByRole('button', { name: 'Freigeben', hidden: true }));
    await screen.findByRole('heading', { level: 1, name: 'Sammelfreigabe' });
    const sent = calls.find(({ init }) => init.method === 'POST');
    expect(JSON.parse(String(sent?.init.body))).toEqual({
      kind: 'release',
      items: [
        { applicationId: '1', decisionId: 'dec_1' },
        { applicationId: '3', decisionId: 'dec_3' },
      ],
    });
    expect(await screen.findByText('Abgeschlossen: 1 erledigt, 0 schon vorher erledigt, 1 abgewiesen.')).not.toBeNull();
    expect(screen.getByText('Eine andere Person muss freigeben.')).not.toBeNull();
  });

  it('counts per working day, and a day that is chosen filters until it is chosen again', async () => {
    const { user, calls } = await open(LIST, {
      '/api/applications/v1/tasks?dueOn=2026-12-07': () => json(LIST),
      '/api/applications/v1/tasks?overdue=true': () => json(LIST),
    });
    const strip = within(screen.getByRole('group', { name: 'Fällig je Werktag' }));
    expect(strip.getAllByRole('button').map((b) => b.querySelector('.kern-sr-only')?.textContent?.trim())).toEqual([
      'überfällig: 1 Aufgabe',
      '30. November 2026: 2 Aufgaben',
      '1. Dezember 2026: nichts',
      '7. Dezember 2026: 1 Aufgabe',
    ]);
    expect([strip.getByText('KW 49'), strip.getByText('KW 50')]).toHaveLength(2);
    await user.click(strip.getByRole('button', { name: /7\. Dezember 2026: 1 Aufgabe$/ }));
    expect(window.location.search).toBe('?tag=2026-12-07');
    await user.click(strip.getByRole('button', { name: /7\. Dezember 2026: 1 Aufgabe$/ }));
    expect(window.location.search).toBe('');
    await user.click(strip.getByRole('button', { name: /^überfällig/ }));
    await waitFor(() => expect(calls.some(({ url }) => url.endsWith('/tasks?overdue=true'))).toBe(true));
    expect(strip.getAllByRole('button').map((b) => b.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
  });

  it('lays a task aside with W, and takes it back', async () => {
    const { user, calls } = await open(LIST, { 'PUT /api/applications/v1/tasks/resubmissions': () => json({}) });
    await user.keyboard('jw');
    const dialog = within(screen.getByRole('dialog', { name: 'Auf Wiedervorlage legen', hidden: true }));
    await user.click(dialog.getByRole('button', { name: 'bis 06.12.2026', hidden: true }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await screen.findByText('Wieder in der Liste.');
    const sent = calls.filter(({ init }) => init.method === 'PUT').map(({ init }) => JSON.parse(String(init.body)) as object);
    expect(sent).toEqual([
      { task: 'release-decision', subjectId: '1', until: '2026-12-06' },
      { task: 'release-decision', subjectId: '1' },
    ]);
  });

  it('chooses a kind by its number, and says what happened by itself', async () => {
    const happened = { at: '2026-11-29T05:00:00.000Z', what: 'answer-due' as const, applicationId: 'app_9', fileNumber: 'IM25-2025-9' };
    const { user } = await open(
      {
        ...LIST,
        byItself: [{ ...happened, district: '08128', districtName: 'Main-Tauber-Kreis', recipient: '08128131', applicantName: 'Wertheim' }],
      },
      { '/api/applications/v1/tasks?task=release-decision': () => json(LIST) },
    );
    expect(within(screen.getByRole('region', { name: 'Von selbst erledigt, heute' })).getByRole('listitem').textContent).toMatch(
      /06:00.* an die Antwort erinnert: IM25-2025-9 Wertheim$/,
    );
    await user.keyboard('3');
    expect(window.location.search).toBe('?art=release-decision');
    await user.keyboard('1');
    expect(window.location.search).toBe('');
  });
});
