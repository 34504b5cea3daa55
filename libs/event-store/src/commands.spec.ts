import { EventCatalogue, Type, event, newUuid, nothing, pause, record, refusing } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { JsonCodec } from './codec';
import { Commands, KeyReusedError, RefusalError, StaleVersionError, filed } from './commands';
import type { CommandContext, Handling } from './commands';
import { MemoryEventStore } from './memory-event-store';
import { headOf } from './port';
import { makePosition, positionParts } from './position';
import type { Position } from './position';
import type { AppendResult, NewEvent, ReadStreamOptions, StoredEvent, StoreGuarantees, StreamHead } from './port';

const refuse = refusing({ full: { de: '', en: '' }, no: { de: '', en: '' }, 'so-already': { de: '', en: '' } });

const Counted = event('thing.counted', 1, { n: Type.Integer() });
type Counted = EventOf<typeof Counted>;
const sum = { initial: 0, evolve: (s: number, e: Counted) => s + e.data.n };
const list = filed(sum, { initial: [] as readonly number[], evolve: (file, e) => [...file, e.data.n] });

const AT = '2022-07-01T10:00:00.000Z';
const context = (more: Partial<CommandContext> = {}): CommandContext => ({
  commandId: newUuid(),
  correlationId: 'c',
  at: AT,
  actor: { person: 'per_1', role: 'X', organisation: 'state' },
  ...more,
});
const commandsOn = (store: MemoryEventStore) =>
  new Commands(store, new JsonCodec(new EventCatalogue([Counted])), { now: () => Promise.resolve(AT) });
const count = (n: number): Handling<number, Counted> => ({ decide: () => record(Counted({ n })) });
/** At most three in all. */
const atMostThree: Handling<number, Counted> = {
  decide: (total) => (total >= 3 ? refuse('full', { total }) : record(Counted({ n: 1 }))),
};

/** Tells how often it was asked, and lets others in between a command's decision and its append. */
class WatchedStore extends MemoryEventStore {
  reads = 0;
  appends = 0;
  meanwhile: (() => Promise<unknown>) | undefined;

  override async append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
    this.appends += 1;
    const { meanwhile } = this;
    this.meanwhile = undefined;
    await meanwhile?.();
    return super.append(stream, expected, events);
  }
  override readStream(stream: string, options?: ReadStreamOptions): Promise<readonly StoredEvent[]> {
    this.reads += 1;
    return super.readStream(stream, options);
  }
  /** Reads and appends since the last question. */
  asked(): { readonly reads: number; readonly appends: number } {
    const { reads, appends } = this;
    this.reads = 0;
    this.appends = 0;
    return { reads, appends };
  }
}

/** A head is a version, whatever stands there. */
class WeakHeads extends WatchedStore {
  override readonly guarantees: StoreGuarantees = { ...new MemoryEventStore('any').guarantees, heads: 'version' };

  override async append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
    const { meanwhile } = this;
    this.meanwhile = undefined;
    await (meanwhile ? meanwhile() : pause(5));
    const there = (await this.readStream(stream)).at(-1);
    return super.append(stream, there && there.version === expected.version ? headOf(there) : expected, events);
  }
}

/** Positions with gaps, as a store gives them whose numbers are places in a shared log. */
class SparseEventStore extends MemoryEventStore {
  override readonly guarantees: StoreGuarantees = { ...new MemoryEventStore('any').guarantees, positions: 'ordered' };
  private readonly sparse = (p: Position): Position => makePosition(this.name, 1, positionParts(p).number ** 2 * 1000 + 17);

  override async append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
    const result = await super.append(stream, expected, events);
    return { ...result, position: this.sparse(result.position) };
  }
  override async readStream(stream: string, options?: ReadStreamOptions): Promise<readonly StoredEvent[]> {
    return (await super.readStream(stream, options)).map((e) => ({ ...e, position: this.sparse(e.position) }));
  }
}

