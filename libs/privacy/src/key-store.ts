import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { KeyEncryptionKey } from './keys';

/** Where the persons' keys live. Deleting one makes everything encrypted under it unreadable, wherever it was copied to. */
export interface KeyStore {
  /** The person's key, made on first use. @throws when the person was erased: nothing new may be written about them. */
  keyFor(ref: string): Promise<Buffer>;
  /** Keys of those who have one; erased and unknown persons are missing from the answer. */
  findAll(refs: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  erase(ref: string, reason: string): Promise<void>;
}

export class PersonErasedError extends Error {
  constructor(readonly ref: string) {
    super(`The personal data of ${ref} were erased; nothing personal can be recorded under this id any more.`);
    this.name = 'PersonErasedError';
  }
}

export class MemoryKeyStore implements KeyStore {
  private readonly keys = new Map<string, Buffer>();
  private readonly erased = new Set<string>();

  keyFor(ref: string): Promise<Buffer> {
    if (this.erased.has(ref)) return Promise.reject(new PersonErasedError(ref));
    const key = this.keys.get(ref) ?? randomBytes(32);
    this.keys.set(ref, key);
    return Promise.resolve(key);
  }

  findAll(refs: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    return Promise.resolve(new Map(refs.flatMap((r) => (this.keys.has(r) ? [[r, this.keys.get(r)!] as const] : []))));
  }

  erase(ref: string): Promise<void> {
    this.keys.delete(ref);
    this.erased.add(ref);
    return Promise.resolve();
  }
}

/** Keys in a database of their own, with a shorter backup retention than the events. Unwrapped keys are held for a minute at most. */
export class PostgresKeyStore implements KeyStore {
  private readonly cache = new Map<string, { key: Buffer; until: number }>();

  constructor(private readonly pool: Pool, private readonly kek: KeyEncryptionKey, private readonly cacheMs = 60_000) {}

  async keyFor(ref: string): Promise<Buffer> {
    const known = (await this.findAll([ref])).get(ref);
    if (known) return known;
    const wrapped = await this.kek.wrap(randomBytes(32), ref);
    await this.pool.query('insert into person_keys (ref, kek_id, wrapped) select $1, $2, $3 where not exists (select 1 from erasures where ref = $1) on conflict (ref) do nothing', [ref, this.kek.id, wrapped]);
    const made = (await this.findAll([ref])).get(ref);
    if (!made) throw new PersonErasedError(ref);
    return made;
  }

  async findAll(refs: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const now = Date.now();
    const found = new Map<string, Buffer>();
    const missing: string[] = [];
    for (const ref of new Set(refs)) {
      const hit = this.cache.get(ref);
      if (hit && hit.until > now) found.set(ref, hit.key);
      else missing.push(ref);
    }
    if (missing.length > 0) {
      const { rows } = await this.pool.query<{ ref: string; wrapped: Buffer }>('select ref, wrapped from person_keys where ref = any($1)', [missing]);
      for (const { ref, wrapped } of rows) {
        const key = await this.kek.unwrap(wrapped, ref);
        if (this.cache.size > 10_000) this.cache.clear();
        this.cache.set(ref, { key, until: now + this.cacheMs });
        found.set(ref, key);
      }
    }
    return found;
  }

  async erase(ref: string, reason: string): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('insert into erasures (ref, reason) values ($1, $2) on conflict (ref) do nothing', [ref, reason]);
      await client.query('delete from person_keys where ref = $1', [ref]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
    this.cache.delete(ref);
  }
}
