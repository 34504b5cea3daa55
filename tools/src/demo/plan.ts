/**
 * What happens in the demo, decided before anything is sent: which district applies for what and how it ends, who is counselled when.
 * Everything follows from the district's key, so a loader that was killed plans the same again and only the missing parts are added.
 */
import { addDays, daysBetween, earlierOf, laterOf } from '@paktwerk/kernel';
import { workday } from './dates';
import { CLIENT_FAMILY, CLIENT_GIVEN, GOALS } from './names';
import type { PostRules } from './views';
import { random } from './random';
import type { Chance } from './random';

/** Days on which somebody works on the state; the simulated clock jumps from one to the next. */
export const DAYS = {
  opened17: '2017-12-04',
  decided18: '2018-01-15',
  released18: '2018-02-05',
  staffed18: '2018-03-12',
  vacated18: '2018-07-16',
  refilled18: '2018-11-12',
  approved19: '2019-01-07',
  extended19: '2019-03-11',
  asked20: '2020-12-07',
  extended21: '2021-01-18',
  opened22: '2022-06-01',
  drafted22: '2022-06-20',
  applied22: '2022-07-18',
  late22: '2022-07-25',
  prepared22: '2022-08-08',
  released22: '2022-08-22',
  staffed22: '2022-09-19',
  autumn22: '2022-11-07',
  winter23: '2023-01-23',
  spring23: '2023-04-24',
  summer23: '2023-07-17',
  opened23: '2023-09-04',
  autumn23: '2023-11-13',
  spring24: '2024-03-18',
  summer24: '2024-07-22',
  opened25: '2024-12-02',
  applied25: '2025-01-20',
  late25: '2025-02-03',
  prepared25: '2025-02-24',
  released25: '2025-03-10',
  staffed25: '2025-04-14',
  summer25: '2025-07-21',
  autumn25: '2025-11-10',
  spring26: '2026-02-23',
  summer26: '2026-06-15',
};

export type CallCode = 'SU22' | 'IM25';
export type Ending = 'granted' | 'partial' | 'rejected' | 'late' | 'withdrawn' | 'draft' | 'open';

/** How the applications of a call end; the rest is granted in full. */
const ENDINGS: Readonly<Record<CallCode, Readonly<Record<Exclude<Ending, 'granted'>, number>>>> = {
  SU22: { partial: 6, rejected: 2, late: 2, withdrawn: 2, draft: 2, open: 0 },
  IM25: { partial: 5, rejected: 1, late: 2, withdrawn: 1, draft: 2, open: 4 },
};

export interface District {
  readonly key: string;
  readonly population: number;
}

/** How each district's application ends, by its key. */
export function endingsOf(code: CallCode, districts: readonly District[]): ReadonlyMap<string, Ending> {
  const shuffled = random(`endings ${code}`).some(
    districts.map((one) => one.key),
    districts.length,
  );
  const endings = Object.entries(ENDINGS[code]).flatMap(([ending, count]) => Array.from({ length: count }, () => ending as Ending));
  return new Map(shuffled.map((key, index) => [key, endings[index] ?? 'granted']));
}

const SHARES: readonly (readonly [number, number])[] = [
  [1, 5],
  [0.75, 2],
  [0.5, 5],
  [0.25, 1],
];
const TIERS: readonly (readonly [string, number])[] = [
  ['A_SOCIAL_DEGREE', 6],
  ['B_OTHER_DEGREE', 3],
  ['C_VOCATIONAL', 2],
];
const MEASURES = [
  'Sprachmittlung für Beratungsgespräche',
  'Erstorientierungskurse an drei Orten',
  'Begegnungscafé mit Kinderbetreuung',
  'Mobile Beratung im ländlichen Raum',
  'Koordination der Ehrenamtlichen',
];

export type ApplicationLine =
  | { readonly lineId: string; readonly kind: 'post'; readonly share: number; readonly tier: string; readonly amountCents: number }
  | { readonly lineId: string; readonly kind: 'measure'; readonly description: string; readonly amountCents: number };

