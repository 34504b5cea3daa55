import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { DateOnly, DistrictKey, Id, InstantString, OneOf, RequestBody, Share, Text, Type, berlinDate, defined } from '@paktwerk/kernel';
import type { Instant, IsoDate, Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  WaitForProjection,
  DirectoryCopy,
  actsFor,
  actsForParty,
  created,
  limitOf,
  notFound,
  pageQuery,
  pageSchema,
  reply,
  requireOrganisation,
  whereVisible,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext, ViewOf } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import type { PostHandled } from '../appointment/appointments';
import { Register } from '../read-models/people/query';
import { Posts, holderOf, postItem } from '../read-models/posts/query';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { payOfPost } from './entitlement';
import { Employer, MOST_WORKPLACES, MunicipalKey } from './events';
import { PostReports } from './post-reports';
import { POST_STATUSES, postDecider, postStream, recipientOf } from './state';
import type { ApprovedPost, PostFile, PostState } from './state';
import { AppointmentView, Foreign, PostItem, PostView, appointmentView, postView } from './views';
import type { Told } from './views';

const PostList = pageSchema(PostItem);
const ListQuery = Type.Object(
  {
    district: Type.Optional(DistrictKey()),
    programmeId: Type.Optional(Foreign),
    status: Type.Optional(OneOf(POST_STATUSES)),
    refilled: Type.Optional(
      OneOf(['late'] as const, { description: 'Only those on which somebody began behind the window after the appointment before' }),
    ),
    reports: Type.Optional(
      OneOf(['open'] as const, { description: 'Only posts of which something was told that the authority has not taken note of' }),
    ),
    effectiveOn: Type.Optional(
      DateOnly({ description: 'The day on which the posts are looked at; unless told that of knownAt, or today' }),
    ),
    knownAt: Type.Optional(InstantString({ description: 'What was not known yet at this instant is left out' })),
    ...pageQuery,
  },
  { additionalProperties: false },
);
const ViewQuery = Type.Object(asOfQuery, { additionalProperties: false });
/** Found where the tier is named: on it the rate depends. */
const evidenceText = { description: 'What proves the tier, e.g. degree, university, year' };
const AppointBody = RequestBody('AppointBody', {
  personId: Id('psn'),
  from: DateOnly({ description: 'First day; may lie in the past' }),
  until: Type.Optional(DateOnly({ description: 'Last day of a fixed term; without it the person stays as long as the money lasts' })),
  tier: OneOf(QUALIFICATION_TIERS, { description: 'Tier of the person; a lower one than the line pays the lower rate' }),
  evidence: Text(300, evidenceText),
  share: Type.Optional(
    Share({ description: 'How much of full time the person works on the post, in hundredths; as much as it has unless told' }),
  ),
});
const VacateBody = RequestBody('VacateBody', {
  lastDay: DateOnly({ description: 'Last day of work; may lie in the past' }),
  reason: Text(300),
});
const CorrectBody = RequestBody('CorrectBody', {
  appointmentId: Id('apt'),
  from: DateOnly({ description: 'The first day as it really was' }),
  lastDay: Type.Optional(
    DateOnly({ description: 'The last day as it really was; without it the person stays as long as the money lasts' }),
  ),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS, { description: 'Tier of the person; without it as it was' })),
  evidence: Type.Optional(Text(300, evidenceText)),
  reason: Text(300),
});
const SuspendBody = RequestBody('SuspendBody', {
  appointmentId: Id('apt'),
  from: DateOnly({ description: 'First day without pay; may lie in the past' }),
  until: Type.Optional(DateOnly({ description: 'Last day without pay as planned; without it nobody knows yet' })),
  reason: Type.Optional(Text(300)),
});
const ResumeBody = RequestBody('ResumeBody', {
  suspensionId: Id('sus'),
  from: DateOnly({ description: 'First day that is paid again' }),
});
const CorrectSuspensionBody = RequestBody('CorrectSuspensionBody', {
  suspensionId: Id('sus'),
  from: Type.Optional(DateOnly({ description: 'First day without pay as it really was; without it as it was told' })),
  until: Type.Optional(DateOnly({ description: 'Last day without pay as it really was; without it nobody knows until when' })),
  annulled: Type.Optional(Type.Literal(true, { description: 'Pay never was interrupted' })),
  reason: Text(300),
});
const ChangeShareBody = RequestBody('ChangeShareBody', {
  appointmentId: Id('apt'),
  from: DateOnly({ description: 'First day on which it holds; may lie in the past' }),
  share: Share({ description: 'How much of full time the person works on the post, in hundredths' }),
});
const ChangeEmployerBody = RequestBody('ChangeEmployerBody', {
  from: DateOnly({ description: 'First day on which it holds' }),
  employer: Employer,
});
const ChangeWorkplacesBody = RequestBody('ChangeWorkplacesBody', {
  from: DateOnly({ description: 'First day on which it holds' }),
  workplaces: Type.Array(MunicipalKey(), { minItems: 1, maxItems: MOST_WORKPLACES, uniqueItems: true }),
});
const AcknowledgeBody = RequestBody('AcknowledgeBody', {
  through: Type.Integer({ minimum: 1, description: 'Version of the post up to which its reports were read' }),
  note: Type.Optional(Text(300, { description: 'Of the post, and not of the person' })),
});
const AnnulBody = RequestBody('AnnulBody', { appointmentId: Id('apt'), reason: Text(300) });

