import { defined } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { DecidingBody, PersonEvent } from './events';

export interface ProposedMerge {
  readonly intoPersonId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: IsoDate;
}

/** What a sign-in is: nobody yet, a person, or a further sign-in of one. */
export type PersonState =
  | { readonly kind: 'none'; readonly offeredTo?: string; readonly merge?: ProposedMerge }
  | {
      readonly kind: 'registered';
      readonly personId: string;
      readonly registeredOn: IsoDate;
      /** Absent = of a party. */
      readonly body?: DecidingBody;
      readonly merge?: ProposedMerge;
    }
  | { readonly kind: 'belongs'; readonly toPersonId: string; readonly since: IsoDate; readonly how: 'linked' | 'merged' };

export const isOfState = (state: PersonState): boolean => state.kind === 'registered' && state.body !== undefined;

export const mergeOf = (state: PersonState): ProposedMerge | undefined => (state.kind === 'belongs' ? undefined : state.merge);

/** Why somebody cannot be given a right of a party. */
export const unfitFor = (state: PersonState): 'person-unknown' | 'person-of-state' | undefined => {
  if (state.kind !== 'registered') return 'person-unknown';
  return isOfState(state) ? 'person-of-state' : undefined;
};

export const personStream = (personId: string): string => `person-${personId}`;

const evolve = (state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'person.registered':
      return state.kind === 'none' ? { kind: 'registered', ...event.data, ...defined({ merge: state.merge }) } : state;
    case 'sign-in.offered':
      return state.kind === 'none' ? { ...state, offeredTo: event.data.toPersonId } : state;
    case 'sign-in.linked':
      return { kind: 'belongs', toPersonId: event.data.toPersonId, since: event.data.linkedOn, how: 'linked' };
    case 'person-merge.proposed': {
      if (state.kind === 'belongs') return state;
      const { intoPersonId, reason, proposedBy, proposedOn } = event.data;
      return { ...state, merge: { intoPersonId, reason, proposedBy, proposedOn } };
    }
    case 'person-merge.withdrawn': {
      if (state.kind === 'belongs') return state;
      const { merge: _, ...rest } = state;
      return rest;
    }
    case 'person.merged':
      return { kind: 'belongs', toPersonId: event.data.intoPersonId, since: event.data.mergedOn, how: 'merged' };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const personDecider: Decider<PersonState, PersonEvent> = { initial: { kind: 'none' }, evolve };
