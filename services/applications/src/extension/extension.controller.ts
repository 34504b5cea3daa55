import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DistrictKey, Id, OneOf, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  AUTHORITY_READERS,
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
  asOfQuery,
  created,
  knownQuery,
  pageQuery,
  pageSchema,
  reply,
  requireBody,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { HistoryNames } from '../history/history-names';
import { ExtensionRequestList } from '../read-models/extension-requests/query';
import { ChosenBlocks } from '../text-block/events';
import { extensionPreviewSheet, extensionRequestsSheet } from './extension-sheets';
import { GrantExtensions } from './grant-extensions';
import { REQUEST_STATUSES } from './state';
import { ExtensionHistoryView, ExtensionPreviewView, ExtensionRequestItem, ExtensionView } from './views';

const closed = { additionalProperties: false };
const LineIds = Type.Array(Text(40), { minItems: 1, maxItems: 1000 });
const ListQuery = Type.Object(
  {
    ...pageQuery,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, description: 'Rows per page, 50 unless told' })),
    programmeId: Type.Optional(Id('prg')),
    district: Type.Optional(DistrictKey()),
    status: Type.Optional(OneOf(REQUEST_STATUSES)),
    ...asOfQuery,
  },
  closed,
);
const AsOf = Type.Object(asOfQuery, closed);
const Known = Type.Object(knownQuery, closed);
const OfProgramme = Type.Object({ programmeId: Id('prg') }, closed);
const RequestExtensionBody = RequestBody('RequestExtensionBody', { lineIds: LineIds });
const CloseExtensionRequestBody = RequestBody('CloseExtensionRequestBody', {
  reason: Text(900, { description: 'Both sides read it; no person' }),
});
const letter = { reason: Text(10_000, { description: 'The recipient reads it' }), blocks: Type.Optional(ChosenBlocks) };
const PrepareExtensionBody = RequestBody('PrepareExtensionBody', { lineIds: Type.Optional(LineIds), ...letter });
const RejectExtensionRequestBody = RequestBody('RejectExtensionRequestBody', letter);

/** Posts are funded longer: asked for by the recipient, or started by the authority. */
@ApiTags('extensions')
@Controller('api/applications/v1')
export class ExtensionController {
  constructor(
    private readonly extensions: GrantExtensions,
    private readonly list: ExtensionRequestList,
    private readonly names: HistoryNames,
  ) {}

