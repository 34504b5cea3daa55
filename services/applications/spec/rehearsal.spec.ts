import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedId, derivedUuid, newUuid, nothing, record } from '@paktwerk/kernel';
import { Clock, Commands, DirectoryCopy } from '@paktwerk/platform';
import type { Database } from '@paktwerk/platform';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import type { MailConfig } from '../src/mail/config';
import { Addressees } from '../src/preference/addressees';
import { MailReminder } from '../src/reactions/mail-reminder';
import { RehearsalOpened } from '../src/rehearsal/events';
import { keysOf, rehearsalDecider, rehearsalStream } from '../src/rehearsal/state';
import { reminded } from '../src/reminder/reminder.fixture';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const colleague: Who = { ...clerk, sub: 'kollegin' };
const neighbour: Who = { sub: 'nachbarkreis', roles: ['APPLICANT'], organisation: '08115' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

const file = JSON.parse(readFileSync(join(__dirname, '../../../programmes/integrationsmanagement-2025.json'), 'utf8')) as {
  readonly ruleSets: readonly { readonly version: number }[];
  readonly call: { readonly distributionKey: object };
};

describeWithPostgres('a rehearsal in the running service', () => {
  let running: RunningService;
  let programmeId: string;
  let realCallId: string;
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
    ({ programmeId, callId: realCallId } = await publishCall(running));
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

  it('told every party by its money, and by its version, that a decision was prepared', async () => {
    const callId = await begin();
    const told = async (who: Who) =>
      Promise.all(
        [`/rehearsals/${callId}`, `/calls/${callId}`].map(async (url) => {
          const { status, headers, body } = await running.call(who, 'GET', url);
          return [url, status, headers['etag'], headers['paktwerk-position'], body];
        }),
      );
    const { applicationId } = await submit(callId);
    const url = `/applications/${String(applicationId)}`;
    await ok(running, clerk, 'POST', `${url}/formal-check`, {});
    const before = [await told(signatory), await told(neighbour)];
    const ofMinistry = await told(ministry);
    await ok(running, clerk, 'POST', `${url}/decision`, { outcome: 'granted', reason: 'Zur Probe.' });
    await eventually(
      async () =>
        ((await running.call(clerk, 'GET', url)).body['decision'] as { reservation: { status: string } }).reservation.status === 'reserved',
    );
    expect(await told(ministry)).not.toEqual(ofMinistry);
    expect([await told(signatory), await told(neighbour)]).toEqual(before);
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
    const before = new Date().toISOString();
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
      ...['', '/history', '/receipt', `?knownAt=${before}`].map(
        (of) => [clerk, 'GET', `/applications/${String(applicationId)}${of}`, undefined] as const,
      ),
    ] as const)
      expect([url, (await running.call(who, method, url, sent)).body['code']]).toEqual([url, 'rehearsal-over']);
    for (const asOf of ['', `?knownAt=${before}`])
      expect((await running.call(clerk, 'GET', `/calls/${callId}${asOf}`)).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('left its files behind, which nobody could delete and everybody could still read', async () => {
    const callId = await begin();
    const attach = async (draftId: string) => {
      const { statusCode, body: stored } = await running.app.inject({
        method: 'POST',
        url: `/api/applications/v1/drafts/${draftId}/attachments`,
        payload: Buffer.from(`%PDF-1.7\n% ${draftId}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`, 'latin1'),
        headers: {
          authorization: `Bearer ${await running.token(signatory)}`,
          'idempotency-key': newUuid(),
          'content-type': 'application/octet-stream',
          'paktwerk-file-name': 'Vertrag.pdf',
        },
      });
      expect(statusCode).toBe(201);
      return (JSON.parse(stored) as { attachmentId: string }).attachmentId;
    };
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', workplace: 'Probelauf', amountCents: 250 }];
    const submitted = String((await ok(running, signatory, 'POST', '/drafts', { callId, lines }))['draftId']);
    const waiting = String((await ok(running, signatory, 'POST', '/drafts', { callId, lines }))['draftId']);
    const files = [await attach(submitted), await attach(waiting)];
    await ok(running, signatory, 'POST', `/drafts/${submitted}/submit`, {});
    const left = async () =>
      Promise.all(
        ['attachments', 'attachment_chunks'].map(
          async (table) => (await running.db.query(`select 1 from ${table} where attachment_id = any($1)`, [files])).length,
        ),
      );
    expect(await left()).toEqual([2, 2]);
    await ok(running, ministry, 'POST', `/rehearsals/${callId}/discard`, { reason: 'Ende.' });
    await eventually(async () => (await left()).join() === '0,0', { what: 'the files to go' });
    for (const id of files) expect((await running.call(signatory, 'GET', `/attachments/${id}/content`)).status).toBe(404);
  });

  it('stopped the whole list of tasks of a party that still had a draft in it when it was over', async () => {
    const [going, over] = [await begin(), await begin()];
    await ok(running, ministry, 'POST', `/rehearsals/${over}/discard`, { reason: 'Ende.' });
    const drafted = async (of: string) => String((await ok(running, signatory, 'POST', '/drafts', { callId: of, lines: [] }))['draftId']);
    const real = await drafted(realCallId);
    await drafted(going);
    const late = await drafted(realCallId);
    await running.db.query('update drafts set call_id = $2 where draft_id = $1', [late, over]);
    const { status, body } = await running.call(signatory, 'GET', '/tasks?task=submit-draft');
    expect([status, (body['items'] as readonly { id: string }[]).map((i) => i.id)]).toEqual([200, [real]]);
    for (const draftId of [real, late]) await running.db.query('delete from drafts where draft_id = $1', [draftId]);
  });

  it('sent real mail: a reminder in it stays in its file', async () => {
    const asked: string[] = [];
    const db = { query: (text: string) => (asked.push(text), Promise.resolve([])) } as unknown as Database;
    const mail = new MailReminder(
      db,
      { isOn: true, pageUrl: 'https://paktwerk.example' } as MailConfig,
      new Addressees(db, new DirectoryCopy(db), new Clock()),
      new DirectoryCopy(db),
    );
    const on = (more: object) =>
      mail.on({ ...reminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 }), eventId: newUuid(), ...more } as never);
    const { data } = reminded({ on: '2022-08-12', dueOn: '2022-08-15', days: 3 });
    await on({ data: { ...data, rehearsal: true } });
    expect(asked).toEqual([]);
    await on({ data });
    expect(asked.filter((text) => text.includes('from preferences'))).toHaveLength(1);
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

  it('answered 412 to whoever named the version of the rehearsal when opening it', async () => {
    const callId = await begin();
    const etag = String((await running.call(ministry, 'GET', `/rehearsals/${callId}`)).headers['etag']);
    const open = (version: string) =>
      running.call(ministry, 'POST', `/rehearsals/${callId}/open`, {}, { headers: { 'if-match': version } });
    expect((await open('"9"')).body).toMatchObject({ status: 412, code: 'stale-version', data: { expected: 9, actual: 1 } });
    expect(await running.db.query('select 1 from rm_calls_v1 where call_id = $1', [derivedId('call', callId, 'opened')])).toEqual([]);
    const { status, body } = await open(etag);
    expect([status, body]).toEqual([200, { callId, openedCallId: derivedId('call', callId, 'opened') }]);
    expect((await running.call(clerk, 'GET', `/calls/${String(body['openedCallId'])}`)).status).toBe(200);
  });

  it('was over without a call where the process ended between the two: the command given again opens it', async () => {
    const callId = await begin();
    const openedCallId = derivedId('call', callId, 'opened');
    await running.app.get(Commands).handle(
      rehearsalStream(callId),
      rehearsalDecider,
      {
        commandId: derivedUuid(callId, 'interrupted'),
        correlationId: derivedUuid(callId, 'interrupted'),
        actor: { person: 'per_1', role: 'MINISTRY', organisation: 'state' },
        at: new Date().toISOString(),
      },
      {
        decide: (state) =>
          state.kind === 'running' ? record(RehearsalOpened({ ...keysOf(state.call, '2026-01-01'), openedCallId })) : nothing(),
      },
    );
    const call = () => running.call(clerk, 'GET', `/calls/${openedCallId}`);
    expect((await call()).status).toBe(404);
    await ok(running, ministry, 'POST', `/rehearsals/${callId}/open`, {});
    expect((await call()).status).toBe(200);
  });

  it('is begun, discarded and opened by the ministry only', async () => {
    const callId = await begin();
    for (const who of [clerk, signatory]) {
      expect((await running.call(who, 'POST', '/rehearsals', body())).status).toBe(403);
      for (const act of ['discard', 'open']) expect((await running.call(who, 'POST', `/rehearsals/${callId}/${act}`, {})).status).toBe(403);
    }
  });
});
