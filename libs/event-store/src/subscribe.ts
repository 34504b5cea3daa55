import { backOff } from '@paktwerk/kernel';
import { StoreUnavailableError } from './port';
import type { EventStore, StoredEvent } from './port';
import type { Position } from './position';

/** A catch-up subscription over `readAll`: never ends by itself, outlives an absent store, ends with the signal. */
export async function* catchUp(
  store: EventStore,
  { after, signal, batch = 500 }: { readonly after?: Position; readonly signal: AbortSignal; readonly batch?: number },
): AsyncGenerator<readonly StoredEvent[]> {
  let position = after;
  let failures = 0;
  while (!signal.aborted) {
    let events: readonly StoredEvent[];
    try {
      events = await store.readAll({ ...(position ? { after: position } : {}), max: batch });
      failures = 0;
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      failures += 1;
      await backOff(failures, signal);
      continue;
    }
    const last = events.at(-1);
    if (!last) {
      await store.waitForAppend(1000, signal);
      continue;
    }
    position = last.position;
    yield events;
  }
}
