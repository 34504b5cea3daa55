import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Staffing } from '@paktwerk/contracts';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { Webhook } from 'standardwebhooks';
import { service } from '../src/service';
import { alertRules, exportedMetrics, metricsIn, runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const machine: Who = { sub: 'fach', roles: ['SUBSCRIBER'], organisation: 'state', azp: 'fach' };
const other: Who = { sub: 'anderes', roles: ['SUBSCRIBER'], organisation: '08115', azp: 'anderes' };
const filled = (n: number, d = '08111') =>
  Staffing.PostFilled(
    { postId: 'pst_1', programmeId: 'prg_1', district: d, share: 50, appointmentId: `apt_${n}`, effectiveOn: '2022-10-01' },
    'pst_1',
  );

interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly event: {
    readonly type: string;
    readonly feedposition?: string;
    readonly data: { readonly appointmentId?: string; readonly challenge?: string };
  };
}

/** A receiver as a client writes it; `answer` says what it does with an event. */
class Receiver {
  readonly received: Received[] = [];
  answer: (r: Received) => number = () => 204;
  echo = true;
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (c: Buffer) => chunks.push(c))
        .on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8');
          const got: Received = { headers: request.headers as Record<string, string>, body, event: JSON.parse(body) as Received['event'] };
          if (got.event.data.challenge !== undefined)
            return response
              .writeHead(200, { 'content-type': 'application/json' })
              .end(JSON.stringify({ challenge: receiver.echo ? got.event.data.challenge : 'no' }));
          const status = receiver.answer(got);
          receiver.received.push(got);
          return status === 0 ? undefined : response.writeHead(status).end();
        });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/paktwerk`;
  }
  taken(): (string | undefined)[] {
    return this.received.map((r) => r.event.data.appointmentId);
  }
  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describeWithPostgres('webhooks', () => {
  let s: RunningService;
  const receivers: Receiver[] = [];
  jest.setTimeout(60_000);
  const receiver = async () => {
    const r = await Receiver.start();
    receivers.push(r);
    return r;
  };
  beforeAll(async () => {
    s = await runningService(service, {
      WEBHOOKS_ALLOW_LOOPBACK: '1',
      WEBHOOK_RETRY_SECONDS: '0.2,0.3',
      WEBHOOK_PAUSE_AFTER_DAYS: String(3 / 86_400),
    });
    for (const who of [machine, other]) {
      await s.call(ministry, 'POST', '/clients', {
        oidcClientId: who.azp,
        name: who.sub,
        organisation: who.organisation,
        topics: ['staffing.v1'],
        districts: who === machine ? 'all' : ['08115'],
      });
      await eventually(async () => (await s.call(who, 'GET', '/me')).status === 200, { what: 'the client' });
    }
  });
  afterAll(async () => {
    for (const r of receivers) r.stop();
    await s.stop();
  });

  const register = async (url: string, more: object = {}, who = machine) => {
    const { body, status } = await s.call(who, 'POST', '/webhooks', { url, ...more });
    expect({ status, body }).toMatchObject({ status: 201, body: { state: 'pending' } });
    return { id: String(body['webhookId']), secret: String(body['secret']) };
  };
  const active = async (r: Receiver, more: object = {}, who = machine) => {
    const made = await register(r.url, more, who);
    expect(await s.call(who, 'POST', `/webhooks/${made.id}/verify`, {})).toMatchObject({ status: 200 });
    return made;
  };
  const view = async (id: string) => (await s.call(machine, 'GET', `/webhooks/${id}`)).body;

  it('sends nothing before the address returned the challenge', async () => {
    const r = await receiver();
    r.echo = false;
    const { id } = await register(r.url);
    expect(await s.call(machine, 'POST', `/webhooks/${id}/verify`, {})).toMatchObject({
      status: 422,
      body: { code: 'challenge-not-returned' },
    });
    expect(await s.call(machine, 'POST', `/webhooks/${id}/test`, {})).toMatchObject({
      status: 422,
      body: { code: 'webhook-not-verified' },
    });
    r.echo = true;
    expect(await s.call(machine, 'POST', `/webhooks/${id}/verify`, {})).toMatchObject({ status: 200 });
    expect(await s.call(machine, 'POST', `/webhooks/${id}/verify`, {})).toMatchObject({ status: 200 });
    await s.call(machine, 'DELETE', `/webhooks/${id}`);
  });

  it('delivers in order, once, signed so that the reference library agrees', async () => {
    const r = await receiver();
    const { id, secret } = await active(r);
    for (let n = 1; n <= 20; n += 1) await s.hear(filled(n));
    await eventually(() => r.received.length === 20, { what: 'twenty deliveries' });
    expect(r.taken()).toEqual(Array.from({ length: 20 }, (_, n) => `apt_${n + 1}`));
    for (const { body, headers } of r.received) expect(() => new Webhook(secret).verify(body, headers)).not.toThrow();
    expect(r.received[0]?.headers['content-type']).toMatch('application/cloudevents+json');
    const pulled = (await s.call(machine, 'GET', '/events?limit=100')).body['events'] as object[];
    expect(r.received.map((x) => x.event)).toEqual(pulled);
    expect(await view(id)).toMatchObject({ state: 'active', position: 'feed:1:20', failures: 0, lastOutcome: 'delivered' });
    await s.call(machine, 'DELETE', `/webhooks/${id}`);
    await s.hear(filled(21));
    await eventually(async () => (await s.call(machine, 'GET', '/events?after=feed:1:20')).body['next'] === 'feed:1:21');
    expect(r.received).toHaveLength(20);
  });

  it('tries again in order after a failure, and tells of every attempt', async () => {
    const r = await receiver();
    let refuse = 3;
    r.answer = ({ event }) => (event.data.appointmentId === 'apt_31' && (refuse -= 1) >= 0 ? 503 : 200);
    const { id } = await active(r);
    for (const n of [30, 31, 32]) await s.hear(filled(n));
    await eventually(() => r.taken().at(-1) === 'apt_32', { what: 'the last one' });
    expect(r.taken()).toEqual(['apt_30', 'apt_31', 'apt_31', 'apt_31', 'apt_31', 'apt_32']);
    expect(new Set(r.received.slice(1, 5).map((x) => x.headers['webhook-id'])).size).toBe(1);
    interface Logged {
      readonly kind: string;
      readonly outcome: string;
      readonly status: number;
      readonly attempt: number;
    }
    const read = async () => ((await s.call(machine, 'GET', `/webhooks/${id}/deliveries`)).body as unknown as { items: Logged[] }).items;
    await eventually(async () => (await read()).length === 7, { what: 'the log' });
    const log: readonly Logged[] = await read();
    expect(
      log
        .map((d) => [d.kind, d.outcome, d.status, d.attempt])
        .toReversed()
        .slice(1),
    ).toEqual([
      ['event', 'delivered', 200, 1],
      ['event', 'answered-no', 503, 1],
      ['event', 'answered-no', 503, 2],
      ['event', 'answered-no', 503, 3],
      ['event', 'delivered', 200, 4],
      ['event', 'delivered', 200, 1],
    ]);
    const csv = await s.app.inject({
      method: 'GET',
      url: `/api/subscriptions/v1/webhooks/${id}/deliveries.csv`,
      headers: { authorization: `Bearer ${await s.token(machine)}` },
    });
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n')[0]).toBe('\ufeffZeitpunkt (UTC);Art;Position;Ereignis;Typ;Versuch;Ergebnis;Status;Dauer (ms)');
    expect(csv.body).toContain(';answered-no;503;');
    const spreadsheet = await s.app.inject({
      method: 'GET',
      url: `/api/subscriptions/v1/webhooks/${id}/deliveries.xlsx`,
      headers: { authorization: `Bearer ${await s.token(machine)}` },
    });
    expect([
      spreadsheet.headers['content-type'],
      spreadsheet.headers['content-disposition'],
      spreadsheet.rawPayload.subarray(0, 2).toString(),
    ]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      `attachment; filename="paktwerk-zustellungen-${id}.xlsx"`,
      'PK',
    ]);
    await s.call(machine, 'DELETE', `/webhooks/${id}`);
  });

  it('signs with both secrets while one replaces the other', async () => {
    const r = await receiver();
    const { id, secret } = await active(r);
    const rotated = (await s.call(machine, 'POST', `/webhooks/${id}/secret`, { overlapHours: 1 }, { key: 'rotate' })).body;
    expect(String(rotated['secret'])).toMatch(/^whsec_.{40,}/);
    expect((await s.call(machine, 'POST', `/webhooks/${id}/secret`, { overlapHours: 1 }, { key: 'rotate' })).body).toEqual({
      ...rotated,
      secret: null,
    });
    expect(await s.call(machine, 'POST', `/webhooks/${id}/test`, {})).toMatchObject({
      status: 200,
      body: { outcome: 'delivered', status: 204 },
    });
    const [test] = r.received;
    for (const known of [secret, String(rotated['secret'])])
      expect(() => new Webhook(known).verify(test?.body ?? '', test?.headers ?? {})).not.toThrow();
    const last = (await s.call(machine, 'POST', `/webhooks/${id}/secret`, { overlapHours: 0 })).body;
    await s.call(machine, 'POST', `/webhooks/${id}/test`, {});
    const { body = '', headers = {} } = r.received.at(-1) ?? {};
    expect(() => new Webhook(String(last['secret'])).verify(body, headers)).not.toThrow();
    for (const old of [secret, String(rotated['secret'])]) expect(() => new Webhook(old).verify(body, headers)).toThrow();
    // The first rotation, repeated after the second: it is answered, and the newest secret goes on signing.
    expect((await s.call(machine, 'POST', `/webhooks/${id}/secret`, { overlapHours: 1 }, { key: 'rotate' })).body).toEqual({
      ...rotated,
      secret: null,
    });
    await s.call(machine, 'POST', `/webhooks/${id}/test`, {});
    const afterRepeat = r.received.at(-1);
    expect(() => new Webhook(String(last['secret'])).verify(afterRepeat?.body ?? '', afterRepeat?.headers ?? {})).not.toThrow();
    expect(() => new Webhook(secret).verify(afterRepeat?.body ?? '', afterRepeat?.headers ?? {})).toThrow();
    const kept = await s.db.query<{ text: string }>(
      `select encode(sealed, 'escape') as text from webhook_secrets union all select convert_from(data, 'UTF8') from events`,
    );
    expect(kept.filter(({ text }) => text.includes('whsec_'))).toEqual([]);
    await s.call(machine, 'DELETE', `/webhooks/${id}`);
  });

  it('pauses a receiver that is gone, and goes on where it stopped', async () => {
    const r = await receiver();
    r.answer = () => 410;
    const { id } = await active(r);
    await s.hear(filled(41));
    await eventually(async () => (await view(id))['state'] === 'paused', { what: 'the pause' });
    expect(await view(id)).toMatchObject({ because: 'gone' });
    const metrics = (await s.app.inject({ method: 'GET', url: '/metrics' })).body;
    expect(metrics).toContain('paktwerk_webhooks{state="paused"} 1\n');
    expect(
      alertRules()
        .flatMap((r) => metricsIn(r.expr))
        .filter((name) => name.startsWith('paktwerk_webhook') && !exportedMetrics(metrics).has(name)),
    ).toEqual([]);
    await s.hear(filled(42));
    const notices = (await s.call(machine, 'GET', '/notices')).body as unknown as { webhookId: string; code: string; de: string }[];
    expect(notices).toEqual([expect.objectContaining({ webhookId: id, code: 'webhook-paused', de: expect.stringContaining('410') })]);
    r.answer = () => 200;
    expect(await s.call(machine, 'POST', `/webhooks/${id}/resume`, {})).toMatchObject({ status: 200 });
    await eventually(() => r.taken().at(-1) === 'apt_42', { what: 'what came meanwhile' });
    expect(r.taken()).toEqual(['apt_41', 'apt_41', 'apt_42']);
    await s.call(machine, 'DELETE', `/webhooks/${id}`);
  });

  it('pauses a receiver that takes nothing for days, while its neighbours get everything', async () => {
    const [dead, well] = [await receiver(), await receiver()];
    dead.answer = () => 500;
    const [{ id }, neighbour] = [await active(dead), await active(well)];
    for (let n = 51; n <= 60; n += 1) await s.hear(filled(n));
    await eventually(() => well.received.length === 10, { what: 'the neighbour' });
    expect(await view(id)).toMatchObject({ state: 'active', lastOutcome: 'answered-no' });
    expect((await s.call(machine, 'GET', '/notices')).body).toEqual([
      expect.objectContaining({ webhookId: id, code: 'webhook-failing', pausesAt: expect.any(String) }),
    ]);
    await eventually(async () => (await view(id))['because'] === 'failing', { what: 'the pause', timeoutMs: 15_000 });
    expect(new Set(dead.taken())).toEqual(new Set(['apt_51']));
    for (const one of [id, neighbour.id]) await s.call(machine, 'DELETE', `/webhooks/${one}`);
  });

  it('delivers within the scope and the filter, from the position asked for', async () => {
    const r = await receiver();
    await s.hear(filled(71, '08115'), filled(72), filled(73, '08115'));
    const { id } = await active(r, { after: 'feed:1:0', districts: ['08115'] }, other);
    await eventually(() => r.received.length === 2, { what: 'two of them' });
    expect(r.taken()).toEqual(['apt_71', 'apt_73']);
    expect(await s.call(other, 'POST', '/webhooks', { url: r.url, districts: ['08111'] })).toMatchObject({
      status: 403,
      body: { code: 'outside-scope' },
    });
    expect(await s.call(machine, 'GET', `/webhooks/${id}`)).toMatchObject({ status: 404 });
    expect(await s.call(machine, 'POST', `/webhooks/${id}/pause`, {})).toMatchObject({ status: 404 });
    expect((await s.call(machine, 'GET', '/webhooks')).body['items']).toEqual([]);
    await s.call(other, 'DELETE', `/webhooks/${id}`);
  });

  it.each([
    ['https://10.0.0.1/hook', 'target-not-public'],
    ['https://[::ffff:127.0.0.1]/hook', 'target-not-public'],
    ['http://192.0.2.1/hook', 'target-not-public'],
    ['ftp://example.org/hook', 'target-not-https'],
    ['https://a:b@example.org/hook', 'target-with-credentials'],
    ['https://no-such-host.invalid/hook', 'target-not-found'],
  ])('does not take %s (%s)', async (url, code) => {
    expect(await s.call(machine, 'POST', '/webhooks', { url })).toMatchObject({ status: 422, body: { code } });
  });

  it('publishes its rules, to everybody', async () => {
    const answer = await s.app.inject({ method: 'GET', url: '/api/subscriptions/v1/delivery-rules' });
    expect(answer.json()).toMatchObject({ retrySeconds: [0.2, 0.3], timeoutSeconds: 15, goneStatus: 410 });
  });

  it('takes no more than twenty of one client, also of those that are registered at once', async () => {
    const r = await receiver();
    const before = ((await s.call(machine, 'GET', '/webhooks')).body['items'] as unknown[]).length;
    const all = await Promise.all(Array.from({ length: 26 }, () => s.call(machine, 'POST', '/webhooks', { url: r.url })));
    const made = all.filter((a) => a.status === 201);
    const refused = all.filter((a) => a.status !== 201);
    expect(made).toHaveLength(20 - before);
    for (const { status, body } of refused)
      expect([status, body['code'], body['data']]).toEqual([422, 'too-many-webhooks', { maximum: 20 }]);
    const secrets = await s.db.query<{ n: number }>(
      'select count(*)::int as n from webhook_secrets where webhook_id = any($1) and not is_prepared',
      [made.map((a) => a.body['webhookId'])],
    );
    expect(secrets).toEqual([{ n: made.length }]);
    expect(await s.db.query('select 1 from webhook_secrets where is_prepared')).toEqual([]);
    for (const { body } of made) await s.call(machine, 'DELETE', `/webhooks/${String(body['webhookId'])}`);
    await eventually(async () => ((await s.call(machine, 'GET', '/webhooks')).body['items'] as unknown[]).length === before);
    expect((await s.call(machine, 'POST', '/webhooks', { url: r.url })).status).toBe(201);
  });

  it('answers a repeated registration without showing the secret again', async () => {
    const r = await receiver();
    const first = await s.call(machine, 'POST', '/webhooks', { url: r.url }, { key: 'once' });
    const again = await s.call(machine, 'POST', '/webhooks', { url: r.url }, { key: 'once' });
    expect(again).toMatchObject({ status: 201, body: { webhookId: first.body['webhookId'], secret: null } });
  });
});
