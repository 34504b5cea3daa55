import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, RequestBody, Share, Text, Type, View } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';
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
  Returns,
  WaitForProjection,
  notFound,
  reply,
  bodyOf,
  requireOrganisation,
  visibleDistrict,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { limitOf, pageQuery, pageRows, pageSchema } from '@paktwerk/platform';
import { POST_STATUSES, listPosts } from '../read-models/posts/query';
import type { PostOnDay } from '../read-models/posts/query';
import { Register } from '../read-models/people/query';
import type { PersonView } from '../read-models/people/query';
import { grantOf, statusOn } from './post-view';
import { post, postStream } from './state';

const Foreign = Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$' });
const Appointed = Type.Object({
  appointmentId: Id('apt'),
  from: DateOnly(),
  lastDay: Type.Optional(DateOnly()),
  personId: Type.Optional(Id('psn')),
  name: Type.Optional(Type.String()),
  qualification: Type.Optional(Type.String({ description: "The person's tier; absent once their data were erased" })),
});
const PostItem = Type.Object({
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey(),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly(),
  to: DateOnly(),
  status: OneOf(POST_STATUSES),
  appointment: Type.Optional(Appointed),
});
const PostList = pageSchema(PostItem);
const PostView = View('PostView', {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey(),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly(),
  to: DateOnly(),
  effectiveOn: DateOnly(),
  knownAt: Type.Optional(InstantString()),
  status: OneOf(POST_STATUSES),
  appointments: Type.Array(Appointed),
});
const ListQuery = Type.Object(
  {
    district: Type.Optional(DistrictKey()),
    programmeId: Type.Optional(Foreign),
    status: Type.Optional(OneOf(POST_STATUSES)),
    effectiveOn: Type.Optional(DateOnly({ description: 'The day on which the posts are looked at; today unless told' })),
    ...pageQuery,
  },
  { additionalProperties: false },
);
const ViewQuery = Type.Object(
  { effectiveOn: Type.Optional(DateOnly()), knownAt: Type.Optional(InstantString()) },
  { additionalProperties: false },
);
const AppointBody = RequestBody('AppointBody', {
  personId: Id('psn'),
  from: DateOnly({ description: 'First day; may lie in the past' }),
  until: Type.Optional(DateOnly({ description: 'Last day of a fixed term; without it the person stays until the approval ends' })),
});
const AppointReply = View('AppointReply', {
  appointmentId: Id('apt'),
  postId: Id('post'),
  personId: Id('psn'),
  from: DateOnly(),
  until: Type.Optional(DateOnly()),
});
const VacateBody = RequestBody('VacateBody', {
  lastDay: DateOnly({ description: 'Last day of work; may lie in the past' }),
  reason: Text(300),
});
const VacateReply = View('VacateReply', { postId: Id('post'), lastDay: DateOnly() });

/**
 * Who sees who holds a post: the district whose post it is, and the granting authority, because the rate depends on the person's tier.
 * Ministry and court of audit see the post.
 */
const knowsPeople = (actor: Actor, district: string): boolean =>
  actor.organisation === 'authority' || (bodyOf(actor.organisation) === 'district' && actor.organisation === district);
const personOf = (p: PersonView | undefined): { name?: string; qualification?: string } => ({
  ...(p?.givenName && p.familyName ? { name: `${p.givenName} ${p.familyName}` } : {}),
  ...(p?.qualification ? { qualification: p.qualification } : {}),
});

@ApiTags('posts')
@Controller('api/staffing/v1/posts')
export class PostController {
  constructor(
    private readonly commands: Commands,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly appointments: Appointments,
    private readonly register: Register,
  ) {}

  @Get()
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @WaitForProjection('posts')
  @Returns(PostList)
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor): Promise<Static<typeof PostList>> {
    const district = visibleDistrict(actor, query.district);
    const effectiveOn = query.effectiveOn ?? (await this.clock.today());
    const limit = limitOf(query);
    const { rows, next } = pageRows(
      await listPosts(this.db, {
        effectiveOn,
        district,
        programmeId: query.programmeId,
        status: query.status,
        cursor: query.cursor,
        limit,
      }),
      limit,
      (r) => r.number,
    );
    const visible = rows.flatMap((r) => (r.personId !== null && knowsPeople(actor, r.district) ? [r.personId] : []));
    const people = await this.register.findAll(visible, effectiveOn);
    return { items: rows.map((r) => itemOf(r, people)), ...next };
  }

  @Get(':id')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @Returns(PostView, { versioned: true })
  async view(
    @PathId('id', 'post') id: string,
    @JsonQuery(ViewQuery) { knownAt, effectiveOn }: Static<typeof ViewQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const loaded = await this.commands.load(postStream(id), post, knownAt === undefined ? {} : { knownAt });
    const { state } = loaded;
    const grant = grantOf(loaded.events);
    if (state.kind === 'none' || !grant) return notFound('post', id);
    requireOrganisation(actor, state.district);
    const day: IsoDate = effectiveOn ?? (await this.clock.today());
    const mayKnow = knowsPeople(actor, state.district);
    const people = mayKnow
      ? await this.register.findAll(
          state.occupancies.map((o) => o.personId),
          day,
        )
      : new Map<string, PersonView>();
    return reply(loaded, {
      postId: id,
      ...grant,
      programmeId: state.programmeId,
      district: state.district,
      share: state.share,
      from: state.from,
      to: state.to,
      effectiveOn: day,
      ...(knownAt === undefined ? {} : { knownAt }),
      status: statusOn(state, day),
      appointments: state.occupancies.map((o) => ({
        appointmentId: o.appointmentId,
        from: o.from,
        ...(o.lastDay === undefined ? {} : { lastDay: o.lastDay }),
        ...(mayKnow ? { personId: o.personId, ...personOf(people.get(o.personId)) } : {}),
      })),
    });
  }

  @Post(':id/appointments')
  @Allow('APPLICANT')
  @Returns(AppointReply, { versioned: true, status: 201, description: 'Appointed' })
  async appoint(
    @PathId('id', 'post') id: string,
    @JsonBody(AppointBody) body: Static<typeof AppointBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { handled, appointmentId } = await this.appointments.appoint(id, body, actor, ctx);
    return reply(handled, { appointmentId, postId: id, ...body }, { status: 201 });
  }

  @Post(':id/vacancies')
  @Allow('APPLICANT')
  @Returns(VacateReply, { versioned: true, status: 201, description: 'Vacated' })
  async vacate(
    @PathId('id', 'post') id: string,
    @JsonBody(VacateBody) body: Static<typeof VacateBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const handled = await this.appointments.vacate(id, body, actor, ctx);
    return reply(handled, { postId: id, lastDay: body.lastDay }, { status: 201 });
  }
}

const itemOf = (r: PostOnDay, people: ReadonlyMap<string, PersonView>): Static<typeof PostItem> => {
  const person = r.personId === null ? undefined : people.get(r.personId);
  return {
    postId: r.postId,
    grantId: r.grantId,
    lineId: r.lineId,
    programmeId: r.programmeId,
    callId: r.callId,
    district: r.district,
    share: r.share,
    tier: r.tier as Static<typeof PostItem>['tier'],
    from: r.firstDay,
    to: r.lastDay,
    status: r.status,
    ...(r.appointmentId === null || r.heldFrom === null
      ? {}
      : {
          appointment: {
            appointmentId: r.appointmentId,
            from: r.heldFrom,
            ...(r.heldUntil === null ? {} : { lastDay: r.heldUntil }),
            ...(person ? { personId: person.personId, ...personOf(person) } : {}),
          },
        }),
  };
};
