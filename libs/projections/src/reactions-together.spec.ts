import { Type, event, newUuid, record, EventCatalogue } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { Commands, JsonCodec, PostgresEventStore, eventStoreMigrations } from '@paktwerk/event-store';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { Database, migrate } from '@paktwerk/postgres';
import fc from 'fast-check';
import { readCheckpoints } from './checkpoints';
import { consumerOf } from './consumers';
import { Leases } from './leases';
import { projectionMigrations } from './migrations';
import type { Reaction } from './projection';
import { ReactionRunner } from './reaction-runner';
import { SharedLog } from './shared-log';
import { StoreLog } from './store-log';

const Red = event('thing.red', 1, { n: Type.Integer() });
const Green = event('thing.green', 1, { n: Type.Integer() });
const Blue = event('thing.blue', 1, { n: Type.Integer() });
const EVENTS = [Red, Green, Blue];
type Coloured = EventOf<typeof Red | typeof Green | typeof Blue>;
const decider = { initial: 0, evolve: (s: number, _: Coloured) => s + 1 };

/** The database of a process that may die at any moment. */
class Mortal extends Database {
  isDead = false;

  override query<T>(...statement: Parameters<Database['query']>): Promise<T[]> {
    return this.isDead ? Promise.reject(new Error('The process is gone.')) : super.query<T>(...statement);
  }
}

