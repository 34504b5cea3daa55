import { advance, defined, nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import { drawsOnFrame } from '@paktwerk/contracts';
import { commitmentOf, isAnnulled, keysOf, knownOf, notedOf } from './commitment';
import { CommitmentLowered, CommitmentRaised } from './events';
import type { PotEvent } from './events';
import { payableAfter } from './payable';
import { frameAvailable, lapseIdOf, potAvailable, potDecider, reservationIdOf } from './state';
import type { AllottedPot, Lapse, PotState, Reservation } from './state';

export interface LapsedPost {
  readonly postId: string;
  readonly grantId: string;
  readonly lineId: string;
  /** The extension that had opened the post anew before it lapsed; absent of its first lapse. */
  readonly openedBy?: string;
  readonly effectiveOn: IsoDate;
}

/** Nobody filled a post within its window: what it does not cost any more is free again, in its frame and in the pot, but for what a notice has cut of it already. */
export const decideLapse = (command: LapsedPost & { readonly freedCents: Cents }, state: PotState): Decision<PotEvent> => {
  const { postId, grantId, lineId, openedBy, freedCents } = command;
  const known = knownOf(state, { grantId });
  if (known === undefined || isAnnulled(known.commitment)) return nothing();
  const { pot, commitment: granted } = known;
  const before = pot.reservations.get(lapseIdOf(command));
  if (before?.lapse !== undefined && before.lapse.isLifted === undefined) return nothing();
  const lapse = { postId, lineId, ...defined({ openedBy }), takesCents: freedCents };
  // What was missing when it was lifted is missing no more, as far as it falls back again; the rest of it is.
  const cents = takenBy(pot, grantId, lapse) + (before?.amountCents ?? 0);
  if (cents >= 0) return record(lowered(command, { cents }, lapse, granted, pot));
  return record(lowered(command, { cents: 0 }, { ...lapse, takesCents: freedCents - cents, missingCents: -cents }, granted, pot));
};

/** It has not lapsed after all: what fell back is bound again as far as frame and pot have it still, and what they have not is said. */
export const decideLiftLapse = (command: LapsedPost, state: PotState): Decision<PotEvent> => {
  const known = knownOf(state, command);
  const lapsed = known?.pot.reservations.get(lapseIdOf(command));
  if (known === undefined || lapsed?.lapse === undefined || lapsed.lapse.isLifted || isAnnulled(known.commitment)) return nothing();
  const { pot, commitment: granted } = known;
  const needed = -lapsed.amountCents;
  const frame = drawsOnFrame(lapsed) ? frameAvailable(pot, lapsed.district) : Infinity;
  const cents = Math.max(0, Math.min(needed, frame, potAvailable(pot)));
  const event = raised(command, { cents, because: 'lapse-lifted', missing: needed - cents }, lapsed.lapse, granted, pot);
  return record(event);
};

/** What was decided, and what follows for the posts that lapsed: money is never free twice, by the lapse and by a notice that cuts the same line. */
export const withLapses = (decision: Decision<PotEvent>, grantId: string, effectiveOn: IsoDate, state: PotState): Decision<PotEvent> => {
  if (decision.kind === 'refused' || state.kind === 'none') return decision;
  const events: PotEvent[] = [...decision.events];
  for (const { lapse, decisionId, grantId: itsGrant } of state.reservations.values()) {
    if (lapse === undefined || itsGrant !== grantId) continue;
    const known = knownOf(advance(potDecider, state, events), { grantId });
    if (known === undefined || isAnnulled(known.commitment)) break;
    const { pot: now, commitment: granted } = known;
    const command = { ...lapse, grantId, effectiveOn };
    const by = takenBy(now, grantId, lapse) + (now.reservations.get(decisionId)?.amountCents ?? 0);
    // Of months that a court took with their extension nothing is missing.
    const needed = Math.min(lapse.takesCents, boundFor(now, grantId, lapse));
    const missing = defined({ missing: lapse.isLifted ? needed : undefined });
    if (by > 0) events.push(lowered(command, { cents: by, ...missing }, lapse, granted, now));
    if (by < 0 || (lapse.isLifted && needed < lapse.takesCents && by === 0))
      events.push(raised(command, { cents: -by, because: 'cut-by-notice', ...missing }, lapse, granted, now));
  }
  return record(...events);
};

/** What a lapse takes of a grant beside the notices that cut the same line: each cent once, the first lapse first. */
const takenBy = (pot: AllottedPot, grantId: string, of: Pick<Lapse, 'postId' | 'lineId' | 'openedBy' | 'takesCents'>): Cents => {
  const ofGrant = [...pot.reservations.values()].filter((one) => one.grantId === grantId);
  const cuts = ofGrant.flatMap(({ amountCents, cutCents, cutLines }) =>
    cutCents === undefined || amountCents >= 0 ? [] : [{ left: -amountCents, lines: cutLines && new Map(cutLines) }],
  );
  const others = ofGrant.flatMap(({ lapse }) => (lapse === undefined || lapseIdOf(lapse) === lapseIdOf(of) ? [] : [lapse]));
  const at = ofGrant.filter(({ lapse }) => lapse !== undefined).findIndex(({ decisionId }) => decisionId === lapseIdOf(of));
  const inTurn = at < 0 ? [...others, of] : [...others.slice(0, at), of];
  // Nothing of the grant is free that its notices do not leave.
  let [taken, left] = [0, Math.max(0, notedOf(pot, grantId))];
  const ofMonths = new Map<string | undefined, Cents>();
  for (const one of inTurn) {
    const { lineId, openedBy, takesCents } = one;
    left -= taken;
    taken = takesCents;
    for (const cut of cuts) {
      const cents = Math.min(taken, cut.left, cut.lines === undefined ? Infinity : (cut.lines.get(lineId) ?? 0));
      taken -= cents;
      cut.left -= cents;
      cut.lines?.set(lineId, (cut.lines.get(lineId) ?? 0) - cents);
    }
    const takenOfMonths = ofMonths.get(openedBy) ?? 0;
    taken = Math.min(taken, left, boundFor(pot, grantId, one) - takenOfMonths);
    ofMonths.set(openedBy, takenOfMonths + taken);
  }
  return taken;
};

/**
 * What there is for days that lapse together: those of an extension have the money of its notice, and of those that opened the post for no others. What was granted
 * before was paid, or has lapsed with the days before.
 */
const boundFor = (pot: AllottedPot, grantId: string, { postId, openedBy }: Pick<Lapse, 'postId' | 'openedBy'>): Cents => {
  if (openedBy === undefined) return Infinity;
  const ofGrant = [...pot.reservations.values()].filter((one) => one.grantId === grantId);
  const granted = commitmentOf(pot, { grantId })?.decisionId;
  const others: readonly string[] = ofGrant.flatMap(({ lapse }) =>
    lapse?.postId !== postId || lapse.openedBy === undefined || lapse.openedBy === openedBy ? [] : [reservationIdOf(lapse.openedBy)],
  );
  return ofGrant.reduce(
    (sum, { decisionId, amountCents, lapse }) =>
      lapse !== undefined || decisionId === granted || others.includes(decisionId) ? sum : sum + Math.max(0, amountCents),
    0,
  );
};

const changeOf = (
  { grantId, effectiveOn }: Pick<LapsedPost, 'grantId' | 'effectiveOn'>,
  amountCents: Cents,
  { postId, lineId, openedBy, takesCents, missingCents }: Lapse,
  granted: Reservation,
  pot: AllottedPot,
) => ({
  ...keysOf(pot, granted),
  decisionId: lapseIdOf({ postId, ...defined({ openedBy }) }),
  grantId,
  amountCents,
  lapse: { postId, lineId, ...defined({ openedBy }), freedCents: takesCents - (missingCents ?? 0), ...defined({ missingCents }) },
  effectiveOn,
  payableCents: 0,
});

interface Change {
  readonly cents: Cents;
  /** Of a post that has not lapsed after all. */
  readonly missing?: Cents;
}
const lowered = (
  command: Pick<LapsedPost, 'grantId' | 'effectiveOn'>,
  { cents, missing: missingCents }: Change,
  lapse: Lapse,
  granted: Reservation,
  pot: AllottedPot,
) => {
  const told = { ...changeOf(command, cents, lapse, granted, pot), ...defined({ missingCents }) };
  const { data } = CommitmentLowered({ ...told, because: 'lapsed' });
  return CommitmentLowered({ ...data, payableCents: payableAfter(pot, CommitmentLowered(data)) });
};

const raised = (
  command: Pick<LapsedPost, 'grantId' | 'effectiveOn'>,
  { cents, because, missing: missingCents }: Change & { readonly because: 'cut-by-notice' | 'lapse-lifted' },
  lapse: Lapse,
  granted: Reservation,
  pot: AllottedPot,
) => {
  const told = { ...changeOf(command, cents, lapse, granted, pot), ...defined({ missingCents }) };
  const { data } = CommitmentRaised({ ...told, because });
  return CommitmentRaised({ ...data, payableCents: payableAfter(pot, CommitmentRaised(data)) });
};
