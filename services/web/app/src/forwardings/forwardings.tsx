import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import { read, readVersioned } from '../api/queries';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { forwardingsTexts } from '../texts/forwardings';
import { useLineName } from '../applications/line-name';
import type { Application } from '../applications/types';
import { Timeline } from '../applications/timeline';
import { Section } from '../ui/section';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { useForwardingColumns } from './columns';
import { AgreeForm, EndForm } from './forwarding-forms';

const History = ({ applicationId }: { applicationId: string }) => {
  const t = useTexts(forwardingsTexts);
  const path = { applicationId };
  const history = useQuery(read('/api/applications/v1/applications/{applicationId}/forwardings/history', { path }));
  return (
    <Loaded query={history} skeleton={{ lines: 3 }}>
      {({ entries }) => (
        <>
          <h3>{t.history}</h3>
          <Timeline entries={entries} />
          <DownloadMenu
            title={t.historyDownload}
            addressOf={(kind) => addressOf(`/api/applications/v1/applications/{applicationId}/forwardings/history.${kind}`, { path })}
          />
        </>
      )}
    </Loaded>
  );
};

/** What is passed on of this grant; who may sign for the party passes on more, or ends what there is. */
export const ForwardingsOfFile = ({
  application: { applicationId, lines },
}: {
  application: Pick<Application, 'applicationId' | 'lines'>;
}) => {
  const t = useTexts(forwardingsTexts);
  const query = useQuery(readVersioned('/api/applications/v1/applications/{applicationId}/forwardings', { path: { applicationId } }));
  const columns = useForwardingColumns(lines);
  const lineName = useLineName(lines);
  return (
    <Section id="weiterleitungen" title={t.title} note={t.note}>
      <Loaded query={query} skeleton={{ lines: 4 }}>
        {({ body: forwardings, etag }) => (
          <>
            {forwardings.items.length === 0 ? (
              <p className="pw-muted">{t.empty}</p>
            ) : (
              <>
                <PlainTable
                  caption={t.title}
                  columns={columns}
                  rows={forwardings.items}
                  rowId={(i) => i.forwardingId}
                  exportAs={{ name: `${forwardings.fileNumber}-weiterleitungen` }}
                />
                <History applicationId={applicationId} />
              </>
            )}
            {forwardings.actions.includes('agree-forwarding') && (
              <AgreeForm key={forwardings.version} forwardings={forwardings} nameOf={lineName} etag={etag} />
            )}
            {forwardings.actions.includes('end-forwarding') &&
              forwardings.items
                .filter(({ ended }) => ended === undefined)
                .map((forwarding) => <EndForm key={forwarding.forwardingId} forwarding={forwarding} etag={etag} />)}
          </>
        )}
      </Loaded>
    </Section>
  );
};
