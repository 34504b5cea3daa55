import { Controller, Get, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, Id, OneOf, PartyKey, RequestBody, Text, Type, berlinDate, derivedId, isErased } from '@paktwerk/kernel';
import type { Decision, IsoDate, Static } from '@paktwerk/kernel';
import {
  ATTACHMENT_ENDINGS,
  ATTACHMENT_TYPES,
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  FILE_LIMIT,
  FileBody,
  FileName,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  ReturnsFile,
  WaitForProjection,
  actsForParty,
  created,
  fileHeaders,
  notFound,
  pageQuery,
  pageSchema,
  refuseWith,
  reply,
  savedAs,
} from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter, ViewOf } from '@paktwerk/platform';
import { DOCUMENTS_MOST } from '../parameters';
import { Entries, entered } from '../person/entries';
import { DOCUMENT_KINDS } from '../person/events';
import type { PersonEvent } from '../person/events';
import { registeredTier } from '../person/registered-tier';
import { personDecider, personStream } from '../person/state';
import type { PersonState } from '../person/state';
import { PersonView, seenVersion } from '../person/views';
import { Qualifications } from '../read-models/qualifications/query';
import { decideBringDocument } from './bring-document';
import { Documents } from './documents';
import { VERIFICATION_STATES } from './verification-on';
import { decideDoubt, decideVerify } from './verify-qualification';
import { QualificationView, qualificationView } from './views';

const QualificationList = pageSchema(QualificationView);
const ListQuery = Type.Object(
  { state: Type.Optional(OneOf(VERIFICATION_STATES)), district: Type.Optional(PartyKey()), ...pageQuery },
  { additionalProperties: false },
);
const documentIds = Type.Array(Id('qdc'), { maxItems: 20, uniqueItems: true, description: 'The documents that were looked at' });
const VerifyBody = RequestBody('VerifyQualificationBody', {
  district: PartyKey({ description: 'Whose register names the tier' }),
  tier: OneOf(QUALIFICATION_TIERS),
  from: Type.Optional(DateOnly({ description: 'The first day that it is proven for; without it, it was always so' })),
  documentIds,
  note: Type.Optional(Text(500)),
});
const DoubtBody = RequestBody('DoubtQualificationBody', {
  district: PartyKey({ description: 'Whose register names the tier' }),
  from: Type.Optional(DateOnly({ description: 'The first day that it is doubted for; without it, it never was so' })),
  documentIds,
  reason: Text(500, { minLength: 3, description: 'The party reads it' }),
});

