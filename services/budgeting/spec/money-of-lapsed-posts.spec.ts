import { Applications, Staffing, goldenExample } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';

type Of<T extends keyof typeof Applications> = Parameters<(typeof Applications)[T]>[0];
const example = <T extends keyof typeof Applications>(name: T) => goldenExample(Applications[name]).data as Of<T>;

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const call = { ...example('CallOpened'), budgetYear: 2099 };
const district = String(call.distributionKey.weights[0]?.district);
const keys = { callId: call.callId, programmeId: call.programmeId, district };
const prepared = { ...example('DecisionPrepared'), ...keys };
const { applicationId, decisionId, amountCents } = prepared;
const issued = { ...example('GrantIssued'), ...keys, applicationId, decisionId, amountCents };
const post = {
  ...{ postId: 'post_00000000-0000-5000-8000-000000000001', programmeId: call.programmeId, district, share: 100 },
  ...{ grantId: issued.grantId, lineId: 'line-1', callId: call.callId },
};
const lapsed = (effectiveOn: string, ...freed: readonly { budgetYear: number; amountCents: number }[]) =>
  Staffing.PostLapsed({ ...post, vacantSince: '2023-02-16', lastDay: '2023-08-15', freed: [...freed], effectiveOn }, post.postId);

describeWithPostgres('the money of a post that lapsed', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    // Told before the grant is known here: two topics arrive in either order.
    await s.hear(lapsed('2023-08-16', { budgetYear: 2023, amountCents: 400 }, { budgetYear: 2024, amountCents: 300 }));
    await s.hear(
      Applications.CallOpened(call, call.callId),
      Applications.DecisionPrepared(prepared, applicationId),
      Applications.GrantIssued(issued, applicationId),
    );
  });
  afterAll(() => s.stop());

  const bound = async () => (await s.call(clerk, 'GET', `/pots/${call.callId}`)).body['committedCents'];
  const becomes = (cents: number, what: string) => eventually(async () => (await bound()) === cents, { what });

  const listed = (cents: number) =>
    eventually(
      async () => ((await s.call(clerk, 'GET', '/pots')).body['items'] as { committedCents: number }[])[0]?.committedCents === cents,
      { what: 'the list of pots' },
    );

  it('is free again, of all its years, and bound again where it has not lapsed after all, in the list of pots, too', async () => {
    await becomes(amountCents - 700, 'what fell back');
    const items = (await s.call(clerk, 'GET', `/pots/${call.callId}/commitments`)).body['items'];
    expect(items).toMatchObject([{ amountCents }, { postId: post.postId, amountCents: -700, because: 'lapsed' }]);
    await listed(amountCents - 700);
    const lifted = Staffing.PostLapseLifted({ ...post, because: 'reported-late', effectiveOn: '2023-08-16' }, post.postId);
    await s.hear(lifted);
    await becomes(amountCents, 'what is bound again');
    await listed(amountCents);
    expect(s.errors).toEqual([]);
  });

  it('waits for the money of the extension that opened the post anew', async () => {
    const before = Number(await bound());
    const added = { ...example('NoticePrepared'), ...keys, applicationId, grantId: issued.grantId, raisesCents: 500 };
    const { replacesNoticeId: _none, ...first } = added;
    const { noticeId } = first;
    const again = { ...post, openedBy: noticeId, vacantSince: '2025-03-01', lastDay: '2025-08-31', effectiveOn: '2025-09-01' };
    await s.hear(Staffing.PostLapsed({ ...again, freed: [{ budgetYear: 2025, amountCents: 500 }] }, post.postId));
    await s.hear(
      Applications.NoticePrepared(first, applicationId),
      Applications.NoticeReleased(
        { ...example('NoticeReleased'), ...keys, applicationId, grantId: issued.grantId, noticeId, raisesCents: 500 },
        applicationId,
      ),
    );
    await eventually(
      async () => ((await s.call(clerk, 'GET', `/pots/${call.callId}/commitments`)).body['items'] as unknown[]).length === 4,
      { what: 'the lapse of the further months' },
    );
    expect(await bound()).toBe(before);
    expect(s.errors).toEqual([]);
  });

  it('of a post from before it was told stays as it is', async () => {
    const { grantId: _grant, lineId: _line, callId: _call, ...told } = post;
    await s.hear(
      Staffing.PostLapsed(
        {
          ...told,
          vacantSince: '2023-02-16',
          lastDay: '2023-08-15',
          freed: [{ budgetYear: 2023, amountCents: 9 }],
          effectiveOn: '2023-08-16',
        },
        post.postId,
      ),
    );
    await eventually(async () => (await s.runtime.progress.read()).idle);
    expect(await bound()).toBe(amountCents);
    expect(s.errors).toEqual([]);
  });
});
