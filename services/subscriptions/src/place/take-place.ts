import { nothing, record } from '@paktwerk/kernel';
import type { Decision, Instant } from '@paktwerk/kernel';
import { PlaceTaken } from './events';
import type { PlaceEvent } from './events';
import type { PlaceState } from './state';
import { refuse } from '../problems';

export const MAX_WEBHOOKS = 20;
/** A registration that ended between taking its place and its own fact is forgotten by then, and one that did not is listed. */
const UNLISTED_MS = 3_600_000;

export interface TakePlace {
  readonly clientId: string;
  readonly webhookId: string;
  readonly at: Instant;
  /** The client's webhooks as far as the list knows them: also those from before there were places. */
  readonly listed: readonly { readonly webhookId: string; readonly isRemoved: boolean }[];
}

export const decideTakePlace = (cmd: TakePlace, taken: PlaceState): Decision<PlaceEvent> => {
  const { clientId, webhookId, at, listed } = cmd;
  if (taken.has(webhookId)) return nothing();
  const isListed = new Set(listed.map((w) => w.webhookId));
  const registered = listed.filter((w) => !w.isRemoved).length;
  const underWay = [...taken].filter(([id, since]) => !isListed.has(id) && Date.parse(at) - Date.parse(since) < UNLISTED_MS).length;
  return registered + underWay >= MAX_WEBHOOKS
    ? refuse('too-many-webhooks', { maximum: MAX_WEBHOOKS })
    : record(PlaceTaken({ clientId, webhookId, at }));
};
