import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@paktwerk/kernel';
import { Ports, startPostgres } from '@paktwerk/local-stack';
import type { PostgresServer } from '@paktwerk/local-stack';
import { migrate } from '@paktwerk/postgres';
import { describeWithPostgres } from '@paktwerk/testing';
import { Pool } from 'pg';
import { environmentKek, environmentKeyRing, open, seal } from './keys';
import type { KeyEncryptionKey } from './keys';
import { personKeyMigrations } from './migrations';
import { PostgresKeyStore } from './postgres-key-store';
import { rewrapKeys } from './rotate';

const secret = () => randomBytes(32).toString('base64');
const NOTE = 'Olena Unverwechselbar, geboren 1988';
const WRAPPED_BYTES = 12 + 16 + 32;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name));

/** Every place of the files where the bytes stand. */
const places = (bytes: Buffer, needle: Buffer): number[] => {
  const found: number[] = [];
  for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) found.push(at);
  return found;
};

/**
 * What somebody with the files of a server can do: take everything around each mention of the person for a wrapped key, and see what the
 * key-encryption key opens. Deleted rows, the WAL and copies of them are all the same to this.
 */
const keysIn = async (folder: string, ref: string, kek: KeyEncryptionKey): Promise<Map<string, Buffer>> => {
  const opened = new Map<string, Buffer>();
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file);
    for (const place of places(bytes, Buffer.from(ref)))
      for (let at = Math.max(0, place - 200); at <= Math.min(bytes.length - WRAPPED_BYTES, place + 400); at += 1) {
        try {
          opened.set(file.includes('pg_wal') ? 'WAL' : 'heap', await kek.unwrap(bytes.subarray(at, at + WRAPPED_BYTES), ref));
        } catch {
          // no key begins here
        }
      }
  }
  return opened;
};

describeWithPostgres('what an erasure leaves on the disk', () => {
  let server: PostgresServer;
  let pool: Pool;
  const dir = mkdtempSync(join(tmpdir(), 'paktwerk-shredding-'));
  const [first, second] = [secret(), secret()];
  const [erased, kept] = [newId('clt'), newId('clt')];
  let ciphertext: Buffer;
  const stores: PostgresKeyStore[] = [];
  const storeOf = (current: string, previous: readonly string[] = []) => {
    const store = new PostgresKeyStore(pool, environmentKeyRing(current, previous));
    stores.push(store);
    return store;
  };
  const flush = () => pool.query('checkpoint');
  jest.setTimeout(120_000);

  beforeAll(async () => {
    chmodSync(dir, 0o755);
    server = await startPostgres({
      dir,
      port: await new Ports().take(),
      password: 'drill',
      logFile: join(dir, 'postgres.log'),
      settings: { autovacuum: 'off' },
    });
    await migrate(server.url, personKeyMigrations);
    pool = new Pool({ connectionString: server.url, max: 4 });
    pool.on('error', () => undefined);
    const store = storeOf(first);
    const { key } = await store.keyFor(erased);
    await store.keyFor(kept);
    ciphertext = seal(key, Buffer.from(NOTE), 'note');
    await store.erase(erased, 'REQUESTED', { service: 'spec', stream: 'case-1' });
    await flush();
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await pool.end();
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('is the deleted row and its copy in the WAL, which open the data as long as the key-encryption key lives', async () => {
    expect((await storeOf(first).findAll([erased])).size).toBe(0); // nobody gets at it through the product …
    const found = await keysIn(server.data, erased, environmentKek(first));
    expect([...found.keys()].sort()).toEqual(['WAL', 'heap']); // … and whoever has the files and the key does
    expect(open(found.get('heap')!, ciphertext, 'note').toString()).toBe(NOTE);
    expect(await storeOf(first).openable()).toEqual({ count: 1, oldestSeconds: expect.any(Number) as unknown });
  });

  it('opens nothing any more once the keys of all others are wrapped anew and the old key-encryption key is destroyed', async () => {
    expect(await rewrapKeys(pool, environmentKeyRing(second, [first]))).toBe(1);
    await flush();
    expect(await storeOf(second, [first]).openable()).toMatchObject({ count: 1 }); // still configured, so still a danger
    expect(await storeOf(second).openable()).toEqual({ count: 0, oldestSeconds: 0 });
    expect([...(await keysIn(server.data, erased, environmentKek(second))).keys()]).toEqual([]);
    // The search finds what is there: whoever was not erased has a key in the heap, and the WAL holds it too.
    expect([...(await keysIn(server.data, kept, environmentKek(second))).keys()]).toEqual(['heap']);
    const { rows } = await pool.query<{ wrapped: Buffer }>('select wrapped from person_keys where ref = $1', [kept]);
    const withIt = filesBelow(server.data).filter((file) => readFileSync(file).includes(rows[0]!.wrapped));
    expect(withIt.map((file) => (file.includes('pg_wal') ? 'WAL' : 'heap')).sort()).toEqual(['WAL', 'heap']);
  });

  it('an erasure after that waits for the next change', async () => {
    const store = storeOf(second);
    await store.erase(kept, 'REQUESTED', { service: 'spec', stream: 'case-2' });
    expect(await store.openable()).toMatchObject({ count: 1 });
  });

  it('at no time a word of the data, or a data key', async () => {
    const { key } = await storeOf(second).keyFor(newId('clt'));
    await flush();
    for (const file of filesBelow(server.data)) {
      const bytes = readFileSync(file);
      expect([file, bytes.includes('Unverwechselbar'), bytes.includes(key)]).toEqual([file, false, false]);
    }
  });
});