/**
 * The holder of a post is shown to the party that has the post, and to the granting authority, because the rate depends on the person's tier.
 * Ministry and court of audit see the post.
 */
const knowsPeople = (actor: Actor, recipient: string): boolean => actor.organisation === 'authority' || actsFor(actor, recipient);
@ApiTags('posts')
@Controller('api/staffing/v1/posts')
export class PostController {
  constructor(
    private readonly commands: Commands,
    private readonly posts: Posts,
    private readonly clock: Clock,
    private readonly appointments: Appointments,
    private readonly register: Register,
    private readonly directory: DirectoryCopy,
    private readonly reports: PostReports,
    private readonly rules: RulesOfPosts,
  ) {}

  @Get()
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @WaitForProjection('posts')
  @Returns(PostList)
  async list(@JsonQuery(ListQuery) query: Static<typeof ListQuery>, @CurrentActor() actor: Actor): Promise<ViewOf<typeof PostList>> {
    const visible = whereVisible(actor, query.district);
    const { knownAt } = query;
    const knownOn = await this.knownOn(knownAt);
    const effectiveOn = query.effectiveOn ?? knownOn;
    const withAnnounced = !actsForParty(actor);
    const { rows, next } = await this.posts.list({ ...query, visible, withAnnounced, effectiveOn, limit: limitOf(query) });
    const holders = rows.flatMap((r) => holderOf(r) ?? []).filter((h) => knowsPeople(actor, h.district));
    const employers = await this.employersOf(holders.map((h) => h.district));
    const people = await this.register.findAll(
      holders.map((h) => ({ ...h, ...defined({ employers: employers.get(h.district) }) })),
      knownAt,
    );
    const rules = await this.rules.ofAll(
      rows.map(({ programmeId }) => programmeId),
      knownOn,
    );
    return { items: rows.map((r) => postItem(r, people, rules.get(r.programmeId))), ...next };
  }

