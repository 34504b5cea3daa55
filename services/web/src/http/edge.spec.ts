import type { Server } from 'node:http';
import { connect } from 'node:net';
import { eventually } from '@paktwerk/testing';
import { expectProblem, WebUnderTest } from '../web.fixture';

describe('the edge of the web server', () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());
  afterEach(() => jest.restoreAllMocks());
  const ask = (path: string, init?: RequestInit): Promise<Response> => web.ask(path, init);

  it('tells its figures to whoever stands beside it, and to nobody who came through a proxy', async () => {
    await ask('/api/applications/v1/secret-id', { headers: { cookie: web.cookie } });
    const answered = /paktwerk_web_request_seconds_count\{(?=[^}]*route="\/api\/:service\/\*")(?=[^}]*status="200")(?=[^}]*service="web")/;
    const read = async () => (await ask('/metrics')).text();
    // A request is counted once its answer has left, which may be behind the next question.
    await eventually(async () => answered.test(await read()), { what: 'the request among the figures' });
    const figures = await read();
    expect(figures).toContain('process_cpu_seconds_total');
    expect(figures).not.toContain('secret-id');
    await expectProblem(await ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } }), 404, 'route-not-found');
  });

  it('answers in problems also where an address cannot be read, with the headers of every answer', async () => {
    const response = await ask('/api/applications/v1/%ED%A0%80');
    await expectProblem(response, 400, 'bad-request');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('limits what makes others work: test deliveries and exports, each for itself and for each caller', async () => {
    const test = (token: string) =>
      ask('/api/applications/v1/webhooks/whk_1/test', { method: 'POST', body: '{}', headers: { authorization: `Bearer ${token}` } });
    const answers = await Promise.all(Array.from({ length: 11 }, () => test('one')));
    expect(answers.map((r) => r.status).sort()).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const refused = await test('one');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectProblem(refused, 429, 'too-many-requests');
    expect((await test('two')).status).toBe(200);
    expect((await ask('/api/applications/v1/figures.csv', { headers: { authorization: 'Bearer one' } })).status).toBe(200);
  });

  it('waits half a minute for a request and no longer', () => {
    expect((web.app.getHttpServer() as Server).requestTimeout).toBe(30_000);
  });

  it('answers what Node cannot read in its own shape', async () => {
    const { port } = new URL(web.base);
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n'));
      let text = '';
      socket.on('data', (part) => (text += part.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    const [head = '', body = ''] = said.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(head).toContain('content-type: application/problem+json');
    expect(head).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'bad-request' });
  });

  it.each([
    ['/auth/me', 'POST', 'GET, HEAD'],
    ['/auth/logout', 'GET', 'POST'],
    ['/health/ready', 'DELETE', 'GET, HEAD'],
    ['/api/applications/v1/drafts', 'PROPFIND', 'DELETE, GET, HEAD, PATCH, POST, PUT'],
    ['/health/ready', 'QUERY', 'GET, HEAD'],
  ])('names the methods of %s to who comes with %s', async (path, method, allow) => {
    const answer = await ask(path, { method });
    expect(answer.headers.get('allow')?.split(', ').sort().join(', ')).toBe(allow);
    await expectProblem(answer, 405, 'method-not-allowed');
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'to=now', 415, 'unsupported-media-type'],
    ['another charset', 'application/json; charset=latin1', '{"to":"now"}', 415, 'unsupported-media-type'],
    ['bytes that are no text', 'application/json', Buffer.from([0x7b, 0xff, 0x7d]), 400, 'malformed-text'],
  ])('takes JSON in UTF-8 alone where it reads itself: not %s', async (_, type, body, status, code) => {
    const headers = { authorization: 'Bearer operator', 'content-type': type };
    await expectProblem(await ask('/api/operations/v1/clock', { method: 'POST', body, headers }), status, code);
  });

  it('tells probes that it lives and whether sessions can be read', async () => {
    expect(await (await ask('/health/live')).json()).toEqual({ status: 'up' });
    expect(await (await ask('/health/ready')).json()).toEqual({ status: 'up', checks: { database: 'up' } });
    jest.spyOn(web.database, 'query').mockRejectedValue(new Error('connect ECONNREFUSED 127.0.0.1:5432') as never);
    expect(await expectProblem(await ask('/health/ready'), 503, 'unavailable')).toMatchObject({ data: { checks: { database: 'down' } } });
  });

  it('says that its database is away instead of failing, to browsers too', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    jest.spyOn(web.store, 'find').mockRejectedValue(away);
    for (const path of ['/auth/me', '/api/applications/v1/x', '/api/operations/v1/clock']) {
      const answer = await ask(path, { headers: { cookie: web.cookie } });
      expect(answer.headers.get('retry-after')).toBe('1');
      await expectProblem(answer, 503, 'unavailable');
    }
    const start = await ask('/auth/login', { headers: { 'x-forwarded-host': '127.0.0.1:8080' } });
    const pending = start.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const back = await ask('/auth/callback?code=c&state=state-123', { headers: { cookie: `${pending}; ${web.cookie}` } });
    expect(back.headers.get('location')).toBe('/?anmeldung=nicht-erreichbar');
  });

  it('refuses a body of more than 1 MB', async () => {
    const big = 'x'.repeat(1_100_000);
    await expectProblem(
      await ask('/api/applications/v1/x', { method: 'POST', body: big, headers: { authorization: 'Bearer own' } }),
      413,
      'body-too-large',
    );
    await expectProblem(
      await ask('/api/operations/v1/clock', {
        method: 'POST',
        body: `{"to":"${big}"}`,
        headers: { authorization: 'Bearer operator', 'content-type': 'application/json' },
      }),
      413,
      'body-too-large',
    );
  });

  it('sends security headers with every answer of its own', async () => {
    const { headers } = await ask('/auth/me');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
