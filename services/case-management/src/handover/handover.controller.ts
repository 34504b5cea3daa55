import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DateOnly, Type, defined, lastDayOfMonths } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { Allow, Clock, CurrentActor, JsonQuery, People, Returns, WaitForProjection, districtOf, ownKeys } from '@paktwerk/platform';
import type { Actor, ViewOf } from '@paktwerk/platform';
import { inOfficeOn } from '../access/in-office';
import { HANDOVER_MONTHS, OPEN_BEHIND_MONEY_MONTHS } from '../parameters';
import { Appointments } from '../read-models/appointments/query';
import { HandoverItem } from './views';

const HandoverList = Type.Object({ items: Type.Array(HandoverItem) });
const HandoverQuery = Type.Object({ effectiveOn: Type.Optional(DateOnly()) }, { additionalProperties: false });

/** Whose cases somebody else has to take, because their counsellor leaves the post. */
@ApiTags('cases')
@Controller('api/case-management/v1/handovers')
export class HandoverController {
  constructor(
    private readonly clock: Clock,
    private readonly appointments: Appointments,
    private readonly people: People,
  ) {}

  @Get()
  @Allow('TEAM_LEAD')
  @WaitForProjection('cases')
  @Returns(HandoverList, {
    description: 'Counsellors of the district with open cases who have left, or leave soon; whoever left first comes first',
  })
  async list(
    @JsonQuery(HandoverQuery) { effectiveOn }: Static<typeof HandoverQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ViewOf<typeof HandoverList>> {
    const on = effectiveOn ?? (await this.clock.today());
    const until = lastDayOfMonths(on, HANDOVER_MONTHS.value);
    const cases = await this.appointments.openCases(districtOf(actor), on);
    const held = await this.appointments.of([...cases.keys()], ownKeys(actor));
    const names = await this.people.names([...cases.keys()]);
    const items = [...cases].flatMap(([counsellorId, caseIds]) => {
      const appointments = held.get(counsellorId) ?? [];
      const office = inOfficeOn(appointments, on, OPEN_BEHIND_MONEY_MONTHS.value);
      const lastDay = office.kind === 'ended' ? office.lastDay : office.kind === 'in-office' ? office.until : undefined;
      if (lastDay === undefined || lastDay > until) return [];
      // Which posts a carrier has is its own business.
      const own = appointments.filter((appointment) => appointment.isOwn);
      const posts = own.map(({ appointmentId, postId, programmeId }) => ({ appointmentId, postId, programmeId }));
      const who = { counsellorId, ...defined({ counsellor: names.get(counsellorId) }) };
      return [{ ...who, lastDay, hasLeft: lastDay < on, appointments: posts, caseIds: [...caseIds] }];
    });
    return { items: items.sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1)) };
  }
}
