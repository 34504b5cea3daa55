import { Applications } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { postIdOf } from '../src/post/state';
import { service } from '../src/service';
import { andDelivered, granted, noticeOf } from './granted';

const clerk: Who = { sub: 'sachbearbeitung-1', roles: ['GRANT_CLERK'], organisation: 'authority' };
const POST = postIdOf('grt_1', 'line-1');

describeWithPostgres('what further notices leave of a post', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  const grant = granted(3_200_000, [{ lineId: 'line-1', kind: 'post', share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 3_200_000 }]);
  const { kind: _grant, ...keys } = noticeOf(grant);

  beforeAll(async () => {
    s = await runningService(service);
    await s.hear(...andDelivered(grant));
    await endsOn('2023-12-31');
  });
  afterAll(() => s.stop());

  const endsOn = (day: string) =>
    eventually(async () => (await s.call(clerk, 'GET', `/posts/${POST}`)).body['to'] === day, { what: `the post until ${day}` });
  const extended = Applications.GrantExtended(
    {
      ...keys,
      noticeId: 'ntc_longer',
      ruleSetVersion: 2,
      months: 12,
      posts: [{ postId: POST, lineId: 'line-1', oldEnd: '2023-12-31', newEnd: '2024-12-31', fundedMonths: 28, amountCents: 3_200_000 }],
      effectiveOn: '2023-06-01',
    },
    'app_1',
  );
  const lost = { ...keys, noticeId: 'ntc_longer', kind: 'EXTENSION' as const, effectiveOn: '2023-07-01' };

  it('ends as before once an extension is annulled, or was not delivered after all, and is extended by its delivery again', async () => {
    await s.hear(extended);
    await endsOn('2024-12-31');
    await s.hear(Applications.NoticeNotDelivered(lost, 'app_1'));
    await endsOn('2023-12-31');
    await s.hear(extended);
    await endsOn('2024-12-31');
    await s.hear(Applications.NoticeAnnulled(lost, 'app_1'));
    await endsOn('2023-12-31');
  });

  it('goes on where a revocation cuts its share, also where its last day was told before', async () => {
    const told = { share: 50, lastDay: '2023-06-30' };
    const cut = (noticeId: string, after: { readonly share: number; readonly lastDay: string }) =>
      Applications.GrantRevoked(
        {
          ...keys,
          noticeId,
          kind: 'REVOCATION',
          amountCents: 1,
          from: '2023-03-01',
          lines: [{ lineId: 'line-1', before: { amountCents: 2, ...told }, after: { amountCents: 1, ...after } }],
          effectiveOn: '2023-02-15',
        },
        'app_1',
      );
    await s.hear(cut('ntc_share', { ...told, share: 25 }), cut('ntc_days', { ...told, lastDay: '2023-03-31' }));
    await endsOn('2023-03-31');
    const lifted = { ...keys, noticeId: 'ntc_days', kind: 'REVOCATION' as const, effectiveOn: '2023-07-01' };
    await s.hear(Applications.NoticeAnnulled(lifted, 'app_1'));
    await endsOn('2023-12-31');
    expect(s.errors).toEqual([]);
  });
});
