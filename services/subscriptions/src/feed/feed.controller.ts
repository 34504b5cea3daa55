import { Readable } from 'node:stream';
import { Controller, Get, Headers, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Type } from '@paktwerk/kernel';
import { Allow, CurrentActor, JsonQuery, openApi } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { wanted } from './accept';
import { printCursor } from './cursor';
import type { FeedPage } from '../read-models/feed/feed';
import { EventsQuery, StreamQuery } from './query';
import { FeedReader } from './feed-reader';
import { FeedEventItem, FeedView } from './views';

const NDJSON = 'application/x-ndjson';
const BATCH = 'application/cloudevents-batch+json';

/** What of request and reply this controller uses. */
interface Reply {
  header(name: string, value: string): unknown;
}
interface Request {
  readonly raw: { on(event: 'close', listener: () => void): unknown };
  readonly url: string;
}

const closing = (request: Request): AbortController => {
  const gone = new AbortController();
  request.raw.on('close', () => gone.abort());
  return gone;
};

const nextHeaders = (request: Request, page: FeedPage, reply: Reply): void => {
  const [path = '', search = ''] = request.url.split('?');
  const next = new URLSearchParams(search);
  next.delete('since');
  next.set('after', printCursor(page.next));
  reply.header('paktwerk-next', printCursor(page.next));
  reply.header('paktwerk-caught-up', String(page.isLast));
  reply.header('link', `<${path}?${next.toString()}>; rel="next"`);
};

const nextSchema = { schema: { type: 'string', example: 'feed:1:123' } };

/** Every public event in one gap-free order. A reader keeps nothing but its last position. */
@ApiTags('events')
@Controller('api/subscriptions/v1/events')
export class FeedController {
  constructor(private readonly reader: FeedReader) {}

  @Get()
  @Allow('SUBSCRIBER', 'ANY')
  @ApiHeader({ name: 'Accept', description: `application/json (with \`next\`), ${BATCH}, or ${NDJSON}` })
  @ApiProduces('application/json', BATCH, NDJSON)
  @ApiResponse({
    status: 200,
    description:
      'Events behind the position, in order. A page may hold fewer than `limit`; the end of the feed is reached only where `caughtUp` is true. Go on with `next`.',
    headers: {
      'Paktwerk-Next': nextSchema,
      'Paktwerk-Caught-Up': { schema: { type: 'string', enum: ['true', 'false'] } },
      Link: { schema: { type: 'string' } },
    },
    content: {
      'application/json': { schema: openApi(FeedView) },
      [BATCH]: { schema: openApi(Type.Array(FeedEventItem)) },
      [NDJSON]: { schema: { type: 'string', description: 'One CloudEvent per line; its `feedposition` is the position to go on from' } },
    },
  })
  async events(
    @JsonQuery(EventsQuery) query: EventsQuery,
    @CurrentActor() actor: Actor,
    @Headers('accept') accept: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<unknown> {
    const gone = closing(request);
    reply.header('vary', 'accept');
    const form = wanted(accept, ['application/json', BATCH, NDJSON]);
    if (form === NDJSON) {
      if (query.limit === undefined && query.wait === undefined)
        return this.stream(NDJSON, this.reader.lines(await this.reader.startOf(query), await this.reader.filterFor(actor, query)), gone);
      const page = await this.reader.page(actor, query, 'lines', gone.signal);
      nextHeaders(request, page, reply);
      reply.header('content-type', NDJSON);
      return page.count > 0 ? Buffer.concat([page.bytes, Buffer.from('\n')]) : page.bytes;
    }
    const page = await this.reader.page(actor, query, 'list', gone.signal);
    nextHeaders(request, page, reply);
    const isBatch = form === BATCH;
    reply.header('content-type', isBatch ? `${BATCH}; charset=utf-8` : 'application/json; charset=utf-8');
    return isBatch
      ? Buffer.concat([Buffer.from('['), page.bytes, Buffer.from(']')])
      : Buffer.concat([
          Buffer.from('{"events":['),
          page.bytes,
          Buffer.from(`],"next":"${printCursor(page.next)}","caughtUp":${page.isLast}}`),
        ]);
  }

  @Get('stream')
  @Allow('SUBSCRIBER', 'ANY')
  @ApiHeader({ name: 'Last-Event-ID', description: 'The `id` of the last event; instead of `after`', required: false })
  @ApiResponse({
    status: 200,
    description:
      'Server-sent events: `id` is the position, `event` the type, `data` the CloudEvent. A comment every 15 seconds; ends after a quarter of an hour, then resume.',
    content: { 'text/event-stream': {} },
  })
  async follow(
    @JsonQuery(StreamQuery) query: StreamQuery,
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    const gone = closing(request);
    await this.reader.filterFor(actor, query); // a refusal is an answer, not an empty stream
    // An EventSource that has seen nothing yet may send an empty one: it names no position.
    const start = await this.reader.startOf(query, lastEventId === '' ? undefined : lastEventId);
    reply.header('x-accel-buffering', 'no');
    return this.stream('text/event-stream', this.reader.events(actor, query, start, gone.signal), gone);
  }

  private stream(type: string, chunks: AsyncGenerator<Buffer>, gone: AbortController): StreamableFile {
    const body = Readable.from(chunks, { objectMode: false, highWaterMark: 4 << 20 });
    body.once('close', () => gone.abort());
    return new StreamableFile(body, { type }); // where it fails midway the connection is cut: half an answer must not look like a whole one
  }
}
