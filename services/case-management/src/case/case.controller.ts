import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CLOSING_REASONS } from '@paktwerk/contracts';
import { DateOnly, Id, OneOf, RequestBody, Text, Type, defined, derivedId, notNull } from '@paktwerk/kernel';
import type { DomainEvent, EventDefinition, Instant, Static, TSchema } from '@paktwerk/kernel';
import {
  Allow,
  Command,
  Commands,
  CurrentActor,
  Database,
  JsonBody,
  JsonQuery,
  PathId,
  districtOf,
  People,
  Returns,
  WaitForProjection,
  created,
  notFound,
  reply,
} from '@paktwerk/platform';
import type { Actor, CommandContext, RecordedEvent } from '@paktwerk/platform';
import { recordReading } from '../access/record-reading';
import { requireFileReader, requireInCharge, requireInOffice, requireReader, requireRecorder, visibleTo } from '../access/who-may';
import { asOfQuery, pageQuery, pageSchema } from '@paktwerk/platform';
import { MINIMUM_TALK_MINUTES, REVIEW_MONTHS } from '../parameters';
import { Appointments } from '../read-models/appointments/query';
import { listCases } from '../read-models/cases/query';
import { Decrees } from '../read-models/decrees/query';
import { Programmes } from '../read-models/programmes/query';
import { decideAgreePlan } from './agree-plan';
import { Cases } from './cases';
import { decideClose } from './close-case';
import { CONSENT_SCOPES, Client, Consent, Goal, Levels, PlanAgreed, TalkHeld, situation } from './events';
import type { CaseEvent } from './events';
import { TALK } from '../talk/views';
import { fileOn } from './file-on';
import { decideHoldTalk } from './hold-talk';
import { decideOpen } from './open-case';
import { decideRevokeConsent } from './revoke-consent';
import { existing } from './existing';
import { caseDecider, caseStream } from './state';
import {
  CASE_STATUSES,
  CaseView,
  FileView,
  Foreign,
  PlanView,
  TalkView,
  caseView,
  fileView,
  initialsOf,
  likeBefore,
  planView,
  talkView,
} from './views';

const OpenBody = RequestBody('OpenBody', {
  programmeId: Foreign,
  client: Client,
  consent: Consent,
  situation: Type.Object(situation, { additionalProperties: false }),
  openedOn: DateOnly({ description: 'May lie in the past' }),
});
const PlanBody = RequestBody('PlanBody', { agreedOn: DateOnly(), goals: Type.Array(Goal, { minItems: 1, maxItems: 50 }) });
const TalkBody = RequestBody('TalkBody', TALK);
const CloseBody = RequestBody('CloseBody', {
  closedOn: DateOnly(),
  reason: OneOf(CLOSING_REASONS),
  levels: Type.Optional(Levels),
});
const ViewQuery = Type.Object(asOfQuery, { additionalProperties: false });
const RevokeBody = RequestBody('RevokeBody', {
  revokedOn: DateOnly(),
  scope: OneOf(CONSENT_SCOPES, { description: 'ALL restricts the file; SHARING only ends that others are told' }),
});
const ListQuery = Type.Object({ status: Type.Optional(OneOf(CASE_STATUSES)), ...pageQuery }, { additionalProperties: false });
const CaseItem = Type.Object({
  caseId: Id('case'),
  programmeId: Foreign,
  status: OneOf(CASE_STATUSES),
  openedOn: DateOnly(),
  closedOn: Type.Optional(DateOnly()),
  restrictedOn: Type.Optional(DateOnly({ description: 'Since when only those who answer for the file may read it' })),
  talks: Type.Integer(),
  lastTalkOn: Type.Optional(DateOnly()),
  initials: Type.Optional(Type.String({ description: 'Own cases only, and not where the file is restricted' })),
  counsellor: Type.Optional(Type.String({ description: 'For the team lead' })),
});
const CaseList = pageSchema(CaseItem);
const ReadBody = RequestBody('ReadBody', {
  reason: Text(300, { minLength: 3, description: 'Why the file is read; kept with the reading, and in no address' }),
  ...asOfQuery,
});

