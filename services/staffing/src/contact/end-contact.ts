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
  /** The day of their last visit, for whomever, and how many days that is ago; absent where nothing is known of one. */
  readonly seen?: { readonly on: IsoDate; readonly daysAgo: number };
  /** The day of their last visit for the party. */
  readonly seenThere?: IsoDate;
  /** Last days of their rights at the party; null while one goes on. */
  readonly rights: readonly (IsoDate | null)[];
  /** Last days of their appointments to posts of the party. */
  readonly appointments: readonly IsoDate[];
  /** Since when who they were on a post is erased. */
  readonly erasedOn?: IsoDate;
}

export interface EndLimits {
  readonly unseenDays: number;
  readonly leftDays: number;
  readonly rightDays: number;
}

/**
 * Why an entry is over, if it is. Rights and appointments end it only where nobody has come for the party since: roles of a provider are no rights of the
 * directory, and what follows may be told late. Whose appointment goes on is there, whichever pages they open. Whoever agreed after the end stays.
 */
export const endOf = (
  { consentedOn, seen, seenThere, rights, appointments, erasedOn }: Whereabouts,
  today: IsoDate,
  { unseenDays, leftDays, rightDays }: EndLimits,
): ContactEnd | undefined => {
  if (erasedOn !== undefined && consentedOn <= erasedOn) return 'ERASED';
  const [lastRight, lastAppointment] = [latest(rights), latest(appointments)];
  const goesOn = (lastDay: IsoDate | null | undefined): boolean => lastDay === null || (lastDay !== undefined && lastDay >= today);
  if (goesOn(lastAppointment)) return undefined;
  const isOver = (lastDay: IsoDate | null | undefined, days: number): boolean =>
    lastDay != null && consentedOn <= lastDay && addDays(lastDay, days) < today && (seenThere === undefined || seenThere <= lastDay);
  if (!goesOn(lastRight)) {
    if (isOver(lastRight, rightDays)) return 'RIGHTS_OVER';
    if (isOver(lastAppointment, leftDays)) return 'APPOINTMENTS_OVER';
  }
  const isUnseen = seen === undefined ? addDays(consentedOn, unseenDays) < today : seen.daysAgo > unseenDays;
  return isUnseen ? 'UNSEEN' : undefined;
};

/** Undefined of none, null where one goes on. */
const latest = (days: readonly (IsoDate | null)[]): IsoDate | null | undefined => (days.includes(null) ? null : [...days].sort().at(-1));