describeWithPostgres('the reactions of one log', () => {
  let test: TestDatabase;
  let db: Database;
  let store: PostgresEventStore;
  let commands: Commands;
  let log: StoreLog;
  beforeEach(async () => {
    test = await createTestDatabase('together');
    await migrate(test.url, [...eventStoreMigrations, ...projectionMigrations]);
    db = new Database(test.pool);
    store = new PostgresEventStore('spec', test.pool);
    commands = new Commands(store, new JsonCodec(new EventCatalogue(EVENTS)), { now: () => Promise.resolve(new Date().toISOString()) });
    log = new StoreLog(store, commands);
  });
  afterEach(async () => {
    await store.close();
    await test.drop();
  });

  let n = 0;
  const add = (of: (typeof EVENTS)[number], stream = 'thing-a') =>
    commands.handle(
      stream,
      decider,
      {
        commandId: newUuid(),
        actor: { person: 'per_x', role: 'X', organisation: 'state' },
        at: new Date().toISOString(),
        correlationId: newUuid(),
      },
      { decide: () => record(of({ n: (n += 1) })) },
    );
  const reaction = (id: string, on: readonly (typeof EVENTS)[number][], done: (at: number) => void): Reaction => ({
    id,
    log: 'store',
    types: on.map((d) => d.type),
    startFrom: 'beginning',
    react: ({ position }) => Promise.resolve(done(position)),
  });
  const places = async (reactions: readonly Reaction[]) => {
    const rows = await readCheckpoints(db, reactions.map(consumerOf));
    return reactions.map((r) => rows.get(consumerOf(r))?.position);
  };
  const running = (reactions: readonly Reaction[]) => {
    const stop = new AbortController();
    const shared = new SharedLog(log, new Set(reactions.flatMap(({ types }) => types)));
    const mortal = new Mortal(test.pool);
    const run = new ReactionRunner(mortal, shared, reactions, { gatherMs: 5 }).run(stop.signal);
    const end = () => {
      stop.abort();
      return run;
    };
    /** From now on it writes nothing any more, whatever it has passed or done. */
    const die = () => {
      mortal.isDead = true;
      return end().catch(() => undefined);
    };
    return { end, die };
  };

  it('pass what means nothing to them without a look and a checkpoint each', async () => {
    const done: number[] = [];
    const reactions = Array.from({ length: 8 }, (_, i) =>
      reaction(`of-red-${i}`, [Red], (at) => {
        if (i === 0) done.push(at);
      }),
    );
    const { end } = running(reactions);
    await add(Red);
    await eventually(async () => (await places(reactions)).every((at) => at === 1));
    const statements = jest.spyOn(test.pool, 'query');
    const looks = jest.spyOn(log, 'read');
    for (let i = 0; i < 30; i += 1) await add(Green);
    await eventually(async () => (await places(reactions)).every((at) => at === 31));
    const [moves, asked] = ['with moved as', 'from parked'].map(
      (text) => statements.mock.calls.filter(([q]) => JSON.stringify(q).includes(text)).length,
    );
    expect(moves).toBeLessThan(8 * 5);
    expect(asked).toBeLessThan(10);
    expect(looks.mock.calls.length).toBeLessThan(60);
    await end();
    expect(done).toEqual([1]);
  });

  it('each act on what is theirs in its order, whatever is passed, when they are stopped and by whom they are carried on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...EVENTS), fc.constant('stop' as const), fc.constant('die' as const)), { maxLength: 25 }),
        fc.uuid(),
        async (steps, run) => {
          const acted = new Map<string, number[]>();
          const expected = new Map<string, number[]>();
          const before = await log.head();
          const reactions = [[Red], [Green], [Blue], [Red, Blue]].map((on, i) =>
            reaction(`${run}-${i}`, on, (position) => {
              if (position > before) acted.set(`${i}`, [...(acted.get(`${i}`) ?? []), position]);
            }),
          );
          let runner = running(reactions);
          let at = before;
          for (const step of steps) {
            if (step === 'stop') {
              await runner.end();
              runner = running(reactions);
            } else if (step === 'die') {
              const gone = runner.die();
              runner = running(reactions);
              await gone;
            } else {
              await add(step);
              at += 1;
              [[Red], [Green], [Blue], [Red, Blue]].forEach((on, i) => {
                if (on.some((d) => d.type === step.type)) expected.set(`${i}`, [...(expected.get(`${i}`) ?? []), at]);
              });
            }
          }
          await eventually(async () => (await places(reactions)).every((p) => p === at));
          await runner.end();
          // An entry may be met again behind a restart, and is never left out or met before those that stand before it.
          for (const [i, wanted] of expected) {
            const met = acted.get(i) ?? [];
            expect([...new Set(met)].sort((a, b) => a - b)).toEqual(wanted);
            expect(met.filter((p, k) => met.indexOf(p) === k)).toEqual(wanted);
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('begin again at what was written down where a crash takes back the last of it', async () => {
    const done: number[] = [];
    const one = reaction('of-red', [Red], (at) => void done.push(at));
    for (const colour of [Green, Green, Red, Green]) await add(colour);
    const first = new ReactionRunner(db, log, [one]);
    await first.turn(one);
    await first.turn(one);
    expect(await places([one])).toEqual([4]);
    await db.query('update checkpoints set position = 1, event_id = null');
    const next = new ReactionRunner(db, log, [one]);
    await next.turn(one);
    expect(done).toEqual([3, 3]);
    expect(await places([one])).toEqual([4]);
  });

  it('act a second time on nothing that they have done, where the process dies with what it passed behind it', async () => {
    const done: number[] = [];
    const one = reaction('of-red', [Red], (at) => void done.push(at));
    const first = running([one]);
    await add(Red);
    await eventually(async () => (await places([one]))[0] === 1);
    const gone = first.die();
    await add(Green);
    await gone;
    expect(await places([one])).toEqual([1]);
    const next = running([one]);
    await add(Red);
    await eventually(async () => (await places([one]))[0] === 3);
    await next.end();
    expect(done).toEqual([1, 3]);
  });
});

describeWithPostgres('the leases of one process', () => {
  it('are confirmed together, and one that somebody else has taken is given up alone', async () => {
    const test = await createTestDatabase('leases');
    await migrate(test.url, projectionMigrations);
    const db = new Database(test.pool);
    const leases = new Leases(db, 'a', { ttlMs: 800 });
    const stop = new AbortController();
    const lost: string[] = [];
    const hold = (name: string) =>
      leases.once(name, stop.signal, async (signal) => {
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        if (!stop.signal.aborted) lost.push(name);
      });
    const statements = jest.spyOn(test.pool, 'query');
    const held = ['one', 'two', 'three'].map(hold);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await db.query('select name from leases where expires_at > now() order by name')).toEqual([
      { name: 'one' },
      { name: 'three' },
      { name: 'two' },
    ]);
    expect(statements.mock.calls.filter(([q]) => JSON.stringify(q).includes('update leases set')).length).toBeLessThanOrEqual(6);
    await db.query(`update leases set owner = 'b' where name = 'two'`);
    await eventually(() => lost.length > 0);
    expect(lost).toEqual(['two']);
    stop.abort();
    await Promise.all(held);
    expect(await db.query('select name from leases')).toEqual([{ name: 'two' }]);
    await test.drop();
  });
});
