import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type, defined, readable } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Commands, CurrentActor, PathId, People, Returns, notFound } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { caseDecider, caseStream } from '../case/state';
import { Appointments } from '../read-models/appointments/query';
import { CaseFileRead } from './events';
import { accessDecider, accessStream } from './state';
import { ReadingItem } from './views';
import { requireReader } from './who-may';

/** Who read a file, and why: for the team lead, who answers for it, and of a restricted one for the data-protection officer. */
@ApiTags('cases')
@Controller('api/case-management/v1/cases')
export class AccessController {
  constructor(
    private readonly commands: Commands,
    private readonly people: People,
    private readonly appointments: Appointments,
  ) {}

  @Get(':id/readings')
  @Allow('TEAM_LEAD', 'DATA_PROTECTION')
  @Returns(Type.Array(ReadingItem))
  async readings(@PathId('id', 'case') id: string, @CurrentActor() actor: Actor): Promise<Static<typeof ReadingItem>[]> {
    const { state } = await this.commands.load(caseStream(id), caseDecider);
    if (state.kind === 'none') return notFound('case', id);
    requireReader(await this.appointments.withOffice(actor), state);
    const { events } = await this.commands.load(accessStream(id), accessDecider);
    const names = await this.people.names(events.map((e) => e.meta.actor.person));
    return events.flatMap((e) => {
      if (!CaseFileRead.is(e)) return [];
      const name = names.get(e.meta.actor.person);
      return [
        {
          at: e.recordedAt,
          role: e.meta.actor.role,
          ...defined({ name }),
          reason: readable(e.data.reason),
        },
      ];
    });
  }
}
