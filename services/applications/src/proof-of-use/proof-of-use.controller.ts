import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PROOF_KINDS, QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Amount, DateOnly, DistrictKey, EmptyBody, Id, OneOf, RequestBody, Share, Text, Type } from '@paktwerk/kernel';
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
  pageQuery,
  pageSchema,
  reply,
  requireBody,
  sheetFile,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { historySheet } from '../history/history-sheet';
import { ProofOfUseList } from '../read-models/proofs-of-use/query';
import { CheckAnswer, HeldBack, NotRecognised } from './events';
import { ProofsOfUse } from './proofs-of-use';
import { proofsSheet } from './proofs-sheet';
import { PROOF_STATUSES, ProofOfUseHistoryView, ProofOfUseItem, ProofOfUseView, ROLES_OF } from './views';

const closed = { additionalProperties: false };
const ListQuery = Type.Object(
  {
    ...pageQuery,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, description: 'Rows per page, 50 unless told' })),
    applicationId: Type.Optional(Id('app')),
    grantId: Type.Optional(Id('grt')),
    callId: Type.Optional(Id('call')),
    programmeId: Type.Optional(Id('prg')),
    district: Type.Optional(DistrictKey()),
    kind: Type.Optional(OneOf(PROOF_KINDS)),
    status: Type.Optional(OneOf(PROOF_STATUSES)),
    ...asOfQuery,
  },
  closed,
);
const AsOf = Type.Object(asOfQuery, closed);
const Reason = Text(900, { description: 'Why it differs; no person' });
const SubmitProofBody = RequestBody('SubmitProofBody', {
  appointments: Type.Array(
    Type.Object(
      {
        appointmentId: Type.String({ minLength: 1, maxLength: 100 }),
        costCents: Amount({ description: 'What it really cost' }),
        differs: Type.Optional(
          Type.Object(
            { from: DateOnly(), to: DateOnly(), share: Share(), qualification: OneOf(QUALIFICATION_TIERS), reason: Reason },
            { ...closed, description: 'What it really was; missing where it is confirmed as it is known' },
          ),
        ),
      },
      closed,
    ),
    { maxItems: 5000, description: 'Every appointment that is filled in' },
  ),
  named: Type.Optional(
    Type.Array(
      Type.Object(
        {
          lineId: Text(40),
          from: DateOnly(),
          to: DateOnly(),
          share: Share(),
          qualification: OneOf(QUALIFICATION_TIERS),
          costCents: Amount({ description: 'What it really cost' }),
          reason: Text(900, { description: 'Why it is not reported on its post; no person' }),
        },
        closed,
      ),
      { maxItems: 500, description: 'Who worked on a post and is not known to have, without a person' },
    ),
  ),
  lines: Type.Array(
    Type.Object({ lineId: Text(40), amountCents: Amount({ description: 'What was used' }), reason: Type.Optional(Reason) }, closed),
    {
      maxItems: 5000,
      description: 'Every line without posts',
    },
  ),
  amountCents: Amount({ description: 'The sum that whoever signs has seen' }),
  narrative: Type.Optional(Type.String({ maxLength: 15_000, description: 'One report for all carriers; no person' })),
  files: Type.Optional(Type.Array(Id('att'), { maxItems: 60, uniqueItems: true })),
});
const CheckProofBody = RequestBody('CheckProofBody', {
  answers: Type.Array(CheckAnswer, { maxItems: 40 }),
  notRecognised: Type.Array(NotRecognised, { maxItems: 5000 }),
  heldBack: Type.Optional(
    Type.Array(HeldBack, {
      maxItems: 500,
      description: 'What is recognised of every amount that is in no sum by itself; nothing is an answer, too',
    }),
  ),
  note: Text(4000, { description: 'Result of the check' }),
});
const ObjectToProofBody = RequestBody('ObjectToProofBody', {
  points: Text(4000, { description: 'What the recipient is to correct' }),
  dueOn: DateOnly({ description: 'Until when; on a weekend or holiday the next working day' }),
});

/** Verwendungsnachweis: expected, filled in, submitted, checked, accepted. */
@ApiTags('proofs-of-use')
@Controller('api/applications/v1')
export class ProofOfUseController {
  constructor(
    private readonly proofs: ProofsOfUse,
    private readonly list: ProofOfUseList,
  ) {}

