/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const APPLICANT = signedIn({ name: 'K', roles: ['APPLICANT'], organisation: '08115' });
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
  extensions: [],
  amendments: [],
  corrections: [],
  employer: { kind: 'recipient' },
  employers: [],
  workplaces: [],
  workplacesByDay: [],
  lateRefills: [],
  lapses: [],
  openReports: 0,
  reports: { open: [] },
};
const appointment = (from: string, lastDay?: string, until = lastDay ?? '2025-12-31') => ({
  appointmentId: from,
  from,
  lastDay,
  until,
  name: 'Anna Beispiel',
  share: 50,
  shares: [],
  suspensions: [],
});

const open = (post: object) =>
  openPage(
    '/stellen/post_1',
    {
      '/api/staffing/v1/people?limit=200': () => json({ items: [] }),
      '/api/staffing/v1/posts/post_1': () => json({ ...POST, ...post }, 200, { etag: '"1"' }),
    },
    () => APPLICANT,
  );
const offers = async (): Promise<(string | null)[]> => {
  await screen.findByRole('heading', { name: 'Was ist zu tun?' });
  return [...document.querySelectorAll('.pw-actions > details > summary, .pw-actions > p')].map((e) => e.textContent);
};
const days = (): (string | null)[] => [...document.querySelectorAll('.pw-step > h3 + p')].map((p) => p.textContent);

