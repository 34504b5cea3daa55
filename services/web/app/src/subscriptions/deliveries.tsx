import { useState } from 'react';
import { ApiError, get } from '../lib/api';
import { formatCount, formatInstant } from '../lib/format';
import { useResource } from '../lib/use-resource';
import { CardTable } from '../shell/card-table';
import { ProblemAlert } from '../shell/problem-alert';
import { t } from '../texts';
import { BASE, type Delivery, type Page, type Webhook } from './types';
import { outcomeText } from './words';

const d = t.subscriptions.deliveries;

/** Every attempt of the last thirty days, newest first. The first page follows what happens, older ones stay as they were loaded. */
export const Deliveries = ({ webhook, tick, onClose }: { webhook: Webhook; tick: number; onClose: () => void }) => {
  const url = `${BASE}/webhooks/${webhook.webhookId}/deliveries`;
  const first = useResource<Page<Delivery>>(`${url}?limit=50`, tick);
  const [older, setOlder] = useState<{ items: Delivery[]; next: string | undefined; error?: ApiError }>();
  const next = older ? older.next : first.data?.nextCursor;
  const known = new Set(first.data?.items.map((i) => i.number));
  const items = [...(first.data?.items ?? []), ...(older?.items ?? []).filter((i) => !known.has(i.number))];
  const more = (): void => {
    if (!next) return;
    get<Page<Delivery>>(`${url}?limit=50&cursor=${encodeURIComponent(next)}`).then(
      ({ body }) => setOlder({ items: [...items, ...body.items], next: body.nextCursor }),
      (error: unknown) => error instanceof ApiError && setOlder({ items: older?.items ?? [], next, error }),
    );
  };
  const error = first.error ?? older?.error;
  return (
    <section className="pw-panel" aria-labelledby="zustellungen" data-deliveries={items.length}>
      <h2 id="zustellungen">{d.title(webhook.url)}</h2>
      <div className="pw-ops__buttons">
        <a className="pw-text-button" href={`${url}.csv`} download>
          {d.export}
        </a>
        <button type="button" className="pw-text-button" onClick={onClose}>
          {d.close}
        </button>
      </div>
      {error && <ProblemAlert error={error} onRetry={first.reload} />}
      {first.data && items.length === 0 && <p className="pw-muted">{d.none}</p>}
      {items.length > 0 && (
        <CardTable caption={d.title(webhook.url)} columns={Object.values(d.columns)}>
          {items.map((i) => (
            <tr key={i.number} role="row">
              <th role="rowheader" scope="row">
                <time dateTime={i.at}>{formatInstant(i.at)}</time>
              </th>
              <td role="cell" data-label={d.columns.what}>{i.kind === 'event' ? <code>{i.type}</code> : (d.kinds[i.kind] ?? i.kind)}</td>
              <td role="cell" data-label={d.columns.outcome}>{outcomeText(i.outcome, i.status)}</td>
              <td role="cell" data-label={d.columns.attempt}>{formatCount(i.attempt)}</td>
              <td role="cell" data-label={d.columns.duration}>{`${formatCount(i.durationMs)} ms`}</td>
            </tr>
          ))}
        </CardTable>
      )}
      {next && (
        <button type="button" className="kern-btn kern-btn--secondary pw-btn-small pw-more" onClick={more}>
          <span className="kern-label">{d.more}</span>
        </button>
      )}
    </section>
  );
};
