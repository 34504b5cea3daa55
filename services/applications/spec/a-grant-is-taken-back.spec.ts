import { addDays, startOfBerlinDay } from '@paktwerk/kernel';
import { TimerWorker } from '@paktwerk/platform';
import { silentLog } from '@paktwerk/projections';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { noticeHearingOver } from '../src/notice-hearing/end-notice-hearing';
import { service } from '../src/service';
import { clerk, deliverNotice, grantedFile, onlyNotice, reviewer } from './granted-file';
import { ok, publishCall } from './published-call';

const signatory: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };
const elsewhere: Who = { ...signatory, sub: 'anderswo', organisation: '08115' };
const CENTS = 3_000_000;

interface Hearings {
  readonly items: readonly {
    readonly hearingId: string;
    readonly lastDay: string;
    readonly differenceCents: number;
    readonly lines: readonly object[];
    readonly statements: readonly object[];
    readonly closed?: { readonly because: string };
    readonly actions: readonly string[];
  }[];
  readonly lines: readonly { readonly terms: { readonly amountCents: number } }[];
  readonly actions: readonly string[];
}
interface Grant {
  readonly notices: readonly { readonly noticeId: string; readonly kind: string; readonly status: string }[];
  readonly preparation?: { readonly noticeId: string };
}

