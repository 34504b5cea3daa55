import { Applications, goldenExample } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const call = goldenExample(Applications.CallOpened).data as Parameters<typeof Applications.CallOpened>[0];
/** Facts of other services that budgeting does nothing about: its inbox is longer than its own log for good. */
const programmes = Array.from({ length: 20 }, (_, i) =>
  Applications.ProgrammePublished(
    { programmeId: `prg_${i}`, code: 'SUK22', titleDe: 'Hilfe', titleEn: 'Aid', effectiveOn: '2022-06-01' },
    `prg_${i}`,
  ),
);

describeWithPostgres('reading after what another service has recorded', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    await eventually(async () => (await s.runtime.progress.read()).idle, { what: 'everything is read' });
  });
  afterAll(() => s.stop());

  const pots = (after: string) => s.call(ministry, 'GET', '/pots', undefined, { headers: { 'paktwerk-after': after } });
  const publishedUpTo = (number: number) =>
    s.runtime.transport.publishWatermark(['applications.v1'], {
      source: 'applications',
      position: `applications:1:${number}`,
      knownSince: new Date().toISOString(),
    });

  it('waited for a position of the inbox in the own log, and answered 503 although everything was long through', async () => {
    await s.hear(...programmes);
    await publishedUpTo(programmes.length);
    await eventually(async () => ((await s.runtime.progress.read()).sources['applications'] ?? 0) >= programmes.length);
    expect(await pots(`applications:1:${programmes.length}`)).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('shows what the service itself does because of it, not only that it has heard of it', async () => {
    const number = programmes.length + 1;
    await s.hear(Applications.CallOpened(call, call.callId));
    await publishedUpTo(number);
    expect(await pots(`applications:1:${number}`)).toMatchObject({ status: 200, body: { items: [{ callId: call.callId }] } });
  });

  it('says at once that it follows no such log, and waits for what is still to come', async () => {
    for (const store of ['case-management', 'nobody'])
      expect(await pots(`${store}:1:1`)).toMatchObject({
        status: 422,
        body: { code: 'position-of-stranger', data: { position: `${store}:1:1`, store } },
      });
    expect(await pots('applications:1:4711')).toMatchObject({
      status: 503,
      body: { code: 'read-side-behind', data: { position: 'applications:1:4711' } },
    });
  });
});