describe('a post', () => {
  it('says which line of which programme it is', async () => {
    openPage(
      '/stellen/post_1',
      {
        '/api/staffing/v1/people?limit=200': () => json({ items: [] }),
        '/api/reporting/v1/programmes': () =>
          json([{ programmeId: 'prg_1', titleDe: 'Integrationsmanagement 2025', titleEn: 'x', calls: [{}], firstDay: '2025-01-01' }]),
        '/api/staffing/v1/posts/post_1': () =>
          json({ ...POST, programmeId: 'prg_1', lineId: 'stelle-2', appointments: [] }, 200, { etag: '"1"' }),
      },
      () => APPLICANT,
    );
    const facts = await screen.findByRole('region', { name: 'Angaben' });
    await waitFor(() => expect(facts.textContent).toContain('ProgrammIntegrationsmanagement 2025Position2'));
  });

  it('says until when a notice extended it, and what that adds', async () => {
    const extension = { noticeId: 'ntc_1', oldEnd: '2025-12-31', newEnd: '2026-12-31', fundedMonths: 24, amountCents: 3_000_000 };
    open({ appointments: [], extensions: [extension] });
    const facts = await screen.findByRole('region', { name: 'Angaben' });
    expect(facts.textContent?.replace(/\u00a0/g, ' ')).toContain(
      'Verlängertbisher bis 31.12.2025, verlängert bis 31.12.2026, 30.000,00 € mehr',
    );
  });

  it.each([
    {
      what: 'of which every day was taken',
      appointments: [appointment('2025-01-01')],
      shown: ['01.01.2025 bis 31.12.2025'],
      offered: [
        'Die Stelle endete am 31.12.2025. Sie kann nicht mehr besetzt werden.',
        'Freiwerden eintragen',
        'Entgelt unterbrechen oder fortsetzen',
        'Anteil ändern',
        'Arbeitgeber ändern',
        'Arbeitsorte ändern',
      ],
    },
    {
      what: 'that was free in between',
      appointments: [appointment('2025-01-01', '2025-03-31'), appointment('2025-05-01')],
      shown: ['01.01.2025 bis 31.03.2025', '01.05.2025 bis 31.12.2025'],
      offered: [
        'Die Stelle endete am 31.12.2025. Neu besetzt werden kann sie nicht mehr; nachtragen lässt sich, wer bis dahin auf ihr gearbeitet hat.',
        'Besetzung nachtragen',
        'Freiwerden eintragen',
        'Entgelt unterbrechen oder fortsetzen',
        'Anteil ändern',
        'Arbeitgeber ändern',
        'Arbeitsorte ändern',
      ],
    },
  ])('whose time has ended, $what, names its end and offers no new appointment', async ({ appointments, shown, offered }) => {
    open({ appointments });
    await waitFor(async () => expect(await offers()).toEqual(offered));
    expect(days()).toEqual(shown);
  });

  it('that is taken for as long as it runs is open, and offers its vacancy before another appointment', async () => {
    open({
      status: 'filled',
      to: '2027-12-31',
      latestTo: '2027-12-31',
      appointments: [appointment('2025-01-01', undefined, '2027-12-31')],
    });
    await waitFor(async () =>
      expect(await offers()).toEqual([
        'Freiwerden eintragen',
        'Entgelt unterbrechen oder fortsetzen',
        'Anteil ändern',
        'Arbeitgeber ändern',
        'Arbeitsorte ändern',
      ]),
    );
    expect(screen.getByRole('button', { name: 'Besetzen' }).getAttribute('aria-disabled')).toBe('true');
    expect(days()).toEqual(['01.01.2025 bis offen (das Geld reicht bis 31.12.2027)']);
  });

  it('says how much somebody works, when they are not paid, until when it can be filled, and that it lapsed', async () => {
    const worked = {
      ...appointment('2025-01-01', '2025-03-31'),
      shares: [
        { from: '2025-01-01', share: 25 },
        { from: '2025-03-01', share: 50 },
      ],
      suspensions: [
        { suspensionId: 'sus_1', from: '2025-02-01', until: '2025-02-28', reason: 'Elternzeit' },
        { suspensionId: 'sus_2', from: '2025-03-15' },
      ],
    };
    open({
      status: 'lapsed',
      appointments: [worked],
      vacancy: { since: '2025-04-01', lastDay: '2025-09-30' },
      lapsedAfter: '2025-09-30',
      freed: [{ budgetYear: 2025, amountCents: 2_250_000 }],
      employers: [{ from: '2025-01-01', employer: { kind: 'carrier', name: 'Verein für Beratung' } }],
      employer: { kind: 'carrier', name: 'Verein für Beratung' },
      workplaces: ['08115003'],
    });
    const facts = await screen.findByRole('region', { name: 'Angaben' });
    expect(facts.textContent).toContain('Freiseit 01.04.2025; besetzt werden kann sie bis zum 30.09.2025');
    expect(facts.textContent).toContain('ArbeitgeberVerein für BeratungArbeitsorte08115003');
    expect(screen.getByText('arbeitet hier mit 0,25 VZÄ, ab 01.03.2025 mit 0,50 VZÄ')).toBeTruthy();
    expect(screen.getByText(/Entgelt unterbrochen 01\.02\.2025 bis 28\.02\.2025/).textContent).toContain('„Elternzeit“');
    expect(screen.getByText('Entgelt unterbrochen seit 15.03.2025, Ende nicht bekannt')).toBeTruthy();
    expect(screen.getByText('Die Stelle ist mit dem 30.09.2025 verfallen')).toBeTruthy();
    expect(screen.getByText(/22\.500,00\s€ von 2025/)).toBeTruthy();
  });

  it('marks who began behind a window, and says what only an amendment pays', async () => {
    const late = { appointmentId: 'apt_2', from: '2025-08-15', vacantSince: '2025-02-01', lastDay: '2025-07-31' };
    open({
      appointments: [appointment('2025-08-15')],
      amountCents: 6_000_000,
      slices: [{ budgetYear: 2025, amountCents: 5_991_379 }],
      beyond: [{ budgetYear: 2025, amountCents: 139_489 }],
      outsideYearsCents: 8_621,
      isRefilledLate: true,
      lateRefills: [{ ...late, atStake: [{ budgetYear: 2025, amountCents: 5_500_000 }] }],
    });
    expect(await screen.findByText('Besetzt nach der Frist: ab 15.08.2025, zu besetzen war bis 31.07.2025')).toBeTruthy();
    expect(screen.getByText(/seit 01\.02\.2025 frei/).textContent).toMatch(/55\.000,00\s€ von 2025/);
    expect(screen.getByText(/2025: 1\.394,89\s€ mehr, als bewilligt ist/)).toBeTruthy();
    expect(screen.getByText(/kein Jahr: 86,21\s€/)).toBeTruthy();
  });

  const TOLD = [
    { version: 4, kind: 'post.filled', knownSince: '2026-11-30T20:10:00.000Z', day: '2026-12-01', appointmentId: 'apt_unknown' },
    { version: 3, kind: 'post.vacated', knownSince: '2026-06-16T08:00:00.000Z', day: '2026-06-10', reason: 'Kündigung' },
  ];
  it('offers the authority to take note of what was told, up to the version that it sees', async () => {
    const clerk = signedIn({ name: 'S', roles: ['GRANT_CLERK'], organisation: 'authority' });
    const { user, calls } = openPage(
      '/stellen/post_1',
      {
        'POST /api/staffing/v1/posts/post_1/acknowledgements': () => json({ ...POST, appointments: [] }, 200, { etag: '"5"' }),
        '/api/staffing/v1/posts/post_1': () =>
          json({ ...POST, appointments: [], openReports: 2, reports: { open: [3, 4], told: TOLD } }, 200, { etag: '"4"' }),
      },
      () => clerk,
    );
    expect(await screen.findByText('2 Meldungen des Empfängers, noch nicht zur Kenntnis genommen')).toBeTruthy();
    const listed = within(screen.getByRole('list', { name: 'Die Meldungen, die neueste zuerst' })).getAllByRole('listitem');
    expect(listed.map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Besetzt ab 01\.12\.2026 gemeldet am 30\.11\.2026/),
      expect.stringMatching(/^Frei nach 10\.06\.2026 „Kündigung“ gemeldet am 16\.06\.2026/),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Zur Kenntnis nehmen' }));
    const sent = () => calls.flatMap(({ init }) => (init.method === 'POST' ? [JSON.parse(init.body as string) as unknown] : []));
    await waitFor(() => expect(sent()).toEqual([{ through: 4 }]));
  });
});
