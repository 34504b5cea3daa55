import { record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { QualificationTier } from '@paktwerk/contracts';
import { foreignLetters } from '../identity/identifying';
import { PersonRegistered } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface RegisterPerson {
  readonly personId: string;
  readonly identityId: string;
  readonly district: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly qualification: QualificationTier;
}

/** One entry for each human; each district that employs them adds what it knows. */
export const decideRegister = (cmd: RegisterPerson, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'registered' && state.erasedOn !== undefined) return refuse('person-erased', { erasedOn: state.erasedOn });
  if (state.kind === 'registered' && state.districts.includes(cmd.district))
    return refuse('person-registered', { personId: state.personId });
  const letters = foreignLetters(cmd.givenName + cmd.familyName);
  if (letters !== '') return refuse('name-not-latin', { letters });
  if (cmd.birthDate >= today) return refuse('birth-date-in-future', { today });
  return record(PersonRegistered({ ...cmd }));
};
