import type { Cents, Refusal } from '@paktwerk/kernel';
import type { Undecided } from '../application/undecided';
import { refuse } from '../problems';
import type { OutlookFor } from './outlook';

/**
 * Nobody overtakes, listed or not: as long as others wait for money of the call, or are promised it, more than what is held for it already is granted only
 * where the list would give it. Where nobody does, budgeting's answer decides.
 */
export const beforeThoseWhoWait = (amountCents: Cents, state: Undecided, outlookFor: OutlookFor): Refusal | undefined => {
  const reservedCents = reservedFor(state);
  if (state.app.rehearsal || amountCents <= Math.max(reservedCents, askedFor(state))) return undefined;
  const { standing, others, ...left } = outlookFor(amountCents - reservedCents);
  return standing === 'money-is-there' || others === 0 ? undefined : refuse('others-wait', { amountCents, standing, others, ...left });
};

/** Set aside, so that the copy counts it as taken. */
const reservedFor = (state: Undecided): Cents =>
  state.kind === 'prepared' && state.decision.reservation.kind === 'reserved' ? state.decision.amountCents : 0;

/** Promised by moving up, or asked of budgeting and not answered. */
const askedFor = (state: Undecided): Cents => {
  if (state.kind === 'prepared') return state.decision.reservation.kind === 'pending' ? state.decision.amountCents : 0;
  return state.waiting?.movedUpOn === undefined ? 0 : state.waiting.wantedCents;
};
