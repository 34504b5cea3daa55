import type { CataloguedEvent, PublicCatalogue } from '@paktwerk/contracts';
import { useEffect, useState, type ReactNode } from 'react';
import { formatDate } from '../lib/format';
import { Link } from '../lib/router';
import { useResource } from '../lib/use-resource';
import { Icon } from '../shell/icon';
import { ProblemAlert } from '../shell/problem-alert';
import { useSession } from '../shell/session';
import { t } from '../texts';
import { Examples } from './examples';
import { FieldsTable } from './fields-table';
import { Json } from './json';
import { LifeBadge } from './life-badge';
import { TryOut } from './try-out';
import { useCatalogue } from './use-catalogue';

const c = t.catalogue;
const eventLink = (type: string) => (
  <Link className="kern-link" href={`/ereignisse/${type}`}>
    <code>{type}</code>
  </Link>
);

const Facts = ({ event, catalogue }: { event: CataloguedEvent; catalogue: PublicCatalogue }) => {
  const topic = catalogue.topics.find((x) => x.name === event.topic);
  const protection = catalogue.dataProtectionClasses[event.dataProtection];
  const rows: [string, ReactNode][] = [
    [
      c.facts.topic,
      <>
        <code>{event.topic}</code> {topic?.de}
      </>,
    ],
    [`${c.facts.key} (${c.facts.keyHint})`, <code>{event.key.join(' / ')}</code>],
    [c.facts.service, <code>{event.service}</code>],
    [
      c.facts.dataProtection,
      <>
        {protection?.de}{' '}
        <span className="pw-english" lang="en">
          {protection?.en}
        </span>
      </>,
    ],
    ...(event.supersedes ? [[c.facts.supersedes, eventLink(event.supersedes)] as [string, ReactNode]] : []),
    ...(event.supersededBy ? [[c.facts.supersededBy, eventLink(event.supersededBy)] as [string, ReactNode]] : []),
    ...(event.sunset ? [[c.facts.sunset, formatDate(event.sunset)] as [string, ReactNode]] : []),
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
  const [isOpen, setOpen] = useState(false);
  const url = `/events/${event.schema}`;
  const { data, error, reload } = useResource<unknown>(isOpen ? url : undefined);
  return (
    <details className="pw-details" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{c.fields.raw}</summary>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data !== undefined && <Json value={data} label={c.fields.raw} />}
      <p>
        <a className="kern-link" href={url} download={event.schema}>
          {c.fields.download}
        </a>
      </p>
    </details>
  );
};

const Changes = ({ event }: { event: CataloguedEvent }) => (
  <section className="pw-panel" aria-labelledby="aenderungen">
    <h2 id="aenderungen">{c.changes.title}</h2>
    <ol className="pw-timeline">
      {event.changes.map((change, i) => (
        <li key={i} className="pw-timeline__entry pw-timeline__entry--mark">
          <p className="pw-timeline__when">
            {change.release && change.date ? `${change.release} · ${formatDate(change.date)}` : c.changes.unreleased}
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
  </section>
);

const Content = ({ event, catalogue }: { event: CataloguedEvent; catalogue: PublicCatalogue }) => {
  const canRead = useSession().me?.signedIn === true;
  return (
    <div className="pw-event">
      <section className="pw-panel" aria-label={c.columns.meaning}>
        <p className="pw-event__meaning">{event.de}</p>
        <p className="pw-english" lang="en">
          {event.en}
        </p>
        <Facts event={event} catalogue={catalogue} />
        <LifeBadge event={event} />
      </section>
      <section className="pw-panel" aria-labelledby="angaben">
        <h2 id="angaben">{c.fields.title}</h2>
        <FieldsTable fields={event.fields} caption={c.fields.title} />
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

/** One public event: what it means, what it looks like, what really happened lately. */
export const EventPage = ({ type }: { type: string }) => {
  const { data, error, reload } = useCatalogue();
  const event = data?.events.find((e) => e.type === type);
  useEffect(() => {
    document.title = `${type} – ${t.app.name}`;
  }, [type]);
  return (
    <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page pw-event">
      <div>
        <Link className="kern-link pw-back" href="/ereignisse">
          <Icon name="arrow-back" />
          {c.back}
        </Link>
        <h1>
          <code>{type}</code>
        </h1>
      </div>
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {data && !event && <p>{c.unknown}</p>}
      {data && event && <Content event={event} catalogue={data} />}
      {!data && !error && <p className="pw-muted">{t.loading}</p>}
    </main>
  );
};
