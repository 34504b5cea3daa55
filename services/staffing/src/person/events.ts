import { DateOnly, DistrictKey, Id, OneOf, Share, Text, Type, event, personal } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';

/** A person enters a district's register. Everything about them is encrypted under their own key before it is stored. */
export const PersonRegistered = event('person.registered', 1, {
  personId: Id('psn'),
  district: DistrictKey(),
  givenName: personal(Text(100), 'personId'),
  familyName: personal(Text(100), 'personId'),
  birthDate: personal(DateOnly(), 'personId'),
  qualification: personal(OneOf(QUALIFICATION_TIERS), 'personId'),
});

/** Part of the person's working time is set aside for a post, from and until these days; the post is filled after that. */
export const ShareClaimed = event('share.claimed', 1, {
  personId: Id('psn'),
  claimId: Id('clm'),
  appointmentId: Id('apt'),
  postId: Id('post'),
  share: Share(),
  from: DateOnly(),
  until: DateOnly(),
  /** True where the appointment itself ends on `until`; false where only the approval of the post does. */
  isFixedTerm: Type.Boolean(),
  /** The version of the post that the request named (If-Match): whoever completes the claim keeps to it. */
  expectedVersion: Type.Optional(Type.Integer({ minimum: 0 })),
});

export const ShareEnded = event('share.ended', 1, { personId: Id('psn'), claimId: Id('clm'), lastDay: DateOnly() });

/** The post did not take the person: the claim never held. */
export const ShareReturned = event('share.returned', 1, { personId: Id('psn'), claimId: Id('clm') });

export type PersonEvent =
  EventOf<typeof PersonRegistered> | EventOf<typeof ShareClaimed> | EventOf<typeof ShareEnded> | EventOf<typeof ShareReturned>;
export const personEvents = [PersonRegistered, ShareClaimed, ShareEnded, ShareReturned];
