import { addressOf } from '../api/client';
import { usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { CardTable } from '../shell/card-table';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { subscriptionsTexts } from '../texts/subscriptions';
import { Button, TextButton } from '../ui/button';
import { POLL_MS, type Delivery, type Webhook } from './types';
import { outcomeText } from './words';

const Row = ({ delivery: d }: { delivery: Delivery }) => {
  const t = useTexts(subscriptionsTexts);
  const { columns, kinds } = t.deliveries;
  const f = useFormat();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <time dateTime={d.at}>{f.instant(d.at)}</time>
      </th>
      <td role="cell" data-label={columns.what}>
        {d.kind === 'event' ? <code>{d.type}</code> : textOf(kinds, d.kind)}
      </td>
      <td role="cell" data-label={columns.outcome}>
        {outcomeText(t, d.outcome, d.status)}
      </td>
      <td role="cell" data-label={columns.attempt}>
        {f.count(d.attempt)}
      </td>
      <td role="cell" data-label={columns.duration}>{`${f.count(d.durationMs)} ms`}</td>
    </tr>
  );
};

/** Every attempt of the last thirty days, newest first. */
export const Deliveries = ({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) => {
  const t = useTexts(subscriptionsTexts).deliveries;
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
      <h2 id="zustellungen">{title}</h2>
      <div className="pw-ops__buttons">
        <a className="pw-text-button" href={addressOf('/api/subscriptions/v1/webhooks/{id}/deliveries.csv', { path })} download>
          {t.export}
        </a>
        <TextButton onClick={onClose}>{t.close}</TextButton>
      </div>
      <Loaded query={query} skeleton={{ lines: 5 }}>
        {(items) =>
          items.length === 0 ? (
            <p className="pw-muted">{t.none}</p>
          ) : (
            <CardTable caption={title} columns={Object.values(t.columns)}>
              {items.map((d) => (
                <Row key={d.number} delivery={d} />
              ))}
            </CardTable>
          )
        }
      </Loaded>
      {hasMore && (
        <div className="pw-more">
          <Button size="small" onClick={loadMore}>
            {t.more}
          </Button>
        </div>
      )}
    </section>
  );
};
