import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const colleague: Who = { ...clerk, sub: 'kollegin' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

const file = JSON.parse(readFileSync(join(__dirname, '../../../programmes/integrationsmanagement-2025.json'), 'utf8')) as {
  readonly ruleSets: readonly { readonly version: number }[];
  readonly call: { readonly distributionKey: object };
};

describeWithPostgres('a rehearsal in the running service', () => {
  let running: RunningService;
  let programmeId: string;
  jest.setTimeout(180_000);

  const body = () => ({
    programmeId,
    ...file.call,
    potCents: 1000,
    budgetYear: 2099,
    deadline: '2099-12-31',
    ruleSetVersion: file.ruleSets.length,
    distributionKey: {
      ...file.call.distributionKey,
      weights: [
        { district: '08111', weight: 2 },
        { district: '08115', weight: 1 },
      ],
    },
  });
  const begin = async (): Promise<string> => {
    const { call } = await ok(running, ministry, 'POST', '/rehearsals', body());
    return (call as { callId: string }).callId;
  };
  const items = async (who: Who, url: string): Promise<readonly Record<string, unknown>[]> =>
    (await running.call(who, 'GET', url)).body['items'] as Record<string, unknown>[];
  const submit = async (callId: string, amountCents = 250): Promise<Record<string, unknown>> => {
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', workplace: 'Probelauf', amountCents }];
    const { draftId } = await ok(running, signatory, 'POST', '/drafts', { callId, lines });
    return ok(running, signatory, 'POST', `/drafts/${String(draftId)}/submit`, {});
  };

  beforeAll(async () => {
    running = await runningService(service);
    ({ programmeId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  it('shows the frames before anything is recorded, with the cents that are left', async () => {
    const { body: preview, status } = await running.call(ministry, 'POST', '/rehearsals/preview', body());
    expect(status).toBe(200);
    const { frames } = preview as unknown as { frames: readonly { district: string; amountCents: number; extraCent: number }[] };
    expect(frames.map((f) => f.district)).toEqual(['08111', '08115']);
    expect(frames.reduce((n, f) => n + f.extraCent, 0)).toBe(preview['leftoverCents']);
    expect(await items(ministry, '/rehearsals')).toEqual([]);
    expect((await running.call(clerk, 'POST', '/rehearsals/preview', body())).status).toBe(403);
    expect((await running.call(ministry, 'POST', '/rehearsals', { ...body(), ruleSetVersion: 99 })).body).toMatchObject({
      code: 'rule-set-unknown',
    });
  });

  it('is worked in by the people who will use it, and stays out of everything else', async () => {
    const callId = await begin();
    await eventually(async () => (await items(signatory, '/rehearsals')).length === 1);
    const submitted = await submit(callId);
    const url = `/applications/${String(submitted['applicationId'])}`;
    expect([submitted['fileNumber'], submitted['rehearsal']]).toEqual([expect.stringMatching(/^PROBE-IM25-2099-00001$/), true]);
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    const prepared = await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'granted', reason: 'Zur Probe.' });
    const { decisionId } = prepared['decision'] as { decisionId: string };
    await eventually(
      async () =>
        ((await running.call(clerk, 'GET', url)).body['decision'] as { reservation: { status: string } }).reservation.status === 'reserved',
    );
    await ok(running, colleague, 'POST', `${url}/decision/release`, { decisionId });
    await eventually(async () => (await items(clerk, `/applications?callId=${callId}`))[0]?.['status'] === 'granted');

    expect(await items(clerk, `/applications?callId=${callId}`)).toMatchObject([{ rehearsal: true, decidedCents: 250 }]);
    expect(await items(clerk, '/applications')).toEqual([]);
    expect((await items(clerk, '/calls')).map((c) => c['callId'])).not.toContain(callId);
    expect((await running.call(clerk, 'GET', '/search?q=Probelauf')).body['n']).toBe(0);
    expect((await running.call(clerk, 'GET', '/tasks')).body['items']).toEqual([]);
    expect((await running.call(ministry, 'GET', `/programmes/${programmeId}/affected`)).body).toMatchObject({ undecided: 0, granted: 0 });
    const { money } = (await running.call(ministry, 'GET', `/rehearsals/${callId}`)).body as unknown as {
      money: { reservedCents: number };
    };
    expect(money.reservedCents).toBe(250);
  });

  it('refuses more than a frame within itself, with what is left', async () => {
    const callId = await begin();
    const { frames } = (
      (await running.call(ministry, 'GET', `/rehearsals/${callId}`)).body as unknown as { money: { frames: { amountCents: number }[] } }
    ).money;
    const { applicationId } = await submit(callId, frames[0]!.amountCents + 1);
    const url = `/applications/${String(applicationId)}`;
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'granted', reason: 'Zu viel.' });
    await eventually(
      async () =>
        ((await running.call(clerk, 'GET', url)).body['decision'] as { reservation: { status: string } }).reservation.status === 'refused',
    );
    expect(((await running.call(clerk, 'GET', url)).body['decision'] as { reservation: object }).reservation).toMatchObject({
      reason: 'frame-exceeded',
      frameAvailableCents: frames[0]!.amountCents,
    });
  });

  it('is gone when it is discarded, with all that was tried in it', async () => {
    const callId = await begin();
    const { applicationId } = await submit(callId);
    await ok(running, signatory, 'POST', '/drafts', { callId, lines: [] });
    const drafts = async () => (await items(signatory, '/drafts')).filter((d) => d['callId'] === callId);
    expect(await drafts()).toHaveLength(2);
    await ok(running, ministry, 'POST', `/rehearsals/${callId}/discard`, { reason: 'Der Aufruf wird geändert.' });
    await eventually(async () => (await drafts()).length === 0);
    await eventually(async () => !(await items(ministry, '/rehearsals')).some((r) => r['callId'] === callId));
    expect(await items(clerk, `/applications?callId=${callId}`)).toEqual([]);
    expect((await running.call(ministry, 'GET', `/rehearsals/${callId}`)).status).toBe(404);
    for (const [who, method, url, sent] of [
      [clerk, 'POST', `/applications/${String(applicationId)}/formal-check`, {}],
      [signatory, 'POST', `/applications/${String(applicationId)}/withdraw`, { reason: 'x' }],
      [signatory, 'POST', '/drafts', { callId, lines: [] }],
    ] as const)
      expect([url, (await running.call(who, method, url, sent)).body['code']]).toEqual([url, 'rehearsal-over']);
  });

  it('becomes a call of its own, and nothing that was tried travels', async () => {
    const callId = await begin();
    await submit(callId);
    const { openedCallId } = await ok(running, ministry, 'POST', `/rehearsals/${callId}/open`, {});
    expect((await ok(running, ministry, 'POST', `/rehearsals/${callId}/open`, {}))['openedCallId']).toBe(openedCallId);
    await eventually(async () => (await items(clerk, '/calls')).some((c) => c['callId'] === openedCallId));
    expect(await items(clerk, `/applications?callId=${String(openedCallId)}`)).toEqual([]);
    expect((await running.call(ministry, 'POST', `/rehearsals/${callId}/discard`, { reason: 'x' })).body['code']).toBe('rehearsal-over');
  });

  it('is begun, discarded and opened by the ministry only', async () => {
    const callId = await begin();
    for (const who of [clerk, signatory]) {
      expect((await running.call(who, 'POST', '/rehearsals', body())).status).toBe(403);
      for (const act of ['discard', 'open']) expect((await running.call(who, 'POST', `/rehearsals/${callId}/${act}`, {})).status).toBe(403);
    }
  });
});
