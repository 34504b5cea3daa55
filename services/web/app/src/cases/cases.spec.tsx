/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const CASE = '/api/case-management/v1/cases/case_0000001';
const counsellor = signedIn({ personId: 'per_c', name: 'Cora Beratung', roles: ['CASE_MANAGER'], organisation: '08111' });
const lead = signedIn({ personId: 'per_l', name: 'Lena Leitung', roles: ['TEAM_LEAD'], organisation: '08111' });
const VIEW = {
  caseId: 'case_0000001',
  programmeId: 'p',
  district: '08111',
  status: 'open',
  openedOn: '2024-01-01',
  consentOn: '2024-01-01',
  plans: 1,
  talks: 1,
  limit: { countingFrom: '2024-01-02', lastDay: '2027-01-01', warnedFrom: ['2026-07-02', '2026-12-02'] },
  version: 4,
};
const PLAN_ID = 'pln_00000000-0000-4000-8000-000000000001';
const GOAL_ID = 'gol_00000000-0000-4000-8000-000000000002';
const TALK_ID = 'tlk_00000000-0000-4000-8000-000000000004';
const GOAL = {
  goalId: GOAL_ID,
  domain: 'WORK',
  text: 'Arbeit finden',
  steps: [{ stepId: 'stp_00000000-0000-4000-8000-000000000003', text: 'Lebenslauf schreiben', who: 'TOGETHER' }],
  changes: [],
};
const FILE = {
  ...VIEW,
  consent: { givenOn: '2024-01-01', version: '1' },
  client: { givenName: 'Olena', familyName: 'Muster' },
  assessments: [],
  plans: [{ planId: PLAN_ID, agreedOn: '2024-01-02', goals: [GOAL], reviews: [] }],
  talks: [
    {
      talkId: TALK_ID,
      heldOn: '2024-01-02',
      mode: 'office',
      topics: ['WORK'],
      minutes: 30,
      isCounted: true,
      recordedAt: '2024-01-02T10:00:00.000Z',
      corrections: [],
    },
  ],
  course: [],
};
const open = (me: object, answers: Parameters<typeof openPage>[1] = {}) =>
  openPage(
    '/personendaten/faelle/case_0000001',
    {
      [CASE]: () => json(VIEW, 200, { etag: '"4"' }),
      [`${CASE}/readings`]: () => json([]),
      [`POST ${CASE}/readings`]: () => json(FILE),
      ...answers,
    },
    () => me,
  );
const read = async ({ user }: ReturnType<typeof open>) => {
  await user.type(await screen.findByRole('textbox', { name: 'Warum sehen Sie die Akte ein?' }), 'Beratung');
  await user.click(screen.getByRole('button', { name: 'Einsehen' }));
  await screen.findByText('Muster, Olena');
  await screen.findByRole('heading', { name: 'Gespräche' });
};
const sent = ({ calls }: ReturnType<typeof open>, path: string) =>
  calls
    .filter(({ url, init }) => init.method === 'POST' && url === `${CASE}/${path}`)
    .map(({ init }) => JSON.parse(init.body as string) as unknown);

