import { Injectable } from '@nestjs/common';
import { compareText, defined, lastDayOfMonths } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { Database, People, districtOf, ownKeys } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { inOfficeOn } from '../access/in-office';
import { HANDOVER_MONTHS, OPEN_BEHIND_MONEY_MONTHS } from '../parameters';
import { Appointments } from '../read-models/appointments/query';
import type { OfCounsellor } from '../read-models/appointments/query';
import { openCasesOf } from '../read-models/cases/query';
import type { HandoverItem } from './views';

export interface Counsellor {
  readonly counsellorId: string;
  readonly counsellor?: string | undefined;
  readonly appointments: readonly OfCounsellor[];
  readonly caseIds: readonly string[];
}

/** Who of those with open cases has left on a day, or leaves within the months before which their lead is told; whoever left first comes first. */
export const handoversOn = (counsellors: readonly Counsellor[], on: IsoDate): HandoverItem[] => {
  const until = lastDayOfMonths(on, HANDOVER_MONTHS.value);
  const lastDayOf = (appointments: readonly OfCounsellor[]): IsoDate | undefined => {
    const office = inOfficeOn(appointments, on, OPEN_BEHIND_MONEY_MONTHS.value);
    return office.kind === 'ended' ? office.lastDay : office.kind === 'in-office' ? office.until : undefined;
  };
  const isSoon = (day: IsoDate | undefined): day is IsoDate => day !== undefined && day <= until;
  const items = counsellors.flatMap(({ counsellorId, counsellor, appointments, caseIds }): HandoverItem[] => {
    // Which posts a carrier has is its own business; that somebody stays by one is said.
    const own = appointments.filter((appointment) => appointment.isOwn);
    const [lastOfAll, lastOfOwn] = [lastDayOf(appointments), own.length > 0 ? lastDayOf(own) : undefined];
    const staysByCarrier = !isSoon(lastOfAll) && isSoon(lastOfOwn);
    const lastDay = staysByCarrier ? lastOfOwn : lastOfAll;
    if (!isSoon(lastDay)) return [];
    const posts = own.map(({ appointmentId, postId, programmeId }) => ({ appointmentId, postId, programmeId }));
    const who = { counsellorId, ...defined({ counsellor }), lastDay, hasLeft: lastDay < on };
    const stays = staysByCarrier ? { staysByCarrier: true as const, ...defined({ staysUntil: lastOfAll }) } : {};
    return [{ ...who, ...stays, appointments: posts, caseIds: [...caseIds] }];
  });
  return items.toSorted((a, b) => compareText(a.lastDay, b.lastDay));
};

/** Whose cases of a district somebody else has to take. */
@Injectable()
export class Handovers {
  constructor(
    private readonly db: Database,
    private readonly appointments: Appointments,
    private readonly people: People,
  ) {}

  async list(actor: Actor, on: IsoDate): Promise<HandoverItem[]> {
    const cases = await openCasesOf(this.db, districtOf(actor), on);
    const signIns = [...cases.keys()];
    const [held, names] = await Promise.all([this.appointments.of(signIns, ownKeys(actor)), this.people.names(signIns)]);
    const counsellors = [...cases].map(([counsellorId, caseIds]) => ({
      counsellorId,
      counsellor: names.get(counsellorId),
      appointments: held.get(counsellorId) ?? [],
      caseIds,
    }));
    return handoversOn(counsellors, on);
  }
}
