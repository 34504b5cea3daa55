import type { Cents, EventOf, IsoDate } from '@paktwerk/kernel';
import type { ApplicationEvent, ApplicationWaitlisted } from '../application/events';
import type { Undecided } from '../application/undecided';

/** That nothing but money stood against an application, from the day on which it was put on the list first. */
export interface Waiting {
  readonly since: IsoDate;
  readonly wantedCents: Cents;
  readonly reason: string;
  /** The money is there, and the authority decides. */
  readonly movedUpOn?: IsoDate;
}

/** Whoever waits anew, for another amount or because the money was refused, keeps their place. */
export const putOnList = (
  before: Pick<Waiting, 'since'> | undefined,
  { wantedCents, reason, effectiveOn }: EventOf<typeof ApplicationWaitlisted>['data'],
): Waiting => ({ since: before?.since ?? effectiveOn, wantedCents, reason });

export const waitingAfter = (before: Waiting | undefined, e: ApplicationEvent): Waiting | undefined => {
  if (e.type === 'application.waitlisted') return putOnList(before, e.data);
  return e.type === 'application.moved-up' ? before && { ...before, movedUpOn: e.data.effectiveOn } : before;
};

/** Whoever is prepared for a decision waits no more: what follows is decided or, without money, put on the list anew. */
export const stillWaits = ({ kind, waiting }: Undecided): Waiting | undefined =>
  kind === 'checked' && waiting?.movedUpOn === undefined ? waiting : undefined;
