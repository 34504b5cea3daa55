import { addDays } from '@paktwerk/kernel';
import type { Decider, IsoDate } from '@paktwerk/kernel';
import { PARTY_ROLES } from './events';
import type { PartyRole, RightsEvent } from './events';

export interface Days {
  readonly from: IsoDate;
  /** The last day of it; open where it is missing. */
  readonly lastDay?: IsoDate;
}
export interface Grant extends Days {
  readonly grantId: string;
  readonly personId: string;
  readonly role: PartyRole;
}
export interface Deputy extends Days {
  readonly deputyId: string;
  readonly personId: string;
  readonly deputyPersonId: string;
}

/** Who may act for one party, when. What was revoked before it began has its last day before its first. */
export interface Rights {
  readonly grants: readonly Grant[];
  readonly deputies: readonly Deputy[];
}

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

export const holds = ({ from, lastDay }: Days, day: IsoDate): boolean => from <= day && (lastDay === undefined || day <= lastDay);
const never = ({ from, lastDay }: Days): boolean => lastDay !== undefined && lastDay < from;
export const overlap = (a: Days, b: Days): boolean =>
  !never(a) && !never(b) && (b.lastDay === undefined || a.from <= b.lastDay) && (a.lastDay === undefined || b.from <= a.lastDay);

export type HumanOf = (personId: string) => string;

const representedBy = ({ deputies }: Rights, human: string, day: IsoDate, humanOf: HumanOf): readonly string[] =>
  deputies.filter((d) => holds(d, day) && humanOf(d.deputyPersonId) === human).map((d) => humanOf(d.personId));

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

/** What a human may do for the party on a day: their own roles, and those of whom they are the deputy of. A deputy's deputy has none by that. */
export const rolesOn = (rights: Rights, human: string, day: IsoDate, humanOf: HumanOf): readonly PartyRole[] => {
  const { grants } = rights;
  const acting = new Set([human, ...representedBy(rights, human, day, humanOf)]);
  const held = new Set(grants.filter((g) => holds(g, day) && acting.has(humanOf(g.personId))).map((g) => g.role));
  return PARTY_ROLES.filter((role) => held.has(role));
};

/** Everybody whom the stream names. */
export const peopleIn = ({ grants, deputies }: Rights): readonly string[] => [
  ...new Set([...grants.map((g) => g.personId), ...deputies.flatMap((d) => [d.personId, d.deputyPersonId])]),
];

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
