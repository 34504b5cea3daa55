import { assertNever } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import type { TalkMode, TalkTopic } from '@paktwerk/contracts';
import type { CaseEvent, CountedTalk } from '../case/events';

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
    case 'talk.corrected':
      return event.data.isCounted ? event.data.heldOn : undefined;
    case 'talk.taken-back':
    case 'talk.annulled':
      return event.data.was.isCounted ? event.data.was.heldOn : undefined;
    case 'eligibility.established':
    case 'plan.agreed':
    case 'step.done':
    case 'goal.reached':
    case 'goal.dropped':
    case 'goal.changed':
    case 'plan.reviewed':
    case 'assessment.recorded':
    case 'limit.extended':
    case 'case.paused':
    case 'case.resumed':
    case 'case.reopened':
    case 'consent.revoked':
    case 'processing.restricted':
    case 'client-erasure.proposed':
    case 'client-erasure.withdrawn':
    case 'client-hold.placed':
    case 'client-hold.lifted':
    case 'client.erased':
      return undefined;
    default:
      return assertNever(event);
  }
};

export const noTotals = (key: Pick<DailyTotals, 'district' | 'programmeId' | 'day'>): DailyTotals => ({
  district: key.district,
  programmeId: key.programmeId,
  day: key.day,
  casesOpened: 0,
  casesClosed: 0,
  talks: [],
  topics: [],
});

/** Adds events to the figures of their day. */
export const countAll = (t: DailyTotals, events: readonly CaseEvent[]): DailyTotals => {
  let { casesOpened, casesClosed } = t;
  // By place in the code lists: they are short, and this is done for every day of a history.
  const talks = new Array<number>(TALK_MODES.length).fill(0);
  const minutes = new Array<number>(TALK_MODES.length).fill(0);
  const topics = new Array<number>(TALK_TOPICS.length).fill(0);
  const count = ({ mode, minutes: long, topics: of, isCounted }: CountedTalk, by: 1 | -1): void => {
    if (!isCounted) return;
    add(mode, by, by * long);
    for (const topic of of) topics[TALK_TOPICS.indexOf(topic)]! += by;
  };
  const add = (mode: TalkMode, count: number, more: number): void => {
    const at = TALK_MODES.indexOf(mode);
    talks[at]! += count;
    minutes[at]! += more;
  };
  for (const { mode, count, minutes: m } of t.talks) add(mode, count, m);
  for (const { topic, count } of t.topics) topics[TALK_TOPICS.indexOf(topic)]! += count;
  for (const event of events) {
    if (event.type === 'case.opened') casesOpened += 1;
    else if (event.type === 'case.closed') casesClosed += 1;
    else if (event.type === 'talk.held' || event.type === 'talk.corrected') count(event.data, 1);
    else if (event.type === 'talk.taken-back' || event.type === 'talk.annulled') count(event.data.was, -1);
  }
  return {
    district: t.district,
    programmeId: t.programmeId,
    day: t.day,
    casesOpened,
    casesClosed,
    talks: listed(TALK_MODES, talks, (mode, count, i) => ({ mode, count, minutes: minutes[i]! })),
    topics: listed(TALK_TOPICS, topics, (topic, count) => ({ topic, count })),
  };
};

/** In the order of the code list, without zeros. */
const listed = <C, T>(codes: readonly C[], counts: readonly number[], one: (code: C, count: number, place: number) => T): T[] => {
  const list: T[] = [];
  codes.forEach((code, i) => {
    if (counts[i]! > 0) list.push(one(code, counts[i]!, i));
  });
  return list;
};

/** Adds one event to the figures of its day. */
export const count = (t: DailyTotals, event: CaseEvent): DailyTotals => countAll(t, [event]);
