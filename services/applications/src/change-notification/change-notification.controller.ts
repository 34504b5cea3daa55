import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, OneOf, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  CurrentActor,
  FILE_READERS,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  WaitForProjection,
  asOfQuery,
  created,
  knownQuery,
  pageQuery,
  pageSchema,
  reply,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { historySheet } from '../history/history-sheet';
import { ChangeList } from '../read-models/change-notifications/query';
import { ChangeNotifications } from './change-notifications';
import { changeContent } from './events';
import { CHANGE_STATUSES } from './state';
import { ChangeHistoryView, ChangeItem, ChangePreviewView, ChangeView, ChangeableView, ROLES_OF } from './views';

const closed = { additionalProperties: false };
const ListQuery = Type.Object(
  { ...pageQuery, applicationId: Type.Optional(Id('app')), status: Type.Optional(OneOf(CHANGE_STATUSES)), ...asOfQuery },
  closed,
);
const KnownQuery = Type.Object(knownQuery, closed);
const { reason: _reason, ...asked } = changeContent;
const PreviewChangeBody = RequestBody('PreviewChangeBody', asked);
const DraftChangeBody = RequestBody('DraftChangeBody', changeContent);
const SendChangeBody = RequestBody('SendChangeBody', {
  differenceCents: Type.Integer({ description: 'What it costs more or frees, as it was shown' }),
});
const QueryChangeBody = RequestBody('QueryChangeBody', { question: Text(900, { description: 'The recipient reads it' }) });
const AnswerChangeBody = RequestBody('AnswerChangeBody', { answer: Text(900, { description: 'No person' }) });
const AcknowledgeChangeBody = RequestBody('AcknowledgeChangeBody', {
  note: Type.Optional(Text(900, { description: 'The recipient reads it' })),
});
const RefuseChangeBody = RequestBody('RefuseChangeBody', { reason: Text(900, { description: 'The recipient reads it' }) });
const WithdrawChangeBody = RequestBody('WithdrawChangeBody', { reason: Text(900, { description: 'The authority reads it' }) });

/** Änderungsanzeigen: what of a grant becomes otherwise, told by its recipient and answered by the authority. */
@ApiTags('changes')
@Controller('api/applications/v1')
export class ChangeNotificationController {
  constructor(
    private readonly changes: ChangeNotifications,
    private readonly list: ChangeList,
  ) {}

