import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { ComparedChanges, useComparison } from '../applications/changes';
import type { Programme } from './types';

/** What a programme and the rules that held said at two times. A version may hold from before the programme began. */
export const ChangesInTime = ({ programme: { programmeId, effectiveOn, endsOn, ruleSets } }: { programme: Programme }) => {
  const [since = effectiveOn] = [effectiveOn, ...ruleSets.map((r) => r.validFrom)].sort();
  const comparison = useComparison(since, endsOn.value);
  const of = { path: { programmeId }, query: comparison.query };
  const compared = useQuery({
    ...read('/api/applications/v1/programmes/{programmeId}/changes', of, { isLive: comparison.isLive }),
    enabled: comparison.isReady,
  });
  return (
    <ComparedChanges
      of={comparison}
      compared={compared}
      fileOf={(kind) => addressOf(`/api/applications/v1/programmes/{programmeId}/changes.${kind}`, of)}
    />
  );
};
