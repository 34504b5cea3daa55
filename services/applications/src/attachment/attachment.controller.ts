import { Controller, Delete, Get, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id, Text, Type, derivedId } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  FILE_LIMIT,
  FileBody,
  FileName,
  JsonQuery,
  PathId,
  Returns,
  ReturnsFile,
  fileHeaders,
  notFound,
  refuseWith,
  requireOrganisation,
  savedAs,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { applicationDecider, applicationStream } from '../application/state';
import { Drafts, changeOf, refuseReceived } from '../draft/drafts';
import { Attachments, attachmentView } from './attachments';
import { requireDownloadable } from './downloadable';
import type { AttachmentRow } from './entity';
import { ENDINGS, TYPES } from './look-at-attachment';
import { AttachmentListView, AttachmentView } from './views';

const UploadQuery = Type.Object(
  { lineId: Type.Optional(Text(40, { description: 'The line that it proves something of' })) },
  { additionalProperties: false },
);
const ListQuery = Type.Object({ applicationId: Id('app') }, { additionalProperties: false });

@ApiTags('attachments')
@Controller('api/applications/v1')
export class AttachmentController {
  constructor(
    private readonly attachments: Attachments,
    private readonly drafts: Drafts,
    private readonly commands: Commands,
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
    refuseReceived(draft);
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
  @Allow('MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY')
  @Returns(AttachmentListView, { description: 'Those of an application' })
  async ofApplication(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) { applicationId }: Static<typeof ListQuery>) {
    const { state } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind === 'none') return notFound('application', applicationId);
    requireOrganisation(actor, applicantKey(state.app));
    const rows = await this.attachments.ofApplication(applicationId);
    return { items: rows.map(attachmentView) };
  }

  @Get('attachments/:attachmentId/content')
  @Allow('MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY')
  @ReturnsFile(Object.values(TYPES), 'The file as it was brought in; to be saved, never shown in the page')
  async content(
    @CurrentActor() actor: Actor,
    @PathId('attachmentId', 'att') attachmentId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const file = (await this.attachments.find(attachmentId)) ?? notFound('attachment', attachmentId);
    requireReadable(actor, file);
    requireDownloadable(file);
    const bytes = await this.attachments.content(file);
    fileHeaders(response, TYPES[file.kind], savedAs(file.name, ENDINGS[file.kind]));
    return new StreamableFile(bytes, { type: TYPES[file.kind] });
  }
}

/** What nobody was given is its party’s alone; from then on it is the authority’s too. */
const requireReadable = (actor: Actor, { attachmentId, party, applicationId }: AttachmentRow): void => {
  requireOrganisation(actor, party);
  if (actor.organisation !== party && applicationId === null) notFound('attachment', attachmentId);
};
