import { Database, migrate } from '@paktwerk/postgres';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { CheckpointLostError, ensureCheckpoint, readCheckpoints } from './checkpoints';
import { projectionMigrations } from './migrations';
import { Places } from './places';

const [RED, BLUE] = ['reaction/red', 'reaction/blue'];
const BOTH = [RED, BLUE];
const at = (position: number) => ({ position, eventId: `event-${position}` });

describeWithPostgres('where the consumers of one log stand', () => {
  let test: TestDatabase;
  let db: Database;
  let places: Places;
  /** What the clock of the process says, in milliseconds. */
  let now = 0;

  beforeEach(async () => {
    test = await createTestDatabase('places');
    await migrate(test.url, projectionMigrations);
    db = new Database(test.pool);
    for (const consumer of BOTH) await ensureCheckpoint(db, consumer, 0);
    places = new Places(db, BOTH);
    now = 0;
    jest.spyOn(globalThis.performance, 'now').mockImplementation(() => now);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await test.drop();
  });
  const stored = async () => {
    const rows = await readCheckpoints(db, BOTH);
    return BOTH.map((consumer) => rows.get(consumer)?.position);
  };
  const from = async (consumer: string, of = places) => (await of.of(consumer))?.from;
  const moves = (spy: jest.SpyInstance) => spy.mock.calls.filter(([q]) => JSON.stringify(q).includes('with moved as')).length;

  it('is behind what was passed at once, and written down a moment later: by one statement for all who stand together', async () => {
    await Promise.all(BOTH.map((consumer) => from(consumer)));
    const statements = jest.spyOn(test.pool, 'query');
    for (const position of [3, 5]) for (const consumer of BOTH) places.pass(consumer, at(position));
    expect([await from(RED), await from(BLUE)]).toEqual([5, 5]);
    await eventually(async () => (await stored()).join() === '5,5');
    expect(moves(statements)).toBe(1);
  });

  it('is what was written down where a process dies with what it passed, and what it stood at where it is stopped', async () => {
    await from(RED);
    jest.spyOn(globalThis, 'setTimeout').mockImplementationOnce(() => 0 as never); // the moment in which it would write never comes
    places.pass(RED, at(4));
    const next = new Places(db, BOTH);
    expect(await from(RED, next)).toBe(0);
    await places.close();
    next.forget();
    expect([await from(RED, next), await stored()]).toEqual([4, [4, 0]]);
  });

  it('is asked of the database once a second: so soon is a decision of an operator seen', async () => {
    expect(await from(RED)).toBe(0);
    await db.query(`update checkpoints set position = 7, event_id = null where consumer = $1`, [RED]);
    now = 999;
    expect(await from(RED)).toBe(0);
    now = 1000;
    expect(await from(RED)).toBe(7);
  });

  it('is where an operator set it, whatever was passed before', async () => {
    await from(RED);
    places.pass(RED, at(9));
    await db.query(`update checkpoints set position = 2, event_id = null where consumer = $1`, [RED]);
    now = 1000;
    expect(await from(RED)).toBe(2);
    await places.close();
    expect(await stored()).toEqual([2, 0]);
  });

  it('moves with what was done, from what was written down, and loses nothing that others passed', async () => {
    await Promise.all(BOTH.map((consumer) => from(consumer)));
    for (const consumer of BOTH) places.pass(consumer, at(3));
    await places.move(RED, at(6));
    expect([await from(RED), await from(BLUE)]).toEqual([6, 3]);
    await places.write();
    expect(await stored()).toEqual([6, 3]);
  });

  it('moves no row that somebody else has moved, and asks again then', async () => {
    await from(RED);
    await db.query(`update checkpoints set position = 8, event_id = null where consumer = $1`, [RED]);
    await expect(places.move(RED, at(5))).rejects.toThrow(CheckpointLostError);
    expect(await from(RED)).toBe(8);
  });

  it('says at once that something was set aside', async () => {
    expect((await places.of(RED))?.hasOpenEntries).toBe(false);
    places.setAside(RED);
    expect([(await places.of(RED))?.hasOpenEntries, (await places.of(BLUE))?.hasOpenEntries]).toEqual([true, false]);
  });

  it('knows nobody who has no row yet', async () => {
    expect(await new Places(db, ['reaction/green']).of('reaction/green')).toBeUndefined();
  });
});
