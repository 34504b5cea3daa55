import type { Accommodation, Applications, ResidenceStatus } from '@paktwerk/contracts';
import { formatDate, quoted, quotedEn } from '@paktwerk/kernel';
import type { EventOf, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';

type Group = EventOf<typeof Applications.DecreePublished>['data']['groups'][number];

/** Who is counselled from which day on, as far as it decides whether somebody is. */
export interface Decree {
  readonly decreeId: string;
  readonly code: string;
  readonly source: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly groups: readonly Group[];
}

/** What decrees go by: how somebody lives, and what they are allowed to stay for. Whoever does not want to tell one of them leaves it out. */
export interface Situation {
  readonly accommodation?: Accommodation;
  readonly residenceStatus?: ResidenceStatus;
}

interface Named {
  readonly decree: Decree;
  readonly group: Group;
}

/**
 * What holds of each group on a day. Of several decrees that hold on that day, the one that became known last says what is true of a
 * group: so a decree can end or move a group, and the days before it stay as they were.
 */
const groupsOn = (day: IsoDate, decrees: readonly Decree[]): readonly Named[] => {
  const holding = decrees.filter((d) => d.validFrom <= day && (d.validTo === null || day <= d.validTo));
  return [...new Map(holding.flatMap((decree) => decree.groups.map((group) => [group.group, { decree, group }] as const))).values()];
};

const names = ({ group }: Named, { accommodation, residenceStatus }: Situation): boolean =>
  (accommodation !== undefined && group.accommodation?.includes(accommodation) === true) ||
  (residenceStatus !== undefined && group.residenceStatus?.includes(residenceStatus) === true);

const isCounselled = ({ group: { from, to } }: Named, day: IsoDate): boolean => from <= day && (to === undefined || day <= to);

/** The decree and its group by which somebody is counselled on a day, or why they are not. */
export const eligibleOn = (day: IsoDate, who: Situation, decrees: readonly Decree[]): Named | Refusal => {
  const groups = groupsOn(day, decrees);
  const theirs = groups.filter((g) => names(g, who));
  return theirs.find((g) => isCounselled(g, day)) ?? notEligible(day, who, theirs.length > 0 ? theirs : groups);
};

/** @param shown their own groups, which are counselled on other days; all that there are, where they are in none */
const notEligible = (day: IsoDate, who: Situation, shown: readonly Named[]): Refusal => {
  const rules = shown.map(({ decree, group }) => inWords(group, decree.source));
  return refuse('not-eligible', {
    field: '/situation',
    day,
    ...who,
    decrees: [...new Set(shown.map((s) => s.decree.code))],
    ruleDe: rules.length === 0 ? 'Kein Erlass nennt für diesen Tag eine Zielgruppe.' : rules.map((r) => r.de).join(' '),
    ruleEn: rules.length === 0 ? 'No decree names a target group for this day.' : rules.map((r) => r.en).join(' '),
  });
};

const inWords = ({ titleDe, titleEn, from, to }: Group, source: string) => ({
  de: `${quoted(titleDe)}: vom ${formatDate(from)} an${to === undefined ? '' : ` bis zum ${formatDate(to)}`} (${quoted(source)}).`,
  en: `${quotedEn(titleEn)}: from ${from} on${to === undefined ? '' : ` until ${to}`} (${quotedEn(source)}).`,
});
