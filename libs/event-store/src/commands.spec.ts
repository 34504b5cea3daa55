import { EventCatalogue, Type, event, newUuid, record } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { JsonCodec } from './codec';
import { Commands } from './commands';
import { MemoryEventStore } from './memory-event-store';
import { makePosition, positionParts } from './position';
import type { Position } from './position';
import type { AppendResult, NewEvent, ReadStreamOptions, StoredEvent, StreamHead } from './port';

const Counted = event('thing.counted', 1, { n: Type.Integer() });
type Counted = EventOf<typeof Counted>;
const sum = { initial: 0, evolve: (s: number, e: Counted) => s + e.data.n };
const context = (commandId = newUuid()) => ({
  commandId,
  correlationId: 'c',
  at: '2022-07-01T10:00:00.000Z',
  actor: { person: 'per_1', role: 'X', organisation: 'state' },
});

/** Positions with gaps, as a store gives them whose numbers are places in a shared log. */
class SparseEventStore extends MemoryEventStore {
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
  it.each([new MemoryEventStore('spec'), new SparseEventStore('spec')])(
    'answers with the places that the store gave, one event or several (%#)',
    async (store) => {
      const commands = new Commands(store, new JsonCodec(new EventCatalogue([Counted])), {
        now: () => Promise.resolve('2022-07-01T10:00:00.000Z'),
      });
      await commands.handle('thing-other', sum, context(), () => record(Counted({ n: 1 })));
      const one = await commands.handle('thing-a', sum, context(), () => record(Counted({ n: 1 })));
      const three = await commands.handle('thing-a', sum, context(), () => record(Counted({ n: 2 }), Counted({ n: 3 }), Counted({ n: 4 })));
      expect(one.events).toHaveLength(1);
      expect(three.state).toBe(10);
      const loaded = await commands.load('thing-a', sum);
      expect(three.events).toEqual(loaded.events);
      expect(three.position).toBe(loaded.position);
    },
  );

  it('given twice at once, answers both with the first result, whatever others appended since', async () => {
    /** Lets others in between a command's decision and its append. */
    class SlowStore extends MemoryEventStore {
      meanwhile: (() => Promise<void>) | undefined;
      override async append(stream: string, expected: StreamHead, events: readonly NewEvent[]): Promise<AppendResult> {
        const { meanwhile } = this;
        this.meanwhile = undefined;
        await meanwhile?.();
        return super.append(stream, expected, events);
      }
    }
    const store = new SlowStore('spec');
    const commands = new Commands(store, new JsonCodec(new EventCatalogue([Counted])), {
      now: () => Promise.resolve('2022-07-01T10:00:00.000Z'),
    });
    const count = (ctx: ReturnType<typeof context>) => commands.handle('thing-a', sum, ctx, () => record(Counted({ n: 1 })));
    const twice = context();
    const first: Awaited<ReturnType<typeof count>>[] = [];
    store.meanwhile = async () => {
      first.push(await count(twice));
      await count(context());
    };
    const again = await count(twice);
    expect(first[0]).toMatchObject({ version: 1, state: 1, repeated: false });
    expect(again).toMatchObject({ version: 1, state: 1, repeated: true });
    expect(again.events).toEqual(first[0]!.events);
    expect((await commands.load('thing-a', sum)).version).toBe(2);
  });
});
