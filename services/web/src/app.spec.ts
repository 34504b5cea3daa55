import { connect } from 'node:net';
import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TokenError, type VerifiedPerson } from '@paktwerk/auth';
import { eventually } from '@paktwerk/testing';
import type { Pool } from 'pg';
import { createApp } from './app';
import type { IdentityProvider } from './auth/identity-provider';
import { Seal } from './auth/seal';
import { MemorySessionStore } from './auth/session-store.fixture';
import { SimulatedClock } from './clock/simulated-clock';
import { readWebSettings } from './config';

const SECRET = 'a secret of at least thirty-two characters';
const ORIGIN = 'http://127.0.0.1:8080';
const person = { sub: 'ministerium', name: 'Dr. Miriam Hofer', roles: ['MINISTRY'], organisation: 'state' };

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const upstream = async (handler: Handler): Promise<{ server: Server; url: string; seen: IncomingMessage[] }> => {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => handler(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
};

const clockOf = (offsetMs: number): { pool: Pool; offset: () => number } => {
  let offset = offsetMs;
  const query = async (sql: string, params: number[] = []) => {
    if (sql.startsWith('select')) return { rows: [{ offset_ms: String(offset) }] };
    const moved = offset < params[0]!;
    if (moved) offset = params[0]!;
    return { rowCount: moved ? 1 : 0 };
  };
  return { pool: { query } as unknown as Pool, offset: () => offset };
};

describe('the web service', () => {
  const store = new MemorySessionStore();
  const seal = new Seal(SECRET);
  const clock = clockOf(-365 * 86_400_000);
  const database = { query: () => Promise.resolve({}) };
  const servers: Server[] = [];
  let app: NestFastifyApplication;
  let base: string;
  let echo: Awaited<ReturnType<typeof upstream>>;
  let cookie: string;
  let csrf: string;

  beforeAll(async () => {
    echo = await upstream((request, response, body) => {
      if (request.url?.endsWith('/stream')) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('event: changed\ndata: 1\n\n'); // and never ends
        return;
      }
      if (request.url?.endsWith('/large')) {
        response.setHeader('content-type', 'application/json').end(JSON.stringify('x'.repeat(5000)));
        return;
      }
      if (request.url?.endsWith('/half')) {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
        setTimeout(() => response.destroy(), 20);
        return;
      }
      if (request.url?.endsWith('/ops/v1/progress')) {
        response.end(
          JSON.stringify({ service: 'applications', storeHead: 1, relay: 1, sources: {}, consumers: [], inboxHead: 0, idle: true }),
        );
        return;
      }
      response.writeHead(request.url?.endsWith('/missing') ? 404 : 200, {
        'content-type': 'application/json',
        'content-security-policy': "default-src 'none';style-src 'unsafe-inline'",
        etag: '"3"',
        'paktwerk-position': 'applications:1:7',
      });
      response.end(
        JSON.stringify({
          method: request.method,
          url: request.url,
          authorization: request.headers.authorization,
          cookie: request.headers.cookie,
          csrf: request.headers['x-csrf-token'],
          body,
        }),
      );
    });
    const breaking = await upstream((request) => request.socket.destroy());
    servers.push(echo.server, breaking.server);
    const settings = readWebSettings({
      SERVICE_PORT: '0',
      WEB_PUBLIC_URL: ORIGIN,
      WEB_PUBLIC_FOLDER: '/nowhere',
      STATE_NAME: 'Musterland',
      DATABASE_URL: 'unused',
      SESSION_SECRET: SECRET,
      OIDC_ISSUER: `${ORIGIN}/oidc`,
      OIDC_ISSUER_NAME: 'spec',
      UPSTREAM_APPLICATIONS: `http://127.0.0.1:1, ${echo.url}/`,
      UPSTREAM_BUDGETING: 'http://127.0.0.1:1',
      UPSTREAM_STAFFING: breaking.url,
    });
    const provider: IdentityProvider = {
      begin: async () => ({
        url: new URL('http://idp.invalid/auth?state=state-123'),
        checks: { state: 'state-123', nonce: 'n', verifier: 'v' },
      }),
      finish: async () => ({
        person,
        tokens: { accessToken: 'token-of-session', refreshToken: 'r', idToken: 'i', accessExpiresAt: Date.now() + 600_000 },
      }),
      refresh: () => Promise.reject(new Error('not needed here')),
      logoutUrl: async () => new URL('http://idp.invalid/end'),
    };
    const verify = async (token: string): Promise<VerifiedPerson> => {
      if (token !== 'operator' && token !== 'token-of-session') throw new TokenError('token-invalid', 'no');
      return { personId: `per_${token}`, name: 'x', roles: token === 'operator' ? ['OPERATIONS'] : ['MINISTRY'], organisation: 'state' };
    };
    app = await createApp(
      settings,
      {
        provider,
        database: database as unknown as Pool,
        clock: new SimulatedClock(clock.pool),
        sessions: store,
        verifier: { verify },
      },
      { info: () => undefined, warn: () => undefined, error: () => undefined },
    );
    await app.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    const session = await store.create({
      person,
      tokens: { accessToken: 'token-of-session', refreshToken: 'r', idToken: 'i', accessExpiresAt: Date.now() + 600_000 },
    });
    cookie = `paktwerk=${session.id}`;
    csrf = seal.csrfToken(session.id);
  });
  afterAll(async () => {
    await app.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  afterEach(() => jest.restoreAllMocks());

  const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${base}${path}`, { redirect: 'manual', ...init });
  const expectProblem = async (response: Response, status: number, code: string): Promise<Record<string, unknown>> => {
    const body = (await response.json()) as Record<string, unknown>;
    expect({ status: response.status, code: body['code'], type: response.headers.get('content-type') }).toEqual({
      status,
      code,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(body['texts']).toMatchObject({ de: expect.any(String), en: expect.any(String) });
    return body;
  };

  it('tells its figures to whoever stands beside it, and to nobody who came through a proxy', async () => {
    await ask('/api/applications/v1/secret-id', { headers: { cookie } });
    const figures = await (await ask('/metrics')).text();
    expect(figures).toMatch(
      /paktwerk_web_request_seconds_count\{(?=[^}]*route="\/api\/:service\/\*")(?=[^}]*status="200")(?=[^}]*service="web")/,
    );
    expect(figures).toContain('process_cpu_seconds_total');
    expect(figures).not.toContain('secret-id');
    await expectProblem(await ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } }), 404, 'route-not-found');
  });

  /** Sends the request line as it is written; fetch would tidy it up first. */
  const askRaw = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; code: unknown; location: unknown }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(base);
      httpRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => {
          const problem = response.headers['content-type']?.startsWith('application/problem+json');
          const code = problem ? (JSON.parse(body) as { code: unknown }).code : undefined;
          resolve({ status: response.statusCode ?? 0, code, location: response.headers.location });
        });
      })
        .on('error', reject)
        .end();
    });

  it.each(['/../../../metrics', '/../v1/x', '/%2e%2e/v1/x', '/..\\v1\\x', '/x/../../../../api/applications/v1/x'])(
    'does not let docs%s past the sign-in',
    async (rest) => {
      const before = echo.seen.length;
      const answer = await askRaw(`/api/applications/docs${rest}`, { 'x-forwarded-for': '203.0.113.7' });
      expect(answer).toEqual(
        rest.endsWith('metrics') ? { status: 404, code: 'route-not-found' } : { status: 401, code: 'unauthenticated' },
      );
      expect(echo.seen.slice(before).map((r) => r.url)).toEqual([]);
    },
  );

  it('reads a request line in absolute form, as proxies write it', async () => {
    const { host } = new URL(base);
    expect(await askRaw(`http://${host}/api/applications/openapi.json`)).toEqual({ status: 200 });
    expect(await askRaw(`http://${host}/api/applications/v1/x`)).toEqual({ status: 401, code: 'unauthenticated' });
    expect(await askRaw('http://')).toEqual({ status: 400, code: 'bad-request' });
  });

  it('answers in problems also where an address cannot be read, with the headers of every answer', async () => {
    const response = await ask('/api/applications/v1/%ED%A0%80');
    await expectProblem(response, 400, 'bad-request');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  describe('who asks', () => {
    it('sends nobody on without a session and says where to sign in', async () => {
      expect(await expectProblem(await ask('/api/applications/v1/x'), 401, 'unauthenticated')).toMatchObject({
        data: { login: '/auth/login' },
      });
      await expectProblem(await ask('/api/applications/v1/x', { headers: { cookie: 'paktwerk=made-up' } }), 401, 'session-ended');
    });

    it('adds the token of the session and keeps cookies here', async () => {
      const response = await ask('/api/applications/v1/x?a=1', { headers: { cookie } });
      expect(await response.json()).toEqual({
        method: 'GET',
        url: '/api/applications/v1/x?a=1',
        authorization: 'Bearer token-of-session',
        body: '',
      });
      expect([response.headers.get('etag'), response.headers.get('paktwerk-position')]).toEqual(['"3"', 'applications:1:7']);
    });

    it('lets a caller with a bearer token through as it is', async () => {
      const response = await ask('/api/applications/v1/x', {
        method: 'POST',
        body: '{"a":1}',
        headers: { authorization: 'Bearer own', 'content-type': 'application/json', cookie },
      });
      expect(await response.json()).toMatchObject({ method: 'POST', authorization: 'Bearer own', body: '{"a":1}' });
    });

    it('shows the documentation to everybody, and nothing beside it', async () => {
      expect((await ask('/api/applications/openapi.json')).status).toBe(200);
      expect((await ask('/api/applications/docs/')).status).toBe(200);
      await expectProblem(await ask('/api/applications/v1/docs'), 401, 'unauthenticated');
    });
  });

  describe('foreign pages', () => {
    const post = (headers: Record<string, string>): Promise<Response> =>
      ask('/api/applications/v1/x', { method: 'POST', body: '{}', headers: { cookie, 'content-type': 'application/json', ...headers } });

    it('refuses an unsafe request without the token of the page', async () => {
      await expectProblem(await post({ origin: ORIGIN }), 403, 'csrf-token-missing');
      await expectProblem(await post({ origin: ORIGIN, 'x-csrf-token': 'guessed' }), 403, 'csrf-token-missing');
    });

    it('refuses another origin even with the token', async () => {
      await expectProblem(await post({ origin: 'http://evil.example', 'x-csrf-token': csrf }), 403, 'foreign-origin');
      await expectProblem(await post({ 'sec-fetch-site': 'cross-site', 'x-csrf-token': csrf }), 403, 'foreign-origin');
    });

    it('carries out a request of our own page, without passing the token on', async () => {
      const response = await post({ origin: ORIGIN, 'x-csrf-token': csrf });
      expect(await response.json()).toMatchObject({ method: 'POST', authorization: 'Bearer token-of-session', body: '{}' });
    });
  });

  describe('services that are away', () => {
    it('takes the next replica when one cannot be reached, commands too', async () => {
      const all = await Promise.all(
        Array.from({ length: 4 }, () =>
          ask('/api/applications/v1/x', { method: 'POST', body: '{}', headers: { authorization: 'Bearer own' } }),
        ),
      );
      expect(all.map((r) => r.status)).toEqual([200, 200, 200, 200]);
    });

    it('says which service cannot be reached', async () => {
      const response = await ask('/api/budgeting/v1/pots', { headers: { cookie } });
      expect(response.headers.get('retry-after')).toBe('2');
      expect(await expectProblem(response, 503, 'upstream-unreachable')).toMatchObject({ data: { service: 'budgeting' } });
    });

    it('does not guess whether a broken command was carried out', async () => {
      await expectProblem(
        await ask('/api/staffing/v1/posts', { method: 'POST', body: '{}', headers: { authorization: 'Bearer own' } }),
        502,
        'upstream-broken',
      );
    });

    it('never makes half an answer look whole', async () => {
      const response = await ask('/api/applications/v1/half', { headers: { cookie } });
      await expect(response.text()).rejects.toThrow();
    });

    it('passes on what the service says', async () => {
      expect((await ask('/api/applications/v1/missing', { headers: { cookie } })).status).toBe(404);
      await expectProblem(await ask('/api/nothing/v1/x', { headers: { cookie } }), 404, 'route-not-found');
      await expectProblem(await ask('/nothing.js'), 404, 'route-not-found');
    });
  });

  it('streams events as they are sent', async () => {
    const response = await ask('/api/applications/v1/stream', { headers: { cookie } });
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('event: changed\ndata: 1\n\n');
    await reader.cancel();
  });

  it('lets one person open so many event streams, and others go on', async () => {
    const abort = new AbortController();
    const open = (token: string) =>
      ask('/api/applications/v1/stream', { headers: { authorization: `Bearer ${token}` }, signal: abort.signal });
    const first = await Promise.all(Array.from({ length: 16 }, () => open('operator')));
    expect(new Set(first.map((r) => r.status))).toEqual(new Set([200]));
    expect(await expectProblem(await open('operator'), 429, 'too-many-streams')).toMatchObject({ data: { most: 16 } });
    const other = await ask('/api/applications/v1/stream', { headers: { cookie }, signal: abort.signal });
    expect([other.status, (await ask('/api/applications/v1/x', { headers: { cookie } })).status]).toEqual([200, 200]);
    abort.abort();
    const again = new AbortController();
    await eventually(async () => {
      const answer = await ask('/api/applications/v1/stream', { headers: { authorization: 'Bearer operator' }, signal: again.signal });
      return answer.status === 200;
    });
    again.abort();
  });

  it('opens no stream for a token that is not good', async () => {
    await expectProblem(await ask('/api/applications/v1/stream', { headers: { authorization: 'Bearer forged' } }), 401, 'unauthenticated');
  });

  it('sends data compressed to who takes it so, and never a stream of events', async () => {
    const takes = { cookie, 'accept-encoding': 'br, gzip' };
    const large = await ask('/api/applications/v1/large', { headers: takes });
    expect([large.headers.get('content-encoding'), (await large.text()).length]).toEqual(['br', 5000 + 2]);
    expect(
      (await ask('/api/applications/v1/large', { headers: { cookie, 'accept-encoding': 'gzip' } })).headers.get('content-encoding'),
    ).toBe('gzip');
    const abort = new AbortController();
    const stream = await ask('/api/applications/v1/stream', { headers: takes, signal: abort.signal });
    expect(stream.headers.get('content-encoding')).toBeNull();
    abort.abort();
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
    expect((app.getHttpServer() as Server).requestTimeout).toBe(30_000);
  });

  it('answers what Node cannot read in its own shape', async () => {
    const { port } = new URL(base);
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

  it('leaves an answer the policy that its service gives it, once', async () => {
    expect((await ask('/api/applications/docs/')).headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'unsafe-inline'",
    );
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
    jest.spyOn(database, 'query').mockRejectedValue(new Error('connect ECONNREFUSED 127.0.0.1:5432') as never);
    expect(await expectProblem(await ask('/health/ready'), 503, 'unavailable')).toMatchObject({ data: { checks: { database: 'down' } } });
  });

  it('says that its database is away instead of failing, to browsers too', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    jest.spyOn(store, 'find').mockRejectedValue(away);
    for (const path of ['/auth/me', '/api/applications/v1/x', '/api/operations/v1/clock']) {
      const answer = await ask(path, { headers: { cookie } });
      expect(answer.headers.get('retry-after')).toBe('1');
      await expectProblem(answer, 503, 'unavailable');
    }
    const start = await ask('/auth/login', { headers: { 'x-forwarded-host': '127.0.0.1:8080' } });
    const pending = start.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const back = await ask('/auth/callback?code=c&state=state-123', { headers: { cookie: `${pending}; ${cookie}` } });
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

  describe('signing in and out', () => {
    const pathOf = (response: Response): string => response.headers.get('location') ?? '';

    it('keeps the attempt in a sealed cookie and ends with an HttpOnly session', async () => {
      const start = await ask('/auth/login?returnTo=%2Fantraege%3Fstatus%3Dgranted', { headers: { 'x-forwarded-host': '127.0.0.1:8080' } });
      expect([start.status, pathOf(start)]).toEqual([302, 'http://idp.invalid/auth?state=state-123']);
      const pending = start.headers.getSetCookie()[0]!;
      expect(pending).toMatch(/^paktwerk-sign-in-state-12=.*Path=\/auth; HttpOnly; SameSite=Lax/);
      const back = await ask('/auth/callback?code=c&state=state-123', { headers: { cookie: pending.split(';')[0]! } });
      expect([back.status, pathOf(back)]).toEqual([302, '/antraege?status=granted']);
      const session = back.headers.getSetCookie().find((c) => c.startsWith('paktwerk='))!;
      expect(session).toMatch(/Path=\/; HttpOnly; SameSite=Lax$/);
      const me = await (await ask('/auth/me', { headers: { cookie: session.split(';')[0]! } })).json();
      expect(me).toMatchObject({
        signedIn: true,
        name: 'Dr. Miriam Hofer',
        roles: ['MINISTRY'],
        organisation: 'state',
        stateName: 'Musterland',
      });
      expect(JSON.stringify(me)).not.toContain('token-of-session');
    });

    const own = { 'x-forwarded-host': '127.0.0.1:8080' };
    const signIn = async (cookies: string[] = []): Promise<string> => {
      const start = await ask('/auth/login', { headers: { ...own, cookie: cookies.join('; ') } });
      const pending =
        start.headers
          .getSetCookie()
          .find((c) => c.startsWith('paktwerk-sign-in-'))
          ?.split(';')[0] ?? '';
      const back = await ask('/auth/callback?code=c&state=state-123', { headers: { cookie: [...cookies, pending].join('; ') } });
      return (
        back.headers
          .getSetCookie()
          .find((c) => c.startsWith('paktwerk='))
          ?.split(';')[0] ?? ''
      );
    };
    const csrfOf = async (session: string) =>
      ((await (await ask('/auth/me', { headers: { cookie: session } })).json()) as { csrf?: string }).csrf;

    it('lets the first tab go on when a second one signs the same person in', async () => {
      const first = await signIn();
      const token = await csrfOf(first);
      const second = await signIn([first]);
      const answer = await ask('/api/applications/v1/x', {
        method: 'POST',
        body: '{}',
        headers: { cookie: second, origin: ORIGIN, 'x-csrf-token': token ?? '', 'content-type': 'application/json' },
      });
      expect([answer.status, await csrfOf(second)]).toEqual([200, token]);
    });

    it('begins a new session where somebody else was signed in', async () => {
      const { id } = await store.create({
        person: { ...person, sub: 'somebody-else' },
        tokens: { accessToken: 't', refreshToken: undefined, idToken: undefined, accessExpiresAt: Date.now() + 600_000 },
      });
      const next = await signIn([`paktwerk=${id}`]);
      expect([next.startsWith('paktwerk='), next === `paktwerk=${id}`, await store.find(id)]).toEqual([true, false, undefined]);
    });

    it('forgets abandoned attempts, the oldest first, so that they never fill the header', async () => {
      const attempt = (n: number): string => {
        const name = `paktwerk-sign-in-attempt${n}`;
        return `${name}=${seal.close({ state: '', nonce: '', verifier: '', returnTo: '/', at: n }, name).toString('base64url')}`;
      };
      const start = await ask('/auth/login', { headers: { ...own, cookie: [2, 5, 1, 4, 3].map(attempt).join('; ') } });
      const forgotten = start.headers.getSetCookie().filter((c) => /^paktwerk-sign-in-attempt\d=;/.test(c));
      expect(forgotten.map((c) => c.slice(17, 25)).sort()).toEqual(['attempt1', 'attempt2']);
    });

    it.each([
      '/auth/callback?state=a;b',
      '/auth/callback?code=c&state=a%3Bb',
      '/auth/callback?state=a&state=b',
      '/auth/callback?state=%0d%0a',
    ])('refuses a state that is none: %s', async (path) => {
      await expectProblem(await ask(path), 400, 'bad-request');
    });

    it('does not accept a sign-in that began in another browser', async () => {
      expect(pathOf(await ask('/auth/callback?code=c&state=state-123'))).toBe('/?anmeldung=abgelaufen');
    });

    it('starts over under the public name, because cookies belong to it', async () => {
      expect(pathOf(await ask('/auth/login', { headers: { 'x-forwarded-host': 'localhost:8080' } }))).toBe(`${ORIGIN}/auth/login`);
    });

    it('signs out here and tells where the provider does', async () => {
      const session = await store.create({
        person,
        tokens: { accessToken: 't', refreshToken: undefined, idToken: 'i', accessExpiresAt: Date.now() + 600_000 },
      });
      const own = { cookie: `paktwerk=${session.id}` };
      await expectProblem(await ask('/auth/logout', { method: 'POST', headers: own }), 403, 'csrf-token-missing');
      const out = await ask('/auth/logout', {
        method: 'POST',
        headers: { ...own, origin: ORIGIN, 'x-csrf-token': seal.csrfToken(session.id) },
      });
      expect(await out.json()).toEqual({ next: 'http://idp.invalid/end' });
      expect(await (await ask('/auth/me', { headers: own })).json()).toEqual({ signedIn: false, stateName: 'Musterland' });
    });
  });

  describe('the simulated clock', () => {
    const jump = (to: unknown, token = 'operator'): Promise<Response> =>
      ask('/api/operations/v1/clock', {
        method: 'POST',
        body: JSON.stringify({ to }),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });

    it('is for operators only', async () => {
      await expectProblem(await jump('now', 'token-of-session'), 403, 'role-missing');
      await expectProblem(await jump('now', 'forged'), 401, 'unauthenticated');
    });

    it('does not overtake real time, nor understand nonsense', async () => {
      await expectProblem(await jump(new Date(Date.now() + 3_600_000).toISOString()), 422, 'clock-beyond-now');
      await expectProblem(await jump('tomorrow'), 400, 'bad-request');
    });

    // The other services of this spec cannot be asked, so the clock must not move.
    it('stays where it is while a service cannot be asked', async () => {
      const before = clock.offset();
      await expectProblem(await jump('now'), 503, 'upstream-unreachable');
      expect(clock.offset()).toBe(before);
    });

    it('only moves forward', async () => {
      await expectProblem(await jump('2020-01-01'), 422, 'clock-backwards');
    });

    it('can be read by everybody who is signed in', async () => {
      expect(await (await ask('/api/operations/v1/clock', { headers: { cookie } })).json()).toMatchObject({
        simulated: true,
        today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
      await expectProblem(await ask('/api/operations/v1/clock'), 401, 'unauthenticated');
    });
  });
});
