import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Amount, DateOnly, Id, RequestBody, Text, Type } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import {
  Allow,
  FILE_READERS,
  Command,
  CurrentActor,
  JsonBody,
  JsonQuery,
  PathId,
  Returns,
  asOfQuery,
  reply,
  requireBody,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { FILES_MOST } from '../parameters';
import { ROLES_OF } from './actions';
import { Intention } from './intention';
import { NoticeHearings } from './notice-hearings';
import { IntendedView, NoticeHearingsView } from './views';

const closed = { additionalProperties: false };
const AsOf = Type.Object(asOfQuery, closed);
const IntentionBody = RequestBody('IntentionBody', { intended: Intention });
const OpenNoticeHearingBody = RequestBody('OpenNoticeHearingBody', {
  intended: Intention,
  claim: Type.Optional(
    Type.Object(
      {
        claimedCents: Amount({ minimum: 1 }),
        paidOn: Type.Optional(DateOnly({ description: 'When it was paid; interest does not begin before' })),
      },
      { ...closed, description: 'What shall be claimed back with it' },
    ),
  ),
  grounds: Text(4000, { description: 'Why; the recipient reads exactly this' }),
  dueOn: Type.Optional(DateOnly({ description: 'Fourteen days from today unless told; it ends on the next working day' })),
});
const ExtendNoticeHearingBody = RequestBody('ExtendNoticeHearingBody', {
  dueOn: DateOnly({ description: 'The new end; it moves on to the next working day' }),
});
const GiveNoticeStatementBody = RequestBody('GiveNoticeStatementBody', {
  statement: Text(4000),
  files: Type.Optional(
    Type.Array(Id('att'), { maxItems: FILES_MOST.value, uniqueItems: true, description: 'Brought in for it before, `POST /attachments`' }),
  ),
  isComplete: Type.Optional(Type.Boolean({ description: 'This is all; the hearing ends with it' })),
});

@ApiTags('grants')
@Controller('api/applications/v1/grants')
export class NoticeHearingController {
  constructor(private readonly hearings: NoticeHearings) {}

  @Get(':grantId/hearings')
  @Allow(...FILE_READERS)
  @Returns(NoticeHearingsView, { versioned: true, description: 'On what the recipient of a grant was heard, and what they said' })
  async all(@CurrentActor() actor: Actor, @PathId('grantId', 'grt') grantId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { handled, view } = await this.hearings.of(actor, grantId, query);
    return reply(handled, view);
  }

  @Post(':grantId/hearings/preview')
  @HttpCode(200)
  @Allow(...ROLES_OF['open-notice-hearing'])
  @Returns(IntendedView, { description: 'What a notice would take, line by line; nothing is recorded' })
  preview(
    @Command() _ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(IntentionBody) { intended }: Static<typeof IntentionBody>,
  ) {
    requireBody(actor, 'authority');
    return this.hearings.preview(grantId, intended);
  }

  @Post(':grantId/hearings')
  @Allow(...ROLES_OF['open-notice-hearing'])
  @Returns(NoticeHearingsView, { versioned: true, description: 'The recipient is heard, until a day' })
  async open(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @JsonBody(OpenNoticeHearingBody) body: Static<typeof OpenNoticeHearingBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.hearings.open(actor, grantId, body, ctx);
    return reply(handled, view);
  }

  @Post(':grantId/hearings/:hearingId/extend')
  @Allow(...ROLES_OF['extend-notice-hearing'])
  @Returns(NoticeHearingsView, { versioned: true, description: 'The period ends later' })
  async extend(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('hearingId', 'hea') hearingId: string,
    @JsonBody(ExtendNoticeHearingBody) { dueOn }: Static<typeof ExtendNoticeHearingBody>,
  ) {
    requireBody(actor, 'authority');
    const { handled, view } = await this.hearings.extend(actor, grantId, { hearingId, dueOn }, ctx);
    return reply(handled, view);
  }

  @Post(':grantId/hearings/:hearingId/statement')
  @Allow(...ROLES_OF['give-notice-statement'])
  @Returns(NoticeHearingsView, { versioned: true, description: 'Received; the instant of receipt says whether it is late' })
  async say(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @PathId('grantId', 'grt') grantId: string,
    @PathId('hearingId', 'hea') hearingId: string,
    @JsonBody(GiveNoticeStatementBody) { statement, files = [], isComplete = false }: Static<typeof GiveNoticeStatementBody>,
  ) {
    const { handled, view } = await this.hearings.say(actor, grantId, { hearingId, statement, fileIds: files, isComplete }, ctx);
    return reply(handled, view);
  }
}