/** Lines of one application: posts up to a part of the frame, and a measure where the programme funds measures. */
export function linesOf(o: {
  readonly code: CallCode;
  readonly district: string;
  readonly frameCents: number;
  readonly rules: PostRules;
  readonly ending: Ending | undefined;
  readonly maximumPosts: number;
}): ApplicationLine[] {
  const { code, district, frameCents, rules, ending, maximumPosts } = o;
  const chance = random(`lines ${code} ${district}`);
  const wanted = Math.floor(frameCents * (ending === 'partial' ? 1.15 + chance.next() * 0.2 : 0.78 + chance.next() * 0.2));
  const months = rules.maximumMonths?.value ?? monthsOf(rules.periodFrom.value, rules.periodTo.value);
  const lines: ApplicationLine[] = [];
  let left = wanted;
  while (lines.length < maximumPosts) {
    const share = chance.weighted(SHARES);
    const tier = chance.weighted(TIERS);
    const rate = rules.tiers.value.find((t) => t.tier === tier)!.ratePerFteYearCents;
    const amountCents = Math.floor((rate * share * months) / 12);
    if (amountCents > left) {
      if (lines.length > 0 || share <= 0.25) break;
      continue;
    }
    lines.push({ lineId: `stelle-${lines.length + 1}`, kind: 'post', share, tier, amountCents });
    left -= amountCents;
  }
  const measureCents = Math.floor(left / 10_000) * 10_000;
  if (rules.lineKinds.value.includes('measure') && measureCents >= 100_000)
    lines.push({ lineId: 'massnahme-1', kind: 'measure', description: chance.pick(MEASURES), amountCents: measureCents });
  return lines;
}

const monthsOf = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;

/** Whole lines until the frame is used up; the measure takes what is left. Something is always cut: the last line if need be. */
export function cutTo(frameCents: number, lines: readonly ApplicationLine[]): { readonly lineId: string; readonly amountCents: number }[] {
  let left = Math.floor(frameCents * 0.98);
  const granted = lines.flatMap(({ lineId, kind, amountCents }) => {
    const part = kind === 'measure' ? Math.floor(Math.min(left, amountCents) / 100) * 100 : amountCents <= left ? amountCents : 0;
    left -= part;
    return part > 0 ? [{ lineId, amountCents: part }] : [];
  });
  const isWhole = granted.reduce((sum, line) => sum + line.amountCents, 0) === lines.reduce((sum, line) => sum + line.amountCents, 0);
  return isWhole && granted.length > 1 ? granted.slice(0, -1) : granted;
}

const TOPICS = [
  'LANGUAGE',
  'SCHOOL',
  'TRAINING_STUDY',
  'WORK',
  'HOUSING',
  'HEALTH',
  'PARTICIPATION',
  'CHILDREN',
  'RESIDENCE_STATUS',
  'BENEFITS',
  'FAMILY',
  'DEBT_CONTRACTS',
  'MENTAL_STRAIN',
  'AUTHORITIES',
];
const MODES: readonly (readonly [string, number])[] = [
  ['office', 50],
  ['phone', 20],
  ['outreach', 16],
  ['written', 8],
  ['video', 6],
];
const CLOSINGS: readonly (readonly [string, number])[] = [
  ['GOALS_REACHED', 50],
  ['MOVED', 20],
  ['CONTACT_LOST', 15],
  ['LEFT_COUNTRY', 5],
  ['OTHER', 7],
  ['CONSENT_REVOKED', 3],
];

/** `day`: the working day on which the fact is recorded. */
export type CaseStep =
  | { readonly day: string; readonly kind: 'open'; readonly openedOn: string; readonly client: Client; readonly situation: Situation }
  | { readonly day: string; readonly kind: 'plan'; readonly agreedOn: string; readonly domains: readonly Domain[] }
  | {
      readonly day: string;
      readonly kind: 'talk';
      readonly heldOn: string;
      readonly mode: string;
      readonly minutes: number;
      readonly topics: readonly string[];
    }
  | { readonly day: string; readonly kind: 'close'; readonly closedOn: string; readonly reason: string };

