import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { OccupancyReshared, OccupancyShareKept } from './events';
import type { PostEvent } from './events';
import { keysOf } from './state';
import type { KeptShare, PostState } from './state';

export interface NoteReshared {
  readonly appointmentId: string;
  /** The claims that came for it, or what the person keeps instead. */
  readonly outcome: { readonly claimIds: readonly string[] } | KeptShare;
}

/** Whether the working time of whoever is on the post follows the share that a notice gave it; the same answer is recorded once. */
export const decideNoteReshared = ({ appointmentId, outcome }: NoteReshared, state: PostState): Decision<PostEvent> => {
  const occupancy = state.kind === 'none' ? undefined : state.occupancies.find((o) => o.appointmentId === appointmentId);
  if (state.kind === 'none' || occupancy === undefined) return nothing();
  const { personId, kept, claimIds: held } = occupancy;
  const about = { ...keysOf(state), appointmentId, personId };
  if ('claimIds' in outcome) {
    const claimIds = outcome.claimIds.filter((id) => !held.includes(id));
    return claimIds.length === 0 ? nothing() : record(OccupancyReshared({ ...about, claimIds }));
  }
  const { code, from, keptShare } = outcome;
  return kept?.code === code && kept.from === from && kept.keptShare === keptShare
    ? nothing()
    : record(OccupancyShareKept({ ...about, ...outcome }));
};
