import { Together } from '@paktwerk/kernel';
import { inTransaction } from '@paktwerk/postgres';
import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { ErasureListener } from './erasure-listener';
import { PersonErasedError } from './key-store';
import { beginGeneration } from './generations';
import type { Erasure, ErasurePlace, KeyStore, Openable, PersonKey, PersonKeys } from './key-store';
import { unwrap } from './keys';
import type { KeyRing } from './keys';

interface KeyRow {
  readonly ref: string;
  readonly version: number;
  readonly kek_id: string;
  readonly wrapped: Buffer;
}
interface Cached {
  readonly keys: PersonKeys;
  readonly until: number;
}

const MAX_CACHED = 10_000;
/** Keys that are wanted in the same moment are made in one transaction. */
const MADE_TOGETHER = { lanes: 2, most: 64 };
/** How long an unwrapped key is kept while this process hears of erasures, and while it does not. */
export const CACHE_MS = 60_000;
export const DEAF_CACHE_MS = 1_000;

/** Every version of a key; whoever stands among the erased has none, whatever rows a restore brought back. */
const KEYS = `select k.ref, k.version, k.kek_id, k.wrapped from (
    select ref, 1 as version, kek_id, wrapped from person_keys union all select ref, version, kek_id, wrapped from person_keys_renewed
  ) k where k.ref = any($1) and not exists (select from erasures e where e.ref = k.ref)`;

/**
 * Keys in a database of their own, with a shorter backup retention than the events. Unwrapped keys are held in memory: an erasure
 * in any process drops them everywhere at once (NOTIFY); a process that cannot hear holds them for a second.
 */
export class PostgresKeyStore implements KeyStore {
  private readonly cache = new Map<string, Cached>();
  private readonly listener: ErasureListener;
  private readonly made = new Together((refs) => this.make(refs), MADE_TOGETHER);
  private beginning: Promise<void> | undefined;

  constructor(
    private readonly pool: Pool,
    private readonly ring: KeyRing,
  ) {
    this.listener = new ErasureListener(pool, (ref) => (ref === undefined ? this.cache.clear() : this.cache.delete(ref)));
  }

  async keyFor(ref: string): Promise<PersonKey> {
    const key = newestOf(this.cached([ref]).get(ref) ?? (await this.made.of(ref)));
    if (!key) throw new PersonErasedError(ref);
    return key;
  }

  /** The keys of these people; who has none gets one. Whoever was erased has none and gets none. */
  private async make(refs: readonly string[]): Promise<ReadonlyMap<string, PersonKeys>> {
    const known = await this.findAll(refs);
    const without = refs.filter((ref) => !known.has(ref));
    if (without.length === 0) return known;
    const { current } = this.ring;
    const wrapped = await Promise.all(without.map((ref) => current.wrap(randomBytes(32), ref)));
    await this.begun();
    await this.locked(without, (client) =>
      client.query(
        `insert into person_keys (ref, kek_id, wrapped) select n.ref, $2, n.wrapped from unnest($1::text[], $3::bytea[]) n(ref, wrapped)
         where not exists (select from erasures e where e.ref = n.ref) on conflict (ref) do nothing`,
        [without, current.id, wrapped],
      ),
    );
    return new Map([...known, ...(await this.findAll(without))]);
  }

  /** A new key for what is recorded from now on; older ones stay until the erasure. Other processes use it within a minute. */
  async renew(ref: string): Promise<PersonKey> {
    const { current } = this.ring;
    await this.begun();
    const wrapped = await current.wrap(randomBytes(32), ref);
    await this.locked([ref], (client) =>
      client.query(
        `insert into person_keys_renewed (ref, version, kek_id, wrapped)
         select k.ref, 1 + coalesce((select max(r.version) from person_keys_renewed r where r.ref = k.ref), 1), $2, $3
         from person_keys k where k.ref = $1 and not exists (select from erasures e where e.ref = k.ref)`,
        [ref, current.id, wrapped],
      ),
    );
    this.cache.delete(ref);
    return this.keyFor(ref);
  }

  async findAll(refs: readonly string[]): Promise<ReadonlyMap<string, PersonKeys>> {
    const found = this.cached(refs);
    const missing = [...new Set(refs)].filter((ref) => !found.has(ref));
    if (missing.length > 0) await this.read(missing, found);
    return found;
  }

  private cached(refs: readonly string[]): Map<string, PersonKeys> {
    const heard = this.listener.listen();
    const now = Date.now();
    const found = new Map<string, PersonKeys>();
    for (const ref of refs) {
      const hit = this.cache.get(ref);
      if (hit && hit.until > now && (heard || hit.until - now > CACHE_MS - DEAF_CACHE_MS)) found.set(ref, hit.keys);
    }
    return found;
  }

