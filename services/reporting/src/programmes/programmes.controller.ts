import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type, berlinDate } from '@paktwerk/kernel';
import { Allow, Clock, Database, Districts, Returns, WaitForProjection } from '@paktwerk/platform';
import { Tiles } from './tiles';
import { programmes } from '../read-models/programmes/query';
import { ClockView, ProgrammeItem, TileItem } from './views';

/** What a dashboard needs beside the figures. */
@ApiTags('programmes')
@Controller('api/reporting/v1')
export class ProgrammesController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly tileMap: Tiles,
    private readonly districts: Districts,
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
  @Returns(Type.Array(TileItem))
  tiles() {
    return this.tileMap.all.map((tile) => ({ ...tile, fullName: this.districts.organisationName(tile.district) }));
  }

  @Get('clock')
  @Allow('ANY')
  @Returns(ClockView)
  async domainClock() {
    const now = await this.clock.now();
    return { now, today: berlinDate(now), simulated: this.clock.isSimulated };
  }
}
