import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

describeWithPostgres('lists as they stood', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(120_000);

  const itemsOf = async (who: Who, url: string): Promise<readonly Record<string, unknown>[]> => {
    const { status, body } = await running.call(who, 'GET', url);
    if (status !== 200) throw new Error(`${url}: ${status} ${JSON.stringify(body)}`);
    return body['items'] as Record<string, unknown>[];
  };
  const now = async (): Promise<string> => (await running.runtime.clock.now()).toString();
  const statusesAt = async (who: Who, knownAt: string, more = '') =>
    (await itemsOf(who, `/applications?knownAt=${encodeURIComponent(knownAt)}${more}`)).map((a) => a['status']);
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const instants: string[] = [];

  beforeAll(async () => {
    running = await runningService(service);
    instants.push(await now());
    await later();
    ({ callId } = await publishCall(running));
    const lines = [{ kind: 'measure', description: 'Sprachmittlung', amountCents: 250 }];
    const { draftId } = await ok(running, signatory, 'POST', '/drafts', { callId, lines });
    const { applicationId } = await ok(running, signatory, 'POST', `/drafts/${String(draftId)}/submit`, {});
    for (const [path, body] of [
      ['formal-check', {}],
      ['decision', { outcome: 'rejected', lines: [], reason: 'Kein Bedarf.' }],
    ] as const) {
      await later();
      instants.push(await now());
      await later();
      await ok(running, clerk, 'POST', `/applications/${String(applicationId)}/${path}`, body);
    }
    await later();
    instants.push(await now());
    await eventually(async () => (await itemsOf(clerk, '/applications'))[0]?.['status'] === 'prepared');
  });
  afterAll(() => running.stop());

  it('show where an application stood at each instant', async () => {
    const [before, submitted, checked, prepared] = instants as [string, string, string, string];
    expect(await statusesAt(clerk, before)).toEqual([]);
    expect(await statusesAt(clerk, submitted)).toEqual(['submitted']);
    expect(await statusesAt(clerk, checked)).toEqual(['checked']);
    expect(await statusesAt(clerk, prepared)).toEqual(['prepared']);
  });

  it('show a district nothing of a decision that is not released, whenever it looks', async () => {
    const [, , , prepared] = instants as [string, string, string, string];
    expect(await statusesAt(signatory, prepared)).toEqual(['checked']);
    expect(await statusesAt(signatory, prepared, '&status=prepared')).toEqual([]);
  });

  it('are as of now what the live ones are', async () => {
    const at = `knownAt=${encodeURIComponent(await now())}`;
    for (const [who, url] of [
      [clerk, '/applications'],
      [signatory, '/applications'],
      [clerk, '/applications?status=prepared'],
      [clerk, `/applications?callId=${callId}`],
      [clerk, '/calls'],
      [clerk, '/programmes'],
    ] as const) {
      const live = await itemsOf(who, url);
      expect(await itemsOf(who, `${url}${url.includes('?') ? '&' : '?'}${at}`)).toEqual(live);
      expect({ url, isEmpty: live.length === 0 }).toEqual({ url, isEmpty: false });
    }
  });

  it('leave out what held only later', async () => {
    expect(await itemsOf(clerk, '/applications?effectiveOn=2016-12-31')).toEqual([]);
    expect(await itemsOf(clerk, '/calls?effectiveOn=2016-12-31')).toEqual([]);
    expect(await itemsOf(clerk, '/programmes?effectiveOn=2016-12-31')).toEqual([]);
  });
});
