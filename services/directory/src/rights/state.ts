import { addDays } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import { holds, peopleIn, representedBy } from '@paktwerk/platform';
import type { Days, HumanOf, Rights } from '@paktwerk/platform';
import type { RightsEvent } from './events';

/** Who takes the place of a lost administrator, as proposed last. */
export interface Replacement {
  readonly replacementId: string;
  readonly personId: string;
  readonly lostPersonId: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: IsoDate;
  /** The last day on which it can be confirmed. */
  readonly lastDay: IsoDate;
  readonly standing: 'proposed' | 'withdrawn' | 'confirmed';
}

export interface PartyRights extends Rights {
  readonly replacement?: Replacement;
}

export const rightsStream = (partyId: string): string => `rights-${partyId}`;

const evolve = (state: PartyRights, event: RightsEvent): PartyRights => {
  switch (event.type) {
    case 'role.granted': {
      const { partyId: _, asDeputyOf: __, ...grant } = event.data;
      return { ...state, grants: [...state.grants, grant] };
    }
    case 'role.revoked': {
      const { grantId, lastDay } = event.data;
      return { ...state, grants: state.grants.map((g) => (g.grantId === grantId ? { ...g, lastDay } : g)) };
    }
    case 'deputy.appointed': {
      const { partyId: _, ...deputy } = event.data;
      return { ...state, deputies: [...state.deputies, deputy] };
    }
    case 'deputy.dismissed': {
      const { deputyId, lastDay } = event.data;
      return { ...state, deputies: state.deputies.map((d) => (d.deputyId === deputyId ? { ...d, lastDay } : d)) };
    }
    case 'replacement.proposed': {
      const { partyId: _, ...proposed } = event.data;
      return { ...state, replacement: { ...proposed, standing: 'proposed' } };
    }
    case 'replacement.withdrawn':
      return decided(state, event.data.replacementId, 'withdrawn');
    case 'replacement.confirmed':
      return decided(state, event.data.replacementId, 'confirmed');
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

const decided = (state: PartyRights, replacementId: string, standing: Replacement['standing']): PartyRights =>
  state.replacement?.replacementId === replacementId ? { ...state, replacement: { ...state.replacement, standing } } : state;

export const rightsDecider: Decider<PartyRights, RightsEvent> = { initial: { grants: [], deputies: [] }, evolve };

const never = ({ from, lastDay }: Days): boolean => lastDay !== undefined && lastDay < from;
export const overlap = (a: Days, b: Days): boolean =>
  !never(a) && !never(b) && (b.lastDay === undefined || a.from <= b.lastDay) && (a.lastDay === undefined || b.from <= a.lastDay);

/** Who decides about rights: by their own role, or as the deputy of those named. */
export interface DecidedBy {
  readonly human: string;
  readonly asDeputyOf: readonly string[];
}

/** Whoever administers the party themselves on the day is nobody's deputy in it. */
export const decidedBy = (rights: Rights, human: string, day: IsoDate, humanOf: HumanOf): DecidedBy => {
  const administers = (person: string) =>
    rights.grants.some((g) => g.role === 'ADMINISTER' && holds(g, day) && humanOf(g.personId) === person);
  return { human, asDeputyOf: administers(human) ? [] : representedBy(rights, human, day, humanOf).filter(administers) };
};

/** The same, with those whom a replacement names. */
export const namedIn = (rights: PartyRights): readonly string[] => {
  const { replacement: r } = rights;
  return [...new Set([...peopleIn(rights), ...(r ? [r.personId, r.lostPersonId, r.proposedBy] : [])])];
};

/** The first day of a span on which none of these holds; undefined where all are covered. An open end is covered by an open end only. */
export const firstUncovered = (span: Days, by: readonly Days[]): IsoDate | undefined => {
  let day = span.from;
  while (span.lastDay === undefined || day <= span.lastDay) {
    const covering = by.filter((b) => holds(b, day));
    if (covering.length === 0) return day;
    if (covering.some((b) => b.lastDay === undefined)) return undefined;
    day = addDays(
      covering
        .map((b) => b.lastDay!)
        .sort()
        .at(-1)!,
      1,
    );
  }
  return undefined;
};
