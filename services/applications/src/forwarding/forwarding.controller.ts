import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, OneOf, PartyKey, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  FILE_READERS,
  Command,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  created,
  pageQuery,
  pageSchema,
  reply,
  sheetFile,
  asOfQuery,
  knownQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { historySheet } from '../history/history-sheet';
import { DIRECTIONS, ForwardingList } from '../read-models/forwardings/query';
import { Contract, ForwardedLine } from './events';
import { GrantForwardings } from './grant-forwardings';
import { ForwardingHistoryView, ForwardingItem, ForwardingsView } from './views';

const closed = { additionalProperties: false };
const ListQuery = Type.Object(
  {
    ...pageQuery,
    direction: Type.Optional(OneOf(DIRECTIONS, { description: 'What the party of who asks passes on, or gets; both unless told' })),
    ...asOfQuery,
  },
  closed,
);
const KnownQuery = Type.Object(knownQuery, closed);
const AsOfQuery = Type.Object(asOfQuery, closed);
const AgreeForwardingBody = RequestBody('AgreeForwardingBody', {
  receiverKey: PartyKey(),
  lines: Type.Array(ForwardedLine, { minItems: 1, maxItems: 1000 }),
  from: DateOnly(),
  to: DateOnly({ description: 'Last day' }),
  contract: Contract,
  task: Type.Optional(Text(1000, { description: 'What for; no person' })),
});
const EndForwardingBody = RequestBody('EndForwardingBody', {
  lastDay: DateOnly(),
  reason: Text(900, { description: 'The receiver reads it' }),
});

/** Weiterleitung: what of a grant goes on to carriers and municipalities, by contract. */
@ApiTags('forwardings')
@Controller('api/applications/v1')
export class ForwardingController {
  constructor(
    private readonly forwardings: GrantForwardings,
    private readonly list: ForwardingList,
  ) {}

  @Get('forwardings')
  @Allow(...FILE_READERS)
  @WaitForProjection('forwardings')
  @Returns(pageSchema(ForwardingItem), { description: 'Newest first; a party sees what it passes on and what is passed on to it' })
  all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.list.find(query, actor);
  }

  @Get('applications/:applicationId/forwardings')
  @Allow(...FILE_READERS)
  @Returns(ForwardingsView, { versioned: true, description: 'What is granted, and what of it is passed on' })
  async one(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOfQuery) query: Static<typeof AsOfQuery>,
  ) {
    const { loaded, view } = await this.forwardings.of(actor, applicationId, query);
    return reply(loaded, view);
  }

  @Get('applications/:applicationId/forwardings/history')
  @Allow(...FILE_READERS)
  @Returns(ForwardingHistoryView, { description: 'Who passed on what to whom, in German sentences' })
  history(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
  ) {
    return this.forwardings.history(actor, applicationId, query);
  }

  @Get('applications/:applicationId/forwardings/history.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async historyCsv(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.forwardings.history(actor, applicationId, query);
    return sheetFile(response, 'csv', historySheet(`${fileNumber} Weiterleitungen`, entries));
  }

  @Get('applications/:applicationId/forwardings/history.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async historyXlsx(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.forwardings.history(actor, applicationId, query);
    return sheetFile(response, 'xlsx', historySheet(`${fileNumber} Weiterleitungen`, entries));
  }

  @Post('applications/:applicationId/forwardings')
  @Allow('SIGNATORY')
  @Returns(ForwardingsView, { versioned: true, status: 201, description: 'Agreed, by who may sign for the party that was granted' })
  async agree(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(AgreeForwardingBody) body: Static<typeof AgreeForwardingBody>,
  ) {
    const { handled, view } = await this.forwardings.agree(actor, applicationId, body, ctx);
    return created(handled, `/api/applications/v1/applications/${applicationId}/forwardings`, view);
  }

  @Post('applications/:applicationId/forwardings/:forwardingId/end')
  @Allow('SIGNATORY')
  @Returns(ForwardingsView, { versioned: true, description: 'Ended before its time' })
  async end(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @PathId('forwardingId', 'fwd') forwardingId: string,
    @JsonBody(EndForwardingBody) body: Static<typeof EndForwardingBody>,
  ) {
    const { handled, view } = await this.forwardings.end(actor, applicationId, forwardingId, body, ctx);
    return reply(handled, view);
  }
}
