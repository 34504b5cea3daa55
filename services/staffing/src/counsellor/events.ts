import { DateOnly, DistrictKey, Id, OneOf, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

const human = Type.String({ maxLength: 100 });

/** Somebody who signs in says that they work for a party on a funded post; which one, the party says. */
export const LoginOffered = event('login.offered', 1, { humanId: human, party: PartyKey(), offeredOn: DateOnly() });

/** They work for the party no more, or never did: it links them to nothing further. */
export const LoginWithdrawn = event('login.withdrawn', 1, { humanId: human, party: PartyKey(), withdrawnOn: DateOnly() });

const link = {
  appointmentId: Id('apt'),
  postId: Id('post'),
  programmeId: Text(100),
  district: DistrictKey(),
  recipient: Type.Optional(PartyKey()),
  humanId: human,
};

/** The human who signs in is the one of this appointment: what they do as a counsellor belongs to its post, on the days of the appointment. */
export const AppointmentLinked = event('appointment.linked', 1, { ...link, linkedOn: DateOnly() });
/** Why a sign-in is taken off an appointment. */
export const UNLINK_REASONS = ['OTHER_PERSON', 'OTHER_APPOINTMENT'] as const;

/** Somebody says that they never were; until another human says so, too, nothing follows from it. */
export const UnlinkProposed = event('appointment-unlink.proposed', 1, {
  ...link,
  reason: OneOf(UNLINK_REASONS),
  proposedBy: human,
  proposedOn: DateOnly(),
});
/** They stay linked. */
export const UnlinkWithdrawn = event('appointment-unlink.withdrawn', 1, {
  appointmentId: Id('apt'),
  withdrawnBy: human,
  withdrawnOn: DateOnly(),
});
/** They never were. */
export const AppointmentUnlinked = event('appointment.unlinked', 1, { ...link, unlinkedOn: DateOnly() });

export const counsellorEvents = [
  LoginOffered,
  LoginWithdrawn,
  AppointmentLinked,
  UnlinkProposed,
  UnlinkWithdrawn,
  AppointmentUnlinked,
] as const;
export type CounsellorEvent = { [K in keyof typeof counsellorEvents]: EventOf<(typeof counsellorEvents)[K]> }[number];
