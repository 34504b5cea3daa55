import { Controller, Get, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DateOnly,
  DistrictKey,
  EmptyBody,
  Id,
  InstantString,
  OneOf,
  RequestBody,
  Text,
  Type,
  defined,
  derivedId,
  fold,
} from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import {
  Allow,
  FILE_READERS,
  Command,
  Commands,
  CurrentActor,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsFile,
  ReturnsSheet,
  WaitForProjection,
  actsForParty,
  fileHeaders,
  notFound,
  pageQuery,
  pageSchema,
  refuseWith,
  reply,
  requireBody,
  requireOrganisation,
  sheetFile,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { PDF_TYPE } from '@paktwerk/letters';
import { applicantKey } from '../applicant/applicant';
import { applicationDecider, applicationStream } from '../application/state';
import { historySheet } from '../history/history-sheet';
import { HistoryNames } from '../history/history-names';
import { Letters } from '../letter/letters';
import { PORTAL_CONSENT_NEEDED } from '../parameters';
import { NoticeList } from '../read-models/notice-list/query';
import { RulesOfCall } from '../call/rules-of-call';
import { titleOfTier } from '../funding/funding';
import { ROLES_OF, grantOffersTo } from './actions';
import { Recipients } from './recipients';
import { decideCorrectDispatch } from './correct-dispatch';
import { decideDispatch } from './dispatch-notice';
import { decideEndAction } from './end-action';
import { ACTION_OUTCOMES, CHANNELS } from './events';
import type { GrantEvent } from './events';
import { decideFileAction } from './file-action';
import { heldOn } from './held-on';
import { isFurther } from './content';
import { GrantedFiles } from './granted-files';
import { isThereFor, knownToRecipient, toldToRecipient, unopenedIn, versionForRecipient } from './known-to-recipient';
import { grantHistory } from './history';
import { decidedIn, noticeLetter } from './notice-letter';
import { NoticeReleases } from './notice-releases';
import { decideRecordDelivery } from './record-delivery';
import { decideRecordReturn } from './record-return';
import { decideRetrieve } from './retrieve-notice';
import { NOTICE_STATUSES, grantDecider, grantStream, isOpened, notYetOpen } from './state';
import type { GrantState, Notice, OpenGrant } from './state';
import { GrantHistoryView, GrantView, NoticeItem, grantView } from './views';
import { decideWaive } from './waive-remedy';

const closed = { additionalProperties: false };
const ListQuery = Type.Object(
  {
    ...pageQuery,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, description: 'Rows per page, 50 unless told' })),
    applicationId: Type.Optional(Id('app')),
    programmeId: Type.Optional(Id('prg')),
    district: Type.Optional(DistrictKey()),
    status: Type.Optional(OneOf(NOTICE_STATUSES)),
    ...asOfQuery,
  },
  closed,
);
const AsOf = Type.Object(asOfQuery, closed);
const DispatchNoticeBody = RequestBody('DispatchNoticeBody', {
  channel: OneOf(CHANNELS),
  againstReceipt: Type.Optional(Type.Boolean({ description: 'By post, against a receipt: no fiction' })),
  postedOn: Type.Optional(DateOnly({ description: 'When it was given to the post; today unless told' })),
  reason: Type.Optional(Text(300, { description: 'Why it is recorded on a day on which it counts as delivered already' })),
});
const CorrectDispatchBody = RequestBody('CorrectDispatchBody', {
  postedOn: DateOnly({ description: 'When the last letter was given to the post' }),
  reason: Text(300, { description: 'Why another day was recorded' }),
});
const RecordDeliveryBody = RequestBody('RecordDeliveryBody', {
  receivedOn: DateOnly({ description: 'The day that the receipt names' }),
  dispatchId: Type.Optional(Id('dsp')),
});
const RecordReturnBody = RequestBody('RecordReturnBody', {
  cameBackOn: DateOnly({ description: 'When the letter was back' }),
  note: Type.Optional(Text(300, { description: 'What the post noted on it' })),
});
const FileActionBody = RequestBody('FileActionBody', {
  court: Text(200),
  courtFileNumber: Type.Optional(Text(60)),
  filedAt: InstantString({ description: 'When the court received it' }),
});
const EndActionBody = RequestBody('EndActionBody', {
  outcome: OneOf(ACTION_OUTCOMES),
  note: Text(900, { description: 'How it ended' }),
  endedOn: Type.Optional(DateOnly({ description: 'When it ended; today unless told' })),
  lineIds: Type.Optional(Type.Array(Text(40), { minItems: 1, maxItems: 1000, description: 'Annulled in part: for which of its lines' })),
});

@ApiTags('grants')
@Controller('api/applications/v1/grants')
export class GrantController {
  constructor(
    private readonly commands: Commands,
    private readonly list: NoticeList,
    private readonly recipients: Recipients,
    private readonly districts: Districts,
    private readonly names: HistoryNames,
    private readonly letters: Letters,
    private readonly releases: NoticeReleases,
    private readonly grantedFiles: GrantedFiles,
    private readonly rulesOfCall: RulesOfCall,
  ) {}

