import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import { nameOn, refuseName } from '../shared/names';
import { PartyRenamed } from './events';
import type { PartyEvent } from './events';
import { refuseBefore, refuseMerged } from './register-party';
import { validFrom } from './state';
import type { PartyState } from './state';
import { refuse } from '../problems';

export type RenameParty = EventOf<typeof PartyRenamed>['data'];

/** A year: what a typed century would block for good is refused. */
const DAYS_AHEAD = 366;

/** A name holds from its day until the next one begins; it may be recorded long after, or a year before. The old name for the same day takes a planned one back. */
export const decideRename = (cmd: RenameParty, state: PartyState, today: IsoDate): Decision<PartyEvent> => {
  if (state.kind === 'none') return refuse('party-unknown', { party: cmd.partyId });
  const latest = addDays(today, DAYS_AHEAD);
  if (cmd.effectiveOn > latest) return refuse('too-far-ahead', { effectiveOn: cmd.effectiveOn, latest });
  const refused = refuseName(cmd.name) ?? refuseBefore(cmd.effectiveOn, validFrom(state)) ?? refuseMerged(state, cmd.effectiveOn);
  if (refused) return refused;
  return nameOn(state.names, cmd.effectiveOn) === cmd.name ? nothing() : record(PartyRenamed(cmd));
};
