import { DateOnly, DistrictKey, Id, PartyKey, Text, Type, event } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';

const human = Type.String({ maxLength: 100 });

/** Somebody who signs in says that they work for a party on a funded post; which one, the party says. */
export const LoginOffered = event('login.offered', 1, { humanId: human, party: PartyKey(), offeredOn: DateOnly() });

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
/** They never were. */
export const AppointmentUnlinked = event('appointment.unlinked', 1, { ...link, unlinkedOn: DateOnly() });

export const counsellorEvents = [LoginOffered, AppointmentLinked, AppointmentUnlinked] as const;
export type CounsellorEvent = { [K in keyof typeof counsellorEvents]: EventOf<(typeof counsellorEvents)[K]> }[number];
