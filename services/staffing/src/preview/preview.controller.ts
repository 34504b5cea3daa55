import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Static } from '@paktwerk/kernel';
import { Allow, Command, CurrentActor, JsonBody, PathId, Returns } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { PreviewBody, Previews } from './previews';
import { PreviewView } from './views';

@ApiTags('posts')
@Controller('api/staffing/v1/posts')
export class PreviewController {
  constructor(private readonly previews: Previews) {}

  @Post(':id/previews')
  @Allow('APPLICANT', 'SIGNATORY', 'GRANT_CLERK', 'GRANT_REVIEWER')
  @Returns(PreviewView, {
    description: 'What would follow from it; nothing is stored but an attempt at more time than the person has beside others',
  })
  preview(
    @PathId('id', 'post') id: string,
    @JsonBody(PreviewBody) body: Static<typeof PreviewBody>,
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
  ) {
    return this.previews.preview(id, body, actor, ctx);
  }
}
