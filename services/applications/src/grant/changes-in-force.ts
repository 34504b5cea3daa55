import type { LineTerms } from './content';
import { statusOf } from './state';
import type { OpenGrant } from './state';
import { changesOf } from './terms';
import type { Issued } from './terms';

/**
 * How lines stand after the notices that have effect: delivered, and not annulled by a court. A line that none of them changed is not named.
 */
export const changesInForce = ({ notices }: Pick<OpenGrant, 'notices'>, issued: Issued): ReadonlyMap<string, LineTerms> =>
  new Map(
    changesOf(
      notices.filter((n) => n.delivered !== undefined && statusOf(n) !== 'annulled'),
      issued,
    ).map(({ lineId, after }) => [lineId, after]),
  );
