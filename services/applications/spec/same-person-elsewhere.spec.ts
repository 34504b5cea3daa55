import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok as succeeds, publishCall } from './published-call';

const signatory: Who = { sub: 'zeichnung', roles: ['SIGNATORY'], organisation: '08111' };
const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK', 'GRANT_REVIEWER'], organisation: 'authority' };

/** An issuer's address was part of a person's id: whoever signed in at a new address released what they had prepared themselves. */
describeWithPostgres('four eyes when the identity provider moves', () => {
  let running: RunningService;
  let prepared: { readonly url: string; readonly decisionId: string; readonly preparedOn: string };

  const ok = (who: Who, url: string, body: object) => succeeds(running, who, 'POST', url, body);

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 3_000_000 }];
    const { draftId } = await ok(signatory, '/drafts', { callId, lines });
    const { applicationId } = await ok(signatory, `/drafts/${String(draftId)}/submit`, {});
    const url = `/applications/${String(applicationId)}`;
    await ok(clerk, `${url}/formal-check`, {});
    const { decision } = await ok(clerk, `${url}/decision`, { outcome: 'rejected', reason: 'Keine Mittel.' });
    const { decisionId, preparedOn } = decision as { decisionId: string; preparedOn: string };
    prepared = { url, decisionId, preparedOn };
  });
  afterAll(() => running.stop());

  const release = (who: Who) => running.call(who, 'POST', `${prepared.url}/decision/release`, { decisionId: prepared.decisionId });

  it.each([undefined, 'moved'] as const)('refuses the release by the person who prepared, signed in at %s', async (at) => {
    const answer = await release({ ...clerk, ...(at ? { at } : {}) });
    expect({ status: answer.status, code: answer.body['code'], data: answer.body['data'] }).toEqual({
      status: 422,
      code: 'four-eyes',
      data: { decisionId: prepared.decisionId, preparedOn: prepared.preparedOn },
    });
  });

  it('shows the district nothing of the decision before it is released, in file, list and history', async () => {
    const seenBy = async (who: Who) => {
      const { body: file } = await running.call(who, 'GET', prepared.url);
      const { body: history } = await running.call(who, 'GET', `${prepared.url}/history`);
      const listed = async (query: string) =>
        ((await running.call(who, 'GET', `/applications${query}`)).body['items'] as { status: string; outcome?: string }[]).map((i) => [
          i.status,
          i.outcome,
        ]);
      return {
        file: [file['status'], file['decision'] === undefined],
        history: (history['entries'] as { eventType: string }[]).map((e) => e.eventType),
        lists: [await listed(''), await listed('?status=checked'), await listed('?status=prepared')],
      };
    };
    const listed = async () => (await running.call(clerk, 'GET', '/applications?status=prepared')).body['items'] as unknown[];
    await eventually(async () => (await listed()).length === 1, { what: 'the list of applications' });
    expect(await seenBy(signatory)).toEqual({
      file: ['checked', true],
      history: ['application.submitted', 'formal-check.passed'],
      lists: [[['checked', undefined]], [['checked', undefined]], []],
    });
    expect(await seenBy(clerk)).toEqual({
      file: ['prepared', false],
      history: ['application.submitted', 'formal-check.passed', 'decision.prepared'],
      lists: [[['prepared', 'rejected']], [], [['prepared', 'rejected']]],
    });
  });

  it('takes the same subject at a second provider for another person', async () => {
    const { hearings } = await ok(clerk, `${prepared.url}/hearings`, { intendedCents: 0, grounds: 'Keine Mittel.' });
    const [hearing] = hearings as { hearingId: string }[];
    await ok(signatory, `${prepared.url}/hearings/${String(hearing?.hearingId)}/statement`, { statement: 'Schade.', isComplete: true });
    const { decision } = await ok(clerk, `${prepared.url}/decision`, { outcome: 'rejected', reason: 'Keine Mittel.' });
    prepared = { ...prepared, ...(decision as { decisionId: string; preparedOn: string }) };
    const answer = await release({ ...clerk, at: 'second' });
    expect({ status: answer.status, status2: answer.body['status'] }).toEqual({ status: 200, status2: 'rejected' });
  });
});
