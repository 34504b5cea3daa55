import type { CountedTalk } from '../case/events';

/** What a talk is counted by, and nothing else of it. */
export const countedOf = ({ heldOn, mode, topics, minutes, isCounted }: CountedTalk): CountedTalk => ({
  heldOn,
  mode,
  topics,
  minutes,
  isCounted,
});

/** Do two talks look like one that was recorded from two devices? Both stay until somebody says so. */
export const looksLike = (a: CountedTalk, b: CountedTalk): boolean =>
  a.heldOn === b.heldOn &&
  a.mode === b.mode &&
  a.minutes === b.minutes &&
  a.topics.length === b.topics.length &&
  a.topics.every((topic) => b.topics.includes(topic));
