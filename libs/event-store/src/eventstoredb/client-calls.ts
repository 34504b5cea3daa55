import { FORWARDS } from '@eventstore/db-client';
import type { EventStoreDBClient, ResolvedEvent } from '@eventstore/db-client';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError';
import { ReadStream } from '@eventstore/db-client/dist/streams/utils/ReadStream';
import { convertGrpcEvent, convertToCommandError } from '@eventstore/db-client/dist/utils';
import { Empty, StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { BatchAppendReq, ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { CallOptions, ClientDuplexStream, ClientReadableStream, Metadata } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { StoreUnavailableError } from '../port';

/** What the client lets its own calls use: its channel with discovery, credentials and reconnection. */
interface Inside {
  readonly GRPCStreamCreator: <T>(client: typeof StreamsClient, name: string, create: (client: StreamsClient) => T) => () => Promise<T>;
  readonly callArguments: (base: object, options?: CallOptions) => [Metadata, CallOptions];
}
type ReadCall = ClientReadableStream<never>;
type AppendCall = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

/** Over unknown: its types call these protected. */
const inside = (client: EventStoreDBClient): Inside => client as unknown as Inside;

/** A follower may lag behind what was acknowledged: it sends us to the leader instead of answering, and the client goes there. */
export const LEADER = { requiresLeader: true } as const;

const empty = (): Empty => new Empty();

/**
 * Reads the whole log, filtered by the server on a stream prefix. The server has offered it since version 20; the client's own `readAll`
 * (6.2.1) cannot say it, and would carry every other service's events here.
 */
export const readFiltered = (
  client: EventStoreDBClient,
  prefix: string,
  direction: 'forwards' | 'backwards',
  from: number | undefined,
  max: number,
): AsyncIterable<ResolvedEvent> => {
  const all = new ReadReq.Options.AllOptions();
  if (from !== undefined) all.setPosition(new ReadReq.Options.Position().setCommitPosition(String(from)).setPreparePosition(String(from)));
  else if (direction === FORWARDS) all.setStart(empty());
  else all.setEnd(empty());
  const filter = new ReadReq.Options.FilterOptions()
    .setStreamIdentifier(new ReadReq.Options.FilterOptions.Expression().setPrefixList([prefix]))
    .setCount(empty())
    .setCheckpointintervalmultiplier(1);
  const options = new ReadReq.Options()
    .setAll(all)
    .setResolveLinks(false)
    .setCount(String(max))
    .setFilter(filter)
    .setUuidOption(new ReadReq.Options.UUIDOption().setString(empty()))
    .setReadDirection(direction === FORWARDS ? ReadReq.Options.ReadDirection.FORWARDS : ReadReq.Options.ReadDirection.BACKWARDS);
  const request = new ReadReq().setOptions(options);
  const { GRPCStreamCreator, callArguments } = inside(client);
  // No deadline, as in the client's own reads: the server may have to pass millions of other services' events. Keep-alive pings notice one that is gone.
  const create = GRPCStreamCreator(
    StreamsClient,
    'readFiltered',
    (streams) => streams.read(request, ...callArguments(LEADER, { deadline: Infinity })) as ReadCall,
  );
  return new ReadStream<ResolvedEvent>(create, convertGrpcEvent, {});
};

export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}
export interface Written {
  readonly revision: number;
  readonly position: number | undefined;
}

interface Waiting {
  readonly stream: string;
  readonly resolve: (w: Written) => void;
  readonly reject: (e: unknown) => void;
}
interface OpenCall {
  readonly call: AppendCall;
  readonly waiting: Map<string, Waiting>;
}

/**
 * The batched append: one call that stays open, appends of many callers on it at once. The client's own one (6.2.1) keeps the answers it
 * waits for in one place for all clients of a process: an error of one fails them all, and a later answer then throws in an event handler;
 * a call that the server closes in an orderly way is waited for without end. Here every call owns its answers, and each has a time limit.
 */
export class BatchedAppends {
  private open: Promise<OpenCall> | undefined;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly timeoutMs: number,
  ) {}

  /**
   * @param expected the revision, or undefined for a stream that must not exist. @throws WrongExpectedVersionError, StoreUnavailableError and the
   * client's other errors
   */
  async append(stream: string, expected: number | undefined, events: readonly ProposedEvent[]): Promise<Written> {
    this.open ??= this.connect();
    const { call, waiting } = await this.open;
    const id = randomUUID();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Written>((resolve, reject) => {
        timer = setTimeout(
          () => reject(new StoreUnavailableError(`EventStoreDB did not answer an append within ${this.timeoutMs / 1000} s.`)),
          this.timeoutMs,
        );
        waiting.set(id, { stream, resolve, reject });
        call.write(requestOf(id, stream, expected, events));
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(id);
    }
  }

  private connect(): Promise<OpenCall> {
    const { GRPCStreamCreator, callArguments } = inside(this.client);
    const create = GRPCStreamCreator(
      StreamsClient,
      'batchAppend',
      (streams) => streams.batchAppend(...callArguments(LEADER, { deadline: Infinity })) as AppendCall,
    );
    const opening = create().then((call): OpenCall => {
      const waiting = new Map<string, Waiting>();
      const over = (error: unknown) => {
        if (this.open === opening) this.open = undefined;
        for (const w of waiting.values()) w.reject(error);
        waiting.clear();
      };
      call.on('data', (answer: BatchAppendResp) => settle(waiting.get(answer.getCorrelationId()?.getString() ?? ''), answer));
      call.on('error', (error: Error) => over(convertToCommandError(error)));
      call.on('end', () => {
        call.end();
        over(new StoreUnavailableError('EventStoreDB closed the call for appends.'));
      });
      return { call, waiting };
    });
    opening.catch(() => {
      if (this.open === opening) this.open = undefined;
    });
    return opening;
  }
}

const requestOf = (id: string, stream: string, expected: number | undefined, events: readonly ProposedEvent[]): BatchAppendReq => {
  // No deadline: it is an instant of our clock, so a server with a faster clock would refuse every append. The time limits of server and client hold instead.
  const options = new BatchAppendReq.Options().setStreamIdentifier(
    new StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64')),
  );
  if (expected === undefined) options.setNoStream(empty());
  else options.setStreamPosition(String(expected));
  const request = new BatchAppendReq().setOptions(options).setCorrelationId(new UUID().setString(id)).setIsFinal(true);
  for (const e of events) {
    const message = new BatchAppendReq.ProposedMessage().setId(new UUID().setString(e.id)).setData(e.data).setCustomMetadata(e.metadata);
    // Bytes, not "JSON": what is hashed is what is stored.
    message.getMetadataMap().set('type', e.type).set('content-type', 'application/octet-stream');
    request.addProposedMessages(message);
  }
  return request;
};

/** An answer came after its time limit. It is ignored, because the append has been read back meanwhile. */
const settle = (waiting: Waiting | undefined, answer: BatchAppendResp): void => {
  const error = answer.getError();
  const success = answer.getSuccess();
  if (error)
    waiting?.reject(
      error.hasDetails() ? unpackToCommandError(error, waiting.stream) : new Error(`EventStoreDB refused an append: ${error.getMessage()}`),
    );
  else if (success) {
    const position = Number(success.getPosition()?.getCommitPosition());
    // A repeat may be answered with none, or with -1 in 64 unsigned bits.
    waiting?.resolve({ revision: Number(success.getCurrentRevision()), position: Number.isSafeInteger(position) ? position : undefined });
  } else waiting?.reject(new StoreUnavailableError('EventStoreDB answered an append with nothing.'));
};
