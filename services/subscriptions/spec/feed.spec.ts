import { Applications, Budgeting, Staffing } from '@paktwerk/contracts';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { runningService } from '@paktwerk/running-service';
import type { Answer, RunningService, Who } from '@paktwerk/running-service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const betrieb: Who = { sub: 'betrieb', roles: ['OPERATIONS'], organisation: 'state' };
const district: Who = { sub: 'antrag-08111', roles: ['APPLICANT'], organisation: '08111' };
const machine: Who = { sub: 'fach-08111', roles: ['SUBSCRIBER'], organisation: '08111', azp: 'fach-08111' };
const unknown: Who = { sub: 'fremd', roles: ['SUBSCRIBER'], organisation: '08115', azp: 'fremd' };

const filled = (n: number, d = '08111') =>
  Staffing.PostFilled(
    { postId: `pst_${n}`, programmeId: 'prg_1', district: d, share: 50, appointmentId: `apt_${n}`, effectiveOn: '2022-10-01' },
    `pst_${n}`,
  );
const pot = (n: number) =>
  Budgeting.PotAllotted(
    { potId: `pot_${n}`, callId: 'cal_1', programmeId: 'prg_1', amountCents: 100, budgetYear: 2022, effectiveOn: '2022-10-01' },
    `pot_${n}`,
  );

