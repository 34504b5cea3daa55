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

export const rightsStream = (partyId: string): string => `rights-${partyId}`;

const evolve = (state: Rights, event: RightsEvent): Rights => {
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
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

export const rightsDecider: Decider<Rights, RightsEvent> = { initial: { grants: [], deputies: [] }, evolve };

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
