import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '@paktwerk/postgres';
import { PostgresKeyStore, environmentKeyRing, personKeyMigrations, rewrapKeys } from '@paktwerk/privacy';
import { createTestDatabase, describeWithPostgres } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { finishErasures, kekEnvironment, shareOutKek } from './key-rotation';
import { serviceEntry } from './manifest';
import { LocalState } from './state';

const services = [serviceEntry('staffing')];

describeWithPostgres('erasures of a local installation', () => {
  let test: TestDatabase;
  let state: LocalState;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'paktwerk-keys-'));
  const databases = () => ({ staffing_keys: { name: 'keys', owner: test.url, users: {}, appRole: 'app' } });
  const ring = () => {
    const { KEK_BASE64, KEK_PREVIOUS } = kekEnvironment(state, 'staffing');
    return environmentKeyRing(KEK_BASE64!, KEK_PREVIOUS?.split(','));
  };
  const withKeys = async <T>(work: (keys: PostgresKeyStore) => Promise<T>): Promise<T> => {
    const keys = new PostgresKeyStore(test.pool, ring());
    try {
      return await work(keys);
    } finally {
      await keys.close();
    }
  };
  const start = () => finishErasures(state, databases(), services, () => rewrapKeys(test.pool, ring()));
  beforeAll(async () => {
    test = await createTestDatabase('keys');
    await migrate(test.url, personKeyMigrations);
    state = new LocalState(dir);
  });
  afterAll(async () => {
    await test.drop();
    fs.rmSync(dir, { recursive: true });
  });

  it('change nothing while nobody was erased', async () => {
    await withKeys((keys) => keys.keyFor('psn_stays'));
    await withKeys((keys) => keys.keyFor('psn_goes'));
    const kek = kekEnvironment(state, 'staffing');
    expect(await start()).toEqual([]);
    expect(kekEnvironment(state, 'staffing')).toEqual(kek);
  });

  it('are final with the next start: nothing that is kept opens the deleted key', async () => {
    const old = kekEnvironment(state, 'staffing')['KEK_BASE64']!;
    await withKeys((keys) => keys.erase('psn_goes', 'REQUESTED'));
    expect(await withKeys((keys) => keys.openable())).toMatchObject({ count: 1 });
    expect(await start()).toEqual(['staffing']);
    expect(fs.readFileSync(path.join(dir, 'state.json'), 'utf8')).not.toContain(old);
    expect(kekEnvironment(state, 'staffing')).not.toHaveProperty('KEK_PREVIOUS');
    expect(await withKeys((keys) => keys.openable())).toEqual({ count: 0, oldestSeconds: 0 });
    expect((await withKeys((keys) => keys.findAll(['psn_stays', 'psn_goes']))).size).toBe(1);
    expect(await start()).toEqual([]);
  });

  it('go on where a start ended while keys were wrapped anew', async () => {
    await withKeys((keys) => keys.erase('psn_another', 'REQUESTED'));
    await expect(finishErasures(state, databases(), services, () => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
    expect((await withKeys((keys) => keys.findAll(['psn_stays']))).size).toBe(1); // under the old one, which is still there
    expect(await start()).toEqual(['staffing']);
    expect(kekEnvironment(state, 'staffing')).not.toHaveProperty('KEK_PREVIOUS');
    expect((await withKeys((keys) => keys.findAll(['psn_stays']))).size).toBe(1);
  });

  it('leave the one key that all services once had behind', async () => {
    const shared = randomBytes(32).toString('base64');
    state.set('secrets', { ...state.get('secrets'), kek: shared });
    shareOutKek(state, services);
    expect(kekEnvironment(state, 'staffing')['KEK_PREVIOUS']).toBe(shared);
    expect(await start()).toEqual(['staffing']);
    expect(fs.readFileSync(path.join(dir, 'state.json'), 'utf8')).not.toContain(shared);
  });
});
