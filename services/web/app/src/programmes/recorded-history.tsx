import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { Timeline } from '../applications/timeline';
import { lastInstantOf } from '../lib/dates';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { programmesTexts } from '../texts/programmes';
import { Section } from '../ui/section';
import { DownloadMenu, type FileKind } from '../ui/table/export-menu';

interface HistoryProps {
  query: UseQueryResult<Read<'/api/applications/v1/pact/history'>>;
  fileOf: (kind: FileKind) => string;
}

/** Who published what, when, and where it is written. */
const RecordedHistory = ({ query, fileOf }: HistoryProps) => {
  const { history: t } = useTexts(programmesTexts);
  return (
    <Section id="verlauf" title={t.title} note={t.note}>
      <Loaded query={query} skeleton={{ lines: 4 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu title={t.download} addressOf={fileOf} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

/** Of a programme, the versions of its rules and its calls, as it was known on the day that is looked at. */
export const ProgrammeHistory = ({ programmeId, known }: { programmeId: string; known: string | undefined }) => {
  const of = { path: { programmeId }, ...(known === undefined ? {} : { query: { knownAt: lastInstantOf(known) } }) };
  const isLive = known === undefined;
  return (
    <RecordedHistory
      query={useQuery(read('/api/applications/v1/programmes/{programmeId}/history', of, { isLive }))}
      fileOf={(kind) => addressOf(`/api/applications/v1/programmes/{programmeId}/history.${kind}`, of)}
    />
  );
};

export const PactHistory = () => (
  <RecordedHistory
    query={useQuery(read('/api/applications/v1/pact/history', {}))}
    fileOf={(kind) => addressOf(`/api/applications/v1/pact/history.${kind}`, {})}
  />
);

export const DecreesHistory = () => (
  <RecordedHistory
    query={useQuery(read('/api/applications/v1/decrees/history', {}))}
    fileOf={(kind) => addressOf(`/api/applications/v1/decrees/history.${kind}`, {})}
  />
);
