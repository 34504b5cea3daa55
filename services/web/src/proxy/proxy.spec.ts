import { eventually } from '@paktwerk/testing';
import { expectProblem, WebUnderTest } from '../web.fixture';

describe('the proxy', () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());

  const ask = (path: string, init?: RequestInit): Promise<Response> => web.ask(path, init);

  it.each(['/../../../metrics', '/../v1/x', '/%2e%2e/v1/x', '/..\\v1\\x', '/x/../../../../api/applications/v1/x'])(
    'does not let docs%s past the sign-in',
    async (rest) => {
      const before = web.echo.seen.length;
      const answer = await web.askRaw(`/api/applications/docs${rest}`, { 'x-forwarded-for': '203.0.113.7' });
      expect(answer).toEqual(
        rest.endsWith('metrics') ? { status: 404, code: 'route-not-found' } : { status: 401, code: 'unauthenticated' },
      );
      expect(web.echo.seen.slice(before).map((r) => r.url)).toEqual([]);
    },
  );

  it('reads a request line in absolute form, as proxies write it', async () => {
    const { host } = new URL(web.base);
    expect(await web.askRaw(`http://${host}/api/applications/openapi.json`)).toEqual({ status: 200 });
    expect(await web.askRaw(`http://${host}/api/applications/v1/x`)).toEqual({ status: 401, code: 'unauthenticated' });
    expect(await web.askRaw('http://')).toEqual({ status: 400, code: 'bad-request' });
  });

  describe('who asks', () => {
    it('sends nobody on without a session and says where to sign in', async () => {
      expect(await expectProblem(await ask('/api/applications/v1/x'), 401, 'unauthenticated')).toMatchObject({
        data: { login: '/auth/login' },
      });
      await expectProblem(await ask('/api/applications/v1/x', { headers: { cookie: 'paktwerk=made-up' } }), 401, 'session-ended');
    });

    it('adds the token of the session and keeps cookies here', async () => {
      const response = await ask('/api/applications/v1/x?a=1', { headers: { cookie: web.cookie } });
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
        headers: { authorization: 'Bearer own', 'content-type': 'application/json', cookie: web.cookie },
      });
      expect(await response.json()).toMatchObject({ method: 'POST', authorization: 'Bearer own', body: '{"a":1}' });
    });

    it('lets a spreadsheet of lines through, larger than any command may be', async () => {
      const put = (path: string, bytes: number) =>
        ask(path, {
          method: 'PUT',
          body: 'x'.repeat(bytes),
          headers: { authorization: 'Bearer own', 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
        });
      expect((await put('/api/applications/v1/drafts/drf_1/lines', 2_000_000)).status).toBe(200);
      expect((await put('/api/applications/v1/plan/occupancies/check', 2_000_000)).status).toBe(200);
      await expectProblem(await put('/api/applications/v1/drafts/drf_1/lines', 5_000_001), 413, 'body-too-large');
      await expectProblem(await put('/api/applications/v1/drafts/drf_1', 2_000_000), 413, 'body-too-large');
    });

    it('lets a file through that somebody brings, as large as the service takes it', async () => {
      const bring = (path: string, bytes: number) =>
        ask(path, {
          method: 'POST',
          body: 'x'.repeat(bytes),
          headers: { authorization: 'Bearer own', 'content-type': 'application/octet-stream' },
        });
      for (const path of ['/api/applications/v1/drafts/drf_1/attachments', '/api/applications/v1/people/psn_1/documents']) {
        const taken = await bring(path, 2_400_000);
        expect([path, taken.status, taken.headers.get('x-ratelimit-limit')]).toEqual([path, 200, '60']);
        await expectProblem(await bring(path, 20_000_001), 413, 'body-too-large');
      }
    });

    it('limits how often somebody asks what would follow, and whether another one has the time', async () => {
      const answer = await ask('/api/applications/v1/posts/post_1/previews', { method: 'POST', headers: { authorization: 'Bearer own' } });
      expect([answer.status, answer.headers.get('x-ratelimit-limit')]).toEqual([200, '60']);
    });

    it('shows the documentation to everybody, and nothing beside it', async () => {
      expect((await ask('/api/applications/openapi.json')).status).toBe(200);
      expect((await ask('/api/applications/docs/')).status).toBe(200);
      await expectProblem(await ask('/api/applications/v1/docs'), 401, 'unauthenticated');
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
      const response = await ask('/api/budgeting/v1/pots', { headers: { cookie: web.cookie } });
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
      const response = await ask('/api/applications/v1/half', { headers: { cookie: web.cookie } });
      await expect(response.text()).rejects.toThrow();
    });

    it('passes on what the service says', async () => {
      expect((await ask('/api/applications/v1/missing', { headers: { cookie: web.cookie } })).status).toBe(404);
      await expectProblem(await ask('/api/nothing/v1/x', { headers: { cookie: web.cookie } }), 404, 'route-not-found');
      await expectProblem(await ask('/nothing.js'), 404, 'route-not-found');
    });
  });

  it('streams events as they are sent', async () => {
    const response = await ask('/api/applications/v1/stream', { headers: { cookie: web.cookie } });
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
    const other = await ask('/api/applications/v1/stream', { headers: { cookie: web.cookie }, signal: abort.signal });
    expect([other.status, (await ask('/api/applications/v1/x', { headers: { cookie: web.cookie } })).status]).toEqual([200, 200]);
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
    const takes = { cookie: web.cookie, 'accept-encoding': 'br, gzip' };
    const large = await ask('/api/applications/v1/large', { headers: takes });
    expect([large.headers.get('content-encoding'), (await large.text()).length]).toEqual(['br', 5000 + 2]);
    expect(
      (await ask('/api/applications/v1/large', { headers: { cookie: web.cookie, 'accept-encoding': 'gzip' } })).headers.get(
        'content-encoding',
      ),
    ).toBe('gzip');
    const abort = new AbortController();
    const stream = await ask('/api/applications/v1/stream', { headers: takes, signal: abort.signal });
    expect(stream.headers.get('content-encoding')).toBeNull();
    abort.abort();
  });

  it('leaves an answer the policy that its service gives it, once', async () => {
    expect((await ask('/api/applications/docs/')).headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'unsafe-inline'",
    );
  });
});
