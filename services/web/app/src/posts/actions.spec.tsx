/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { fakeServer, json, problem, renderPart } from '../shell/page.fixture';
import { descriptionOf, textbox } from '../ui/ui.fixture';
import { Actions } from './actions';
import type { Post } from './types';

const POST = {
  postId: 'post_1',
  share: 50,
  tier: 'A_SOCIAL_DEGREE',
  from: '2025-01-01',
  to: '2027-12-31',
  status: 'vacant',
  effectiveOn: '2026-01-05',
  appointments: [],
  workplacesByDay: [],
} as unknown as Post;
const PEOPLE = '/api/staffing/v1/people?limit=20';
const person = (familyName: string, qualification = 'A_SOCIAL_DEGREE', more: object = {}) => ({
  personId: `psn_00000000-0000-5000-8000-${String(familyName.length).padStart(12, '0')}`,
  familyName,
  givenName: 'Anna',
  qualification,
  ...more,
});

const SAID = {
  correctionId: 'cor_1',
  knownSince: '2026-01-05T09:00:00.000Z',
  from: '2023-07-01',
  qualification: 'C_VOCATIONAL',
  evidence: 'Zeugnis',
  reason: 'Verwechslung',
};

const HELD = {
  appointmentId: 'apt_00000000-0000-5000-8000-000000000001',
  from: '2025-01-01',
  until: '2027-12-31',
  shares: [],
  suspensions: [],
};
const offered = (post: object) => {
  fakeServer({ [PEOPLE]: () => json({ items: [] }) });
  renderPart(<Actions post={{ ...POST, ...post } as Post} etag='"3"' />);
};
const reasonOf = async (act: string): Promise<string> => descriptionOf(await screen.findByRole('button', { name: act }));

describe('what a post does not offer', () => {
  const NOBODY = 'Niemand ist auf der Stelle, dessen letzter Tag noch offen ist. Ein falscher Tag wird bei der Besetzung berichtigt.';
  it.each([
    ['a vacant post that nobody ever held', { status: 'vacant' }],
    ['an ended one whose holder has left', { status: 'ended', appointments: [{ ...HELD, until: '2025-06-30', lastDay: '2025-06-30' }] }],
  ])('is becoming vacant: %s', async (_, post) => {
    offered(post);
    expect(await reasonOf('Freiwerden eintragen')).toBe(NOBODY);
    expect(screen.queryByRole('form', { name: 'Freiwerden eintragen' })).toBeNull();
  });
  it('is another appointment while somebody holds it to the end', async () => {
    offered({ status: 'filled', appointments: [HELD] });
    expect(await reasonOf('Besetzen')).toBe('Kein Tag ist mehr frei. Tragen Sie zuerst ein, wann die Stelle frei wird.');
    expect(screen.getByText('Freiwerden eintragen', { selector: 'summary' })).toBeTruthy();
  });
});

const open = async (answers: Parameters<typeof fakeServer>[0] = {}) => {
  const calls = fakeServer({
    [PEOPLE]: () => json({ items: [person('Albers'), person('Zweiteintrag', 'A_SOCIAL_DEGREE', { firstId: 'psn_1' })], nextCursor: '7' }),
    [`${PEOPLE}&search=Simmermann`]: () => json({ items: [person('Zimmermann', 'C_VOCATIONAL', { birthDate: '1990-05-04' })] }),
    [`/api/staffing/v1/people/${person('Zimmermann').personId}`]: () =>
      json(person('Zimmermann', 'C_VOCATIONAL', { corrections: [SAID] }), 200, { etag: '"2"' }),
    ...answers,
  });
  renderPart(<Actions post={POST} etag='"3"' />);
  const user = userEvent.setup();
  await user.click(await screen.findByText('Besetzen', { selector: 'summary' }));
  return { user, calls };
};
const people = (): HTMLElement => screen.getByRole('combobox', { name: 'Person aus dem Verzeichnis' });
const choose = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  await user.click(people());
  await user.type(people(), 'Simmermann');
  await user.click(await screen.findByRole('option', { name: 'Zimmermann, Anna · 04.05.1990' }));
};

