import { Budgeting } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok as succeeds, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };
const reason = 'Der Topf reicht nicht.';
const CENTS = 3_000_000;

describeWithPostgres('applications that wait for money', () => {
  let running: RunningService;
  let pot: { potId: string; callId: string; programmeId: string; effectiveOn: string };
  const ids: string[] = [];
  jest.setTimeout(60_000);

  const ok = (who: Who, path: string, body: object) => succeeds(running, who, 'POST', path, body);
  const code = async (who: Who, path: string, body: object) => (await running.call(who, 'POST', path, body)).body['code'];
  const get = async <T>(who: Who, path: string) => (await running.call(who, 'GET', path)).body as unknown as T;
  const tasks = async (who: Who) => (await get<{ items: { task: string; id: string }[] }>(who, '/tasks')).items.map((t) => [t.task, t.id]);
  const apply = async () => {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: CENTS }];
    const { draftId } = await succeeds(running, signatory, 'POST', '/drafts', { callId: pot.callId, lines });
    const id = String((await ok(signatory, `/drafts/${String(draftId)}/submit`, {}))['applicationId']);
    await ok(clerk, `/applications/${id}/formal-check`, {});
    return id;
  };
  const reservation = (amountCents: number) => ({
    ...pot,
    district: '08111',
    applicationId: 'app_00000000-0000-4000-8000-000000000001',
    decisionId: 'dec_00000000-0000-4000-8000-000000000001',
    amountCents,
  });

  beforeAll(async () => {
    running = await runningService(service);
    const { callId, programmeId } = await publishCall(running);
    const potId = 'pot_00000000-0000-4000-8000-000000000001';
    pot = { potId, callId, programmeId, effectiveOn: '2025-01-01' };
    const frames = [{ district: '08111', amountCents: 2 * CENTS }];
    await running.hear(Budgeting.PotAllotted({ ...pot, amountCents: 2 * CENTS, budgetYear: 2099 }, potId));
    await running.hear(Budgeting.FramesCalculated({ ...pot, keyId: 'key_00000000-0000-4000-8000-000000000001', frames }, potId));
    await running.hear(Budgeting.FundsReserved(reservation(2 * CENTS), potId));
    ids.push(await apply(), await apply());
  });
  afterAll(() => running.stop());

  it('are put on the list by receipt, whoever was put there first, and everybody sees their place', async () => {
    const [first, second] = ids as [string, string];
    await eventually(async () => (await running.db.query('select 1 from rm_pot_money_v1 where taken_cents > 0')).length === 2);
    for (const id of [second, first]) await ok(clerk, `/applications/${id}/waiting-list`, { reason });
    await eventually(async () => (await running.db.query('select 1 from rm_waiting_list_v2')).length === 2, { what: 'both on the list' });
    const list = await get<{ potAvailableCents: number; items: object[] }>(clerk, `/calls/${pot.callId}/waiting-list`);
    expect(list).toMatchObject({
      order: { by: 'receipt', mark: 'A' },
      potAvailableCents: 0,
      items: [
        { place: 1, applicationId: first, standing: 'frame-short', frameAvailableCents: 0, wantedCents: CENTS, reason },
        { place: 2, applicationId: second, standing: 'behind' },
      ],
    });
    expect(await get(signatory, `/applications/${second}/waiting-list`)).toMatchObject({ place: 2, of: 2, wantedCents: CENTS, reason });
    expect((await running.call(elsewhere, 'GET', `/applications/${second}/waiting-list`)).status).toBe(403);
    expect((await running.call(signatory, 'GET', `/calls/${pot.callId}/waiting-list`)).status).toBe(403);
    expect(await code(clerk, `/applications/${first}/decision`, { outcome: 'granted', reason: 'x' })).toBe('waits-for-money');
    expect(await tasks(clerk)).toEqual([]);
  });

  it('are listed as they waited at an instant and on a day, and nobody says then whom the money reached', async () => {
    type List = { items: { applicationId: string; standing: string }[]; potAvailableCents?: number };
    const at = (query: string) => get<List>(clerk, `/calls/${pot.callId}/waiting-list?${query}`);
    const now = await at(`knownAt=${encodeURIComponent(await running.runtime.clock.now())}`);
    expect(now.items.map((i) => [i.applicationId, i.standing])).toEqual(ids.map((id) => [id, 'money-unknown']));
    expect(now).not.toHaveProperty('potAvailableCents');
    expect((await at('effectiveOn=2016-12-31')).items).toEqual([]);
    expect((await at(`knownAt=2016-12-31T00:00:00Z`)).items).toEqual([]);
  });

  it('are overtaken by nobody who never waited', async () => {
    const outside = await apply();
    const granted = { outcome: 'granted', reason: 'x' };
    const preview = await ok(clerk, `/applications/${outside}/decision/preview`, { outcome: 'granted' });
    expect(preview['refusal']).toMatchObject({ code: 'others-wait' });
    expect(await code(clerk, `/applications/${outside}/decision`, granted)).toBe('others-wait');
    await ok(clerk, `/applications/${outside}/decision`, { outcome: 'rejected', reason: 'Kein Geld.' });
    expect(await code(clerk, `/applications/${outside}/decision`, granted)).toBe('others-wait');
    await ok(signatory, `/applications/${outside}/withdraw`, { reason: 'Nicht mehr nötig.' });
    await eventually(async () => (await tasks(clerk)).length === 0, { what: 'no task' });
  });

  it('move up one by one as the money comes back, and of that the party is told nothing', async () => {
    const [first, second] = ids as [string, string];
    await running.hear(Budgeting.ReservationReleased(reservation(CENTS), pot.potId));
    await eventually(async () => (await tasks(clerk)).length === 1, { what: 'the task of the first' });
    expect(await tasks(clerk)).toEqual([['decide-waitlisted', first]]);
    expect(await get(signatory, `/applications/${first}`)).toMatchObject({ status: 'checked', waiting: { wantedCents: CENTS, reason } });
    expect((await get<{ waiting: object }>(signatory, `/applications/${first}`)).waiting).not.toHaveProperty('movedUpOn');
    await running.hear(Budgeting.ReservationReleased(reservation(CENTS), pot.potId));
    await eventually(async () => (await tasks(clerk)).length === 2, { what: 'the task of the second' });
    expect((await get<{ items: object[] }>(clerk, `/calls/${pot.callId}/waiting-list`)).items).toMatchObject([
      { applicationId: first, standing: 'moved-up' },
      { applicationId: second, standing: 'moved-up' },
    ]);
    const moved = await running.db.query(`select 1 from rm_by_itself_v1 where what = 'moved-up'`);
    expect(moved).toHaveLength(2);
    await ok(clerk, `/applications/${first}/decision`, { outcome: 'granted', reason: 'Nachgerückt.' });
    expect(await get(signatory, `/applications/${first}/waiting-list`)).toMatchObject({ place: 1, of: 2 });
  });

  it('are refused where there is enough for them', async () => {
    const third = await apply();
    await running.hear(Budgeting.ReservationReleased(reservation(CENTS), pot.potId));
    await eventually(async () => (await running.db.query('select 1 from rm_pot_money_v1 where taken_cents < 0')).length === 2);
    expect(await code(clerk, `/applications/${third}/waiting-list`, { reason })).toBe('money-is-there');
  });

  it('move up by less, where there is less', async () => {
    const [wantedCents, last] = [CENTS / 2, await apply()];
    await running.hear(Budgeting.FundsReserved(reservation(CENTS / 2), pot.potId));
    await eventually(
      async () => (await running.db.query('select 1 from rm_pot_money_v1 where taken_cents = $1', [-CENTS / 2])).length === 2,
    );
    await ok(clerk, `/applications/${last}/waiting-list`, { reason });
    await eventually(
      async () => (await running.db.query('select 1 from rm_waiting_list_v2 where application_id = $1', [last])).length === 1,
    );
    expect(await get(clerk, `/applications/${last}/waiting-list`)).toMatchObject({ place: 3, of: 3, wantedCents: CENTS });
    await ok(clerk, `/applications/${last}/waiting-list`, { reason, wantedCents });
    await eventually(async () => (await tasks(clerk)).some(([task, id]) => task === 'decide-waitlisted' && id === last), {
      what: 'its task',
    });
    expect(await code(clerk, `/applications/${last}/decision`, { outcome: 'granted', reason: 'x' })).toBe('others-wait');
  });
});
