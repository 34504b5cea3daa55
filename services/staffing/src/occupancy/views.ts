import { Amount, DateOnly, DistrictKey, Id, InstantString, PartyKey, Share, Type, View } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { Foreign } from '../post/views';

const figures = {
  posts: Type.Integer({ description: 'That somebody may work on, on the day that is looked at' }),
  vacantPosts: Type.Integer({ description: 'Of these, that nobody holds' }),
  suspendedPosts: Type.Integer({ description: 'Of these, that somebody holds without pay: neither filled nor vacant' }),
  lapsedPosts: Type.Integer({ description: 'Not of these: nobody filled them within their window, and they would be there still' }),
  approvedShare: Share({ description: 'Of these posts together' }),
  filledShare: Share({ description: 'That somebody works and is paid for: where they work less than the post has, that' }),
  suspendedShare: Share({ description: 'That somebody would work who holds a post without pay' }),
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
/** A post that nobody ever worked on. */
export const NeverFilledItem = View('NeverFilledItem', {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  district: DistrictKey(),
  recipient: Type.Optional(PartyKey({ description: 'The party that was granted; absent where it is the district itself' })),
  share: Share(),
  since: Type.Optional(
    DateOnly({ description: 'The first day on which somebody could have begun; absent where the rules name no window' }),
  ),
  lastDay: Type.Optional(DateOnly({ description: 'Last day of a window from then on' })),
  isInForce: Type.Boolean({ description: 'The rules say that it runs for such posts; else it is what it would be' }),
  wouldHaveLapsed: Type.Boolean({ description: 'It is over on the day that is looked at, and the post is approved for longer' }),
  freed: Type.Array(Type.Object({ budgetYear: Type.Integer(), amountCents: Amount() }), {
    description: 'What falls back with it, by budget year; nothing where the post ends with the window or before',
  }),
});
export type NeverFilledItem = ViewOf<typeof NeverFilledItem>;
export type OccupancyView = ViewOf<typeof OccupancyView>;
export type DistrictOccupancyItem = ViewOf<typeof DistrictOccupancyItem>;
