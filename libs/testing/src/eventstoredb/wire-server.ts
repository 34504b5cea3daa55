import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { AllStreamPosition, UUID } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { AppendResp, BatchAppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Metadata, Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { ServerDuplexStream, ServerReadableStream, ServerWritableStream, sendUnaryData } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { WireLog } from './wire-log';
import type { Expected, Proposed, WireEvent } from './wire-log';
import { deletedStatus, idOf, notHandledStatus, textOf, toReadResp, tooLargeStatus, wrongVersionStatus } from './wire-messages';

export interface WireTls {
  readonly certificate: Buffer;
  readonly key: Buffer;
}

interface Guarded {
  readonly metadata: Metadata;
  emit(event: 'error', error: object): boolean;
}

/** What a real server is set to by default. */
const MAX_APPEND_BYTES = 1024 * 1024;
const NO_POSITION = String(2n ** 64n - 1n);

/**
 * A server that speaks `event_store.client.streams` and `event_store.client.server_features` over gRPC with the messages that the client
 * ships, and keeps its events in memory: append, batched append, reading streams and the whole log both ways and subscribing, with a filter
 * on the stream's prefix, the list of a cluster's nodes. It can be cut off, restarted with its events, lose the answer to an append that it
 * has written, follow another one (and send whoever wants the leader there), be busy, refuse strangers, delete, bury and truncate streams.
 * Texts and codes are those of a server 24.10, read in its source.
 *
 * What it does not cover, and only a real server shows: elections and replication that lags, access lists, scavenging, projections and links,
 * persistent subscriptions, limits of rate, regular expressions as filters, time-outs of a busy disk, and what its files do in a crash.
 */
export class EventStoreDbWireServer {
  readonly log: WireLog;
  /** How many appends came by the batched call, and how many one by one: per-call credentials would switch batching off. */
  readonly appends = { batched: 0, single: 0 };
  /** How many calls for batched appends were opened. */
  appendCalls = 0;
  private server = new Server();
  private port = 0;
  /** The server's own clock. */
  clock = (): number => Date.now();
  /** What is said of a place at which nothing begins: by 24.10; servers before 24 say "Unexpected FilteredReadAllResult: Error". */
  invalidPosition: { readonly code: status; readonly details: string } = {
    code: status.INVALID_ARGUMENT,
    details: 'Trying to read from an invalid position.',
  };
  private loseAnswers = 0;
  private closeAppends = false;
  private busy = 0;
  private leader: EventStoreDbWireServer | undefined;
  /** Calls that were sent to the leader. */
  redirected = 0;
  private readonly subscriptions = new Set<ServerWritableStream<ReadReq, ReadResp>>();

  /** @param credentials `user:password`; with it, whoever says others or none is refused. @param sharing another node of the cluster */
  constructor(
    private readonly tls?: WireTls,
    private readonly credentials?: string,
    private readonly sharing?: EventStoreDbWireServer,
  ) {
    this.log = sharing?.log ?? new WireLog();
  }

  async start(): Promise<void> {
    this.server = new Server();
    this.server.addService(
      StreamsService as never,
      { read: this.guarded(this.read), append: this.guarded(this.append), batchAppend: this.guarded(this.batchAppend) } as never,
    );
    this.server.addService(GossipService as never, { read: this.gossip } as never);
    this.server.addService(ServerFeaturesService as never, { getSupportedMethods: this.supported } as never);
    const credentials = this.tls
      ? ServerCredentials.createSsl(null, [{ cert_chain: this.tls.certificate, private_key: this.tls.key }])
      : ServerCredentials.createInsecure();
    this.port = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync(`127.0.0.1:${this.port}`, credentials, (error, port) => (error ? reject(error) : resolve(port)));
    });
  }

  get connectionString(): string {
    return `esdb://${this.tls ? `${this.credentials ?? 'admin:changeit'}@localhost` : '127.0.0.1'}:${this.port}?tls=${this.tls !== undefined}&defaultDeadline=5000`;
  }

  /** All connections end at once, nothing is answered any more; `start` brings the same events back on the same port. */
  stop(): Promise<void> {
    this.server.forceShutdown();
    return Promise.resolve();
  }

  /** Ends every subscription, as a server does that is overloaded or changes its leader. */
  dropSubscriptions(): number {
    const count = this.subscriptions.size;
    for (const call of this.subscriptions) call.emit('error', { code: status.UNAVAILABLE, details: 'The subscription was dropped.' });
    this.subscriptions.clear();
    return count;
  }

  /** For a client that finds the leader by itself, from any node. */
  get discovery(): string {
    return `esdb+discover://127.0.0.1:${this.port}?tls=false&defaultDeadline=5000&discoveryInterval=50`;
  }

  /** From now on another node leads: calls that want the leader are sent there, and subscriptions end. Undefined: this one leads. */
  follow(leader: EventStoreDbWireServer | undefined): void {
    this.leader = leader;
    this.dropSubscriptions();
  }

  /** So many appends are answered with "busy" and not written. */
  refuseNextAsBusy(count = 1): void {
    this.busy = count;
  }

  private readonly gossip = (_: unknown, answer: sendUnaryData<ClusterInfo>): void => {
    const nodes = new Set([this as EventStoreDbWireServer, ...(this.sharing ? [this.sharing] : []), ...(this.leader ? [this.leader] : [])]);
    answer(
      null,
      new ClusterInfo().setMembersList(
        [...nodes].map((node) =>
          new MemberInfo()
            .setInstanceId(new UUID().setString(randomUUID()))
            .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
            .setIsAlive(true)
            .setState(node.leader ? MemberInfo.VNodeState.FOLLOWER : MemberInfo.VNodeState.LEADER)
            .setHttpEndPoint(new EndPoint().setAddress('127.0.0.1').setPort(node.port)),
        ),
      ),
    );
  };

  /** Who may come in, and who has come to the wrong node. */
  private guarded<C extends Guarded, R extends unknown[]>(handle: (call: C, ...rest: R) => unknown): (call: C, ...rest: R) => void {
    return (call, ...rest) => {
      const [said] = call.metadata.get('authorization');
      if (this.credentials !== undefined && said !== `Basic ${Buffer.from(this.credentials).toString('base64')}`) {
        return void call.emit('error', { code: status.UNAUTHENTICATED, details: 'Unauthenticated' });
      }
      if (!this.redirects(call)) handle(call, ...rest);
    };
  }

  private redirects(call: Guarded): boolean {
    if (!this.leader || call.metadata.get('requires-leader')[0] !== 'true') return false;
    this.redirected += 1;
    const metadata = new Metadata();
    metadata.set('exception', 'not-leader');
    metadata.set('leader-endpoint-host', '127.0.0.1');
    metadata.set('leader-endpoint-port', String(this.leader.port));
    call.emit('error', { code: status.NOT_FOUND, details: 'Leader info available', metadata });
    return true;
  }

  /** The next appends are written, and the connection is cut before they are answered. */
  loseNextAnswers(count = 1): void {
    this.loseAnswers = count;
  }

  /** The next batched append is written, and its call closed in an orderly way without an answer. */
  closeAppendsAfterWriting(): void {
    this.closeAppends = true;
  }

  /** Puts the server back to the copy that ended after so many events. */
  restoreTo(events: number): void {
    this.log.keepFirst(events);
  }

  private readonly supported = (_: unknown, answer: sendUnaryData<SupportedMethods>): void => {
    const methods = ['Read', 'Append', 'BatchAppend'].map((name) =>
      new SupportedMethod().setServiceName('event_store.client.streams.Streams').setMethodName(name.toLowerCase()),
    );
    answer(null, new SupportedMethods().setEventStoreServerVersion('wire-test').setMethodsList(methods));
  };

  private readonly batchAppend = (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    this.appendCalls += 1;
    const open = new Map<string, { options: BatchAppendReq.Options; events: Proposed[] }>();
    call.on('data', (request: BatchAppendReq) => {
      if (this.redirects(call)) return undefined; // it may have lost the lead while the call was open
      const id = idOf(request.getCorrelationId());
      const options = request.getOptions();
      const one = open.get(id) ?? (options && { options, events: [] });
      if (!one) return call.emit('error', { code: status.INVALID_ARGUMENT, details: 'No options.' });
      open.set(id, one);
      for (const m of request.getProposedMessagesList()) {
        one.events.push({
          id: idOf(m.getId()),
          metadata: new Map(m.getMetadataMap().toObject() as [string, string][]),
          customMetadata: m.getCustomMetadata_asU8(),
          data: m.getData_asU8(),
        });
      }
      if (!request.getIsFinal()) return undefined;
      open.delete(id);
      this.appends.batched += 1;
      const response = this.written(one.options, one.events)
        .setCorrelationId(request.getCorrelationId())
        .setStreamIdentifier(one.options.getStreamIdentifier());
      if (this.closeAppends) {
        this.closeAppends = false;
        call.end();
      } else if (this.mayAnswer()) call.write(response);
      return undefined;
    });
    call.on('end', () => call.end());
    call.on('error', () => undefined);
  };

  private written(options: BatchAppendReq.Options, events: readonly Proposed[]): BatchAppendResp {
    const response = new BatchAppendResp();
    const deadline = options.getDeadline()?.toDate();
    if (deadline && deadline.getTime() <= this.clock()) return response.setError(notHandledStatus('Timeout'));
    if (events.reduce((sum, e) => sum + e.data.length + e.customMetadata.length, 0) > MAX_APPEND_BYTES)
      return response.setError(tooLargeStatus(MAX_APPEND_BYTES));
    if (this.busy > 0) {
      this.busy -= 1;
      return response.setError(notHandledStatus('Server Is Busy'));
    }
    const stream = textOf(options.getStreamIdentifier());
    const expected = expectedOf(
      options,
      () => options.hasStreamPosition(),
      () => options.getStreamPosition(),
    );
    const before = this.log.events.length;
    const result = this.log.write(stream, expected, events);
    if (result.kind === 'deleted') return response.setError(deletedStatus(stream));
    if (result.kind === 'wrong-version') return response.setError(wrongVersionStatus(expected, result.current));
    const position = this.log.events.length === before ? NO_POSITION : String(result.position); // a repeat is told no place
    return response.setSuccess(
      new BatchAppendResp.Success()
        .setCurrentRevision(String(result.revision))
        .setPosition(new AllStreamPosition().setCommitPosition(position).setPreparePosition(position)),
    );
  }

  private readonly append = (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    let options: AppendReq.Options | undefined;
    const events: Proposed[] = [];
    call.on('data', (request: AppendReq) => {
      options = request.getOptions() ?? options;
      const m = request.getProposedMessage();
      if (m)
        events.push({
          id: idOf(m.getId()),
          metadata: new Map(m.getMetadataMap().toObject() as [string, string][]),
          customMetadata: m.getCustomMetadata_asU8(),
          data: m.getData_asU8(),
        });
    });
    call.on('end', () => {
      if (!options) return answer({ code: status.INVALID_ARGUMENT, details: 'No options.' });
      this.appends.single += 1;
      const { kind, ...result } = this.log.write(
        textOf(options.getStreamIdentifier()),
        expectedOf(
          options,
          () => options!.hasRevision(),
          () => options!.getRevision(),
        ),
        events,
      );
      if (kind === 'written' && 'position' in result) {
        const position = new AppendResp.Position().setCommitPosition(String(result.position)).setPreparePosition(String(result.position));
        if (this.mayAnswer())
          answer(
            null,
            new AppendResp().setSuccess(new AppendResp.Success().setCurrentRevision(String(result.revision)).setPosition(position)),
          );
        return undefined;
      }
      const wrong = new AppendResp.WrongExpectedVersion();
      if ('current' in result && result.current !== undefined) wrong.setCurrentRevision(String(result.current));
      return answer(null, new AppendResp().setWrongExpectedVersion(wrong));
    });
  };

  /** False when the answer is to be lost: the connection goes instead. */
  private mayAnswer(): boolean {
    if (this.loseAnswers === 0) return true;
    this.loseAnswers -= 1;
    const { port } = this;
    this.server.forceShutdown();
    setTimeout(() => {
      if (this.port === port) void this.start();
    }, 50);
    return false;
  }

  private readonly read = (call: ServerWritableStream<ReadReq, ReadResp>): void => {
    const options = call.request.getOptions();
    if (!options) return void call.destroy(new Error('No options.'));
    const name = textOf(options.getStream()?.getStreamIdentifier());
    if (options.hasStream() && this.log.isTombstoned(name)) {
      const metadata = new Metadata();
      metadata.set('exception', 'stream-deleted');
      metadata.set('stream-name', name);
      return void call.emit('error', { code: status.FAILED_PRECONDITION, details: `Event stream '${name}' is deleted.`, metadata });
    }
    const events = this.selected(options);
    if (!events) {
      call.write(
        new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(options.getStream()?.getStreamIdentifier())),
      );
      return void call.end();
    }
    const place = options.getAll()?.getPosition();
    if (
      place &&
      options.getReadDirection() === ReadReq.Options.ReadDirection.FORWARDS &&
      !this.log.events.some((e) => String(e.position) === place.getCommitPosition())
    ) {
      // A real one finds no record that begins there.
      return void call.emit('error', this.invalidPosition);
    }
    const fits = filterOf(options);
    if (!options.hasSubscription()) {
      if (options.hasStream() && events[0]) call.write(new ReadResp().setFirstStreamPosition(String(events[0].revision)));
      for (const e of events.filter(fits).slice(0, Number(options.getCount()))) call.write(toReadResp(e));
      if (options.hasStream()) call.write(new ReadResp().setLastStreamPosition(String(this.log.stream(name)?.at(-1)?.revision ?? 0)));
      return void call.end();
    }
    return this.subscribe(call, fits, events);
  };

  /** The events that a read begins with, in its direction; undefined for a stream that does not exist. */
  private selected(options: ReadReq.Options): readonly WireEvent[] | undefined {
    const backwards = options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
    const one = options.getStream();
    if (one) {
      const events = this.log.stream(textOf(one.getStreamIdentifier()));
      if (!events) return undefined;
      const from = one.hasStart() ? 0 : one.hasEnd() ? Infinity : Number(one.getRevision());
      return backwards ? events.filter((e) => e.revision <= from).reverse() : events.filter((e) => e.revision >= from);
    }
    const all = options.getAll();
    const place = all?.getPosition();
    if (!place) return backwards ? (all?.hasEnd() ? [...this.log.events].reverse() : []) : all?.hasStart() ? this.log.events : [];
    const at = BigInt(place.getCommitPosition());
    // Forwards a read begins with the event at its place, a subscription behind it; backwards with the one before it.
    if (backwards) return this.log.events.filter((e) => e.position < at).reverse();
    return this.log.events.filter((e) => (options.hasSubscription() ? e.position > at : e.position >= at));
  }

  private subscribe(call: ServerWritableStream<ReadReq, ReadResp>, fits: (e: WireEvent) => boolean, missed: readonly WireEvent[]): void {
    const send = (e: WireEvent) => {
      if (fits(e)) call.write(toReadResp(e));
    };
    const stop = this.log.watch(send);
    this.subscriptions.add(call);
    const end = () => {
      stop();
      this.subscriptions.delete(call);
    };
    call.on('cancelled', end);
    call.on('close', end);
    call.on('error', end);
    call.write(new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID())));
    for (const e of missed) send(e);
    const reached = String(this.log.events.at(-1)?.position ?? 0n);
    call.write(new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(reached).setPreparePosition(reached)));
    call.write(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
  }
}

const filterOf = (options: ReadReq.Options) => {
  const prefixes = options.getFilter()?.getStreamIdentifier()?.getPrefixList() ?? [];
  return (e: WireEvent): boolean => prefixes.length === 0 || prefixes.some((p) => e.stream.startsWith(p));
};

interface Expecting {
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
  hasAny(): boolean;
}

const expectedOf = (options: Expecting, hasRevision: () => boolean, revision: () => string): Expected => {
  if (hasRevision()) return { kind: 'revision', revision: Number(revision()) };
  if (options.hasNoStream()) return { kind: 'no-stream' };
  return { kind: options.hasStreamExists() ? 'exists' : 'any' };
};