  @Get(':id')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'MINISTRY', 'AUDITOR')
  @Returns(PostView, { versioned: true })
  async view(
    @PathId('id', 'post') id: string,
    @JsonQuery(ViewQuery) { knownAt, effectiveOn }: Static<typeof ViewQuery>,
    @CurrentActor() actor: Actor,
  ) {
    const loaded = await this.commands.load(postStream(id), postDecider, defined({ knownAt }));
    if (loaded.state.kind === 'none') return notFound('post', id);
    requireOrganisation(actor, recipientOf(loaded.state));
    if (loaded.state.announced && actsForParty(actor)) return notFound('post', id);
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
    const told = await this.toldTo(actor, handled.state);
    const { state, file } = existing(handled);
    const on = berlinDate(ctx.at);
    const pay = await this.payOf(state, file, on);
    return created(handled, `/api/staffing/v1/posts/${id}`, appointmentView(state, appointed, pay, told, on));
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

  @Post(':id/corrections')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, with the appointment as it really was' })
  async correct(
    @PathId('id', 'post') id: string,
    @JsonBody(CorrectBody) { appointmentId, reason, ...changed }: Static<typeof CorrectBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const handled = await this.appointments.correct(id, appointmentId, { correction: { kind: 'changed', ...changed }, reason }, actor, ctx);
    return reply(handled, await this.viewOf(handled, actor, { effectiveOn: berlinDate(ctx.at) }));
  }

  @Post(':id/annulments')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, without the appointment' })
  async annul(
    @PathId('id', 'post') id: string,
    @JsonBody(AnnulBody) { appointmentId, reason }: Static<typeof AnnulBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const handled = await this.appointments.correct(id, appointmentId, { correction: { kind: 'annulled' }, reason }, actor, ctx);
    return reply(handled, await this.viewOf(handled, actor, { effectiveOn: berlinDate(ctx.at) }));
  }

  @Post(':id/suspensions')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, with pay interrupted' })
  async suspend(
    @PathId('id', 'post') id: string,
    @JsonBody(SuspendBody) body: Static<typeof SuspendBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.told(await this.reports.suspend(id, body, actor, ctx), actor, ctx);
  }

  @Post(':id/resumptions')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, with pay that runs again' })
  async resume(
    @PathId('id', 'post') id: string,
    @JsonBody(ResumeBody) body: Static<typeof ResumeBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.told(await this.reports.resume(id, body, actor, ctx), actor, ctx);
  }

  @Post(':id/suspension-corrections')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, with the interruption of pay as it really was' })
  async correctSuspension(
    @PathId('id', 'post') id: string,
    @JsonBody(CorrectSuspensionBody) { suspensionId, annulled, reason, ...days }: Static<typeof CorrectSuspensionBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    const correction = annulled ? { kind: 'annulled' as const } : { kind: 'changed' as const, ...days };
    return this.told(await this.reports.correctSuspension(id, { suspensionId, correction, reason }, actor, ctx), actor, ctx);
  }

  @Post(':id/shares')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, worked on by more or less from a day on' })
  async changeShare(
    @PathId('id', 'post') id: string,
    @JsonBody(ChangeShareBody) body: Static<typeof ChangeShareBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.told(await this.appointments.changeShare(id, body, actor, ctx), actor, ctx);
  }

  @Post(':id/employers')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, with its employer from a day on' })
  async changeEmployer(
    @PathId('id', 'post') id: string,
    @JsonBody(ChangeEmployerBody) body: Static<typeof ChangeEmployerBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.told(await this.reports.changeEmployer(id, body, actor, ctx), actor, ctx);
  }

  @Post(':id/workplaces')
  @Allow('APPLICANT')
  @Returns(PostView, { versioned: true, description: 'The post, with where the work is from a day on' })
  async changeWorkplaces(
    @PathId('id', 'post') id: string,
    @JsonBody(ChangeWorkplacesBody) body: Static<typeof ChangeWorkplacesBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.told(await this.reports.changeWorkplaces(id, body, actor, ctx), actor, ctx);
  }

  @Post(':id/acknowledgements')
  @Allow('GRANT_CLERK')
  @Returns(PostView, { versioned: true, description: 'The post, with its reports taken note of' })
  async acknowledge(
    @PathId('id', 'post') id: string,
    @JsonBody(AcknowledgeBody) body: Static<typeof AcknowledgeBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.told(await this.reports.acknowledge(id, body, ctx), actor, ctx);
  }

  private async told(handled: PostHandled, actor: Actor, { at }: CommandContext) {
    return reply(handled, await this.viewOf(handled, actor, { effectiveOn: berlinDate(at) }));
  }

  private async viewOf(shown: Shown, actor: Actor, asOf: AsOf): Promise<PostView> {
    const { state, file } = existing(shown);
    const told = await this.toldTo(actor, state, asOf.knownAt);
    const pay = await this.payOf(state, file, await this.knownOn(asOf.knownAt));
    return postView(state, file, asOf, told, pay);
  }

  /** By which day rules are asked. */
  private async knownOn(knownAt: Instant | undefined): Promise<IsoDate> {
    return knownAt === undefined ? this.clock.today() : berlinDate(knownAt);
  }

  private async payOf(state: ApprovedPost, file: PostFile, knownOn: IsoDate) {
    return payOfPost(await this.rules.of(state.programmeId, knownOn), state, file);
  }

  /** In whose registers the people on posts may stand: of a party, and of what has taken its place. */
  private async employersOf(parties: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const today = await this.clock.today();
    const keys = [...new Set(parties)];
    const found = await Promise.all(keys.map((key) => this.directory.succession(key, today)));
    return new Map(keys.map((key, i) => [key, [key, ...found[i]!.filter((heir) => heir !== key)]]));
  }

  /** What the actor may know about the people on a post: their names, what proves their tier, why something was corrected. */
  private async toldTo(actor: Actor, state: PostState, knownAt?: Instant): Promise<Told | undefined> {
    if (state.kind === 'none' || !knowsPeople(actor, recipientOf(state))) return undefined;
    const { postId, occupancies } = state;
    const district = recipientOf(state);
    const employers = await this.employersOf([district]);
    const [people, { events }] = await Promise.all([
      this.register.findAll(
        occupancies.map(({ personId, from }) => ({ personId, district, on: from, ...defined({ employers: employers.get(district) }) })),
        knownAt,
      ),
      this.commands.load(postStream(postId), postDecider, defined({ knownAt })),
    ]);
    return { district, people, events };
  }
}

interface Shown {
  readonly state: PostState;
  readonly file: PostFile | undefined;
}
interface AsOf {
  readonly effectiveOn: IsoDate;
  readonly knownAt?: Instant | undefined;
}

const existing = ({ state, file }: Shown): { readonly state: ApprovedPost; readonly file: PostFile } => {
  if (state.kind === 'none' || !file) throw new Error('A post that is shown must exist.');
  return { state, file };
};
