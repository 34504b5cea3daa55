import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { OccupancyReshared, OccupancyShareKept } from './events';
import type { PostEvent } from './events';
import { keysOf } from './state';
import type { KeptShare, Occupancy, PostState } from './state';

export interface NoteReshared {
  readonly appointmentId: string;
  /** The claims that came for it, or what the person keeps instead. */
  readonly outcome: { readonly claimIds: readonly string[] } | KeptShare;
}

/** Whether the working time of whoever is on the post follows the share that a notice gave it; the same answer is recorded once. */
export const decideNoteReshared = ({ appointmentId, outcome }: NoteReshared, state: PostState): Decision<PostEvent> => {
  const occupancy = occupancyIn(state, appointmentId);
  if (state.kind === 'none' || occupancy === undefined) return nothing();
  const { personId, kept, claimIds: held } = occupancy;
  const about = { ...keysOf(state), appointmentId, personId };
  if ('claimIds' in outcome) {
    const claimIds = outcome.claimIds.filter((id) => !held.includes(id));
    return claimIds.length === 0 ? nothing() : record(OccupancyReshared({ ...about, claimIds, ...defined({ from: kept?.from }) }));
  }
  const { code, from, keptShare, explanation } = outcome;
  return kept?.code === code && kept.from === from && kept.keptShare === keptShare && kept.isTold
    ? nothing()
    : record(OccupancyShareKept({ ...about, code, from, keptShare, explanation, isTold: true }));
};

/** What somebody keeps is told to others, also where it was recorded when nobody else learned of it. */
export const decideTellKept = ({ appointmentId }: Pick<NoteReshared, 'appointmentId'>, state: PostState): Decision<PostEvent> => {
  const kept = occupancyIn(state, appointmentId)?.kept;
  return kept === undefined ? nothing() : decideNoteReshared({ appointmentId, outcome: kept }, state);
};

const occupancyIn = (state: PostState, appointmentId: string): Occupancy | undefined =>
  state.kind === 'none' ? undefined : state.occupancies.find((o) => o.appointmentId === appointmentId);
