import { maxInstant, newUuid, systemActor } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { ConcurrencyError, headOf } from './port';
import type { EventStore, StoredEvent } from './port';

/** A heartbeat says only that everything before it was recorded by then. It belongs to the store, so no catalogue names it. */
export const HEARTBEAT = 'heartbeat.recorded';

export const isHeartbeat = ({ type }: Pick<StoredEvent, 'type'>): boolean => type === HEARTBEAT;

/**
 * Moves the log's own time on where nothing else does, by an event: whatever is appended later is known since then at the earliest, even if
 * it was decided before. A clock read beside the log could not promise that.
 * @returns false where another process was faster
 */
export const appendHeartbeat = async (store: EventStore, now: Instant): Promise<boolean> => {
  const stream = `heartbeat-${store.name}`;
  const [last] = await store.readStream(stream, { direction: 'backwards', max: 1 });
  const head = headOf(last);
  const eventId = newUuid();
  const actor = systemActor('heartbeat');
  try {
    await store.append(stream, head, [
      {
        type: HEARTBEAT,
        schemaVersion: 1,
        data: Buffer.from('{}'),
        meta: { eventId, commandId: eventId, correlationId: eventId, actor, recordedAt: maxInstant(head.recordedAt, now) },
      },
    ]);
    return true;
  } catch (error) {
    if (error instanceof ConcurrencyError) return false;
    throw error;
  }
};
