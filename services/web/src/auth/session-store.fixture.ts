import { newSessionId } from './seal';
import type { Session, SessionStore } from './session-store';

/** For specs: one renewal at a time, like the row lock of the real one. */
export class MemorySessionStore implements SessionStore {
  readonly sessions = new Map<string, Session>();
  #queue: Promise<unknown> = Promise.resolve();

  async create(content: Pick<Session, 'person' | 'tokens'>): Promise<Session> {
    const session = { id: newSessionId(), ...content };
    this.sessions.set(session.id, session);
    return session;
  }

  async find(id: string): Promise<Session | undefined> {
    return this.sessions.get(id);
  }

  renew(id: string, renew: (session: Session) => Promise<Pick<Session, 'person' | 'tokens'> | undefined>): Promise<Session | undefined> {
    const turn = this.#queue.then(async () => {
      const session = this.sessions.get(id);
      const next = session && (await renew(session));
      if (!next) this.sessions.delete(id);
      else this.sessions.set(id, { id, person: next.person, tokens: next.tokens });
      return this.sessions.get(id);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async remove(id: string): Promise<void> {
    this.sessions.delete(id);
  }
}
