import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { AppointmentLinked, LoginOffered, LoginWithdrawn } from './events';
import type { CounsellorEvent } from './events';
import type { CounsellorState, Link } from './state';

/** Nobody is linked whom nobody knows to sign in: they say so themselves first. */
export const decideOfferLogin = (
  cmd: { readonly humanId: string; readonly party: string },
  state: CounsellorState,
  today: IsoDate,
): Decision<CounsellorEvent> =>
  state.kind === 'offered' && state.parties.includes(cmd.party) ? nothing() : record(LoginOffered({ ...cmd, offeredOn: today }));

/** From one party, or from all; what is linked already stays: two others take it off. */
export const decideWithdrawLogin = (
  { humanId, party }: { readonly humanId: string; readonly party?: string | undefined },
  state: CounsellorState,
  today: IsoDate,
): Decision<CounsellorEvent> => {
  const offered = state.kind === 'offered' ? state.parties : [];
  const gone = offered.filter((one) => party === undefined || one === party);
  return record(...gone.map((one) => LoginWithdrawn({ humanId, party: one, withdrawnOn: today })));
};

export interface MayLink {
  readonly by: string;
  readonly today: IsoDate;
  /** All sign-ins of the human, and what they offered by each of them. */
  readonly signIns: readonly string[];
  readonly offered: readonly CounsellorState[];
  /** Whose post it is. */
  readonly party: string;
  /** Whose appointment it is, by the first of their entries, and whose those are that the sign-ins are linked to at the party already. */
  readonly person: string;
  readonly linkedPeople: readonly string[];
}

/**
 * Files that are closed to whoever has left open with a further appointment of theirs: so it is said by another one, and is one of the same entry of the
 * register. Where what was linked before is wrong, two take it off first.
 */
export const decideLinkLogin = (
  cmd: Link,
  state: CounsellorState,
  { by, today, signIns, offered, party, person, linkedPeople }: MayLink,
): Decision<CounsellorEvent> => {
  if (state.kind === 'linked' && signIns.includes(state.link.humanId)) return nothing();
  if (state.kind === 'linked') return refuse('appointment-linked');
  if (signIns.includes(by)) return refuse('own-sign-in');
  if (!offered.some((of) => of.kind === 'offered' && of.parties.includes(party))) return refuse('login-not-offered');
  if (linkedPeople.some((other) => other !== person)) return refuse('login-of-another');
  return record(AppointmentLinked({ ...cmd, linkedOn: today }));
};
