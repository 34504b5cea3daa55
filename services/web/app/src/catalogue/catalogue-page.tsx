import type { CataloguedEvent, PublicCatalogue } from '@paktwerk/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { CardTable } from '../shell/card-table';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { LifeBadge } from './life-badge';
import type { EventsSearch } from './search';
import { catalogueQuery } from './use-catalogue';

const Row = ({ event }: { event: CataloguedEvent }) => {
  const t = useTexts(catalogueTexts);
  const c = t.columns;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link className="kern-link" to="/ereignisse/$type" params={{ type: event.type }}>
          <code>{event.type}</code>
        </Link>
      </th>
      <td role="cell" className="is-wide" data-label={c.meaning}>
        {event.de}
        <span className="pw-english" lang="en">
          {event.en}
        </span>
      </td>
      <td role="cell" data-label={c.key}>
        <code>{event.key.join(' / ')}</code>
      </td>
      <td role="cell" data-label={c.dataProtection}>
        {textOf(t.protection, event.dataProtection)}
      </td>
      <td role="cell" data-label={c.since}>
        <LifeBadge event={event} />
      </td>
    </tr>
  );
};

const Topic = ({ topic, events }: { topic: PublicCatalogue['topics'][number]; events: readonly CataloguedEvent[] }) => {
  const t = useTexts(catalogueTexts);
  return (
    <section className="pw-panel" aria-labelledby={`thema-${topic.name}`}>
      <h2 id={`thema-${topic.name}`} className="pw-catalogue__topic">
        {topic.de} <code>{topic.name}</code>
      </h2>
      <p className="pw-english" lang="en">
        {topic.en}
      </p>
      <CardTable caption={topic.de} columns={Object.values(t.columns)}>
        {events.map((event) => (
          <Row key={event.type} event={event} />
        ))}
      </CardTable>
    </section>
  );
};

const Envelope = ({ attributes }: Pick<PublicCatalogue, 'attributes'>) => {
  const c = useTexts(catalogueTexts);
  return (
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
};

const Documents = () => (
  <p className="pw-try__buttons" aria-label={useTexts(catalogueTexts).documents} role="group">
    <a className="kern-link" href="/events/asyncapi.json" download="paktwerk.asyncapi.json">
      AsyncAPI 3.0
    </a>
    <a className="kern-link" href="/events/catalogue.json" download="paktwerk.catalogue.json">
      catalogue.json
    </a>
  </p>
);

const route = getRouteApi('/ereignisse');

const Filters = ({ topics }: Pick<PublicCatalogue, 'topics'>) => {
  const t = useTexts(catalogueTexts).filter;
  const { suche = '', thema = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/ereignisse' });
  const change = (change: EventsSearch, replace: boolean): void =>
    void navigate({ search: (before: EventsSearch) => ({ ...before, ...change }), replace, resetScroll: false });
  return (
    <div className="pw-filters" role="group" aria-label={t.label}>
      <label className="pw-select">
        <span>{t.search}</span>
        <input type="search" value={suche} placeholder={t.searchHint} onChange={(e) => change({ suche: e.target.value }, true)} />
      </label>
      <label className="pw-select">
        <span>{t.topic}</span>
        <select value={thema} onChange={(e) => change({ thema: e.target.value }, false)}>
          <option value="">{t.all}</option>
          {topics.map((x) => (
            <option key={x.name} value={x.name}>
              {x.name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

const matches = (event: CataloguedEvent, search: string): boolean =>
  `${event.type} ${event.de} ${event.en}`.toLocaleLowerCase('de').includes(search.trim().toLocaleLowerCase('de'));

/** Every public event by topic: what others can rely on. */
export const CataloguePage = () => {
  const t = useTexts(catalogueTexts);
  const catalogue = useQuery(catalogueQuery);
  const { suche = '', thema = '' } = route.useSearch();
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={catalogue} skeleton={{ lines: 16 }}>
        {({ events: all, topics, attributes, release }) => {
          const events = all.filter((e) => matches(e, suche) && (thema === '' || e.topic === thema));
          return (
            <div className="pw-catalogue">
              <section className="pw-panel" aria-label={t.filter.label}>
                <div className="pw-panel__head">
                  <p role="status" className="pw-muted">
                    {t.count({ n: events.length, release })}
                  </p>
                  <Filters topics={topics} />
                </div>
                <Documents />
                <Envelope attributes={attributes} />
              </section>
              {events.length === 0 && <p className="pw-muted">{t.none}</p>}
              {topics
                .map((topic) => ({ topic, events: events.filter((e) => e.topic === topic.name) }))
                .filter((group) => group.events.length > 0)
                .map((group) => (
                  <Topic key={group.topic.name} {...group} />
                ))}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
