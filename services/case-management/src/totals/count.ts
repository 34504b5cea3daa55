import type { IsoDate } from '@paktwerk/kernel';
import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import type { TalkMode, TalkTopic } from '@paktwerk/contracts';
import type { CaseEvent } from '../case/events';

export interface TalkCount {
  readonly mode: TalkMode;
  readonly count: number;
  readonly minutes: number;
}
export interface TopicCount {
  readonly topic: TalkTopic;
  readonly count: number;
}
export interface DailyTotals {
  readonly district: string;
  readonly programmeId: string;
  readonly day: IsoDate;
  readonly casesOpened: number;
  readonly casesClosed: number;
  /** In the order of the code list, without zeros: the same figures always look the same. */
  readonly talks: readonly TalkCount[];
  readonly topics: readonly TopicCount[];
}

/** The day that an event counts for, or undefined where it counts for none. */
export const dayOf = (event: CaseEvent): IsoDate | undefined => {
  switch (event.type) {
    case 'case.opened':
      return event.data.openedOn;
    case 'case.closed':
      return event.data.closedOn;
    case 'talk.held':
      return event.data.isCounted ? event.data.heldOn : undefined;
    default:
      return undefined;
  }
};

export const noTotals = (key: Pick<DailyTotals, 'district' | 'programmeId' | 'day'>): DailyTotals => ({
  ...key,
  casesOpened: 0,
  casesClosed: 0,
  talks: [],
  topics: [],
});

/** Adds one event to the figures of its day. */
export const count = (t: DailyTotals, event: CaseEvent): DailyTotals => {
  switch (event.type) {
    case 'case.opened':
      return { ...t, casesOpened: t.casesOpened + 1 };
    case 'case.closed':
      return { ...t, casesClosed: t.casesClosed + 1 };
    case 'talk.held': {
      const { mode, minutes, topics, isCounted } = event.data;
      if (!isCounted) return t;
      return {
        ...t,
        talks: TALK_MODES.flatMap((m): TalkCount[] => {
          const old = t.talks.find((x) => x.mode === m);
          return m === mode ? [{ mode: m, count: (old?.count ?? 0) + 1, minutes: (old?.minutes ?? 0) + minutes }] : old ? [old] : [];
        }),
        topics: TALK_TOPICS.flatMap((topic): TopicCount[] => {
          const n = (t.topics.find((x) => x.topic === topic)?.count ?? 0) + (topics.includes(topic) ? 1 : 0);
          return n > 0 ? [{ topic, count: n }] : [];
        }),
      };
    }
    default:
      return t;
  }
};
