import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { ComparedChanges, useComparison } from '../applications/changes';
import type { Decree, Pact, Programme } from './types';
import type { TextBlock } from '../text-blocks/types';

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

interface PublishedProps {
  path: '/api/applications/v1/pact/changes' | '/api/applications/v1/decrees/changes' | '/api/applications/v1/text-blocks/changes';
  /** Every day that it names, of which the first and the last bound what can be asked. */
  days: readonly string[];
}

/** What stands in one place for all, said at two times. */
const PublishedChanges = ({ path, days }: PublishedProps) => {
  const sorted = days.toSorted();
  const comparison = useComparison(sorted[0]!, sorted.at(-1)!);
  const of = { query: comparison.query };
  const compared = useQuery({ ...read(path, of, { isLive: comparison.isLive }), enabled: comparison.isReady });
  return <ComparedChanges of={comparison} compared={compared} fileOf={(kind) => addressOf(`${path}.${kind}`, of)} />;
};

export const PactChanges = ({ pact: { publishedOn, years } }: { pact: Pact }) => (
  <PublishedChanges
    path="/api/applications/v1/pact/changes"
    days={[publishedOn, ...years.flatMap(({ year }) => [`${year}-01-01`, `${year}-12-31`])]}
  />
);

export const DecreeChanges = ({ decrees }: { decrees: readonly Decree[] }) => (
  <PublishedChanges
    path="/api/applications/v1/decrees/changes"
    days={decrees.flatMap((d) => [d.publishedOn, d.validFrom, d.validTo ?? d.validFrom])}
  />
);

export const TextBlockChanges = ({ blocks }: { blocks: readonly TextBlock[] }) => (
  <PublishedChanges
    path="/api/applications/v1/text-blocks/changes"
    days={blocks.flatMap((b) => b.versions.flatMap((v) => [v.proposedOn, v.validFrom, v.validTo ?? v.validFrom]))}
  />
);