  private async read(refs: readonly string[], found: Map<string, PersonKeys>): Promise<void> {
    const heardBefore = this.listener.heard;
    const until = Date.now() + CACHE_MS;
    const { rows } = await this.pool.query<KeyRow>(KEYS, [refs]);
    const keys = new Map<string, Map<number, Buffer>>();
    for (const row of rows) {
      const versions = keys.get(row.ref) ?? new Map<number, Buffer>();
      keys.set(row.ref, versions.set(row.version, await unwrap(this.ring, row.kek_id, row.wrapped, row.ref)));
    }
    for (const [ref, versions] of keys) {
      found.set(ref, versions);
      // An erasure heard of while this was read may be one of these: such an answer is used once and not kept.
      if (this.listener.heard === heardBefore) this.keep(ref, { keys: versions, until });
    }
  }

  private keep(ref: string, entry: Cached): void {
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(ref, entry);
  }

  async erase(ref: string, reason: string, place?: ErasurePlace): Promise<void> {
    await this.locked([ref], async (client) => {
      await client.query('insert into erasures (ref, reason, service, stream) values ($1, $2, $3, $4) on conflict (ref) do nothing', [
        ref,
        reason,
        place?.service ?? null,
        place?.stream ?? null,
      ]);
      await deleteKeys(client, ref);
    });
    this.cache.delete(ref);
  }

  async forget(ref: string): Promise<void> {
    await this.locked([ref], (client) => deleteKeys(client, ref));
    this.cache.delete(ref);
  }

  async erasuresOf(service: string): Promise<readonly Erasure[]> {
    const { rows } = await this.pool.query<{ ref: string; reason: string; stream: string | null }>(
      'select ref, reason, stream from erasures where service is null or service = $1 order by erasures.erased_at, erasures.ref',
      [service],
    );
    return rows.map((r) => ({ ref: r.ref, reason: r.reason, stream: r.stream ?? undefined }));
  }

  async notErased(refs: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ ref: string }>(
      `select r.ref from unnest($1::text[]) as r(ref)
       where not exists (select from erasures e where e.ref = r.ref) or exists (select from person_keys k where k.ref = r.ref) or exists (select from person_keys_renewed k where k.ref = r.ref)`,
      [refs],
    );
    return rows.map((r) => r.ref);
  }

  async openable(): Promise<Openable> {
    const held = [this.ring.current, ...this.ring.previous].map((kek) => kek.id);
    const { rows } = await this.pool.query<{ count: number; oldest: number | null }>(
      `select count(*)::int as count, extract(epoch from now() - min(e.erased_at))::float8 as oldest from erasures e
       where e.erased_at >= (select min(g.first_used_at) from key_generations g where g.kek_id = any($1))`,
      [held],
    );
    return { count: rows[0]!.count, oldestSeconds: rows[0]!.oldest ?? 0 };
  }

  /** Notes once per process, before its first key, that this key-encryption key is in use. */
  private begun(): Promise<void> {
    this.beginning ??= beginGeneration(this.pool, this.ring.current.id).catch((error: unknown) => {
      this.beginning = undefined;
      throw error;
    });
    return this.beginning;
  }

  close(): Promise<void> {
    this.listener.close();
    return Promise.resolve();
  }

  /**
   * One transaction per person at a time, so that no key is made or renewed beside an erasure. Several are locked in one order, so that two never wait for
   * each other.
   */
  private locked(refs: readonly string[], work: (client: PoolClient) => Promise<unknown>): Promise<void> {
    return inTransaction(this.pool, async (client) => {
      await client.query(
        'select pg_advisory_xact_lock(l.key) from (select hashtextextended(r.ref, 7236402) as key from unnest($1::text[]) r(ref) order by 1) l',
        [refs],
      );
      await work(client);
    });
  }
}

/** All versions; other processes hear of it when the transaction commits. */
const deleteKeys = async (client: PoolClient, ref: string): Promise<void> => {
  await client.query('delete from person_keys_renewed where ref = $1', [ref]);
  await client.query('delete from person_keys where ref = $1', [ref]);
  await client.query('select pg_notify($1, $2)', [ErasureListener.CHANNEL, ref]);
};

const newestOf = (keys: PersonKeys | undefined): PersonKey | undefined => {
  if (!keys) return undefined;
  const version = Math.max(...keys.keys());
  return { version, key: keys.get(version)! };
};
