import { formatCount, formatInstant } from '../lib/format';
import { usePages } from '../lib/use-pages';
import { CardTable } from '../shell/card-table';
import { ProblemAlert } from '../shell/problem-alert';
import { t } from '../texts';
import { BASE, type Delivery, type Webhook } from './types';
import { outcomeText } from './words';

const d = t.subscriptions.deliveries;

/** Every attempt of the last thirty days, newest first. The first page follows what happens, older ones stay as they were loaded. */
export const Deliveries = ({ webhook, tick, onClose }: { webhook: Webhook; tick: number; onClose: () => void }) => {
  const url = `${BASE}/webhooks/${webhook.webhookId}/deliveries`;
  const { items, error, hasMore, loadMore, reload } = usePages<Delivery>(`${url}?limit=50`, tick, (i) => i.number);
  return (
    <section className="pw-panel" aria-labelledby="zustellungen" data-deliveries={items?.length ?? 0}>
      <h2 id="zustellungen">{d.title(webhook.url)}</h2>
      <div className="pw-ops__buttons">
        <a className="pw-text-button" href={`${url}.csv`} download>
          {d.export}
        </a>
        <button type="button" className="pw-text-button" onClick={onClose}>
          {d.close}
        </button>
      </div>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {items?.length === 0 && <p className="pw-muted">{d.none}</p>}
      {items && items.length > 0 && (
        <CardTable caption={d.title(webhook.url)} columns={Object.values(d.columns)}>
          {items.map((i) => (
            <tr key={i.number} role="row">
              <th role="rowheader" scope="row">
                <time dateTime={i.at}>{formatInstant(i.at)}</time>
              </th>
              <td role="cell" data-label={d.columns.what}>
                {i.kind === 'event' ? <code>{i.type}</code> : (d.kinds[i.kind] ?? i.kind)}
              </td>
              <td role="cell" data-label={d.columns.outcome}>
                {outcomeText(i.outcome, i.status)}
              </td>
              <td role="cell" data-label={d.columns.attempt}>
                {formatCount(i.attempt)}
              </td>
              <td role="cell" data-label={d.columns.duration}>{`${formatCount(i.durationMs)} ms`}</td>
            </tr>
          ))}
        </CardTable>
      )}
      {hasMore && (
        <button type="button" className="kern-btn kern-btn--secondary pw-btn-small pw-more" onClick={loadMore}>
          <span className="kern-label">{d.more}</span>
        </button>
      )}
    </section>
  );
};
