import { Controller, Delete, Get, HttpCode, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StaleVersionError } from '@paktwerk/event-store';
import { Amount, DistrictKey, Id, LANGUAGES, OneOf, RequestBody, Text, Type, defined, derivedId } from '@paktwerk/kernel';
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
  refuseWith,
  reply,
  workbookFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { Applicants } from '../applicant/applicants';
import { offersTo } from '../application/actions';
import { ApplicationView, applicationView } from '../application/views';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { RulesOfCall } from '../call/rules-of-call';
import { requireRevision } from './change-draft';
import { FIELD, contentFields, parseContent } from './content';
import { Drafts, changeOf, contentOf, refuseReceived } from './drafts';
import type { Draft } from './drafts';
import { EditDraft } from './edit-draft';
import { Presence } from './presence';
import { SECTIONS } from './sections';
import { SubmitDraft } from './submit-draft';
import { IMPORT_MODES } from './import-lines';
import type { ImportMode } from './import-lines';
import { LineImports } from './line-imports';
import { DraftChangesView, DraftListItem, DraftView, ImportPreviewView, PreCheckView, PresenceView } from './views';

const closed = { additionalProperties: false };
const CreateDraftBody = RequestBody('CreateDraftBody', {
  callId: Id('call'),
  ...contentFields,
  district: Type.Optional(
    DistrictKey({ description: 'Of the seat, for carriers: every other party lies in the district that its key says' }),
  ),
});
const ChangeDraftBody = RequestBody('ChangeDraftBody', {
  changes: Type.Array(
    Type.Object(
      {
        field: Type.String({
          pattern: FIELD,
          description: 'Address of a field, `/lines/line-1/share`, or of a whole part, `/lines/line-1`',
        }),
        from: Type.Unknown({ description: 'What stood there when it was looked at; null: nothing' }),
        to: Type.Unknown({ description: 'What is to stand there; null: nothing' }),
      },
      closed,
    ),
    { minItems: 1, maxItems: 50 },
  ),
});
const tab = Type.String({ pattern: '^[A-Za-z0-9-]{8,40}$', description: 'Names the tab: one person in two tabs has two places' });
const PresenceBody = RequestBody('PresenceBody', { section: OneOf(SECTIONS), tab });
const PlaceQuery = Type.Object({ tab }, closed);
const HandOverBody = RequestBody('HandOverBody', { note: Type.Optional(Text(900, { description: 'For whoever signs; no person' })) });
const PreCheckQuery = Type.Object(
  { frameCents: Type.Optional(Amount({ description: 'What the frame has left: with it, the largest share that fits is told' })) },
  closed,
);
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
    private readonly edits: EditDraft,
    private readonly presence: Presence,
    private readonly applicants: Applicants,
  ) {}

  @Post()
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true, status: 201, description: 'Draft saved' })
  async create(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(CreateDraftBody) body: Static<typeof CreateDraftBody>,
  ) {
    const { callId, district: seat, ...written } = body;
    const place = await this.applicants.placeOf(actor, seat);
    const content = parseContent(written);
    if ('code' in content) return refuseWith(content);
    await this.rulesOfCall.find(callId);
    const draftId = derivedId('drf', ctx.commandId);
    const draft = await this.drafts.create({ draftId, ...place, callId, content }, changeOf(ctx));
    return created({ version: draft.revision }, `/api/applications/v1/drafts/${draftId}`, await this.edits.view(actor, draft));
  }

  @Get()
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(pageSchema(DraftListItem))
  list(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.edits.list(actor, query);
  }

  @Get(':draftId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true })
  async one(@CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    return this.answer(actor, await this.drafts.own(actor, draftId));
  }

  @Patch(':draftId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, {
    versioned: true,
    description: 'Changed, field by field, on whatever others have changed; a field that others have changed too is refused',
  })
  async change(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonBody(ChangeDraftBody) { changes }: Static<typeof ChangeDraftBody>,
  ) {
    return this.answer(actor, await this.edits.fields(await this.drafts.own(actor, draftId), changes, changeOf(ctx)));
  }

  @Get(':draftId/changes')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftChangesView, { description: 'Who changed what, the last change first, a hundred of them' })
  async changes(@CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    return this.edits.changes(actor, await this.drafts.own(actor, draftId));
  }

  @Get(':draftId/check')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PreCheckView, {
    description: 'So it would be checked if it were submitted now; nothing is stored, and nothing keeps it from being submitted',
  })
  async check(
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonQuery(PreCheckQuery) { frameCents }: Static<typeof PreCheckQuery>,
  ) {
    return this.edits.preCheck(await this.drafts.own(actor, draftId), frameCents);
  }

  @Get(':draftId/presence')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PresenceView, { description: 'Who has it open just now, and in which sections' })
  async here(@CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    await this.drafts.own(actor, draftId);
    return { here: await this.presence.here(actor, draftId) };
  }

  @Put(':draftId/presence')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PresenceView, { description: 'I am here; over after 75 seconds, so it is said again and again' })
  async say(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonBody(PresenceBody) { section, tab }: Static<typeof PresenceBody>,
  ) {
    await this.drafts.own(actor, draftId);
    await this.presence.say(actor, { draftId, tab }, section);
    return { here: await this.presence.here(actor, draftId) };
  }

  @Delete(':draftId/presence')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(PresenceView, { description: 'I have left, in this tab' })
  async leave(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonQuery(PlaceQuery) { tab }: Static<typeof PlaceQuery>,
  ) {
    await this.drafts.own(actor, draftId);
    await this.presence.leave(actor, { draftId, tab });
    return { here: await this.presence.here(actor, draftId) };
  }

  @Post(':draftId/hand-over')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(DraftView, { versioned: true, description: 'Ready for the signature, with a note; a change afterwards takes it back' })
  async handOver(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonBody(HandOverBody) { note }: Static<typeof HandOverBody>,
  ) {
    const { at, by, ...change } = changeOf(ctx);
    const { expectedVersion } = ctx;
    await this.drafts.own(actor, draftId);
    const handed = await this.drafts.change(draftId, { ...change, at, by }, (draft) => {
      if (expectedVersion !== undefined) requireRevision(draft, ctx);
      return { content: contentOf(draft), handedOver: { at, by, ...defined({ note }) } };
    });
    return this.answer(actor, handed);
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
    return this.imports.preview(await this.drafts.own(actor, draftId), file, mode);
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
    const marked = await this.imports.marked(await this.drafts.own(actor, draftId), file, mode, language);
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
    await this.drafts.own(actor, draftId);
    const changed = await this.drafts.change(draftId, changeOf(ctx), async (draft) => {
      requireRevision(draft, ctx);
      await this.applicants.requireExisting(draft);
      return { content: { ...contentOf(draft), lines: await this.imports.lines(draft, file, mode) } };
    });
    return this.answer(actor, changed);
  }

  @Delete(':draftId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(Type.Object({ draftId: Type.String() }), { description: 'Deleted' })
  async remove(@Command() ctx: CommandContext, @CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    const draft = await this.drafts.own(actor, draftId);
    const revision = ctx.expectedVersion ?? draft.revision;
    if (await this.drafts.remove(draftId, revision)) return { draftId };
    const left = await this.drafts.own(actor, draftId);
    refuseReceived(left);
    throw new StaleVersionError(revision, left.revision);
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
    const handled = await this.submission.submit(await this.drafts.own(actor, draftId), ctx);
    if (!handled.file) throw new Error('A submitted draft must be an application.');
    return created(
      handled,
      `/api/applications/v1/applications/${handled.file.applicationId}`,
      applicationView(handled.file, handled.version, offersTo(actor, handled.state), this.districts),
    );
  }

  private async answer(actor: Actor, draft: Draft) {
    return reply({ version: draft.revision }, await this.edits.view(actor, draft));
  }
}
