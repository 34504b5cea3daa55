import { addDays, nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf } from '@paktwerk/kernel';
import { PartyMerged } from './events';
import type { PartyEvent } from './events';
import { refuseBefore, refuseMerged } from './register-party';
import { isA, validFrom } from './state';
import type { PartyState } from './state';
import { refuse } from '../problems';

export type MergeParty = EventOf<typeof PartyMerged>['data'];

/** From its day on the party is no more, and its successor answers for it. A new municipality made of several is registered first. */
export const decideMerge = (cmd: MergeParty, state: PartyState, successor: PartyState): Decision<PartyEvent> => {
  const { partyId, intoPartyId, effectiveOn } = cmd;
  if (state.kind === 'none') return refuse('party-unknown', { party: partyId });
  if (partyId === intoPartyId) return refuse('merged-into-itself');
  if (successor.kind === 'none') return refuse('party-unknown', { party: intoPartyId });
  if (state.merged) {
    const isSame = state.merged.into === intoPartyId && state.merged.on === effectiveOn;
    return isSame
      ? nothing()
      : refuse('party-merged', { name: state.names.at(-1)!.name, mergedOn: state.merged.on, into: state.merged.into });
  }
  if (!state.entries.every((e) => isA(successor, e.kind))) return refuse('other-kind', { name: successor.names.at(-1)!.name });
  const changes = state.names.filter((n, i) => n.name !== state.names[i - 1]?.name);
  const known = [...changes.map((n) => n.from), ...state.entries.map((e) => e.effectiveOn)].sort().at(-1)!;
  return (
    refuseBefore(effectiveOn, addDays(known, 1)) ??
    refuseBefore(effectiveOn, validFrom(successor)) ??
    refuseMerged(successor, effectiveOn) ??
    record(PartyMerged(cmd))
  );
};
