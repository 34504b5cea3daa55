import { useMemo } from 'react';
import { addressOf } from '../api/client';
import { usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { subscriptionsTexts } from '../texts/subscriptions';
import { TextButton } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { DownloadMenu } from '../ui/table/export-menu';
import { count, instant } from '../ui/table/sheet';
import { POLL_MS, type Delivery, type Webhook } from './types';
import { outcomeText } from './words';

const useColumns = (): readonly Column<Delivery>[] => {
  const t = useTexts(subscriptionsTexts);
  const f = useFormat();
  return useMemo(() => {
    const { columns: c, kinds } = t.deliveries;
    const what = (d: Delivery): string => (d.kind === 'event' ? (d.type ?? '') : textOf(kinds, d.kind));
    return [
      {
        id: 'at',
        header: c.at,
        isRowHeader: true,
        text: (d) => f.instant(d.at),
        value: (d) => instant(d.at),
        cell: (d) => <time dateTime={d.at}>{f.instant(d.at)}</time>,
      },
      { id: 'what', header: c.what, text: what, cell: (d) => (d.kind === 'event' ? <code>{d.type}</code> : what(d)) },
      { id: 'outcome', header: c.outcome, text: (d) => outcomeText(t, d.outcome, d.status) },
      { id: 'attempt', header: c.attempt, isNumber: true, text: (d) => f.count(d.attempt), value: (d) => count(d.attempt) },
      { id: 'duration', header: c.duration, isNumber: true, text: (d) => `${f.count(d.durationMs)} ms`, value: (d) => count(d.durationMs) },
    ];
  }, [t, f]);
};

/** Every attempt of the last thirty days, newest first. */
export const Deliveries = ({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) => {
  const t = useTexts(subscriptionsTexts).deliveries;
  const columns = useColumns();
  const path = { id: webhook.webhookId };
  const { query, hasMore, loadMore } = usePages(
    '/api/subscriptions/v1/webhooks/{id}/deliveries',
    { path, query: { limit: 50 } },
    (d) => d.number,
    { refetchInterval: POLL_MS },
  );
  const title = t.title({ url: webhook.url });
  return (
    <section className="pw-panel" aria-labelledby="zustellungen" data-deliveries={query.data?.length ?? 0}>
      <div className="pw-panel__head">
        <h2 id="zustellungen">{title}</h2>
        <div className="pw-buttons">
          <DownloadMenu
            title={t.export}
            addressOf={(kind) => addressOf(`/api/subscriptions/v1/webhooks/{id}/deliveries.${kind}`, { path })}
          />
          <TextButton onClick={onClose}>{t.close}</TextButton>
        </div>
      </div>
      <Loaded query={query} skeleton={{ lines: 5 }}>
        {(items) => (
          <DataTable
            id="zustellungen"
            caption={title}
            columns={columns}
            rows={items}
            rowId={(d) => d.number}
            exportAs={{ name: 'paktwerk-zustellungen' }}
            empty={<EmptyState title={t.none} />}
            more={hasMore ? { onLoad: loadMore } : undefined}
          />
        )}
      </Loaded>
    </section>
  );
};
