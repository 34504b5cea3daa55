import { useState, type SyntheticEvent } from 'react';
import { ApiError } from '../lib/api';
import { formatCount } from '../lib/format';
import type { Tile } from '../lib/types';
import { useResource } from '../lib/use-resource';
import { ProblemAlert } from '../shell/problem-alert';
import { loginUrl } from '../shell/session';
import { t } from '../texts';
import { RealEvent } from './examples';
import { curlCommand, readFeed, type FeedPage, type FeedQuery } from './feed';

const x = t.catalogue.tryOut;
const LIMITS = [5, 20, 100];

const Command = ({ query }: { query: FeedQuery }) => {
  const [isCopied, setCopied] = useState(false);
  const command = curlCommand(window.location.origin, query);
  const copy = (): void => {
    navigator.clipboard.writeText(command).then(
      () => setCopied(true),
      () => setCopied(false), // the text stands there to be marked by hand
    );
  };
  return (
    <div>
      <h3>{x.command}</h3>
      <pre className="pw-json pw-json--line" tabIndex={0} role="region" aria-label={x.command}>
        {command}
      </pre>
      <p className="pw-try__buttons">
        <button type="button" className="pw-text-button" onClick={copy}>
          {x.copy}
        </button>
        <span role="status" className="pw-muted">
          {isCopied ? x.copied : ''}
        </span>
      </p>
    </div>
  );
};

/** One question at a time; a later answer to an earlier question is not shown. */
const useAnswer = () => {
  const [state, setState] = useState<{ query?: FeedQuery; page?: FeedPage; error?: ApiError; isBusy: boolean }>({ isBusy: false });
  const ask = (query: FeedQuery): void => {
    setState((before) => ({ ...before, query, isBusy: true }));
    readFeed(query).then(
      (page) => setState((now) => (now.query === query ? { query, page, isBusy: false } : now)),
      (error: unknown) => setState((now) => (now.query === query && error instanceof ApiError ? { query, error, isBusy: false } : now)),
    );
  };
  return { ...state, ask };
};

const Form = ({ type }: { type: string }) => {
  const tiles = useResource<Tile[]>('/api/reporting/v1/tiles');
  const [form, setForm] = useState({ district: '', since: '', limit: LIMITS[0] ?? 5 });
  const { query, page, error, isBusy, ask } = useAnswer();
  const current: FeedQuery = {
    types: type,
    limit: form.limit,
    ...(form.district ? { district: form.district } : {}),
    ...(form.since ? { since: form.since } : {}),
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    ask(current);
  };
  return (
    <form className="pw-try" onSubmit={submit}>
      <div className="pw-filters" role="group" aria-label={x.title}>
        <label className="pw-select">
          <span>{x.district}</span>
          <select value={form.district} onChange={(e) => setForm({ ...form, district: e.target.value })}>
            <option value="">{x.allDistricts}</option>
            {[...(tiles.data ?? [])]
              .sort((a, b) => a.name.localeCompare(b.name, 'de'))
              .map((d) => (
                <option key={d.district} value={d.district}>
                  {`${d.name} (${d.plate})`}
                </option>
              ))}
          </select>
        </label>
        <label className="pw-select">
          <span>{x.since}</span>
          <input type="date" value={form.since} onChange={(e) => setForm({ ...form, since: e.target.value })} />
        </label>
        <label className="pw-select">
          <span>{x.limit}</span>
          <select value={form.limit} onChange={(e) => setForm({ ...form, limit: Number(e.target.value) })}>
            {LIMITS.map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="pw-try__buttons">
        <button type="submit" className="kern-btn kern-btn--primary pw-btn-small" aria-disabled={isBusy}>
          <span className="kern-label">{x.submit}</span>
        </button>
        {page && !page.caughtUp && query && (
          <button
            type="button"
            className="kern-btn kern-btn--secondary pw-btn-small"
            aria-disabled={isBusy}
            onClick={() => ask({ ...query, after: page.next })}
          >
            <span className="kern-label">{x.next}</span>
          </button>
        )}
        <span role="status" className="pw-muted" data-feed={page ? page.events.length : undefined}>
          {isBusy ? t.loading : page ? x.found(formatCount(page.events.length), page.caughtUp) : ''}
        </span>
      </div>
      {error && <ProblemAlert error={error} onRetry={() => ask(current)} />}
      {page && page.events.length > 0 && (
        <ul>
          {page.events.map((event) => (
            <RealEvent key={event.id} event={event} />
          ))}
        </ul>
      )}
      <Command query={query ?? current} />
    </form>
  );
};

/** Asks the feed the way another system would, with the rights of whoever is signed in. */
export const TryOut = ({ type, canRead }: { type: string; canRead: boolean }) => (
  <section className="pw-panel" aria-labelledby="ausprobieren">
    <h2 id="ausprobieren">{x.title}</h2>
    <p className="pw-muted">{x.lead}</p>
    {canRead ? (
      <Form key={type} type={type} />
    ) : (
      <p>
        {x.signIn}{' '}
        <a className="kern-link" href={loginUrl()}>
          {t.app.signIn}
        </a>
      </p>
    )}
  </section>
);