describe('appointing somebody', () => {
  it('chooses whoever was just registered, and names no tier before somebody has', async () => {
    const mira = person('Neuhaus', 'C_VOCATIONAL', { givenName: 'Mira', birthDate: '1991-02-03' });
    const { user, calls } = await open({ 'POST /api/staffing/v1/people': () => json(mira, 201, { etag: '"1"' }) });
    await user.click(screen.getByText('Person neu aufnehmen', { selector: 'summary' }));
    const form = within(screen.getByRole('form', { name: 'Person neu aufnehmen' }));
    await user.type(form.getByRole('textbox', { name: 'Vorname' }), 'Mira');
    await user.type(form.getByRole('textbox', { name: 'Familienname' }), 'Neuhaus');
    await type(user, screen.getByRole('form', { name: 'Person neu aufnehmen' }), 0, '1991-02-03');
    const tier = form.getByRole('combobox', { name: 'Qualifikation der Person' });
    await user.click(form.getByRole('button', { name: 'Person neu aufnehmen' }));
    await waitFor(() => expect(descriptionOf(tier)).toContain('Diese Angabe fehlt.'));
    await user.selectOptions(tier, 'C_VOCATIONAL');
    await user.click(form.getByRole('button', { name: 'Person neu aufnehmen' }));
    await waitFor(() => expect((people() as HTMLInputElement).value).toBe('Neuhaus, Mira · 03.02.1991'));
    expect(
      calls
        .filter(({ url, init }) => init.method === 'POST' && url.endsWith('/people'))
        .map(({ init }) => JSON.parse(init.body as string) as object),
    ).toEqual([{ givenName: 'Mira', familyName: 'Neuhaus', birthDate: '1991-02-03', qualification: 'C_VOCATIONAL' }]);
  });

  it('says who of the register sounds alike before somebody is entered twice, and takes that entry', async () => {
    const known = person('Zimmermann', 'C_VOCATIONAL', { birthDate: '1990-05-04' });
    const { user } = await open({ 'POST /api/staffing/v1/people/previews': () => json({ person: known }) });
    await user.click(screen.getByText('Person neu aufnehmen', { selector: 'summary' }));
    const form = within(screen.getByRole('form', { name: 'Person neu aufnehmen' }));
    await user.type(form.getByRole('textbox', { name: 'Vorname' }), 'Anna');
    await user.type(form.getByRole('textbox', { name: 'Familienname' }), 'Simmermann');
    await type(user, screen.getByRole('form', { name: 'Person neu aufnehmen' }), 0, '1990-05-04');
    await form.findByText('Im Verzeichnis steht „Zimmermann, Anna“ mit demselben Geburtsdatum. Ist das dieselbe Person?');
    await user.click(form.getByRole('button', { name: 'Zimmermann, Anna wählen' }));
    await waitFor(() => expect((people() as HTMLInputElement).value).toBe('Zimmermann, Anna · 04.05.1990'));
  });

  it('says that the person is missing, as at any other field, where nobody was chosen', async () => {
    const { user } = await open();
    const form = within(screen.getByRole('form', { name: 'Besetzen' }));
    await user.click(form.getByRole('button', { name: 'Besetzen' }));
    await waitFor(() => expect(descriptionOf(people())).toContain('Diese Angabe fehlt.'));
  });

  it('offers who was registered last before anything is typed, and none who stands in the register a second time', async () => {
    const { user } = await open();
    await user.click(people());
    await waitFor(() =>
      expect(
        within(screen.getByRole('listbox'))
          .getAllByRole('option')
          .map((o) => o.textContent),
      ).toEqual(['Albers, Anna']),
    );
  });

  it('names the tier that the register names, and leads to its correction', async () => {
    const { user } = await open();
    await choose(user);
    await screen.findByText(/Laut Verzeichnis heute: Berufsausbildung mit weiterer Eignung/);
    const tier = within(screen.getByRole('form', { name: 'Besetzen' })).getByRole<HTMLSelectElement>('combobox', {
      name: 'Qualifikation der Person',
    });
    expect(tier.value).toBe('C_VOCATIONAL');
    await user.click(screen.getByRole('button', { name: 'Qualifikation im Verzeichnis' }));
    const dialog = await screen.findByRole('dialog', { name: 'Qualifikation im Verzeichnis berichtigen' });
    const said = await within(dialog).findByRole('table', { name: 'Bisherige Berichtigungen' });
    expect(
      within(said)
        .getAllByRole('cell')
        .map((c) => c.textContent),
    ).toEqual(['01.07.2023', 'Berufsausbildung mit weiterer Eignung', 'Zeugnis', 'Verwechslung']);
  });

  it('shows at its field why a tier is refused', async () => {
    const texts = { de: 'Im Verzeichnis steht die Person mit einer anderen Qualifikation.', en: 'The register names another tier.' };
    const { user, calls } = await open({
      'POST /api/staffing/v1/posts/post_1/appointments': () => problem(422, 'tier-differs-from-register', { texts }),
    });
    const form = within(screen.getByRole('form', { name: 'Besetzen' }));
    await choose(user);
    await user.type(form.getAllByLabelText('Tag')[0]!, '1');
    await user.type(form.getAllByLabelText('Monat')[0]!, '3');
    await user.type(form.getAllByLabelText('Jahr')[0]!, '2025');
    await user.type(textbox('Nachweis'), 'Zeugnis');
    await user.click(form.getByRole('button', { name: 'Besetzen' }));
    const tier = form.getByRole('combobox', { name: 'Qualifikation der Person' });
    await waitFor(() => expect(document.activeElement).toBe(tier));
    expect(descriptionOf(tier)).toContain('Im Verzeichnis steht die Person mit einer anderen Qualifikation.');
    const appointed = calls.filter(({ url, init }) => init.method === 'POST' && url.endsWith('/appointments'));
    expect(appointed.map(({ init }) => JSON.parse(init.body as string) as object)).toEqual([
      { personId: person('Zimmermann').personId, from: '2025-03-01', tier: 'C_VOCATIONAL', evidence: 'Zeugnis' },
    ]);
  });
});

