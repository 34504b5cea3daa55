import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ContactEnded } from './events';
import type { ContactEnd, ContactEvent } from './events';
import type { ContactState } from './state';

export interface EndContact {
  readonly contactId: string;
  readonly humanId: string;
  readonly because: ContactEnd;
}

/** The entry that was looked at, and no other that was agreed to since. */
export const decideEndContact = ({ contactId, ...cmd }: EndContact, state: ContactState, today: IsoDate): Decision<ContactEvent> =>
  state.kind === 'listed' && state.contactId === contactId
    ? record(ContactEnded({ contactId, ...cmd, party: state.party, endedOn: today }))
    : nothing();

/** What is known of the human behind an entry, over all of their sign-ins. */
export interface Whereabouts {
  /** When they last said what stands there. */
  readonly consentedOn: IsoDate;
  /** The day of their last visit, and how many days that is ago; absent where nothing is known of one. */
  readonly seen?: { readonly on: IsoDate; readonly daysAgo: number };
  /** Last days of their rights at the party; null while one goes on. */
  readonly rights: readonly (IsoDate | null)[];
  /** Last days of their appointments to posts of the party. */
  readonly appointments: readonly IsoDate[];
  /** Who they were on a post has been erased. */
  readonly isErased: boolean;
}

/**
 * Why an entry is over, if it is. A right that was taken ends it, an appointment that is over only where nobody has come since: the next one may be told late. Whoever
 * agreed after that stays.
 */
export const endOf = (
  { consentedOn, seen, rights, appointments, isErased }: Whereabouts,
  today: IsoDate,
  { unseenDays, leftDays }: { readonly unseenDays: number; readonly leftDays: number },
): ContactEnd | undefined => {
  if (isErased) return 'ERASED';
  const [lastRight, lastAppointment] = [latest(rights), latest(appointments)];
  const goesOn = (lastDay: IsoDate | null | undefined): boolean => lastDay === null || (lastDay !== undefined && lastDay >= today);
  if (!goesOn(lastRight) && !goesOn(lastAppointment)) {
    if (lastRight && consentedOn <= lastRight) return 'RIGHTS_OVER';
    const isAway = lastAppointment
      ? addDays(lastAppointment, leftDays) < today && (seen === undefined || seen.on <= lastAppointment)
      : false;
    if (lastAppointment && isAway && consentedOn <= lastAppointment) return 'APPOINTMENTS_OVER';
  }
  const isUnseen = seen === undefined ? addDays(consentedOn, unseenDays) < today : seen.daysAgo > unseenDays;
  return isUnseen ? 'UNSEEN' : undefined;
};

/** Undefined of none, null where one goes on. */
const latest = (days: readonly (IsoDate | null)[]): IsoDate | null | undefined => (days.includes(null) ? null : [...days].sort().at(-1));
