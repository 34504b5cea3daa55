import type { CataloguedEvent, PublicCatalogue } from '@paktwerk/contracts';
import { useEffect } from 'react';
import { formatCount } from '../lib/format';
import { Link, useQuery } from '../lib/router';
import { ProblemAlert } from '../shell/problem-alert';
import { t } from '../texts';
import { CardTable } from '../shell/card-table';
import { LifeBadge } from './life-badge';
import { useCatalogue } from './use-catalogue';

const c = t.catalogue;
const matches = (event: CataloguedEvent, search: string): boolean =>
  `${event.type} ${event.de} ${event.en}`.toLocaleLowerCase('de').includes(search.trim().toLocaleLowerCase('de'));

const Row = ({ event }: { event: CataloguedEvent }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      <Link className="kern-link" href={`/ereignisse/${event.type}`}>
        <code>{event.type}</code>
      </Link>
    </th>
    <td role="cell" className="is-wide" data-label={c.columns.meaning}>
      {event.de}
      <span className="pw-english" lang="en">
        {event.en}
      </span>
    </td>
    <td role="cell" data-label={c.columns.key}>
      <code>{event.key.join(' / ')}</code>
    </td>
    <td role="cell" data-label={c.columns.dataProtection}>
      {c.protection[event.dataProtection] ?? event.dataProtection}
    </td>
    <td role="cell" data-label={c.columns.since}>
      <LifeBadge event={event} />
    </td>
  </tr>
);

const Topic = ({ topic, events }: { topic: PublicCatalogue['topics'][number]; events: readonly CataloguedEvent[] }) => (
  <section className="pw-panel" aria-labelledby={`thema-${topic.name}`}>
    <h2 id={`thema-${topic.name}`} className="pw-catalogue__topic">
      {topic.de} <code>{topic.name}</code>
    </h2>
    <p className="pw-english" lang="en">
      {topic.en}
    </p>
    <CardTable caption={topic.de} columns={Object.values(c.columns)}>
      {events.map((event) => (
        <Row key={event.type} event={event} />
      ))}
    </CardTable>
  </section>
);

const Envelope = ({ attributes }: Pick<PublicCatalogue, 'attributes'>) => (
  <details className="pw-details">
    <summary>{c.envelope}</summary>
    <CardTable caption={c.envelope} columns={Object.values(c.envelopeColumns)}>
      {attributes.map((a) => (
        <tr key={a.name} role="row">
          <th role="rowheader" scope="row">
            <code>{a.name}</code>
          </th>
          <td role="cell" className="is-wide" data-label={c.envelopeColumns.meaning}>
            {a.de}
            {!a.required && ` (${c.optional})`}
            <span className="pw-english" lang="en">
              {a.en}
            </span>
          </td>
          <td role="cell" data-label={c.envelopeColumns.origin}>
            {a.standard ? c.standard : c.ours}
          </td>
        </tr>
      ))}
    </CardTable>
  </details>
);

const Documents = () => (
  <p className="pw-try__buttons" aria-label={c.documents} role="group">
    <a className="kern-link" href="/events/asyncapi.json" download="paktwerk.asyncapi.json">
      AsyncAPI 3.0
    </a>
    <a className="kern-link" href="/events/catalogue.json" download="paktwerk.catalogue.json">
      catalogue.json
    </a>
  </p>
);

/** Every public event by topic: what others can rely on. */
export const CataloguePage = () => {
  const { data, error, reload } = useCatalogue();
  const [query, setQuery] = useQuery();
  const [search, topic] = [query.get('suche') ?? '', query.get('thema') ?? ''];
  const events = data?.events.filter((e) => matches(e, search) && (topic === '' || e.topic === topic)) ?? [];

  useEffect(() => {
    document.title = `${c.title} – ${t.app.name}`;
  }, []);

  return (
    <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
      <div className="pw-page__head">
        <div>
          <h1>{c.title}</h1>
          <p className="pw-page__asof">{c.lead}</p>
        </div>
      </div>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data && (
        <div className="pw-catalogue">
          <section className="pw-panel" aria-label={c.filter.label}>
            <div className="pw-panel__head">
              <p role="status" className="pw-muted">{`${c.count(formatCount(events.length))} · ${c.release(data.release)}`}</p>
              <div className="pw-filters" role="group" aria-label={c.filter.label}>
                <label className="pw-select">
                  <span>{c.filter.search}</span>
                  <input
                    type="search"
                    value={search}
                    placeholder={c.filter.searchHint}
                    onChange={(e) => setQuery({ suche: e.target.value })}
                  />
                </label>
                <label className="pw-select">
                  <span>{c.filter.topic}</span>
                  <select value={topic} onChange={(e) => setQuery({ thema: e.target.value })}>
                    <option value="">{c.filter.all}</option>
                    {data.topics.map((x) => (
                      <option key={x.name} value={x.name}>
                        {x.name}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
            </div>
            <Documents />
            <Envelope attributes={data.attributes} />
          </section>
          {events.length === 0 && <p className="pw-muted">{c.none}</p>}
          {data.topics
            .map((x) => ({ topic: x, events: events.filter((e) => e.topic === x.name) }))
            .filter((group) => group.events.length > 0)
            .map((group) => (
              <Topic key={group.topic.name} {...group} />
            ))}
        </div>
      )}
      {!data && !error && <p className="pw-muted">{t.loading}</p>}
    </main>
  );
};