@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class CaseController {
  constructor(
    private readonly commands: Commands,
    private readonly cases: Cases,
    private readonly db: Database,
    private readonly people: People,
    private readonly programmes: Programmes,
    private readonly decrees: Decrees,
    private readonly appointments: Appointments,
  ) {}

  @Post()
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, status: 201, description: 'Opened' })
  async open(@JsonBody(OpenBody) body: Static<typeof OpenBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    requireInOffice(await this.appointments.withOffice(actor));
    const district = districtOf(actor);
    const caseId = derivedId('case', ctx.commandId);
    const clientId = derivedId('clt', ctx.commandId);
    const cmd = { caseId, clientId, district, counsellor: actor.personId, ...body };
    const handled = await this.commands.handle(caseStream(caseId), caseDecider, ctx, {
      decide: async (state, { today }) => {
        const [isProgrammePublished, decrees] = await Promise.all([this.programmes.isPublished(body.programmeId), this.decrees.all()]);
        return decideOpen(cmd, state, { today, isProgrammePublished, decrees });
      },
    });
    return created(handled, pathOf(caseId), caseView(handled.state, handled.version));
  }

  @Get()
  @Allow('CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION')
  @WaitForProjection('cases')
  @Returns(CaseList)
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor): Promise<Static<typeof CaseList>> {
    const who = await this.appointments.withOffice(actor);
    const isLead = actor.roles.includes('TEAM_LEAD');
    const { rows, next } = await listCases(this.db, { ...query, ...visibleTo(who), district: districtOf(actor) });
    const names = isLead ? await this.people.names(rows.map((r) => r.counsellor)) : new Map<string, string>();
    const items = await Promise.all(
      rows.map(async (r) => {
        const initials =
          r.counsellor === actor.personId && who.leftOn === undefined && r.restrictedOn === null
            ? await this.initials(r.caseId)
            : undefined;
        const counsellor = names.get(r.counsellor);
        return {
          caseId: r.caseId,
          programmeId: r.programmeId,
          status: r.closedOn === null ? ('open' as const) : ('closed' as const),
          openedOn: r.openedOn,
          ...notNull({ closedOn: r.closedOn, restrictedOn: r.restrictedOn, lastTalkOn: r.lastTalkOn }),
          talks: r.talks,
          ...defined({ initials, counsellor }),
        };
      }),
    );
    return { items, ...next };
  }

  /** How the case stands, without a word of the client: no reading. */
  @Get(':id')
  @Allow('CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(CaseView, { versioned: true })
  async view(
    @PathId('id', 'case') id: string,
    @JsonQuery(ViewQuery) { knownAt, effectiveOn }: Static<typeof ViewQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const who = await this.appointments.withOffice(actor);
    const now = await this.commands.load(caseStream(id), caseDecider);
    requireReader(who, existing(now.state, id));
    const loaded = knownAt === undefined ? now : await this.commands.load(caseStream(id), caseDecider, { knownAt });
    return reply(loaded, caseView(existing(fileOn(loaded, effectiveOn).state, id), loaded.version));
  }

  /**
   * Reading a file is itself recorded, with the reason; where that fails, the file stays closed. It is shown as of the recorded instant, so a repeat
   * shows nothing unrecorded. Who may read is decided by what holds now, however far back the file is looked at.
   */
  @Post(':id/readings')
  @Allow('CASE_MANAGER', 'TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(FileView, { versioned: true, description: "The file; what was erased of the client's data is null" })
  async read(
    @PathId('id', 'case') id: string,
    @JsonBody(ReadBody) { reason, knownAt, effectiveOn }: Static<typeof ReadBody>,
    @Command() { expectedVersion: _ofTheCase, ...ctx }: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const who = await this.appointments.withOffice(actor);
    const { state, events } = await this.commands.load(caseStream(id), caseDecider);
    const { clientId, ...file } = existing(state, id);
    requireFileReader(who, file);
    const asOf = (at?: Instant) => this.commands.load(caseStream(id), caseDecider, defined({ knownAt: at }));
    const then = knownAt === undefined ? undefined : await asOf(knownAt);
    if (then?.state.kind === 'none' || (effectiveOn !== undefined && effectiveOn < file.openedOn)) return notFound('case', id);
    const readAt = await recordReading(this.commands, { caseId: id, clientId, reason }, events, ctx);
    const shown = then ?? (await asOf(readAt));
    const { events: known, state: stood } = fileOn(shown, effectiveOn);
    return reply(shown, fileView(known, stood) ?? notFound('case', id));
  }

  @Post(':id/plan')
  @Allow('CASE_MANAGER')
  @Returns(PlanView, { versioned: true, status: 201, description: 'Agreed' })
  async plan(
    @PathId('id', 'case') id: string,
    @JsonBody(PlanBody) body: Static<typeof PlanBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const who = await this.appointments.withOffice(actor);
    const planId = derivedId('pln', ctx.commandId);
    const handled = await this.commands.handle(caseStream(id), caseDecider, ctx, {
      guard: (state) => {
        const file = existing(state, id);
        requireRecorder(
          who,
          file,
          file.plans.some((p) => p.planId === planId),
        );
      },
      decide: (state, { today }) => decideAgreePlan({ planId, ...body }, state, today, REVIEW_MONTHS.value),
    });
    return created(handled, pathOf(id), planView(only(handled.events, PlanAgreed)));
  }

  @Post(':id/talks')
  @Allow('CASE_MANAGER')
  @Returns(TalkView, { versioned: true, status: 201, description: 'Recorded' })
  async talk(
    @PathId('id', 'case') id: string,
    @JsonBody(TalkBody) body: Static<typeof TalkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const who = await this.appointments.withOffice(actor);
    const talkId = derivedId('tlk', ctx.commandId);
    const handled = await this.commands.handle(caseStream(id), caseDecider, ctx, {
      guard: (state) => {
        const file = existing(state, id);
        requireRecorder(
          who,
          file,
          file.talks.some((t) => t.talkId === talkId),
        );
      },
      decide: (state, { today }) => decideHoldTalk({ talkId, ...body }, state, today, MINIMUM_TALK_MINUTES.value),
    });
    const held = talkView(only(handled.events, TalkHeld));
    const { state } = handled;
    return created(handled, pathOf(id), { ...held, ...defined({ looksLike: likeBefore(existing(state, id).talks, talkId) }) });
  }

  @Post(':id/close')
  @Allow('CASE_MANAGER')
  @Returns(CaseView, { versioned: true, description: 'Closed' })
  async close(
    @PathId('id', 'case') id: string,
    @JsonBody(CloseBody) body: Static<typeof CloseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireInCharge, (state, today) => decideClose(body, state, today));
  }

  /** The counsellor hears of it, or the team lead does. */
  @Post(':id/revoke-consent')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(CaseView, { versioned: true, description: 'Revoked' })
  async revokeConsent(
    @PathId('id', 'case') id: string,
    @JsonBody(RevokeBody) body: Static<typeof RevokeBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.cases.change({ caseId: id, actor, ctx }, requireReader, (state, today) => decideRevokeConsent(body, state, today));
  }

  private async initials(id: string): Promise<string | undefined> {
    return initialsOf((await this.commands.load(caseStream(id), caseDecider)).events);
  }
}

const pathOf = (caseId: string): string => `/api/case-management/v1/cases/${caseId}`;
/** The one event that a command recorded: its ids follow from the command, so it never finds it recorded by another. */
const only = <T extends string, D extends TSchema>(
  events: readonly RecordedEvent<CaseEvent>[],
  definition: EventDefinition<T, D>,
): DomainEvent<T, Static<D>> & { readonly recordedAt: Instant } => {
  for (const e of events) if (definition.is(e)) return e;
  throw new Error(`The command recorded no ${definition.type}.`);
};
