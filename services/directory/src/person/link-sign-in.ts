import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { SignInLinked, SignInOffered } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface LinkSignIn {
  /** The sign-in that belongs to nobody yet. */
  readonly personId: string;
  readonly toPersonId: string;
}

/** Said by the new sign-in. @param to the person it says it belongs to */
export const decideOffer = (
  { personId, toPersonId }: LinkSignIn,
  state: PersonState,
  to: PersonState,
  today: IsoDate,
): Decision<PersonEvent> => {
  if (state.kind === 'belongs')
    return state.toPersonId === toPersonId ? nothing() : refuse('sign-in-belongs', { person: state.toPersonId });
  if (state.kind === 'registered') return refuse('sign-in-registered');
  if (personId === toPersonId || to.kind !== 'registered') return refuse('person-unknown', { person: toPersonId });
  return state.offeredTo === toPersonId ? nothing() : record(SignInOffered({ personId, toPersonId, offeredOn: today }));
};

/** Said by the person, signed in as they are known. */
export const decideAccept = ({ personId, toPersonId }: LinkSignIn, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'belongs' && state.toPersonId === toPersonId) return nothing();
  return state.kind === 'none' && state.offeredTo === toPersonId
    ? record(SignInLinked({ personId, toPersonId, linkedOn: today }))
    : refuse('sign-in-not-offered', { person: personId });
};
