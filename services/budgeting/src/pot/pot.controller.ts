import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Type, berlinDate } from '@paktwerk/kernel';
import type { IsoDate, Static } from '@paktwerk/kernel';
import {
  actsForParty,
  AUTHORITY_READERS,
  Allow,
  FILE_READERS,
  Clock,
  Commands,
  CurrentActor,
  Districts,
  JsonQuery,
  PathId,
  Problem,
  Returns,
  WaitForProjection,
  notFound,
  reply,
  requireOrganisation,
  seesParty,
  asOfQuery,
} from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { pageQuery, pageSchema } from '@paktwerk/platform';
import { Pots } from '../read-models/pots/query';
import { Reservations } from '../read-models/reservations/query';
import { traceOf } from './frame-trace';
import { calculatedFrames, commitmentsOf, potFileOf } from './pot-file';
import { listedTo, shownEvents, shownTo } from './shown-to';
import { potDecider, potIdOf, potStream } from './state';
import { CommitmentItem, FrameTraceView, PotListItem, PotView, UncommittedView } from './views';

const closed = { additionalProperties: false };
const AsOf = Type.Object(asOfQuery, closed);
const ListQuery = Type.Object({ ...asOfQuery, ...pageQuery }, closed);
const UncommittedQuery = Type.Object(
  {
    ...asOfQuery,
    ...pageQuery,
    olderThanHours: Type.Optional(Type.Integer({ minimum: 0, maximum: 87_600, description: '24 unless told' })),
  },
  closed,
);

@ApiTags('pots')
@Controller('api/budgeting/v1')
export class PotController {
  constructor(
    private readonly commands: Commands,
    private readonly pots: Pots,
    private readonly reservations: Reservations,
    private readonly districts: Districts,
    private readonly clock: Clock,
  ) {}

  @Get('pots')
  @Allow(...FILE_READERS)
  @WaitForProjection('pots')
  @Returns(pageSchema(PotListItem))
  async all(@CurrentActor() actor: Actor, @JsonQuery(ListQuery) query: Static<typeof ListQuery>) {
    const page = await this.pots.find(query, await this.dayOf(query));
    return { ...page, items: page.items.map((pot) => listedTo(actor, pot)) };
  }

  @Get('pots/:callId')
  @Allow(...FILE_READERS)
  @Returns(PotView, { versioned: true, description: 'The pot and its frames; a district sees its own frame, and no reservations' })
  async one(@CurrentActor() actor: Actor, @PathId('callId', 'call') callId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { events, ...all } = await this.events(callId, query);
    const isParty = actsForParty(actor);
    const shown = isParty ? shownEvents(events) : events;
    const { version, position } = isParty ? { version: shown.length, position: shown.at(-1)?.position } : all;
    const on = await this.dayOf(query);
    const file = potFileOf(shown, on, (key) => this.districts.organisationName(key)) ?? notFound('pot', callId);
    const frames = file.frames.filter((f) => seesParty(actor, f.district)).map((f) => shownTo(actor, f));
    return reply({ version, position }, { ...shownTo(actor, file), frames, version });
  }

  @Get('pots/:callId/commitments')
  @Allow('MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY')
  @Returns(Type.Object({ items: Type.Array(CommitmentItem) }), {
    description: 'What is committed, and whether it may be paid; a party sees its own once the notice is delivered',
  })
  async commitments(@CurrentActor() actor: Actor, @PathId('callId', 'call') callId: string, @JsonQuery(AsOf) query: Static<typeof AsOf>) {
    const { events } = await this.events(callId, query);
    const shown = actsForParty(actor) ? shownEvents(events) : events;
    const all = commitmentsOf(shown, (key) => this.districts.organisationName(key)) ?? notFound('pot', callId);
    return { items: all.filter((c) => seesParty(actor, c.recipient ?? c.district)) };
  }

  @Get('pots/:callId/frames/:district')
  @Allow(...FILE_READERS)
  @ApiParam({ name: 'district', schema: { type: 'string', pattern: '^[0-9]{5}$', example: '08111' } })
  @Returns(FrameTraceView, { description: 'How the frame was calculated, in words and numbers' })
  async trace(
    @CurrentActor() actor: Actor,
    @PathId('callId', 'call') callId: string,
    @Param('district') district: string,
    @JsonQuery(AsOf) query: Static<typeof AsOf>,
  ) {
    if (!/^\d{5}$/.test(district)) throw new Problem(404, 'not-found', { what: 'district', id: district.slice(0, 20) });
    requireOrganisation(actor, district);
    const { events } = await this.events(callId, query);
    const calculated = calculatedFrames(events) ?? notFound('pot', callId);
    return traceOf(calculated, district, this.districts.organisationName(district)) ?? notFound('frame', district);
  }

  @Get('reservations/uncommitted')
  @Allow(...AUTHORITY_READERS, 'OPERATIONS')
  @WaitForProjection('reservations')
  @Returns(pageSchema(UncommittedView), { description: 'Money set aside for more than a day that nobody committed or gave back' })
  async uncommitted(@JsonQuery(UncommittedQuery) query: Static<typeof UncommittedQuery>) {
    const { olderThanHours = 24, ...asked } = query;
    const looked = asked.knownAt ?? (await this.clock.now());
    const before = new Date(Date.parse(looked) - olderThanHours * 3_600_000).toISOString();
    return this.reservations.uncommitted(before, asked);
  }

  /** The day that is looked at. */
  private async dayOf({ effectiveOn, knownAt }: Static<typeof AsOf>): Promise<IsoDate> {
    return effectiveOn ?? berlinDate(knownAt ?? (await this.clock.now()));
  }

  private async events(callId: string, query: Static<typeof AsOf>) {
    const { effectiveOn, ...knownAt } = query;
    const loaded = await this.commands.load(potStream(potIdOf(callId)), potDecider, knownAt);
    const known = loaded.events;
    return {
      events: effectiveOn === undefined ? known : known.filter((e) => e.data.effectiveOn <= effectiveOn),
      version: loaded.version,
      position: loaded.position,
    };
  }
}
