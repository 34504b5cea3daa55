import { identityProviderUnavailable, notSignedIn } from '../problems';
import { IdentityUnavailableError, SignInRefusedError, type IdentityProvider } from './identity-provider';
import type { Session, SessionStore } from './session-store';

/** Renewed this long before its end, so that a token never expires on its way to a service; a third of its life where that is shorter. */
const LEEWAY_MS = 30_000;

const isFresh = ({ tokens }: Session, now: number): boolean => {
  const lifetimeMs = tokens.accessExpiresAt - (tokens.obtainedAt ?? 0);
  return tokens.accessExpiresAt - Math.min(LEEWAY_MS, lifetimeMs / 3) > now;
};

/** Sessions whose access token is good to use. */
export class Sessions {
  constructor(
    private readonly store: SessionStore,
    private readonly provider: IdentityProvider,
    private readonly now: () => number = Date.now,
  ) {}

  async find(id: string | undefined): Promise<Session | undefined> {
    const session = id ? await this.store.find(id) : undefined;
    return session && (isFresh(session, this.now()) ? session : this.#renew(session));
  }

  async require(id: string | undefined): Promise<Session> {
    const session = await this.find(id);
    if (!session) throw notSignedIn(id ? 'session-ended' : 'unauthenticated');
    return session;
  }

  async #renew(session: Session): Promise<Session | undefined> {
    return this.store.renew(session.id, async (current) => {
      if (isFresh(current, this.now())) return current; // another request was first
      try {
        return await this.provider.refresh(current.tokens);
      } catch (error) {
        if (error instanceof SignInRefusedError) return undefined;
        if (error instanceof IdentityUnavailableError) {
          if (current.tokens.accessExpiresAt > this.now()) return current;
          throw identityProviderUnavailable();
        }
        throw error;
      }
    });
  }
}
