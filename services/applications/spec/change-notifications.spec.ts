import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { clerk, deliverNotice, grantedFile, onlyNotice } from './granted-file';
import { ok, publishCall } from './published-call';

const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const editor: Who = { sub: 'antrag-2', roles: ['APPLICANT'], organisation: '08111' };
const auditor: Who = { sub: 'revision', roles: ['AUDITOR'], organisation: 'audit' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };

describeWithPostgres('a change that a recipient tells of', () => {
  let running: RunningService;
  let applicationId: string;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ lineId: 'stelle', kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 3_000_000 }];
    ({ applicationId } = await grantedFile(running, signatory, { callId, lines }));
  });
  afterAll(() => running.stop());

  const wish = { lineId: 'stelle', wish: { share: 25 }, from: '2025-10-01' };
  const draft = { ...wish, reason: 'Die Kollegin reduziert.' };
  const listed = async (who: Who) =>
    ((await running.call(who, 'GET', `/changes?applicationId=${applicationId}`)).body['items'] as readonly { status: string }[]).map(
      (i) => i.status,
    );
  const tasks = async (who: Who, changeId: unknown) =>
    ((await running.call(who, 'GET', '/tasks')).body['items'] as readonly { id: string; task: string }[])
      .filter((t) => t.id === changeId)
      .map((t) => t.task);
  const waits = (who: Who, changeId: unknown, task: string) =>
    eventually(async () => (await tasks(who, changeId)).includes(task), { what: `${task} for ${who.sub}` });

  it('is told once the notice is delivered, not before', async () => {
    const url = `/applications/${applicationId}`;
    const { grantId, noticeId } = await onlyNotice(running, applicationId);
    const early = await running.call(editor, 'POST', `${url}/changes`, draft);
    expect([early.status, early.body['code']]).toEqual([422, 'not-granted']);
    // Somebody else learns neither the number of the file nor that something was decided.
    for (const [method, path, body] of [
      ['GET', '/changeable', undefined],
      ['POST', '/changes/preview', wish],
      ['POST', '/changes', draft],
    ] as const) {
      const stranger = await running.call(elsewhere, method, `${url}${path}`, body);
      expect([stranger.status, stranger.body['code']]).toEqual([403, 'other-organisation']);
    }
    await deliverNotice(running, `/grants/${grantId}`, noticeId);
    expect((await running.call(editor, 'GET', `${url}/changeable`)).body).toMatchObject({
      lines: [{ lineId: 'stelle', kind: 'post', terms: { share: 50, months: 12 } }],
      actions: ['draft'],
    });
  });

  it('says what it frees before it is sent, is asked back and acknowledged, and an amendment can follow', async () => {
    const url = `/applications/${applicationId}/changes`;
    const preview = await ok(running, editor, 'POST', `${url}/preview`, wish);
    expect(preview).toMatchObject({ differenceCents: -375_000, basis: { mark: 'A' } });
    const { status, body: drafted } = await running.call(editor, 'POST', url, draft, { key: 'once' });
    expect([status, drafted['status'], drafted['actions']]).toEqual([201, 'draft', ['draft']]);
    const again = await running.call(editor, 'POST', url, draft, { key: 'once' });
    expect(again.body['changeId']).toBe(drafted['changeId']);
    const change = `/changes/${String(drafted['changeId'])}`;
    await eventually(async () => (await listed(editor)).length === 1, { what: 'the draft' });
    // Nobody but the recipient knows of what is not sent.
    expect([await listed(clerk), (await running.call(clerk, 'GET', change)).status]).toEqual([[], 404]);
    for (const who of [editor, elsewhere, clerk])
      expect((await running.call(who, 'POST', `${change}/send`, { differenceCents: -375_000 })).status).toBe(403);
    await waits(signatory, drafted['changeId'], 'send-change');
    const other = await running.call(signatory, 'POST', `${change}/send`, { differenceCents: 0 });
    expect([other.status, other.body['code']]).toEqual([422, 'change-figures-differ']);
    expect(await ok(running, signatory, 'POST', `${change}/send`, { differenceCents: -375_000 })).toMatchObject({
      status: 'sent',
      differenceCents: -375_000,
      actions: ['withdraw'],
    });

    await waits(clerk, drafted['changeId'], 'acknowledge-change');
    expect((await running.call(elsewhere, 'GET', change)).status).toBe(403);
    await ok(running, clerk, 'POST', `${change}/query`, { question: 'Seit wann?' });
    await waits(editor, drafted['changeId'], 'answer-change');
    await ok(running, editor, 'POST', `${change}/answer`, { answer: 'Seit Oktober.' });
    const before = await running.runtime.clock.now();
    expect(await ok(running, clerk, 'POST', `${change}/acknowledge`, {})).toMatchObject({
      status: 'acknowledged',
      moneyFollows: true,
      amendment: {
        kind: 'AMENDMENT',
        lines: [{ lineId: 'stelle', from: '2025-10-01', after: { share: 25, amountCents: 2_625_000 } }],
        causes: [{ kind: 'change-notification', changeId: drafted['changeId'] }],
      },
      actions: [],
    });
    await eventually(async () => (await listed(clerk))[0] === 'acknowledged', { what: 'the list' });
    const past = await running.call(clerk, 'GET', `/changes?knownAt=${before}`);
    expect((past.body['items'] as readonly { status: string }[]).map((i) => i.status)).toEqual(['sent']);
    const { entries } = (await running.call(clerk, 'GET', `${change}/history`)).body as { entries: readonly { eventType: string }[] };
    expect(entries.map((e) => e.eventType)).toEqual([
      'change.drafted',
      'change.sent',
      'change.queried',
      'change.answered',
      'change.acknowledged',
    ]);
  });

  it('is called by the number of its file, like whatever else belongs to it, where operations look after what waits', async () => {
    const { grantId } = await onlyNotice(running, applicationId);
    const { items } = (await running.call(clerk, 'GET', '/changes')).body as { items: readonly { changeId: string; fileNumber: string }[] };
    const [{ changeId, fileNumber }] = items as [(typeof items)[number]];
    const streams = [
      `application-${applicationId}`,
      `forwarding-${applicationId}`,
      `grant-${grantId}`,
      `extension-${grantId}`,
      `change-${changeId}`,
    ];
    const names = await service.namesOf!(running.db, streams);
    expect(streams.map((stream) => names.get(stream))).toEqual(streams.map(() => fileNumber));
  });

  it('stands in the volume of its file, as it was sent', async () => {
    const { entries } = (await running.call(auditor, 'GET', `/volumes/${applicationId}`)).body as {
      entries: readonly { part: string; eventType: string }[];
    };
    expect(entries.filter((e) => e.part === 'change').map((e) => e.eventType)).toEqual([
      'change.drafted',
      'change.sent',
      'change.queried',
      'change.answered',
      'change.acknowledged',
    ]);
  });

  it('is what an amendment rests on, where it is acknowledged, and of this grant', async () => {
    const { items } = (await running.call(clerk, 'GET', `/changes?applicationId=${applicationId}`)).body as {
      items: readonly { changeId: string; grantId: string }[];
    };
    const [{ changeId, grantId }] = items as [(typeof items)[number]];
    const amend = async (path: string, named: string) => {
      const causes = [{ kind: 'change-notification', changeId: named }];
      const body = { lines: [{ lineId: 'stelle', share: 0.25, from: '2025-10-01' }], causes };
      const answer = await running.call(
        clerk,
        'POST',
        `/grants/${grantId}/amendments${path}`,
        path === '' ? { ...body, reason: 'x' } : body,
      );
      return [answer.status, answer.body['code']];
    };
    for (const path of ['', '/preview']) expect(await amend(path, 'chg_nicht_da')).toEqual([422, 'amendment-cause-unknown']);
    expect(await amend('/preview', changeId)).toEqual([200, undefined]);
  });

  it('is refused with a reason, or taken back', async () => {
    const url = `/applications/${applicationId}/changes`;
    const told = async () => {
      const { changeId } = await ok(running, editor, 'POST', url, { ...draft, wish: { person: true } });
      await ok(running, signatory, 'POST', `/changes/${String(changeId)}/send`, { differenceCents: 0 });
      return `/changes/${String(changeId)}`;
    };
    const first = await told();
    expect(await ok(running, clerk, 'POST', `${first}/refuse`, { reason: 'Ohne Nachweis nicht.' })).toMatchObject({
      status: 'refused',
      moneyFollows: false,
      closed: { said: 'Ohne Nachweis nicht.' },
    });
    const second = await told();
    const taken = await ok(running, signatory, 'POST', `${second}/withdraw`, { reason: 'Doch nicht.' });
    expect(taken).toMatchObject({ status: 'withdrawn', actions: [] });
    const late = await running.call(clerk, 'POST', `${second}/acknowledge`, {});
    expect([late.status, late.body['code']]).toEqual([422, 'change-over']);
  });
});
