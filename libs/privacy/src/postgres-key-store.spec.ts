import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readSetting } from '@paktwerk/config';
import { newId } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { Pool } from 'pg';
import { ErasureListener } from './erasure-listener';
import { PersonErasedError } from './key-store';
import { KekConfig } from './key-config';
import { KeyEncryptionKeyMissingError, environmentKek, environmentKeyRing } from './keys';
import { personKeyMigrations } from './migrations';
import { DEAF_CACHE_MS, PostgresKeyStore } from './postgres-key-store';
import { rewrapKeys } from './rotate';

const secret = () => randomBytes(32).toString('base64');

describe('a key-encryption key from the environment', () => {
  it('is 32 bytes, and its id follows from it', () => {
    const [a, b] = [secret(), secret()];
    expect(environmentKek(a).id).toBe(environmentKek(a).id);
    expect(environmentKek(a).id).not.toBe(environmentKek(b).id);
    expect(() => environmentKek('x')).toThrow('must be 32 bytes');
    expect(readSetting(KekConfig, { KEK_BASE64: a, KEK_PREVIOUS: ` ${b} ,` }).ring.previous.map((k) => k.id)).toEqual([
      environmentKek(b).id,
    ]);
  });

  it('that is no key is never repeated', () => {
    const [a, wrong] = [secret(), 'not-a-key'];
    const refused = (env: Record<string, string>) => {
      try {
        readSetting(KekConfig, env);
      } catch (error) {
        return (error as Error).message.split('\n');
      }
      return [];
    };
    expect(refused({ KEK_BASE64: wrong, KEK_PREVIOUS: `${a},${wrong}` })).toEqual([
      'KEK_BASE64 muss 32 Byte in Base64 enthalten (zu machen mit: openssl rand -base64 32).',
      'KEK_BASE64 must be 32 bytes in base64 (make one with: openssl rand -base64 32).',
      'KEK_PREVIOUS enthält etwas anderes als je 32 Byte in Base64.',
      'KEK_PREVIOUS holds something other than 32 bytes in base64 each.',
    ]);
  });
});

