import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, DistrictKey, InstantString, Type, View, berlinDate } from '@paktwerk/kernel';
import { Allow, Clock, Database, Returns, WaitForProjection } from '@paktwerk/platform';
import { Tiles } from '../reference-data';
import { programmes } from '../read-models/programmes/query';

const CallItem = View('CallItem', {
  callId: Type.String(),
  titleDe: Type.String(),
  titleEn: Type.String(),
  potCents: Type.Integer(),
  opensOn: DateOnly(),
  deadline: DateOnly(),
});
const ProgrammeItem = View('ProgrammeItem', {
    programmeId: Type.String(),
    code: Type.String(),
    titleDe: Type.String(),
    titleEn: Type.String(),
    callId: Type.Optional(Type.String({ description: 'The call opened last' })),
    potCents: Type.Integer({ description: 'Pots of all calls together, in cents' }),
    firstDay: DateOnly({ description: 'Earliest day with something to show' }),
    calls: Type.Array(CallItem),
  });
const Tile = View('Tile', { district: DistrictKey(), name: Type.String(), plate: Type.String(), col: Type.Integer(), row: Type.Integer() });
const ClockAnswer = View('ClockAnswer', { now: InstantString(), today: DateOnly(), simulated: Type.Boolean() });

/** What a dashboard needs beside the figures. */
@ApiTags('programmes')
@Controller('api/reporting/v1')
export class ProgrammesController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly tileMap: Tiles,
  ) {}

  @Get('programmes')
  @Allow('ANY')
  @WaitForProjection('programmes')
  @Returns(Type.Array(ProgrammeItem))
  programmes() {
    return programmes(this.db);
  }

  @Get('tiles')
  @Allow('ANY')
  @Returns(Type.Array(Tile))
  tiles() {
    return this.tileMap.all;
  }

  @Get('clock')
  @Allow('ANY')
  @Returns(ClockAnswer)
  async domainClock() {
    const now = await this.clock.now();
    return { now, today: berlinDate(now), simulated: this.clock.isSimulated };
  }
}
