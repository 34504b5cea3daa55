import { EventCatalogue, Id, Type, event, newUuid, personal, record } from '@paktwerk/kernel';
import type { Decider, EventOf } from '@paktwerk/kernel';
import { createTestDatabase, describeWithPostgres, eventually } from '@paktwerk/testing';
import type { TestDatabase } from '@paktwerk/testing';
import { migrate } from '@paktwerk/postgres';
import fc from 'fast-check';
import { JsonCodec } from '../codec';
import { Commands } from '../commands';
import { MemoryEventStore } from '../memory-event-store';
import type { EventStore, ReadStreamOptions } from '../port';
import { eventStoreMigrations } from '../postgres/migrations';
import { PostgresEventStore } from '../postgres/postgres-event-store';
import { PostgresSnapshotStore, Snapshots1764000000050 } from './snapshot-store';
import { snapshotted } from './snapshotted';

const Put = event('box.put', 1, { thing: Type.String(), n: Type.Integer() });
type Put = EventOf<typeof Put>;
const catalogue = new EventCatalogue([Put]);
/** A state with a Map, as real ones have; the order of events matters. */
const box: Decider<{ readonly things: ReadonlyMap<string, number>; readonly trail: number }, Put> = {
  initial: { things: new Map(), trail: 7 },
  evolve: (s, { data: { thing, n } }) => ({
    things: new Map(s.things).set(thing, (s.things.get(thing) ?? 0) + n),
    trail: (s.trail * 31 + n) % 1_000_003,
  }),
};
const boxEvery = (every: number) => snapshotted(box, { events: [Put], catalogue, source: __filename, every });
const context = (commandId: string) => ({
  commandId,
  correlationId: 'c',
  at: '2022-07-01T10:00:00.000Z',
  actor: { person: 'per_1', role: 'X', organisation: 'state' },
});
const clock = { now: () => Promise.resolve('2022-07-01T10:00:00.000Z') };