describeWithPostgres('keys in PostgreSQL', () => {
  let db: TestDatabase;
  const first = secret();
  const stores: PostgresKeyStore[] = [];
  const pools: Pool[] = [];
  /** A process of its own, as far as keys are concerned. */
  const open = (current = first, previous: readonly string[] = [], applicationName = 'keys') => {
    const pool = new Pool({ connectionString: db.url, max: 4, application_name: applicationName });
    pool.on('error', () => undefined);
    pool.on('connect', (c) => c.on('error', () => undefined));
    const store = new PostgresKeyStore(pool, environmentKeyRing(current, previous));
    pools.push(pool);
    stores.push(store);
    return store;
  };
  const keyOf = async (store: PostgresKeyStore, ref: string, version = 1) => (await store.findAll([ref])).get(ref)?.get(version);

  beforeAll(async () => {
    db = await createTestDatabase('keys');
    await migrate(db.url, personKeyMigrations);
  });
  afterAll(async () => {
    await Promise.all(stores.map((s) => s.close()));
    await Promise.all(pools.map((p) => p.end()));
    await db.drop();
  });

  it('can be closed while the connection that listens for erasures is being made', async () => {
    const pool = new Pool({ connectionString: db.url, max: 2 });
    const listener = new ErasureListener(pool, () => undefined);
    expect(listener.listen()).toBe(false);
    listener.close();
    await pool.end(); // only when the connection came back
    expect(listener.listen()).toBe(false);
  });

  it('are wrapped, made once, and stay erased', async () => {
    const ref = newId('cli');
    const [a, b] = await Promise.all([open().keyFor(ref), open().keyFor(ref)]);
    expect(a.key.equals(b.key)).toBe(true);
    const { rows } = await db.pool.query<{ wrapped: Buffer }>('select wrapped from person_keys where ref = $1', [ref]);
    expect(rows[0]!.wrapped.includes(a.key)).toBe(false);
    await open().erase(ref, 'retention period over', { service: 'spec', stream: 'case-1' });
    await open().erase(ref, 'again', { service: 'spec', stream: 'case-2' });
    expect((await open().findAll([ref])).size).toBe(0);
    await expect(open().keyFor(ref)).rejects.toThrow(PersonErasedError);
    expect(await open().erasuresOf('spec')).toEqual([{ ref, reason: 'retention period over', stream: 'case-1' }]);
    expect(await open().erasuresOf('other')).toEqual([]);
  });

  it('a key row that a restore brought back opens nothing for an erased person, and is named', async () => {
    const ref = newId('cli');
    await open().keyFor(ref);
    const { rows } = await db.pool.query<{ kek_id: string; wrapped: Buffer }>('select kek_id, wrapped from person_keys where ref = $1', [
      ref,
    ]);
    await open().erase(ref, 'x');
    expect(await open().notErased([ref])).toEqual([]);
    await db.pool.query('insert into person_keys (ref, kek_id, wrapped) values ($1, $2, $3)', [ref, rows[0]!.kek_id, rows[0]!.wrapped]);
    expect(await keyOf(open(), ref)).toBeUndefined();
    await expect(open().keyFor(ref)).rejects.toThrow(PersonErasedError);
    expect(await open().notErased([ref])).toEqual([ref]);
  });

  it('an erasure takes effect in every process at once, though each holds the key in memory', async () => {
    const [a, b] = [open(), open()];
    const ref = newId('cli');
    await a.keyFor(ref);
    await eventually(
      async () => {
        await b.findAll([ref]);
        return (b as unknown as { listener: { listen(): boolean } }).listener.listen();
      },
      { what: 'the other process to listen' },
    );
    await b.findAll([ref]);
    let asked = 0;
    pools.at(-1)!.on('acquire', () => {
      asked += 1;
    });
    expect(await keyOf(b, ref)).toBeDefined();
    expect(asked).toBe(0); // from memory
    const since = Date.now();
    await a.erase(ref, 'x');
    await eventually(async () => (await keyOf(b, ref)) === undefined, { timeoutMs: 1000, everyMs: 2, what: 'the other process to forget' });
    expect(Date.now() - since).toBeLessThan(500);
  });

  it('a process that cannot listen forgets within a second', async () => {
    const deaf = open(first, [], 'deaf');
    const ref = newId('cli');
    await open().keyFor(ref);
    Object.assign(deaf, { listener: { heard: 0, listen: () => false, close: () => Promise.resolve() } });
    expect(await keyOf(deaf, ref)).toBeDefined();
    await open().erase(ref, 'x');
    await new Promise((resolve) => setTimeout(resolve, DEAF_CACHE_MS + 50));
    expect(await keyOf(deaf, ref)).toBeUndefined();
  });

  it('a cut connection is noticed: what may have been missed is forgotten, and it listens again', async () => {
    const cut = open(first, [], 'to-be-cut');
    const ref = newId('cli');
    await cut.keyFor(ref);
    const listening = () => (cut as unknown as { listener: { listen(): boolean } }).listener.listen();
    await eventually(() => listening());
    await cut.findAll([ref]);
    await db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to-be-cut'`);
    await eventually(() => !listening());
    await open().erase(ref, 'x'); // nobody tells the process that was cut
    expect(await keyOf(cut, ref)).toBeUndefined();
    await eventually(() => listening(), { timeoutMs: 5000 });
  });

  it('no key is made or renewed beside an erasure', async () => {
    for (let i = 0; i < 25; i += 1) {
      const ref = newId('cli');
      if (i % 2) await open().keyFor(ref);
      const [a, b, c] = [stores[0]!, stores[1]!, stores[2]!];
      await Promise.allSettled([a.keyFor(ref), b.erase(ref, 'x'), c.renew(ref), a.keyFor(ref)]);
      const { rows } = await db.pool.query(
        'select 1 from person_keys where ref = $1 union all select 1 from person_keys_renewed where ref = $1',
        [ref],
      );
      expect(rows).toEqual([]);
    }
  });

  it('are wrapped anew with another key-encryption key; what they open stays the same', async () => {
    const refs = Array.from({ length: 1203 }, () => newId('cli'));
    const writer = open();
    for (let i = 0; i < refs.length; i += 100) await Promise.all(refs.slice(i, i + 100).map((r) => writer.keyFor(r)));
    await db.pool.query(`update person_keys set kek_id = 'env-1' where ref = any($1)`, [refs.slice(0, 5)]); // as the first release wrote them
    const { key: newer, version } = await writer.renew(refs[0]!);
    expect(version).toBe(2);
    const before = await open().findAll(refs);
    const second = secret();
    await expect(open(second).findAll([refs[7]!])).rejects.toThrow(KeyEncryptionKeyMissingError);
    await expect(open(second).findAll([refs[0]!])).rejects.toThrow(KeyEncryptionKeyMissingError);
    expect(await open(second, [first]).findAll(refs)).toEqual(before);

    await expect(rewrapKeys(db.pool, environmentKeyRing(second))).rejects.toThrow(KeyEncryptionKeyMissingError); // the old one is needed
    expect(await rewrapKeys(db.pool, environmentKeyRing(second, [first]))).toBeGreaterThanOrEqual(refs.length + 1);
    expect(await rewrapKeys(db.pool, environmentKeyRing(second, [first]))).toBe(0);
    const after = await open(second).findAll(refs); // the old one may be thrown away
    expect(after).toEqual(before);
    expect(after.get(refs[0]!)?.get(2)?.equals(newer)).toBe(true);
    await expect(open(first).findAll([refs[0]!])).rejects.toThrow(/KEK_PREVIOUS/);
    await rewrapKeys(db.pool, environmentKeyRing(first, [second]));
  });

  it('are renewed for what comes; the older key stays for what was, and both go with the person', async () => {
    const store = open();
    const ref = newId('cli');
    const { key: old } = await store.keyFor(ref);
    const { key, version } = await store.renew(ref);
    expect([version, key.equals(old)]).toEqual([2, false]);
    expect((await store.renew(ref)).version).toBe(3);
    expect(await keyOf(open(), ref, 1)).toEqual(old);
    expect((await open().keyFor(ref)).version).toBe(3);
    await open().erase(ref, 'x');
    expect((await open().findAll([ref])).size).toBe(0);
    await expect(store.renew(ref)).rejects.toThrow(PersonErasedError);
  });

  it('rotating says what it did and what is missing', () => {
    const run = (env: Record<string, string>, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'rotate-keys.ts'), ...args], {
        encoding: 'utf8',
        cwd: join(__dirname, '../../..'),
        env: { PATH: process.env['PATH'], TSX_TSCONFIG_PATH: 'tsconfig.specs.json', ...env } as unknown as NodeJS.ProcessEnv,
      });
      return { status, text: stdout + stderr };
    };
    const third = secret();
    expect(run({}).text).toContain('KEYS_OWNER_URL');
    expect(run({ KEYS_OWNER_URL: db.url, KEK_BASE64: third })).toMatchObject({
      status: 1,
      text: expect.stringContaining('no configured one opens it'),
    });
    expect(run({ KEYS_OWNER_URL: db.url, KEK_BASE64: third, KEK_PREVIOUS: first })).toMatchObject({
      status: 0,
      text: expect.stringContaining('none is left under another one'),
    });
    expect(run({ KEYS_OWNER_URL: db.url, KEK_BASE64: third }, '--renew').text).toMatch(/0 keys are wrapped[^]*persons have a new key/);
    expect(run({ KEYS_OWNER_URL: db.url, KEK_BASE64: third }, '--what').status).toBe(1);
  });
});