  @Get('extension-requests')
  @Allow(...FILE_READERS)
  @WaitForProjection('extension-requests', 'notice-list')
  @Returns(pageSchema(ExtensionRequestItem), { description: 'Newest first; a recipient sees their own' })
  all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.list.find(query, actor);
  }

  @Get('extension-requests.csv')
  @Allow(...FILE_READERS)
  @WaitForProjection('extension-requests', 'notice-list')
  @ReturnsSheet('csv', 'The same for other programs')
  async allCsv(
    @CurrentActor() actor: Actor,
    @JsonQuery(ListQuery) query: Static<typeof ListQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', extensionRequestsSheet(await this.list.find({ ...query, limit: 2000 }, actor)));
  }

  @Get('extension-requests.xlsx')
  @Allow(...FILE_READERS)
  @WaitForProjection('extension-requests', 'notice-list')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async allXlsx(
    @CurrentActor() actor: Actor,
    @JsonQuery(ListQuery) query: Static<typeof ListQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', extensionRequestsSheet(await this.list.find({ ...query, limit: 2000 }, actor)));
  }

  @Get('extension-preview')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('post-states')
  @Returns(ExtensionPreviewView, { description: 'What the rules that hold today would extend of a programme, post by post' })
  preview(@JsonQuery(OfProgramme) { programmeId }: Static<typeof OfProgramme>) {
    return this.extensions.preview(programmeId);
  }

  @Get('extension-preview.csv')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('post-states')
  @ReturnsSheet('csv', 'The same for other programs')
  async previewCsv(
    @JsonQuery(OfProgramme) { programmeId }: Static<typeof OfProgramme>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', extensionPreviewSheet(await this.extensions.preview(programmeId)));
  }

  @Get('extension-preview.xlsx')
  @Allow(...AUTHORITY_READERS)
  @WaitForProjection('post-states')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async previewXlsx(
    @JsonQuery(OfProgramme) { programmeId }: Static<typeof OfProgramme>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', extensionPreviewSheet(await this.extensions.preview(programmeId)));
  }

  @Get('grants/:grantId/extension')
  @Allow(...FILE_READERS)
  @WaitForProjection('post-states')
  @Returns(ExtensionView, { versioned: true, description: 'What the rules extend of a grant, or why not' })
  async one(@CurrentActor() actor: Actor, @PathId('grantId', 'grt') grantId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { loaded, view } = await this.extensions.of(actor, grantId, query);
    return reply(loaded, view);
  }

  @Get('grants/:grantId/extension/history')
  @Allow(...FILE_READERS)
  @Returns(ExtensionHistoryView, { description: 'Who asked for what, in sentences' })
  history(@CurrentActor() actor: Actor, @PathId('grantId', 'grt') grantId: string, @JsonQuery(Known) query: Static<typeof Known>) {
    return this.extensions.history(actor, grantId, query, this.names);
  }

  @Post('grants/:grantId/extension/requests')
  @Allow('SIGNATORY')
  @Returns(ExtensionView, { versioned: true, status: 201, description: 'Requested by who may sign for the recipient' })
  async request(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(RequestExtensionBody) { lineIds }: Static<typeof RequestExtensionBody>,
  ) {
    const { handled, view } = await this.extensions.request(actor, grantId, lineIds, ctx);
    return created(handled, `/api/applications/v1/grants/${grantId}/extension`, view);
  }

  @Post('grants/:grantId/extension/requests/:requestId/withdraw')
  @Allow('SIGNATORY')
  @Returns(ExtensionView, { versioned: true, description: 'Taken back, as far as no notice has decided on it' })
  async withdraw(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('requestId', 'ext') requestId: string,
    @JsonBody(CloseExtensionRequestBody) { reason }: Static<typeof CloseExtensionRequestBody>,
  ) {
    const { handled, view } = await this.extensions.withdraw(actor, grantId, { requestId, reason }, ctx);
    return reply(handled, view);
  }

  @Post('grants/:grantId/extension/requests/:requestId/decline')
  @Allow('GRANT_CLERK')
  @Returns(ExtensionView, { versioned: true, description: 'Nothing is extended on it, for a reason that the recipient reads' })
  async decline(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('requestId', 'ext') requestId: string,
    @JsonBody(CloseExtensionRequestBody) { reason }: Static<typeof CloseExtensionRequestBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.extensions.decline(actor, grantId, { requestId, reason }, ctx);
    return reply(handled, view);
  }

  @Post('grants/:grantId/extension/requests/:requestId/reject')
  @Allow('GRANT_CLERK')
  @Returns(ExtensionView, { versioned: true, description: 'The notice that rejects it is prepared; another person releases it' })
  async reject(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('requestId', 'ext') requestId: string,
    @JsonBody(RejectExtensionRequestBody) body: Static<typeof RejectExtensionRequestBody>,
  ) {
    requireBody(actor, 'authority');
    await this.extensions.reject(grantId, { requestId, ...body }, actor.personId, ctx);
    const { loaded, view } = await this.extensions.of(actor, grantId);
    return reply(loaded, view);
  }

  @Post('grants/:grantId/extension/notice')
  @Allow('GRANT_CLERK')
  @Returns(ExtensionView, { versioned: true, description: 'Prepared; another person releases the notice' })
  async prepare(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(PrepareExtensionBody) body: Static<typeof PrepareExtensionBody>,
  ) {
    requireBody(actor, 'authority');
    await this.extensions.prepare(grantId, body, actor.personId, ctx);
    const { loaded, view } = await this.extensions.of(actor, grantId);
    return reply(loaded, view);
  }
}
