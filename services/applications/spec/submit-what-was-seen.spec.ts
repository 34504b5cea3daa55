import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StaleVersionError } from '@paktwerk/event-store';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { Drafts } from '../src/draft/drafts';
import { service } from '../src/service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

interface ProgrammeFile {
  readonly programme: object;
  readonly ruleSet: { readonly version: number };
  readonly call: { readonly distributionKey: object };
}

describeWithPostgres('a draft changed between the look at its revision and its receipt was submitted unseen', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(60_000);

  const ok = async (who: Who, method: 'POST' | 'PUT', url: string, body: object, ifMatch?: string): Promise<Record<string, unknown>> => {
    const answer = await running.call(who, method, url, body, { headers: ifMatch === undefined ? {} : { 'if-match': ifMatch } });
    if (answer.status >= 300) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const lines = (amountCents: number) => [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents }];

  beforeAll(async () => {
    running = await runningService(service);
    const text = readFileSync(join(__dirname, '../../../programmes/integrationsmanagement-2025.json'), 'utf8');
    const { programme, ruleSet, call } = JSON.parse(text) as ProgrammeFile;
    const { programmeId } = await ok(ministry, 'POST', '/programmes', programme);
    await ok(ministry, 'POST', `/programmes/${String(programmeId)}/rule-sets`, ruleSet);
    const distributionKey = { ...call.distributionKey, weights: [{ district: '08111', weight: 1 }] };
    const body = { ...call, deadline: '2099-12-31', ruleSetVersion: ruleSet.version, distributionKey };
    callId = String((await ok(ministry, 'POST', `/programmes/${String(programmeId)}/calls`, body))['callId']);
  });
  afterAll(() => running.stop());

  it('receives the revision that its signatory named, or nothing', async () => {
    const draftId = String((await ok(signatory, 'POST', '/drafts', { callId, lines: lines(100) }))['draftId']);
    await ok(signatory, 'PUT', `/drafts/${draftId}`, { lines: lines(999_999) }, '"1"');
    const drafts = running.app.get(Drafts);
    await expect(drafts.receive(draftId, '2026-01-02T03:04:05.000Z', 'per_1', 1)).rejects.toThrow(new StaleVersionError(1, 2));
    expect((await drafts.find(draftId))?.receivedAt).toBeUndefined();
    const application = await ok(signatory, 'POST', `/drafts/${draftId}/submit`, {}, '"2"');
    expect(application['requestedCents']).toBe(999_999);
    // What has been received is answered to whoever submits it again, whatever revision they name.
    expect((await ok(signatory, 'POST', `/drafts/${draftId}/submit`, {}, '"1"'))['applicationId']).toBe(application['applicationId']);
  });
});
