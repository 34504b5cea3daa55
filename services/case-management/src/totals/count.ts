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

/** Adds events to the figures of their day. */
export const countAll = (t: DailyTotals, events: readonly CaseEvent[]): DailyTotals => {
  let { casesOpened, casesClosed } = t;
  const talks = new Map(t.talks.map((x) => [x.mode, { count: x.count, minutes: x.minutes }]));
  const topics = new Map(t.topics.map((x) => [x.topic, x.count]));
  for (const event of events) {
    if (event.type === 'case.opened') casesOpened += 1;
    else if (event.type === 'case.closed') casesClosed += 1;
    else if (event.type === 'talk.held' && event.data.isCounted) {
      const { mode, minutes } = event.data;
      const known = talks.get(mode);
      if (known) {
        known.count += 1;
        known.minutes += minutes;
      } else talks.set(mode, { count: 1, minutes });
      for (const topic of event.data.topics) topics.set(topic, (topics.get(topic) ?? 0) + 1);
    }
  }
  return {
    ...t,
    casesOpened,
    casesClosed,
    talks: TALK_MODES.flatMap((mode): TalkCount[] => {
      const n = talks.get(mode);
      return n ? [{ mode, count: n.count, minutes: n.minutes }] : [];
    }),
    topics: TALK_TOPICS.flatMap((topic): TopicCount[] => {
      const n = topics.get(topic) ?? 0;
      return n > 0 ? [{ topic, count: n }] : [];
    }),
  };
};

/** Adds one event to the figures of its day. */
export const count = (t: DailyTotals, event: CaseEvent): DailyTotals => countAll(t, [event]);
