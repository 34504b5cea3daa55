import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, Id, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  AUTHORITY_READERS,
  Allow,
  Command,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  asOfQuery,
  knownQuery,
  requireBody,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { historySheet } from '../history/history-sheet';
import { PublicationHistoryView } from '../history/views';
import { Points } from './events';
import { selectionSheet } from './selection-sheet';
import { Selections } from './selections';
import { SelectionView } from './views';

const DeclareInterestBody = RequestBody('DeclareInterestBody', {
  applicationId: Id('app'),
  isConflicted: Type.Boolean({ description: 'Who asks stands close to the applicant' }),
  note: Type.Optional(Text(900, { description: 'How; no name' })),
});
const GiveScoreBody = RequestBody('GiveScoreBody', {
  applicationId: Id('app'),
  points: Type.Array(Points, { minItems: 1, maxItems: 30, description: 'One entry for each criterion of the rules' }),
  note: Type.Optional(Text(2000)),
});
const SupplementRankingBody = RequestBody('SupplementRankingBody', {
  reason: Text(900, { description: 'Why they were not ranked with the others' }),
});

const AsOf = Type.Object(knownQuery, { additionalProperties: false });
const ListQuery = Type.Object(asOfQuery, { additionalProperties: false });

@ApiTags('calls')
@Controller('api/applications/v1/calls/:callId/selection')
export class SelectionController {
  constructor(private readonly selections: Selections) {}

  @Get()
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('application-list')
  @Returns(SelectionView, { description: 'Who is selected from, by which criteria; points of others once who asks has given theirs' })
  one(@CurrentActor() actor: Actor, @PathId('callId', 'call') callId: string, @JsonQuery(ListQuery) asOf: Static<typeof ListQuery>) {
    return this.selections.view(actor, callId, asOf);
  }

  @Get('ranking.csv')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('application-list')
  @ReturnsSheet('csv', 'The same for other programs')
  async csv(
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonQuery(ListQuery) asOf: Static<typeof ListQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', selectionSheet(await this.selections.view(actor, callId, asOf)));
  }

  @Get('ranking.xlsx')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('application-list')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonQuery(ListQuery) asOf: Static<typeof ListQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', selectionSheet(await this.selections.view(actor, callId, asOf)));
  }

  @Get('history')
  @Allow(...AUTHORITY_READERS)
  @Returns(PublicationHistoryView, { description: 'Who stood close to whom, who gave points, how the ranking was closed, in sentences' })
  history(@CurrentActor() actor: Actor, @PathId('callId', 'call') callId: string, @JsonQuery(AsOf) asOf: Static<typeof AsOf>) {
    return this.selections.history(actor, callId, asOf);
  }

  @Get('history.csv')
  @Allow(...AUTHORITY_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async historyCsv(
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { of, entries } = await this.selections.history(actor, callId, asOf);
    return sheetFile(response, 'csv', historySheet(`${of} Auswahl`, entries));
  }

  @Get('history.xlsx')
  @Allow(...AUTHORITY_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async historyXlsx(
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonQuery(AsOf) asOf: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { of, entries } = await this.selections.history(actor, callId, asOf);
    return sheetFile(response, 'xlsx', historySheet(`${of} Auswahl`, entries));
  }

  @Post('interests')
  @HttpCode(200)
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(SelectionView, { description: 'Declared; who stands close gives no points' })
  declare(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonBody(DeclareInterestBody) body: Static<typeof DeclareInterestBody>,
  ) {
    requireBody(actor, 'authority');
    return this.selections.declare(ctx, actor, callId, body);
  }

  @Post('scores')
  @HttpCode(200)
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(SelectionView, { description: 'Given, once' })
  score(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonBody(GiveScoreBody) body: Static<typeof GiveScoreBody>,
  ) {
    requireBody(actor, 'authority');
    return this.selections.score(ctx, actor, callId, body);
  }

  @Post('supplement')
  @HttpCode(200)
  @Allow('GRANT_CLERK')
  @Returns(SelectionView, { description: 'Whoever could be ranked only now has a place behind the last' })
  supplement(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonBody(SupplementRankingBody) body: Static<typeof SupplementRankingBody>,
  ) {
    requireBody(actor, 'authority');
    return this.selections.supplement(ctx, actor, callId, body);
  }

  @Post('close')
  @HttpCode(200)
  @Allow('GRANT_CLERK')
  @Returns(SelectionView, { description: 'The order stands, and where the money ends' })
  close(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    return this.selections.close(ctx, actor, callId);
  }
}
