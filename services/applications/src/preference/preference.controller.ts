import { Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LANGUAGES, OneOf, RequestBody, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, Returns, refuseWith } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Preferences } from './preferences';
import { PreferenceView } from './views';

const PreferenceBody = RequestBody('PreferenceBody', {
  digest: Type.Boolean(),
  reminders: Type.Boolean(),
  language: OneOf(LANGUAGES),
});

@ApiTags('preference')
@Controller('api/applications/v1/preference')
export class PreferenceController {
  constructor(private readonly preferences: Preferences) {}

  @Get()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @Returns(PreferenceView, { description: 'What the person who asks has switched on; nothing unless they did' })
  mine(@CurrentActor() actor: Actor) {
    return this.preferences.of(actor.personId);
  }

  @Put()
  @Allow('GRANT_CLERK', 'GRANT_REVIEWER', 'APPLICANT', 'SIGNATORY')
  @Returns(PreferenceView, { description: 'Changed; where nothing is switched on, nothing is kept' })
  async change(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @JsonBody(PreferenceBody) body: Static<typeof PreferenceBody>,
  ) {
    const refusal = await this.preferences.change(actor, body);
    return refusal ? refuseWith(refusal) : this.preferences.of(actor.personId);
  }
}
