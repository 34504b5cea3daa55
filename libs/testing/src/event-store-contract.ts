import { newUuid } from '@paktwerk/kernel';
import type { EventMeta } from '@paktwerk/kernel';
import {
  ConcurrencyError,
  NO_STREAM,
  PositionLostError,
  appendHeartbeat,
  chainHash,
  comparePositions,
  isHeartbeat,
  makePosition,
  metaBytes,
  positionParts,
} from '@paktwerk/event-store';
import type { EventStore, NewEvent, StoredEvent, StreamHead } from '@paktwerk/event-store';

export const metaFor = (commandId: string, recordedAt = '2022-07-01T10:00:00.000Z'): EventMeta => ({
  eventId: newUuid(),
  commandId,
  correlationId: commandId,
  actor: { person: 'per_1', role: 'GRANT_CLERK', organisation: 'authority' },
  recordedAt,
});
export const anEvent = (n: unknown, commandId = newUuid(), recordedAt?: string): NewEvent => ({
  type: 'thing.happened',
  schemaVersion: 1,
  data: Buffer.from(JSON.stringify({ n })),
  meta: metaFor(commandId, recordedAt),
});
const n = (e: StoredEvent): unknown => (JSON.parse(e.data.toString()) as { n: unknown }).n;

export interface StoreUnderTest {
  readonly store: EventStore;
  close(): Promise<void>;
  /** Puts the store back to the copy that ended at this position number, and opens it again. */
  restoreTo?(after: number): Promise<void>;
}

