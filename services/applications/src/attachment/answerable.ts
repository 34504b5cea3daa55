import type { Refusal } from '@paktwerk/kernel';
import { whereHeard } from '../hearing/hearing';
import { notSupplied, whereRequested } from '../information/information';
import { whereHeardStill } from '../notice-hearing/notice-hearing';
import { notToSubmit } from '../proof-of-use/state';
import type { WithFiles } from './named-files';

/** Why nothing is brought in for an answer: there is no such request or hearing that the application is at, or it is answered. */
export const unanswerable = ({ state, grant, proof }: Omit<WithFiles, 'named'>, answerOf: string): Refusal | undefined => {
  if (answerOf.startsWith('prf_')) return notToSubmit(proof);
  if (answerOf.startsWith('hea_') && state.kind === 'granted') {
    const heard = whereHeardStill(grant, answerOf);
    return 'code' in heard ? heard : undefined;
  }
  if (answerOf.startsWith('hea_')) {
    const heard = whereHeard(state, answerOf);
    return 'kind' in heard ? heard : undefined;
  }
  const requested = whereRequested(state, answerOf);
  return 'kind' in requested ? requested : notSupplied(requested.information);
};
