import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { grantIdOf, noticeIdOf } from '../src/grant/state';
import { checkedFile, delivered, readyFile, releaseFile } from './granted-file';
import { ok as succeeds, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' };
const other: Who = { ...clerk, sub: 'sachbearbeitung-2' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const machine: Who = { sub: 'fachverfahren', roles: ['SUBSCRIBER'], organisation: '08111' };

describeWithPostgres('a decision that is prepared moved the version of the file, and its district could tell', () => {
  let running: RunningService;
  let ids: Readonly<Record<string, string>>;
  jest.setTimeout(60_000);

  const ok = (who: Who, url: string, body: object) => succeeds(running, who, 'POST', url, body);
  const file = () => `/applications/${String(ids['applicationId'])}`;
  let anotherId: string;
  const another = () => `/applications/${anotherId}`;

  beforeAll(async () => {
    running = await runningService(service);
    const { programmeId, callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 3_000_000 }];
    const { draftId } = await ok(signatory, '/drafts', { callId, lines });
    const { applicationId } = await ok(signatory, `/drafts/${String(draftId)}/submit`, {});
    ids = { programmeId, callId, draftId, applicationId } as Record<string, string>;
    await ok(clerk, `${file()}/formal-check`, {});
    const again = await ok(signatory, '/drafts', { callId, lines });
    anotherId = String((await ok(signatory, `/drafts/${String(again['draftId'])}/submit`, {}))['applicationId']);
    await ok(clerk, `${another()}/formal-check`, {});
    await quiet();
  });
  afterAll(() => running.stop());

  const quiet = () =>
    eventually(async () => (await running.runtime.progress.read()).consumers.every((c) => c.position >= c.head), { what: 'the lists' });

  /** What every route that reads says, with whatever tells a version or a place in the log. */
  const answersTo = async (who: Who, of: Readonly<Record<string, string>> = ids): Promise<readonly string[]> => {
    const { body: document } = await running.app.inject({ method: 'GET', url: '/api/applications/openapi.json' });
    const { paths } = JSON.parse(document) as { readonly paths: Readonly<Record<string, { readonly get?: object }>> };
    // A stream of a draft wants a socket, and says nothing but that the draft changed.
    const isRead = (path: string): boolean => path.includes('/v1/') && !path.includes('/ops/') && !path.endsWith('/stream');
    const routes = Object.keys(paths).filter((path) => paths[path]?.get && isRead(path));
    expect(routes.length).toBeGreaterThan(10);
    const asked = [...routes, '/api/applications/v1/applications?status=checked', '/api/applications/v1/applications?status=prepared'];
    return Promise.all(
      asked.map(async (path) => {
        const url = path.replace(/\{(\w+)\}/g, (_, name: string) => of[name] ?? name);
        const { statusCode, headers, body } = await running.app.inject({
          method: 'GET',
          url,
          headers: { authorization: `Bearer ${await running.token(who)}` },
        });
        return JSON.stringify([
          url,
          statusCode,
          headers['etag'],
          headers['paktwerk-position'],
          body.replace(/"(now|correlationId)":"[^"]*"/g, ''),
        ]);
      }),
    );
  };

  const submittedAgain = async () => {
    const { status, headers, body } = await running.call(signatory, 'POST', `/drafts/${String(ids['draftId'])}/submit`, {});
    return { status, etag: headers['etag'], position: headers['paktwerk-position'], body };
  };

  it('is the same as none to whoever reads in the district, to its machines, and to who submits once more', async () => {
    const before = [await answersTo(signatory), await answersTo(machine), await submittedAgain()];
    const ofClerk = await answersTo(clerk);
    const { decision } = await ok(clerk, `${file()}/decision`, { outcome: 'rejected', reason: 'Keine Mittel.' });
    const { decisionId } = decision as { readonly decisionId: string };
    await ok(other, `${file()}/decision/return`, { decisionId, note: 'Bitte anders begründen.' });
    await quiet();
    expect(await answersTo(clerk)).not.toEqual(ofClerk);
    expect([await answersTo(signatory), await answersTo(machine), await submittedAgain()]).toEqual(before);
    expect(before[2]).toMatchObject({ status: 201, etag: '"2"', body: { status: 'checked', version: 2 } });
  });

  it('that is released and not delivered is the same as none, too: it has no effect yet', async () => {
    const { hearings } = await ok(clerk, `${another()}/hearings`, { intendedCents: 0, grounds: 'Keine Mittel.' });
    const { hearingId } = (hearings as readonly { readonly hearingId: string }[])[0]!;
    await ok(signatory, `${another()}/hearings/${hearingId}/statement`, { statement: 'Keine.', isComplete: true });
    await quiet();
    const answers = async () => [
      await answersTo(signatory),
      await answersTo(machine),
      (await running.call(signatory, 'GET', another())).body,
      (await running.call(signatory, 'GET', `${another()}/history`)).body,
    ];
    const before = await answers();
    const { decision } = await ok(clerk, `${another()}/decision`, { outcome: 'rejected', reason: 'Keine Mittel.' });
    const { decisionId } = decision as { readonly decisionId: string };
    await ok(other, `${another()}/decision/release`, { decisionId });
    await quiet();
    expect(await answers()).toEqual(before);
    expect((await running.call(clerk, 'GET', another())).body).toMatchObject({ status: 'rejected' });

    const [notice] = (await running.call(clerk, 'GET', `/grants?applicationId=${anotherId}`)).body['items'] as readonly {
      readonly grantId: string;
      readonly noticeId: string;
    }[];
    const url = `/grants/${String(notice?.grantId)}`;
    expect((await running.call(signatory, 'GET', url)).status).toBe(404);
    await ok(signatory, '/portal-consents/08111/give', {});
    await ok(clerk, `${url}/notices/${String(notice?.noticeId)}/dispatch`, { channel: 'portal' });
    await quiet();
    // It is on its way, and silent about whether it grants or rejects.
    const kinds = async () => {
      const { notices } = (await running.call(signatory, 'GET', url)).body as { readonly notices: readonly object[] };
      const { items } = (await running.call(signatory, 'GET', `/grants?applicationId=${anotherId}`)).body as {
        readonly items: readonly object[];
      };
      return [...notices, ...items].map((one) => ('kind' in one ? one.kind : undefined));
    };
    expect(await kinds()).toEqual([undefined, undefined]);
    for (const path of [url, '/grants', `${url}/history`, `${url}/extension`, '/tasks'])
      expect(JSON.stringify((await running.call(signatory, 'GET', path)).body)).not.toMatch(/REJECTION|Ablehnungsbescheid|rejection/);
    const statuses = async () => [
      (await running.call(signatory, 'GET', another())).body['status'],
      ((await running.call(signatory, 'GET', '/applications?status=rejected')).body['items'] as readonly unknown[]).length,
    ];
    expect(await statuses()).toEqual(['checked', 0]);
    await ok(signatory, `${url}/notices/${String(notice?.noticeId)}/retrieve`, {});
    await quiet();
    expect(await statuses()).toEqual(['rejected', 1]);
    expect(await kinds()).toEqual(['REJECTION', 'REJECTION']);
    expect(JSON.stringify((await running.call(signatory, 'GET', `${url}/history`)).body)).toMatch(/Ablehnungsbescheid/);
  });

  it('that grants something and is not delivered is the same as none, on every route', async () => {
    const { callId } = ids as { readonly callId: string };
    const line = { kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 3_000_000 };
    const ready = await readyFile(running, await checkedFile(running, signatory, { callId, lines: [line] }));
    const { applicationId, decision } = ready;
    const grantId = grantIdOf(decision.decisionId);
    const named = { ...ids, applicationId, grantId, noticeId: noticeIdOf(decision.decisionId), decisionId: decision.decisionId };
    await quiet();
    const answers = async () => [await answersTo(signatory, named), await answersTo(machine, named)];
    const before = await answers();
    expect((await releaseFile(running, ready)).status).toBe(200);
    await eventually(async () => (await running.call(clerk, 'GET', `/grants/${grantId}`)).status === 200, { what: 'the notice' });
    await quiet();
    const told = (await answers()).map((of, who) => of.filter((answer, i) => answer !== before[who]?.[i]));
    expect(told).toEqual([[], []]);
    expect((await running.call(clerk, 'GET', `/applications/${applicationId}/forwardings`)).status).toBe(200);

    await delivered(running, ready);
    await quiet();
    const changed = (await answersTo(signatory, named)).filter((answer, i) => answer !== before[0]?.[i]);
    const urls = changed.map((answer) => (JSON.parse(answer) as readonly [string])[0].split('/v1')[1]);
    expect(urls).toEqual(
      expect.arrayContaining([
        `/applications/${applicationId}`,
        `/applications/${applicationId}/history`,
        `/applications/${applicationId}/forwardings`,
        `/grants/${grantId}`,
        '/grants',
      ]),
    );
  });

  it('does not make what the district has seen stale, and an older version still is', async () => {
    const seen = String((await running.call(signatory, 'GET', file())).headers['etag']);
    const withdraw = (version: string) =>
      running.call(signatory, 'POST', `${file()}/withdraw`, { reason: 'Anders gelöst.' }, { headers: { 'if-match': version } });
    expect(seen).toBe('"2"');
    expect(await withdraw('"1"')).toMatchObject({ status: 412, body: { code: 'stale-version', data: { expected: 1, actual: 2 } } });
    expect(await withdraw(seen)).toMatchObject({ status: 200, headers: { etag: '"3"' }, body: { status: 'withdrawn', version: 3 } });
  });
});
