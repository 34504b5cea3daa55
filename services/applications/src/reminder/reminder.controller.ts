import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, OneOf, Parameter, RequestBody, Type } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';
import {
  AUTHORITY_READERS,
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  JsonBody,
  JsonQuery,
  Returns,
  asOfQuery,
  refuseWith,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { exampleOf } from './example';
import { REMINDER_KINDS } from './kinds';
import type { ReminderKind } from './kinds';
import { decidePublishTemplate } from './publish-template';
import { ReminderTemplates } from './reminder-templates';
import { reminderTemplateDecider, reminderTemplateStream, templateOn } from './state';
import type { ReminderTemplate } from './state';
import { ReminderPreviewView, ReminderTemplateView, ReminderTemplatesView } from './views';
import { PLACEHOLDERS, Wording } from './wording';

const AsOf = Type.Object(asOfQuery, { additionalProperties: false });
const KindQuery = Type.Object({ kind: OneOf(REMINDER_KINDS) }, { additionalProperties: false });
const days = Type.Integer({ minimum: 0, maximum: 60 });
const PublishTemplateBody = RequestBody('PublishTemplateBody', {
  version: Type.Integer({ minimum: 1 }),
  validFrom: DateOnly(),
  isAutomatic: Type.Boolean(),
  days: Parameter(days),
  wording: Wording,
});
const PreviewTemplateBody = RequestBody('PreviewTemplateBody', { days, wording: Wording });

const viewOf = (kind: ReminderKind, versions: readonly ReminderTemplate[], today: IsoDate) => {
  const current = templateOn(versions, today)?.version;
  return {
    kind,
    placeholders: [...PLACEHOLDERS[kind]],
    versions: versions.map(({ kind: _kind, ...version }) => version),
    ...(current === undefined ? {} : { current }),
  };
};

@ApiTags('reminder-templates')
@Controller('api/applications/v1/reminder-templates')
export class ReminderController {
  constructor(
    private readonly commands: Commands,
    private readonly templates: ReminderTemplates,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...AUTHORITY_READERS)
  @Returns(ReminderTemplatesView, { description: 'What is sent to whom is reminded, by kind' })
  async all(@JsonQuery(AsOf) { effectiveOn, ...asOf }: Static<typeof AsOf>) {
    const [all, today] = await Promise.all([this.templates.all(asOf), this.clock.today()]);
    return { items: REMINDER_KINDS.map((kind) => viewOf(kind, all[kind], effectiveOn ?? today)) };
  }

  @Post()
  @Allow('GRANT_REVIEWER')
  @Returns(ReminderTemplateView, { versioned: true, description: 'Published; it holds from its day on' })
  async publish(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonQuery(KindQuery) { kind }: Static<typeof KindQuery>,
    @JsonBody(PublishTemplateBody) body: Static<typeof PublishTemplateBody>,
  ) {
    requireBody(actor, 'authority');
    const handled = await this.commands.handle(reminderTemplateStream(kind), reminderTemplateDecider, ctx, {
      decide: (versions, { today }) => decidePublishTemplate({ ...body, kind, today }, versions),
    });
    return reply(handled, viewOf(kind, handled.state, await this.clock.today()));
  }

  @Post('preview')
  @Allow('GRANT_REVIEWER')
  @Returns(ReminderPreviewView, { description: 'As it would go out, with figures that are made up; nothing is stored and nothing sent' })
  async preview(
    @Command() _ctx: CommandContext,
    @JsonQuery(KindQuery) { kind }: Static<typeof KindQuery>,
    @JsonBody(PreviewTemplateBody) body: Static<typeof PreviewTemplateBody>,
  ) {
    const wording = exampleOf(kind, body.wording, body.days, await this.clock.today());
    return 'code' in wording ? refuseWith(wording) : { wording };
  }
}
