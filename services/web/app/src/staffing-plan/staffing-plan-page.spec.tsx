/** @jest-environment jsdom */
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { addDays } from '../lib/dates';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';
import { aPlan } from './plan.fixture';
import { monthPlus, placeOf, scaleOf } from './scale';
import { isHot } from './types';

const APPLICANT = signedIn({ name: 'Birgit Haas', roles: ['APPLICANT'], organisation: '08417' });
const AUDITOR = signedIn({ name: 'Rolf Prüfer', roles: ['AUDITOR'], organisation: 'audit' });
const VACANT = {
  postId: 'post_00000003',
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  from: '2025-01-01',
  to: '2026-12-31',
  status: 'vacant',
  effectiveOn: '2026-08-31',
  workplacesByDay: [],
  appointments: [
    {
      appointmentId: 'apt_00000000-0000-5000-8000-000000000001',
      from: '2025-01-01',
      until: '2026-03-15',
      lastDay: '2026-03-15',
      shares: [],
      suspensions: [],
    },
  ],
};
const PREVIEW = {
  months: [
    { month: '2026-09', beforeCents: 0, afterCents: 200_000 },
    ...['10', '11', '12'].map((m) => ({ month: `2026-${m}`, beforeCents: 0, afterCents: 250_000 })),
  ],
  years: [{ budgetYear: 2026, approvedCents: 3_000_000, beforeCents: 620_968, afterCents: 1_570_968 }],
  approvedUntil: { before: '2026-12-31', after: '2026-12-31' },
  unpaidDays: { before: 0, after: 0 },
  outsideYears: { beforeCents: 0, afterCents: 0 },
  lateRefills: [],
  rules: [],
  deadline: { before: { kind: 'refill', since: '2026-03-16', lastDay: '2026-09-15', daysLeft: 15, atStake: [] } },
};

const open = (address = '/stellenplan', me = APPLICANT, answers: Parameters<typeof openPage>[1] = {}) =>
  openPage(
    address,
    {
      '/api/staffing/v1/plan': () => json(aPlan()),
      '/api/staffing/v1/posts/post_00000003': () => json(VACANT, 200, { etag: '"4"' }),
      'POST /api/staffing/v1/posts/post_00000003/previews': () => json(PREVIEW),
      ...answers,
    },
    () => me,
  );