describeWithPostgres('snapshots', () => {
  let test: TestDatabase;
  let store: PostgresEventStore;
  let snapshots: PostgresSnapshotStore;
  let troubles: string[];
  /** Each in a process that has just started, and remembers no state. */
  const commandsOn = (on: EventStore) => new Commands(on, new JsonCodec(catalogue), clock, snapshots);
  const put = (commands: Commands, stream: string, decider: ReturnType<typeof boxEvery>, commandId: string, n = 1, thing = 'cup') =>
    commands.handle(stream, decider, context(commandId), { decide: () => record(Put({ thing, n })) });
  const taken = async (stream: string) =>
    (await test.pool.query<{ version: number }>('select version from snapshots where stream = $1', [stream])).rows.map((r) => r.version);

  beforeAll(async () => {
    test = await createTestDatabase('snapshots');
    await migrate(test.url, [...eventStoreMigrations, Snapshots1764000000050]);
    store = new PostgresEventStore('spec', test.pool);
    troubles = [];
    snapshots = new PostgresSnapshotStore(test.pool, (sentence) => troubles.push(sentence));
  });
  afterAll(async () => {
    await store.close();
    await test.drop();
  });

  it('make commands faster and change no outcome, also where they are lost, old or broken', async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('put' as const),
          thing: fc.constantFrom('cup', 'pen'),
          n: fc.integer({ min: 0, max: 9 }),
          events: fc.integer({ min: 0, max: 3 }),
        }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('repeat' as const), nth: fc.nat(30) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('damage' as const),
          how: fc.constantFrom(
            'delete from snapshots where stream = $1',
            "update snapshots set hash = '\\x00' where stream = $1",
            'update snapshots set version = version + 1 where stream = $1',
            'update snapshots set version = 900 where stream = $1',
            "update snapshots set state = '\\x0102' where stream = $1",
            "update snapshots set fold = decode(md5(random()::text), 'hex') where stream = $1",
          ),
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 25 }), async (every, steps) => {
        const id = newUuid();
        const [kept, plain] = [`box-kept-${id}`, `box-plain-${id}`];
        const given: { commandId: string; events: Put[] }[] = [];
        const ask = async ({ commandId, events }: { commandId: string; events: Put[] }) => {
          const decide = () => record(...events);
          const withThem = await commandsOn(store).handle(kept, boxEvery(every), context(commandId), { decide });
          const without = await commandsOn(store).handle(plain, box, context(commandId), { decide });
          expect({
            state: withThem.state,
            version: withThem.version,
            recordedAt: withThem.head.recordedAt,
            repeated: withThem.repeated,
          }).toEqual({ state: without.state, version: without.version, recordedAt: without.head.recordedAt, repeated: without.repeated });
          const [last] = await store.readStream(kept, { from: withThem.version, max: 1 });
          expect([withThem.head.hash, withThem.position]).toEqual(last ? [last.hash, last.position] : ['', undefined]);
        };
        for (const s of steps) {
          if (s.kind === 'damage') await test.pool.query(s.how, [kept]);
          else if (s.kind === 'repeat') await (given.length > 0 ? ask(given[s.nth % given.length]!) : undefined);
          else {
            given.push({ commandId: newUuid(), events: Array.from({ length: s.events }, () => Put({ thing: s.thing, n: s.n })) });
            await ask(given.at(-1)!);
          }
        }
        expect((await commandsOn(store).load(kept, boxEvery(every))).state).toEqual((await commandsOn(store).load(plain, box)).state);
      }),
      { numRuns: 40 },
    );
  });

  it('let a command read only what follows them, and still know the repeat of a command from before', async () => {
    const stream = `box-${newUuid()}`;
    const reads: ReadStreamOptions[] = [];
    const watched = Object.create(store) as PostgresEventStore;
    watched.readStream = (s, options) => {
      reads.push(options ?? {});
      return store.readStream(s, options);
    };
    const decider = boxEvery(4);
    const first = newUuid();
    const outcome = await put(commandsOn(watched), stream, decider, first);
    const running = commandsOn(watched);
    for (let i = 2; i <= 5; i += 1) await put(running, stream, decider, newUuid());
    await eventually(async () => (await taken(stream))[0] === 4);
    reads.length = 0;
    const restarted = commandsOn(watched);
    expect(await put(restarted, stream, decider, newUuid())).toMatchObject({ version: 6, repeated: false });
    expect(await put(restarted, stream, decider, newUuid())).toMatchObject({ version: 7, repeated: false });
    expect(reads).toEqual([{ from: 4 }]);
    expect(await put(restarted, stream, decider, first)).toMatchObject({
      state: outcome.state,
      version: 1,
      head: outcome.head,
      position: outcome.position,
      repeated: true,
    });
    expect(troubles.filter((t) => t.includes(stream))).toEqual([]);
  });

  it('are never trusted for concurrency: of commands given at once each gets its own version', async () => {
    const stream = `box-${newUuid()}`;
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => put(commandsOn(store), stream, boxEvery(2), newUuid())));
    expect(outcomes.map((o) => o.version).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect((await commandsOn(store).load(stream, box)).state.things.get('cup')).toBe(20);
  });

  it('of a past that a restore took away are not used', async () => {
    const restored = new MemoryEventStore('spec');
    const commands = commandsOn(restored);
    const stream = `box-${newUuid()}`;
    const decider = boxEvery(2);
    for (let i = 1; i <= 4; i += 1) await put(commands, stream, decider, newUuid(), 100);
    await eventually(async () => (await taken(stream)).length === 1);
    restored.restoreTo(1);
    for (let i = 2; i <= 4; i += 1) await put(commands, stream, decider, newUuid(), 1);
    expect((await put(commands, stream, decider, newUuid(), 1)).state.things.get('cup')).toBe(104);
  });

  it('may be missing altogether: the command goes on, and the log hears of it', async () => {
    const none = await createTestDatabase('no_snapshots');
    const heard: string[] = [];
    const commands = new Commands(
      new MemoryEventStore('spec'),
      new JsonCodec(catalogue),
      clock,
      new PostgresSnapshotStore(none.pool, (sentence) => heard.push(sentence)),
    );
    for (let version = 1; version <= 3; version += 1)
      expect(await put(commands, 'box-a', boxEvery(1), newUuid())).toMatchObject({ version });
    expect(heard.some((s) => s.startsWith('No snapshot of box-a could be read'))).toBe(true);
    await eventually(() => heard.some((s) => s.startsWith('No snapshot of box-a could be kept')));
    await none.drop();
  });

  it('are refused where the aggregate holds personal data', () => {
    const Named = event('person.named', 1, {
      personId: Id('per'),
      names: Type.Array(Type.Object({ first: personal(Type.String(), 'personId') })),
    });
    expect(() =>
      snapshotted(
        { initial: 0, evolve: (s: number, _: EventOf<typeof Named>) => s + 1 },
        { events: [Named], catalogue: new EventCatalogue([Named]), source: __filename },
      ),
    ).toThrow('"person.named" holds it in names.*.first');
  });
});
