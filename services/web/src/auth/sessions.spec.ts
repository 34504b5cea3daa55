import { IdentityUnavailableError, SignInRefusedError, type IdentityProvider } from './identity-provider';
import { MemorySessionStore } from './session-store.fixture';
import { Sessions } from './sessions';
import type { Tokens } from './session-store';

const person = { sub: 'ministerium', name: 'Dr. Miriam Hofer', roles: ['MINISTRY'], organisation: 'state' };
const tokens = (accessExpiresAt: number, accessToken = 'old'): Tokens => ({
  accessToken,
  refreshToken: 'refresh',
  idToken: undefined,
  accessExpiresAt,
});
const NOW = 1_000_000;

const setUp = async (expiresInMs: number, refresh: () => Promise<Tokens>) => {
  const store = new MemorySessionStore();
  let refreshed = 0;
  const provider = {
    refresh: async () => {
      refreshed += 1;
      return { person, tokens: await refresh() };
    },
  } as unknown as IdentityProvider;
  const session = await store.create({ person, tokens: tokens(NOW + expiresInMs) });
  return { store, id: session.id, sessions: new Sessions(store, provider, () => NOW), refreshes: () => refreshed };
};

describe('sessions', () => {
  it('leaves a fresh token alone', async () => {
    const { sessions, id, refreshes } = await setUp(600_000, async () => tokens(0));
    expect((await sessions.require(id)).tokens.accessToken).toBe('old');
    expect(refreshes()).toBe(0);
  });

  it('renews shortly before the end, once for many requests', async () => {
    const { sessions, id, refreshes } = await setUp(10_000, async () => tokens(NOW + 900_000, 'new'));
    const all = await Promise.all(Array.from({ length: 8 }, () => sessions.require(id)));
    expect(new Set(all.map((s) => s.tokens.accessToken))).toEqual(new Set(['new']));
    expect(refreshes()).toBe(1);
  });

  it.each([10_000, 30_000, 31_000])(
    'uses a token of %i ms for two thirds of its life, instead of renewing it with every request',
    async (lifetime) => {
      let now = NOW;
      const store = new MemorySessionStore();
      let refreshes = 0;
      const fresh = (): Tokens => ({ ...tokens(now + lifetime), obtainedAt: now });
      const refresh = async () => {
        refreshes += 1;
        return { person, tokens: fresh() };
      };
      const { id } = await store.create({ person, tokens: fresh() });
      const sessions = new Sessions(store, { refresh } as unknown as IdentityProvider, () => now);
      const asked: number[] = [];
      for (const share of [0, 0.5, 0.65, 0.7, 0.7]) {
        now = NOW + lifetime * share;
        await sessions.require(id);
        asked.push(refreshes);
      }
      expect(asked).toEqual([0, 0, 0, 1, 1]);
    },
  );

  it('ends when the provider refuses to renew', async () => {
    const { sessions, id, store } = await setUp(-1, () => Promise.reject(new SignInRefusedError('used')));
    await expect(sessions.require(id)).rejects.toMatchObject({ status: 401, code: 'session-ended', data: { login: '/auth/login' } });
    expect(await store.find(id)).toBeUndefined();
  });

  it('goes on with a token that is still good while the provider is away', async () => {
    const { sessions, id } = await setUp(10_000, () => Promise.reject(new IdentityUnavailableError('away')));
    expect((await sessions.require(id)).tokens.accessToken).toBe('old');
  });

  it('says so when the token has ended and the provider is away, and keeps the session', async () => {
    const { sessions, id, store } = await setUp(-1, () => Promise.reject(new IdentityUnavailableError('away')));
    await expect(sessions.require(id)).rejects.toMatchObject({ status: 503, code: 'identity-provider-unavailable' });
    expect(await store.find(id)).toBeDefined();
  });

  it('tells "never signed in" from "ended"', async () => {
    const { sessions } = await setUp(1, async () => tokens(0));
    await expect(sessions.require(undefined)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(sessions.require('unknown')).rejects.toMatchObject({ code: 'session-ended' });
  });
});