const row = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the plan of posts', () => {
  it('says how the posts stand, what is next, and what is lost until the end of the year', async () => {
    open();
    expect(await screen.findByText(/Stelle 03 verfällt in 15 Tagen/)).toBeTruthy();
    const deadlines = screen.getByRole('table', { name: 'Fristen bis Jahresende' });
    expect(within(deadlines).getByText(/23\.790,32/)).toBeTruthy();
    expect(within(deadlines).getByText(/40\.123,65/)).toBeTruthy();
    const chips = within(screen.getByRole('group', { name: 'Stand der Stellen' })).getAllByRole('button');
    expect(chips.map((chip) => chip.textContent)).toEqual([
      'Alle 5',
      'besetzt 1',
      'frei 1',
      'zu besetzen 1',
      'unterbrochen 1',
      'verfallen 1',
    ]);
  });

  it('reads out every bar of a row', async () => {
    open();
    expect(
      await screen.findByRole('img', { name: /Tobias Wendel, .*: 01\.01\.2025 bis 15\.03\.2026; frei, zu besetzen bis 15\.09\.2026/ }),
    ).toBeTruthy();
  });

  it('goes from post to post by the arrow keys, which are one tab stop', async () => {
    const { user } = open();
    (await screen.findByRole('button', { name: /^01/ })).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(row(/^01/).getAttribute('aria-pressed')).toBe('true'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(row(/^03/).getAttribute('aria-pressed')).toBe('true'));
    expect(screen.getByRole('complementary', { name: /Stelle 03/ }).textContent).toContain('Bleibt sie frei, verfällt sie am 16.09.2026');
    expect([...document.querySelectorAll('.pw-plan__rows button[tabindex="0"]')]).toHaveLength(1);
  });

  it('answers what an appointment costs while it is typed', async () => {
    const { user } = open('/stellenplan?stelle=post_00000003');
    const form = within(await screen.findByRole('form', { name: 'Besetzen' }));
    const [day, month, year] = ['Tag', 'Monat', 'Jahr'].map((label) => form.getAllByLabelText(label)[0]!);
    await user.type(day!, '7');
    await user.type(month!, '9');
    await user.type(year!, '2026');
    expect(await screen.findByText(/September \+2\.000,00 € \(24 von 30 Tagen\), bis 31\.12\. zusammen \+9\.500,00 €/)).toBeTruthy();
    expect(screen.getByText('Die Frist bis 15.09.2026 ist damit gewahrt.')).toBeTruthy();
  });

  it('shows the same as tables by T, and goes to the form of a post by F', async () => {
    const { user } = open('/stellenplan?stelle=post_00000003');
    await screen.findByText(/Stelle 03 verfällt/);
    await screen.findByRole('form', { name: 'Besetzen' });
    await user.keyboard('f');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Frei melden' }).getAttribute('aria-pressed')).toBe('true'));
    await user.keyboard('t');
    const table = await screen.findByRole('table', { name: 'Stellen über die Zeit' });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
  });

  it('chooses by F a post that can still be filled, and waits for its form with the focus', async () => {
    const { user } = open('/stellenplan', APPLICANT, {
      '/api/staffing/v1/posts/post_00000001': () => json({ ...VACANT, postId: 'post_00000001' }, 200, { etag: '"4"' }),
    });
    await screen.findByText(/Stelle 03 verfällt/);
    await user.keyboard('f');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Frei melden'));
    expect(row(/^01/).getAttribute('aria-pressed')).toBe('true');
  });

  it('goes to the panel of a post that is pointed at where that does not stand beside the plan, and back to its row', async () => {
    const narrow = jest
      .spyOn(window, 'matchMedia')
      .mockImplementation(
        (query) => Object.assign(new EventTarget(), { matches: query.includes('max-width') }) as unknown as MediaQueryList,
      );
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: /^02/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Stelle 02, Balingen'));
    const panel = within(screen.getByRole('complementary', { name: /Stelle 02/ }));
    expect(panel.getByText('Besetzt mit').nextSibling?.textContent).toContain('Lejla Hodžić');
    await user.click(panel.getByRole('button', { name: 'Schließen' }));
    await waitFor(() => expect(document.activeElement).toBe(row(/^02/)));
    narrow.mockRestore();
  });

  it('says where the work is and who employs, and by which programme and line it is paid', async () => {
    open('/stellenplan?stelle=post_00000003');
    expect((await screen.findByRole('button', { name: /^03/ })).textContent).toBe('03BalingenZollernalbkreis0,50noch 15 Tage');
    expect(screen.getByRole('complementary', { name: 'Stelle 03, Balingen' }).textContent).toContain('Position 3');
  });

  it('follows the deadlines by a secret address that is shown once', async () => {
    const { user } = open('/stellenplan', APPLICANT, {
      '/api/staffing/v1/calendar?party=08417': () => json({ hasCalendar: false }),
      'POST /api/staffing/v1/calendar': () => json({ hasCalendar: true, path: '/api/staffing/v1/calendar/geheim.ics' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Fristen abonnieren (iCal)' }));
    await user.click(await screen.findByRole('button', { name: 'Adresse anlegen' }));
    expect((await screen.findByLabelText<HTMLInputElement>(/Geheime Adresse/)).value).toMatch(
      /\/api\/staffing\/v1\/calendar\/geheim\.ics$/,
    );
    expect(screen.getByRole('link', { name: 'Fristen als Datei (ICS)' }).getAttribute('href')).toContain('/plan/deadlines.ics?party=08417');
  });

  it('ends all addresses of the plan, where one signs for the party', async () => {
    const signatory = signedIn({ name: 'Zoe Zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08417' });
    const { user, calls } = open('/stellenplan', signatory, {
      '/api/staffing/v1/calendar?party=08417': () => json({ hasCalendar: false }),
      'POST /api/staffing/v1/calendar/end-all': () => json({ hasCalendar: false }),
    });
    await user.click(await screen.findByRole('button', { name: 'Fristen abonnieren (iCal)' }));
    await user.click(await screen.findByRole('button', { name: 'Alle Adressen dieses Plans beenden' }));
    const asked = within(screen.getAllByRole('dialog').at(-1)!);
    await user.click(asked.getByRole('button', { name: 'Alle Adressen dieses Plans beenden' }));
    await waitFor(() => expect(calls.some(({ url }) => url.endsWith('/calendar/end-all'))).toBe(true));
  });

  it('goes to the interruption of a post by U, and offers shares, employer and places of work beside it', async () => {
    const { user } = open('/stellenplan?stelle=post_00000003');
    await screen.findByRole('form', { name: 'Besetzen' });
    await user.keyboard('u');
    expect(await screen.findByRole('form', { name: 'Unterbrechung melden' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Unterbrechung' }).getAttribute('aria-pressed')).toBe('true');
    for (const [act, form] of [
      ['Anteil ändern', 'Anteil ändern'],
      ['Arbeitgeber', 'Arbeitgeber ändern'],
      ['Arbeitsorte', 'Arbeitsorte ändern'],
    ] as const) {
      await user.click(screen.getByRole('button', { name: act, pressed: false }));
      expect(await screen.findByRole('form', { name: form })).toBeTruthy();
    }
  });

  it('leaves arrows with another key to the browser: Alt and left goes back', async () => {
    open();
    await screen.findByText(/Stelle 03 verfällt in 15 Tagen/);
    const list = document.querySelector<HTMLElement>('.pw-plan__rows')!;
    const isKept = (init: object): boolean => {
      const event = createEvent.keyDown(list, init);
      fireEvent(list, event);
      return event.defaultPrevented;
    };
    expect([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, {}].map((more) => isKept({ key: 'ArrowLeft', ...more }))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('offers nothing to record to whoever looks on, and asks whose plan first', async () => {
    const { calls } = open('/stellenplan', AUDITOR);
    expect(await screen.findByText('Wählen Sie, wessen Stellenplan Sie sehen möchten.')).toBeTruthy();
    expect(calls.some(({ url }) => url.startsWith('/api/staffing/v1/plan'))).toBe(false);
  });
});

describe('an end that is dragged', () => {
  const width = 1800;
  // A handle of the first row, whose last day is the last one that is shown: months are 100 wide.
  const handle = async (): Promise<HTMLElement> => {
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ left: 0, width } as DOMRect);
    HTMLElement.prototype.setPointerCapture = () => undefined;
    await screen.findByText(/Stelle 03 verfällt in 15 Tagen/);
    return document.querySelector<HTMLElement>('.pw-plan__handle')!;
  };
  afterEach(() => jest.restoreAllMocks());
  // The pages' DOM of specs has no pointer events of its own.
  const point = (on: HTMLElement, type: 'down' | 'move' | 'up', clientX: number, button = 0): boolean =>
    fireEvent(on, new MouseEvent(`pointer${type}`, { bubbles: true, cancelable: true, clientX, button }));
  const lastDay = async (): Promise<string[]> => {
    const form = await screen.findByRole('form', { name: 'Freiwerden eintragen' });
    return [...form.querySelectorAll('input')].slice(0, 3).map((input) => input.value);
  };
  const held = {
    ...VACANT,
    postId: 'post_00000001',
    appointments: [{ ...VACANT.appointments[0], until: '2026-12-31', lastDay: undefined }],
  };
  const answers = {
    '/api/staffing/v1/posts/post_00000001': () => json({ ...held, status: 'filled' }, 200, { etag: '"4"' }),
    'POST /api/staffing/v1/posts/post_00000001/previews': () => json(PREVIEW),
  };

  it('stays where it was under a mere click, wherever the handle was taken hold of', async () => {
    open('/stellenplan', APPLICANT, answers);
    const end = await handle();
    point(end, 'down', width - 8);
    point(end, 'up', width - 8);
    expect(await lastDay()).toEqual(['31', '12', '2026']);
  });

  it('moves as far as the pointer does', async () => {
    open('/stellenplan', APPLICANT, answers);
    const end = await handle();
    point(end, 'down', width - 8);
    point(end, 'move', width - 108);
    point(end, 'up', width - 108);
    expect(await lastDay()).toEqual(['30', '11', '2026']);
  });

  it('is not taken hold of by the right button', async () => {
    open('/stellenplan', APPLICANT, answers);
    const end = await handle();
    point(end, 'down', width, 2);
    point(end, 'up', width, 2);
    expect(screen.queryByRole('form', { name: 'Freiwerden eintragen' })).toBeNull();
  });
});

describe('months side by side', () => {
  const scale = scaleOf(['2026-01', '2026-02']);
  it('are as wide as one another, whatever days they have', () => {
    expect([scale.at('2025-12-01'), scale.at('2026-02-01'), scale.at('2026-03-01')]).toEqual([0, 0.5, 1]);
    expect([scale.dayAt(0), scale.dayAt(0.5), scale.dayAt(1)]).toEqual(['2026-01-01', '2026-02-01', '2026-02-28']);
    expect(placeOf(scale, { from: '2026-02-01', until: '2026-02-28' })).toEqual({ left: '50.000%', width: '50.000%' });
    expect(placeOf(scale, { from: '2026-03-01', until: '2026-03-28' })).toBeUndefined();
  });
  it('know the day that ends nearest to a place, so that an end that nobody moved stays', () => {
    expect(['2026-01-01', '2026-01-31', '2026-02-27', '2026-02-28'].map((day) => scale.lastDayAt(scale.at(addDays(day, 1))))).toEqual([
      '2026-01-01',
      '2026-01-31',
      '2026-02-27',
      '2026-02-28',
    ]);
    expect([scale.lastDayAt(-0.1), scale.lastDayAt(0), scale.lastDayAt(1.1)]).toEqual(['2026-01-01', '2026-01-01', '2026-02-28']);
  });
  it('go on over a year', () => expect([monthPlus('2025-12', 1), monthPlus('2025-01', -1)]).toEqual(['2026-01', '2024-12']));
});

describe('a deadline', () => {
  it('is near when thirty days are left, and while it is over', () =>
    expect([31, 30, 0, -1].map(isHot)).toEqual([false, true, true, true]));
});
