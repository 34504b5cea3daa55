import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { PersonToldApart } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { refuse } from '../problems';
import type { Pair } from './pair';

/** They are two humans after all, twins for instance: each has their own working time again, and nothing finds them as one any more. */
export const decideTellApart = (
  { decidedBy, ...cmd }: Pair & { readonly reason: string; readonly decidedBy: string },
  state: PersonState,
  today: IsoDate,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, apart } = state;
  if (cmd.firstId === cmd.secondId) return refuse('same-entry');
  if (apart.includes(personId === cmd.firstId ? cmd.secondId : cmd.firstId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  return record(PersonToldApart({ personId, ...cmd, decidedBy, decidedOn: today }));
};
