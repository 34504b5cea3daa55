import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import { RehearsalReleased, RehearsalReserved } from './events';
import type { RehearsalEvent } from './events';
import { framesOf } from './frames';
import { keysOf } from './state';
import type { RehearsalState } from './state';

export interface ReserveInRehearsal {
  readonly decisionId: string;
  readonly replacesDecisionId?: string;
  readonly applicationId: string;
  readonly district: string;
  readonly amountCents: number;
  readonly today: IsoDate;
}

/** What is left for a district, with what an earlier preparation of the same application gives back. */
const availableIn = (state: Extract<RehearsalState, { kind: 'running' }>, district: string, given?: string) => {
  const reserved = Object.fromEntries(Object.entries(state.reserved).filter(([decisionId]) => decisionId !== given));
  const { frames, reservedCents } = framesOf(state.call, reserved);
  const frame = frames.find((f) => f.district === district);
  return {
    hasFrame: frame !== undefined,
    frameAvailableCents: frame === undefined ? 0 : frame.amountCents - frame.reservedCents,
    potAvailableCents: state.call.potCents - reservedCents,
  };
};

/** Sets money aside within the rehearsal, as budgeting does with real money; budgeting never hears of it. */
export const decideReserveInRehearsal = (command: ReserveInRehearsal, state: RehearsalState): Decision<RehearsalEvent> => {
  if (state.kind !== 'running') return nothing();
  const { decisionId, replacesDecisionId, applicationId, district, amountCents, today } = command;
  const keys = keysOf(state.call, today);
  const replaced = replacesDecisionId === undefined ? undefined : state.reserved[replacesDecisionId];
  const given =
    replacesDecisionId === undefined || replaced === undefined
      ? []
      : [RehearsalReleased({ ...keys, decisionId: replacesDecisionId, applicationId, ...replaced })];
  if (amountCents === 0 || state.reserved[decisionId] !== undefined)
    return given.length === 0 ? nothing() : record<RehearsalEvent>(...given);
  const { hasFrame, frameAvailableCents, potAvailableCents } = availableIn(state, district, replacesDecisionId);
  const isEnough = hasFrame && amountCents <= Math.min(frameAvailableCents, potAvailableCents);
  const taken = isEnough ? [RehearsalReserved({ ...keys, decisionId, applicationId, district, amountCents })] : [];
  return given.length + taken.length === 0 ? nothing() : record<RehearsalEvent>(...given, ...taken);
};

/** What a decision is told, once its money was asked for; nothing where the rehearsal is over. */
export const answerIn = (
  { decisionId, district, amountCents, today }: Omit<ReserveInRehearsal, 'applicationId'>,
  state: RehearsalState,
): ReservationAnswer | undefined => {
  if (state.kind !== 'running' || amountCents === 0) return undefined;
  const about = { decisionId, amountCents, today };
  if (state.reserved[decisionId] !== undefined) return { kind: 'reserved', ...about };
  const { hasFrame, ...available } = availableIn(state, district);
  const reason = !hasFrame ? 'no-frame' : amountCents > available.frameAvailableCents ? 'frame-exceeded' : 'pot-exceeded';
  return { kind: 'refused', ...about, reason, ...available };
};

/** Money comes back where an application ends without a grant. */
export const decideReleaseInRehearsal = (
  { decisionId, applicationId, today }: Pick<ReserveInRehearsal, 'decisionId' | 'applicationId' | 'today'>,
  state: RehearsalState,
): Decision<RehearsalEvent> => {
  if (state.kind !== 'running') return nothing();
  const reserved = state.reserved[decisionId];
  return reserved === undefined
    ? nothing()
    : record(RehearsalReleased({ ...keysOf(state.call, today), decisionId, applicationId, ...reserved }));
};
