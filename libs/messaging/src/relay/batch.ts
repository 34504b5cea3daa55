import type { PublicEvent } from '@paktwerk/contracts';
import { isHeartbeat, makePosition } from '@paktwerk/event-store';
import type { EventStore, Position, RecordedEvent, StoredEvent } from '@paktwerk/event-store';
import { encode } from '../cloud-message';
import type { CloudMessage } from '../cloud-message';
import type { RelayCheckpoint } from './checkpoint';

/** Where messages come from: a store's events, decoded and mapped. */
export interface MessageSource {
  readonly store: EventStore;
  readonly decode: (events: readonly StoredEvent[]) => Promise<readonly RecordedEvent[]>;
  /** Pure: what others learn of an event of ours. */
  readonly toPublic: (event: RecordedEvent) => readonly PublicEvent[];
}

/** A stretch of the store as messages, ready to be published. */
export interface MessageBatch {
  readonly perTopic: ReadonlyMap<string, readonly CloudMessage[]>;
  /** How many events of the store it covers. */
  readonly events: number;
  /** The last event that it covers; undefined when there was none. */
  readonly last?: RelayCheckpoint;
  /** Why the event behind `last` cannot be made public. */
  readonly failure?: Error;
  /** As many as were asked for: there is probably more. */
  readonly full: boolean;
}

export const readMessages = async (
  { store, decode, toPublic }: MessageSource,
  after: Position | undefined,
  max: number,
): Promise<MessageBatch> => {
  const stored = await store.readAll({ ...(after ? { after } : {}), max });
  const perTopic = new Map<string, CloudMessage[]>();
  let previous = after ?? makePosition(store.name, 0, 0);
  let last: RelayCheckpoint | undefined;
  let events = 0;
  const facts = stored.filter((e) => !isHeartbeat(e));
  const decoded = (facts.length > 0 ? await decode(facts) : []).values();
  for (const e of stored) {
    const event = isHeartbeat(e) ? undefined : decoded.next().value; // a heartbeat moves the watermark and says nothing else
    const { position, knownSince, meta } = event ?? e;
    try {
      const messages = event ? toPublic(event).map((p, i) => ({ topic: p.contract.topic, message: encode(event, p, i) })) : [];
      for (const { topic, message } of messages) {
        const list = perTopic.get(topic);
        if (list) list.push(message);
        else perTopic.set(topic, [message]);
      }
    } catch (error) {
      return { perTopic, events, ...(last ? { last } : {}), failure: error as Error, full: false };
    }
    last = { position, eventId: meta.eventId, knownSince, previous };
    previous = position;
    events += 1;
  }
  return { perTopic, events, ...(last ? { last } : {}), full: stored.length === max };
};
