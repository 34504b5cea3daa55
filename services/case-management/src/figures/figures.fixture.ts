import { TALK_MODES, TALK_TOPICS } from '@paktwerk/contracts';
import type { TalkMode, TalkTopic } from '@paktwerk/contracts';
import type { DistrictCounts } from './month';

/** Counts of a district; what is not named is zero, the talks are the sum of their modes, and about language unless told otherwise. */
export const counts = (
  modes: Partial<Record<TalkMode, number>>,
  topics: Partial<Record<TalkTopic, number>> = { LANGUAGE: Object.values(modes).reduce((a, b) => a + b, 0) },
  p: { district?: string; opened?: number; closed?: number } = {},
): DistrictCounts => ({
  district: p.district ?? '08111',
  casesOpened: p.opened ?? 0,
  casesClosed: p.closed ?? 0,
  talks: Object.values(modes).reduce((a, b) => a + b, 0),
  talksByMode: TALK_MODES.map((mode) => ({ mode, count: modes[mode] ?? 0 })),
  talksByTopic: TALK_TOPICS.map((topic) => ({ topic, count: topics[topic] ?? 0 })),
});
