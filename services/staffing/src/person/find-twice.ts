import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { PersonFoundTwice } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

/** Two entries are the same human: each says so in its own stream. */
export const decideFindTwice = (
  { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
  state: PersonState,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  if (state.firstId === firstId || state.secondIds.includes(secondId)) return nothing();
  // The other way round they are one already.
  if (state.firstId === secondId || state.secondIds.includes(firstId)) return nothing();
  // Somebody looked at both and knows better.
  if (state.apart.includes(state.personId === firstId ? secondId : firstId)) return nothing();
  return record(PersonFoundTwice({ personId: state.personId, firstId, secondId }));
};