/** A tier is paid for because a document proves it: the party brings it, somebody of the authority looks at it. */
@ApiTags('people')
@Controller('api/staffing/v1/people')
export class QualificationController {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly entries: Entries,
    private readonly documents: Documents,
    private readonly qualifications: Qualifications,
    private readonly directory: DirectoryCopy,
  ) {}

  @Get('qualifications')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @WaitForProjection('qualifications')
  @Returns(QualificationList, { description: 'Whose tier waits to be verified, and what was said of others; what waited longest first' })
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>): Promise<ViewOf<typeof QualificationList>> {
    return this.qualifications.list(query, await this.clock.today());
  }

  @Post(':id/documents')
  @Allow('APPLICANT')
  @Returns(PersonView, { versioned: true, status: 201, description: 'The person, with the document that proves the tier' })
  async bring(
    @PathId('id', 'psn') id: string,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @FileName() name: string,
    @FileBody(FILE_LIMIT) bytes: Buffer,
  ) {
    const documentId = derivedId('qdc', ctx.commandId);
    const looked = await this.documents.look(bytes, name);
    if ('code' in looked) return refuseWith(looked);
    const { kind, sizeBytes, sha256 } = looked;
    const changed = await this.entries.change(id, actor, ctx, async (s, _today, district) => {
      const said = { documentId, district, kind, sizeBytes, sha256, name, broughtBy: actor.personId };
      const decision = decideBringDocument(said, s, DOCUMENTS_MOST.value);
      // Before the fact: what the log names is there, and keeping it twice is keeping it once.
      if (decision.kind !== 'refused')
        return (await this.documents.keep({ personId: id, documentId, by: actor.personId }, bytes, looked)) ?? decision;
      // Others were faster, and this one is too many by now: what was kept for it goes.
      if (!s.documents.some((d) => d.documentId === documentId)) await this.documents.drop(documentId);
      return decision;
    });
    const { body: view } = await this.entries.answer(id, changed, actor, ctx);
    const { state } = changed;
    const seen = state.kind === 'none' ? {} : seenVersion(state, entered(actor, state));
    return created({ ...changed, ...seen }, `/api/staffing/v1/people/${id}/documents/${documentId}/content`, view);
  }

  @Get(':id/documents/:documentId/content')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @ReturnsFile(DOCUMENT_KINDS.map((kind) => ATTACHMENT_TYPES[kind]), 'The document as it was brought; to be saved, never shown in the page')
  async content(
    @PathId('id', 'psn') id: string,
    @PathId('documentId', 'qdc') documentId: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { state, events } = await this.commands.load(personStream(id), personDecider);
    if (state.kind === 'none') return notFound('person', id);
    const of = actsForParty(actor) ? entered(actor, state) : undefined;
    const brought = events.find((e) => e.type === 'qualification.document-brought' && e.data.documentId === documentId);
    if (brought?.type !== 'qualification.document-brought' || (of !== undefined && brought.data.district !== of))
      return notFound('document', documentId);
    const { kind, name, sha256 } = brought.data;
    if (isErased(name)) return notFound('document', documentId);
    const bytes = await this.documents.content(id, documentId, sha256);
    fileHeaders(response, ATTACHMENT_TYPES[kind], savedAs(name, ATTACHMENT_ENDINGS[kind]));
    return new StreamableFile(bytes, { type: ATTACHMENT_TYPES[kind] });
  }

  @Post(':id/verifications')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(QualificationView, { versioned: true, description: 'Verified' })
  async verify(
    @PathId('id', 'psn') id: string,
    @JsonBody(VerifyBody) { tier, ...body }: Static<typeof VerifyBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { verificationId: derivedId('vrf', ctx.commandId), verifiedBy: actor.personId, qualification: tier, ...body };
    return this.decided(id, body.district, ctx, async (s, today) => {
      // Read again in every try: what the register says may have been corrected a moment ago.
      const { events } = await this.commands.load(personStream(id), personDecider);
      const registered = registeredTier(events, body.district, body.from ?? today);
      return decideVerify(cmd, s, { today, registered, humanOf: await this.humansIn(s, actor) });
    });
  }

  @Post(':id/doubts')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(QualificationView, { versioned: true, description: 'Doubted' })
  async doubt(
    @PathId('id', 'psn') id: string,
    @JsonBody(DoubtBody) body: Static<typeof DoubtBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const cmd = { verificationId: derivedId('vrf', ctx.commandId), doubtedBy: actor.personId, ...body };
    return this.decided(id, body.district, ctx, async (s, today) => decideDoubt(cmd, s, { today, humanOf: await this.humansIn(s, actor) }));
  }

  private humansIn(state: PersonState, { personId }: Actor) {
    return this.directory.humans([personId, ...(state.kind === 'none' ? [] : state.documents.map((d) => d.broughtBy))]);
  }

  private async decided(
    id: string,
    district: string,
    ctx: CommandContext,
    decide: (state: PersonState, today: IsoDate) => Promise<Decision<PersonEvent>>,
  ) {
    const handled = await this.commands.handle(personStream(id), personDecider, ctx, {
      guard: (s) => (s.kind === 'none' ? notFound('person', id) : undefined),
      decide: (s, { today }) => decide(s, today),
    });
    const { events } = await this.commands.load(personStream(id), personDecider);
    const then = events.filter((e) => e.version <= handled.version);
    const view = qualificationView(handled.state, then, district, berlinDate(ctx.at)) ?? notFound('person', id);
    return reply(handled, view);
  }
}
