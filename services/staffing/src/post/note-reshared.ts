import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { OccupancyReshared, OccupancyShareKept } from './events';
import type { PostEvent } from './events';
import { keysOf } from './state';
import type { KeptShare, Occupancy, PostState } from './state';

export interface NoteReshared {
  readonly appointmentId: string;
  /** The claims that came for it, or what the person keeps instead, with the claims for other days that came beside that. */
  readonly outcome: { readonly claimIds: readonly string[] } | (KeptShare & { readonly besideIds?: readonly string[] });
}

/** Whether the working time of whoever is on the post follows the share that a notice gave it; the same answer is recorded once. */
export const decideNoteReshared = ({ appointmentId, outcome }: NoteReshared, state: PostState): Decision<PostEvent> => {
  const occupancy = occupancyIn(state, appointmentId);
  if (state.kind === 'none' || occupancy === undefined) return nothing();
  const { personId, kept, claimIds: held } = occupancy;
  const about = { ...keysOf(state), appointmentId, personId };
  const unheld = (ids: readonly string[]) => ids.filter((id) => !held.includes(id));
  if ('claimIds' in outcome) {
    const claimIds = unheld(outcome.claimIds);
    return claimIds.length === 0 ? nothing() : record(OccupancyReshared({ ...about, claimIds, ...defined({ from: kept?.from }) }));
  }
  const { code, from, keptShare, explanation, besideIds = [] } = outcome;
  const isKept = OccupancyShareKept({ ...about, code, from, keptShare, explanation, isTold: true });
  const claimIds = unheld(besideIds);
  // That other claims came ends what was kept, so it is said anew; others learn of nothing between.
  if (claimIds.length > 0) return record<PostEvent>(OccupancyReshared({ ...about, claimIds }), isKept);
  return kept?.code === code && kept.from === from && kept.keptShare === keptShare && kept.isTold ? nothing() : record(isKept);
};

/** What somebody keeps is told to others, also where it was recorded when nobody else learned of it. */
export const decideTellKept = ({ appointmentId }: Pick<NoteReshared, 'appointmentId'>, state: PostState): Decision<PostEvent> => {
  const kept = occupancyIn(state, appointmentId)?.kept;
  return kept === undefined ? nothing() : decideNoteReshared({ appointmentId, outcome: kept }, state);
};

const occupancyIn = (state: PostState, appointmentId: string): Occupancy | undefined =>
  state.kind === 'none' ? undefined : state.occupancies.find((o) => o.appointmentId === appointmentId);
