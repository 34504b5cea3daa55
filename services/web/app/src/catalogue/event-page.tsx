import type { CataloguedEvent, PublicCatalogue } from '@paktwerk/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { readDocument } from '../api/queries';
import { useFormat } from '../lib/format';
import { BackLink } from '../shell/back-link';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { Section } from '../ui/section';
import { Examples } from './examples';
import { FieldsTable } from './fields-table';
import { Json } from './json';
import { LifeBadge } from './life-badge';
import { TryOut } from './try-out';
import { catalogueQuery } from './use-catalogue';

const eventLink = (type: string) => (
  <Link className="kern-link" to="/ereignisse/$type" params={{ type }}>
    <code>{type}</code>
  </Link>
);

const Facts = ({ event, catalogue }: { event: CataloguedEvent; catalogue: PublicCatalogue }) => {
  const t = useTexts(catalogueTexts).facts;
  const f = useFormat();
  const topic = catalogue.topics.find((x) => x.name === event.topic);
  const protection = catalogue.dataProtectionClasses[event.dataProtection];
  const rows: [string, ReactNode][] = [
    [
      t.topic,
      <>
        <code>{event.topic}</code> {topic?.de}
      </>,
    ],
    [t.key, <code>{event.key.join(' / ')}</code>],
    [t.service, <code>{event.service}</code>],
    [
      t.dataProtection,
      <>
        {protection?.de}{' '}
        <span className="pw-english" lang="en">
          {protection?.en}
        </span>
      </>,
    ],
    ...(event.supersedes ? [[t.supersedes, eventLink(event.supersedes)] as [string, ReactNode]] : []),
    ...(event.supersededBy ? [[t.supersededBy, eventLink(event.supersededBy)] as [string, ReactNode]] : []),
    ...(event.sunset ? [[t.sunset, f.date(event.sunset)] as [string, ReactNode]] : []),
  ];
  return (
    <dl className="pw-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const RawSchema = ({ event }: { event: CataloguedEvent }) => {
  const t = useTexts(catalogueTexts).fields;
  const [isOpen, setOpen] = useState(false);
  const url = `/events/${event.schema}`;
  const schema = useQuery({ ...readDocument<unknown>(url), enabled: isOpen });
  return (
    <details className="pw-details" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t.raw}</summary>
      {isOpen && (
        <Loaded query={schema} skeleton={{ lines: 8 }}>
          {(found) => <Json value={found} label={t.raw} />}
        </Loaded>
      )}
      <p>
        <a className="kern-link" href={url} download={event.schema}>
          {t.download}
        </a>
      </p>
    </details>
  );
};

const Changes = ({ event }: { event: CataloguedEvent }) => {
  const t = useTexts(catalogueTexts).changes;
  const f = useFormat();
  return (
    <Section id="aenderungen" title={t.title}>
      <ol className="pw-timeline">
        {event.changes.map((change, i) => (
          <li key={i} className="pw-timeline__entry pw-timeline__entry--mark">
            <p className="pw-timeline__when">
              {change.release && change.date ? `${change.release} · ${f.date(change.date)}` : t.unreleased}
            </p>
            <p className="pw-timeline__sentence">
              {change.de}
              <span className="pw-english" lang="en">
                {change.en}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
};

const Content = ({ event, catalogue }: { event: CataloguedEvent; catalogue: PublicCatalogue }) => {
  const t = useTexts(catalogueTexts);
  const canRead = useSession().state === 'active';
  return (
    <div className="pw-event">
      <section className="pw-panel" aria-label={t.columns.meaning}>
        <p className="pw-event__meaning">{event.de}</p>
        <p className="pw-english" lang="en">
          {event.en}
        </p>
        <Facts event={event} catalogue={catalogue} />
        <LifeBadge event={event} />
      </section>
      <section className="pw-panel" aria-labelledby="angaben">
        <h2 id="angaben">{t.fields.title}</h2>
        <FieldsTable fields={event.fields} caption={t.fields.title} name={`paktwerk-${event.type}`} />
        <RawSchema key={event.type} event={event} />
      </section>
      <div className="pw-event__columns">
        <TryOut type={event.type} canRead={canRead} />
        <div className="pw-event__side">
          <Examples event={event} canRead={canRead} />
          <Changes event={event} />
        </div>
      </div>
    </div>
  );
};

const route = getRouteApi('/ereignisse/$type');

/** One public event: what it means, what it looks like, what really happened lately. */
export const EventPage = () => {
  const t = useTexts(catalogueTexts);
  const { type } = route.useParams();
  const catalogue = useQuery(catalogueQuery);
  return (
    <Page
      title={type}
      heading={<code>{type}</code>}
      className="pw-event"
      before={
        <BackLink className="kern-link" to="/ereignisse">
          {t.back}
        </BackLink>
      }
    >
      <Loaded query={catalogue} skeleton={{ lines: 16 }}>
        {(data) => {
          const event = data.events.find((e) => e.type === type);
          return event ? <Content key={type} event={event} catalogue={data} /> : <p>{t.unknown}</p>;
        }}
      </Loaded>
    </Page>
  );
};
