import { drawsOnFrame } from '@paktwerk/contracts';
import { RAISED_AFTER_THE_YEAR, advance, defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import { hasEnded } from './budget-year';
import { FundsReserved, ReservationRefused } from './events';
import type { PotEvent } from './events';
import { releaseOf } from './release-reservation';
import { frameAvailable, potAvailable, potDecider } from './state';
import type { AllottedPot, PotState } from './state';
import { refuse } from '../problems';

export interface ReserveFunds {
  readonly decisionId: string;
  /** The notice that adds so much to a grant; absent: a decision on an application. */
  readonly noticeId?: string;
  /** The earlier preparation that this one replaces: its money comes back first. */
  readonly replacesDecisionId?: string;
  readonly applicationId: string;
  readonly district: string;
  /** The party in the area of the district, where it is not the district itself. */
  readonly recipient?: string;
  readonly amountCents: Cents;
  readonly budgetYear: number;
  readonly effectiveOn: IsoDate;
}

/**
 * Sets the amount of a prepared decision aside, against the district's frame and against the pot; never more than there is. Whoever lies in no
 * district is held against the pot alone.
 * The pot is one stream, so two decisions racing for the last euro are decided one after the other.
 */
export const decideReserve = (command: ReserveFunds, state: PotState): Decision<PotEvent> => {
  if (state.kind === 'none') return refuse('pot-unknown');
  const replaced = command.replacesDecisionId === command.decisionId ? undefined : command.replacesDecisionId;
  const given = replaced === undefined ? [] : releaseOf({ ...command, decisionId: replaced, because: 'replaced' }, state);
  // A decision is answered once: what it was told first stands, however often it is asked again. Nothing needs no money.
  if (state.reservations.has(command.decisionId) || command.amountCents === 0) return record(...given);
  const pot = advance(potDecider, state, given);
  return pot.kind === 'none' ? nothing() : record(...given, answer(command, pot));
};

const answer = (command: ReserveFunds, pot: AllottedPot): PotEvent => {
  const { decisionId, noticeId, applicationId, district, recipient, amountCents, budgetYear, effectiveOn } = command;
  const reservation = {
    potId: pot.potId,
    callId: pot.callId,
    programmeId: pot.programmeId,
    district,
    ...defined({ recipient }),
    applicationId,
    decisionId,
    ...defined({ noticeId }),
    amountCents,
    budgetYear,
    effectiveOn,
  };
  if (hasEnded(pot.budgetYear, effectiveOn) && (noticeId === undefined || !RAISED_AFTER_THE_YEAR.value)) {
    const nothingLeft = { frameAvailableCents: 0, potAvailableCents: 0 };
    return ReservationRefused({ ...reservation, ...nothingLeft, reason: 'pot-exceeded', closedYear: pot.budgetYear });
  }
  const hasFrame = drawsOnFrame(command);
  const potAvailableCents = Math.max(potAvailable(pot), 0);
  const frameAvailableCents = hasFrame ? Math.max(frameAvailable(pot, district), 0) : potAvailableCents;
  const available = { frameAvailableCents, potAvailableCents };
  if (hasFrame && !pot.frames?.has(district)) return ReservationRefused({ ...reservation, ...available, reason: 'no-frame' });
  if (hasFrame && amountCents > available.frameAvailableCents)
    return ReservationRefused({ ...reservation, ...available, reason: 'frame-exceeded' });
  if (amountCents > available.potAvailableCents) return ReservationRefused({ ...reservation, ...available, reason: 'pot-exceeded' });
  return FundsReserved(reservation);
};
