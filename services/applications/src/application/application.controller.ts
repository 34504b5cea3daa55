import { Controller, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Amount,
  DateOnly,
  DistrictKey,
  EmptyBody,
  Id,
  OneOf,
  RequestBody,
  Text,
  Type,
  berlinDate,
  defined,
  derivedId,
  fold,
} from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import { PDF_TYPE } from '@paktwerk/letters';
import {
  Allow,
  FILE_READERS,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  Districts,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsFile,
  ReturnsSheet,
  WaitForProjection,
  fileHeaders,
  notFound,
  ownKeys,
  refuseWith,
  reply,
  requireOrganisation,
  requireBody,
  actsForParty,
  sheetFile,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { AnswerFiles } from '../attachment/answer-files';
import { Attachments } from '../attachment/attachments';
import { familyOf } from '../funding/funding';
import { GrantedLineInput, parseGrantedLines } from '../funding/granted-line';
import { decideGiveStatement } from '../hearing/give-statement';
import { changesBetween } from '../history/changes';
import { CompareQuery, asOfSide, changesSheet, comparedInstants } from '../history/compare';
import { heldOn } from '../grant/held-on';
import { grantDecider, grantIdOf, grantStream, isOpened } from '../grant/state';
import { historySheet } from '../history/history-sheet';
import { HistoryNames } from '../history/history-names';
import { decideOpenHearing } from '../hearing/open-hearing';
import { decideAnswerEarlyStart } from '../early-start/answer-early-start';
import { decideRequestEarlyStart } from '../early-start/request-early-start';
import { FILES_MOST } from '../parameters';
import { decideExtendInformation } from '../information/extend-information';
import { decideRequestInformation } from '../information/request-information';
import { decideSupplyInformation } from '../information/supply-information';
import { decideWithdrawInformation } from '../information/withdraw-information';
import { GrantedPosts } from '../granted-post/granted-posts';
import { GrantedPostList } from '../read-models/granted-posts/query';
import { Letters } from '../letter/letters';
import { ApplicationList } from '../read-models/application-list/query';
import { decideSubstantiveCheck } from '../substantive-check/check-substantively';
import { checklistOf, recordedAgainst } from '../substantive-check/checklist';
import { RulesOfCall } from '../call/rules-of-call';
import { Selections } from '../selection/selections';
import { decideWaitlist } from '../waiting-list/waitlist-application';
import { WaitingLists } from '../waiting-list/waiting-lists';
import { WaitingPlaceView } from '../waiting-list/views';
import { ROLES_OF, offersTo } from './actions';
import { STATUSES, fileOf, namedFiles } from './application-file';
import type { ApplicationFile } from './application-file';
import { fileFacts } from './file-facts';
import { fileForDistrict, knownToDistrict } from './known-to-district';
import { decideFormalCheck } from './check-formally';
import { decideCountersign } from './countersign-decision';
import { CHECK_RESULTS, OUTCOMES } from './events';
import type { ApplicationEvent } from './events';
import { historyOf, peopleInHistory } from './history';
import type { HistoryEvent } from './history';
import { MAX_LINES } from './lines';
import { decidePrepare } from './prepare-decision';
import { previewOf } from './preview-decision';
import { receiptOf, receiptSheet, submissionIn } from './receipt';
import { receiptLetter } from './receipt-letter';
import type { Receipt } from './receipt';
import { releasing, signerIn, ruleSetOfApplication } from './releasing';
import { decideReturn } from './return-decision';
import { applicationDecider, applicationStream, versionForDistrict } from './state';
import type { ApplicationState } from './state';
import { BlockKey } from '../text-block/events';
import { noticeOf } from '../text-block/blocks-of-notice';
import { TextBlocks } from '../text-block/text-blocks';
import { refuseTriedAndOver } from './tried-and-over';
import { whereUndecided } from './undecided';
import {
  ApplicationListItem,
  ApplicationView,
  CalculationView,
  ChangesView,
  ChecklistView,
  DecisionPreviewView,
  HistoryView,
  ReceiptView,
  applicantName,
  applicationView,
} from './views';
import { decideWithdraw } from './withdraw-application';

const closed = { additionalProperties: false };
const ListQuery = Type.Object(
  {
    ...pageQuery,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, description: 'Rows per page, 50 unless told' })),
    callId: Type.Optional(Id('call')),
    programmeId: Type.Optional(Id('prg')),
    district: Type.Optional(DistrictKey()),
    status: Type.Optional(OneOf(STATUSES)),
    ...asOfQuery,
  },
  closed,
);
const AsOf = Type.Object(asOfQuery, closed);
const WithdrawBody = RequestBody('WithdrawBody', { reason: Text(900) });
const decided = {
  outcome: OneOf(OUTCOMES),
  blocks: Type.Optional(
    Type.Array(Type.Object({ key: BlockKey, version: Type.Integer({ minimum: 1 }) }, closed), {
      maxItems: 40,
      description: 'Blocks of text in the order of the letter, in the version that holds today',
    }),
  ),
  lines: Type.Optional(Type.Array(GrantedLineInput, { maxItems: MAX_LINES })),
};
const DecisionBody = RequestBody('DecisionBody', {
  ...decided,
  reason: Text(900),
  deviation: Type.Optional(Text(900, { description: 'Where the programme selects: why it is decided otherwise than ranked' })),
});
const DecisionPreviewBody = RequestBody('DecisionPreviewBody', {
  ...decided,
  availableCents: Type.Optional(Amount({ description: 'What frame and pot still have for this application: what fits is said beside' })),
});
const RequestInformationBody = RequestBody('RequestInformationBody', {
  items: Type.Array(Text(300), { minItems: 1, maxItems: 30, description: 'What is missing, each in a sentence' }),
  dueOn: Type.Optional(DateOnly({ description: 'Fourteen days from today unless told; it ends on the next working day' })),
});
const files = Type.Optional(
  Type.Array(Id('att'), { maxItems: FILES_MOST.value, uniqueItems: true, description: 'Brought in for it before, `POST /attachments`' }),
);
const SupplyInformationBody = RequestBody('SupplyInformationBody', { answer: Text(4000), files });
const WithdrawInformationBody = RequestBody('WithdrawInformationBody', {
  reason: Text(300, { description: 'Why it is not asked for any more; the applicant reads it' }),
});
const WaitlistBody = RequestBody('WaitlistBody', {
  reason: Text(900, { description: 'Why it cannot be decided now; the applicant reads it' }),
  wantedCents: Type.Optional(Amount({ description: 'What it waits for; all that was requested unless told' })),
});
const OpenHearingBody = RequestBody('OpenHearingBody', {
  intendedCents: Amount({ description: 'What is intended to be granted, less than was requested; 0: nothing' }),
  grounds: Text(2000, { description: 'Why no more; the applicant reads exactly this' }),
});
const GiveStatementBody = RequestBody('GiveStatementBody', {
  statement: Text(4000),
  files,
  isComplete: Type.Optional(Type.Boolean({ description: 'This is all; the hearing ends with it' })),
});
const SubstantiveCheckBody = RequestBody('SubstantiveCheckBody', {
  judgements: Type.Array(
    Type.Object(
      {
        check: Text(60),
        result: OneOf(CHECK_RESULTS),
        note: Type.Optional(Text(900, { description: 'What was seen; the applicant can read it' })),
      },
      closed,
    ),
    { maxItems: 100, description: 'Of what a person judges' },
  ),
});
const RequestEarlyStartBody = RequestBody('RequestEarlyStartBody', {
  from: DateOnly({ description: 'First day of work' }),
  reason: Text(900, { description: 'Why it cannot wait; no person' }),
});
const AnswerEarlyStartBody = RequestBody('AnswerEarlyStartBody', {
  isApproved: Type.Boolean(),
  note: Type.Optional(Text(900, { description: 'Where it is refused: why' })),
});
const CountersignBody = RequestBody('CountersignBody', { decisionId: Id('dec') });
const ReturnBody = RequestBody('ReturnBody', {
  decisionId: Id('dec'),
  note: Text(900, { description: 'What is to be different' }),
});
const ReleaseBody = RequestBody('ReleaseBody', { decisionId: Id('dec') });

