import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { situation } from '../src/case/case.fixture';
import { service } from '../src/service';
import { hearDecree } from './published-decree';

const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const people: Readonly<Record<string, Who>> = {
  counsellor,
  colleague: { sub: 'beratung-08111-2', roles: ['CASE_MANAGER'], organisation: '08111' },
  lead: { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' },
  officer: { sub: 'datenschutz-08111', roles: ['DATA_PROTECTION'], organisation: '08111' },
  'lead of elsewhere': { sub: 'leitung-08115', roles: ['TEAM_LEAD'], organisation: '08115' },
  'officer of elsewhere': { sub: 'datenschutz-08115', roles: ['DATA_PROTECTION'], organisation: '08115' },
  applicant: { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' },
  ministry: { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' },
  clerk: { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' },
  auditor: { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' },
};
const today = berlinDate(new Date());
const monthAgo = addDays(today, -30);
const WORD = 'Unverwechselbar';

/** Every route that says something of a case, asked by everybody: before the revocation and after it. */
describeWithPostgres('a file whose client revoked the consent', () => {
  let s: RunningService;
  let restricted: string;
  let plain: string;
  let before: string;
  jest.setTimeout(60_000);
  const open = async (): Promise<string> => {
    const client = { givenName: 'Olena', familyName: WORD };
    const body = { programmeId: 'prg_1', client, situation, consent: { givenOn: monthAgo, version: '1' }, openedOn: monthAgo };
    const id = (await s.call(counsellor, 'POST', '/cases', body)).body['caseId'] as string;
    await s.call(counsellor, 'POST', `/cases/${id}/talks`, { heldOn: monthAgo, mode: 'office', minutes: 30, topics: ['WORK'], note: WORD });
    return id;
  };
  beforeAll(async () => {
    s = await runningService(service, { TOTALS_INTERVAL_MS: '50' });
    const data = { programmeId: 'prg_1', code: 'SUK22', titleDe: 'x', titleEn: 'x', effectiveOn: '2022-06-01' };
    await s.hear(Applications.ProgrammePublished(data, 'prg_1'));
    await hearDecree(s);
    await eventually(async () => ((await s.call(counsellor, 'GET', '/programmes')).body as unknown as unknown[]).length === 1);
    [restricted, plain] = [await open(), await open()];
    before = new Date().toISOString();
    const revoked = await s.call(counsellor, 'POST', `/cases/${restricted}/revoke-consent`, { revokedOn: today, scope: 'ALL' });
    expect([revoked.status, revoked.body]).toMatchObject([200, { status: 'open', restrictedOn: today, version: 5 }]);
    await s.call(counsellor, 'POST', `/cases/${plain}/revoke-consent`, { revokedOn: today, scope: 'SHARING' });
    await eventually(async () => (await list('lead')).some((c) => c['restrictedOn'] !== undefined));
  });
  afterAll(() => s.stop());

  const list = async (name: string) =>
    ((await s.call(people[name]!, 'GET', '/cases')).body['items'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const codeOf = ({ status, body }: { readonly status: number; readonly body: Readonly<Record<string, unknown>> }) =>
    status < 300 ? 'yes' : body['code'];
  const everybody = async (ask: (who: Who) => Promise<{ status: number; body: Record<string, unknown> }>) =>
    Object.fromEntries(await Promise.all(Object.entries(people).map(async ([name, who]) => [name, codeOf(await ask(who))] as const)));
  const outside = {
    'lead of elsewhere': 'other-organisation',
    'officer of elsewhere': 'other-organisation',
    applicant: 'role-missing',
    ministry: 'role-missing',
    clerk: 'role-missing',
    auditor: 'role-missing',
  };
  const reason = { reason: 'Auskunft nach Art. 15 DSGVO' };

  it('is read by the team lead and the data-protection officer only, with a reason', async () => {
    expect(await everybody((who) => s.call(who, 'POST', `/cases/${restricted}/readings`, reason))).toEqual({
      counsellor: 'restricted',
      colleague: 'not-own-case',
      lead: 'yes',
      officer: 'yes',
      ...outside,
    });
    expect(await everybody((who) => s.call(who, 'POST', `/cases/${restricted}/readings`, {}))).toMatchObject({
      lead: 'invalid-request',
      officer: 'invalid-request',
    });
    const file = await s.call(people['officer']!, 'POST', `/cases/${restricted}/readings`, reason);
    expect(file.body).toMatchObject({ client: { familyName: WORD }, restrictedOn: today });
  });

  it('is refused with the day and what it means, in both languages', async () => {
    const refused = await s.call(counsellor, 'POST', `/cases/${restricted}/readings`, reason, { headers: { 'accept-language': 'de' } });
    expect([refused.status, refused.body]).toMatchObject([
      403,
      {
        code: 'restricted',
        detail: `Die Akte ist seit dem ${today.split('-').reverse().join('.')} eingeschränkt, weil die Einwilligung widerrufen ist. Lesen dürfen sie nur die Teamleitung und die oder der Datenschutzbeauftragte, mit einem Grund.`,
      },
    ]);
  });

  it('is not read as it was before the revocation either', async () => {
    const asked = { ...reason, knownAt: before };
    expect(await everybody((who) => s.call(who, 'POST', `/cases/${restricted}/readings`, asked))).toEqual({
      counsellor: 'restricted',
      colleague: 'not-own-case',
      lead: 'yes',
      officer: 'yes',
      ...outside,
    });
  });

  it('where only sharing is revoked is read as before', async () => {
    expect(await everybody((who) => s.call(who, 'POST', `/cases/${plain}/readings`, reason))).toEqual({
      counsellor: 'yes',
      colleague: 'not-own-case',
      lead: 'yes',
      officer: 'not-own-case',
      ...outside,
    });
  });

  it('shows where it stands without a word of the client, and who read it to those who answer for it', async () => {
    const views = await everybody((who) => s.call(who, 'GET', `/cases/${restricted}`));
    expect(views).toEqual({ counsellor: 'yes', colleague: 'not-own-case', lead: 'yes', officer: 'yes', ...outside });
    expect(JSON.stringify((await s.call(counsellor, 'GET', `/cases/${restricted}`)).body)).not.toContain(WORD);
    expect(await everybody((who) => s.call(who, 'GET', `/cases/${restricted}/readings`))).toEqual({
      counsellor: 'role-missing',
      colleague: 'role-missing',
      lead: 'yes',
      officer: 'yes',
      ...outside,
    });
    expect(await everybody((who) => s.call(who, 'GET', `/cases/${plain}/readings`))).toMatchObject({
      lead: 'yes',
      officer: 'not-own-case',
    });
  });

  it('stands in lists without its initials, and alone in the data-protection officer’s', async () => {
    const shown = async (name: string) =>
      (await list(name)).map(({ caseId, initials, restrictedOn }) => ({ caseId, initials, restrictedOn }));
    expect(await shown('counsellor')).toEqual([
      { caseId: plain, initials: 'O. U.', restrictedOn: undefined },
      { caseId: restricted, initials: undefined, restrictedOn: today },
    ]);
    expect(await shown('officer')).toEqual([{ caseId: restricted, initials: undefined, restrictedOn: today }]);
    expect((await shown('lead')).map((c) => c.caseId)).toEqual([plain, restricted]);
    for (const name of ['colleague', 'lead of elsewhere', 'officer of elsewhere', 'applicant', 'ministry', 'clerk', 'auditor'])
      expect([name, await list(name)]).toEqual([name, []]);
  });

  it('is not shown by an old command that is given again, to whom may no longer read it', async () => {
    const id = await open();
    const talk = { heldOn: today, mode: 'office', minutes: 30, topics: ['WORK'], note: WORD };
    const plan = { agreedOn: today, goals: [{ domain: 'HOUSING', text: WORD }] };
    const give = () =>
      Promise.all([
        s.call(counsellor, 'POST', `/cases/${id}/talks`, talk, { key: 'talk-before' }),
        s.call(counsellor, 'POST', `/cases/${id}/plan`, plan, { key: 'plan-before' }),
      ]);
    expect((await give()).map((a) => a.status)).toEqual([201, 201]);
    expect((await give()).map((a) => a.status)).toEqual([201, 201]);
    await s.call(counsellor, 'POST', `/cases/${id}/revoke-consent`, { revokedOn: today, scope: 'ALL' });
    for (const again of await give()) {
      expect([again.status, again.body['code'], again.body['data']]).toEqual([403, 'restricted', { restrictedOn: today }]);
      expect(JSON.stringify(again.body)).not.toContain(WORD);
    }
  });

  it('takes no plan and no talk any more, and stays in the figures', async () => {
    const talk = { heldOn: today, mode: 'office', minutes: 30, topics: ['WORK'] };
    expect((await s.call(counsellor, 'POST', `/cases/${restricted}/talks`, talk)).body).toMatchObject({
      code: 'consent-revoked',
      data: { revokedOn: today },
    });
    const goals = [{ domain: 'HOUSING', text: 'x' }];
    expect((await s.call(counsellor, 'POST', `/cases/${restricted}/plan`, { agreedOn: today, goals })).body).toMatchObject({
      code: 'consent-revoked',
      data: { revokedOn: today },
    });
    const opened = async () => (await s.db.query<{ n: number }>('select sum(cases_opened)::int as n from rm_daily_totals_v1'))[0]?.n;
    await eventually(async () => (await opened()) === 3);
  });
});
