import type { IsoDate } from '@paktwerk/kernel';
import { words } from '../identity/identifying';
import type { Identifying } from '../identity/identifying';
import { soundOf } from './cologne-phonetics';
import { withoutALetter } from './tokens';

/** They sound alike, or differ by a letter too many, missing, wrong or swapped. */
const isNear = (one: string, other: string): boolean => {
  const sound = soundOf(one);
  if (one === other || (sound !== '' && sound === soundOf(other))) return true;
  const rests = withoutALetter(other);
  return withoutALetter(one).some((rest) => rests.includes(rest));
};

/** The first given name is enough, for the others are left out as often as not. */
const given = (name: string): string => words(name)[0] ?? '';
const whole = (name: string): string => words(name).join('');

/** One digit is wrong, or two beside each other are swapped: whoever is further off may be a parent or a child of the same name. */
const isNearYear = (one: string, other: string): boolean => {
  const differing = [0, 1, 2, 3].filter((i) => one[i] !== other[i]);
  const [first = 0, second] = differing;
  return (
    differing.length <= 1 ||
    (differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first])
  );
};

const isNearDay = (one: IsoDate, other: IsoDate): boolean => {
  const [[year = '', month, day], [otherYear = '', otherMonth, otherDay]] = [one.split('-'), other.split('-')];
  if (year !== otherYear) return month === otherMonth && day === otherDay && isNearYear(year, otherYear);
  return month === otherMonth || day === otherDay || (month === otherDay && day === otherMonth);
};

/** What a slip of the pen makes of a name and a day of birth, also with both names in the wrong place; whatever differs more may be somebody else. */
export const isNearlySame = (one: Identifying, other: Identifying): boolean => {
  const isStraight = isNear(given(one.givenName), given(other.givenName)) && isNear(whole(one.familyName), whole(other.familyName));
  const isCrossed = isNear(given(one.givenName), whole(other.familyName)) && isNear(whole(one.familyName), given(other.givenName));
  return (isStraight || isCrossed) && isNearDay(one.birthDate, other.birthDate);
};