/** What of the reply this controller uses. */
type Submitted = Exclude<ApplicationState, { kind: 'none' }>;

@ApiTags('applications')
@Controller('api/applications/v1/applications')
export class ApplicationController {
  constructor(
    private readonly commands: Commands,
    private readonly list: ApplicationList,
    private readonly rulesOfCall: RulesOfCall,
    private readonly districts: Districts,
    private readonly names: HistoryNames,
    private readonly clock: Clock,
    private readonly directory: DirectoryCopy,
    private readonly grantedPosts: GrantedPosts,
    private readonly grantedPostList: GrantedPostList,
    private readonly letters: Letters,
    private readonly textBlocks: TextBlocks,
    private readonly waitingLists: WaitingLists,
    private readonly answerFiles: AnswerFiles,
    private readonly attachments: Attachments,
    private readonly selections: Selections,
  ) {}

  @Get()
  @Allow(...FILE_READERS)
  @WaitForProjection('application-list')
  @Returns(pageSchema(ApplicationListItem), { description: 'Newest first; who applies sees their own' })
  all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.list.find(query, actor);
  }

  @Get(':applicationId')
  @Allow(...FILE_READERS)
  @Returns(ApplicationView, { versioned: true })
  async one(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
  ) {
    const { file, state, version, position } = await this.file(actor, applicationId, query);
    const isNow = query.knownAt === undefined && query.effectiveOn === undefined;
    return reply({ version, position }, applicationView(file, version, isNow ? await this.offers(actor, state) : [], this.districts));
  }

  @Get(':applicationId/history')
  @Allow(...FILE_READERS)
  @Returns(HistoryView, { description: 'Who did what, when and on which rule, in German sentences' })
  history(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
  ) {
    return this.historyFor(actor, applicationId, query);
  }

  @Get(':applicationId/history.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async historyCsv(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.historyFor(actor, applicationId, query);
    return sheetFile(response, 'csv', historySheet(fileNumber, entries));
  }

  @Get(':applicationId/history.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async historyXlsx(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.historyFor(actor, applicationId, query);
    return sheetFile(response, 'xlsx', historySheet(fileNumber, entries));
  }

  @Get(':applicationId/changes')
  @Allow(...FILE_READERS)
  @Returns(ChangesView, { description: 'What changed between two instants, field by field, and what changed it' })
  changes(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
  ) {
    return this.changesFor(actor, applicationId, query);
  }

  @Get(':applicationId/changes.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async changesCsv(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const changes = await this.changesFor(actor, applicationId, query);
    return sheetFile(response, 'csv', changesSheet('Antrag', changes.fileNumber, changes));
  }

  @Get(':applicationId/changes.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async changesXlsx(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonQuery(CompareQuery) query: Static<typeof CompareQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const changes = await this.changesFor(actor, applicationId, query);
    return sheetFile(response, 'xlsx', changesSheet('Antrag', changes.fileNumber, changes));
  }

  @Get(':applicationId/receipt')
  @Allow(...FILE_READERS)
  @Returns(ReceiptView, { description: 'That and when it was received, and where the log proves it' })
  receipt(@CurrentActor() actor: Actor, @PathId('applicationId', 'app') applicationId: string) {
    return this.receiptFor(actor, applicationId);
  }

  @Get(':applicationId/receipt.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The receipt for the files of the applicant')
  async receiptCsv(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', receiptSheet(await this.receiptFor(actor, applicationId)));
  }

  @Get(':applicationId/receipt.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same as a spreadsheet')
  async receiptXlsx(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', receiptSheet(await this.receiptFor(actor, applicationId)));
  }

  @Get(':applicationId/receipt.pdf')
  @Allow(...FILE_READERS)
  @ReturnsFile(
    [PDF_TYPE],
    'The receipt as a letter with what was submitted: PDF/UA-1 and PDF/A-3a, its data attached; the same file ever after',
  )
  async receiptPdf(
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { events, file } = await this.file(actor, applicationId, {});
    const submission = submissionIn(events) ?? notFound('application', applicationId);
    const of = { applicationId, eventId: submission.eventId, eventHash: submission.hash, ...defined({ rehearsal: file.rehearsal }) };
    const letter = await this.letters.once(of, receiptLetter(submission, await this.rulesOfCall.find(file.callId), this.districts));
    if ('code' in letter) return refuseWith(letter);
    fileHeaders(response, PDF_TYPE, `eingang-${file.fileNumber}.pdf`);
    return new StreamableFile(letter.bytes, { type: PDF_TYPE });
  }

  @Get(':applicationId/calculation')
  @Allow(...FILE_READERS)
  @Returns(CalculationView, { description: 'The most that each line can be granted, step by step' })
  async calculation(@CurrentActor() actor: Actor, @PathId('applicationId', 'app') applicationId: string) {
    const { file } = await this.file(actor, applicationId, {});
    const { rules, ruleSet } = await this.rulesOfCall.find(file.callId);
    const { cap } = familyOf(rules.funding);
    const lines = file.lines.flatMap((line) => {
      const calculation = cap(line);
      if (!calculation) return []; // an amount, or the rule set has no rate for it, and the formal check says so
      const { amountCents: capCents, trace } = calculation;
      return { lineId: line.lineId, requestedCents: line.amountCents, capCents, trace: { ruleSet, ...trace } };
    });
    return { applicationId, lines };
  }

  @Get(':applicationId/checks')
  @Allow(...FILE_READERS)
  @Returns(ChecklistView, {
    description:
      'What is checked, against which rule, and how it would come out now; of what is decided, the rules of the formal check, and what nobody judged. The applicant reads the rules of the formal check once it is recorded',
  })
  async checks(@CurrentActor() actor: Actor, @PathId('applicationId', 'app') applicationId: string) {
    const { state, file } = await this.file(actor, applicationId, {});
    const known = existing(state, applicationId);
    const { call, rules } = await this.rulesOfCall.find(known.app.callId);
    if (actsForParty(actor)) return recordedAgainst(file, known.app, call, rules);
    const isJudged = file.substantiveCheck !== undefined;
    return checklistOf(known, call, rules, { ...(await this.elsewhere(known.app)), today: await this.clock.today(), isJudged });
  }

  @Post(':applicationId/substantive-check')
  @Allow(...ROLES_OF['check-substantively'])
  @Returns(ApplicationView, { versioned: true, description: 'Checked in substance, with what was seen; nothing is decided yet' })
  async checkSubstantively(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(SubstantiveCheckBody) { judgements }: Static<typeof SubstantiveCheckBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const { app } = existing(state, applicationId);
      const { call, rules } = await this.rulesOfCall.find(app.callId);
      return decideSubstantiveCheck({ judgements, ...(await this.elsewhere(app)), today }, state, call, rules);
    });
  }

  @Post(':applicationId/early-start')
  @Allow(...ROLES_OF['request-early-start'])
  @Returns(ApplicationView, { versioned: true, description: 'Asked for' })
  async requestEarlyStart(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(RequestEarlyStartBody) body: Static<typeof RequestEarlyStartBody>,
  ) {
    return this.decide(actor, applicationId, ctx, (state, today) => decideRequestEarlyStart({ ...body, today }, state), ofApplicant(actor));
  }

  @Post(':applicationId/early-start/answer')
  @Allow(...ROLES_OF['answer-early-start'])
  @Returns(ApplicationView, { versioned: true, description: 'Approved or refused; the decision is not bound by it' })
  async answerEarlyStart(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(AnswerEarlyStartBody) body: Static<typeof AnswerEarlyStartBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, (state, today) => decideAnswerEarlyStart({ ...body, today }, state));
  }

  @Post(':applicationId/withdraw')
  @Allow(...ROLES_OF.withdraw)
  @Returns(ApplicationView, { versioned: true, description: 'Withdrawn' })
  async withdraw(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(WithdrawBody) body: Static<typeof WithdrawBody>,
  ) {
    return this.decide(
      actor,
      applicationId,
      ctx,
      (state, today) => decideWithdraw({ reason: body.reason, today }, state),
      ofApplicant(actor),
    );
  }

  @Post(':applicationId/formal-check')
  @Allow(...ROLES_OF['check-formally'])
  @Returns(ApplicationView, { versioned: true, description: 'Checked, with what stands against it; nothing is decided yet' })
  async checkFormally(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const { app } = existing(state, applicationId);
      return decideFormalCheck({ today }, state, (await this.rulesOfCall.find(app.callId)).rules);
    });
  }

  @Post(':applicationId/information')
  @Allow(...ROLES_OF['request-information'])
  @Returns(ApplicationView, { versioned: true, description: 'Asked for, until a day' })
  async requestInformation(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(RequestInformationBody) body: Static<typeof RequestInformationBody>,
  ) {
    requireBody(actor, 'authority');
    const requestId = derivedId('inf', ctx.commandId);
    return this.decide(actor, applicationId, ctx, (state, today) => decideRequestInformation({ ...body, requestId, today }, state));
  }

  @Post(':applicationId/information/:requestId/extend')
  @Allow(...ROLES_OF['extend-information'])
  @Returns(ApplicationView, { versioned: true, description: 'Extended, once' })
  async extendInformation(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @PathId('requestId', 'inf') requestId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, (state, today) => decideExtendInformation({ requestId, today }, state));
  }

  @Post(':applicationId/information/:requestId/supply')
  @Allow(...ROLES_OF['supply-information'])
  @Returns(ApplicationView, { versioned: true, description: 'Received; the instant of receipt says whether it is late' })
  async supplyInformation(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @PathId('requestId', 'inf') requestId: string,
    @JsonBody(SupplyInformationBody) { answer, files: fileIds = [] }: Static<typeof SupplyInformationBody>,
  ) {
    return this.answerFiles.send({ applicationId, answerOf: requestId, parties: ownKeys(actor) }, fileIds, (files) =>
      this.decide(
        actor,
        applicationId,
        ctx,
        (state, today) => decideSupplyInformation({ requestId, answer, files, receivedAt: ctx.at, today }, state),
        ofApplicant(actor),
      ),
    );
  }

  @Post(':applicationId/information/:requestId/withdraw')
  @Allow(...ROLES_OF['withdraw-information'])
  @Returns(ApplicationView, { versioned: true, description: 'Not asked for any more' })
  async withdrawInformation(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @PathId('requestId', 'inf') requestId: string,
    @JsonBody(WithdrawInformationBody) { reason }: Static<typeof WithdrawInformationBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, (state, today) => decideWithdrawInformation({ requestId, reason, today }, state));
  }

  @Post(':applicationId/waiting-list')
  @Allow(...ROLES_OF.waitlist)
  @Returns(ApplicationView, { versioned: true, description: 'Nothing but money stands against it: it waits, in the order of the rules' })
  async waitlist(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(WaitlistBody) body: Static<typeof WaitlistBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const { app } = existing(state, applicationId);
      const place = await this.waitingLists.placeFor(app, today);
      if ('code' in place) return place;
      return decideWaitlist({ ...body, ...place.ranked, today }, state, place.outlookFor);
    });
  }

  @Get(':applicationId/waiting-list')
  @Allow(...FILE_READERS)
  @WaitForProjection('waiting-list')
  @Returns(WaitingPlaceView, { description: 'Which place it has, of how many, and what the order goes by' })
  async waitingPlace(@CurrentActor() actor: Actor, @PathId('applicationId', 'app') applicationId: string) {
    const { file } = await this.file(actor, applicationId, {});
    const place = await this.waitingLists.placeOf(file);
    return 'code' in place ? refuseWith(place) : place;
  }

  @Post(':applicationId/hearings')
  @Allow(...ROLES_OF['open-hearing'])
  @Returns(ApplicationView, { versioned: true, description: 'The applicant is heard, until a day' })
  async openHearing(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(OpenHearingBody) body: Static<typeof OpenHearingBody>,
  ) {
    requireBody(actor, 'authority');
    const hearingId = derivedId('hea', ctx.commandId);
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const { rules } = await this.rulesOfCall.find(existing(state, applicationId).app.callId);
      return decideOpenHearing({ ...body, hearingId, today }, state, rules.funding);
    });
  }

  @Post(':applicationId/hearings/:hearingId/statement')
  @Allow(...ROLES_OF['give-statement'])
  @Returns(ApplicationView, { versioned: true, description: 'Received; the instant of receipt says whether it is late' })
  async giveStatement(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @PathId('hearingId', 'hea') hearingId: string,
    @JsonBody(GiveStatementBody) { statement, files: fileIds = [], isComplete = false }: Static<typeof GiveStatementBody>,
  ) {
    return this.answerFiles.send({ applicationId, answerOf: hearingId, parties: ownKeys(actor) }, fileIds, (files) =>
      this.decide(
        actor,
        applicationId,
        ctx,
        (state, today) => decideGiveStatement({ hearingId, statement, files, isComplete, receivedAt: ctx.at, today }, state),
        ofApplicant(actor),
      ),
    );
  }

  @Post(':applicationId/decision')
  @Allow(...ROLES_OF['prepare-decision'])
  @Returns(ApplicationView, { versioned: true, description: 'Prepared; the amount is being reserved, another person releases' })
  async prepare(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(DecisionBody) body: Static<typeof DecisionBody>,
  ) {
    requireBody(actor, 'authority');
    const decisionId = derivedId('dec', ctx.commandId);
    const { lines, blocks: choice, deviation, ...decision } = body;
    const granted = parseGrantedLines(lines ?? []);
    if ('code' in granted) return refuseWith(granted);
    const command = { ...decision, ...defined({ lines: lines && granted }), decisionId, preparedBy: actor.personId };
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const { app } = existing(state, applicationId);
      const { rules } = await this.rulesOfCall.find(app.callId);
      const blocks = await this.textBlocks.chosen(choice ?? [], noticeOf(decision.outcome), today);
      if ('code' in blocks) return blocks;
      const rank = await this.selections.rankFor({ ...command, ...defined({ deviation }) }, state);
      if ('code' in rank) return rank;
      const grantedElsewhere = await this.grantedElsewhere(app);
      const outlookFor = await this.waitingLists.outlookFor(app, today);
      const recipient = applicantName(app, this.districts);
      return decidePrepare({ ...command, ...rank, blocks, recipient, grantedElsewhere, outlookFor, today }, state, rules);
    });
  }

  @Post(':applicationId/decision/preview')
  @HttpCode(200)
  @Allow(...ROLES_OF['prepare-decision'])
  @Returns(DecisionPreviewView, { description: 'What preparing it would come to, line by line; nothing is stored' })
  async preview(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(DecisionPreviewBody) { lines, blocks: choice, ...body }: Static<typeof DecisionPreviewBody>,
  ) {
    requireBody(actor, 'authority');
    const granted = parseGrantedLines(lines ?? []);
    if ('code' in granted) return refuseWith(granted);
    const { state } = await this.file(actor, applicationId, {});
    const undecided = whereUndecided(state);
    if (undecided.kind === 'refused') return refuseWith(undecided);
    const { rules } = await this.rulesOfCall.find(undecided.app.callId);
    const command = { ...body, ...defined({ lines: lines && granted }) };
    const today = berlinDate(ctx.at);
    const blocks = await this.textBlocks.previewed(choice ?? [], noticeOf(body.outcome), today);
    if ('code' in blocks) return refuseWith(blocks);
    const grantedElsewhere = await this.grantedElsewhere(undecided.app);
    const outlookFor = await this.waitingLists.outlookFor(undecided.app, today);
    const recipient = applicantName(undecided.app, this.districts);
    const preparing = { ...command, blocks, recipient, preparedBy: actor.personId, grantedElsewhere, outlookFor, today };
    return previewOf(preparing, undecided, rules);
  }

  @Post(':applicationId/decision/countersign')
  @Allow(...ROLES_OF['countersign-decision'])
  @Returns(ApplicationView, { versioned: true, description: 'Signed by the second of three people' })
  async countersign(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(CountersignBody) { decisionId }: Static<typeof CountersignBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const signer = await this.signer(actor, state);
      return decideCountersign({ decisionId, countersignedBy: actor.personId, ...signer, today }, state);
    });
  }

  @Post(':applicationId/decision/return')
  @Allow(...ROLES_OF['return-decision'])
  @Returns(ApplicationView, { versioned: true, description: 'Returned to be prepared anew' })
  async return(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(ReturnBody) body: Static<typeof ReturnBody>,
  ) {
    requireBody(actor, 'authority');
    return this.decide(actor, applicationId, ctx, async (state, today) => {
      const { humanOf } = await this.signer(actor, state);
      return decideReturn({ ...body, returnedBy: actor.personId, ...defined({ humanOf }), today }, state);
    });
  }

  @Post(':applicationId/decision/release')
  @Allow(...ROLES_OF['release-decision'])
  @Returns(ApplicationView, { versioned: true, description: 'Released by another person than the one who prepared' })
  async release(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('applicationId', 'app') applicationId: string,
    @JsonBody(ReleaseBody) body: Static<typeof ReleaseBody>,
  ) {
    requireBody(actor, 'authority');
    const { rulesOfCall, directory, commands, grantedPosts } = this;
    return this.decide(
      actor,
      applicationId,
      ctx,
      releasing({ rulesOfCall, directory, commands, grantedPosts }, { ...body, releasedBy: actor.personId }, ctx),
    );
  }

  private async decide(
    actor: Actor,
    applicationId: string,
    ctx: CommandContext,
    decide: (state: ApplicationState, today: IsoDate) => Decision<ApplicationEvent> | Promise<Decision<ApplicationEvent>>,
    guard: (app: Submitted['app']) => void = () => undefined,
  ) {
    const isApplicant = actsForParty(actor);
    const handled = await this.commands.handle(applicationStream(applicationId), applicationDecider, ctx, {
      guard: (state) => guard(existing(state, applicationId).app),
      decide: async (state, { today }) => {
        await refuseTriedAndOver(state, this.rulesOfCall);
        return decide(state, today);
      },
      ...(isApplicant ? { seenVersion: versionForDistrict } : {}),
      ruleSet: ruleSetOfApplication,
    });
    const file = handled.file ?? notFound('application', applicationId);
    if (isApplicant && file.decision?.releasedOn !== undefined) return this.asKnownTo(actor, applicationId);
    const version = isApplicant ? versionForDistrict(handled.state, handled.version) : handled.version;
    const shown = isApplicant ? fileForDistrict(file) : file;
    return reply({ ...handled, version }, applicationView(shown, version, await this.offers(actor, handled.state), this.districts));
  }

  /** What was done once, of an application that is decided by now. */
  private async asKnownTo(actor: Actor, applicationId: string) {
    const { file, version, position, state } = await this.file(actor, applicationId, {});
    return reply({ version, position }, applicationView(file, version, await this.offers(actor, state), this.districts));
  }

  /** What the applicant asks for or was granted in other applications; of what is tried nothing is asked, because it funds nothing. */
  private async elsewhere(app: Submitted['app']) {
    return {
      applicant: applicantName(app, this.districts),
      elsewhere: app.rehearsal === true ? [] : await this.grantedPosts.left(await this.grantedPostList.elsewhere(app)),
    };
  }

  private async grantedElsewhere(app: Submitted['app']) {
    return app.rehearsal === true ? [] : this.grantedPosts.left(await this.grantedPostList.grantedTo(app));
  }

  private async offers(actor: Actor, state: ApplicationState) {
    const isDeciding = !actsForParty(actor) && whereUndecided(state).kind !== 'refused';
    return offersTo(actor, state, isDeciding ? await this.signer(actor, state) : {});
  }

  private signer(actor: Actor, state: ApplicationState) {
    const { directory, commands } = this;
    return signerIn({ directory, commands }, state, actor.personId);
  }

  private async historyFor(actor: Actor, applicationId: string, query: Static<typeof AsOf>) {
    const { file, events } = await this.file(actor, applicationId, query);
    return { applicationId, fileNumber: file.fileNumber, entries: historyOf(events, await this.namesFor(file, events)) };
  }

  private async namesFor(file: ApplicationFile, events: readonly HistoryEvent[]) {
    const files = await this.attachments.names(namedFiles(file).map((f) => f.attachmentId));
    return { ...(await this.names.of(events, peopleInHistory(events))), file: (attachmentId: string) => files.get(attachmentId) };
  }

  /** Nobody sees more of either side than if they had looked then. */
  private async changesFor(actor: Actor, applicationId: string, query: Static<typeof CompareQuery>): Promise<Static<typeof ChangesView>> {
    const compared = comparedInstants(query, await this.clock.now());
    if ('kind' in compared) return refuseWith(compared);
    const { by, from, to } = compared;
    const { file, events: after } = await this.file(actor, applicationId, asOfSide(by, to));
    const before = (await this.load(actor, applicationId, asOfSide(by, from))).events;
    const names = await this.namesFor(file, after);
    const earlier = new Set<string>(before.map((e) => e.position));
    return {
      applicationId,
      fileNumber: file.fileNumber,
      ...compared,
      changes: [...changesBetween(before, after, fileFacts)],
      entries: historyOf(after, names).filter((e) => !earlier.has(e.position)),
    };
  }

  private async receiptFor(actor: Actor, applicationId: string): Promise<Receipt> {
    const { events } = await this.file(actor, applicationId, {});
    return receiptOf(submissionIn(events) ?? notFound('application', applicationId), this.districts);
  }

  private async file(actor: Actor, applicationId: string, query: Static<typeof AsOf>) {
    const { events, state } = await this.load(actor, applicationId, query);
    const file = fileOf(events) ?? notFound('application', applicationId);
    requireOrganisation(actor, applicantKey(file));
    if (file.rehearsal) await this.rulesOfCall.find(file.callId); // refuses where what is tried is over
    return { file, state, events, version: events.length, position: events.at(-1)?.position };
  }

  /** What of it the one who asks may know. */
  private async load(actor: Actor, applicationId: string, { effectiveOn, ...knownAt }: Static<typeof AsOf>) {
    const { events: known, state } = await this.commands.load(applicationStream(applicationId), applicationDecider, knownAt);
    const all = effectiveOn === undefined ? known : known.filter((e) => e.data.effectiveOn <= effectiveOn);
    if (!actsForParty(actor)) return { state, events: all };
    const inHand = await this.decisionsInHand(all, { effectiveOn, ...knownAt });
    const events = knownToDistrict(all, (decisionId) => inHand.has(decisionId));
    return { state: fold(applicationDecider, events), events };
  }

  /** Those of which the applicant has the notice; of what is tried there is none. */
  private async decisionsInHand(events: readonly ApplicationEvent[], { effectiveOn, ...knownAt }: Static<typeof AsOf>) {
    const isTried = events.some((e) => e.type === 'application.submitted' && e.data.rehearsal === true);
    const inHand = new Set<string>();
    for (const e of events) {
      if (e.type !== 'decision.released') continue;
      const { decisionId } = e.data;
      const { events: known } = await this.commands.load(grantStream(grantIdOf(decisionId)), grantDecider, knownAt);
      const grant = fold(grantDecider, effectiveOn === undefined ? known : heldOn(known, effectiveOn));
      const notices = grant.kind === 'none' ? [] : grant.notices;
      if (isTried || notices.some((notice) => notice.decisionId === decisionId && isOpened(notice))) inHand.add(decisionId);
    }
    return inHand;
  }
}

const existing = (state: ApplicationState, applicationId: string): Submitted =>
  state.kind === 'none' ? notFound('application', applicationId) : state;

/** Only for whose application it is. */
const ofApplicant =
  (actor: Actor) =>
  (app: Submitted['app']): void =>
    requireOrganisation(actor, applicantKey(app));
