import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import { sumOf } from '../grant/parts';
import type { ProofPeriod } from './due';
import { ProofDropped, ProofGrantChanged } from './events';
import type { ProofOfUseEvent } from './events';
import { decideExpect } from './expect-proof';
import type { ExpectProof } from './expect-proof';
import { decideMove } from './move-proof';
import type { MovedBecause } from './move-proof';
import { decidePrefill } from './prefill-proof';
import type { ProofFacts } from './prefill-proof';
import { isOver, keysOf } from './state';
import type { OpenProof, ProofState } from './state';

export type DroppedBecause = Exclude<EventOf<typeof ProofDropped>['data']['because'], 'proven-as-a-whole'>;

export interface FollowNotices extends Pick<ExpectProof, 'grant' | 'programmeCode'> {
  /** What is to be proven after the notices that have effect; absent where nothing of it is. */
  readonly period?: ProofPeriod;
  /** Why nothing of it is. */
  readonly without?: DroppedBecause;
  readonly facts: ProofFacts;
  readonly because: MovedBecause;
  /** The day of what happened to the notice. */
  readonly on: IsoDate;
  readonly today: IsoDate;
}

/** A proof after what happened to a notice: expected, dropped, of other days or filled in with other figures. What was accepted stays so. */
export const decideFollow = (command: FollowNotices, state: ProofState): Decision<ProofOfUseEvent> => {
  const { grant, programmeCode, period, without = 'ends-earlier', facts, because, on, today } = command;
  const { finalProofWithinMonths } = facts;
  if (period === undefined) return decideDrop({ because: without, on }, state);
  // What an accepted final proof covers is not proven a second time, whatever notice comes.
  if (state.stage === 'dropped' && state.droppedBecause === 'proven-as-a-whole') return nothing();
  if (state.stage === 'none' || state.stage === 'dropped') {
    const grantedCents = sumOf(facts.lines);
    return decideExpect({ grant, programmeCode, grantedCents, period, deliveredOn: on, ...defined({ finalProofWithinMonths }) }, state);
  }
  const moved =
    period.kind === 'final'
      ? decideMove({ to: period.to, because, deliveredOn: on, ...defined({ finalProofWithinMonths }) }, state)
      : nothing();
  const granted = regranted(state, facts, on);
  if (moved.kind === 'recorded' && moved.events.length > 0) return record(...moved.events, ...granted);
  const isFilled = state.stage === 'expected' && state.prefilled !== undefined && isOver(state, today);
  if (isFilled) return decidePrefill({ facts, today }, state);
  return state.stage === 'expected' ? record<ProofOfUseEvent>(...granted) : nothing();
};

/** What a proof is about that nothing was brought in for: what is granted now. */
const regranted = (state: OpenProof, { lines }: ProofFacts, on: IsoDate): readonly ProofOfUseEvent[] => {
  const grantedCents = sumOf(lines);
  return grantedCents === state.grantedCents ? [] : [ProofGrantChanged({ ...keysOf(state, on), grantedCents })];
};

/** Nothing is proven any more. What a court annulled is not even where it was submitted; otherwise what was signed stays. */
const decideDrop = (
  { because, on }: { readonly because: DroppedBecause; readonly on: IsoDate },
  state: ProofState,
): Decision<ProofOfUseEvent> => {
  if (state.stage === 'none' || state.stage === 'accepted' || state.stage === 'dropped') return nothing();
  return because === 'annulled' || state.stage === 'expected' ? record(ProofDropped({ ...keysOf(state, on), because })) : nothing();
};
