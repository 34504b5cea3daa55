import { expectProblem, ORIGIN, WebUnderTest } from '../web.fixture';

describe('foreign pages', () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());

  const ask = (path: string, init?: RequestInit): Promise<Response> => web.ask(path, init);

  const post = (headers: Record<string, string>): Promise<Response> =>
    ask('/api/applications/v1/x', {
      method: 'POST',
      body: '{}',
      headers: { cookie: web.cookie, 'content-type': 'application/json', ...headers },
    });

  it('refuses an unsafe request without the token of the page', async () => {
    await expectProblem(await post({ origin: ORIGIN }), 403, 'csrf-token-missing');
    await expectProblem(await post({ origin: ORIGIN, 'x-csrf-token': 'guessed' }), 403, 'csrf-token-missing');
  });

  it('refuses another origin even with the token', async () => {
    await expectProblem(await post({ origin: 'http://evil.example', 'x-csrf-token': web.csrf }), 403, 'foreign-origin');
    await expectProblem(await post({ 'sec-fetch-site': 'cross-site', 'x-csrf-token': web.csrf }), 403, 'foreign-origin');
  });

  it('carries out a request of our own page, without passing the token on', async () => {
    const response = await post({ origin: ORIGIN, 'x-csrf-token': web.csrf });
    expect(await response.json()).toMatchObject({ method: 'POST', authorization: 'Bearer token-of-session', body: '{}' });
  });
});
