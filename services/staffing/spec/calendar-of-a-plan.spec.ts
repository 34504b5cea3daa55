import { DirectoryCopy, ownKeys } from '@paktwerk/platform';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { PlanCalendars } from '../src/calendar/plan-calendars';
import { service } from '../src/service';

const applicant: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };

describeWithPostgres('the deadlines of a plan by a secret address', () => {
  let s: RunningService;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    s = await runningService(service);
  });
  afterAll(() => s.stop());

  const renew = async (who: Who, body: object = {}) => s.call(who, 'POST', '/calendar', { language: 'de', ...body });
  const read = async (path: string) => {
    const answer = await s.app.inject({ method: 'GET', url: path });
    return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.body };
  };

  it('are read by whoever knows it, without signing in, until another one is made or it ends', async () => {
    expect((await s.call(applicant, 'GET', '/calendar')).body).toEqual({ hasCalendar: false });
    const first = String((await renew(applicant)).body['path']);
    expect(first).toMatch(/^\/api\/staffing\/v1\/calendar\/[\w-]{43}\.ics$/);
    expect(await read(first)).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
    expect((await read(first)).text).toContain('X-WR-CALNAME:Paktwerk: Fristen der Stellen\\, 08111');
    const second = String((await renew(applicant, { language: 'en' })).body['path']);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await read(second)).text).toContain('X-WR-CALNAME:Paktwerk: deadlines of posts\\, 08111');
    expect((await s.call(applicant, 'GET', '/calendar')).body).toEqual({ hasCalendar: true });
    expect((await s.call(applicant, 'POST', '/calendar/end', {})).body).toEqual({ hasCalendar: false });
    expect((await read(second)).status).toBe(404);
  });

  it('keep the secret nowhere, and go some time after the last visit', async () => {
    const path = String((await renew(applicant)).body['path']);
    const secret = path.split('/').at(-1)!.replace('.ics', '');
    const [row] = await s.runtime.db.query<{ row: string }>('select plan_calendars::text as row from plan_calendars');
    expect(row?.row).not.toContain(secret);
    await s.runtime.db.query(`update plan_calendars set seen_at = now() - interval '2 days'`);
    await s.call(applicant, 'GET', '/plan');
    const seen = await s.runtime.db.query<{ recent: boolean }>(
      `select seen_at > now() - interval '1 minute' as recent from plan_calendars`,
    );
    expect(seen).toEqual([{ recent: true }]);
  });

  it('are of the plan that a body of the state names, of no other, and of none for who looks at no plan any more', async () => {
    expect((await renew(clerk)).body['code']).toBe('plan-of-whom');
    expect((await renew(applicant, { party: '08115' })).status).toBe(403);
    const path = String((await renew(clerk, { party: '08115' })).body['path']);
    expect((await read(path)).text).toContain('Fristen der Stellen\\, 08115');
    await s.runtime.db.query(`update plan_calendars set roles = '{"OPERATOR"}' where party = '08115'`);
    expect((await read(path)).status).toBe(404);
    expect((await read('/api/staffing/v1/calendar/nonsense.ics')).status).toBe(404);
  });

  it('end all at once where a signatory of the party says so, and those of no other', async () => {
    const signatory: Who = { sub: 'zeichnung-08111', roles: ['SIGNATORY'], organisation: '08111' };
    const elsewhere: Who = { sub: 'antrag-08115', roles: ['APPLICANT'], organisation: '08115' };
    const [own, other] = [String((await renew(applicant)).body['path']), String((await renew(elsewhere)).body['path'])];
    expect((await s.call(applicant, 'POST', '/calendar/end-all', {})).status).toBe(403);
    expect((await s.call(signatory, 'POST', '/calendar/end-all', { party: '08115' })).status).toBe(403);
    expect((await s.call(signatory, 'POST', '/calendar/end-all', {})).status).toBe(200);
    expect([(await read(own)).status, (await read(other)).status]).toEqual([404, 200]);
  });

  it('end with a plan whose party has taken the place of another one, also those that were made before', async () => {
    const [old, heir] = ['08999001', '08999002'];
    for (const [key, successor, until] of [
      [heir, null, null],
      [old, `pty_${heir}`, '2026-01-01'],
    ])
      await s.runtime.db.query(
        `insert into rm_copied_parties_v1 (party_id, key, kinds, valid_from, valid_until, successor_id) values ($1, $2, '{MUNICIPALITY}', '2011-12-31', $3, $4)`,
        [`pty_${key}`, key, until, successor],
      );
    const path = String((await renew(clerk, { party: old })).body['path']);
    expect((await read(path)).status).toBe(200);
    await s.app.get(PlanCalendars).endAll([heir]);
    expect((await read(path)).status).toBe(200);
    const parties = ownKeys({ organisation: heir, predecessors: await s.app.get(DirectoryCopy).predecessorsOf(heir, '2026-11-30') });
    expect(parties).toEqual([heir, old]);
    await s.app.get(PlanCalendars).endAll(parties);
    expect((await read(path)).status).toBe(404);
  });

  it('end for the people of the authority where one who reviews says so, and for nobody else', async () => {
    const reviewer: Who = { sub: 'freigabe-1', roles: ['GRANT_REVIEWER'], organisation: 'authority' };
    const own = String((await renew(applicant)).body['path']);
    const made = [
      String((await renew(clerk, { party: '08111' })).body['path']),
      String((await renew(clerk, { party: '08115' })).body['path']),
    ] as const;
    const open = async () => Promise.all([own, ...made].map(async (path) => (await read(path)).status));
    expect((await s.call(clerk, 'POST', '/calendar/end-all', {})).status).toBe(403);
    expect((await s.call(reviewer, 'POST', '/calendar/end-all', { party: '08115' })).status).toBe(200);
    expect(await open()).toEqual([200, 200, 404]);
    expect((await s.call(reviewer, 'POST', '/calendar/end-all', {})).status).toBe(200);
    expect(await open()).toEqual([200, 404, 404]);
  });
});
