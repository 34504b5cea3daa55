import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { EmptyBody, PartyKey, Type, defined } from '@paktwerk/kernel';
import type { Decision, Static } from '@paktwerk/kernel';
import {
  Allow,
  Clock,
  Command,
  Commands,
  CurrentActor,
  DirectoryCopy,
  Districts,
  FILE_READERS,
  JsonBody,
  JsonQuery,
  Problem,
  Returns,
  actsForParty,
  notFound,
  reply,
  requireOrganisation,
  requireOwnParty,
  knownQuery,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import type { PortalConsentEvent } from './events';
import { decideGiveConsent } from './give-consent';
import type { ChangeConsent } from './give-consent';
import { decideRevokeConsent } from './revoke-consent';
import { portalConsentDecider, portalConsentStream } from './state';
import type { PortalConsentState } from './state';
import { PortalConsentView, portalConsentView } from './views';

const KnownQuery = Type.Object(knownQuery, { additionalProperties: false });
const KEY = { name: 'partyKey', schema: { ...PartyKey({ example: '08111' }), type: 'string' as const } };
const IS_KEY = new RegExp(String(PartyKey().pattern));

/** Einwilligung in die Bekanntgabe durch Abruf (§ 41 Abs. 2a LVwVfG): whoever signs for a party gives it and takes it back. */
@ApiTags('portal-consents')
@Controller('api/applications/v1/portal-consents')
export class PortalConsentController {
  constructor(
    private readonly commands: Commands,
    private readonly districts: Districts,
    private readonly directory: DirectoryCopy,
    private readonly clock: Clock,
  ) {}

  @Get(':partyKey')
  @Allow(...FILE_READERS)
  @ApiParam(KEY)
  @Returns(PortalConsentView, { versioned: true, description: 'Whether a party wants its notices in the portal, and since when' })
  async one(@CurrentActor() actor: Actor, @Param('partyKey') key: string, @JsonQuery(KnownQuery) query: Static<typeof KnownQuery>) {
    const partyKey = partyKeyOf(key);
    requireOrganisation(actor, partyKey);
    const { state, events, version, position } = await this.commands.load(
      portalConsentStream(partyKey),
      portalConsentDecider,
      defined({ knownAt: query.knownAt }),
    );
    if (version === 0 && !actsForParty(actor) && !(await this.isParty(partyKey))) return notFound('party', partyKey);
    return reply({ version, position }, portalConsentView(partyKey, state, events, version));
  }

  @Post(':partyKey/give')
  @Allow('SIGNATORY')
  @ApiParam(KEY)
  @Returns(PortalConsentView, { versioned: true, description: 'From now on its notices may go into the portal' })
  give(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @Param('partyKey') key: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    return this.change(actor, key, ctx, decideGiveConsent);
  }

  @Post(':partyKey/revoke')
  @Allow('SIGNATORY')
  @ApiParam(KEY)
  @Returns(PortalConsentView, { versioned: true, description: 'From now on its notices come by post' })
  revoke(
    @Command() ctx: CommandContext,
    @CurrentActor() actor: Actor,
    @Param('partyKey') key: string,
    @JsonBody(EmptyBody) _body: Static<typeof EmptyBody>,
  ) {
    return this.change(actor, key, ctx, decideRevokeConsent);
  }

  private async isParty(key: string): Promise<boolean> {
    return this.districts.find(key) !== undefined || (await this.directory.party(key, await this.clock.today())) !== undefined;
  }

  private async change(
    actor: Actor,
    key: string,
    ctx: CommandContext,
    decide: (cmd: ChangeConsent, state: PortalConsentState) => Decision<PortalConsentEvent>,
  ) {
    const partyKey = partyKeyOf(key);
    requireOwnParty(actor, partyKey);
    const stream = portalConsentStream(partyKey);
    const handled = await this.commands.handle(stream, portalConsentDecider, ctx, {
      decide: (state, { today }) => decide({ partyKey, today }, state),
    });
    const { state, events, version } = await this.commands.load(stream, portalConsentDecider);
    return reply(handled, portalConsentView(partyKey, state, events, version));
  }
}

const partyKeyOf = (key: string): string => {
  if (!IS_KEY.test(key)) throw new Problem(404, 'not-found', { what: 'party', id: key.slice(0, 20) });
  return key;
};
