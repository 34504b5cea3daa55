import { defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, EventOf, IsoDate } from '@paktwerk/kernel';
import { commitmentOf, committedOf, isAnnulled, keysOf, knownOf, notedOf } from './commitment';
import type { Known } from './commitment';
import { CommitmentLowered, CommitmentRaised } from './events';
import type { PotEvent, WHY_LOWERED, WHY_RAISED } from './events';
import { withLapses } from './follow-lapse';
import { decideNotePayment } from './note-payment';
import { payableAfter } from './payable';
import { ANNULLED, reservationIdOf } from './state';
import type { AllottedPot, PotState, Reservation } from './state';

interface OfNotice {
  readonly grantId: string;
  readonly noticeId: string;
  readonly effectiveOn: IsoDate;
}

/** A notice that cuts its grant is delivered: so much is free again. Told once more, it adds nothing. */
export const decideCutCommitment = (
  command: OfNotice & { readonly cutsCents: Cents; readonly lines?: CutLines },
  state: PotState,
): Decision<PotEvent> => {
  const { grantId, cutsCents, lines } = command;
  const known = knownOf(state, { grantId });
  if (known === undefined || isInForce(commitmentOf(state, command))) return nothing();
  return lowered(command, { by: cutsCents, because: 'cut', ...defined({ lines }) }, known);
};

/** It is not delivered after all: what it cut is bound again. */
export const decideTakeBackCut = (command: OfNotice, state: PotState): Decision<PotEvent> => {
  const cut = knownOf(state, command);
  if (cut === undefined || cut.commitment.amountCents >= 0) return nothing();
  return raised(command, { by: -cut.commitment.amountCents, because: 'not-delivered' }, cut);
};

/** Somebody went to court against it, which keeps it from having effect: what it cut is bound again until that is over. */
export const decideContestCut = (command: OfNotice, state: PotState): Decision<PotEvent> => {
  const cut = knownOf(state, command);
  if (cut === undefined || cut.commitment.amountCents >= 0) return nothing();
  return raised(command, { by: -cut.commitment.amountCents, because: 'action' }, cut);
};

/** It is final: what it cut, and was bound again while a court had it, is free. */
export const decideCutForGood = (command: OfNotice, state: PotState): Decision<PotEvent> => {
  const known = knownOf(state, command);
  const bound = known === undefined ? 0 : boundAgain(known.commitment);
  if (known === undefined || bound === 0) return nothing();
  return lowered(command, { by: bound, because: 'cut', ...linesOf(known.commitment) }, known);
};

/**
 * A court annulled it, and what is granted changes by so much: what it added falls, what it cut is bound again. Where a later notice says for itself
 * what is granted, nothing may change. With the grant itself all that it binds is free: whoever decides anew reserves anew.
 */
export const decideFollowAnnulment = (
  command: OfNotice & { readonly isGrant: boolean; readonly changesCents: Cents },
  state: PotState,
): Decision<PotEvent> => {
  const { grantId, effectiveOn, isGrant, changesCents } = command;
  const known = knownOf(state, isGrant ? { grantId } : command);
  if (known === undefined || isAnnulled(known.commitment)) return nothing();
  const rest = isGrant ? -committedOf(known.pot, grantId) : changesCents - boundAgain(known.commitment);
  const of = isGrant ? { grantId, effectiveOn } : command;
  if (rest < 0) return lowered(of, { by: -rest, because: 'annulled' }, known);
  if (rest > 0) return raised(of, { by: rest, because: 'annulled' }, known);
  return decideNotePayment({ ...of, payment: ANNULLED, effectiveOn }, state);
};

/**
 * A court annulled it for some of its lines, and what is granted changes by so much. The rest stands: what it cuts, and was bound again while the court had
 * it, is free but for that.
 */
export const decideFollowPartialAnnulment = (command: OfNotice & { readonly changesCents: Cents }, state: PotState): Decision<PotEvent> => {
  const { changesCents } = command;
  const known = knownOf(state, command);
  if (known === undefined || isAnnulled(known.commitment)) return nothing();
  const bound = boundAgain(known.commitment);
  if (bound > 0) return lowered(command, { by: bound - changesCents, because: 'cut', ...linesOf(known.commitment) }, known);
  if (changesCents < 0) return lowered(command, { by: -changesCents, because: 'annulled-in-part' }, known);
  return changesCents > 0 ? raised(command, { by: changesCents, because: 'annulled-in-part' }, known) : nothing();
};

const isInForce = (cut: Reservation | undefined): boolean => cut !== undefined && cut.payment?.because !== 'not-delivered';
/** What it cut and the action against it has bound again already. */
const boundAgain = ({ cutCents = 0, payment }: Reservation): Cents => (payment?.because === 'action' ? cutCents : 0);
const linesOf = ({ cutLines }: Reservation): { readonly lines?: CutLines } =>
  cutLines === undefined ? {} : { lines: [...cutLines].map(([lineId, amountCents]) => ({ lineId, amountCents })) };

/** What a notice cuts of each line. */
export type CutLines = NonNullable<EventOf<typeof CommitmentLowered>['data']['lines']>;
interface Change<Because> {
  readonly by: Cents;
  readonly because: Because;
  readonly lines?: CutLines;
}

type Of = Omit<OfNotice, 'noticeId'> & Partial<OfNotice>;

const changed = ({ grantId, noticeId, effectiveOn }: Of, amountCents: Cents, of: Reservation, pot: AllottedPot) => ({
  ...keysOf(pot, of),
  decisionId: noticeId === undefined ? of.decisionId : reservationIdOf(noticeId),
  ...defined({ noticeId }),
  grantId,
  amountCents,
  effectiveOn,
  payableCents: 0,
});

/** Never below nothing. */
const lowered = (
  command: Of,
  { by, because, lines }: Change<Exclude<(typeof WHY_LOWERED)[number], 'lapsed'>>,
  { pot, commitment }: Known,
): Decision<PotEvent> => {
  const cents = Math.min(by, notedOf(pot, command.grantId));
  if (cents <= 0) return nothing();
  const { data } = CommitmentLowered({ ...changed(command, cents, commitment, pot), because, ...defined({ lines }) });
  const event = CommitmentLowered({ ...data, payableCents: payableAfter(pot, CommitmentLowered(data)) });
  return withLapses(record(event), command.grantId, command.effectiveOn, pot);
};

const raised = (
  command: Of,
  { by, because }: Change<Exclude<(typeof WHY_RAISED)[number], 'lapse-lifted' | 'cut-by-notice'>>,
  { pot, commitment }: Known,
): Decision<PotEvent> => {
  // Of a grant that a court annulled nothing is bound again, whatever becomes of its later notices.
  const granted = commitmentOf(pot, { grantId: command.grantId });
  if (granted !== undefined && isAnnulled(granted)) return nothing();
  const { data } = CommitmentRaised({ ...changed(command, by, commitment, pot), because });
  const event = CommitmentRaised({ ...data, payableCents: payableAfter(pot, CommitmentRaised(data)) });
  return withLapses(record(event), command.grantId, command.effectiveOn, pot);
};
