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
