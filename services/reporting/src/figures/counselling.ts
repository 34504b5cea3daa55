import { TALK_MODES } from '@paktwerk/contracts';
import type { TalkMode } from '@paktwerk/contracts';
import { addDays, berlinDate, startOfBerlinDay } from '@paktwerk/kernel';
import type { Instant, IsoDate } from '@paktwerk/kernel';
import { talksMeasure } from '../read-models/figures/measures';
import type { Sums } from '../read-models/figures/measures';

/**
 * Counselling as it is shown outside of the district that counsels. Fine counts show single talks, and so do differences of fine counts.
 *
 * - Time is coarse on both axes: what held at the end of a month, as known at the beginning of a month. Two days, or two instants around one
 *   recording, never differ by it.
 * - The cell that is rounded is the smallest that anybody can ask for: one district, one programme, everything up to a month's end. It is
 *   rounded down to a multiple of {@link STEP}, so each shown count stands for five possible ones, and nobody and four look alike.
 * - Everything else is added up from rounded cells: programmes together, months as differences, open cases. Adding tells nothing new.
 * - The state's total is the sum of the rounded cells and what is missing from them, in tens. Tens, because a district knows its own count and
 *   would else read the others' rest from it. And at most what leaves two districts' rests open: a total that says "all have four" says so of each.
 * - Modes are shown for the whole state only: within a district they add up to its talks, and one would give the others away.
 *
 * counselling.spec.ts tries every small world: no answer, and no combination of answers, leaves a single possibility for a small count.
 */
export const STEP = 5;
const TOTAL_STEP = 10;

export interface Counselling {
  readonly casesOpened: number;
  readonly casesClosed: number;
  readonly talks: number;
}
export interface StateCounselling extends Counselling {
  readonly talksByMode: Readonly<Record<TalkMode, number>>;
}

/** Exact sums of one programme by district; stays inside. */
export type ExactByDistrict = ReadonlyMap<string, Sums>;

const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const downTo = (step: number, count: number): number => Math.max(0, Math.floor(count / step) * step);

export const coarse = (count: number): number => downTo(STEP, count);

/** @param counts one per district that has any  @param districts how many there are */
export const coarseTotal = (counts: readonly number[], districts: number): number => {
  const shown = add(counts.map(coarse));
  const rest = add(counts.map((count) => Math.max(0, count))) - shown;
  return shown + Math.min(downTo(TOTAL_STEP, rest), downTo(TOTAL_STEP, (STEP - 1) * (districts - 2)));
};

const talksOf = (sums: Sums): number => add(TALK_MODES.map((mode) => sums.get(talksMeasure(mode)) ?? 0));

export const coarseDistrict = (sums: Sums): Counselling => ({
  casesOpened: coarse(sums.get('casesOpened') ?? 0),
  casesClosed: coarse(sums.get('casesClosed') ?? 0),
  talks: coarse(talksOf(sums)),
});

export const coarseState = (exact: ExactByDistrict, districts: number): StateCounselling => {
  const all = [...exact.values()];
  const total = (of: (sums: Sums) => number) => coarseTotal(all.map(of), districts);
  const talks = total(talksOf);
  return {
    casesOpened: total((s) => s.get('casesOpened') ?? 0),
    casesClosed: total((s) => s.get('casesClosed') ?? 0),
    talks,
    talksByMode: fitting(
      TALK_MODES.map((mode) => [mode, total((s) => s.get(talksMeasure(mode)) ?? 0)]),
      talks,
    ),
  };
};

/** Modes must not say more about the talks than the talks do: their sum is brought to where it leaves the same possibilities open. */
const fitting = (modes: readonly (readonly [TalkMode, number])[], talks: number): Readonly<Record<TalkMode, number>> => {
  const counts = new Map(modes);
  const sum = () => add([...counts.values()]);
  const move = (by: number) => {
    const [mode, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    counts.set(mode, count + by);
  };
  while (sum() > talks) move(-TOTAL_STEP);
  while (sum() + (TOTAL_STEP - 1) * counts.size < talks + TOTAL_STEP - 1) move(TOTAL_STEP);
  return Object.fromEntries(counts) as Record<TalkMode, number>;
};

export const NONE: StateCounselling = {
  casesOpened: 0,
  casesClosed: 0,
  talks: 0,
  talksByMode: { office: 0, outreach: 0, phone: 0, video: 0, written: 0 },
};

/** What was rounded may be added. */
export const together = <T extends Counselling>(parts: readonly T[], zero: T): T =>
  parts.reduce((sum, part) => addUp(sum, part) as T, zero);

const addUp = (a: object, b: object): object =>
  Object.fromEntries(
    Object.entries(a).map(([key, value]) => {
      const other = (b as Record<string, unknown>)[key];
      return [key, typeof value === 'number' ? value + Number(other) : addUp(value as object, other as object)];
    }),
  );

/** The end of the last month that is over on this day, the day itself counted. */
export const lastMonthEnd = (day: IsoDate): IsoDate => (addDays(day, 1).endsWith('-01') ? day : addDays(`${day.slice(0, 7)}-01`, -1));

/** The instant before which facts must be known: the beginning of the month, in Berlin. */
export const beginningOfMonth = (at: Instant): Instant => startOfBerlinDay(`${berlinDate(at).slice(0, 7)}-01`);
