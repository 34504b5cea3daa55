import { Budgeting } from '@paktwerk/contracts';
import { addDays } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { grantDecider, grantIdOf, grantStream } from '../src/grant/state';
import { service } from '../src/service';
import { extendableGrant } from './extendable-grant';
import { clerk, deliverNotice, fundNotice, reviewer } from './granted-file';
import type { File } from './granted-file';
import { ok } from './published-call';

const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };
const auditor: Who = { sub: 'rechnungshof', roles: ['AUDITOR'], organisation: 'audit' };

describeWithPostgres('posts that are funded longer', () => {
  let running: RunningService;
  let programmeId: string;
  let today: string;
  let file: File;
  let url: string;
  let postIdOf: (lineId: string) => string;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    running = await runningService(service);
    today = await running.runtime.clock.today();
    ({ file, programmeId, url, postIdOf } = await extendableGrant(running, signatory));
  });
  afterAll(() => running.stop());

  interface Extension {
    readonly posts: readonly {
      readonly lineId: string;
      readonly position: number;
      readonly newEnd?: string;
      readonly refusal?: { readonly code: string };
    }[];
    readonly requests: readonly {
      readonly requestId: string;
      readonly lineIds: readonly string[];
      readonly status: string;
      readonly noticeId?: string;
      readonly actions: readonly string[];
    }[];
    readonly actions: readonly string[];
  }
  const extension = async (who: Who) => (await running.call(who, 'GET', `${url}/extension`)).body as unknown as Extension;
  const refusal = async (who: Who, path: string, body: object) => {
    const answer = await running.call(who, 'POST', `${url}/extension/${path}`, body);
    return [answer.status, answer.body['code'], answer.body['data']];
  };

  it('are shown with their new end, or why they have none, to who may see the file', async () => {
    const { posts, actions } = await extension(signatory);
    expect(posts.map(({ lineId, refusal: no }) => [lineId, no?.code])).toEqual([
      ['line-1', undefined],
      ['line-2', 'not-approved-at-cut-off'],
    ]);
    expect(posts.map((post) => post.position)).toEqual([1, 2]);
    expect(posts[0]).toMatchObject({ state: 'APPROVED', oldEnd: addDays(today, 335), fundedMonths: 18, amountCents: 1_500_000 });
    expect([actions, (await extension(clerk)).actions]).toEqual([['request-extension'], ['prepare-extension']]);
    expect((await running.call(elsewhere, 'GET', `${url}/extension`)).status).toBe(403);
  });

  it('are asked for once, by who may sign for the recipient, and wait for the authority', async () => {
    expect((await refusal(signatory, 'requests', { lineIds: [] }))[0]).toBe(400);
    expect(await refusal(signatory, 'requests', { lineIds: ['line-9'] })).toEqual([
      422,
      'post-not-of-grant',
      { field: '/lineIds/0', lineId: 'line-9', fileNumber: file.fileNumber },
    ]);
    expect(await refusal(signatory, 'requests', { lineIds: ['line-1', 'line-1'] })).toEqual([
      422,
      'line-twice',
      { field: '/lineIds/1', lineId: 'line-1', position: 1 },
    ]);
    expect((await refusal(elsewhere, 'requests', { lineIds: ['line-1'] }))[0]).toBe(403);
    await ok(running, signatory, 'POST', `${url}/extension/requests`, { lineIds: ['line-1'] });
    const { requestId } = (await extension(signatory)).requests[0]!;
    expect(await refusal(signatory, 'requests', { lineIds: ['line-1'] })).toEqual([
      422,
      'extension-requested',
      { field: '/lineIds/0', lineId: 'line-1', requestId, requestedOn: today },
    ]);
    const { entries } = (await running.call(elsewhere, 'GET', `${url}/extension/history`)).body as { readonly entries?: readonly object[] };
    const [told] = (await running.call(signatory, 'GET', `${url}/extension/history`)).body['entries'] as readonly { sentence: string }[];
    expect([entries, told?.sentence]).toEqual([
      undefined,
      expect.stringMatching(
        / die Verlängerung nach Fassung 1 des Regelwerks beantragt: Position 1 vom \d\d\.\d\d\.\d{4} auf den \d\d\.\d\d\.\d{4}\.$/,
      ),
    ]);
    const open = async (who: Who) => (await running.call(who, 'GET', '/extension-requests?status=open')).body['items'] as readonly object[];
    await eventually(async () => (await open(clerk)).length === 1, { what: 'the request in the list' });
    expect([await open(signatory), await open(elsewhere)]).toMatchObject([
      [{ requestId, status: 'open', fileNumber: file.fileNumber }],
      [],
    ]);
  });

  it('are asked for again where the recipient took the request back, or the authority declined it', async () => {
    const requestIdOf = async () => (await extension(signatory)).requests.at(-1)?.requestId ?? '';
    const first = await requestIdOf();
    const reason = 'Wir prüfen das noch einmal.';
    const offered = async (who: Who) => (await extension(who)).requests.at(-1)?.actions;
    expect([await offered(signatory), await offered(clerk)]).toEqual([['withdraw-request'], ['decline-request', 'reject-request']]);
    expect((await refusal(elsewhere, `requests/${first}/withdraw`, { reason }))[0]).toBe(403);
    expect((await refusal(signatory, `requests/${first}/decline`, { reason }))[0]).toBe(403);
    await ok(running, signatory, 'POST', `${url}/extension/requests/${first}/withdraw`, { reason });
    expect(await refusal(clerk, `requests/${first}/decline`, { reason })).toEqual([
      422,
      'extension-request-over',
      { requestId: first, status: 'withdrawn', on: today },
    ]);
    await ok(running, signatory, 'POST', `${url}/extension/requests`, { lineIds: ['line-1'] });
    const second = await requestIdOf();
    await ok(running, clerk, 'POST', `${url}/extension/requests/${second}/decline`, { reason: 'Die Unterlagen fehlen.' });
    await ok(running, signatory, 'POST', `${url}/extension/requests`, { lineIds: ['line-1'] });
    expect((await extension(signatory)).requests).toMatchObject([
      { requestId: first, status: 'withdrawn', closedOn: today, reason, actions: [] },
      { requestId: second, status: 'declined', closedOn: today, reason: 'Die Unterlagen fehlen.', actions: [] },
      { status: 'open', actions: ['withdraw-request'] },
    ]);
    const listed = async () =>
      (await running.call(clerk, 'GET', '/extension-requests')).body['items'] as readonly { readonly status: string }[];
    await eventually(async () => (await listed()).length === 3, { what: 'all requests in the list' });
    expect((await listed()).map(({ status }) => status)).toEqual(['open', 'declined', 'withdrawn']);
  });

  it('are rejected by a notice of its own, which the recipient can contest, and asked for again', async () => {
    const { requestId } = (await extension(clerk)).requests.at(-1)!;
    const rejecting = `requests/${requestId}/reject`;
    expect((await refusal(signatory, rejecting, { reason: 'Nein.' }))[0]).toBe(403);
    await ok(running, clerk, 'POST', `${url}/extension/${rejecting}`, { reason: 'Die Stelle wird schon anders gefördert.' });
    const prepared = async () =>
      (await running.call(clerk, 'GET', url)).body['preparation'] as { readonly noticeId: string; readonly kind: string };
    const { noticeId, kind } = await prepared();
    expect(kind).toBe('EXTENSION_REJECTION');
    const releasing = { method: 'POST', path: `${url}/prepared/${noticeId}/release` } as const;
    expect((await running.call(clerk, releasing.method, releasing.path, {})).body['code']).toBe('four-eyes');
    await ok(running, reviewer, releasing.method, releasing.path, {});
    const status = async (who: Who) => (await extension(who)).requests.at(-1)?.status;
    expect([await status(clerk), await status(signatory)]).toEqual(['rejected', 'open']);
    await deliverNotice(running, url, noticeId);
    expect([await status(signatory), (await extension(signatory)).requests.at(-1)?.noticeId]).toEqual(['rejected', noticeId]);
    const listed = async () => (await running.call(signatory, 'GET', '/extension-requests?status=rejected')).body['items'];
    await eventually(async () => ((await listed()) as readonly object[]).length === 1, { what: 'the rejection in the list' });
    const notices = (await running.call(signatory, 'GET', url)).body['notices'] as readonly {
      readonly kind: string;
      readonly actions: readonly string[];
    }[];
    expect(notices.at(-1)).toMatchObject({ kind: 'EXTENSION_REJECTION', status: 'delivered', content: { requestId } });
    expect(notices.at(-1)?.actions).toContain('waive-remedy');
    await ok(running, signatory, 'POST', `${url}/extension/requests`, { lineIds: ['line-1'] });
  });

  it('say to the authority alone that there is no money for all of them', async () => {
    const pot = { potId: file.callId, callId: file.callId, programmeId, effectiveOn: '2025-01-01' };
    const frames = [{ district: '08111', amountCents: 7_000_000 }];
    await running.hear(
      Budgeting.PotAllotted({ ...pot, amountCents: 7_000_000, budgetYear: 2099 }, file.callId),
      Budgeting.FramesCalculated({ ...pot, keyId: 'key_1', frames }, file.callId),
    );
    const short = async (who: Who) => (await running.call(who, 'GET', `${url}/extension`)).body['short'];
    await eventually(async () => (await short(clerk)) !== undefined, { what: 'what budgeting told' });
    expect(await short(clerk)).toMatchObject({ code: 'reservation-refused' });
    expect(await short(signatory)).toBeUndefined();
  });

  it('are previewed for a whole programme, for other programs too', async () => {
    const preview = (await running.call(clerk, 'GET', `/extension-preview?programmeId=${programmeId}`)).body;
    expect(preview).toMatchObject({
      extended: 1,
      refused: 1,
      addedCents: 1_500_000,
      grants: [{ isRequested: true, isPrepared: false, short: { code: 'reservation-refused' } }],
      pots: [{ callId: file.callId, budgetYear: 2099, addedCents: 1_500_000, leftCents: 1_000_000 }],
    });
    const token = await running.token(reviewer);
    const csv = await running.app.inject({
      url: `/api/applications/v1/extension-preview.csv?programmeId=${programmeId}`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect([csv.statusCode, csv.body.includes('noch nicht bewilligt')]).toEqual([200, true]);
  });

  it('are prepared by a job for many, once each, with the request that it answers', async () => {
    const { applicationId, decision } = file;
    const letter = { reason: 'Die Regeln erlauben es.' };
    const items = [{ applicationId, decisionId: decision.decisionId }];
    expect((await running.call(clerk, 'POST', '/bulk-jobs', { kind: 'extend', items })).body).toMatchObject({ code: 'bulk-letter' });
    const job = await ok(running, clerk, 'POST', '/bulk-jobs', { kind: 'extend', items, letter });
    const done = async () => (await running.call(clerk, 'GET', `/bulk-jobs/${String(job['bulkId'])}`)).body;
    await eventually(async () => (await done())['isOpen'] === false, { what: 'the job' });
    expect(await done()).toMatchObject({ done: 1, nothing: 0, refused: 0 });
    const { state } = await running.runtime.commands.load(grantStream(grantIdOf(decision.decisionId)), grantDecider);
    const { requestId } = (await extension(clerk)).requests.at(-1)!;
    const post = (await extension(clerk)).posts[0]!;
    expect(state).toMatchObject({
      preparation: {
        kind: 'EXTENSION',
        reason: 'Die Regeln erlauben es.',
        content: {
          kind: 'EXTENSION',
          requestId,
          ruleSetVersion: 1,
          months: 12,
          posts: [
            { postId: postIdOf('line-1'), lineId: 'line-1', oldEnd: addDays(today, 335), newEnd: post.newEnd, amountCents: 1_500_000 },
          ],
        },
      },
    });
  });

  it('are extended once the notice is released by another person, and not again by the same rules', async () => {
    const { state } = await running.runtime.commands.load(grantStream(grantIdOf(file.decision.decisionId)), grantDecider);
    const noticeId = state.kind === 'open' ? (state.preparation?.noticeId ?? '') : '';
    await fundNotice(running, url);
    await ok(running, reviewer, 'POST', `${url}/prepared/${noticeId}/release`, {});
    const { posts, requests, actions } = await extension(clerk);
    expect([posts[0]?.refusal?.code, requests.at(-1)?.noticeId, actions]).toEqual(['extended-already', noticeId, []]);
    const listed = async (who: Who, status: string) =>
      (await running.call(who, 'GET', `/extension-requests?status=${status}`)).body['items'] as readonly { readonly noticeId?: string }[];
    await eventually(async () => (await listed(clerk, 'answered')).length === 1, { what: 'the answer in the list' });
    expect(await listed(clerk, 'answered')).toMatchObject([{ noticeId, answeredOn: today }]);
    // Its recipient learns that there is an answer when they have it in hand.
    expect([await listed(signatory, 'answered'), (await listed(signatory, 'open')).map((one) => one.noticeId)]).toEqual([[], [undefined]]);
    expect((await refusal(signatory, 'requests', { lineIds: ['line-1'] }))[1]).toBe('extension-requested');
    await deliverNotice(running, url, noticeId);
    await eventually(async () => (await listed(signatory, 'answered')).length === 1, { what: 'the answer in the list of the recipient' });
    expect(await listed(signatory, 'answered')).toMatchObject([{ noticeId, answeredOn: today }]);
  });

  it('are asked for also where the rules do not extend them, and stand there with the reason until a notice decides', async () => {
    await ok(running, signatory, 'POST', `${url}/extension/requests`, { lineIds: ['line-2'] });
    const reason = { code: 'not-approved-at-cut-off', de: expect.stringContaining('noch nicht bewilligt') as string };
    const marked = (await extension(signatory)).requests.at(-1)!;
    expect(marked).toMatchObject({ status: 'open', lineIds: ['line-2'], notExtended: [{ lineId: 'line-2', reason }] });
    expect((await extension(clerk)).requests.at(-1)).toMatchObject({
      notExtended: [{ lineId: 'line-2', reason }],
      actions: ['decline-request', 'reject-request'],
    });
    const listed = async () => (await running.call(clerk, 'GET', '/extension-requests?status=open')).body['items'] as readonly object[];
    await eventually(async () => (await listed()).length === 1, { what: 'the request in the list' });
    expect((await listed())[0]).toMatchObject({ posts: [{ lineId: 'line-2', amountCents: 0, notExtended: reason }] });
    expect(await refusal(clerk, 'notice', { lineIds: ['line-2'], reason: 'Doch.' })).toEqual([
      422,
      'not-approved-at-cut-off',
      { field: '/lineIds/0', lineId: 'line-2', cutOff: today, approvedOn: addDays(today, 1) },
    ]);
    await ok(running, clerk, 'POST', `${url}/extension/requests/${marked.requestId}/reject`, { reason: 'Zu spät bewilligt.' });
    const { noticeId } = (await running.call(clerk, 'GET', url)).body['preparation'] as { readonly noticeId: string };
    await ok(running, reviewer, 'POST', `${url}/prepared/${noticeId}/release`, {});
    await deliverNotice(running, url, noticeId);
    expect((await extension(signatory)).requests.at(-1)?.status).toBe('rejected');
    await eventually(async () => (await listed()).length === 0, { what: 'the rejection in the list' });
  });

  it('stand in the volume of the file, from the request on', async () => {
    const { entries } = (await running.call(auditor, 'GET', `/volumes/${file.applicationId}`)).body as {
      entries: readonly { part: string; eventType: string }[];
    };
    expect(entries.filter((e) => e.part === 'extension').map((e) => e.eventType)).toEqual([
      'extension.requested',
      'extension-request.withdrawn',
      'extension.requested',
      'extension-request.declined',
      'extension.requested',
      'extension-request.decided',
      'extension.requested',
      'extension-request.decided',
      'extension.requested',
      'extension-request.decided',
    ]);
  });
});
