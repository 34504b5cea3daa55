import { addDays } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { ok as succeeds, publishCall } from './published-call';

const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const other: Who = { ...clerk, sub: 'sachbearbeitung-2' };
const signatory: Who = { sub: 'zeichnung', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };

interface File {
  readonly hearings?: readonly { readonly hearingId: string; readonly lastDay: string }[];
  readonly decision?: { readonly decisionId: string; readonly needs?: object };
  readonly actions: readonly { readonly action: string }[];
}

describeWithPostgres('an application from its checks to the hearing before its rejection', () => {
  let running: RunningService;
  let url: string;
  jest.setTimeout(60_000);

  const ok = async (who: Who, path: string, body: object) => (await succeeds(running, who, 'POST', path, body)) as unknown as File;
  const refused = async (who: Who, path: string, body: object) => {
    const answer = await running.call(who, 'POST', path, body);
    return [answer.status, answer.body['code']];
  };
  const file = async (who: Who) => (await running.call(who, 'GET', url)).body as unknown as File;

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: 3_000_000 }];
    const { draftId } = await succeeds(running, signatory, 'POST', '/drafts', { callId, lines });
    const { applicationId } = await succeeds(running, signatory, 'POST', `/drafts/${String(draftId)}/submit`, {});
    url = `/applications/${String(applicationId)}`;
    await ok(clerk, `${url}/formal-check`, {});
  });
  afterAll(() => running.stop());

  it('is checked in substance as it was shown before, by what a person saw of what no rule can see', async () => {
    const { body } = await running.call(clerk, 'GET', `${url}/checks`);
    const checks = body as unknown as {
      readonly substantive: readonly { check: string; result?: string; rule: object; figures: object }[];
    };
    const toJudge = checks.substantive.flatMap(({ check, result }) => (result === undefined ? [check] : []));
    expect(toJudge).toEqual(['tier-evidence', 'double-funding']);
    // The applicant reads the rules of what is recorded, and nothing of what a clerk has still to judge.
    expect((await running.call(signatory, 'GET', `${url}/checks`)).body).toMatchObject({ substantive: [] });
    const judgements = toJudge.map((check) => ({ check, result: 'passed' }));
    const checked = await succeeds(running, clerk, 'POST', `${url}/substantive-check`, { judgements });
    const shown = checks.substantive.map(({ check, result = 'passed', figures, rule }) => ({ check, result, figures, rule }));
    expect(checked['substantiveCheck']).toMatchObject({ items: shown });
  });

  it('is begun early where that was asked for and approved', async () => {
    const from = addDays(await running.runtime.clock.today(), 30);
    await ok(signatory, `${url}/early-start`, { from, reason: 'Die Stelle ist besetzt.' });
    expect(await refused(clerk, `${url}/early-start/answer`, { isApproved: false })).toEqual([422, 'early-start-reason-missing']);
    const answered = await succeeds(running, clerk, 'POST', `${url}/early-start/answer`, { isApproved: true });
    expect(answered['earlyStartAnswer']).toMatchObject({ from, status: 'approved' });
  });

  it('is previewed by the rules that would decide it, and nothing is stored by that', async () => {
    const { version } = (await running.call(clerk, 'GET', url)).body;
    const body = { outcome: 'partially-granted', lines: [{ lineId: 'line-1', share: 0.4, months: 6 }], availableCents: 900_000 };
    const preview = await running.call(clerk, 'POST', `${url}/decision/preview`, body);
    expect([preview.status, preview.body]).toMatchObject([
      200,
      {
        amountCents: 1_200_000,
        outcome: 'partially-granted',
        lines: [{ share: 40, months: 6, fits: { share: 30, amountCents: 900_000 } }],
      },
    ]);
    expect((await running.call(clerk, 'GET', url)).body['version']).toBe(version);
    expect(await refused(signatory, `${url}/decision/preview`, body)).toEqual([403, 'role-missing']);
  });

  it('is released only when the applicant has been heard, who sees the hearing and nothing of the decision', async () => {
    const { decision } = await ok(clerk, `${url}/decision`, { outcome: 'rejected', reason: 'Nicht zusätzlich.' });
    const decisionId = String(decision?.decisionId);
    expect(decision?.needs).toMatchObject({ hearing: { source: expect.stringContaining('§ 28 LVwVfG') as unknown } });
    expect(await refused(other, `${url}/decision/release`, { decisionId })).toEqual([422, 'hearing-missing']);
    const grounds = 'Die Stellen sind nicht zusätzlich.';
    expect(await refused(clerk, `${url}/hearings`, { intendedCents: 3_000_000, grounds })).toEqual([422, 'hearing-not-adverse']);
    const { hearings } = await ok(clerk, `${url}/hearings`, { intendedCents: 0, grounds });
    const hearingId = String(hearings?.[0]?.hearingId);
    expect(await refused(other, `${url}/decision/release`, { decisionId })).toEqual([422, 'hearing-missing']);

    const seen = await file(signatory);
    expect([seen.hearings, seen.decision, seen.actions.map((a) => a.action)]).toEqual([
      hearings,
      undefined,
      ['give-statement', 'withdraw'],
    ]);
    await eventually(async () => {
      const { items } = (await running.call(signatory, 'GET', '/tasks')).body as unknown as { readonly items: readonly { task: string }[] };
      expect(items.map((t) => t.task)).toEqual(['give-statement']);
      return true;
    });

    const statement = { statement: 'Die Stellen sind neu.' };
    expect(await refused(elsewhere, `${url}/hearings/${hearingId}/statement`, statement)).toEqual([403, 'other-organisation']);
    await ok(signatory, `${url}/hearings/${hearingId}/statement`, statement);
    expect(await refused(other, `${url}/decision/release`, { decisionId })).toEqual([422, 'hearing-missing']);
    await ok(signatory, `${url}/hearings/${hearingId}/statement`, { statement: 'Das ist alles.', isComplete: true });
    expect(await refused(other, `${url}/decision/release`, { decisionId })).toEqual([422, 'decision-before-the-hearing']);
    const anew = await ok(clerk, `${url}/decision`, { outcome: 'rejected', reason: 'Auch danach nicht zusätzlich.' });
    await ok(other, `${url}/decision/release`, { decisionId: String(anew.decision?.decisionId) });
    expect((await running.call(clerk, 'GET', url)).body['status']).toBe('rejected');
    // The applicant knows of it with its notice.
    expect((await running.call(signatory, 'GET', url)).body).toMatchObject({
      status: 'checked',
      hearings: [
        {
          statements: [
            { text: 'Die Stellen sind neu.', late: false },
            { text: 'Das ist alles.', late: false },
          ],
        },
      ],
    });
  });
});
