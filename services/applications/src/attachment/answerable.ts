import type { Refusal } from '@paktwerk/kernel';
import type { ApplicationState } from '../application/state';
import { whereHeard } from '../hearing/hearing';
import { notSupplied, whereRequested } from '../information/information';

/** Why nothing is brought in for an answer: there is no such request or hearing that the application is at, or it is answered. */
export const unanswerable = (state: ApplicationState, answerOf: string): Refusal | undefined => {
  if (answerOf.startsWith('hea_')) {
    const heard = whereHeard(state, answerOf);
    return 'kind' in heard ? heard : undefined;
  }
  const requested = whereRequested(state, answerOf);
  return 'kind' in requested ? requested : notSupplied(requested.information);
};
