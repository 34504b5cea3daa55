import { randomBytes } from 'node:crypto';
import { readSetting } from '@paktwerk/config';
import { LogRoots1763900000030, NO_STREAM, PostgresEventStore, eventStoreMigrations, signingKey } from '@paktwerk/event-store';
import { newUuid } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import { StoreConfig } from './config';
import { LogRootMaker } from './log-root-maker';

describeWithPostgres('the maker of daily roots', () => {
  it('signs a day when it is over, once among replicas, and says a broken log loudly instead of signing it', async () => {
    const db = await createTestDatabase('rootmaker');
    await migrate(db.url, [...eventStoreMigrations, LogRoots1763900000030]);
    const store = new PostgresEventStore('spec', db.pool);
    const append = (stream: string, recordedAt: string) =>
      store.append(stream, NO_STREAM, [
        {
          type: 'thing.counted',
          schemaVersion: 1,
          data: Buffer.from('{"n":1}'),
          meta: {
            eventId: newUuid(),
            commandId: newUuid(),
            correlationId: 'c',
            recordedAt,
            actor: { person: 'per_1', role: 'X', organisation: 'state' },
          },
        },
      ]);
    let now = '2022-07-01T12:00:00.000Z';
    const errors: string[] = [];
    const log = { info: () => undefined, warn: () => undefined, error: (_: unknown, message: string) => void errors.push(message) };
    const signer = signingKey(randomBytes(32).toString('base64'));
    const [maker, replica] = [0, 1].map(() => new LogRootMaker(store, db.pool, signer, { now: () => Promise.resolve(now) }, log)) as [
      LogRootMaker,
      LogRootMaker,
    ];

    expect(await maker.turn()).toBe(false); // an empty store
    await append('thing-a', now);
    expect(await maker.turn()).toBe(false);
    now = '2022-07-02T12:00:00.000Z';
    const made = await Promise.allSettled([maker.turn(), replica.turn()]);
    expect(made.filter((m) => m.status === 'fulfilled' && m.value)).toHaveLength(1);
    expect(await replica.turn()).toBe(false);
    expect(await replica.progress()).toEqual({ position: 1, head: 1 });

    await append('thing-b', now);
    await db.pool.query(`update events set data = convert_to('{"n":2}', 'UTF8') where position = 2`);
    now = '2022-07-03T12:00:00.000Z';
    const stop = new AbortController();
    const running = maker.run(stop.signal);
    await eventually(() => errors.length > 0);
    stop.abort();
    await running;
    expect(errors[0]).toContain('the log is broken');
    expect(await maker.progress()).toMatchObject({
      position: 1,
      stoppedAt: 2,
      error: expect.stringContaining('stream thing-b, version 1'),
    });
    await store.close();
    await db.drop();
  });

  it('is configured by SIGNING_KEY', () => {
    const key = randomBytes(32).toString('base64');
    expect(readSetting(StoreConfig, { SIGNING_KEY: key }).signingKey).toBe(key);
    expect(readSetting(StoreConfig, {}).signingKey).toBeUndefined();
    expect(() => readSetting(StoreConfig, { SIGNING_KEY: 'k' })).toThrow(
      'SIGNING_KEY must be an Ed25519 private key (PEM), or 32 random bytes',
    );
  });
});
