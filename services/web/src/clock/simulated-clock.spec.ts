import { expectProblem, WebUnderTest } from '../web.fixture';

describe('the simulated clock', () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());

  const ask = (path: string, init?: RequestInit): Promise<Response> => web.ask(path, init);

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
    const before = web.clock.offset();
    await expectProblem(await jump('now'), 503, 'upstream-unreachable');
    expect(web.clock.offset()).toBe(before);
  });

  it('only moves forward', async () => {
    await expectProblem(await jump('2020-01-01'), 422, 'clock-backwards');
  });

  it('can be read by everybody who is signed in', async () => {
    expect(await (await ask('/api/operations/v1/clock', { headers: { cookie: web.cookie } })).json()).toMatchObject({
      simulated: true,
      today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    await expectProblem(await ask('/api/operations/v1/clock'), 401, 'unauthenticated');
  });
});
