import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TokenError, type VerifiedPerson } from '@paktwerk/auth';
import type { Pool } from 'pg';
import { createApp } from './app';
import type { IdentityProvider } from './auth/identity-provider';
import { Seal } from './auth/seal';
import { MemorySessionStore } from './auth/session-store.fixture';
import { SimulatedClock } from './clock/simulated-clock';
import { readWebSettings } from './config';

const SECRET = 'a secret of at least thirty-two characters';
export const ORIGIN = 'http://127.0.0.1:8080';
export const person = { sub: 'ministerium', name: 'Dr. Miriam Hofer', roles: ['MINISTRY'], organisation: 'state' };

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

interface Upstream {
  readonly server: Server;
  readonly url: string;
  readonly seen: IncomingMessage[];
}

const upstream = async (handler: Handler): Promise<Upstream> => {
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

/** What the services behind the proxy answer: each path with an ending of its own stands for one behaviour. */
const answerAsService: Handler = (request, response, body) => {
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
    response.end(JSON.stringify({ service: 'applications', storeHead: 1, relay: 1, sources: {}, consumers: [], inboxHead: 0, idle: true }));
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
};

/** The problem that an answer is. */
export const expectProblem = async (response: Response, status: number, code: string): Promise<Record<string, unknown>> => {
  const body = (await response.json()) as Record<string, unknown>;
  expect({ status: response.status, code: body['code'], type: response.headers.get('content-type') }).toEqual({
    status,
    code,
    type: 'application/problem+json; charset=utf-8',
  });
  expect(body['texts']).toMatchObject({ de: expect.any(String), en: expect.any(String) });
  return body;
};

/** The web service with a session, one service that answers, one that breaks off and one that cannot be reached. */
export class WebUnderTest {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly base: string,
    readonly echo: Upstream,
    private readonly breaking: Upstream,
    readonly store: MemorySessionStore,
    readonly seal: Seal,
    readonly database: { query: () => Promise<unknown> },
    readonly clock: ReturnType<typeof clockOf>,
    readonly cookie: string,
    readonly csrf: string,
  ) {}

  static async start(): Promise<WebUnderTest> {
    const store = new MemorySessionStore();
    const seal = new Seal(SECRET);
    const clock = clockOf(-365 * 86_400_000);
    const database = { query: () => Promise.resolve({}) };
    const echo = await upstream(answerAsService);
    const breaking = await upstream((request) => request.socket.destroy());
    const settings = readWebSettings({
      SERVICE_PORT: '0',
      WEB_PUBLIC_URL: ORIGIN,
      WEB_PUBLIC_FOLDER: '/nowhere',
      STATE_NAME: 'Musterland',
      DATABASE_URL: 'postgres://unused',
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
    const app = await createApp(
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
    const base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    const session = await store.create({
      person,
      tokens: { accessToken: 'token-of-session', refreshToken: 'r', idToken: 'i', accessExpiresAt: Date.now() + 600_000 },
    });
    const cookie = `paktwerk=${session.id}`;
    return new WebUnderTest(app, base, echo, breaking, store, seal, database, clock, cookie, seal.csrfToken(session.id));
  }

  async stop(): Promise<void> {
    await this.app.close();
    for (const { server } of [this.echo, this.breaking]) {
      server.closeAllConnections();
      server.close();
    }
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.base}${path}`, { redirect: 'manual', ...init });
  }

  /** Sends the request line as it is written; fetch would tidy it up first. */
  askRaw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; code: unknown; location: unknown }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(this.base);
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
  }
}
