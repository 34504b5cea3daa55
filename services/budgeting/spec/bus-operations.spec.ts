import { Applications, goldenExample } from '@paktwerk/contracts';
import { alertRules, exportedMetrics, metricsIn, runningService } from '@paktwerk/running-service';
import type { Answer, RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { newUuid } from '@paktwerk/kernel';
import { service } from '../src/service';

const operator: Who = { sub: 'betrieb', roles: ['OPERATIONS'], organisation: 'state' };
const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const call = goldenExample(Applications.CallOpened).data as Parameters<typeof Applications.CallOpened>[0];

/** What operations see of the bus and do about it, in a whole service: figures, a source that was restored, a store that was. */
describeWithPostgres('the bus, for operations', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    await s.hear(Applications.CallOpened(call, call.callId));
    await eventually(async () => (await s.runtime.progress.read()).idle && (await s.runtime.store.head()) !== undefined);
  });
  afterAll(() => s.stop());

  const ops = async (method: 'GET' | 'POST', path: string, body?: unknown, who: Who = operator): Promise<Answer> => {
    const answer = await s.app.inject({
      method,
      url: `/api/budgeting/ops/v1${path}`,
      headers: {
        authorization: `Bearer ${await s.token(who)}`,
        ...(method === 'POST' ? { 'idempotency-key': newUuid(), 'content-type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body) as Record<string, unknown> };
  };
  const orphans = async () => (await ops('GET', '/orphans')).body as unknown as Record<string, unknown>[];
  const metrics = async (): Promise<Record<string, number>> => {
    const text = (await s.app.inject({ method: 'GET', url: '/metrics' })).body;
    return Object.fromEntries(
      text
        .split('\n')
        .filter((l) => l.startsWith('paktwerk_'))
        .map((l) => [l.slice(0, l.lastIndexOf(' ')), Number(l.slice(l.lastIndexOf(' ') + 1))]),
    );
  };
  const pots = (after: string) => s.call(ministry, 'GET', '/pots', undefined, { headers: { 'paktwerk-after': after } });

  it('shows how far relay and inbox are', async () => {
    await eventually(async () => (await metrics())['paktwerk_relay_lag_events'] === 0);
    const figures = await metrics();
    expect(figures).toMatchObject({
      paktwerk_relay_lag_seconds: 0,
      paktwerk_relay_stopped: 0,
      'paktwerk_inbox_messages{outcome="stored"}': 1,
      paktwerk_orphans: 0,
    });
    expect(Object.keys(figures)).toEqual(
      expect.arrayContaining([
        'paktwerk_parked_entries{consumer="projection:pots:v2"}',
        'paktwerk_consumer_lag_events{consumer="projection:pots:v2"}',
      ]),
    );
  });

  it('exports every figure that an alert asks for', async () => {
    const exported = exportedMetrics((await s.app.inject({ method: 'GET', url: '/metrics' })).body);
    const wanted = alertRules().flatMap((r) => metricsIn(r.expr));
    // Prometheus' own, and those of subscriptions, applications and of services with people (their specs look).
    const elsewhere = [
      'up',
      'paktwerk_webhooks',
      'paktwerk_attachments',
      'paktwerk_scanner_away',
      'paktwerk_scans_failed',
      'paktwerk_letters_failed',
      'paktwerk_typesetter_ended',
      'paktwerk_erasures_openable_seconds',
    ];
    expect(wanted.filter((name) => !exported.has(name) && !elsewhere.includes(name))).toEqual([]);
    await s.runtime.checkStart();
    expect(await metrics()).toMatchObject({
      paktwerk_store_checked: 1,
      paktwerk_store_epoch: 1,
      paktwerk_inbox_stopped: 0,
      'paktwerk_consumer_stopped{consumer="projection:pots:v2"}': 0,
    });
  });

  it('counts what it does not know, and goes on', async () => {
    const { transport } = s.runtime;
    await transport.publish('applications.v1', [
      {
        key: 'app_x',
        data: Buffer.from('{}'),
        attributes: {
          specversion: '1.0',
          id: newUuid(),
          type: 'applications.something.new.v9',
          source: '/paktwerk/applications',
          time: '2022-07-01T10:00:00.000Z',
        },
      },
    ]);
    await eventually(async () => (await metrics())['paktwerk_inbox_unknown_messages{type="applications.something.new.v9"}'] === 1);
    await eventually(async () => (await s.runtime.progress.read()).idle);
  });

  it('lists what came from events that their source has lost, with what this service did because of it, until a person has settled it', async () => {
    expect(await orphans()).toEqual([]);
    const mark = {
      source: 'applications',
      position: 'applications:2:1',
      knownSince: new Date().toISOString(),
      epochs: [{ epoch: 2, after: 0 }],
    };
    await s.runtime.transport.publishWatermark(['applications.v1'], mark);
    await eventually(async () => (await orphans()).length === 1);
    const [orphan] = await orphans();
    expect(orphan).toMatchObject({
      type: 'applications.call.opened.v1',
      key: call.callId,
      sourcePosition: 'applications:1:1',
      lostTo: 2,
      after: 0,
    });
    expect((orphan!['effects'] as { type: string }[]).map((e) => e.type)).toEqual(['pot.allotted', 'frames.calculated']);
    expect((await metrics())['paktwerk_orphans']).toBe(1);

    expect((await ops('GET', '/orphans/groups')).body).toMatchObject([
      { source: 'applications', type: 'applications.call.opened.v1', lostTo: 2, count: 1, upTo: orphan!['inboxPosition'] },
    ]);
    expect(await ops('POST', '/orphans/settle', { reason: 'x' })).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(await ops('POST', '/orphans/settle', { reason: 'x', upTo: 999, type: 'another' })).toMatchObject({
      status: 200,
      body: { settled: 0 },
    });
    expect(await ops('POST', '/orphans/settle', { reason: 'x', upTo: 999 }, ministry)).toMatchObject({ status: 403 });

    const settle = `/orphans/${String(orphan!['inboxPosition'])}/settle`;
    expect(await ops('POST', settle, {})).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(await ops('POST', '/orphans/999/settle', { reason: 'x' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await ops('POST', '/orphans/nothing/settle', { reason: 'x' })).toMatchObject({ status: 404 });
    expect(await ops('POST', settle, { reason: 'x' }, ministry)).toMatchObject({ status: 403, body: { code: 'role-missing' } });
    expect(await ops('POST', settle, { reason: 'The call was opened again by hand.' })).toMatchObject({
      status: 200,
      body: { decision: { reason: 'The call was opened again by hand.' } },
    });
    expect((await metrics())['paktwerk_orphans']).toBe(0);
    expect((await orphans())[0]).toMatchObject({ decision: { reason: 'The call was opened again by hand.' } });
  });

  it('a reader who waits for a lost position waits no longer; one who waits for a later epoch is told to come again', async () => {
    expect((await pots('applications:1:1')).status).toBe(200);
    expect((await pots('applications:2:1')).status).toBe(200);
    expect(await pots('applications:3:1')).toMatchObject({ status: 503, body: { code: 'read-side-behind' } });
  });

  it('a relay whose place a restore took stops, says so, and goes on when a person has decided', async () => {
    expect(await ops('POST', '/relay/reconcile', { reason: 'to see' })).toMatchObject({ status: 409, body: { code: 'relay-not-stopped' } });
    const {
      rows: [head],
    } = await s.db.pool.query<{ position: string }>('select max(position) as position from events');
    const admin = s.db.pool; // the spec's role owns the database, as a restore does
    await admin.query('delete from events where position = $1', [head!.position]);
    await admin.query("select raise_epoch('a restore, for the spec')");
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await eventually(async () => (await metrics())['paktwerk_relay_stopped'] === 1, { timeoutMs: 30_000 });
    await eventually(() => s.runtime.relay?.state().error?.includes('no longer holds that event'), { timeoutMs: 30_000 }); // what the reading said first is looked into
    expect(await ops('POST', '/relay/reconcile', {})).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(await ops('POST', '/relay/reconcile', { reason: 'Restored from the dump of last night.' })).toMatchObject({
      status: 200,
      body: { consumer: 'relay:budgeting', position: Number(head!.position) - 1 },
    });
    await eventually(async () => (await metrics())['paktwerk_relay_stopped'] === 0, { timeoutMs: 30_000 });
    await eventually(async () => (await metrics())['paktwerk_relay_lag_events'] === 0);
  });
});
