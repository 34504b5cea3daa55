import { DateOnly, DistrictKey, Id, OneOf, Share, Text, Type, event, personal } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';

/** An id that another service made. */
const Foreign = Type.String({ minLength: 1, maxLength: 100 });

export const PostApproved = event('post.approved', 1, {
  postId: Id('post'),
  grantId: Foreign,
  lineId: Foreign,
  programmeId: Foreign,
  callId: Foreign,
  district: DistrictKey(),
  share: Share(),
  tier: OneOf(QUALIFICATION_TIERS),
  from: DateOnly(),
  to: DateOnly(),
});

/** What the public event needs stands in the private one: `toPublic` must not look anything up. */
const occupancy = {
  postId: Id('post'),
  programmeId: Foreign,
  district: DistrictKey(),
  share: Share(),
  appointmentId: Id('apt'),
  claimId: Id('clm'),
  personId: Id('psn'),
  from: DateOnly(),
};

/** Someone works on the post from this day on, which may lie in the past. */
export const PostFilled = event('post.filled', 1, occupancy);

/** The reason is free text and may say something about the person (an illness), so it is theirs. */
export const PostVacated = event('post.vacated', 1, { ...occupancy, lastDay: DateOnly(), reason: personal(Text(300), 'personId') });

/**
 * The share was claimed, but the post could not take the person any more. The post's stream decides this once and for all:
 * without the event a second attempt could fill the post after the first one had given the share back.
 */
export const AppointmentDeclined = event('appointment.declined', 1, {
  postId: Id('post'),
  appointmentId: Id('apt'),
  claimId: Id('clm'),
  personId: Id('psn'),
  code: Type.String({ maxLength: 100 }),
  explanation: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
});

export type PostEvent =
  EventOf<typeof PostApproved> | EventOf<typeof PostFilled> | EventOf<typeof PostVacated> | EventOf<typeof AppointmentDeclined>;
export const postEvents = [PostApproved, PostFilled, PostVacated, AppointmentDeclined];
