import { Id, InstantString, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

/** One of the client's places goes to a webhook that is about to be registered. It is free again when the webhook is removed. */
export const PlaceTaken = event('webhook-place.taken', 1, { clientId: Id('cli'), webhookId: Id('whk'), at: InstantString() });

export const placeEvents = [PlaceTaken] as const;
export type PlaceEvent = EventOf<typeof PlaceTaken>;
