import { personIdOf } from '@paktwerk/auth';
import { expectProblem, ORIGIN, person, WebUnderTest } from '../web.fixture';

describe('signing in and out', () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());

  const ask = (path: string, init?: RequestInit): Promise<Response> => web.ask(path, init);

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
      personId: personIdOf('spec', 'ministerium'),
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
    const { id } = await web.store.create({
      person: { ...person, sub: 'somebody-else' },
      tokens: { accessToken: 't', refreshToken: undefined, idToken: undefined, accessExpiresAt: Date.now() + 600_000 },
    });
    const next = await signIn([`paktwerk=${id}`]);
    expect([next.startsWith('paktwerk='), next === `paktwerk=${id}`, await web.store.find(id)]).toEqual([true, false, undefined]);
  });

  it('forgets abandoned attempts, the oldest first, so that they never fill the header', async () => {
    const attempt = (n: number): string => {
      const name = `paktwerk-sign-in-attempt${n}`;
      return `${name}=${web.seal.close({ state: '', nonce: '', verifier: '', returnTo: '/', at: n }, name).toString('base64url')}`;
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
    const session = await web.store.create({
      person,
      tokens: { accessToken: 't', refreshToken: undefined, idToken: 'i', accessExpiresAt: Date.now() + 600_000 },
    });
    const own = { cookie: `paktwerk=${session.id}` };
    await expectProblem(await ask('/auth/logout', { method: 'POST', headers: own }), 403, 'csrf-token-missing');
    const out = await ask('/auth/logout', {
      method: 'POST',
      headers: { ...own, origin: ORIGIN, 'x-csrf-token': web.seal.csrfToken(session.id) },
    });
    expect(await out.json()).toEqual({ next: 'http://idp.invalid/end' });
    expect(await (await ask('/auth/me', { headers: own })).json()).toEqual({ signedIn: false, stateName: 'Musterland' });
  });
});
