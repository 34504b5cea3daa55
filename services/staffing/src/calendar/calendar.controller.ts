import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { LANGUAGES, OneOf, PartyKey, RequestBody, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, Command, CurrentActor, JsonBody, JsonQuery, Problem, Returns, actsForParty } from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { askedForCalendar, deadlinesCalendar } from '../plan/deadlines-calendar';
import { PLAN_READERS, Plans, readerOf } from '../plan/plans';
import { PlanCalendars } from './plan-calendars';
import { PlanCalendarView } from './views';

const party = Type.Optional(PartyKey({ description: 'Whose plan; unless told that of whoever asks. Bodies of the state name one' }));
const CalendarQuery = Type.Object({ party }, { additionalProperties: false });
const NewPlanCalendarBody = RequestBody('NewPlanCalendarBody', { party, language: OneOf(LANGUAGES) });
const EndPlanCalendarBody = RequestBody('EndPlanCalendarBody', { party });
const PATH = '/api/staffing/v1/calendar';

/** The deadlines of a plan by a secret address, for calendars that nobody can sign in with. */
@ApiTags('calendar')
@Controller('api/staffing/v1/calendar')
export class CalendarController {
  constructor(
    private readonly calendars: PlanCalendars,
    private readonly plans: Plans,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...PLAN_READERS)
  @Returns(PlanCalendarView)
  async view(@CurrentActor() actor: Actor, @JsonQuery(CalendarQuery) asked: Static<typeof CalendarQuery>) {
    return { hasCalendar: await this.calendars.has(actor.personId, readerOf(actor, asked.party).parties) };
  }

  @Post()
  @Allow(...PLAN_READERS)
  @Returns(PlanCalendarView, { description: 'A new secret address; the one before opens nothing any more' })
  async renew(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(NewPlanCalendarBody) body: Static<typeof NewPlanCalendarBody>,
  ) {
    const { party: own, parties } = readerOf(actor, body.party);
    const secret = await this.calendars.renew(actor, own, body.language);
    await this.calendars.end(
      actor.personId,
      parties.filter((one) => one !== own),
    );
    return { hasCalendar: true, path: `${PATH}/${secret}.ics` };
  }

  @Post('end')
  @Allow(...PLAN_READERS)
  @Returns(PlanCalendarView, { description: 'The address opens nothing any more' })
  async end(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(EndPlanCalendarBody) body: Static<typeof EndPlanCalendarBody>,
  ) {
    await this.calendars.end(actor.personId, readerOf(actor, body.party).parties);
    return { hasCalendar: false };
  }

  /** Whoever has left is told of no deadline any more, also where nobody knows who has made an address: of a plan for its party, of a body of the state for its own people. */
  @Post('end-all')
  @Allow('SIGNATORY', 'GRANT_REVIEWER', 'MINISTRY')
  @Returns(PlanCalendarView, {
    description:
      'No address of the plan opens anything any more, whoever made it, and none that somebody of the authority or the ministry made; each can make another one',
  })
  async endAll(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(EndPlanCalendarBody) body: Static<typeof EndPlanCalendarBody>,
  ) {
    if (actsForParty(actor)) await this.calendars.endAll(readerOf(actor, body.party).parties);
    else await this.calendars.endAllOf(actor.organisation, body.party);
    return { hasCalendar: false };
  }

  @Get(':secret')
  @Allow('PUBLIC')
  @ApiParam({ name: 'secret', description: 'The secret and `.ics`', schema: { type: 'string' } })
  @ApiProduces('text/calendar')
  @ApiResponse({
    status: 200,
    description: 'The deadlines of the plan that the secret was made for; nobody is named',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  async read(@Param('secret') file: string, @Res({ passthrough: true }) response: HeaderWriter) {
    const who = await this.calendars.open(file.replace(/\.ics$/, ''));
    if (!who || !PLAN_READERS.some((role) => who.roles.includes(role))) throw new Problem(404, 'not-found', { what: 'calendar', id: '' });
    const today = await this.clock.today();
    // A party's own is that of what has taken its place.
    const reader = readerOf(who, actsForParty(who) ? undefined : who.party);
    const asked = { party: reader.party, ...askedForCalendar(today) };
    const plan = await this.plans.find(asked, { ...reader, knowsPeople: false }, today);
    response.header('content-type', 'text/calendar; charset=utf-8');
    response.header('cache-control', 'private, no-store');
    return deadlinesCalendar(plan, who.language, await this.clock.now());
  }
}