const PREVIEWED = {
  months: [{ month: '2026-02', beforeCents: 250_000, afterCents: 0 }],
  years: [],
  approvedUntil: { before: '2027-12-31', after: '2028-01-31' },
  unpaidDays: { before: 0, after: 28 },
  outsideYears: { beforeCents: 0, afterCents: 0 },
  lateRefills: [],
  rulesUntil: { day: '2028-12-31', version: 2, source: 'VwV Integrationsmanagement 2025' },
  rules: [{ rule: 'suspensionCapMonths', value: 12, mark: 'F', source: 'VwV Integrationsmanagement' }],
  deadline: {},
};
const type = async (user: ReturnType<typeof userEvent.setup>, form: HTMLElement, nth: number, date: string): Promise<void> => {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)));
  for (const [label, text] of [
    ['Tag', day],
    ['Monat', month],
    ['Jahr', year],
  ] as const)
    await user.type(within(form).getAllByLabelText(label)[nth]!, text!);
};
const held = async (summary: string, post: object, answers: Parameters<typeof fakeServer>[0] = {}) => {
  const calls = fakeServer({
    [PEOPLE]: () => json({ items: [] }),
    'POST /api/staffing/v1/posts/post_1/previews': () => json(PREVIEWED),
    ...answers,
  });
  renderPart(<Actions post={{ ...POST, status: 'filled', appointments: [HELD], ...post } as unknown as Post} etag='"3"' />);
  const user = userEvent.setup();
  await user.click(await screen.findByText(summary, { selector: 'summary' }));
  const sent = (what: string) =>
    calls.flatMap(({ url, init }) => (init.method === 'POST' && url.endsWith(what) ? [JSON.parse(init.body as string) as object] : []));
  return { user, sent };
};

