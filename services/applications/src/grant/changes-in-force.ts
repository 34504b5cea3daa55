import { changesIn } from './content';
import type { LineTerms } from './content';
import { statusOf } from './state';
import type { OpenGrant } from './state';

/**
 * How lines stand after the notices that have effect: delivered, and not annulled by a court; `first`: as they were granted. A line that none of them
 * changed is not named.
 */
export const changesInForce = (
  { notices }: Pick<OpenGrant, 'notices'>,
  first: ReadonlyMap<string, LineTerms>,
): ReadonlyMap<string, LineTerms> => {
  const after = new Map<string, LineTerms>();
  for (const { content } of notices.filter((n) => n.delivered !== undefined && statusOf(n) !== 'annulled'))
    for (const change of content === undefined ? [] : changesIn(content, (lineId) => after.get(lineId) ?? first.get(lineId)))
      after.set(change.lineId, change.after);
  return after;
};
