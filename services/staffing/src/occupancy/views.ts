import { DateOnly, DistrictKey, InstantString, Share, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';

const figures = {
  posts: Type.Integer({ description: 'That somebody may work on, on the day that is looked at' }),
  vacantPosts: Type.Integer({ description: 'Of these, on which nobody works' }),
  approvedShare: Share({ description: 'Of these posts together' }),
  filledShare: Share({ description: 'Of those on which somebody works' }),
  refills: Type.Integer({ description: 'Posts that somebody took over within twelve months up to the day, from somebody who had left' }),
  medianDaysToRefill: Type.Optional(
    Type.Integer({
      minimum: 0,
      description: 'Days on which nobody worked in between, for half of these at most; absent where there are none',
    }),
  ),
  months: Type.Array(
    Type.Object({ month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }), approvedShare: Share(), filledShare: Share() }),
    { description: 'On the average of the days of each month, oldest first' },
  ),
};
export const DistrictOccupancyItem = View('DistrictOccupancyItem', { district: DistrictKey(), ...figures });
export const OccupancyView = View('OccupancyView', {
  effectiveOn: DateOnly(),
  knownAt: Type.Optional(InstantString()),
  ...figures,
  districts: Type.Array(DistrictOccupancyItem, {
    description: 'Every district with posts, by its key; posts of other parties count where they lie',
  }),
});
export type OccupancyView = ViewOf<typeof OccupancyView>;
export type DistrictOccupancyItem = ViewOf<typeof DistrictOccupancyItem>;
