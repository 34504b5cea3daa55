import type { Decider, Instant } from '@paktwerk/kernel';
import type { PlaceEvent } from './events';

/** When each webhook of a client took its place. One stream per client, so that no two take the last one. */
export type PlaceState = ReadonlyMap<string, Instant>;

export const placeDecider: Decider<PlaceState, PlaceEvent> = {
  initial: new Map(),
  evolve: (taken, { data }) => new Map(taken).set(data.webhookId, data.at),
};
export const placeStream = (clientId: string): string => `places-${clientId}`;