  @Get()
  @Allow(...FILE_READERS)
  @WaitForProjection('notice-list')
  @Returns(pageSchema(NoticeItem), { description: 'Notices, newest first; a recipient sees their own' })
  all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.list.find(query, actor);
  }

  @Get(':grantId')
  @Allow(...FILE_READERS)
  @Returns(GrantView, { versioned: true })
  async one(@CurrentActor() actor: Actor, @PathId('grantId', 'grt') grantId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { grant, events } = await this.file(actor, grantId, query);
    const isNow = query.knownAt === undefined && query.effectiveOn === undefined;
    const version = events.length;
    const offers = isNow ? await this.offers(actor, grant) : undefined;
    const view = grantView(grant, version, this.districts, actor, offers);
    return reply({ version, position: events.at(-1)?.position }, view);
  }

  @Get(':grantId/history')
  @Allow(...FILE_READERS)
  @Returns(GrantHistoryView, { description: 'What became of the notices, in German sentences' })
  history(@CurrentActor() actor: Actor, @PathId('grantId', 'grt') grantId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    return this.historyFor(actor, grantId, query);
  }

  @Get(':grantId/history.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async historyCsv(
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.historyFor(actor, grantId, query);
    return sheetFile(response, 'csv', historySheet(`bescheide-${fileNumber}`, entries));
  }

  @Get(':grantId/history.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async historyXlsx(
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.historyFor(actor, grantId, query);
    return sheetFile(response, 'xlsx', historySheet(`bescheide-${fileNumber}`, entries));
  }

  @Get(':grantId/notices/:noticeId/letter.pdf')
  @Allow(...FILE_READERS)
  @ReturnsFile([PDF_TYPE], 'The notice as it was rendered when it was released; its recipient has it from the retrieval or delivery on')
  async letter(
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { grant } = await this.file(actor, grantId, {});
    const notice = grant.notices.find((n) => n.noticeId === noticeId) ?? notFound('notice', noticeId);
    if (actsForParty(actor) && !isOpened(notice)) return refuseWith(notYetOpen(notice));
    const letter = await this.letterOf(grant, notice);
    if ('code' in letter) return refuseWith(letter);
    fileHeaders(response, PDF_TYPE, `bescheid-${grant.fileNumber}.pdf`);
    return new StreamableFile(letter.bytes, { type: PDF_TYPE });
  }

  private async letterOf({ grantId, applicationId, callId }: OpenGrant, notice: Notice) {
    const { noticeId, releasedOn: on, letter: sha256 } = notice;
    if (isFurther(notice.kind)) return this.releases.letter(grantId, noticeId, { on, ...defined({ sha256 }) });
    const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const decided = decidedIn(events, notice.decisionId) ?? notFound('notice', noticeId);
    const of = { applicationId, eventId: decided.eventId, eventHash: decided.hash, ...defined({ sha256 }) };
    const { rules } = await this.rulesOfCall.find(callId);
    return this.letters.once(
      of,
      noticeLetter(events, decided, this.districts, (tier) => titleOfTier(rules.funding, tier)),
    );
  }

  @Post(':grantId/notices/:noticeId/dispatch')
  @Allow(...ROLES_OF.dispatch)
  @Returns(GrantView, { versioned: true, description: 'Dispatched, with the day on which something becomes of it by itself' })
  async dispatch(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(DispatchNoticeBody) { againstReceipt = false, ...body }: Static<typeof DispatchNoticeBody>,
  ) {
    requireBody(actor, 'authority');
    const dispatchId = derivedId('dsp', ctx.commandId);
    return this.decide(actor, grantId, ctx, async (state, today) => {
      const addressee = await this.recipients.on(today, existing(state, grantId));
      const isConsentNeeded = PORTAL_CONSENT_NEEDED.value;
      return decideDispatch({ ...body, noticeId, dispatchId, againstReceipt, addressee, isConsentNeeded, today }, state);
    });
  }

  @Post(':grantId/notices/:noticeId/dispatch/correct')
  @Allow(...ROLES_OF['correct-dispatch'])
  @Returns(GrantView, { versioned: true, description: 'The last letter was posted on another day: its days follow anew' })
  async correctDispatch(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(CorrectDispatchBody) body: Static<typeof CorrectDispatchBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, (state, today) => decideCorrectDispatch({ ...body, noticeId, today }, state));
  }

  @Post(':grantId/notices/:noticeId/delivery')
  @Allow(...ROLES_OF['record-delivery'])
  @Returns(GrantView, { versioned: true, description: 'Delivered on the day that the receipt names' })
  async recordDelivery(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(RecordDeliveryBody) body: Static<typeof RecordDeliveryBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, (state, today) => decideRecordDelivery({ ...body, noticeId, today }, state));
  }

  @Post(':grantId/notices/:noticeId/return')
  @Allow(...ROLES_OF['record-return'])
  @Returns(GrantView, { versioned: true, description: 'The letter came back undelivered: it is dispatched again' })
  async recordReturn(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(RecordReturnBody) body: Static<typeof RecordReturnBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, (state, today) => decideRecordReturn({ ...body, noticeId, today }, state));
  }

  @Post(':grantId/notices/:noticeId/retrieve')
  @Allow(...ROLES_OF.retrieve)
  @Returns(GrantView, { versioned: true, description: 'Opened by the recipient; it counts as delivered on the next day' })
  async retrieve(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    return this.decide(
      actor,
      grantId,
      ctx,
      (state, today) => decideRetrieve({ noticeId, retrievedAt: ctx.at, today }, state),
      ofRecipient(actor),
    );
  }

  @Post(':grantId/notices/:noticeId/waive')
  @Allow(...ROLES_OF['waive-remedy'])
  @Returns(GrantView, { versioned: true, description: 'No action will be filed: the notice is final at once' })
  async waive(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    return this.decide(
      actor,
      grantId,
      ctx,
      (state, today) => decideWaive({ noticeId, waivedBy: actor.personId, today }, state),
      ofRecipient(actor),
    );
  }

  @Post(':grantId/notices/:noticeId/actions')
  @Allow(...ROLES_OF['file-action'])
  @Returns(GrantView, { versioned: true, description: 'An action in court, in time or late' })
  async fileAction(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @JsonBody(FileActionBody) body: Static<typeof FileActionBody>,
  ) {
    requireBody(actor, 'authority');
    const actionId = derivedId('act', ctx.commandId);
    return this.decide(actor, grantId, ctx, (state) => decideFileAction({ ...body, noticeId, actionId, now: ctx.at }, state));
  }

  @Post(':grantId/notices/:noticeId/actions/:actionId/end')
  @Allow(...ROLES_OF['end-action'])
  @Returns(GrantView, {
    versioned: true,
    description: 'How it ended; unless the notice was annulled, it is final behind the period for remedies',
  })
  async endAction(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('noticeId', 'ntc') noticeId: string,
    @PathId('actionId', 'act') actionId: string,
    @JsonBody(EndActionBody) body: Static<typeof EndActionBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, grantId, ctx, async (state, today) => {
      const file = await this.grantedFiles.of(existing(state, grantId));
      return decideEndAction({ ...body, noticeId, actionId, ...defined({ issued: file?.issued }), today }, state);
    });
  }

  private async decide(
    actor: Actor,
    grantId: string,
    ctx: CommandContext,
    decide: (state: GrantState, today: IsoDate) => Decision<GrantEvent> | Promise<Decision<GrantEvent>>,
    guard: (grant: OpenGrant) => void = () => undefined,
  ) {
    const isRecipient = actsForParty(actor);
    const handled = await this.commands.handle(grantStream(grantId), grantDecider, ctx, {
      guard: (state) => guard(existing(state, grantId)),
      decide: (state, { today }) => decide(state, today),
      ...(isRecipient ? { seenVersion: versionForRecipient } : {}),
    });
    const grant = existing(handled.state, grantId);
    const version = isRecipient ? versionForRecipient(handled.state, handled.version) : handled.version;
    return reply({ ...handled, version }, grantView(grant, version, this.districts, actor, await this.offers(actor, grant)));
  }

  private async offers(actor: Actor, grant: OpenGrant) {
    return actsForParty(actor) ? [] : grantOffersTo(actor, grant, await this.releases.signerIn(grant, actor.personId));
  }

  private async historyFor(actor: Actor, grantId: string, query: Static<typeof AsOf>) {
    const { grant, events: known } = await this.file(actor, grantId, query);
    const isRecipient = actsForParty(actor);
    const events = isRecipient ? toldToRecipient(known, grant) : known;
    const names = await this.names.of(events);
    const unopened = new Set(isRecipient ? unopenedIn(grant) : []);
    return { grantId, fileNumber: grant.fileNumber, entries: grantHistory(events, names, unopened) };
  }

  private async file(actor: Actor, grantId: string, { effectiveOn, knownAt }: Static<typeof AsOf>) {
    const { state, events: known } = await this.commands.load(grantStream(grantId), grantDecider, defined({ knownAt }));
    requireOrganisation(actor, applicantKey(existing(state, grantId)));
    const shown = actsForParty(actor) ? knownToRecipient(known) : known;
    const events = effectiveOn === undefined ? shown : heldOn(shown, effectiveOn);
    const grant = existing(fold(grantDecider, events), grantId);
    return isThereFor(actor, grant) ? { grant, events } : notFound('grant', grantId);
  }
}

const existing = (state: GrantState, grantId: string): OpenGrant => (state.kind === 'none' ? notFound('grant', grantId) : state);

/** Only for whom the notice is addressed to. */
const ofRecipient =
  (actor: Actor) =>
  (grant: OpenGrant): void =>
    requireOrganisation(actor, applicantKey(grant));
