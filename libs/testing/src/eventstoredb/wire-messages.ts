import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { StreamIdentifier, UUID, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
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
    .setId(new UUID().setString(e.id)).setStreamIdentifier(identifierOf(e.stream)).setStreamRevision(String(e.revision))
    .setCommitPosition(String(e.position)).setPreparePosition(String(e.position)).setCustomMetadata(e.customMetadata).setData(e.data);
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
  const any = new Any();
  any.pack(details.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  return new Status().setCode(9 as never).setMessage('WrongExpectedVersion').setDetails(any);
};
