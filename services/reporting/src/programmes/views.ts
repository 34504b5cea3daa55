import { DateOnly, DistrictKey, InstantString, Type, View } from '@paktwerk/kernel';

const CallItem = View('CallItem', {
  callId: Type.String(),
  titleDe: Type.String(),
  titleEn: Type.String(),
  potCents: Type.Integer(),
  opensOn: DateOnly(),
  deadline: DateOnly(),
});
export const ProgrammeItem = View('ProgrammeItem', {
    programmeId: Type.String(),
    code: Type.String(),
    titleDe: Type.String(),
    titleEn: Type.String(),
    callId: Type.Optional(Type.String({ description: 'The call opened last' })),
    firstDay: DateOnly({ description: 'Earliest day with something to show' }),
    calls: Type.Array(CallItem),
  });
export const TileItem = View('TileItem', {
  district: DistrictKey(),
  name: Type.String(),
  fullName: Type.String({ description: 'With Stadtkreis or Landkreis: Heilbronn and Karlsruhe are both' }),
  plate: Type.String(),
  col: Type.Integer(),
  row: Type.Integer(),
});
export const ClockView = View('ClockView', { now: InstantString(), today: DateOnly(), simulated: Type.Boolean() });
