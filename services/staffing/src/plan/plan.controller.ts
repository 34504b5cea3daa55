import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LANGUAGES, OneOf, PartyKey, Type, addDays, berlinDate, monthBegin } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, CurrentActor, JsonQuery, Returns, ReturnsFile, WaitForProjection, asOfQuery } from '@paktwerk/platform';
import type { Actor, HeaderWriter } from '@paktwerk/platform';
import { PlanCalendars } from '../calendar/plan-calendars';
import { askedForCalendar, deadlinesCalendar } from './deadlines-calendar';
import { PLAN_READERS, Plans, readerOf } from './plans';
import { PlanView } from './views';

const MONTHS = 18;
/** So many of them lie before that of the day. */
const MONTHS_BEFORE = 13;
const PlanQuery = Type.Object(
  {
    party: Type.Optional(PartyKey({ description: 'Whose plan; unless told that of whoever asks. Bodies of the state name one' })),
    from: Type.Optional(
      Type.String({
        pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$',
        description: 'The first month; unless told thirteen before that of the day',
      }),
    ),
    months: Type.Optional(Type.Integer({ minimum: 1, maximum: 60, description: `How many months; unless told ${MONTHS}` })),
    ...asOfQuery,
  },
  { additionalProperties: false },
);

const CalendarQuery = Type.Object(
  { party: PlanQuery.properties.party, language: Type.Optional(OneOf(LANGUAGES)), ...asOfQuery },
  { additionalProperties: false },
);

@ApiTags('plan')
@Controller('api/staffing/v1/plan')
export class PlanController {
  constructor(
    private readonly plans: Plans,
    private readonly calendars: PlanCalendars,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...PLAN_READERS)
  @WaitForProjection('posts')
  @Returns(PlanView, { description: 'Posts over time, what they come to each month, and what is to be done until when' })
  async view(@JsonQuery(PlanQuery) query: Static<typeof PlanQuery>, @CurrentActor() actor: Actor) {
    await this.calendars.seen(actor);
    return this.find(query, actor);
  }

  @Get('deadlines.ics')
  @Allow(...PLAN_READERS)
  @WaitForProjection('posts')
  @ReturnsFile(['text/calendar'], 'The deadlines as a calendar, those of the next year among them')
  async calendar(
    @JsonQuery(CalendarQuery) { language = 'de', party, ...asOf }: Static<typeof CalendarQuery>,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: HeaderWriter,
  ) {
    const { today, effectiveOn } = await this.daysOf(asOf);
    const reader = readerOf(actor, party);
    const asked = { party: reader.party, ...askedForCalendar(effectiveOn), knownAt: asOf.knownAt };
    const plan = await this.plans.find(asked, { ...reader, knowsPeople: false }, today);
    response.header('content-type', 'text/calendar; charset=utf-8');
    response.header('content-disposition', `attachment; filename="fristen-${plan.party}.ics"`);
    response.header('cache-control', 'private, no-store');
    return deadlinesCalendar(plan, language, await this.clock.now());
  }

  private async daysOf({ knownAt, effectiveOn }: Pick<Static<typeof PlanQuery>, 'knownAt' | 'effectiveOn'>) {
    const today = await this.clock.today();
    return { today, effectiveOn: effectiveOn ?? (knownAt === undefined ? today : berlinDate(knownAt)) };
  }

  private async find({ party, from, months = MONTHS, ...asOf }: Static<typeof PlanQuery>, actor: Actor) {
    const reader = readerOf(actor, party);
    const { knownAt } = asOf;
    const { today, effectiveOn } = await this.daysOf(asOf);
    const firstDay = `${from ?? monthsBefore(effectiveOn, MONTHS_BEFORE)}-01`;
    return this.plans.find({ party: reader.party, firstDay, months, effectiveOn, knownAt }, reader, today);
  }
}

const monthsBefore = (day: string, months: number): string => {
  let first = monthBegin(day);
  for (let n = 0; n < months; n += 1) first = monthBegin(addDays(first, -1));
  return first.slice(0, 7);
};
