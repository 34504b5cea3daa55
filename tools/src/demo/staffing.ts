import { keyOf } from './client';
import type { Api } from './client';
import { addDays, daysBetween, earlierOf, laterOf } from '@paktwerk/kernel';
import { firstOfMonth } from './dates';
import { CORRECTION_REASONS, STAFF_FAMILY, STAFF_GIVEN, VACANCY_REASONS } from './names';
import { random } from './random';
import type { CallCode } from './plan';
import type { Chance } from './random';
import type { PersonView, PostItem } from './views';

/** Usual first days of work: the first or the fifteenth of a month. */
const firstDay = (date: string): string => (date.slice(8) >= '15' ? `${date.slice(0, 7)}-15` : firstOfMonth(date));

interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly qualification: string;
}

/** `day`: the working day on which the fact is recorded. */
export type Occupation =
  | { readonly day: string; readonly kind: 'fill'; readonly from: string; readonly until?: string; readonly person: Person }
  | { readonly day: string; readonly kind: 'vacate'; readonly lastDay: string; readonly reason: string }
  | { readonly day: string; readonly kind: 'correct'; readonly from: string; readonly lastDay: string; readonly reason: string }
  | { readonly day: string; readonly kind: 'annul'; readonly reason: string }
  | { readonly day: string; readonly kind: 'suspend'; readonly from: string; readonly until: string; readonly reason: string }
  | { readonly day: string; readonly kind: 'share'; readonly from: string; readonly share: number }
  | {
      readonly day: string;
      readonly kind: 'qualify';
      readonly person: Person;
      readonly correction: { readonly qualification: string; readonly from?: string; readonly evidence: string; readonly reason: string };
    };

/** The shortest that the money of a post lasts in these programmes, from the first day of work. */
const TWELVE_MONTHS = 365;

/**
 * On which of its working days a call's posts are filled first. The money of a post lasts from its first day of work, so a call whose posts
 * all began with it would show none today; recruiting takes a year or more, as it does.
 */
const WAVES: Readonly<Record<CallCode, readonly (readonly [number | undefined, number])[]>> = {
  SU22: [
    [0, 70],
    [1, 18],
    [2, 6],
    [undefined, 6],
  ],
  IM25: [
    [0, 30],
    [1, 10],
    [2, 8],
    [3, 20],
    [4, 26],
    [undefined, 6],
  ],
};

/**
 * What happens to one post on the given working days (the first one follows the grant): who starts, who leaves, who follows. Many facts
 * are recorded weeks after they took effect, as in reality, so that both time axes have something to show.
 */
export function occupationsOf(code: CallCode, post: PostItem, days: readonly string[]): Occupation[] {
  const chance = random(`post ${code} ${post.district} ${post.lineId}`);
  const wave = chance.weighted(WAVES[code]);
  const day = wave === undefined ? undefined : days[wave];
  if (wave === undefined || day === undefined) return [];
  const may = laterOf(post.from, post.startsFrom ?? post.from);
  const earliest = wave === 0 ? may : laterOf(may, days[wave - 1]!);
  const latest = wave === 0 ? addDays(day, 14) : day;
  const from = laterOf(may, firstDay(addDays(earliest, chance.int(0, Math.max(0, daysBetween(earliest, latest))))));
  if (from > post.to) return [];
  const to = earlierOf(post.to, addDays(from, TWELVE_MONTHS - 1));
  const first = { day, kind: 'fill', from, person: staff(chance, post) } as const;
  const steps: Occupation[] = [first];
  steps.push(...qualified(code, post, first.person, days[wave + 1]));
  const leavesAt = wave + chance.int(1, 3);
  const told = days[leavesAt];
  if (!chance.chance(0.28) || told === undefined) return [...steps, ...changed(code, post, from, days[wave + 1])];

  const lastDay = laterOf(addDays(from, 20), addDays(told, -chance.int(3, 75)));
  if (lastDay >= earlierOf(told, to)) return steps;
  // What seldom happens has a chance of its own, so that everything else stays as it is.
  const seldom = random(`seldom ${code} ${post.district} ${post.lineId}`);
  if (seldom.chance(0.15)) steps[0] = { ...first, until: to };
  steps.push({ day: told, kind: 'vacate', lastDay, reason: chance.pick(VACANCY_REASONS) });
  if (seldom.chance(0.12))
    steps.push({ day: told, kind: 'correct', from, lastDay: addDays(lastDay, -2), reason: seldom.pick(CORRECTION_REASONS) });
  else if (seldom.chance(0.05)) {
    steps.push({ day: told, kind: 'annul', reason: 'auf der falschen Stelle eingetragen' });
    return steps;
  }
  const refilledAt = leavesAt + chance.int(0, 1);
  const refilled = days[refilledAt];
  if (!chance.chance(0.8) || refilled === undefined) return steps;
  const next = addDays(lastDay, chance.int(10, 60));
  if (next <= to) steps.push({ day: refilled, kind: 'fill', from: next, person: staff(chance, post) });
  return steps;
}

