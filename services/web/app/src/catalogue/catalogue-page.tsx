import type { CataloguedEvent, PublicCatalogue } from '@paktwerk/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import type { Column } from '../ui/table/columns';
import { ExportMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { sheetOf } from '../ui/table/sheet';
import { LifeBadge, lifeText } from './life-badge';
import type { EventsSearch } from './search';
import { catalogueQuery } from './use-catalogue';

/** A text in German, its English below. */
const Both = ({ de, en, note = '' }: { de: string; en: string; note?: string }) => (
  <>
    {de}
    {note}
    <span className="pw-english" lang="en">
      {en}
    </span>
  </>
);
const wide = (): string => 'is-wide';

const useEventColumns = (): readonly Column<CataloguedEvent>[] => {
  const t = useTexts(catalogueTexts);
  const f = useFormat();
  return useMemo(() => {
    const c = t.columns;
    return [
      {
        id: 'type',
        header: c.event,
        isRowHeader: true,
        text: (e) => e.type,
        cell: (e) => (
          <Link className="kern-link" to="/ereignisse/$type" params={{ type: e.type }}>
            <code>{e.type}</code>
          </Link>
        ),
      },
      { id: 'meaning', header: c.meaning, text: (e) => `${e.de} ${e.en}`, cell: (e) => <Both de={e.de} en={e.en} />, className: wide },
      { id: 'key', header: c.key, text: (e) => e.key.join(' / '), cell: (e) => <code>{e.key.join(' / ')}</code> },
      { id: 'protection', header: c.dataProtection, text: (e) => textOf(t.protection, e.dataProtection) },
      { id: 'since', header: c.since, text: (e) => lifeText(e, t, f), cell: (e) => <LifeBadge event={e} /> },
    ];
  }, [t, f]);
};

const Topic = ({ topic, events }: { topic: PublicCatalogue['topics'][number]; events: readonly CataloguedEvent[] }) => (
  <section className="pw-panel" aria-labelledby={`thema-${topic.name}`}>
    <h2 id={`thema-${topic.name}`} className="pw-catalogue__topic">
      {topic.de} <code>{topic.name}</code>
    </h2>
    <p className="pw-english" lang="en">
      {topic.en}
    </p>
    <PlainTable caption={topic.de} columns={useEventColumns()} rows={events} rowId={(e) => e.type} />
  </section>
);

type Attribute = PublicCatalogue['attributes'][number];

const Envelope = ({ attributes }: Pick<PublicCatalogue, 'attributes'>) => {
  const c = useTexts(catalogueTexts);
  const columns = useMemo(
    (): readonly Column<Attribute>[] => [
      { id: 'name', header: c.envelopeColumns.name, isRowHeader: true, text: (a) => a.name, cell: (a) => <code>{a.name}</code> },
      {
        id: 'meaning',
        header: c.envelopeColumns.meaning,
        text: (a) => `${a.de} ${a.en}`,
        cell: (a) => <Both de={a.de} en={a.en} note={a.required ? '' : ` (${c.optional})`} />,
        className: wide,
      },
      { id: 'origin', header: c.envelopeColumns.origin, text: (a) => (a.standard ? c.standard : c.ours) },
    ],
    [c],
  );
  return (
    <details className="pw-details">
      <summary>{c.envelope}</summary>
      <PlainTable caption={c.envelope} columns={columns} rows={attributes} rowId={(a) => a.name} exportAs={{ name: 'paktwerk-umschlag' }} />
    </details>
  );
};

const Export = ({ events }: { events: readonly CataloguedEvent[] }) => {
  const t = useTexts(catalogueTexts);
  const columns = useEventColumns();
  return <ExportMenu label={t.title} sheet={() => sheetOf('paktwerk-ereignisse', columns, events, {})} />;
};

/** Names of formats and files are the same in every language. */
const DOCUMENTS = [
  { name: 'AsyncAPI 3.0', href: '/events/asyncapi.json', file: 'paktwerk.asyncapi.json' },
  { name: 'catalogue.json', href: '/events/catalogue.json', file: 'paktwerk.catalogue.json' },
] as const;

const Documents = () => (
  <p className="pw-try__buttons" aria-label={useTexts(catalogueTexts).documents} role="group">
    {DOCUMENTS.map(({ name, href, file }) => (
      <a key={file} className="kern-link" href={href} download={file}>
        {name}
      </a>
    ))}
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
                  <Export events={events} />
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
