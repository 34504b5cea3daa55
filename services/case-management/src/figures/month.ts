import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import type { TalkMode, TalkTopic } from '@paktwerk/contracts';
import { monthEnd } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import type { DailyTotals } from '../totals/count';

/** What was counted in one district and month; stays inside. */
export interface DistrictCounts {
  readonly district: string;
  readonly casesOpened: number;
  readonly casesClosed: number;
  readonly talks: number;
  readonly talksByMode: readonly { readonly mode: TalkMode; readonly count: number }[];
  readonly talksByTopic: readonly { readonly topic: TalkTopic; readonly count: number }[];
}
export type Day = Pick<DailyTotals, 'district' | 'casesOpened' | 'casesClosed' | 'talks' | 'topics'>;

export const firstDayOf = (month: string): IsoDate => `${month}-01`;
export const lastDayOf = (month: string): IsoDate => monthEnd(firstDayOf(month));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Adds up the days of a month. Every district of the state is there, also one without a single case: an absence would be a figure. */
export const countMonth = (districts: readonly string[], days: readonly Day[]): readonly DistrictCounts[] =>
  [...new Set([...districts, ...days.map((d) => d.district)])].sort().map((district) => {
    const own = days.filter((d) => d.district === district);
    const byMode = (mode: TalkMode) => sum(own.flatMap((d) => d.talks.filter((t) => t.mode === mode).map((t) => t.count)));
    const byTopic = (topic: TalkTopic) => sum(own.flatMap((d) => d.topics.filter((t) => t.topic === topic).map((t) => t.count)));
    return {
      district,
      casesOpened: sum(own.map((d) => d.casesOpened)),
      casesClosed: sum(own.map((d) => d.casesClosed)),
      talks: sum(own.flatMap((d) => d.talks.map((t) => t.count))),
      talksByMode: TALK_MODES.map((mode) => ({ mode, count: byMode(mode) })),
      talksByTopic: TALK_TOPICS.map((topic) => ({ topic, count: byTopic(topic) })),
    };
  });
