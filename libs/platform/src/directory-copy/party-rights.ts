import { PARTY_ROLES } from '@paktwerk/contracts';
import type { PartyRole } from '@paktwerk/contracts';
import type { IsoDate } from '@paktwerk/kernel';

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

/** Which human a sign-in, or a person of before, is. */
export type HumanOf = (personId: string) => string;

export const holds = ({ from, lastDay }: Days, day: IsoDate): boolean => from <= day && (lastDay === undefined || day <= lastDay);

/** Whose deputy a human is on a day. */
export const representedBy = ({ deputies }: Rights, human: string, day: IsoDate, humanOf: HumanOf): readonly string[] =>
  deputies.filter((d) => holds(d, day) && humanOf(d.deputyPersonId) === human).map((d) => humanOf(d.personId));

/** What a human may do for the party on a day: their own roles, and those of whom they are the deputy of. A deputy's deputy has none by that. */
export const rolesOn = (rights: Rights, human: string, day: IsoDate, humanOf: HumanOf): readonly PartyRole[] => {
  const { grants } = rights;
  const acting = new Set([human, ...representedBy(rights, human, day, humanOf)]);
  const held = new Set(grants.filter((g) => holds(g, day) && acting.has(humanOf(g.personId))).map((g) => g.role));
  return PARTY_ROLES.filter((role) => held.has(role));
};

/** Everybody whom the rights name. */
export const peopleIn = ({ grants, deputies }: Rights): readonly string[] => [
  ...new Set([...grants.map((g) => g.personId), ...deputies.flatMap((d) => [d.personId, d.deputyPersonId])]),
];
