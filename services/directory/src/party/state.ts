import type { DistrictForm, RegisteredKind } from '@paktwerk/contracts';
import type { Decider, EventOf, IsoDate } from '@paktwerk/kernel';
import { withName } from '../shared/names';
import type { Named } from '../shared/names';
import type { PartyEvent, PartyRegistered } from './events';

export interface RegisteredParty {
  readonly kind: 'registered';
  readonly partyId: string;
  /** One for each kind that it is, the one it was registered with first. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly names: readonly Named[];
  /** What it has become part of, and the first day on which it is no more. */
  readonly merged?: { readonly into: string; readonly on: IsoDate };
}
export type Entry = Omit<EventOf<typeof PartyRegistered>['data'], 'partyId'>;
export type PartyState = { readonly kind: 'none' } | RegisteredParty;

export const partyStream = (partyId: string): string => `party-${partyId}`;

const evolve = (state: PartyState, event: PartyEvent): PartyState => {
  switch (event.type) {
    case 'party.registered': {
      const { partyId, ...entry } = event.data;
      if (state.kind === 'registered') return { ...state, entries: [...state.entries, entry] };
      return { kind: 'registered', partyId, entries: [entry], names: [{ from: entry.effectiveOn, name: entry.name }] };
    }
    case 'party.renamed':
      if (state.kind === 'none') return state;
      return { ...state, names: withName(state.names, { from: event.data.effectiveOn, name: event.data.name }) };
    case 'party.merged':
      return state.kind === 'none' ? state : { ...state, merged: { into: event.data.intoPartyId, on: event.data.effectiveOn } };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const partyDecider: Decider<PartyState, PartyEvent> = { initial: { kind: 'none' }, evolve };

export const isA = (party: RegisteredParty, kind: RegisteredKind): boolean => party.entries.some((e) => e.kind === kind);
export const formOf = ({ entries }: RegisteredParty): DistrictForm | undefined => entries.find((e) => e.form !== undefined)?.form;
/** The first day on which it is. */
export const validFrom = ({ entries }: RegisteredParty): IsoDate => entries.map((e) => e.effectiveOn).sort()[0]!;