/** Some who stay have no pay for two months, some work half of the post from a month on. */
function changed(code: CallCode, post: PostItem, since: string, day: string | undefined): Occupation[] {
  const own = random(`changes ${code} ${post.district} ${post.lineId}`);
  if (day === undefined || addDays(day, 60) > post.to) return [];
  const from = laterOf(addDays(since, 14), addDays(firstOfMonth(day), -31));
  if (own.chance(0.08))
    return [{ day, kind: 'suspend', from, until: addDays(from, 59), reason: own.chance(0.5) ? 'Elternzeit' : 'längere Erkrankung' }];
  if (post.share >= 50 && own.chance(0.08)) return [{ day, kind: 'share', from, share: Math.round(post.share / 2) }];
  return [];
}

/** Of those without a degree some get one, and of some it was entered wrongly: then the post still names the other tier, and says so. */
function qualified(code: CallCode, post: PostItem, person: Person, day: string | undefined): Occupation[] {
  const own = random(`register ${code} ${post.district} ${post.lineId}`);
  if (day === undefined || person.qualification !== 'C_VOCATIONAL' || !own.chance(0.5)) return [];
  const gained = { qualification: 'B_OTHER_DEGREE', evidence: EVIDENCE['B_OTHER_DEGREE']! };
  const correction = own.chance(0.6)
    ? { ...gained, from: firstOfMonth(day), reason: 'Studium neben der Arbeit abgeschlossen' }
    : { ...gained, reason: 'Zeugnisse bei der Aufnahme verwechselt' };
  return [{ day, kind: 'qualify', person, correction }];
}

const PEOPLE = '/api/staffing/v1/people';
/** Two who never held a post: one asked for their data to be erased, of the other a court needs them. */
const [ERASED, HELD] = [
  { givenName: 'Ottilie', familyName: 'Sommerfeld', birthDate: '1971-03-09', qualification: 'A_SOCIAL_DEGREE' },
  { givenName: 'Konrad', familyName: 'Winterhalter', birthDate: '1968-11-21', qualification: 'B_OTHER_DEGREE' },
];

/** What two people decide about: an erasure that one has proposed and another is to confirm, and a hold that forbids one. */
export async function proposeErasure(api: Api, district: string): Promise<void> {
  const applicant = `antrag-${district}`;
  const register = async (person: Person): Promise<string> =>
    (await api.post<PersonView>(applicant, PEOPLE, person, keyOf('person', 'privacy', district, person.familyName))).personId;
  await api.post(applicant, `${PEOPLE}/${await register(ERASED)}/propose-erasure`, { reason: 'REQUESTED' });
  await api.post(applicant, `${PEOPLE}/${await register(HELD)}/place-hold`, { reason: 'Klage vor dem Verwaltungsgericht' });
}

const EVIDENCE: Readonly<Record<string, string>> = {
  A_SOCIAL_DEGREE: 'Bachelor Soziale Arbeit, Urkunde liegt vor',
  B_OTHER_DEGREE: 'Hochschulabschluss, Urkunde liegt vor',
  C_VOCATIONAL: 'Berufsausbildung mit Zusatzqualifikation, Zeugnisse liegen vor',
};
/** What proves a tier. */
export const evidenceOf = (tier: string): string => EVIDENCE[tier] ?? 'Zeugnis liegt vor';

function staff(chance: Chance, post: PostItem): Person {
  const own = random(`tier ${post.district} ${post.postId}`);
  return {
    givenName: chance.pick(STAFF_GIVEN),
    familyName: chance.pick(STAFF_FAMILY),
    birthDate: `${chance.int(1962, 1997)}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`,
    qualification: own.chance(0.08) ? 'C_VOCATIONAL' : post.tier,
  };
}
