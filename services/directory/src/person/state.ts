import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { PersonEvent } from './events';

export interface ProposedMerge {
  readonly intoPersonId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: IsoDate;
}

/** What a sign-in is: nobody yet, a person, or a further sign-in of one. */
export type PersonState =
  | { readonly kind: 'none'; readonly offeredTo?: string }
  | { readonly kind: 'registered'; readonly personId: string; readonly registeredOn: IsoDate; readonly merge?: ProposedMerge }
  | { readonly kind: 'belongs'; readonly toPersonId: string; readonly since: IsoDate; readonly how: 'linked' | 'merged' };

export const personStream = (personId: string): string => `person-${personId}`;

const evolve = (state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'person.registered':
      return state.kind === 'none' ? { kind: 'registered', personId: event.data.personId, registeredOn: event.data.registeredOn } : state;
    case 'sign-in.offered':
      return state.kind === 'none' ? { kind: 'none', offeredTo: event.data.toPersonId } : state;
    case 'sign-in.linked':
      return { kind: 'belongs', toPersonId: event.data.toPersonId, since: event.data.linkedOn, how: 'linked' };
    case 'person-merge.proposed': {
      if (state.kind !== 'registered') return state;
      const { intoPersonId, reason, proposedBy, proposedOn } = event.data;
      return { ...state, merge: { intoPersonId, reason, proposedBy, proposedOn } };
    }
    case 'person-merge.withdrawn':
      return state.kind === 'registered' ? { kind: 'registered', personId: state.personId, registeredOn: state.registeredOn } : state;
    case 'person.merged':
      return { kind: 'belongs', toPersonId: event.data.intoPersonId, since: event.data.mergedOn, how: 'merged' };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const personDecider: Decider<PersonState, PersonEvent> = { initial: { kind: 'none' }, evolve };
