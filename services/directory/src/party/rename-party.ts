import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { nameOn, refuseName } from '../shared/names';
import { PartyRenamed } from './events';
import type { PartyEvent } from './events';
import { refuseBefore, refuseMerged } from './register-party';
import { validFrom } from './state';
import type { PartyState } from './state';
import { refuse } from '../problems';

export type RenameParty = EventOf<typeof PartyRenamed>['data'];

/** A name holds from its day until the next one begins; it may be recorded long after, or before. */
export const decideRename = (cmd: RenameParty, state: PartyState): Decision<PartyEvent> => {
  if (state.kind === 'none') return refuse('party-unknown', { party: cmd.partyId });
  const refused = refuseName(cmd.name) ?? refuseBefore(cmd.effectiveOn, validFrom(state)) ?? refuseMerged(state, cmd.effectiveOn);
  if (refused) return refused;
  return nameOn(state.names, cmd.effectiveOn) === cmd.name ? nothing() : record(PartyRenamed(cmd));
};
