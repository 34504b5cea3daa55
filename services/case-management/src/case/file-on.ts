import { fold } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { CaseEvent } from './events';
import { caseDecider } from './state';
import type { CaseState } from './state';

/** The day in the world of what an event says; what puts a talk right is of the talk's own day, and so of none. */
const dayOfFact = (e: CaseEvent): IsoDate | undefined => {
  switch (e.type) {
    case 'case.opened':
      return e.data.openedOn;
    case 'eligibility.established':
      return e.data.establishedFor;
    case 'plan.agreed':
      return e.data.agreedOn;
    case 'step.done':
      return e.data.doneOn;
    case 'goal.reached':
      return e.data.reachedOn;
    case 'goal.dropped':
      return e.data.droppedOn;
    case 'goal.changed':
      return e.data.changedOn;
    case 'plan.reviewed':
      return e.data.reviewedOn;
    case 'assessment.recorded':
      return e.data.assessedOn;
    case 'talk.held':
      return e.data.heldOn;
    case 'talk.taken-back':
    case 'talk.corrected':
    case 'talk.annulled':
      return undefined;
    case 'limit.extended':
      return e.data.extendedOn;
    case 'case.paused':
      return e.data.pausedOn;
    case 'case.resumed':
      return e.data.resumedOn;
    case 'case.reopened':
      return e.data.reopenedOn;
    case 'case.closed':
      return e.data.closedOn;
    case 'consent.revoked':
      return e.data.revokedOn;
    case 'processing.restricted':
      return e.data.restrictedOn;
    case 'client-erasure.proposed':
      return e.data.proposedOn;
    case 'client-erasure.withdrawn':
      return e.data.withdrawnOn;
    case 'client-hold.placed':
      return e.data.placedOn;
    case 'client-hold.lifted':
      return e.data.liftedOn;
    case 'client.erased':
      return e.data.erasedOn;
  }
};

interface Loaded<E> {
  readonly state: CaseState;
  readonly events: readonly E[];
}

/** The case as it stood on a day, by all that is known: a talk that was moved to a later day was not held yet. */
export const fileOn = <E extends CaseEvent>({ state, events }: Loaded<E>, day: IsoDate | undefined): Loaded<E> => {
  if (day === undefined) return { state, events };
  const later = new Set(state.kind === 'none' ? [] : state.talks.filter((t) => t.heldOn > day).map((t) => t.talkId));
  const then = events.filter((e) => {
    if (e.type === 'talk.held' || e.type === 'talk.corrected' || e.type === 'talk.annulled') return !later.has(e.data.talkId);
    const on = dayOfFact(e);
    return on === undefined || on <= day;
  });
  return { state: fold(caseDecider, then), events: then };
};
