import type { Occupancy, PostState } from '../post/state';

/** The appointment, also where it never was as known now: whose sign-in is linked to it stays until two take it off. */
export const heldBy = (state: PostState, appointmentId: string): (Occupancy & { readonly isAnnulled: boolean }) | undefined => {
  if (state.kind === 'none') return undefined;
  const isIt = (one: Occupancy): boolean => one.appointmentId === appointmentId;
  const held = state.occupancies.find(isIt);
  if (held) return { ...held, isAnnulled: false };
  const annulled = state.annulled.find(isIt);
  return annulled && { ...annulled, isAnnulled: true };
};
