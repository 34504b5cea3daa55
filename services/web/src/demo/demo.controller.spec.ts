import { expectProblem, WebUnderTest } from '../web.fixture';

describe('a demonstration that is being filled', () => {
  let web: WebUnderTest;
  beforeAll(async () => {
    web = await WebUnderTest.start();
  });
  afterAll(() => web.stop());

  const tell = (body: unknown, token = 'operator'): Promise<Response> =>
    web.ask('/api/operations/v1/demo', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
  const read = async (): Promise<unknown> => (await web.ask('/api/operations/v1/demo', { headers: { cookie: web.cookie } })).json();
  const half = { day: '2023-04-24', sent: 1200, expected: 2400 };

  it('says nothing before it is filled, how far it is, and nothing once it is full', async () => {
    expect(await read()).toEqual({ filling: null });
    expect((await tell(half)).status).toBe(204);
    expect(await read()).toEqual({ filling: half });
    expect((await tell({ ...half, sent: 2400 })).status).toBe(204);
    expect(await read()).toEqual({ filling: null });
  });

  it('says nothing any more of a program that has gone', async () => {
    await tell(half);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 20_001);
    expect(await read()).toEqual({ filling: null });
    later.mockRestore();
  });

  it('is told by operators alone, in whole numbers and a day, and read by whoever is signed in', async () => {
    await expectProblem(await tell(half, 'token-of-session'), 403, 'role-missing');
    await expectProblem(await web.ask('/api/operations/v1/demo'), 401, 'unauthenticated');
    for (const wrong of [{ day: '2023-02-30' }, { sent: -1 }, { expected: 0.5 }, { day: 1 }])
      await expectProblem(await tell({ ...half, ...wrong }), 400, 'bad-request');
  });
});