  @Get('proofs-of-use')
  @Allow(...FILE_READERS)
  @WaitForProjection('proofs-of-use')
  @Returns(pageSchema(ProofOfUseItem), { description: 'Newest first; a recipient sees their own' })
  all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    return this.list.find(query, actor);
  }

  @Get('proofs-of-use.csv')
  @Allow(...FILE_READERS)
  @WaitForProjection('proofs-of-use')
  @ReturnsSheet('csv', 'The same for other programs')
  async csv(
    @CurrentActor() actor: Actor,
    @JsonQuery(ListQuery) query: Static<typeof ListQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'csv', proofsSheet((await this.list.find({ limit: 2000, ...query }, actor)).items));
  }

  @Get('proofs-of-use.xlsx')
  @Allow(...FILE_READERS)
  @WaitForProjection('proofs-of-use')
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async xlsx(
    @CurrentActor() actor: Actor,
    @JsonQuery(ListQuery) query: Static<typeof ListQuery>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    return sheetFile(response, 'xlsx', proofsSheet((await this.list.find({ limit: 2000, ...query }, actor)).items));
  }

  @Get('proofs-of-use/:proofId')
  @Allow(...FILE_READERS)
  @Returns(ProofOfUseView, { versioned: true })
  async one(@CurrentActor() actor: Actor, @PathId('proofId', 'prf') proofId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { at, view } = await this.proofs.of(actor, proofId, query);
    return reply(at, view);
  }

  @Get('proofs-of-use/:proofId/history')
  @Allow(...FILE_READERS)
  @Returns(ProofOfUseHistoryView, { description: 'What became of the proof, in German sentences' })
  history(@CurrentActor() actor: Actor, @PathId('proofId', 'prf') proofId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    return this.proofs.history(actor, proofId, query);
  }

  @Get('proofs-of-use/:proofId/history.csv')
  @Allow(...FILE_READERS)
  @ReturnsSheet('csv', 'The same for other programs')
  async historyCsv(
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.proofs.history(actor, proofId, query);
    return sheetFile(response, 'csv', historySheet(`nachweis-${fileNumber}`, entries));
  }

  @Get('proofs-of-use/:proofId/history.xlsx')
  @Allow(...FILE_READERS)
  @ReturnsSheet('xlsx', 'The same rows and columns as a spreadsheet')
  async historyXlsx(
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { fileNumber, entries } = await this.proofs.history(actor, proofId, query);
    return sheetFile(response, 'xlsx', historySheet(`nachweis-${fileNumber}`, entries));
  }

  @Post('proofs-of-use/:proofId/prefill')
  @Allow(...ROLES_OF.prefill)
  @Returns(ProofOfUseView, { versioned: true, description: 'Filled in from what is known by now' })
  async prefill(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    const { handled, view } = await this.proofs.prefill(actor, proofId, ctx);
    return reply(handled, view);
  }

  @Post('proofs-of-use/:proofId/submit')
  @Allow(...ROLES_OF.submit)
  @Returns(ProofOfUseView, { versioned: true, description: 'Submitted, or corrected, by who may sign for the recipient' })
  async submit(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(SubmitProofBody) body: Static<typeof SubmitProofBody>,
  ) {
    const { handled, view } = await this.proofs.submit(actor, proofId, body, ctx);
    return reply(handled, view);
  }

  @Post('proofs-of-use/:proofId/remind')
  @Allow(...ROLES_OF.remind)
  @Returns(ProofOfUseView, { versioned: true, description: 'Reminded by hand, once a day at most' })
  async remind(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.proofs.remind(actor, proofId, ctx);
    return reply(handled, view);
  }

  @Post('proofs-of-use/:proofId/check')
  @Allow(...ROLES_OF.check)
  @Returns(ProofOfUseView, { versioned: true, description: 'Checked; another person accepts it' })
  async check(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(CheckProofBody) body: Static<typeof CheckProofBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.proofs.check(actor, proofId, body, ctx);
    return reply(handled, view);
  }

  @Post('proofs-of-use/:proofId/object')
  @Allow(...ROLES_OF.object)
  @Returns(ProofOfUseView, { versioned: true, description: 'Sent back to the recipient until a day' })
  async object(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(ObjectToProofBody) body: Static<typeof ObjectToProofBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.proofs.object(actor, proofId, body, ctx);
    return reply(handled, view);
  }

  @Post('proofs-of-use/:proofId/accept')
  @Allow(...ROLES_OF.accept)
  @Returns(ProofOfUseView, { versioned: true, description: 'Accepted by another person than who checked it' })
  async accept(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('proofId', 'prf') proofId: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.proofs.accept(actor, proofId, ctx);
    return reply(handled, view);
  }
}