export type Domain = keyof typeof GOALS;

/** By what somebody is in a target group. */
interface Situation {
  readonly accommodation: string;
  readonly residenceStatus: string;
}
const FROM_UKRAINE: Situation = { accommodation: 'PRIVATE', residenceStatus: 'SECTION_24' };
const IN_FOLLOW_UP: Situation = { accommodation: 'FOLLOW_UP', residenceStatus: 'RECOGNISED' };

interface Client {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
}

export interface PlannedCase {
  readonly key: string;
  readonly code: CallCode;
  readonly district: string;
  readonly counsellor: string;
  readonly steps: readonly CaseStep[];
}

/** The cases of one district and programme with their talks, each assigned to the working day on which it is recorded. */
export function casesOf(o: {
  readonly code: CallCode;
  readonly district: string;
  readonly count: number;
  readonly workingDays: readonly string[];
  readonly closedShare: number;
}): PlannedCase[] {
  const { code, district, count, workingDays, closedShare } = o;
  return Array.from({ length: count }, (_, number) => {
    const chance = random(`case ${code} ${district} ${number}`);
    const openedAt = Math.min(workingDays.length - 1, Math.floor(workingDays.length * chance.next() ** 1.6));
    const openedOn = workday(addDays(workingDays[openedAt]!, -chance.int(0, 20)));
    const isClosed = chance.chance(closedShare);
    const closedAt = isClosed ? Math.min(workingDays.length - 1, openedAt + chance.int(2, 6)) : undefined;
    const situation = code === 'SU22' || number % 3 === 0 ? FROM_UKRAINE : IN_FOLLOW_UP;
    const steps: CaseStep[] = [{ day: workingDays[openedAt]!, kind: 'open', openedOn, client: clientOf(chance), situation }];
    let previous = openedOn;
    let lastTalk = openedOn;
    for (let i = openedAt; i <= (closedAt ?? workingDays.length - 1); i += 1) {
      const day = workingDays[i]!;
      if (i === openedAt && chance.chance(0.55))
        steps.push({
          day,
          kind: 'plan',
          agreedOn: laterOf(openedOn, workday(addDays(day, -chance.int(0, 4)))),
          domains: chance.some(Object.keys(GOALS) as Domain[], chance.int(1, 3)),
        });
      for (
        let talk = chance.weighted([
          [0, 2],
          [1, 5],
          [2, 4],
          [3, 1],
        ]);
        talk > 0;
        talk -= 1
      ) {
        const span = Math.max(0, daysBetween(previous, day) - 1);
        const heldOn = laterOf(openedOn, workday(addDays(day, -chance.int(0, span))));
        steps.push({
          day,
          kind: 'talk',
          heldOn,
          mode: chance.weighted(MODES),
          minutes: chance.weighted([
            [15, 2],
            [30, 5],
            [45, 4],
            [60, 2],
          ]),
          topics: chance.some(
            TOPICS,
            chance.weighted([
              [1, 4],
              [2, 4],
              [3, 2],
            ]),
          ),
        });
        lastTalk = laterOf(lastTalk, heldOn);
      }
      previous = day;
    }
    if (closedAt !== undefined)
      steps.push({
        day: workingDays[closedAt]!,
        kind: 'close',
        closedOn: earlierOf(workingDays[closedAt]!, laterOf(lastTalk, workday(workingDays[closedAt]!))),
        reason: chance.weighted(CLOSINGS),
      });
    return { key: `${code}-${district}-${number}`, code, district, counsellor: `beratung-${district}-${chance.int(1, 2)}`, steps };
  });
}

function clientOf(chance: Chance): Client {
  const birthDate = `${chance.int(1958, 2003)}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`;
  return { givenName: chance.pick(CLIENT_GIVEN), familyName: chance.pick(CLIENT_FAMILY), birthDate };
}
