import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonRegistered } from './events';
import type { DecidingBody, PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface RegisterPerson {
  readonly personId: string;
  /** The body of the state that the sign-in acts for; none where it acts for a party. */
  readonly body?: DecidingBody | undefined;
}

export const decideRegisterPerson = ({ personId, body }: RegisterPerson, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'registered') return nothing();
  return state.kind === 'belongs'
    ? refuse('sign-in-belongs', { person: state.toPersonId })
    : record(PersonRegistered({ personId, registeredOn: today, ...defined({ body }) }));
};
