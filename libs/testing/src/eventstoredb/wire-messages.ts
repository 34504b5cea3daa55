import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import {
  MaximumAppendSizeExceeded,
  StreamDeleted,
  StreamIdentifier,
  UUID,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import type { Expected, WireEvent } from './wire-log';

export const textOf = (id: StreamIdentifier | undefined): string => Buffer.from(id?.getStreamName_asU8() ?? []).toString('utf8');
export const identifierOf = (name: string): StreamIdentifier => new StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));

/** The client sends ids as text; a real server also takes the structured form, which this client never sends. */
export const idOf = (uuid: UUID | undefined): string => uuid?.getString() ?? '';

export const toReadResp = (e: WireEvent): ReadResp => {
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(e.id))
    .setStreamIdentifier(identifierOf(e.stream))
    .setStreamRevision(String(e.revision))
    .setCommitPosition(String(e.position))
    .setPreparePosition(String(e.position))
    .setCustomMetadata(e.customMetadata)
    .setData(e.data);
  for (const [key, value] of e.metadata) recorded.getMetadataMap().set(key, value);
  recorded.getMetadataMap().set('created', String(BigInt(Date.now()) * 10_000n));
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(e.position)));
};

export const wrongVersionStatus = (expected: Expected, current: number | undefined): Status => {
  const details = new WrongExpectedVersion();
  if (current === undefined) details.setCurrentNoStream(new Empty());
  else details.setCurrentStreamRevision(String(current));
  if (expected.kind === 'revision') details.setExpectedStreamPosition(String(expected.revision));
  else if (expected.kind === 'no-stream') details.setExpectedNoStream(new Empty());
  else if (expected.kind === 'exists') details.setExpectedStreamExists(new Empty());
  else details.setExpectedAny(new Empty());
  return statusOf(9, 'WrongExpectedVersion', details.serializeBinary(), 'event_store.client.WrongExpectedVersion');
};

const statusOf = (code: number, message: string, details: Uint8Array, type: string): Status => {
  const any = new Any();
  any.pack(details, type);
  return new Status()
    .setCode(code as never)
    .setMessage(message)
    .setDetails(any);
};

export const deletedStatus = (stream: string): Status =>
  statusOf(
    9,
    'StreamDeleted',
    new StreamDeleted().setStreamIdentifier(identifierOf(stream)).serializeBinary(),
    'event_store.client.StreamDeleted',
  );

export const tooLargeStatus = (max: number): Status =>
  statusOf(
    3,
    'MaximumAppendSizeExceeded',
    new MaximumAppendSizeExceeded().setMaxappendsize(max).serializeBinary(),
    'event_store.client.MaximumAppendSizeExceeded',
  );

/** In a batched append, what a server cannot do at the moment is told by text alone. */
export const notHandledStatus = (message: string): Status => statusOf(0, message, new Empty().serializeBinary(), 'google.protobuf.Empty');