describeWithPostgres('a grant is taken back', () => {
  let running: RunningService;
  let url: string;
  let today: string;
  let from: string;
  jest.setTimeout(240_000);

  const hearings = async (who: Who) => (await running.call(who, 'GET', `${url}/hearings`)).body as unknown as Hearings;
  const code = async (who: Who, path: string, body: object = {}) => {
    const answer = await running.call(who, 'POST', `${url}${path}`, body);
    return [answer.status, answer.body['code']];
  };
  const published = async (type: string) =>
    (
      await running.db.query<{ data: Record<string, unknown> }>(
        `select convert_from(data, 'utf8')::json as data from bus_messages where attributes::text like $1`,
        [`%applications.${type}.v1%`],
      )
    ).map((row) => row.data);
  const deliver = (noticeId: string) => deliverNotice(running, url, noticeId);
  const release = async (): Promise<string> => {
    const { preparation } = (await running.call(clerk, 'GET', url)).body as unknown as Grant;
    await ok(running, reviewer, 'POST', `${url}/prepared/${preparation!.noticeId}/release`, {});
    await deliver(preparation!.noticeId);
    return preparation!.noticeId;
  };

  beforeAll(async () => {
    running = await runningService(service);
    const { callId } = await publishCall(running);
    const lines = [{ kind: 'post', share: 0.5, tier: 'A_SOCIAL_DEGREE', amountCents: CENTS }];
    const { applicationId } = await grantedFile(running, signatory, { callId, lines });
    const { grantId, noticeId } = await onlyNotice(running, applicationId);
    url = `/grants/${grantId}`;
    today = await running.runtime.clock.today();
    await deliver(noticeId);
    from = String((await running.call(clerk, 'GET', `${url}/terms`)).body['from']);
  });
  afterAll(() => running.stop());

  const intended = () => ({ kind: 'REVOCATION', basis: 'purpose-missed', knownOn: today, from });

  it('after a hearing on exactly that, which its recipient ends', async () => {
    expect(await code(clerk, '/taking-back', { intended: intended(), reason: 'Zweck verfehlt.' })).toEqual([422, 'hearing-missing']);
    const preview = await running.call(clerk, 'POST', `${url}/hearings/preview`, { intended: intended() });
    expect([preview.status, preview.body]).toMatchObject([
      200,
      { kind: 'REVOCATION', differenceCents: -CENTS, lines: [{ place: 1, after: { amountCents: 0 } }] },
    ]);
    const opening = { intended: intended(), claim: { claimedCents: 100_000, paidOn: today }, grounds: 'Die Stelle war nie besetzt.' };
    expect(await code(signatory, '/hearings', opening)).toEqual([403, 'role-missing']);
    await ok(running, clerk, 'POST', `${url}/hearings`, opening);
    const seen = (await hearings(signatory)).items[0]!;
    expect(seen).toMatchObject({
      differenceCents: -CENTS,
      claim: { claimedCents: 100_000, interestFrom: addDays(today, 1) },
      actions: ['give-notice-statement'],
    });
    expect((await running.call(elsewhere, 'GET', `${url}/hearings`)).status).toBe(403);
    const statement = { statement: 'Sie war besetzt.', isComplete: true };
    expect(await code(elsewhere, `/hearings/${seen.hearingId}/statement`, statement)).toEqual([403, 'other-organisation']);
    await ok(running, signatory, 'POST', `${url}/hearings/${seen.hearingId}/statement`, statement);
    expect((await hearings(clerk)).items[0]).toMatchObject({ closed: { because: 'statement-received' }, statements: [{ late: false }] });
  });

  it('anew where something more was said after the preparation, and told to others on delivery', async () => {
    const { hearingId } = (await hearings(clerk)).items[0]!;
    const body = { intended: intended(), reason: 'Zweck verfehlt.' };
    await ok(running, clerk, 'POST', `${url}/taking-back`, body);
    await ok(running, signatory, 'POST', `${url}/hearings/${hearingId}/statement`, { statement: 'Noch etwas.' });
    const { preparation } = (await running.call(clerk, 'GET', url)).body as unknown as Grant;
    expect(await code(reviewer, `/prepared/${preparation!.noticeId}/release`)).toEqual([422, 'decision-before-the-hearing']);
    await ok(running, clerk, 'POST', `${url}/taking-back`, body);
    const revoked = await release();
    expect((await hearings(clerk)).lines.map((l) => l.terms.amountCents)).toEqual([0]);
    await eventually(async () => (await published('grant.revoked')).length === 1);
    expect(await published('grant.revoked')).toMatchObject([
      { noticeId: revoked, amountCents: 0, from, lines: [{ after: { amountCents: 0 } }] },
    ]);
    expect(await code(signatory, `/hearings/${hearingId}/statement`, { statement: 'Zu spät.' })).toEqual([422, 'hearing-decided']);

    const claim = (claimedCents: number) => ({ kind: 'REIMBURSEMENT', becauseNoticeId: revoked, claimedCents, paidOn: today });
    expect(await code(clerk, '/taking-back', { intended: claim(100_001), reason: 'Mehr.' })).toEqual([422, 'hearing-missing']);
    await ok(running, clerk, 'POST', `${url}/taking-back`, { intended: claim(100_000), reason: 'Ausgezahlt.' });
    const noticeId = await release();
    await eventually(async () => (await published('reimbursement.claimed')).length === 1);
    expect(await published('reimbursement.claimed')).toMatchObject([
      { noticeId, becauseNoticeId: revoked, claimedCents: 100_000, interestFrom: addDays(today, 1) },
    ]);
    const { notices } = (await running.call(signatory, 'GET', url)).body as unknown as Grant;
    expect(notices.map(({ kind, status }) => [kind, status])).toEqual([
      ['GRANT', 'delivered'],
      ['REVOCATION', 'delivered'],
      ['REIMBURSEMENT', 'delivered'],
    ]);
  });

  it('by the day, where nobody says anything', async () => {
    const { noticeId } = ((await running.call(clerk, 'GET', url)).body as unknown as Grant).notices[1]!;
    const more = { kind: 'REIMBURSEMENT', becauseNoticeId: noticeId, claimedCents: 200_000, paidOn: today };
    await ok(running, clerk, 'POST', `${url}/hearings`, { intended: more, grounds: 'Auch das.' });
    const { hearingId, lastDay, actions } = (await hearings(clerk)).items[0]!;
    expect(actions).toEqual(['extend-notice-hearing']);
    const end = startOfBerlinDay(addDays(lastDay, 1));
    await eventually(
      async () =>
        (await running.db.query('select 1 from rm_timers_v2 where timer = $1 and due_at = $2', [noticeHearingOver.id, end])).length === 1,
    );
    const clock = { now: () => Promise.resolve(end) };
    const replica = () =>
      new TimerWorker({ db: running.db, commands: running.runtime.commands, clock, log: silentLog }, [noticeHearingOver]);
    await Promise.all([replica().turn(), replica().turn()]);
    expect((await hearings(clerk)).items[0]).toMatchObject({ hearingId, closed: { because: 'period-over' } });
    const entries = (await running.call(clerk, 'GET', `${url}/history`)).body['entries'] as readonly { readonly eventType: string }[];
    expect(entries.filter((e) => e.eventType === 'notice-hearing.closed')).toHaveLength(2);
  });
});
