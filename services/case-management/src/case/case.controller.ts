import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CLOSING_REASONS, PLAN_DOMAINS, TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, Text, Type, derivedId, newUuid } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { eventActor } from '@paktwerk/auth';
import {
  Allow,
  Clock,
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
  notFound,
  refuseWith,
  reply,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { accessLog, accessStream, decideReadFile } from '../access/read-file';
import { requireInCharge, requireReader } from '../access/who-may';
import { limitOf, pageQuery, pageRows, pageSchema } from '@paktwerk/platform';
import { MINIMUM_TALK_MINUTES } from '../parameters';
import { listCases } from '../read-models/cases/query';
import { Programmes } from '../read-models/programmes/programmes';
import { decideAgreePlan } from './agree-plan';
import { fileView, initialsOf } from './case-view';
import { decideClose } from './close-case';
import { decideErase } from './erase-client';
import { Erasure } from './erasure';
import { Client, Consent, ERASURE_REASONS, Goal } from './events';
import { decideHoldTalk } from './hold-talk';
import { decideOpen } from './open-case';
import { caseFile, caseStream } from './state';

const Foreign = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the client's data were erased" });
const OpenBody = Type.Object(
  { programmeId: Foreign, client: Client, consent: Consent, openedOn: DateOnly({ description: 'May lie in the past' }) },
  { additionalProperties: false },
);
const Opened = Type.Object({ caseId: Id('case') });
const PlanBody = Type.Object(
  { agreedOn: DateOnly(), goals: Type.Array(Goal, { minItems: 1, maxItems: 50 }) },
  { additionalProperties: false },
);
const Planned = Type.Object({ caseId: Id('case'), planId: Id('pln') });
const TalkBody = Type.Object(
  {
    heldOn: DateOnly({ description: 'May be recorded late' }),
    mode: OneOf(TALK_MODES),
    minutes: Type.Integer({ minimum: 1, maximum: 600 }),
    topics: Type.Array(OneOf(TALK_TOPICS), { minItems: 1, maxItems: TALK_TOPICS.length, uniqueItems: true }),
    note: Type.Optional(Text(4000)),
  },
  { additionalProperties: false },
);
const Held = Type.Object({
  caseId: Id('case'),
  talkId: Id('tlk'),
  isCounted: Type.Boolean({ description: 'False for contacts that are too short to count as a talk' }),
});
const CloseBody = Type.Object({ closedOn: DateOnly(), reason: OneOf(CLOSING_REASONS) }, { additionalProperties: false });
const Closed = Type.Object({ caseId: Id('case'), closedOn: DateOnly() });
const EraseBody = Type.Object({ reason: OneOf(ERASURE_REASONS) }, { additionalProperties: false });
const Erased = Type.Object({ caseId: Id('case'), erasedOn: DateOnly() });
const STATUSES = ['open', 'closed'] as const;
const ListQuery = Type.Object({ status: Type.Optional(OneOf(STATUSES)), ...pageQuery }, { additionalProperties: false });
const CaseItem = Type.Object({
  caseId: Id('case'),
  programmeId: Foreign,
  status: OneOf(STATUSES),
  openedOn: DateOnly(),
  closedOn: Type.Optional(DateOnly()),
  talks: Type.Integer(),
  lastTalkOn: Type.Optional(DateOnly()),
  initials: Type.Optional(Type.String({ description: 'Own cases only' })),
  counsellor: Type.Optional(Type.String({ description: 'For the team lead' })),
});
const CaseList = pageSchema(CaseItem);
const ReadQuery = Type.Object(
  {
    reason: Text(300, { minLength: 3, description: 'Why the file is read; kept with the reading' }),
    knownAt: Type.Optional(InstantString()),
  },
  { additionalProperties: false },
);
const FileView = Type.Object({
  caseId: Id('case'),
  programmeId: Foreign,
  district: DistrictKey(),
  status: OneOf(STATUSES),
  openedOn: DateOnly(),
  consent: Consent,
  client: Type.Union([Client, Type.Null()]),
  plans: Type.Array(
    Type.Object({
      planId: Id('pln'),
      agreedOn: DateOnly(),
      goals: Type.Array(Type.Object({ domain: OneOf(PLAN_DOMAINS), text: OrErased(), until: Type.Optional(DateOnly()) })),
    }),
  ),
  talks: Type.Array(
    Type.Object({
      talkId: Id('tlk'),
      heldOn: DateOnly(),
      mode: OneOf(TALK_MODES),
      topics: Type.Array(OneOf(TALK_TOPICS)),
      minutes: Type.Integer(),
      isCounted: Type.Boolean(),
      recordedAt: InstantString(),
      note: Type.Optional(OrErased()),
    }),
  ),
  closedOn: Type.Optional(DateOnly()),
  closingReason: Type.Optional(OneOf(CLOSING_REASONS)),
});

@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class CaseController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(People) private readonly people: People,
    @Inject(Programmes) private readonly programmes: Programmes,
    @Inject(Erasure) private readonly erasure: Erasure,
  ) {}

  @Post()
  @Allow('CASE_MANAGER')
  @Returns(Opened, { status: 201, description: 'Opened' })
  async open(@JsonBody(OpenBody) body: Static<typeof OpenBody>, @Command() ctx: CommandContext, @CurrentActor() actor: Actor) {
    const district = districtOf(actor);
    if (!(await this.programmes.isPublished(body.programmeId))) return refuseWith('programme-unknown', { programmeId: body.programmeId });
    const caseId = derivedId('case', ctx.commandId);
    const clientId = derivedId('clt', ctx.commandId);
    const cmd = { caseId, clientId, district, counsellor: actor.personId, ...body };
    const handled = await this.commands.handle(caseStream(caseId), caseFile, ctx, (s, { today }) => decideOpen(cmd, s, today));
    return reply(handled, { caseId }, { status: 201 });
  }

  @Get()
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @WaitForProjection('cases')
  @Returns(CaseList)
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor): Promise<Static<typeof CaseList>> {
    const isLead = actor.roles.includes('TEAM_LEAD');
    const limit = limitOf(query);
    const found = await listCases(this.db, {
      district: districtOf(actor),
      counsellor: isLead ? undefined : actor.personId,
      status: query.status,
      cursor: query.cursor,
      limit,
    });
    const { rows, next } = pageRows(found, limit, (r) => r.number);
    const names = isLead ? await this.people.names(rows.map((r) => r.counsellor)) : new Map<string, string>();
    const items = await Promise.all(
      rows.map(async (r) => {
        const initials = r.counsellor === actor.personId ? await this.initials(r.case_id) : undefined;
        const counsellor = names.get(r.counsellor);
        return {
          caseId: r.case_id,
          programmeId: r.programme_id,
          status: r.closed_on === null ? ('open' as const) : ('closed' as const),
          openedOn: r.opened_on,
          ...(r.closed_on === null ? {} : { closedOn: r.closed_on }),
          talks: r.talks,
          ...(r.last_talk_on === null ? {} : { lastTalkOn: r.last_talk_on }),
          ...(initials === undefined ? {} : { initials }),
          ...(counsellor === undefined ? {} : { counsellor }),
        };
      }),
    );
    return { items, ...next };
  }

  /** Reading a file is itself recorded, with the reason; where that fails, the file stays closed. */
  @Get(':id')
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @Returns(FileView)
  async read(
    @PathId('id', 'case') id: string,
    @JsonQuery(ReadQuery) { reason, knownAt }: Static<typeof ReadQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const loaded = await this.commands.load(
      caseStream(id),
      caseFile,
      knownAt === undefined ? {} : { knownAt: new Date(knownAt).toISOString() },
    );
    const { state } = loaded;
    if (state.kind === 'none') return notFound('case', id);
    requireReader(actor, state);
    const commandId = newUuid();
    const ctx = { commandId, correlationId: commandId, at: await this.clock.now(), actor: eventActor(actor) };
    await this.commands.handle(accessStream(id), accessLog, ctx, () => decideReadFile({ caseId: id, clientId: state.clientId, reason }));
    return reply(loaded, fileView(loaded.events));
  }

  @Post(':id/plan')
  @Allow('CASE_MANAGER')
  @Returns(Planned, { status: 201, description: 'Agreed' })
  async plan(
    @PathId('id', 'case') id: string,
    @JsonBody(PlanBody) body: Static<typeof PlanBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    await this.requireInCharge(id, actor);
    const planId = derivedId('pln', ctx.commandId);
    const handled = await this.commands.handle(caseStream(id), caseFile, ctx, (s, { today }) =>
      decideAgreePlan({ planId, ...body }, s, today),
    );
    return reply(handled, { caseId: id, planId }, { status: 201 });
  }

  @Post(':id/talks')
  @Allow('CASE_MANAGER')
  @Returns(Held, { status: 201, description: 'Recorded' })
  async talk(
    @PathId('id', 'case') id: string,
    @JsonBody(TalkBody) body: Static<typeof TalkBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    await this.requireInCharge(id, actor);
    const talkId = derivedId('tlk', ctx.commandId);
    const handled = await this.commands.handle(caseStream(id), caseFile, ctx, (s, { today }) =>
      decideHoldTalk({ talkId, ...body }, s, today, MINIMUM_TALK_MINUTES.value),
    );
    return reply(handled, { caseId: id, talkId, isCounted: body.minutes >= MINIMUM_TALK_MINUTES.value }, { status: 201 });
  }

  @Post(':id/close')
  @Allow('CASE_MANAGER')
  @Returns(Closed, { status: 201, description: 'Closed' })
  async close(
    @PathId('id', 'case') id: string,
    @JsonBody(CloseBody) body: Static<typeof CloseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    await this.requireInCharge(id, actor);
    const handled = await this.commands.handle(caseStream(id), caseFile, ctx, (s, { today }) => decideClose(body, s, today));
    return reply(handled, { caseId: id, closedOn: body.closedOn }, { status: 201 });
  }

  /** The fact first, then the key; a reaction deletes the key where this process dies in between. */
  @Post(':id/erase')
  @Allow('TEAM_LEAD')
  @Returns(Erased, { status: 201, description: 'Erased' })
  async erase(
    @PathId('id', 'case') id: string,
    @JsonBody(EraseBody) body: Static<typeof EraseBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { state: before } = await this.commands.load(caseStream(id), caseFile);
    if (before.kind === 'none') return notFound('case', id);
    requireReader(actor, before);
    const handled = await this.commands.handle(caseStream(id), caseFile, ctx, (s, { today }) => decideErase(body, s, today));
    await this.erasure.deleteKey(before.clientId, body.reason, caseStream(id));
    return reply(handled, { caseId: id, erasedOn: handled.state.kind === 'none' ? undefined : handled.state.erasedOn }, { status: 201 });
  }

  private async requireInCharge(id: string, actor: Actor): Promise<void> {
    const { state } = await this.commands.load(caseStream(id), caseFile);
    if (state.kind === 'none') return notFound('case', id);
    requireInCharge(actor, state);
  }

  private async initials(id: string): Promise<string | undefined> {
    return initialsOf((await this.commands.load(caseStream(id), caseFile)).events);
  }
}
