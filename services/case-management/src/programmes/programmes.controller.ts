import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type } from '@paktwerk/kernel';
import { Allow, Returns, WaitForProjection } from '@paktwerk/platform';
import { Programmes } from '../read-models/programmes/query';
import { ProgrammeItem } from './views';

@ApiTags('programmes')
@Controller('api/case-management/v1/programmes')
export class ProgrammesController {
  constructor(private readonly programmes: Programmes) {}

  @Get()
  @Allow('CASE_MANAGER', 'TEAM_LEAD')
  @WaitForProjection('programmes')
  @Returns(Type.Array(ProgrammeItem))
  async list() {
    const all = await this.programmes.all();
    return all.map(({ programmeId, code, titleDe, titleEn }) => ({ programmeId, code, titleDe, titleEn }));
  }
}
