import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, RequestBody, Text, Type, berlinDate } from '@paktwerk/kernel';
import type { Instant, IsoDate, Static } from '@paktwerk/kernel';
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
  bodyOf,
  created,
  limitOf,
  notFound,
  pageQuery,
  pageRows,
  pageSchema,
  reply,
  requireOrganisation,
  visibleDistrict,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { Register } from '../read-models/people/query';
import { POST_STATUSES, listPosts } from '../read-models/posts/query';
import { postDecider, postStream } from './state';
import type { PostFile, PostState } from './state';
import { AppointmentView, Foreign, PostItem, PostView, appointmentView, postItem, postView } from './views';

const PostList = pageSchema(PostItem);
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
const VacateBody = RequestBody('VacateBody', {
  lastDay: DateOnly({ description: 'Last day of work; may lie in the past' }),
  reason: Text(300),
});

/**
 * Who sees who holds a post: the district whose post it is, and the granting authority, because the rate depends on the person's tier.
 * Ministry and court of audit see the post.
 */
const knowsPeople = (actor: Actor, district: string): boolean =>
  actor.organisation === 'authority' || (bodyOf(actor.organisation) === 'district' && actor.organisation === district);
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
    return { items: rows.map((r) => postItem(r, people)), ...next };
  }

  @Get(':id')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @Returns(PostView, { versioned: true })
  async view(
    @PathId('id', 'post') id: string,
    @JsonQuery(ViewQuery) { knownAt, effectiveOn }: Static<typeof ViewQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const loaded = await this.commands.load(postStream(id), postDecider, knownAt === undefined ? {} : { knownAt });
    if (loaded.state.kind === 'none') return notFound('post', id);
    requireOrganisation(actor, loaded.state.district);
    return reply(loaded, await this.viewOf(loaded, actor, { knownAt, effectiveOn: effectiveOn ?? (await this.clock.today()) }));
  }

  @Post(':id/appointments')
  @Allow('APPLICANT')
  @Returns(AppointmentView, { versioned: true, status: 201, description: 'Appointed' })
  async appoint(
    @PathId('id', 'post') id: string,
    @JsonBody(AppointBody) body: Static<typeof AppointBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const { handled, appointed } = await this.appointments.appoint(id, body, actor, ctx);
    const people = await this.register.findAll([appointed.personId], berlinDate(ctx.at));
    return created(handled, `/api/staffing/v1/posts/${id}`, appointmentView(appointed, people));
  }

  @Post(':id/vacancies')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, vacated' })
  async vacate(
    @PathId('id', 'post') id: string,
    @JsonBody(VacateBody) body: Static<typeof VacateBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const handled = await this.appointments.vacate(id, body, actor, ctx);
    return reply(handled, await this.viewOf(handled, actor, { effectiveOn: berlinDate(ctx.at) }));
  }

  private async viewOf(
    { state, file }: { readonly state: PostState; readonly file: PostFile | undefined },
    actor: Actor,
    asOf: { readonly effectiveOn: IsoDate; readonly knownAt?: Instant | undefined },
  ): Promise<PostView> {
    if (state.kind === 'none' || !file) throw new Error('A post that is shown must exist.');
    const holders = state.occupancies.map((o) => o.personId);
    const people = knowsPeople(actor, state.district) ? await this.register.findAll(holders, asOf.effectiveOn) : undefined;
    return postView(state, file, asOf, people);
  }
}
