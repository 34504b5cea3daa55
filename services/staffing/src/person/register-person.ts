import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { QualificationTier } from '@paktwerk/contracts';
import { PersonRegistered } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface RegisterPerson {
  readonly personId: string;
  readonly district: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  readonly qualification: QualificationTier;
}

export const decideRegister = (cmd: RegisterPerson, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'registered') return nothing();
  if (cmd.birthDate >= today) return refuse('birth-date-in-future', { today });
  return record(PersonRegistered({ ...cmd }));
};
