import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { SignInLinked, SignInOffered } from './events';
import type { DecidingBody, PersonEvent } from './events';
import { isOfState } from './state';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface LinkSignIn {
  /** The sign-in that belongs to nobody yet. */
  readonly personId: string;
  readonly toPersonId: string;
}

interface OfferSignIn extends LinkSignIn {
  /** The body of the state that the new sign-in acts for. */
  readonly body?: DecidingBody | undefined;
}

/** Said by the new sign-in. @param to the person it says it belongs to */
export const decideOffer = (
  { personId, toPersonId, body }: OfferSignIn,
  state: PersonState,
  to: PersonState,
  today: IsoDate,
): Decision<PersonEvent> => {
  if (state.kind === 'belongs')
    return state.toPersonId === toPersonId ? nothing() : refuse('sign-in-belongs', { person: state.toPersonId });
  if (state.kind === 'registered') return refuse('sign-in-registered');
  if (personId === toPersonId || to.kind !== 'registered') return refuse('person-unknown', { person: toPersonId });
  if (isOfState(to) !== (body !== undefined)) return refuse('other-side', { person: personId, into: toPersonId });
  if (state.merge) return refuse('merge-proposed', { proposedOn: state.merge.proposedOn, into: state.merge.intoPersonId });
  return state.offeredTo === toPersonId ? nothing() : record(SignInOffered({ personId, toPersonId, offeredOn: today }));
};

/** Said by the person, signed in as they are known. */
export const decideAccept = ({ personId, toPersonId }: LinkSignIn, state: PersonState, today: IsoDate): Decision<PersonEvent> => {
  if (state.kind === 'belongs' && state.toPersonId === toPersonId) return nothing();
  if (state.kind !== 'none' || state.offeredTo !== toPersonId) return refuse('sign-in-not-offered', { person: personId });
  return state.merge
    ? refuse('merge-proposed', { proposedOn: state.merge.proposedOn, into: state.merge.intoPersonId })
    : record(SignInLinked({ personId, toPersonId, linkedOn: today }));
};
