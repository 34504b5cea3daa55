import { StaleVersionError } from '@paktwerk/event-store';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres } from '@paktwerk/testing';
import { defined } from '@paktwerk/kernel';
import { Drafts } from '../src/draft/drafts';
import { service } from '../src/service';
import { ok as succeeds, publishCall } from './published-call';

const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

describeWithPostgres('a draft changed between the look at its revision and its receipt was submitted unseen', () => {
  let running: RunningService;
  let callId: string;
  jest.setTimeout(60_000);

  const ok = (who: Who, method: 'POST' | 'PATCH', url: string, body: object, ifMatch?: string) =>
    succeeds(running, who, method, url, body, defined({ 'if-match': ifMatch }));
  const lines = (amountCents: number) => [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents }];

  beforeAll(async () => {
    running = await runningService(service);
    ({ callId } = await publishCall(running));
  });
  afterAll(() => running.stop());

  it('receives the revision that its signatory named, or nothing', async () => {
    const draftId = String((await ok(signatory, 'POST', '/drafts', { callId, lines: lines(100) }))['draftId']);
    const change = { field: '/lines/line-1/amountCents', from: 100, to: 999_999 };
    await ok(signatory, 'PATCH', `/drafts/${draftId}`, { changes: [change] });
    const drafts = running.app.get(Drafts);
    await expect(drafts.receive(draftId, '2026-01-02T03:04:05.000Z', 'per_1', 1)).rejects.toThrow(new StaleVersionError(1, 2));
    expect((await drafts.find(draftId))?.receivedAt).toBeUndefined();
    const application = await ok(signatory, 'POST', `/drafts/${draftId}/submit`, {}, '"2"');
    expect(application['requestedCents']).toBe(999_999);
    // What has been received is answered to whoever submits it again, whatever revision they name.
    expect((await ok(signatory, 'POST', `/drafts/${draftId}/submit`, {}, '"1"'))['applicationId']).toBe(application['applicationId']);
  });
});
