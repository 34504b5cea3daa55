import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { refuse } from '../problems';
import { AppointmentUnlinked, UnlinkProposed, UnlinkWithdrawn } from './events';
import type { CounsellorEvent } from './events';
import type { CounsellorState, UnlinkReason } from './state';

export interface Unlinking {
  readonly by: string;
  readonly today: IsoDate;
  /** Two humans, by however many sign-ins they come. */
  readonly humanOf: HumanOf;
}

/** Whose sign-in it is has no say in it: their files would open or close by it. */
const refuseOwn = ({ humanId }: { readonly humanId: string }, { by, humanOf }: Unlinking): Refusal | undefined =>
  humanOf(humanId) === humanOf(by) ? refuse('own-sign-in') : undefined;

/**
 * It was another one: whoever it is can be linked then. Files that are closed by an appointment that is over open with it, so another human has to say so, too; what was
 * linked by mistake is taken back on the same day by one.
 */
export const decideUnlinkLogin = (
  { reason, ...asked }: Unlinking & { readonly reason: UnlinkReason },
  state: CounsellorState,
): Decision<CounsellorEvent> => {
  if (state.kind !== 'linked') return nothing();
  const { link, linkedOn, unlink } = state;
  const { by: proposedBy, today } = asked;
  const refusal = refuseOwn(link, asked);
  if (refusal) return refusal;
  if (linkedOn === today) return record(AppointmentUnlinked({ ...link, unlinkedOn: today }));
  if (unlink === undefined) return record(UnlinkProposed({ ...link, reason, proposedBy, proposedOn: today }));
  return asked.humanOf(unlink.proposedBy) === asked.humanOf(proposedBy) && unlink.reason === reason
    ? nothing()
    : refuse('unlink-proposed', { proposedOn: unlink.proposedOn });
};

export const decideConfirmUnlink = (asked: Unlinking, state: CounsellorState): Decision<CounsellorEvent> => {
  if (state.kind === 'unlinked') return nothing();
  if (state.kind !== 'linked' || state.unlink === undefined) return refuse('unlink-not-proposed');
  const { link, unlink } = state;
  const refusal = refuseOwn(link, asked);
  if (refusal) return refusal;
  if (asked.humanOf(unlink.proposedBy) === asked.humanOf(asked.by)) return refuse('four-eyes', { proposedOn: unlink.proposedOn });
  return record(AppointmentUnlinked({ ...link, unlinkedOn: asked.today }));
};

export const decideKeepLink = (asked: Unlinking, state: CounsellorState): Decision<CounsellorEvent> => {
  if (state.kind !== 'linked' || state.unlink === undefined) return nothing();
  const { by: withdrawnBy, today: withdrawnOn } = asked;
  return refuseOwn(state.link, asked) ?? record(UnlinkWithdrawn({ appointmentId: state.link.appointmentId, withdrawnBy, withdrawnOn }));
};
