import type { Cents, IsoDate } from '@paktwerk/kernel';
import type { ApplicationEvent } from '../application/events';

/** An application that nothing but money stands against. */
export interface Waiting {
  readonly since: IsoDate;
  readonly wantedCents: Cents;
  /** `moved-up`: the money is there, and the authority decides. */
  readonly status: 'waiting' | 'moved-up';
}

/** Whoever is prepared for a decision waits no more: what follows is decided or, without money, waits anew. */
export const waitingAfter = (before: Waiting | undefined, e: ApplicationEvent): Waiting | undefined => {
  if (e.type === 'application.waitlisted')
    return { since: before?.since ?? e.data.effectiveOn, wantedCents: e.data.wantedCents, status: 'waiting' };
  if (e.type === 'application.moved-up') return before && { ...before, status: 'moved-up' };
  return e.type === 'decision.prepared' ? undefined : before;
};
