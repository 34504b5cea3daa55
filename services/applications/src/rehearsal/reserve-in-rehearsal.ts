import { drawsOnFrame } from '@paktwerk/contracts';
import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ReservationAnswer } from '../application/record-reservation-answer';
import { RehearsalReleased, RehearsalReserved } from './events';
import type { RehearsalEvent } from './events';
import { framesOf } from '../call/frames';
import { keysOf } from './state';
import type { RehearsalState } from './state';

export interface ReserveInRehearsal {
  readonly decisionId: string;
  readonly replacesDecisionId?: string;
  readonly applicationId: string;
  readonly district: string;
  /** The party in the area of the district, where it is not the district itself. */
  readonly recipient?: string;
  readonly amountCents: number;
  readonly today: IsoDate;
}

type Asked = Pick<ReserveInRehearsal, 'district' | 'recipient' | 'amountCents'>;

/**
 * What is left for an applicant, with what an earlier preparation of the same application gives back, and why it is not enough. As in budgeting, whoever
 * lies in no district is held against the pot alone.
 */
const availableFor = (asked: Asked, state: Extract<RehearsalState, { kind: 'running' }>, given?: string) => {
  const reserved = Object.fromEntries(Object.entries(state.reserved).filter(([decisionId]) => decisionId !== given));
  const { frames, reservedCents } = framesOf(state.call, reserved);
  const potAvailableCents = state.call.potCents - reservedCents;
  const ofPot = asked.amountCents > potAvailableCents ? ('pot-exceeded' as const) : undefined;
  if (!drawsOnFrame(asked)) return { available: { frameAvailableCents: potAvailableCents, potAvailableCents }, lacks: ofPot };
  const frame = frames.find((f) => f.district === asked.district);
  if (frame === undefined) return { available: { frameAvailableCents: 0, potAvailableCents }, lacks: 'no-frame' as const };
  const frameAvailableCents = frame.amountCents - frame.reservedCents;
  const lacks = asked.amountCents > frameAvailableCents ? ('frame-exceeded' as const) : ofPot;
  return { available: { frameAvailableCents, potAvailableCents }, lacks };
};

/** Sets money aside within the rehearsal, as budgeting does with real money; budgeting never hears of it. */
export const decideReserveInRehearsal = (command: ReserveInRehearsal, state: RehearsalState): Decision<RehearsalEvent> => {
  if (state.kind !== 'running') return nothing();
  const { decisionId, replacesDecisionId, applicationId, district, recipient, amountCents, today } = command;
  const keys = keysOf(state.call, today);
  const replaced = replacesDecisionId === undefined ? undefined : state.reserved[replacesDecisionId];
  const given =
    replacesDecisionId === undefined || replaced === undefined
      ? []
      : [RehearsalReleased({ ...keys, decisionId: replacesDecisionId, applicationId, ...replaced })];
  if (amountCents === 0 || state.reserved[decisionId] !== undefined)
    return given.length === 0 ? nothing() : record<RehearsalEvent>(...given);
  const { lacks } = availableFor(command, state, replacesDecisionId);
  const reservation = { ...keys, decisionId, applicationId, district, ...defined({ recipient }), amountCents };
  const taken = lacks === undefined ? [RehearsalReserved(reservation)] : [];
  return given.length + taken.length === 0 ? nothing() : record<RehearsalEvent>(...given, ...taken);
};

/** What a decision is told, once its money was asked for; nothing where the rehearsal is over. */
export const answerIn = (
  { decisionId, amountCents, today, ...place }: Omit<ReserveInRehearsal, 'applicationId'>,
  state: RehearsalState,
): ReservationAnswer | undefined => {
  if (state.kind !== 'running' || amountCents === 0) return undefined;
  const about = { decisionId, amountCents, today };
  if (state.reserved[decisionId] !== undefined) return { kind: 'reserved', ...about };
  const { available, lacks } = availableFor({ ...place, amountCents }, state);
  return lacks && { kind: 'refused', ...about, reason: lacks, ...available };
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
