import { Amount, DateOnly, DistrictKey, Type, View } from '@paktwerk/kernel';
import type { Districts } from '@paktwerk/platform';
import { callContent } from '../call/events';
import { ruleSetContent } from '../programme/events';
import { framesOf } from '../call/frames';
import type { Rehearsed } from './state';

const Text = Type.String();
const Integer = Type.Integer();
const beforeRelease = 'Not for parties: it tells of decisions that are not released';

export const FramesView = View('FramesView', {
  weightSum: Integer,
  leftoverCents: Type.Integer({ description: 'Cents that are left when every frame is rounded down: one each to the largest remainders' }),
  reservedCents: Type.Optional(Amount({ description: beforeRelease })),
  frames: Type.Array(
    Type.Object({
      district: DistrictKey(),
      districtName: Text,
      weight: Integer,
      floorCents: Amount(),
      remainder: Type.Number(),
      rank: Integer,
      extraCent: Integer,
      amountCents: Amount(),
      reservedCents: Type.Optional(Amount({ description: `Set aside within the rehearsal. ${beforeRelease}` })),
    }),
  ),
});
export const RehearsalView = View('RehearsalView', {
  call: Type.Object(callContent),
  rules: Type.Optional(Type.Object({ ruleSetId: Text, ...ruleSetContent }, { description: 'Tried, and not published as such' })),
  money: FramesView,
});
export const RehearsalListItem = View('RehearsalListItem', {
  callId: Text,
  programmeId: Text,
  programmeCode: Text,
  ruleSetVersion: Integer,
  hasOwnRules: Type.Boolean({ description: 'It is tried under rules that are not published' }),
  titleDe: Text,
  titleEn: Text,
  potCents: Amount(),
  opensOn: DateOnly(),
  deadline: DateOnly(),
});
export const RehearsalOverView = View('RehearsalOverView', { callId: Text, openedCallId: Type.Optional(Text) });

export const framesView = (call: Rehearsed['call'], reserved: Rehearsed['reserved'], districts: Pick<Districts, 'organisationName'>) => {
  const { frames, ...sums } = framesOf(call, reserved);
  return { ...sums, frames: frames.map((f) => ({ ...f, districtName: districts.organisationName(f.district) })) };
};

export const rehearsalView = ({ call, rules, reserved }: Rehearsed, districts: Pick<Districts, 'organisationName'>) => ({
  call,
  ...(rules === undefined ? {} : { rules }),
  money: framesView(call, reserved, districts),
});
