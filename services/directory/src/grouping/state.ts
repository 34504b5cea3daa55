import type { Decider, IsoDate } from '@paktwerk/kernel';
import type { GroupingEvent } from './events';

export interface Membership {
  readonly memberId: string;
  readonly parts: number;
  readonly from: IsoDate;
  /** First day on which it is no member any more. */
  readonly until?: IsoDate;
}

export interface Grouping {
  readonly partyId: string;
  readonly key: string;
  readonly name: string;
  readonly formedOn: IsoDate;
  /** First day on which it is no more. */
  readonly dissolvedOn?: IsoDate;
  readonly memberships: readonly Membership[];
  /** Who leads it from which day on, in the order of the days: what is said last holds for all that follows. */
  readonly leads: readonly { readonly partyId: string; readonly from: IsoDate }[];
  /** How many events it has: the version that its readers see. */
  readonly version: number;
}

/** All groupings of the state: one member is in one of them at most, and only who holds all can see to that (ADR 0051). */
export type Groupings = readonly Grouping[];

export const GROUPINGS_STREAM = 'groupings-all';

const evolve = (state: Groupings, event: GroupingEvent): Groupings => {
  if (event.type === 'grouping.formed') {
    const { partyId, key, name, members, leadPartyId, effectiveOn: from } = event.data;
    const memberships = members.map((m) => ({ memberId: m.partyId, parts: m.parts, from }));
    return [...state, { partyId, key, name, formedOn: from, memberships, leads: [{ partyId: leadPartyId, from }], version: 1 }];
  }
  return state.map((g) => (g.partyId === event.data.partyId ? { ...changed(g, event), version: g.version + 1 } : g));
};

const changed = (grouping: Grouping, event: Exclude<GroupingEvent, { type: 'grouping.formed' }>): Grouping => {
  const { effectiveOn } = event.data;
  switch (event.type) {
    case 'grouping.member-joined': {
      const { memberId, parts } = event.data;
      return { ...grouping, memberships: [...grouping.memberships, { memberId, parts, from: effectiveOn }] };
    }
    case 'grouping.member-left': {
      const { memberId, newLeadPartyId } = event.data;
      return {
        ...grouping,
        memberships: grouping.memberships.map((m) => (m.memberId === memberId && m.until === undefined ? { ...m, until: effectiveOn } : m)),
        leads:
          newLeadPartyId === undefined
            ? grouping.leads
            : [...grouping.leads.filter((l) => l.from < effectiveOn), { partyId: newLeadPartyId, from: effectiveOn }],
      };
    }
    case 'grouping.dissolved':
      return { ...grouping, dissolvedOn: effectiveOn };
    default:
      return grouping; // never throws; that every event is named above, lint sees
  }
};

export const groupingsDecider: Decider<Groupings, GroupingEvent> = { initial: [], evolve };

export const groupingOf = (state: Groupings, partyId: string): Grouping | undefined => state.find((g) => g.partyId === partyId);

/** A membership ends with its grouping at the latest. */
const endOf = ({ dissolvedOn }: Grouping, { until }: Membership): IsoDate | undefined =>
  until !== undefined && dissolvedOn !== undefined ? (until < dissolvedOn ? until : dissolvedOn) : (until ?? dissolvedOn);

/** Who belongs to it on a day. */
export const membersOn = (grouping: Grouping, day: IsoDate): readonly Membership[] =>
  grouping.memberships.filter((m) => m.from <= day && isBehind(endOf(grouping, m), day));

const isBehind = (end: IsoDate | undefined, day: IsoDate): boolean => end === undefined || end > day;

export const leadOn = ({ leads }: Grouping, day: IsoDate): string => (leads.findLast((l) => l.from <= day) ?? leads[0]!).partyId;

/** Where a member of some day on or behind this one belongs. */
export const membershipFrom = (
  state: Groupings,
  memberId: string,
  day: IsoDate,
): { readonly grouping: Grouping; readonly membership: Membership } | undefined => {
  for (const grouping of state)
    for (const membership of grouping.memberships) {
      if (membership.memberId === memberId && isBehind(endOf(grouping, membership), day)) return { grouping, membership };
    }
  return undefined;
};
