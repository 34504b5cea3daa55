import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { AllStreamPosition } from '@eventstore/db-client/generated/shared_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { AppendResp, BatchAppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { ServerDuplexStream, ServerReadableStream, ServerWritableStream, sendUnaryData } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { WireLog } from './wire-log';
import type { Expected, Proposed, WireEvent } from './wire-log';
import { idOf, identifierOf, textOf, toReadResp, wrongVersionStatus } from './wire-messages';

export interface WireTls { readonly certificate: Buffer; readonly key: Buffer }

/**
 * A server that speaks `event_store.client.streams` and `event_store.client.server_features` over gRPC with the messages that the client
 * ships, and keeps its events in memory: append, batched append, reading streams and the whole log both ways and subscribing, with a filter
 * on the stream's prefix. It can be cut off, restarted with its events, and lose the answer to an append that it has written.
 *
 * What it does not cover, and only a real server shows: clusters, elections and leader redirects, access control (any credentials are
 * taken), deletion and tombstones, truncation and scavenging, projections and system streams, links, persistent subscriptions, limits of
 * size and rate, regular expressions as filters, time-outs of a busy disk, and what its files do in a crash.
 */
export class EventStoreDbWireServer {
  readonly log = new WireLog();
  /** How many appends came by the batched call, and how many one by one: per-call credentials would switch batching off. */
  readonly appends = { batched: 0, single: 0 };
  /** How many calls for batched appends were opened. */
  appendCalls = 0;
  private server = new Server();
  private port = 0;
  private loseAnswers = 0;
  private closeAppends = false;
  private readonly subscriptions = new Set<ServerWritableStream<ReadReq, ReadResp>>();

  constructor(private readonly tls?: WireTls) {}

  async start(): Promise<void> {
    this.server = new Server();
    this.server.addService(StreamsService as never, { read: this.read, append: this.append, batchAppend: this.batchAppend } as never);
    this.server.addService(ServerFeaturesService as never, { getSupportedMethods: this.supported } as never);
    const credentials = this.tls ? ServerCredentials.createSsl(null, [{ cert_chain: this.tls.certificate, private_key: this.tls.key }]) : ServerCredentials.createInsecure();
    this.port = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync(`127.0.0.1:${this.port}`, credentials, (error, port) => (error ? reject(error) : resolve(port)));
    });
  }

  get connectionString(): string {
    return `esdb://${this.tls ? 'admin:changeit@localhost' : '127.0.0.1'}:${this.port}?tls=${this.tls !== undefined}&defaultDeadline=5000`;
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
    const methods = ['Read', 'Append', 'BatchAppend'].map((name) => new SupportedMethod().setServiceName('event_store.client.streams.Streams').setMethodName(name.toLowerCase()));
    answer(null, new SupportedMethods().setEventStoreServerVersion('wire-test').setMethodsList(methods));
  };

  private readonly batchAppend = (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    this.appendCalls += 1;
    const open = new Map<string, { options: BatchAppendReq.Options; events: Proposed[] }>();
    call.on('data', (request: BatchAppendReq) => {
      const id = idOf(request.getCorrelationId());
      const options = request.getOptions();
      const one = open.get(id) ?? (options && { options, events: [] });
      if (!one) return call.emit('error', { code: status.INVALID_ARGUMENT, details: 'No options.' });
      open.set(id, one);
      for (const m of request.getProposedMessagesList()) {
        one.events.push({ id: idOf(m.getId()), metadata: new Map(m.getMetadataMap().toObject() as [string, string][]), customMetadata: m.getCustomMetadata_asU8(), data: m.getData_asU8() });
      }
      if (!request.getIsFinal()) return undefined;
      open.delete(id);
      this.appends.batched += 1;
      const stream = textOf(one.options.getStreamIdentifier());
      const expected = expectedOf(one.options, () => one.options.hasStreamPosition(), () => one.options.getStreamPosition());
      const result = this.log.write(stream, expected, one.events);
      const response = new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setStreamIdentifier(identifierOf(stream));
      if (result.kind === 'written') {
        response.setSuccess(new BatchAppendResp.Success().setCurrentRevision(String(result.revision))
          .setPosition(new AllStreamPosition().setCommitPosition(String(result.position)).setPreparePosition(String(result.position))));
      } else response.setError(wrongVersionStatus(expected, result.current));
      if (this.closeAppends) {
        this.closeAppends = false;
        call.end();
      } else if (this.mayAnswer()) call.write(response);
      return undefined;
    });
    call.on('end', () => call.end());
    call.on('error', () => undefined);
  };

  private readonly append = (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    let options: AppendReq.Options | undefined;
    const events: Proposed[] = [];
    call.on('data', (request: AppendReq) => {
      options = request.getOptions() ?? options;
      const m = request.getProposedMessage();
      if (m) events.push({ id: idOf(m.getId()), metadata: new Map(m.getMetadataMap().toObject() as [string, string][]), customMetadata: m.getCustomMetadata_asU8(), data: m.getData_asU8() });
    });
    call.on('end', () => {
      if (!options) return answer({ code: status.INVALID_ARGUMENT, details: 'No options.' });
      this.appends.single += 1;
      const { kind, ...result } = this.log.write(textOf(options.getStreamIdentifier()), expectedOf(options, () => options!.hasRevision(), () => options!.getRevision()), events);
      if (kind === 'written' && 'position' in result) {
        const position = new AppendResp.Position().setCommitPosition(String(result.position)).setPreparePosition(String(result.position));
        if (this.mayAnswer()) answer(null, new AppendResp().setSuccess(new AppendResp.Success().setCurrentRevision(String(result.revision)).setPosition(position)));
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
    setTimeout(() => { if (this.port === port) void this.start(); }, 50);
    return false;
  }

  private readonly read = (call: ServerWritableStream<ReadReq, ReadResp>): void => {
    const options = call.request.getOptions();
    if (!options) return void call.destroy(new Error('No options.'));
    const events = this.selected(options);
    if (!events) {
      call.write(new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(options.getStream()?.getStreamIdentifier())));
      return void call.end();
    }
    const place = options.getAll()?.getPosition();
    if (place && options.getReadDirection() === ReadReq.Options.ReadDirection.FORWARDS && !this.log.events.some((e) => String(e.position) === place.getCommitPosition())) {
      // A real one finds no record that begins there.
      return void call.emit('error', { code: status.UNKNOWN, details: 'Unexpected ReadAllResult: InvalidPosition' });
    }
    const fits = filterOf(options);
    if (!options.hasSubscription()) {
      for (const e of events.filter(fits).slice(0, Number(options.getCount()))) call.write(toReadResp(e));
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
      const from = one.hasStart() ? 0 : one.hasEnd() ? events.length - 1 : Number(one.getRevision());
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
    const send = (e: WireEvent) => { if (fits(e)) call.write(toReadResp(e)); };
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
  }
}

const filterOf = (options: ReadReq.Options) => {
  const prefixes = options.getFilter()?.getStreamIdentifier()?.getPrefixList() ?? [];
  return (e: WireEvent): boolean => prefixes.length === 0 || prefixes.some((p) => e.stream.startsWith(p));
};

interface Expecting { hasNoStream(): boolean; hasStreamExists(): boolean; hasAny(): boolean }

const expectedOf = (options: Expecting, hasRevision: () => boolean, revision: () => string): Expected => {
  if (hasRevision()) return { kind: 'revision', revision: Number(revision()) };
  if (options.hasNoStream()) return { kind: 'no-stream' };
  return { kind: options.hasStreamExists() ? 'exists' : 'any' };
};