describe('the way of a command', () => {
  let store: WatchedStore;
  let commands: Commands;
  beforeEach(() => {
    store = new WatchedStore('spec');
    commands = commandsOn(store);
  });
  /** What another process does. */
  const elsewhere = (n: number, stream = 'thing-a') => commandsOn(store).handle(stream, sum, context(), count(n));

  it('reads the stream once, and not at all when this process wrote it last', async () => {
    await elsewhere(1);
    store.asked();
    expect(await commands.handle('thing-a', sum, context(), count(2))).toMatchObject({ state: 3, version: 2, repeated: false });
    expect(store.asked()).toEqual({ reads: 1, appends: 1 });
    expect(await commands.handle('thing-a', sum, context(), count(3))).toMatchObject({ state: 6, version: 3, repeated: false });
    expect(store.asked()).toEqual({ reads: 0, appends: 1 });
  });

  it.each([new MemoryEventStore('spec'), new SparseEventStore('spec')])(
    'answers with what it recorded and the places that the store gave, one event or several (%#)',
    async (plain) => {
      const on = commandsOn(plain);
      await on.handle('thing-other', sum, context(), count(1));
      const one = await on.handle('thing-a', list, context(), count(1));
      const three = await on.handle('thing-a', list, context(), {
        decide: () => record(Counted({ n: 2 }), Counted({ n: 3 }), Counted({ n: 4 })),
      });
      const loaded = await on.load('thing-a', list);
      expect([...one.events, ...three.events]).toEqual(loaded.events);
      expect({ state: three.state, file: three.file, version: three.version, position: three.position }).toEqual({
        state: 10,
        file: [1, 2, 3, 4],
        version: 4,
        position: loaded.position,
      });
      expect(three.head).toEqual(loaded.head);
    },
  );

  it('decides a refusal from a remembered state again: it may be an old one', async () => {
    const Set = event('switch.set', 1, { on: Type.Boolean() });
    type Set = EventOf<typeof Set>;
    const light = { initial: false, evolve: (_: boolean, e: Set) => e.data.on };
    const here = new Commands(store, new JsonCodec(new EventCatalogue([Set])), { now: () => Promise.resolve(AT) });
    const there = new Commands(store, new JsonCodec(new EventCatalogue([Set])), { now: () => Promise.resolve(AT) });
    const set = (on: boolean): Handling<boolean, Set> => ({
      decide: (s) => (s === on ? refuse('so-already', { on }) : record(Set({ on }))),
    });
    await here.handle('switch-a', light, context(), set(true));
    await there.handle('switch-a', light, context(), set(false));
    expect(await here.handle('switch-a', light, context(), set(true))).toMatchObject({ state: true, version: 3 });
    await expect(here.handle('switch-a', light, context(), set(true))).rejects.toEqual(
      new RefusalError({ kind: 'refused', code: 'so-already', data: { on: true } }),
    );
  });

  it('decides "nothing to do" from a remembered state again', async () => {
    const untilThree: Handling<number, Counted> = { decide: (s) => (s >= 3 ? nothing() : record(Counted({ n: 1 }))) };
    await commands.handle('thing-a', sum, context(), count(3));
    await elsewhere(-1);
    expect(await commands.handle('thing-a', sum, context(), untilThree)).toMatchObject({ state: 3, version: 3, repeated: false });
  });

  it('decides again when another process was faster, on what is there now', async () => {
    await commands.handle('thing-a', sum, context(), count(2));
    store.asked();
    store.meanwhile = () => elsewhere(1);
    await expect(commands.handle('thing-a', sum, context(), atMostThree)).rejects.toEqual(
      new RefusalError({ kind: 'refused', code: 'full', data: { total: 3 } }),
    );
    expect((await commands.load('thing-a', sum)).version).toBe(2);
  });

  it('many different ones at once get a version each, and none breaks the rule', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) => (i % 2 ? commands : commandsOn(store)).handle('thing-a', sum, context(), atMostThree)),
    );
    expect(all.flatMap((a) => (a.status === 'fulfilled' ? [a.value.version] : [])).sort()).toEqual([1, 2, 3]);
    expect((await commands.load('thing-a', sum)).state).toBe(3);
  });

  describe('given at once', () => {
    const atOnce = (n: number, handling = count(1)) =>
      Promise.allSettled(Array.from({ length: n }, () => commands.handle('thing-a', sum, context(), handling)));
    const versions = (all: PromiseSettledResult<{ readonly version: number }>[]) =>
      all.map((a) => (a.status === 'fulfilled' ? a.value.version : undefined));

    it('are decided one behind the other, none waits for the store, and none asks it twice', async () => {
      await commands.handle('thing-a', sum, context(), count(1));
      store.asked();
      expect(versions(await atOnce(16)).sort((a, b) => a! - b!)).toEqual(Array.from({ length: 16 }, (_, i) => i + 2));
      expect(store.asked()).toEqual({ reads: 0, appends: 16 });
      expect(await commands.load('thing-a', sum)).toMatchObject({ state: 17, version: 17 });
    });

    it('are decided again where the first of them did not get in, on what is there then', async () => {
      await commands.handle('thing-a', sum, context(), count(0));
      store.meanwhile = () => elsewhere(1);
      const all = await atOnce(4, atMostThree);
      expect(versions(all).sort()).toEqual([3, 4, undefined, undefined]);
      const full = new RefusalError({ kind: 'refused', code: 'full', data: { total: 3 } });
      expect(all.flatMap((a) => (a.status === 'rejected' ? [a.reason as unknown] : []))).toEqual([full, full]);
      expect(await commands.load('thing-a', sum)).toMatchObject({ state: 3, version: 4 });
    });

    it('fail together with the first of them where the store does not answer, and nobody decides on them later', async () => {
      await commands.handle('thing-a', sum, context(), count(1));
      store.meanwhile = () => Promise.reject(new Error('connection lost'));
      const all = await atOnce(3);
      expect(all[0]).toEqual({ status: 'rejected', reason: new Error('connection lost') });
      const held = await commands.load('thing-a', sum);
      expect(held.state).toBe(1 + versions(all).filter((v) => v !== undefined).length);
      expect(await commands.handle('thing-a', sum, context(), count(1))).toMatchObject({
        state: held.state + 1,
        version: held.version + 1,
      });
    });

    it('wait for each other where a store tells its heads by version only: it would take what was decided on an append that did not get in', async () => {
      const weak = new WeakHeads('spec');
      const mine = commandsOn(weak);
      await mine.handle('thing-a', sum, context(), count(0));
      const elsewhereAtOnce = Object.assign(Object.create(weak) as WeakHeads, { append: MemoryEventStore.prototype.append.bind(weak) });
      weak.meanwhile = () => commandsOn(elsewhereAtOnce).handle('thing-a', sum, context(), count(2));
      await Promise.allSettled(Array.from({ length: 4 }, () => mine.handle('thing-a', sum, context(), atMostThree)));
      expect((await commandsOn(weak).load('thing-a', sum)).state).toBe(3);
    });
  });

  it('never decides on a past that a restore took away', async () => {
    await commands.handle('thing-a', sum, context(), count(3));
    store.restoreTo(0);
    await elsewhere(1);
    expect(await commands.handle('thing-a', sum, context(), atMostThree)).toMatchObject({ state: 2, version: 2 });
  });

  describe('a repeat', () => {
    it('is answered as the first time, whatever followed since, from memory or not', async () => {
      const twice = context();
      const first = await commands.handle('thing-a', list, twice, count(1));
      await commands.handle('thing-a', list, context(), count(5));
      for (const again of [commands, commandsOn(store)])
        expect(await again.handle('thing-a', list, twice, count(1))).toEqual({ ...first, repeated: true });
      expect((await commands.load('thing-a', list)).version).toBe(2);
    });

    it('given twice at once, both get the first result, whatever others appended since', async () => {
      const twice = context();
      const first: unknown[] = [];
      store.meanwhile = async () => {
        first.push(await commandsOn(store).handle('thing-a', list, twice, count(1)));
        await elsewhere(1);
      };
      const again = await commands.handle('thing-a', list, twice, count(1));
      expect(first).toEqual([{ ...again, repeated: false }]);
      expect(again).toMatchObject({ version: 1, state: 1, file: [1], repeated: true });
      expect((await commands.load('thing-a', sum)).version).toBe(2);
    });

    it('decides nothing, so the side effects of the decision do not happen again', async () => {
      const done: string[] = [];
      const twice = context();
      const handling: Handling<number, Counted> = {
        decide: async () => {
          done.push(await Promise.resolve('a secret made'));
          return record(Counted({ n: 1 }));
        },
      };
      await commands.handle('thing-a', sum, twice, handling);
      await commands.handle('thing-a', sum, twice, handling);
      await commandsOn(store).handle('thing-a', sum, twice, handling);
      expect(done).toEqual(['a secret made']);
    });

    it('is answered to those only who may give the command', async () => {
      const twice = context();
      const owners = ['per_1'];
      const handling: Handling<number, Counted> = {
        ...count(1),
        guard: async () => {
          if (!(await Promise.resolve(owners.includes(twice.actor.person)))) throw new Error('not yours');
        },
      };
      await commands.handle('thing-a', sum, twice, handling);
      owners.pop();
      await expect(commands.handle('thing-a', sum, twice, handling)).rejects.toThrow('not yours');
      await expect(commandsOn(store).handle('thing-a', sum, twice, handling)).rejects.toThrow('not yours');
    });

    it('with another request is refused; one without a request, or of an event before there were hashes, is not', async () => {
      const first = context({ requestHash: 'one' });
      await commands.handle('thing-a', sum, first, count(1));
      for (const on of [commands, commandsOn(store)])
        await expect(on.handle('thing-a', sum, { ...first, requestHash: 'two' }, count(2))).rejects.toEqual(new KeyReusedError());
      expect(await commands.handle('thing-a', sum, first, count(1))).toMatchObject({ version: 1, repeated: true });
      const before = context();
      await commands.handle('thing-a', sum, before, count(1));
      expect(await commands.handle('thing-a', sum, { ...before, requestHash: 'two' }, count(1))).toMatchObject({ repeated: true });
      expect((await store.readStream('thing-a')).map((e) => e.meta.requestHash)).toEqual(['one', undefined]);
    });

    it('is looked for in the stream that the command goes to: in another stream its key stands for another command', async () => {
      const first = context({ requestHash: 'one' });
      await commands.handle('thing-a', sum, first, count(1));
      const other = { ...first, requestHash: 'two' };
      expect(await commands.handle('thing-b', sum, other, count(2))).toMatchObject({ version: 1, repeated: false });
      expect(await commandsOn(store).handle('thing-b', sum, other, count(2))).toMatchObject({ version: 1, repeated: true });
    });

    it('of a refused command is decided anew: its key may be used for a corrected request', async () => {
      const key = context({ requestHash: 'one' });
      await expect(commands.handle('thing-a', sum, key, { decide: () => refuse('no') })).rejects.toThrow(RefusalError);
      expect(await commands.handle('thing-a', sum, { ...key, requestHash: 'two' }, count(1))).toMatchObject({
        version: 1,
        repeated: false,
      });
    });
  });

  it('refuses a stale If-Match from memory or not, and takes the current one', async () => {
    await commands.handle('thing-a', sum, context(), count(1));
    await elsewhere(1);
    for (const on of [commands, commandsOn(store)])
      await expect(on.handle('thing-a', sum, context({ expectedVersion: 1 }), count(1))).rejects.toEqual(new StaleVersionError(1, 2));
    expect(await commands.handle('thing-a', sum, context({ expectedVersion: 2 }), count(1))).toMatchObject({ version: 3 });
  });

  it('names the rule set that the state tells', async () => {
    const ruleSet = (total: number) => `R/${total}`;
    const { events } = await commands.handle('thing-a', sum, context(), { ...count(1), ruleSet });
    expect(events[0]?.meta.ruleSet).toBe('R/0');
  });

  it('does not try a write again whose outcome is unknown', async () => {
    await commands.handle('thing-a', sum, context(), count(1));
    store.asked();
    store.meanwhile = () => Promise.reject(new Error('connection lost'));
    await expect(commands.handle('thing-a', sum, context(), count(1))).rejects.toThrow('connection lost');
    expect(store.asked()).toEqual({ reads: 0, appends: 1 });
  });

  // Both shared what they knew of the stream's commands: the slower one took itself for a repeat and answered as if nothing had ever been recorded.
  it('answered with an empty stream where the same command was faster while its guard waited', async () => {
    const store = new WatchedStore('spec');
    const commands = commandsOn(store);
    await commands.handle('s', sum, context(), count(1));
    const ctx = context();
    const other = commandsOn(store);
    let open: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = other.handle('s', sum, ctx, { ...count(2), guard: () => gate });
    await pause(5);
    const fast = await other.handle('s', sum, ctx, count(2));
    open?.();
    expect(fast).toMatchObject({ state: 3, version: 2, repeated: false });
    expect(await slow).toEqual({ ...fast, repeated: true });
    expect((await commands.load('s', sum)).version).toBe(2);
  });
});

describe('many streams in one reading', () => {
  it('say the same as each alone, as known now or then, and leave out what is not there', async () => {
    const store = new MemoryEventStore('x');
    const commands = commandsOn(store);
    for (const [stream, n] of [
      ['thing-1', 1],
      ['thing-1', 2],
      ['thing-2', 5],
    ] as const)
      await commands.handle(stream, list, context(), count(n));
    const found = await commands.loadAll(['thing-2', 'thing-1', 'thing-3'], list);
    expect([...found.keys()].sort()).toEqual(['thing-1', 'thing-2']);
    for (const [stream, { events, ...standing }] of found) {
      const { events: alone, ...known } = await commands.load(stream, list);
      expect([standing, events]).toEqual([known, alone]);
    }
    expect((await commands.loadAll(['thing-1'], list, { sealed: true })).get('thing-1')).toMatchObject({
      state: 3,
      file: [1, 2],
      version: 2,
    });
    expect((await commands.loadAll(['thing-1'], list, { knownAt: '2022-07-01T09:59:59.999Z' })).size).toBe(0);
  });
});
