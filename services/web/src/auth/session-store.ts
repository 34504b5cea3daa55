import { inTransaction } from '@paktwerk/postgres';
import type { Life } from '@paktwerk/platform';
import type { Pool } from 'pg';
import type { Seal } from './seal';
import { newSessionId, sessionIdHash } from './seal';

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
  /** Epoch milliseconds. */
  readonly accessExpiresAt: number;
  /** Epoch milliseconds; absent in sessions that are older than this field. */
  readonly obtainedAt?: number;
}

export interface Person {
  readonly sub: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

export interface Session {
  readonly id: string;
  readonly person: Person;
  readonly tokens: Tokens;
}

type Content = Pick<Session, 'person' | 'tokens'>;

/** Where sessions live; PostgreSQL in the product. */
export interface SessionStore {
  create(content: Content): Promise<Session>;
  find(id: string): Promise<Session | undefined>;
  /** Runs `renew` for one caller at a time, over all replicas; others then find what it wrote. `renew` returns undefined to end the session. */
  renew(id: string, renew: (session: Session) => Promise<Content | undefined>): Promise<Session | undefined>;
  remove(id: string): Promise<void>;
}

/** A working day and a bit; a screen that stays in use is kept alive by its own requests until then. */
const ABSOLUTE_HOURS = 12;
const IDLE_HOURS = 4;
/** A session that is over cannot be used; the next round of the retention job deletes its row. */
export const sessionLife: Life = {
  table: 'web_sessions',
  what: 'over',
  days: 0,
  expired: `(expires_at <= $1 or last_seen_at <= $1::timestamptz - interval '${IDLE_HOURS} hours')`,
  clock: 'database',
};
const ALIVE = `expires_at > now() and last_seen_at > now() - interval '${IDLE_HOURS} hours'`;

export class PgSessionStore implements SessionStore {
  constructor(
    private readonly pool: Pool,
    private readonly seal: Seal,
  ) {}

  async create(content: Content): Promise<Session> {
    const id = newSessionId();
    const hash = sessionIdHash(id);
    await this.pool.query(
      `insert into web_sessions (id_hash, content, created_at, last_seen_at, expires_at)
       values ($1, $2, now(), now(), now() + interval '${ABSOLUTE_HOURS} hours')`,
      [hash, this.seal.close(content, hash)],
    );
    return { id, ...content };
  }

  async find(id: string): Promise<Session | undefined> {
    const hash = sessionIdHash(id);
    const { rows } = await this.pool.query<{ content: Buffer; stale: boolean }>(
      `select content, last_seen_at < now() - interval '1 minute' as stale from web_sessions where id_hash = $1 and ${ALIVE}`,
      [hash],
    );
    const row = rows[0];
    if (!row) return undefined;
    if (row.stale) await this.pool.query('update web_sessions set last_seen_at = now() where id_hash = $1', [hash]);
    return this.#read(id, hash, row.content);
  }

  renew(id: string, renew: (session: Session) => Promise<Content | undefined>): Promise<Session | undefined> {
    const hash = sessionIdHash(id);
    return inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<{ content: Buffer }>(
        `select content from web_sessions where id_hash = $1 and ${ALIVE} for update`,
        [hash],
      );
      const session = rows[0] && this.#read(id, hash, rows[0].content);
      const next = session && (await renew(session));
      if (next)
        await client.query('update web_sessions set content = $2, last_seen_at = now() where id_hash = $1', [
          hash,
          this.seal.close(next, hash),
        ]);
      else await client.query('delete from web_sessions where id_hash = $1', [hash]);
      return next && { id, person: next.person, tokens: next.tokens };
    });
  }

  async remove(id: string): Promise<void> {
    await this.pool.query('delete from web_sessions where id_hash = $1', [sessionIdHash(id)]);
  }

  #read(id: string, hash: string, box: Buffer): Session | undefined {
    const content = this.seal.open<Content>(box, hash);
    return content && { id, person: content.person, tokens: content.tokens };
  }
}
