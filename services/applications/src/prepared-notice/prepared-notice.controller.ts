import { Controller, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EmptyBody, RequestBody, Text, Type, berlinDate, defined, derivedId } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { PDF_TYPE } from '@paktwerk/letters';
import {
  AUTHORITY_READERS,
  Allow,
  Command,
  Commands,
  CurrentActor,
  Districts,
  JsonBody,
  PathId,
  Returns,
  ReturnsFile,
  fileHeaders,
  notFound,
  refuseWith,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { applicantName } from '../application/views';
import { ROLES_OF_GRANT, grantOffersTo } from '../grant/actions';
import { AmendLineInput, parseAmendLines } from '../grant/amended-line';
import { AmendmentCause } from '../grant/content';
import type { FurtherKind } from '../grant/content';
import { decideCountersignNotice } from '../grant/countersign-notice';
import { decideDiscardNotice } from '../grant/discard-notice';
import { MAX_REASON } from '../grant/events';
import type { GrantEvent } from '../grant/events';
import { blocksOf } from '../grant/granted-file';
import type { GrantedFile } from '../grant/granted-file';
import { GrantedFiles } from '../grant/granted-files';
import { NoticeReleases } from '../grant/notice-releases';
import { decidePrepareAmendment } from '../grant/prepare-amendment';
import type { PrepareNotice } from '../grant/prepare-notice';
import { previewAmendment } from '../grant/preview-amendment';
import { decideReturnNotice } from '../grant/return-notice';
import { Settling, decidePrepareSettling, settlingOf } from '../grant/settle';
import { grantDecider, grantStream } from '../grant/state';
import type { GrantState, OpenGrant } from '../grant/state';
import { GrantView, grantView } from '../grant/views';
import { TakingBack } from '../notice-hearing/intention';
import { decidePrepareIntended } from '../notice-hearing/prepare-intended';
import { PotMoney } from '../read-models/pot-money/query';
import { BlockKey } from '../text-block/events';
import { TextBlocks } from '../text-block/text-blocks';
import { grantTerms } from './grant-terms';
import { ToldChanges } from './told-changes';
import { AmendmentPreviewView, GrantTermsView, SettlingView } from './views';

const closed = { additionalProperties: false };
const amended = {
  lines: Type.Array(AmendLineInput, { maxItems: 1000 }),
  causes: Type.Array(AmendmentCause, { minItems: 1, maxItems: 50, description: 'Why it changes' }),
  blocks: Type.Optional(
    Type.Array(Type.Object({ key: BlockKey, version: Type.Integer({ minimum: 1 }) }, closed), {
      maxItems: 40,
      description: 'Blocks of text in the order of the letter, in the version that holds today',
    }),
  ),
};
const AmendmentBody = RequestBody('AmendmentBody', { ...amended, reason: Text(MAX_REASON) });
const AmendmentPreviewBody = RequestBody('AmendmentPreviewBody', amended);
const TakingBackBody = RequestBody('TakingBackBody', { intended: TakingBack, blocks: amended.blocks, reason: Text(MAX_REASON) });
const SettlingBody = RequestBody('SettlingBody', { intended: Settling, blocks: amended.blocks, reason: Text(MAX_REASON) });
const SettlingPreviewBody = RequestBody('SettlingPreviewBody', { intended: Settling });
const ReturnNoticeBody = RequestBody('ReturnNoticeBody', { note: Text(900, { description: 'What is to be different' }) });
const DiscardNoticeBody = RequestBody('DiscardNoticeBody', { reason: Text(900, { description: 'Why it is not needed any more' }) });

interface Writing {
  readonly kind: FurtherKind;
  readonly choice: NonNullable<Static<typeof AmendmentBody>['blocks']>;
  readonly reason: string;
  /** Why it may not be written at all. */
  readonly refusalOf?: (grant: OpenGrant) => Promise<Refusal | undefined>;
}

/** Notices that are being written in the file of a grant, until they are released. */
@ApiTags('grants')
@Controller('api/applications/v1/grants')
export class PreparedNoticeController {
  constructor(
    private readonly commands: Commands,
    private readonly files: GrantedFiles,
    private readonly releases: NoticeReleases,
    private readonly changes: ToldChanges,
    private readonly textBlocks: TextBlocks,
    private readonly potMoney: PotMoney,
    private readonly districts: Districts,
  ) {}

  @Get(':grantId/terms')
  @Allow(...AUTHORITY_READERS)
  @Returns(GrantTermsView, { description: 'What the grant grants after all its notices, line by line' })
  async terms(@PathId('grantId', 'grt') grantId: string) {
    const grant = await this.grant(grantId);
    const file = (await this.files.of(grant)) ?? notFound('grant', grantId);
    return grantTerms(grant, file);
  }

  @Post(':grantId/amendments/preview')
  @HttpCode(200)
  @Allow(...ROLES_OF_GRANT['prepare-notice'])
  @Returns(AmendmentPreviewView, { description: 'What preparing it would come to, line by line; nothing is stored' })
  async preview(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(AmendmentPreviewBody) body: Static<typeof AmendmentPreviewBody>,
  ) {
    requireBody(actor, 'authority');
    const lines = parseAmendLines(body.lines);
    if ('code' in lines) return refuseWith(lines);
    const grant = await this.grant(grantId);
    const file = (await this.files.of(grant)) ?? notFound('grant', grantId);
    const unfounded = await this.changes.refusalOf(grant, { lines, causes: body.causes });
    if (unfounded) return refuseWith(unfounded);
    const today = berlinDate(ctx.at);
    const blocks = await this.textBlocks.previewed(body.blocks ?? [], 'AMENDMENT', today);
    if ('code' in blocks) return refuseWith(blocks);
    const blocksFor = blocksOf(blocks, file, applicantName(grant, this.districts), today);
    const noticeId = derivedId('ntc', 'preview', ctx.commandId);
    const amend = { grantId, noticeId, lines, causes: body.causes, blocksFor, preparedBy: actor.personId, today };
    return previewAmendment(amend, grant, file, await this.potMoney.leftOf(grant.callId));
  }

  @Post(':grantId/amendments')
  @Allow(...ROLES_OF_GRANT['prepare-notice'])
  @Returns(GrantView, { versioned: true, description: 'An amendment is prepared; another person releases it' })
  async amend(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(AmendmentBody) { blocks: choice = [], causes, reason, ...body }: Static<typeof AmendmentBody>,
  ) {
    requireBody(actor, 'authority');
    const lines = parseAmendLines(body.lines);
    if ('code' in lines) return refuseWith(lines);
    const of = {
      kind: 'AMENDMENT' as const,
      choice,
      reason,
      refusalOf: (grant: OpenGrant) => this.changes.refusalOf(grant, { lines, causes }),
    };
    return this.prepare(actor, grantId, ctx, of, (prepared, grant, file) =>
      decidePrepareAmendment({ ...prepared, lines, causes }, grant, file),
    );
  }

  @Post(':grantId/taking-back')
  @Allow(...ROLES_OF_GRANT['prepare-notice'])
  @Returns(GrantView, { versioned: true, description: 'A revocation, a withdrawal or a claim is prepared, after the hearing about it' })
  async takeBack(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(TakingBackBody) { blocks: choice = [], intended, reason }: Static<typeof TakingBackBody>,
  ) {
    requireBody(actor, 'authority');
    const of = { kind: intended.kind, choice, reason };
    return this.prepare(actor, grantId, ctx, of, (prepared, grant, file) => decidePrepareIntended({ ...prepared, intended }, grant, file));
  }

  @Post(':grantId/settling/preview')
  @HttpCode(200)
  @Allow(...ROLES_OF_GRANT['prepare-notice'])
  @Returns(SettlingView, { description: 'What the final notice or the interest would come to; nothing is stored' })
  async previewSettling(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(SettlingPreviewBody) { intended }: Static<typeof SettlingPreviewBody>,
  ) {
    requireBody(actor, 'authority');
    const grant = await this.grant(grantId);
    const file = (await this.files.of(grant)) ?? notFound('grant', grantId);
    const content = settlingOf(intended, grant, file, await this.files.finalProofsOf(grantId, file), berlinDate(ctx.at));
    return 'code' in content ? refuseWith(content) : { content };
  }

  @Post(':grantId/settling')
  @Allow(...ROLES_OF_GRANT['prepare-notice'])
  @Returns(GrantView, { versioned: true, description: 'The final notice, or interest on a claim, is prepared; another person releases it' })
  async settle(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(SettlingBody) { blocks: choice = [], intended, reason }: Static<typeof SettlingBody>,
  ) {
    requireBody(actor, 'authority');
    const of = { kind: intended.kind, choice, reason };
    return this.prepare(actor, grantId, ctx, of, async (prepared, grant, file) =>
      decidePrepareSettling({ ...prepared, intended }, grant, file, file ? await this.files.finalProofsOf(grantId, file) : []),
    );
  }

  @Get(':grantId/prepared/:noticeId/letter.pdf')
  @Allow(...AUTHORITY_READERS)
  @ReturnsFile([PDF_TYPE], 'What is prepared as its letter would say it, marked as a draft')
  async draft(
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber } = await this.grant(grantId);
    const letter = await this.releases.draft(grantId, noticeId);
    if ('code' in letter) return refuseWith(letter);
    fileHeaders(response, PDF_TYPE, `entwurf-${fileNumber}.pdf`);
    return new StreamableFile(letter.bytes, { type: PDF_TYPE });
  }

  @Post(':grantId/prepared/:noticeId/countersign')
  @Allow(...ROLES_OF_GRANT['countersign-notice'])
  @Returns(GrantView, { versioned: true, description: 'Signed by the second of three people' })
  async countersign(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, async (state, today) => {
      const signer = await this.releases.signerIn(state, actor.personId);
      return decideCountersignNotice({ noticeId, countersignedBy: actor.personId, ...signer, today }, state);
    });
  }

  @Post(':grantId/prepared/:noticeId/return')
  @Allow(...ROLES_OF_GRANT['return-notice'])
  @Returns(GrantView, { versioned: true, description: 'Returned to be prepared anew' })
  async return(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(ReturnNoticeBody) { note }: Static<typeof ReturnNoticeBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, async (state, today) => {
      const { humanOf } = await this.releases.signerIn(state, actor.personId);
      return decideReturnNotice({ noticeId, note, returnedBy: actor.personId, ...defined({ humanOf }), today }, state);
    });
  }

  @Post(':grantId/prepared/:noticeId/discard')
  @Allow(...ROLES_OF_GRANT['discard-notice'])
  @Returns(GrantView, { versioned: true, description: 'Not needed any more; the grant stands as it did' })
  async discard(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(DiscardNoticeBody) { reason }: Static<typeof DiscardNoticeBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, (state, today) =>
      decideDiscardNotice({ noticeId, reason, discardedBy: actor.personId, today }, state),
    );
  }

  @Post(':grantId/prepared/:noticeId/release')
  @Allow(...ROLES_OF_GRANT['release-notice'])
  @Returns(GrantView, { versioned: true, description: 'Released by another person than the one who prepared, with its letter' })
  async release(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, (state, today) =>
      this.releases.decide({ noticeId, releasedBy: actor.personId }, state, today, ctx),
    );
  }

  /** Prepares a notice in its file, with the blocks of text that were chosen for its kind. */
  private prepare(
    actor: Actor,
    grantId: string,
    ctx: CommandContext,
    { kind, choice, reason, refusalOf }: Writing,
    decide: (
      prepared: PrepareNotice,
      grant: OpenGrant,
      file: GrantedFile | undefined,
    ) => Decision<GrantEvent> | Promise<Decision<GrantEvent>>,
  ) {
    const noticeId = derivedId('ntc', ctx.commandId);
    return this.decide(actor, grantId, ctx, async (grant, today) => {
      const refused = await refusalOf?.(grant);
      if (refused) return refused;
      const file = await this.files.of(grant);
      const blocks = await this.textBlocks.chosen(choice, kind, today);
      if ('code' in blocks) return blocks;
      const blocksFor = file && blocksOf(blocks, file, applicantName(grant, this.districts), today);
      const { conflictedSince } = await this.releases.signerIn(grant, actor.personId);
      return decide(
        { grantId, noticeId, reason, preparedBy: actor.personId, today, ...defined({ blocksFor, conflictedSince }) },
        grant,
        file,
      );
    });
  }

  private async decide(
    actor: Actor,
    grantId: string,
    ctx: CommandContext,
    decide: (grant: OpenGrant, today: IsoDate) => Decision<GrantEvent> | Promise<Decision<GrantEvent>>,
  ) {
    const handled = await this.commands.handle(grantStream(grantId), grantDecider, ctx, {
      decide: (state, { today }) => decide(existing(state, grantId), today),
    });
    const grant = existing(handled.state, grantId);
    const offers = grantOffersTo(actor, grant, await this.releases.signerIn(grant, actor.personId));
    return reply(handled, grantView(grant, handled.version, this.districts, actor, offers));
  }

  private async grant(grantId: string): Promise<OpenGrant> {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider);
    return existing(state, grantId);
  }
}

const existing = (state: GrantState, grantId: string): OpenGrant => (state.kind === 'none' ? notFound('grant', grantId) : state);