describe('counselling on the page of a case', () => {
  it('says until when it may last, and warns before', async () => {
    open(counsellor);
    expect(await screen.findByText('Die Höchstdauer der Beratung ist bald erreicht')).toBeTruthy();
    expect(screen.getByText('01.01.2027, gezählt ab dem ersten Gespräch am 02.01.2024')).toBeTruthy();
  });

  it('says that a limit that was extended is not extended again', async () => {
    const limit = { ...VIEW.limit, lastDay: '2028-01-01', extendedOn: '2026-12-30' };
    open(lead, { [CASE]: () => json({ ...VIEW, limit }, 200, { etag: '"4"' }) });
    expect(await screen.findByText('Letzter Tag ist der 01.01.2028. Verlängert ist schon; noch einmal geht es nicht.')).toBeTruthy();
    expect(screen.queryByText(/Verlängern kann einmal/)).toBeNull();
  });

  it('says nothing of counselling that has not begun', async () => {
    open(counsellor, { [CASE]: () => json({ ...VIEW, talks: 0, limit: undefined }, 200, { etag: '"4"' }) });
    await screen.findByRole('button', { name: 'Fall ruhen lassen' });
    expect(screen.queryByRole('heading', { name: 'Beratung' })).toBeNull();
  });

  it('ends a goal, and reads the file anew for the same reason', async () => {
    const page = open(counsellor, { [`POST ${CASE}/reach-goal`]: () => json(VIEW) });
    await read(page);
    await page.user.click(screen.getByRole('button', { name: 'Ziel erreicht' }));
    await page.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ziel erreicht' }));
    await waitFor(() => expect(sent(page, 'readings')).toEqual([{ reason: 'Beratung' }, { reason: 'Beratung' }]));
    expect(sent(page, 'reach-goal')).toEqual([{ planId: PLAN_ID, goalId: GOAL_ID, reachedOn: expect.stringMatching(/^\d{4}-/) as string }]);
  });

  it('says that what stands there is from before, where the file is not read anew', async () => {
    const answers = [json(FILE), problem(422, 'consent-revoked', { texts: { de: 'Die Einwilligung ist widerrufen.', en: 'x' } })];
    const page = open(counsellor, {
      [`POST ${CASE}/reach-goal`]: () => json(VIEW),
      [`POST ${CASE}/readings`]: () => answers.shift() ?? json(FILE),
    });
    await read(page);
    await page.user.click(screen.getByRole('button', { name: 'Ziel erreicht' }));
    await page.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ziel erreicht' }));
    expect(await screen.findByText('Die Einwilligung ist widerrufen.')).toBeTruthy();
    expect(screen.getByText('Muster, Olena')).toBeTruthy();
  });

  it('records an assessment of a domain, without levels where none is known', async () => {
    const page = open(counsellor, { [`POST ${CASE}/record-assessment`]: () => json(VIEW) });
    await read(page);
    const form = within(await screen.findByRole('form', { name: 'Einschätzung festhalten', hidden: true }));
    await page.user.selectOptions(form.getByLabelText(/^Bedarf/), 'dringend');
    await page.user.type(form.getByLabelText(/^Lage/), 'Kein Kursplatz');
    await page.user.click(form.getByText('Einschätzung festhalten'));
    await waitFor(() =>
      expect(sent(page, 'record-assessment')).toEqual([
        {
          assessedOn: expect.stringMatching(/^\d{4}-/) as string,
          findings: [{ domain: 'LANGUAGE', need: 'URGENT', situation: 'Kein Kursplatz' }],
        },
      ]),
    );
  });

  it('sends no place of a talk that was no outreach after all', async () => {
    const [talk] = FILE.talks;
    const page = open(counsellor, {
      [`POST ${CASE}/readings`]: () => json({ ...FILE, talks: [{ ...talk, mode: 'outreach', place: 'Café' }] }),
      [`POST ${CASE}/talks/${TALK_ID}/correct`]: () => json(VIEW),
    });
    await read(page);
    await page.user.click(screen.getByRole('button', { name: 'Berichtigen' }));
    const dialog = within(screen.getByRole('dialog'));
    await page.user.selectOptions(dialog.getByLabelText(/^Art/), 'am Telefon');
    await page.user.type(dialog.getByLabelText(/^Warum wird berichtigt/), 'nur telefoniert');
    await page.user.click(dialog.getByRole('button', { name: 'Berichtigen' }));
    const corrected = { heldOn: '2024-01-02', mode: 'phone', topics: ['WORK'], minutes: 30, withInterpreter: false, withFamily: false };
    await waitFor(() => expect(sent(page, `talks/${TALK_ID}/correct`)).toEqual([{ ...corrected, reason: 'nur telefoniert' }]));
  });

  it('strikes out a talk also of a closed case, of which nothing else is left to do', async () => {
    const page = open(counsellor, {
      [CASE]: () => json({ ...VIEW, status: 'closed', closedOn: '2026-01-31' }, 200, { etag: '"4"' }),
      [`POST ${CASE}/talks/${TALK_ID}/annul`]: () => json(VIEW),
    });
    await read(page);
    expect(screen.queryByText('Gespräch erfassen')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ziel erreicht' })).toBeNull();
    await page.user.click(screen.getByRole('button', { name: 'Streichen' }));
    const dialog = within(screen.getByRole('dialog'));
    await page.user.type(dialog.getByRole('textbox', { name: 'Warum wird gestrichen?' }), 'doppelt erfasst');
    await page.user.click(dialog.getByRole('button', { name: 'Streichen' }));
    await waitFor(() => expect(sent(page, `talks/${TALK_ID}/annul`)).toEqual([{ reason: 'doppelt erfasst' }]));
  });

  it('has its talks put right by the lead, where the limit moves by it, and nothing else done', async () => {
    const page = open(lead, { [`POST ${CASE}/talks/${TALK_ID}/annul`]: () => json(VIEW) });
    await read(page);
    expect(screen.queryByText('Gespräch erfassen')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ziel erreicht' })).toBeNull();
    await page.user.click(screen.getByRole('button', { name: 'Streichen' }));
    const dialog = within(screen.getByRole('dialog'));
    await page.user.type(dialog.getByRole('textbox', { name: 'Warum wird gestrichen?' }), 'doppelt erfasst');
    await page.user.click(dialog.getByRole('button', { name: 'Streichen' }));
    await waitFor(() => expect(sent(page, `talks/${TALK_ID}/annul`)).toEqual([{ reason: 'doppelt erfasst' }]));
  });

  it('is extended by the lead, who changes nothing else', async () => {
    const page = open(lead, { [`POST ${CASE}/extend-limit`]: () => json(VIEW) });
    await page.user.click(await screen.findByRole('button', { name: 'Höchstdauer verlängern' }));
    const dialog = within(screen.getByRole('dialog'));
    await page.user.type(dialog.getByRole('textbox', { name: 'Grund' }), 'Prüfung im Februar');
    await page.user.click(dialog.getByRole('button', { name: 'Höchstdauer verlängern' }));
    await waitFor(() => expect(sent(page, 'extend-limit')).toEqual([{ reason: 'Prüfung im Februar' }]));
    expect(screen.queryByRole('button', { name: 'Fall abschließen' })).toBeNull();
  });
});
