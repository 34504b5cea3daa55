import type { LineTerms } from './content';
import { statusOf } from './state';
import type { OpenGrant } from './state';
import { changesOf } from './terms';

/**
 * How lines stand after the notices that have effect: delivered, and not annulled by a court; `first`: as they were granted. A line that none of them
 * changed is not named.
 */
export const changesInForce = (
  { notices }: Pick<OpenGrant, 'notices'>,
  first: ReadonlyMap<string, LineTerms>,
): ReadonlyMap<string, LineTerms> =>
  new Map(
    changesOf(
      notices.filter((n) => n.delivered !== undefined && statusOf(n) !== 'annulled'),
      first,
    ).map(({ change: { lineId, after } }) => [lineId, after]),
  );