/** What every adapter of the event store must keep, the one in memory included. */
export const eventStoreContract = (name: string, open: () => Promise<StoreUnderTest>, { restores = false } = {}): void => {
  describe(`event store contract: ${name}`, () => {
    let opened: StoreUnderTest;
    let store: EventStore;
    let nr = 0;
    const stream = () => `thing-${++nr}-${newUuid()}`;
    beforeAll(async () => {
      opened = await open();
      ({ store } = opened);
    });
    afterAll(() => opened.close());

    it('appends to a new stream and reads it back, bytes and metadata unchanged', async () => {
      const s = stream();
      const odd: NewEvent = { ...anEvent(0), data: Buffer.from('{"n" : 1.0,   "ä":"\\u00e4"}') };
      const result = await store.append(s, NO_STREAM, [odd, anEvent(2, odd.meta.commandId)]);
      expect(result.repeated).toBe(false);
      expect(result.head.version).toBe(2);
      const events = await store.readStream(s);
      expect(events.map((e) => e.version)).toEqual([1, 2]);
      expect(events[0]!.data.equals(odd.data)).toBe(true);
      expect(events[0]!.meta).toEqual(odd.meta);
      expect(events[1]!.hash).toBe(result.head.hash);
      expect(events[1]!.position).toBe(result.position);
    });

    it('reads backwards, from a version, and a limited number', async () => {
      const s = stream();
      await store.append(
        s,
        NO_STREAM,
        [1, 2, 3, 4].map((i) => anEvent(i)),
      );
      expect((await store.readStream(s, { direction: 'backwards', max: 2 })).map(n)).toEqual([4, 3]);
      expect((await store.readStream(s, { from: 3 })).map(n)).toEqual([3, 4]);
      expect(await store.readStream('thing-unknown')).toEqual([]);
    });

    it('reads many whole streams at once, each in its order, and leaves out those that do not exist', async () => {
      const [one, other] = [stream(), stream()];
      await store.append(
        one,
        NO_STREAM,
        [1, 2, 3].map((i) => anEvent(i)),
      );
      await store.append(other, NO_STREAM, [anEvent(4)]);
      const found = await store.readStreams([other, one, one, 'thing-unknown']);
      expect([[...found.keys()].sort(), found.get(one)?.map(n), found.get(other)?.map(n)]).toEqual([[one, other].sort(), [1, 2, 3], [4]]);
      expect(found.get(one)?.map((e) => [e.hash, e.position])).toEqual((await store.readStream(one)).map((e) => [e.hash, e.position]));
      expect((await store.readStreams([])).size).toBe(0);
    });

    it('refuses a stale version and adds nothing', async () => {
      const s = stream();
      const { head } = await store.append(s, NO_STREAM, [anEvent(1)]);
      await expect(store.append(s, NO_STREAM, [anEvent(2)])).rejects.toThrow(ConcurrencyError);
      await expect(store.append(s, { ...head, version: 5 }, [anEvent(2)])).rejects.toThrow(ConcurrencyError);
      expect(await store.readStream(s)).toHaveLength(1);
    });

    it('says whether an append behind another event of the same version is refused, and keeps it', async () => {
      const s = stream();
      const { head } = await store.append(s, NO_STREAM, [anEvent(1)]);
      const another = await store.append(stream(), NO_STREAM, [anEvent(2)]);
      const append = store.append(s, another.head, [anEvent(3)]);
      if (store.guarantees.heads === 'whole') {
        await expect(append).rejects.toThrow(`Stream ${s} is at version 1, with another event than the one that was read.`);
        await expect(append).rejects.toThrow(ConcurrencyError);
        expect((await store.append(s, head, [anEvent(4)])).head.version).toBe(2);
      } else await append;
      expect(await store.readStream(s)).toHaveLength(2);
    });

    it('takes appends that were decided one behind the other before the first was in, and none of them behind one that is refused', async () => {
      if (store.guarantees.heads !== 'whole') return;
      const s = stream();
      const behind = (head: StreamHead, e: NewEvent): StreamHead => ({
        version: head.version + 1,
        hash: chainHash(head.hash, s, head.version + 1, e.type, e.schemaVersion, metaBytes(e.meta), e.data),
        recordedAt: e.meta.recordedAt,
      });
      const chain = (from: StreamHead, events: readonly NewEvent[]) => {
        let head = from;
        return events.map((e) => {
          const appended = store.append(s, head, [e]);
          head = behind(head, e);
          return appended;
        });
      };
      const results = await Promise.all(chain(NO_STREAM, [anEvent(1), anEvent(2), anEvent(3)]));
      expect(results.map((r) => r.head.version)).toEqual([1, 2, 3]);
      const stored = await store.readStream(s);
      expect(stored.map((e) => [n(e), e.position, e.hash])).toEqual(results.map((r, i) => [i + 1, r.position, r.head.hash]));
      const [first] = results;
      const late = await Promise.allSettled(chain(first!.head, [anEvent(4), anEvent(5)]));
      expect(late.map((r) => r.status === 'rejected' && r.reason instanceof ConcurrencyError)).toEqual([true, true]);
      expect(await store.readStream(s)).toHaveLength(3);
    });

    it('answers a repeated command with its first result', async () => {
      const s = stream();
      const first = await store.append(s, NO_STREAM, [anEvent(1, 'cmd-1')]);
      await store.append(s, first.head, [anEvent(2, 'cmd-2')]);
      const again = await store.append(s, NO_STREAM, [anEvent(1, 'cmd-1')]);
      expect(again).toEqual({ ...first, repeated: true });
      expect(await store.readStream(s)).toHaveLength(2);
    });

    it('says of the very same events, given again, that they are a repeat', async () => {
      const s = stream();
      for (const events of [[anEvent(1, 'cmd-1')], [anEvent(1, 'cmd-1'), anEvent(2, 'cmd-1')]]) {
        const one = `${s}-${events.length}`;
        const first = await store.append(one, NO_STREAM, events);
        expect(await store.append(one, NO_STREAM, events)).toEqual({ ...first, repeated: true });
        await store.append(one, first.head, [anEvent(3)]);
        expect(await store.append(one, NO_STREAM, events)).toEqual({ ...first, repeated: true });
        expect(await store.readStream(one)).toHaveLength(events.length + 1);
      }
    });

    it('finds a command by its id, with its last event, in its own stream only', async () => {
      const s = stream();
      const first = await store.append(s, NO_STREAM, [anEvent(1, 'cmd-1'), anEvent(2, 'cmd-1')]);
      await store.append(s, first.head, [anEvent(3, 'cmd-2')]);
      expect(await store.findCommand(s, 'cmd-1')).toEqual({ ...first, repeated: true });
      expect(await store.findCommand(s, 'cmd-3')).toBeUndefined();
      expect(await store.findCommand(stream(), 'cmd-1')).toBeUndefined();
    });

    it('lets exactly one of 50 parallel writers win each version', async () => {
      const s = stream();
      let head: StreamHead = NO_STREAM;
      for (let round = 0; round < 5; round += 1) {
        const results = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => store.append(s, head, [anEvent(i)])));
        const won = results.filter((r) => r.status === 'fulfilled');
        expect(won).toHaveLength(1);
        expect(results.filter((r) => r.status === 'rejected' && r.reason instanceof ConcurrencyError)).toHaveLength(49);
        head = won[0]!.value.head;
      }
      expect((await store.readStream(s)).map((e) => e.version)).toEqual([1, 2, 3, 4, 5]);
    });

    it('shows a reader running through concurrent appends every position once and in order', async () => {
      const done = new AbortController();
      const start = await store.head();
      const seen: StoredEvent[] = [];
      const wanted = 40 * 10;
      const reader = (async () => {
        for await (const batch of store.subscribe({ ...(start ? { after: start } : {}), signal: done.signal })) {
          seen.push(...batch);
          if (seen.length >= wanted) return;
        }
      })();
      await Promise.all(
        Array.from({ length: 40 }, async () => {
          const s = stream();
          let head: StreamHead = NO_STREAM;
          for (let i = 0; i < 10; i += 1) head = (await store.append(s, head, [anEvent(i)])).head;
        }),
      );
      await reader;
      done.abort();
      expect(seen).toHaveLength(wanted);
      expect(new Set(seen.map((e) => e.position)).size).toBe(wanted);
      for (let i = 1; i < seen.length; i += 1) expect(comparePositions(seen[i - 1]!.position, seen[i]!.position)).toBeLessThan(0);
    });

    it('one refused append never fails its neighbours', async () => {
      const [a, b] = [stream(), stream()];
      await store.append(a, NO_STREAM, [anEvent(1)]);
      const [x, y] = await Promise.allSettled([store.append(a, NO_STREAM, [anEvent(2)]), store.append(b, NO_STREAM, [anEvent(3)])]);
      expect([x.status, y.status]).toEqual(['rejected', 'fulfilled']);
    });

    it('knows which position an instant saw, by the running maximum of recordedAt', async () => {
      const s = stream();
      const at = (day: string) => `${day}T00:00:00.000Z`;
      const one = await store.append(s, NO_STREAM, [anEvent(1, undefined, at('2031-01-01'))]);
      const two = await store.append(stream(), NO_STREAM, [anEvent(2, undefined, at('2030-06-01'))]); // another stream, earlier clock
      const three = await store.append(s, one.head, [anEvent(3, undefined, at('2032-01-01'))]);
      expect(await store.positionAt(at('2030-12-31'))).not.toBe(two.position); // hidden behind 2031-01-01
      expect(await store.positionAt(at('2031-06-01'))).toBe(two.position);
      expect(await store.positionAt(at('2032-01-01'))).toBe(three.position);
      expect((await store.readAll({ after: one.position, max: 1 }))[0]!.knownSince).toBe(at('2031-01-01'));
    });

    it('takes a heartbeat: what was decided before it and comes behind it is known since the heartbeat', async () => {
      const at = (second: number) => `2040-01-01T00:00:0${second}.000Z`;
      await store.append(stream(), NO_STREAM, [anEvent(1, undefined, at(1))]);
      expect(await appendHeartbeat(store, at(3))).toBe(true);
      const late = await store.append(stream(), NO_STREAM, [anEvent(2, undefined, at(2))]);
      const [beat] = await store.readAll({ max: 1, after: (await store.positionAt(at(2)))! }); // the first event that nobody knew at 2
      expect(beat && isHeartbeat(beat)).toBe(true);
      const [after] = await store.readAll({ max: 1, after: beat!.position });
      expect(after).toMatchObject({ position: late.position, knownSince: at(3), meta: { recordedAt: at(2) } });
      expect(await appendHeartbeat(store, at(0))).toBe(true); // a clock that was set back
      expect((await store.readStream(`heartbeat-${store.name}`)).map((e) => e.meta.recordedAt)).toEqual([at(3), at(3)]);
    });

    it('filters the whole log by category and type', async () => {
      const before = await store.head();
      await store.append(`other-${newUuid()}`, NO_STREAM, [anEvent('o')]);
      await store.append(stream(), NO_STREAM, [anEvent('t')]);
      const after = before ? { after: before } : {};
      expect((await store.readAll({ ...after, max: 10, categories: ['other'] })).map(n)).toEqual(['o']);
      expect(await store.readAll({ ...after, max: 10, types: ['nothing.like.it'] })).toEqual([]);
      expect(positionParts((await store.head())!).store).toBe(store.name);
    });

    it('names its epochs, the newest in every new position', async () => {
      const { position } = await store.append(stream(), NO_STREAM, [anEvent(1)]);
      const epochs = await store.epochs();
      expect(epochs.length).toBeGreaterThan(0);
      expect(epochs[0]).toMatchObject({ after: 0 });
      expect(positionParts(position).epoch).toBe(epochs.at(-1)!.epoch);
      for (const e of epochs) expect(Date.parse(e.since)).not.toBeNaN();
    });

    it('says what it promises beyond this contract, and keeps it', async () => {
      const s = stream();
      const { position } = await store.append(s, NO_STREAM, [anEvent(1), anEvent(2)]);
      const [one, two] = await store.readStream(s);
      expect(two!.position).toBe(position);
      const distance = positionParts(two!.position).number - positionParts(one!.position).number;
      if (store.guarantees.positions === 'dense') expect(distance).toBe(1);
      else expect(distance).toBeGreaterThan(0);
      const elsewhere = store.append(stream(), NO_STREAM, [{ ...anEvent(3), meta: { ...metaFor('another'), eventId: one!.meta.eventId } }]);
      if (store.guarantees.eventIds === 'per store') await expect(elsewhere).rejects.toThrow();
      else await expect(elsewhere).resolves.toMatchObject({ repeated: false });
    });

    it('refuses a position of an epoch that the store has never had, and checks none that claims no epoch', async () => {
      const { position } = await store.append(stream(), NO_STREAM, [anEvent(1)]);
      const { epoch, number } = positionParts(position);
      await expect(store.readAll({ after: makePosition(store.name, epoch + 1, number), max: 1 })).rejects.toThrow(PositionLostError);
      await expect(store.readAll({ after: makePosition(store.name, 0, number), max: 1 })).resolves.toEqual([]);
    });

    // The last one: it takes events away.
    if (restores)
      it('after a restore refuses the positions that were lost and goes on from those that survived', async () => {
        const s = stream();
        const first = await store.append(s, NO_STREAM, [anEvent(1)]);
        const lost = await store.append(s, first.head, [anEvent(2)]);
        const before = positionParts(first.position);
        await opened.restoreTo?.(before.number);
        const stopped = new AbortController();
        await expect(store.readAll({ after: lost.position, max: 10 })).rejects.toThrow(PositionLostError);
        const again = await store.append(s, first.head, [anEvent(3)]);
        if (store.guarantees.heads === 'whole') await expect(store.append(s, lost.head, [anEvent(4)])).rejects.toThrow(ConcurrencyError);
        const { epoch } = positionParts(again.position);
        expect(epoch).toBeGreaterThan(before.epoch);
        expect(positionParts(again.position)).toEqual({ ...before, epoch, number: before.number + 1 });
        await expect(store.readAll({ after: lost.position, max: 10 })).rejects.toThrow(/restored.*nothing was skipped/);
        await expect(store.subscribe({ after: lost.position, signal: stopped.signal })[Symbol.asyncIterator]().next()).rejects.toThrow(
          PositionLostError,
        );
        expect((await store.readAll({ after: first.position, max: 10 })).map(n)).toEqual([3]);
        expect((await store.epochs()).at(-1)).toMatchObject({ epoch, after: before.number });
      });
  });
};