describeWithPostgres('following the public events', () => {
  let s: RunningService;
  let base: string;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    base = `${await s.app.getUrl()}/api/subscriptions/v1`;
    for (const [i, event] of [filled(1), filled(2, '08115'), pot(3), filled(4), filled(5, '08115')].entries()) {
      await s.hear(event); // one by one: what has different keys may arrive in any order
      await eventually(async () => (await s.call(ministry, 'GET', '/events')).body['next'] === `feed:1:${i + 1}`, {
        what: `event ${i + 1}`,
      });
    }
    await s.call(ministry, 'POST', '/clients', {
      oidcClientId: 'fach-08111',
      name: 'Fachverfahren',
      organisation: '08111',
      topics: ['staffing.v1'],
      districts: ['08111'],
    });
    await eventually(async () => (await s.call(machine, 'GET', '/me')).status === 200, { what: 'the client' });
  });
  afterAll(() => s.stop());

  const positions = (a: Answer) => (a.body['events'] as { feedposition: string }[]).map((e) => Number(e.feedposition.split(':')[2]));
  const get = async (who: Who, path: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(base + path, { headers: { authorization: `Bearer ${await s.token(who)}`, ...headers }, ...(signal ? { signal } : {}) });

  it('shows people what their organisation is responsible for, and machines what they are registered for', async () => {
    expect(positions(await s.call(ministry, 'GET', '/events'))).toEqual([1, 2, 3, 4, 5]);
    expect(positions(await s.call(district, 'GET', '/events'))).toEqual([1, 3, 4]);
    expect(positions(await s.call(machine, 'GET', '/events'))).toEqual([1, 4]);
    expect(await s.call(unknown, 'GET', '/events')).toMatchObject({ status: 403, body: { code: 'client-not-registered' } });
    expect((await fetch(`${base}/events`)).status).toBe(401);
  });

  it('moves the position past what does not match, and pages without gaps', async () => {
    const one = await s.call(machine, 'GET', '/events?limit=1');
    expect([positions(one), one.body['next'], one.body['caughtUp']]).toEqual([[1], 'feed:1:1', false]);
    const two = await s.call(machine, 'GET', `/events?limit=10&after=${String(one.body['next'])}`);
    expect([positions(two), two.body['next'], two.body['caughtUp']]).toEqual([[4], 'feed:1:5', true]);
    expect(positions(await s.call(ministry, 'GET', '/events?district=state'))).toEqual([3]);
    expect(positions(await s.call(ministry, 'GET', '/events?district=08115,state'))).toEqual([2, 3, 5]);
    expect(positions(await s.call(ministry, 'GET', '/events?types=budgeting.pot.allotted.v1'))).toEqual([3]);
    expect(positions(await s.call(ministry, 'GET', '/events?topics=staffing.v1&after=feed:1:2'))).toEqual([4, 5]);
    expect(positions(await s.call(ministry, 'GET', '/events?since=2020-01-01'))).toEqual([1, 2, 3, 4, 5]);
    expect(positions(await s.call(ministry, 'GET', '/events?since=2099-01-01T00:00:00Z'))).toEqual([]);
  });

  it('speaks the batch format and NDJSON, with the same events', async () => {
    const batch = await get(ministry, '/events?limit=2', { accept: 'application/cloudevents-batch+json' });
    expect(batch.headers.get('content-type')).toMatch('application/cloudevents-batch+json');
    expect(batch.headers.get('paktwerk-next')).toBe('feed:1:2');
    expect(batch.headers.get('link')).toBe('</api/subscriptions/v1/events?limit=2&after=feed%3A1%3A2>; rel="next"');
    const events = (await batch.json()) as unknown[];
    const lines = (await (await get(ministry, '/events', { accept: 'application/x-ndjson' })).text())
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as { feedposition: string; specversion: string; type: string; data: { effectiveOn: string } });
    expect(lines.slice(0, 2)).toEqual(events);
    expect(lines).toHaveLength(5);
    expect(lines[2]).toMatchObject({
      specversion: '1.0',
      type: 'budgeting.pot.allotted.v1',
      feedposition: 'feed:1:3',
      data: { effectiveOn: '2022-10-01' },
    });
    const none = await get(machine, '/events?after=feed:1:5', { accept: 'application/x-ndjson' });
    expect([none.status, await none.text()]).toEqual([200, '']);
  });

  it.each([
    ['?after=42', 400, 'malformed-cursor'],
    ['?after=budgeting:1:3', 400, 'malformed-cursor'],
    ['?after=feed:1:99', 410, 'position-unknown'],
    ['?after=feed:2:3', 410, 'position-unknown'],
    ['?limit=0', 400, 'invalid-request'],
    ['?limit=10001', 400, 'invalid-request'],
    ['?wait=31', 400, 'invalid-request'],
    ['?since=gestern', 400, 'invalid-request'],
    ['?since=2022-01-01&after=feed:1:1', 400, 'invalid-request'],
    ['?types=nothing.happened.v1', 400, 'invalid-request'],
    ['?topics=case-management.internal.v1', 400, 'invalid-request'],
    ['?district=99999', 400, 'invalid-request'],
    ['?colour=red', 400, 'invalid-request'],
  ])('refuses %s with %i %s, naming the field in both languages', async (query, status, code) => {
    const { status: got, body, headers } = await s.call(ministry, 'GET', `/events${query}`);
    expect({ got, code: body['code'] }).toEqual({ got: status, code });
    expect(headers['content-type']).toMatch('application/problem+json');
    expect(body['texts']).toMatchObject({ de: expect.stringMatching(/.{10}/), en: expect.stringMatching(/.{10}/) });
    if (status === 400) expect(body['field']).toBeTruthy();
  });

  it('says what to do about a position that a restore took away', async () => {
    expect((await s.call(ministry, 'GET', '/events?after=feed:1:99')).body['data']).toEqual({
      position: 'feed:1:99',
      head: 'feed:1:5',
      goOnAfter: 'feed:1:5',
    });
  });

  it('refuses what lies outside of the scope instead of showing nothing', async () => {
    for (const query of ['topics=budgeting.v1', 'types=budgeting.pot.allotted.v1', 'district=08115'])
      expect(await s.call(machine, 'GET', `/events?${query}`)).toMatchObject({ status: 403, body: { code: 'outside-scope' } });
  });

  it('answers a long-poll as soon as something matches', async () => {
    const waiting = s.call(machine, 'GET', '/events?after=feed:1:5&wait=20');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await s.hear(filled(6, '08115'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const published = Date.now();
    await s.hear(filled(7));
    expect(positions(await waiting)).toEqual([7]);
    expect(Date.now() - published).toBeLessThan(5000);
    const nothing = await s.call(machine, 'GET', '/events?after=feed:1:7&wait=1');
    expect([positions(nothing), nothing.body['caughtUp']]).toEqual([[], true]);
  });

  it('streams server-sent events and resumes after Last-Event-ID', async () => {
    const follow = async (headers: Record<string, string>, enough: (text: string) => boolean) => {
      const abort = new AbortController();
      const answer = await get(ministry, '/events/stream', headers, abort.signal);
      expect(answer.headers.get('content-type')).toMatch('text/event-stream');
      let text = '';
      try {
        for await (const chunk of answer.body ?? []) {
          text += Buffer.from(chunk as Uint8Array).toString();
          if (enough(text)) abort.abort();
        }
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      }
      return [...text.matchAll(/^id: (\S+)\nevent: (\S+)\ndata: (\{.*\})$/gm)].map(([, id, type, data]) => [
        id,
        type,
        (JSON.parse(data ?? '') as { id: string; feedposition: string }).feedposition,
      ]);
    };
    const first = await follow({}, (t) => t.includes('feed:1:3\n'));
    expect(first[0]).toEqual(['feed:1:1', 'staffing.post.filled.v1', 'feed:1:1']);
    const resumed = follow({ 'last-event-id': 'feed:1:7' }, (t) => t.includes('id: feed:1:8\nevent'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await s.hear(filled(8));
    expect((await resumed).map(([id]) => id)).toEqual(['feed:1:8']);
    expect((await get(ministry, '/events/stream', { 'last-event-id': 'nonsense' })).status).toBe(400);
  });

  it('stops a paused client, and lets it go on where it stood', async () => {
    const { body } = await s.call(ministry, 'GET', '/clients');
    const { clientId } = (body['items'] as { clientId: string }[])[0]!;
    await s.call(betrieb, 'POST', `/clients/${clientId}/pause`, { reason: 'Wartung' });
    await eventually(async () => (await s.call(machine, 'GET', '/events')).body['code'] === 'client-paused', { what: 'the pause' });
    await s.call(betrieb, 'POST', `/clients/${clientId}/resume`, {});
    await eventually(async () => (await s.call(machine, 'GET', '/events?after=feed:1:4')).status === 200, { what: 'the return' });
    const { headers } = await s.call(ministry, 'GET', `/clients/${clientId}`);
    expect(
      await s.call(
        ministry,
        'PUT',
        `/clients/${clientId}/scopes`,
        { topics: ['budgeting.v1'], districts: 'all' },
        { headers: { 'if-match': '"1"' } },
      ),
    ).toMatchObject({ status: 412 });
    const changed = await s.call(
      ministry,
      'PUT',
      `/clients/${clientId}/scopes`,
      { topics: ['budgeting.v1'], districts: 'all' },
      { headers: { 'if-match': String(headers['etag']) } },
    );
    expect(changed.status).toBe(200);
    await eventually(async () => positions(await s.call(machine, 'GET', '/events')).join() === '3', { what: 'the new scope' });
    expect(await s.call(machine, 'POST', `/clients/${clientId}/resume`, {})).toMatchObject({ status: 403, body: { code: 'role-missing' } });
  });

  it('keeps every position when operations rebuild the feed', async () => {
    const before = (await s.call(ministry, 'GET', '/events?limit=1000')).body;
    const ops = async (method: 'GET' | 'POST', path: string, payload?: object) =>
      await s.app.inject({
        method,
        url: `/api/subscriptions/ops/v1/${path}`,
        ...(payload ? { payload } : {}),
        headers: {
          authorization: `Bearer ${await s.token(betrieb)}`,
          ...(method === 'POST' ? { 'idempotency-key': 'rebuild-the-feed' } : {}),
        },
      });
    const consumer = (JSON.parse((await ops('GET', 'progress')).body) as { consumers: { id: string }[] }).consumers
      .map((c) => c.id)
      .find((id) => id.startsWith('projection:feed'));
    const started = await ops('POST', `projections/${encodeURIComponent(consumer ?? '')}/rebuild`, { reason: 'Probe' });
    expect([started.statusCode, started.body]).toEqual([201, expect.any(String)]);
    await eventually(async () => (JSON.parse((await ops('GET', 'rebuilds')).body) as { status: string }[])[0]?.status === 'switched', {
      what: 'the rebuild',
    });
    expect((await s.call(ministry, 'GET', '/events?limit=1000')).body).toEqual(before);
    await s.hear(filled(99));
    const last = (before['events'] as unknown[]).length + 1;
    await eventually(async () => (await s.call(ministry, 'GET', '/events?limit=1000')).body['next'] === `feed:1:${last}`, {
      what: 'the feed goes on',
    });
  });

  it('begins at the beginning for a reader that has seen nothing yet', async () => {
    const abort = new AbortController();
    const stream = await get(ministry, '/events/stream', { 'last-event-id': '' }, abort.signal);
    const { value } = await stream.body!.getReader().read();
    abort.abort();
    expect([stream.status, new TextDecoder().decode(value).split('\n')[0]]).toEqual([200, 'id: feed:1:1']);
  });

  it("shows whoever follows some districts those districts' planning frames only, in every form", async () => {
    const frames = [
      { district: '08111', amountCents: 60 },
      { district: '08115', amountCents: 40 },
    ];
    const pots = { potId: 'pot_9', callId: 'cal_9', programmeId: 'prg_1', keyId: 'key', effectiveOn: '2022-10-01' };
    const before = (await s.call(ministry, 'GET', '/events')).body['next'] as string;
    await s.hear(Budgeting.FramesCalculated({ ...pots, frames }, 'pot_9'));
    await eventually(async () => (await s.call(ministry, 'GET', '/events')).body['next'] !== before, { what: 'the frames' });
    const seenBy = async (who: Who, query = '') => {
      const { body } = await s.call(who, 'GET', `/events?after=${before}${query}`);
      return (body['events'] as { data: { potId: string; frames: unknown } }[]).map((e) => [e.data.potId, e.data.frames]);
    };
    expect(await seenBy(ministry)).toEqual([['pot_9', frames]]);
    expect(await seenBy(district)).toEqual([['pot_9', [frames[0]]]]);
    const lines = await (await get(district, `/events?after=${before}`, { accept: 'application/x-ndjson' })).text();
    expect((JSON.parse(lines) as { data: { frames: unknown } }).data.frames).toEqual([frames[0]]);
    const abort = new AbortController();
    const stream = await get(district, `/events/stream?after=${before}`, {}, abort.signal);
    const { value } = await stream.body!.getReader().read();
    abort.abort();
    expect(new TextDecoder().decode(value)).not.toContain('08115');
  });

  it('tells whoever follows some districts of a decision with its delivery, and not before, behind whatever position they have reached', async () => {
    const application = { applicationId: 'app_8', callId: 'cal_8', programmeId: 'prg_1', district: '08111', effectiveOn: '2022-10-01' };
    const money = { ...application, potId: 'pot_8', decisionId: 'dec_8', amountCents: 4711 };
    const events = [
      Applications.DecisionPrepared(
        { ...application, decisionId: 'dec_8', outcome: 'granted', amountCents: 4711, budgetYear: 2022 },
        'app_8',
      ),
      Budgeting.FundsReserved(money, 'pot_8'),
      Budgeting.ReservationReleased(money, 'pot_8'),
      Budgeting.ReservationRefused({ ...money, frameAvailableCents: 1, potAvailableCents: 1, reason: 'frame-exceeded' }, 'pot_8'),
      Budgeting.FundsCommitted(money, 'pot_8'),
    ];
    const types = events.map((e) => e.type);
    const before = (await s.call(ministry, 'GET', '/events')).body['next'] as string;
    for (const event of events) await s.hear(event);
    const seenBy = async (who: Who) => {
      const { body } = await s.call(who, 'GET', `/events?after=${before}`);
      return (body['events'] as { type: string }[]).map((e) => e.type);
    };
    await eventually(async () => (await seenBy(ministry)).length === events.length, { what: 'the decision' });
    expect([...(await seenBy(ministry))].sort()).toEqual([...types].sort());
    const { body: seen } = await s.call(district, 'GET', `/events?after=${before}`);
    expect([seen['events'], seen['caughtUp']]).toEqual([[], true]);

    const notice = { ...application, grantId: 'grt_8', noticeId: 'ntc_8', kind: 'GRANT' as const, amountCents: 4711 };
    const delivered = Applications.NoticeDelivered({ ...notice, basis: 'fiction', lastDay: '2022-11-01' }, 'app_8');
    await s.hear(delivered);
    await eventually(async () => (await seenBy(ministry)).length === events.length + 1, { what: 'the delivery' });
    const { body: after } = await s.call(district, 'GET', `/events?after=${String(seen['next'])}`);
    expect((after['events'] as { type: string }[]).map((e) => e.type)).toEqual([Budgeting.FundsCommitted.type, delivered.type]);
    for (const type of types.slice(0, 4))
      expect(await s.call(district, 'GET', `/events?types=${type}`)).toMatchObject({ status: 403, body: { code: 'outside-scope' } });
  });
});
