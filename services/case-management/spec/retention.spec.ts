import { Applications } from '@paktwerk/contracts';
import { addDays, berlinDate, defined } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { situation } from '../src/case/case.fixture';
import { service } from '../src/service';
import { hearDecree } from './published-decree';

const counsellor: Who = { sub: 'beratung-08111-1', roles: ['CASE_MANAGER'], organisation: '08111' };
const colleague: Who = { sub: 'beratung-08111-2', roles: ['CASE_MANAGER'], organisation: '08111' };
const lead: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
const officer: Who = { sub: 'datenschutz-08111', roles: ['DATA_PROTECTION'], organisation: '08111' };
const leadElsewhere: Who = { sub: 'leitung-08115', roles: ['TEAM_LEAD'], organisation: '08115' };
const today = berlinDate(new Date());
const openedOn = addDays(today, -800);
const WORD = 'Unverwechselbar';

describeWithPostgres('the list of how long files stay', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  const act = async (who: Who, id: string, what: string, body: object = {}): Promise<void> =>
    expect([what, (await s.call(who, 'POST', `/cases/${id}/${what}`, body)).status]).toEqual([what, 200]);
  const open = async (): Promise<string> => {
    const client = { givenName: 'Olena', familyName: WORD };
    const body = { programmeId: 'prg_1', client, situation, consent: { givenOn: openedOn, version: '1' }, openedOn };
    return (await s.call(counsellor, 'POST', '/cases', body)).body['caseId'] as string;
  };
  const closed = async (closedOn: string): Promise<string> => {
    const id = await open();
    await act(counsellor, id, 'close', { closedOn, reason: 'OTHER' });
    return id;
  };
  const hold = { reason: 'Verfahren' };
  let ids: Record<'running' | 'due' | 'recent' | 'proposed' | 'held' | 'restricted' | 'erased', string>;

  beforeAll(async () => {
    s = await runningService(service, { TOTALS_INTERVAL_MS: '50' });
    const data = { programmeId: 'prg_1', code: 'SUK22', titleDe: 'x', titleEn: 'x', effectiveOn: '2022-06-01' };
    await s.hear(Applications.ProgrammePublished(data, 'prg_1'));
    await hearDecree(s);
    await eventually(async () => ((await s.call(counsellor, 'GET', '/programmes')).body as unknown as unknown[]).length === 1);
    const long = addDays(today, -500);
    ids = {
      running: await open(),
      due: await closed(long),
      recent: await closed(addDays(today, -100)),
      proposed: await closed(long),
      held: await closed(long),
      restricted: await open(),
      erased: await closed(long),
    };
    await act(counsellor, ids.proposed, 'propose-erasure', { reason: 'RETENTION_OVER' });
    await act(lead, ids.held, 'place-hold', hold);
    await act(counsellor, ids.restricted, 'revoke-consent', { revokedOn: today, scope: 'ALL' });
    await act(counsellor, ids.erased, 'propose-erasure', { reason: 'REQUESTED' });
    await act(lead, ids.erased, 'confirm-erasure');
    await eventually(async () => (await named(lead, 'erased')).length === 1);
  });
  afterAll(() => s.stop());

  const list = (who: Who, query: string) => s.call(who, 'GET', `/cases/retention${query}`);
  const named = async (who: Who, state?: string): Promise<readonly string[]> => {
    const { body } = await list(who, state === undefined ? '' : `?state=${state}`);
    const items = body['items'] as readonly { readonly caseId: string }[];
    const nameOf = (id: string): string => Object.entries(ids).find(([, of]) => of === id)?.[0] ?? id;
    return items.map(({ caseId }) => nameOf(caseId)).sort();
  };

  it('names what is due, proposed, held, restricted and erased, and the rest only where nothing is asked for', async () => {
    expect(await named(lead, 'due')).toEqual(['due']);
    expect(await named(lead, 'proposed')).toEqual(['proposed']);
    expect(await named(lead, 'held')).toEqual(['held']);
    expect(await named(lead, 'restricted')).toEqual(['restricted']);
    expect(await named(lead, 'erased')).toEqual(['erased']);
    expect(await named(lead)).toEqual(Object.keys(ids).sort());
  });

  it('tells nobody more than they may know: a counsellor the own ones, the officer restricted ones, another district nothing', async () => {
    expect(await named(counsellor)).toEqual(Object.keys(ids).sort());
    expect(await named(colleague)).toEqual([]);
    expect(await named(officer)).toEqual(['restricted']);
    expect(await named(officer, 'due')).toEqual([]);
    expect(await named(leadElsewhere)).toEqual([]);
    expect((await list({ sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' }, '')).body['code']).toBe('role-missing');
    for (const who of [lead, counsellor, officer]) expect(JSON.stringify((await list(who, '')).body)).not.toContain(WORD);
  });

  it('says of each until when it is kept, and follows what is taken back', async () => {
    const { body } = await list(lead, '?state=proposed');
    const counsellorName = (body['items'] as readonly Record<string, unknown>[])[0]?.['counsellor'];
    expect(body['items']).toEqual([
      {
        caseId: ids.proposed,
        status: 'closed',
        openedOn,
        closedOn: addDays(today, -500),
        keptUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        erasure: { reason: 'RETENTION_OVER', proposedOn: today },
        ...defined({ counsellor: counsellorName }),
      },
    ]);
    await act(counsellor, ids.proposed, 'withdraw-erasure');
    await act(lead, ids.held, 'lift-hold', hold);
    await eventually(async () => (await named(lead, 'due')).length === 3, { what: 'both are due again' });
    expect(await named(lead, 'due')).toEqual(['due', 'held', 'proposed']);
    expect([await named(lead, 'proposed'), await named(lead, 'held')]).toEqual([[], []]);
  });
});
