import { nothing, record } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate } from '@paktwerk/kernel';
import { ApplicationMovedUp } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import { stillWaits } from './waiting';

export interface MoveUp {
  /** What the list saw it wait for. */
  readonly wantedCents: Cents;
  readonly frameAvailableCents?: Cents;
  readonly potAvailableCents: Cents;
  readonly today: IsoDate;
}

/** Money for it has come back: the authority is told, and decides. Whoever waits no more, or for another amount, is left as they are. */
export const decideMoveUp = ({ today, ...seen }: MoveUp, state: ApplicationState): Decision<ApplicationEvent> => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return nothing();
  if (stillWaits(undecided)?.wantedCents !== seen.wantedCents) return nothing();
  return record(ApplicationMovedUp({ ...keysOf(undecided.app, today), ...seen }));
};
