import type { ResolvedEvent } from '@eventstore/db-client';
import { newUuid } from '@paktwerk/kernel';
import type { EventMeta, Instant } from '@paktwerk/kernel';
import { metaBytes } from '../hash';
import { EventsMissingError } from '../port';
import type { NewEvent, StoredEvent } from '../port';
import type { Position } from '../position';
import type { ProposedEvent } from './client-calls';

/** What stands beside the data: our metadata, which is part of the hash, and what PostgreSQL keeps in columns. */
interface StoredMetadata {
  readonly meta: EventMeta;
  readonly schemaVersion: number;
  readonly hash: string;
}

/**
 * The id is of this attempt, not of the event: the server answers an append of ids that it holds with success, and nobody could tell a repeat
 * from the first time. Every append names its version, so a repeat is refused and then found by its command.
 *
 * The metadata hold the hashed bytes as they are; `$correlationId` is for the server's own projections and its user interface.
 */
export const proposed = (event: NewEvent, hash: string): ProposedEvent => ({
  id: newUuid(),
  type: event.type,
  data: event.data,
  metadata: Buffer.from(
    `{"$correlationId":${JSON.stringify(event.meta.correlationId)},"schemaVersion":${event.schemaVersion},"hash":"${hash}","meta":${metaBytes(event.meta).toString()}}`,
  ),
});

/** A recorded event as the client gives it, read no further than needed. */
export interface Recorded {
  /** Of the attempt that wrote it. */
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly number: number;
  readonly type: string;
  readonly data: Buffer;
  readonly metadata: StoredMetadata;
}

/** Undefined for what is none of ours: other services' streams and the server's own. @throws when the server is too old to give positions */
export const recordedOf = (resolved: ResolvedEvent, prefix: string): Recorded | undefined => {
  const { event } = resolved;
  if (!event?.streamId.startsWith(prefix)) return undefined;
  const { position, metadata, data } = event as { position?: { commit: bigint }; metadata?: StoredMetadata; data: Uint8Array };
  if (position === undefined || position.commit > BigInt(Number.MAX_SAFE_INTEGER))
    throw new Error('This EventStoreDB does not tell the positions of events read from a stream: version 22.6 or newer is needed.');
  if (event.type === '$streamDeleted')
    throw new EventsMissingError(event.streamId.slice(prefix.length), 'it was deleted for good on the server (tombstone).');
  if (metadata?.meta === undefined || !(data instanceof Uint8Array))
    throw new Error(
      `The event ${event.revision}@${event.streamId} was not written by this store: nothing else may write to streams that begin with "${prefix}".`,
    );
  return {
    id: event.id,
    stream: event.streamId.slice(prefix.length),
    revision: Number(event.revision),
    number: Number(position.commit),
    type: event.type,
    data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
    metadata,
  };
};

export const toStored = (r: Recorded, position: Position, knownSince: Instant): StoredEvent => ({
  stream: r.stream,
  version: r.revision + 1,
  position,
  type: r.type,
  schemaVersion: r.metadata.schemaVersion,
  data: r.data,
  meta: r.metadata.meta,
  knownSince,
  hash: r.metadata.hash,
});
