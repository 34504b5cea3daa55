import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, OneOf, RequestBody, Type, defined, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  CurrentActor,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsSheet,
  SpreadsheetBody,
  created,
  notFound,
  refuseWith,
  reply,
  requireOwnDistrict,
  districtOf,
  workbookFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { offersTo } from '../application/actions';
import { Contact } from '../application/events';
import { LineInput, MAX_LINES, parseLines } from '../application/lines';
import { ApplicationView, applicationView } from '../application/views';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { RulesOfCall } from '../call/rules-of-call';
import { refuseChange, requiredRevision } from './change-draft';
import { Drafts } from './drafts';
import type { Draft, DraftContent } from './drafts';
import { SubmitDraft } from './submit-draft';
import { IMPORT_MODES } from './import-lines';
import type { ImportMode } from './import-lines';
import { LANGUAGES } from './line-columns';
import { LineImports } from './line-imports';
import { DraftListItem, DraftView, ImportPreviewView, draftView } from './views';

const closed = { additionalProperties: false };
const Lines = Type.Array(LineInput, { maxItems: MAX_LINES });
const CreateDraftBody = RequestBody('CreateDraftBody', { callId: Id('call'), lines: Lines, contact: Type.Optional(Contact) });
const ReplaceDraftBody = RequestBody('ReplaceDraftBody', { lines: Lines, contact: Type.Optional(Contact) });
const SubmitBody = RequestBody('SubmitBody', {});
const ListQuery = Type.Object(pageQuery, closed);
const Mode = OneOf(IMPORT_MODES, { description: 'Whether the lines of the draft are replaced, or those of the file come behind them' });
const PreviewQuery = Type.Object({ mode: Mode }, closed);
const MarkedQuery = Type.Object(
  { mode: Mode, language: Type.Optional(OneOf(LANGUAGES, { description: 'Of the comments; German unless told' })) },
  closed,
);

@ApiTags('drafts')
@Controller('api/applications/v1/drafts')
export class DraftController {
  constructor(
    private readonly drafts: Drafts,
    private readonly submission: SubmitDraft,
    private readonly rulesOfCall: RulesOfCall,
    private readonly districts: Districts,
    private readonly imports: LineImports,
  ) {}

  @Post()
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true, status: 201, description: 'Draft saved' })
  async create(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(CreateDraftBody) body: Static<typeof CreateDraftBody>,
  ) {
    const district = districtOf(actor);
    const content = contentOf(body);
    await this.rulesOfCall.find(body.callId);
    const draftId = derivedId('drf', ctx.commandId);
    const draft = await this.drafts.create({ draftId, district, callId: body.callId, ...content }, changeOf(ctx));
    return created({ version: draft.revision }, `/api/applications/v1/drafts/${draftId}`, draftView(draft));
  }

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(pageSchema(DraftListItem))
  list(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.drafts.list(districtOf(actor), query);
  }

  @Get(':draftId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true })
  async one(@CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    return answer(await this.own(actor, draftId));
  }

  @Put(':draftId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true, description: 'Saved; If-Match must name the revision that was changed' })
  async replace(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonBody(ReplaceDraftBody) body: Static<typeof ReplaceDraftBody>,
  ) {
    const draft = await this.own(actor, draftId);
    const change = changeOf(ctx);
    const repeat = this.drafts.replacedBy(draft, change);
    if (repeat) return answer(repeat);
    const revision = requiredRevision(ctx);
    const replaced = await this.drafts.replace(draftId, revision, contentOf(body), change);
    return replaced ? answer(replaced) : refuseChange(await this.own(actor, draftId), revision);
  }

  @Post(':draftId/lines/check')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(ImportPreviewView, { description: 'What the file would make of the draft, cell by cell; nothing is stored' })
  async checkLines(
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonQuery(PreviewQuery) { mode }: Static<typeof PreviewQuery>,
    @Command() _ctx: CommandContext,
    @SpreadsheetBody() file: Buffer,
  ) {
    return this.imports.preview(await this.own(actor, draftId), file, mode);
  }

  @Post(':draftId/lines/marked')
  @HttpCode(200)
  @Allow('APPLICANT', 'SIGNATORY')
  @ReturnsSheet('xlsx', 'The same file with red cells and comments where something is wrong; nothing is stored')
  async markedLines(
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonQuery(MarkedQuery) { mode, language = 'de' }: Static<typeof MarkedQuery>,
    @Command() _ctx: CommandContext,
    @SpreadsheetBody() file: Buffer,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const marked = await this.imports.marked(await this.own(actor, draftId), file, mode, language);
    return workbookFile(response, `positionen-${draftId}-markiert`, marked);
  }

  @Put(':draftId/lines')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true, description: 'The lines of the file stand in the place of those of the draft' })
  replaceLines(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @SpreadsheetBody() file: Buffer,
  ) {
    return this.takeOver(actor, draftId, ctx, file, 'replace');
  }

  @Post(':draftId/lines')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true, description: 'The lines of the file stand behind those of the draft' })
  appendLines(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @SpreadsheetBody() file: Buffer,
  ) {
    return this.takeOver(actor, draftId, ctx, file, 'append');
  }

  private async takeOver(actor: Actor, draftId: string, ctx: CommandContext, file: Buffer, mode: ImportMode) {
    const draft = await this.own(actor, draftId);
    const change = changeOf(ctx);
    const repeat = this.drafts.replacedBy(draft, change);
    if (repeat) return answer(repeat);
    const revision = requiredRevision(ctx);
    const lines = await this.imports.lines(draft, file, mode);
    const content = { lines, ...defined({ contact: draft.contact }) };
    const replaced = await this.drafts.replace(draftId, revision, content, change);
    return replaced ? answer(replaced) : refuseChange(await this.own(actor, draftId), revision);
  }

  @Delete(':draftId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(Type.Object({ draftId: Type.String() }), { description: 'Deleted' })
  async remove(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    const draft = await this.own(actor, draftId);
    const revision = ctx.expectedVersion ?? draft.revision;
    return (await this.drafts.remove(draftId, revision)) ? { draftId } : refuseChange(await this.own(actor, draftId), revision);
  }

  @Post(':draftId/submit')
  @Allow('SIGNATORY')
  @Returns(ApplicationView, { versioned: true, status: 201, description: 'Received; submitting twice is one submission' })
  async submit(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonBody(SubmitBody) _body: Static<typeof SubmitBody>,
  ) {
    const handled = await this.submission.submit(await this.own(actor, draftId), ctx);
    if (!handled.file) throw new Error('A submitted draft must be an application.');
    return created(
      handled,
      `/api/applications/v1/applications/${handled.file.applicationId}`,
      applicationView(handled.file, handled.version, offersTo(actor, handled.state), this.districts),
    );
  }

  private async own(actor: Actor, draftId: string): Promise<Draft> {
    const draft = (await this.drafts.find(draftId)) ?? notFound('draft', draftId);
    requireOwnDistrict(actor, draft.district);
    return draft;
  }
}

const contentOf = (body: Static<typeof ReplaceDraftBody>): DraftContent => {
  const lines = parseLines(body.lines);
  if ('code' in lines) return refuseWith(lines);
  return { lines, ...defined({ contact: body.contact }) };
};
const changeOf = (ctx: CommandContext) => ({ commandId: ctx.commandId, requestHash: ctx.requestHash, at: ctx.at, by: ctx.actor.person });
const answer = (draft: Draft) => reply({ version: draft.revision }, draftView(draft));
