import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonRegistered } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export const decideRegisterPerson = (personId: string, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'registered') return nothing();
  return state.kind === 'belongs'
    ? refuse('sign-in-belongs', { person: state.toPersonId })
    : record(PersonRegistered({ personId, registeredOn: today }));
};
