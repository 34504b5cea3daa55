import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { EmptyBody, LANGUAGES, OneOf, RequestBody } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, Command, CurrentActor, JsonBody, Problem, Returns } from '@paktwerk/platform';
import type { Actor, CommandContext, HeaderWriter } from '@paktwerk/platform';
import { MailConfig } from '../mail/config';
import { Addressees } from '../preference/addressees';
import { Preferences } from '../preference/preferences';
import { TaskList } from '../task/task-list';
import { calendarText } from './calendar-text';
import { CalendarView } from './views';

const NewCalendarBody = RequestBody('NewCalendarBody', { language: OneOf(LANGUAGES) });
const PATH = '/api/applications/v1/calendar';
const MOST = 1000;

@ApiTags('calendar')
@Controller('api/applications/v1/calendar')
export class CalendarController {
  constructor(
    private readonly preferences: Preferences,
    private readonly addressees: Addressees,
    private readonly tasks: TaskList,
    private readonly mail: MailConfig,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @Returns(CalendarView, { description: 'A new secret address; the one before opens nothing any more' })
  async renew(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(NewCalendarBody) { language }: Static<typeof NewCalendarBody>,
  ) {
    return { path: `${PATH}/${await this.preferences.newCalendar(actor, language)}.ics` };
  }

  @Post('end')
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @Returns(CalendarView, { description: 'The address opens nothing any more' })
  async end(@Command() _ctx: CommandContext, @CurrentActor() actor: Actor, @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>) {
    await this.preferences.endCalendar(actor);
    return {};
  }

  @Get(':secret')
  @Allow('PUBLIC')
  @ApiParam({ name: 'secret', description: 'The secret and `.ics`', schema: { type: 'string' } })
  @ApiProduces('text/calendar')
  @ApiResponse({
    status: 200,
    description: 'The tasks of whom the secret was made for',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  async read(@Param('secret') file: string, @Res({ passthrough: true }) response: HeaderWriter) {
    const who = await this.preferences.byCalendar(file.replace(/\.ics$/, ''));
    if (!who) throw new Problem(404, 'not-found', { what: 'calendar', id: '' });
    const { items } = await this.tasks.find(await this.addressees.now(who), { limit: MOST });
    response.header('content-type', 'text/calendar; charset=utf-8');
    response.header('cache-control', 'private, no-store');
    return calendarText(items, who.language, this.mail.isOn ? this.mail.pageUrl : undefined, await this.clock.now());
  }
}
