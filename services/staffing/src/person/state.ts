import type { Decider, FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { PersonEvent } from './events';

export interface Claim {
  readonly claimId: string;
  readonly postId: string;
  readonly share: FteHundredths;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Given back because the post did not take the person; kept so that a repeat is recognised. */
  readonly isReturned: boolean;
}

/** No names here: decisions do not need them, and they may have been erased. */
export type PersonState =
  | { readonly kind: 'none' }
  | { readonly kind: 'registered'; readonly personId: string; readonly district: string; readonly claims: readonly Claim[] };

export const personStream = (personId: string): string => `person-${personId}`;

const change = (state: PersonState, claimId: string, to: (c: Claim) => Claim): PersonState =>
  state.kind === 'none' ? state : { ...state, claims: state.claims.map((c) => (c.claimId === claimId ? to(c) : c)) };

const evolve = (state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'person.registered':
      return { kind: 'registered', personId: event.data.personId, district: event.data.district, claims: [] };
    case 'share.claimed': {
      if (state.kind === 'none') return state;
      const { claimId, postId, share, from, until } = event.data;
      return { ...state, claims: [...state.claims, { claimId, postId, share, from, until, isReturned: false }] };
    }
    case 'share.ended':
      return change(state, event.data.claimId, (c) => ({ ...c, until: event.data.lastDay }));
    case 'share.returned':
      return change(state, event.data.claimId, (c) => ({ ...c, isReturned: true }));
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const personDecider: Decider<PersonState, PersonEvent> = { initial: { kind: 'none' }, evolve };

/** What the person holds on one day, over all posts. */
export const shareOn = (state: PersonState, day: IsoDate): FteHundredths =>
  state.kind === 'none' ? 0 : state.claims.reduce((sum, c) => (!c.isReturned && c.from <= day && day <= c.until ? sum + c.share : sum), 0);
