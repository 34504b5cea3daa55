import { nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { Effect } from './effect-of-change';
import { ChangeSent } from './events';
import type { ChangeEvent } from './events';
import { differenceOf, isOver, keysOf, whereKnown } from './state';
import type { ChangeState } from './state';

export interface SendChange {
  readonly changeId: string;
  /** What it costs or frees, as the person saw it before the click. */
  readonly differenceCents: Cents;
  readonly today: IsoDate;
}

/** Sends it to the authority. What was granted may have changed since it was written: then the person looks at the figures again. */
export const decideSendChange = (
  { changeId, differenceCents: seenCents, today }: SendChange,
  effect: Effect | Refusal,
  state: ChangeState,
): Decision<ChangeEvent> => {
  const change = whereKnown(state, changeId);
  if ('code' in change) return change;
  if (change.closed !== undefined) return isOver(change);
  if (change.status !== 'draft') return nothing();
  if ('code' in effect) return effect;
  const { before, after, notes } = effect;
  const differenceCents = differenceOf(effect);
  if (differenceCents !== seenCents) return refuse('change-figures-differ', { changeId, seenCents, differenceCents });
  return record(ChangeSent({ ...keysOf(change, today), before, after, notes: [...notes] }));
};