  @Get('changes')
  @Allow(...FILE_READERS)
  @WaitForProjection('change-notifications')
  @Returns(pageSchema(ChangeItem), {
    description: 'Newest first; a recipient sees their own, drafts too, the bodies of the state what is sent',
  })
  all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.list.find(query, actor);
  }

  @Get('applications/:applicationId/changeable')
  @Allow(...FILE_READERS)
  @Returns(ChangeableView, { description: 'What is granted now, line by line, and what can be told to change' })
  changeable(@CurrentActor() actor: Actor, @PathId('applicationId', 'app') applicationId: string) {
    return this.changes.changeable(actor, applicationId);
  }

  @Post('applications/:applicationId/changes/preview')
  @HttpCode(200)
  @Allow(...ROLES_OF.draft)
  @Returns(ChangePreviewView, { description: 'What a change would cost or free; nothing is stored' })
  preview(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(PreviewChangeBody) body: Static<typeof PreviewChangeBody>,
  ) {
    return this.changes.preview(actor, applicationId, body);
  }

  @Post('applications/:applicationId/changes')
  @Allow(...ROLES_OF.draft)
  @Returns(ChangeView, { versioned: true, status: 201, description: 'Written down, not sent' })
  async draft(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(DraftChangeBody) body: Static<typeof DraftChangeBody>,
  ) {
    const { handled, view } = await this.changes.draft(actor, applicationId, body, ctx);
    return created(handled, `/api/applications/v1/changes/${view.changeId}`, view);
  }

  @Get('changes/:changeId')
  @Allow(...FILE_READERS)
  @Returns(ChangeView, { versioned: true })
  async one(
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
  ) {
    const { loaded, view } = await this.changes.one(actor, changeId, query);
    return reply(loaded, view);
  }

  @Post('changes/:changeId/draft')
  @Allow(...ROLES_OF.draft)
  @Returns(ChangeView, { versioned: true, description: 'Written anew, as long as it is not sent' })
  async draftAgain(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(DraftChangeBody) body: Static<typeof DraftChangeBody>,
  ) {
    const { handled, view } = await this.changes.draftAgain(actor, changeId, body, ctx);
    return reply(handled, view);
  }

  @Post('changes/:changeId/send')
  @Allow(...ROLES_OF.send)
  @Returns(ChangeView, { versioned: true, description: 'Sent to the authority, by who may sign for the recipient' })
  async send(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(SendChangeBody) { differenceCents }: Static<typeof SendChangeBody>,
  ) {
    const { handled, view } = await this.changes.send(actor, changeId, differenceCents, ctx);
    return reply(handled, view);
  }

  @Post('changes/:changeId/answer')
  @Allow(...ROLES_OF.answer)
  @Returns(ChangeView, { versioned: true, description: 'What was asked back is answered' })
  async answer(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(AnswerChangeBody) { answer }: Static<typeof AnswerChangeBody>,
  ) {
    const { handled, view } = await this.changes.answer(actor, changeId, answer, ctx);
    return reply(handled, view);
  }

  @Post('changes/:changeId/withdraw')
  @Allow(...ROLES_OF.withdraw)
  @Returns(ChangeView, { versioned: true, description: 'Taken back by its recipient' })
  async withdraw(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(WithdrawChangeBody) { reason }: Static<typeof WithdrawChangeBody>,
  ) {
    const { handled, view } = await this.changes.withdraw(actor, changeId, reason, ctx);
    return reply(handled, view);
  }

  @Post('changes/:changeId/query')
  @Allow(...ROLES_OF.query)
  @Returns(ChangeView, { versioned: true, description: 'The authority asks back' })
  async query(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(QueryChangeBody) { question }: Static<typeof QueryChangeBody>,
  ) {
    const { handled, view } = await this.changes.query(actor, changeId, question, ctx);
    return reply(handled, view);
  }

  @Post('changes/:changeId/acknowledge')
  @Allow(...ROLES_OF.acknowledge)
  @Returns(ChangeView, { versioned: true, description: 'Taken note of; where money follows, an amendment is to say so' })
  async acknowledge(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(AcknowledgeChangeBody) { note }: Static<typeof AcknowledgeChangeBody>,
  ) {
    const { handled, view } = await this.changes.acknowledge(actor, changeId, note, ctx);
    return reply(handled, view);
  }

  @Post('changes/:changeId/refuse')
  @Allow(...ROLES_OF.refuse)
  @Returns(ChangeView, { versioned: true, description: 'Not agreed to; the grant stays as it is' })
  async refuse(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonBody(RefuseChangeBody) { reason }: Static<typeof RefuseChangeBody>,
  ) {
    const { handled, view } = await this.changes.refuse(actor, changeId, reason, ctx);
    return reply(handled, view);
  }

  @Get('changes/:changeId/history')
  @Allow(...FILE_READERS)
  @Returns(ChangeHistoryView, { description: 'Who said what of the change, in German sentences' })
  history(
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
  ) {
    return this.changes.history(actor, changeId, query);
  }

  @Get('changes/:changeId/history.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async historyCsv(
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.changes.history(actor, changeId, query);
    return sheetFile(response, 'csv', historySheet(`${fileNumber} Änderungsanzeige`, entries));
  }

  @Get('changes/:changeId/history.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async historyXlsx(
    @CurrentActor() actor: Actor,
    @PathId('changeId', 'chg') changeId: string,
    @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.changes.history(actor, changeId, query);
    return sheetFile(response, 'xlsx', historySheet(`${fileNumber} Änderungsanzeige`, entries));
  }
}