describe('pay that is interrupted', () => {
  const TITLE = 'Entgelt unterbrechen oder fortsetzen';

  it('says before it is sent what it costs, which days, and by which rule', async () => {
    const { user, sent } = await held(
      TITLE,
      {},
      {
        'POST /api/staffing/v1/posts/post_1/suspensions': () => json(POST, 200, { etag: '"4"' }),
      },
    );
    const form = screen.getByRole('form', { name: 'Unterbrechung melden' });
    await type(user, form, 0, '2026-02-01');
    await within(form).findByText('Solange der letzte Tag nicht bekannt ist, verschiebt sich das Ende des Geldes nicht.');
    await type(user, form, 1, '2026-02-28');
    await waitFor(() =>
      expect(sent('/previews').at(-1)).toEqual({
        kind: 'suspend',
        appointmentId: 'apt_00000000-0000-5000-8000-000000000001',
        from: '2026-02-01',
        until: '2026-02-28',
      }),
    );
    const said = await within(form).findByText(/Februar -2\.500,00|Februar −2\.500,00/);
    expect(said.closest('[role="status"]')!.textContent).toContain('Das Geld reicht dann bis 31.01.2028 statt bis 31.12.2027.');
    expect(within(form).getByText('Tage ohne Entgelt auf der Stelle: 28 statt 0.')).toBeTruthy();
    expect(within(form).getByText(/zusammen um höchstens 12 Monate\. \(belegt: VwV Integrationsmanagement\)/)).toBeTruthy();
    expect(sent('/suspensions')).toEqual([]);
    await user.click(within(form).getByRole('button', { name: 'Unterbrechung melden' }));
    await waitFor(() =>
      expect(sent('/suspensions')).toEqual([
        { appointmentId: 'apt_00000000-0000-5000-8000-000000000001', from: '2026-02-01', until: '2026-02-28' },
      ]),
    );
  });

  it.each([
    [5, 'Danach ist die Stelle bis 15.11.2026 neu zu besetzen; verfällt sie, gehen 18.790,32 € an den Rahmen zurück.', false],
    [
      -1,
      'Die Frist, sie danach neu zu besetzen, war am 15.11.2026 vorbei: Die Stelle verfällt damit sofort, und 18.790,32 € gehen an den Rahmen zurück.',
      true,
    ],
  ])('says of a window that ends in %d days what becomes of the post', async (daysLeft, says, isOver) => {
    const after = {
      kind: 'refill',
      since: '2026-05-16',
      lastDay: '2026-11-15',
      daysLeft,
      atStake: [{ budgetYear: 2026, amountCents: 1_879_032 }],
    };
    const { user } = await held(
      'Freiwerden eintragen',
      {},
      { 'POST /api/staffing/v1/posts/post_1/previews': () => json({ ...PREVIEWED, deadline: { after } }) },
    );
    const form = screen.getByRole('form', { name: 'Freiwerden eintragen' });
    await type(user, form, 0, '2026-05-15');
    const said = await within(form).findByText((text) => text.replaceAll('\u00a0', ' ') === says);
    expect(said.className === 'pw-consequence__refused').toBe(isOver);
  });

  it('that is refused says so at its first day', async () => {
    const texts = { de: 'Das Entgelt dieser Person ist schon unterbrochen.', en: 'Already interrupted.' };
    const { user } = await held(
      TITLE,
      {},
      {
        'POST /api/staffing/v1/posts/post_1/suspensions': () => problem(422, 'suspension-overlaps', { texts }),
      },
    );
    const form = screen.getByRole('form', { name: 'Unterbrechung melden' });
    await type(user, form, 0, '2026-02-01');
    await user.click(within(form).getByRole('button', { name: 'Unterbrechung melden' }));
    expect(await within(form).findByText('Das Entgelt dieser Person ist schon unterbrochen.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(within(form).getAllByLabelText('Tag')[0]));
  });

  it('runs again on the day behind the one that was planned, unless another is said', async () => {
    const suspensions = [{ suspensionId: 'sus_00000000-0000-5000-8000-000000000001', from: '2026-01-01', until: '2026-03-31' }];
    const { user, sent } = await held(
      TITLE,
      { appointments: [{ ...HELD, suspensions }] },
      {
        'POST /api/staffing/v1/posts/post_1/resumptions': () => json(POST, 200, { etag: '"4"' }),
      },
    );
    const form = screen.getByRole('form', { name: 'Fortsetzung melden' });
    await user.click(within(form).getByRole('button', { name: 'Fortsetzung melden' }));
    await waitFor(() =>
      expect(sent('/resumptions')).toEqual([{ suspensionId: 'sus_00000000-0000-5000-8000-000000000001', from: '2026-04-01' }]),
    );
  });

  it.each(['Entgelt unterbrechen oder fortsetzen', 'Anteil ändern'])('is nobody’s where nobody is on the post: %s', async (act) => {
    offered({});
    expect(await reasonOf(act)).toBe('Auf der Stelle war noch niemand.');
  });
});

describe('a share that changes', () => {
  it('is asked about once it is one, and refused where it stands', async () => {
    const texts = { de: 'Mindestens 0,25 VZÄ.', en: 'At least 0.25 FTE.' };
    const { user, sent } = await held(
      'Anteil ändern',
      {},
      {
        'POST /api/staffing/v1/posts/post_1/shares': () => problem(422, 'share-below-minimum', { texts }),
      },
    );
    const form = screen.getByRole('form', { name: 'Anteil ändern' });
    await type(user, form, 0, '2026-02-01');
    const share = within(form).getByRole('textbox', { name: 'Anteil der Person' });
    await user.type(share, '0,24');
    await waitFor(() =>
      expect(sent('/previews').at(-1)).toEqual({
        kind: 'share',
        appointmentId: 'apt_00000000-0000-5000-8000-000000000001',
        from: '2026-02-01',
        share: 24,
      }),
    );
    await user.click(within(form).getByRole('button', { name: 'Anteil ändern' }));
    await waitFor(() => expect(descriptionOf(share)).toContain('Mindestens 0,25 VZÄ.'));
    expect(sent('/shares')).toEqual([{ appointmentId: 'apt_00000000-0000-5000-8000-000000000001', from: '2026-02-01', share: 24 }]);
  });

  it.each(['0,249', '1,001'])('is not sent as %s', async (typed) => {
    const { user, sent } = await held('Anteil ändern', {});
    const form = screen.getByRole('form', { name: 'Anteil ändern' });
    await type(user, form, 0, '2026-02-01');
    const share = within(form).getByRole('textbox', { name: 'Anteil der Person' });
    await user.type(share, typed);
    await user.click(within(form).getByRole('button', { name: 'Anteil ändern' }));
    await waitFor(() => expect(share.getAttribute('aria-invalid')).toBe('true'));
    expect([sent('/shares'), sent('/previews')]).toEqual([[], []]);
  });
});
