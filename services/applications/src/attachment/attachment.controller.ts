import { Controller, Delete, Get, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Text, Type, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  ATTACHMENT_ENDINGS,
  ATTACHMENT_TYPES,
  Allow,
  FILE_READERS,
  Command,
  CurrentActor,
  FILE_LIMIT,
  FileBody,
  FileName,
  JsonQuery,
  PathId,
  Returns,
  ReturnsFile,
  actsFor,
  fileHeaders,
  notFound,
  refuseWith,
  requireOrganisation,
  requireOwnParty,
  savedAs,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { applicationIdOf } from '../application/state';
import { Drafts, changeOf } from '../draft/drafts';
import { RulesOfCall } from '../call/rules-of-call';
import { refuseTriedAndOver } from '../application/tried-and-over';
import { unanswerable } from './answerable';
import { Attachments, attachmentView } from './attachments';
import { requireDownloadable } from './downloadable';
import { NamedFiles } from './named-files';
import type { AttachmentRow } from './entity';
import { AttachmentListView, AttachmentView } from './views';

const UploadQuery = Type.Object(
  { lineId: Type.Optional(Text(40, { description: 'The line that it proves something of' })) },
  { additionalProperties: false },
);
const AnswerOf = Type.String({
  pattern: '^(inf|hea|prf)_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  description: 'The request for information, the hearing or the proof of use',
});
const ListQuery = Type.Object({ applicationId: Id('app'), answerOf: Type.Optional(AnswerOf) }, { additionalProperties: false });
const AnswerQuery = Type.Object({ applicationId: Id('app'), answerOf: AnswerOf }, { additionalProperties: false });

@ApiTags('attachments')
@Controller('api/applications/v1')
export class AttachmentController {
  constructor(
    private readonly attachments: Attachments,
    private readonly drafts: Drafts,
    private readonly namedFiles: NamedFiles,
    private readonly rulesOfCall: RulesOfCall,
  ) {}

  @Post('drafts/:draftId/attachments')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(AttachmentView, { status: 201, description: 'Stored, encrypted; where there is a scanner, in quarantine until it has looked' })
  async add(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @JsonQuery(UploadQuery) { lineId }: Static<typeof UploadQuery>,
    @FileName() name: string,
    @FileBody(FILE_LIMIT) bytes: Buffer,
  ) {
    const draft = await this.drafts.own(actor, draftId);
    const file = { attachmentId: derivedId('att', ctx.commandId), party: applicantKey(draft), lineId, name };
    const added = await this.attachments.addToDraft(draftId, file, bytes, changeOf(ctx));
    return 'code' in added ? refuseWith(added) : attachmentView(added);
  }

  @Get('drafts/:draftId/attachments')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(AttachmentListView)
  async ofDraft(@CurrentActor() actor: Actor, @PathId('draftId', 'drf') draftId: string) {
    await this.drafts.own(actor, draftId);
    return { items: (await this.attachments.ofDraft(draftId)).map(attachmentView) };
  }

  @Delete('drafts/:draftId/attachments/:attachmentId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(Type.Object({ attachmentId: Type.String() }), { description: 'Deleted with its key; one that was submitted stays' })
  async remove(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('draftId', 'drf') draftId: string,
    @PathId('attachmentId', 'att') attachmentId: string,
  ) {
    await this.drafts.own(actor, draftId);
    await this.attachments.removeFromDraft(draftId, attachmentId, changeOf(ctx));
    return { attachmentId };
  }

  @Get('attachments')
  @Allow(...FILE_READERS)
  @Returns(AttachmentListView, {
    description:
      'What the authority was given with an application and with its answers; of an answer: what its party has brought in and not given',
  })
  async ofApplication(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) { applicationId, answerOf }: Static<typeof ListQuery>) {
    const { party, named } = await this.application(applicationId);
    if (answerOf === undefined) {
      requireOrganisation(actor, party);
      return { items: (await this.attachments.among([...named])).map(attachmentView) };
    }
    requireOwnParty(actor, party);
    const rows = await this.attachments.ofAnswer(answerOf, party);
    return { items: rows.filter((row) => !named.has(row.attachmentId)).map(attachmentView) };
  }

  @Post('attachments')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(AttachmentView, { status: 201, description: 'Stored for an answer, encrypted; the authority has it once the answer names it' })
  async addToAnswer(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonQuery(AnswerQuery) { applicationId, answerOf }: Static<typeof AnswerQuery>,
    @FileName() name: string,
    @FileBody(FILE_LIMIT) bytes: Buffer,
  ) {
    const known = await this.application(applicationId, answerOf);
    const { party, state } = known;
    requireOwnParty(actor, party);
    await refuseTriedAndOver(state, this.rulesOfCall);
    const refusal = unanswerable(known, answerOf);
    if (refusal) return refuseWith(refusal);
    const file = { attachmentId: derivedId('att', ctx.commandId), party, name };
    const added = await this.attachments.addToAnswer(answerOf, file, bytes, changeOf(ctx));
    return 'code' in added ? refuseWith(added) : attachmentView(added);
  }

  @Delete('attachments/:attachmentId')
  @Allow('APPLICANT', 'SIGNATORY')
  @Returns(Type.Object({ attachmentId: Type.String() }), { description: 'Deleted with its key, as long as no answer has named it' })
  async removeFromAnswer(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('attachmentId', 'att') attachmentId: string,
  ) {
    const file = await this.attachments.find(attachmentId);
    if (!file || file.answerOf === null) return notFound('attachment', attachmentId);
    requireOwnParty(actor, file.party);
    await this.attachments.removeFromAnswer(attachmentId);
    return { attachmentId };
  }

  @Get('attachments/:attachmentId/content')
  @Allow(...FILE_READERS)
  @ReturnsFile(Object.values(ATTACHMENT_TYPES), 'The file as it was brought in; to be saved, never shown in the page')
  async content(
    @CurrentActor() actor: Actor,
    @PathId('attachmentId', 'att') attachmentId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const file = (await this.attachments.find(attachmentId)) ?? notFound('attachment', attachmentId);
    await this.requireReadable(actor, file);
    requireDownloadable(file);
    const bytes = await this.attachments.content(file);
    fileHeaders(response, ATTACHMENT_TYPES[file.kind], savedAs(file.name, ATTACHMENT_ENDINGS[file.kind]));
    return new StreamableFile(bytes, { type: ATTACHMENT_TYPES[file.kind] });
  }

  /** What no event names is its party’s alone; from then on it is the authority’s too. */
  private async requireReadable(actor: Actor, { attachmentId, party, draftId, applicationId, answerOf }: AttachmentRow): Promise<void> {
    requireOrganisation(actor, party);
    if (actsFor(actor, party)) return;
    const of = applicationId ?? (draftId === null ? null : applicationIdOf(draftId));
    const isNamed = of !== null && (await this.namedFiles.in(of, answerOf)).named.has(attachmentId);
    if (!isNamed) notFound('attachment', attachmentId);
  }

  private async application(applicationId: string, answerOf?: string) {
    const { state, ...known } = await this.namedFiles.in(applicationId, answerOf);
    return state.kind === 'none' ? notFound('application', applicationId) : { ...known, state, party: applicantKey(state.app) };
  }
}
