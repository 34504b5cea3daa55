import { Applications, goldenExample } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const call = { ...(goldenExample(Applications.CallOpened).data as Parameters<typeof Applications.CallOpened>[0]), budgetYear: 2099 };
const [district] = call.distributionKey.weights.map((w) => w.district);
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: String(district) };
const prepared = {
  ...(goldenExample(Applications.DecisionPrepared).data as Parameters<typeof Applications.DecisionPrepared>[0]),
  callId: call.callId,
  programmeId: call.programmeId,
  district: String(district),
};

describeWithPostgres('pots as they stood', () => {
  let s: RunningService;
  const instants: string[] = [];
  jest.setTimeout(60_000);

  type Item = Readonly<Record<string, unknown>>;
  const items = async (who: Who, query = ''): Promise<readonly Item[]> => {
    const { status, body } = await s.call(who, 'GET', `/pots${query}`);
    if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`);
    return body['items'] as readonly Item[];
  };
  const at = (instant: string): string => `?knownAt=${encodeURIComponent(instant)}`;
  const between = async (): Promise<void> => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await pause();
    instants.push(await s.runtime.clock.now());
    await pause();
  };

  beforeAll(async () => {
    s = await runningService(service);
    await between();
    await s.hear(Applications.CallOpened(call, call.callId));
    await eventually(async () => (await items(ministry)).length === 1, { what: 'the pot' });
    await between();
    await s.hear(Applications.DecisionPrepared(prepared, prepared.applicationId));
    await eventually(async () => (await items(ministry))[0]?.['reservedCents'] === prepared.amountCents, { what: 'the reservation' });
    await between();
  });
  afterAll(() => s.stop());

  it('hold at each instant what was set aside then, and to a party tell nothing of it', async () => {
    const [before, allotted, reserved] = instants as [string, string, string];
    expect(await items(ministry, at(before))).toEqual([]);
    expect((await items(ministry, at(allotted))).map((p) => p['reservedCents'])).toEqual([0]);
    expect((await items(ministry, at(reserved))).map((p) => p['reservedCents'])).toEqual([prepared.amountCents]);
    expect(await items(applicant, at(reserved))).toEqual(await items(applicant, at(allotted)));
  });

  it('are as of now what the live ones are', async () => {
    const now = at(await s.runtime.clock.now());
    for (const who of [ministry, applicant]) expect(await items(who, now)).toEqual(await items(who));
  });

  it('say what was set aside and not committed at each instant, and as of now what the live list does', async () => {
    const uncommitted = async (query: string): Promise<readonly Item[]> => {
      const { status, body } = await s.call(ministry, 'GET', `/reservations/uncommitted?olderThanHours=0${query}`);
      if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(body)}`);
      return body['items'] as readonly Item[];
    };
    const [, allotted, reserved] = instants as [string, string, string];
    const live = await uncommitted('');
    expect(live.map((r) => r['decisionId'])).toEqual([prepared.decisionId]);
    expect(await uncommitted(at(await s.runtime.clock.now()).replace('?', '&'))).toEqual(live);
    expect(await uncommitted(at(reserved).replace('?', '&'))).toEqual(live);
    expect(await uncommitted(at(allotted).replace('?', '&'))).toEqual([]);
    expect(await uncommitted('&effectiveOn=2016-12-31')).toEqual([]);
    const { body } = await s.call(ministry, 'GET', `/reservations/uncommitted?${at(reserved).slice(1)}`);
    expect(body['items']).toEqual([]);
  });

  it('leave out what held only later, and leave nothing free of a year that is over on the day', async () => {
    expect(await items(ministry, '?effectiveOn=2016-12-31')).toEqual([]);
    const [pot] = await items(ministry, '?effectiveOn=2100-01-01');
    expect([pot?.['yearEnded'], pot?.['availableCents'], pot?.['unboundCents']]).toEqual([true, 0, call.potCents - prepared.amountCents]);
  });
});
