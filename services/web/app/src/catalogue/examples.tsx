import type { CataloguedEvent } from '@paktwerk/contracts';
import { useEffect, useState } from 'react';
import { formatInstant } from '../lib/format';
import { t } from '../texts';
import { newestOf, type FeedEvent } from './feed';
import { Json } from './json';

const e = t.catalogue.examples;
const NEWEST = 3;

export const RealEvent = ({ event }: { event: FeedEvent }) => (
  <li className="pw-example">
    <p className="pw-example__head">
      <code>{event.subject}</code>
      <time className="pw-muted" dateTime={event.time}>
        {e.real(formatInstant(event.time))}
      </time>
    </p>
    <Json value={event.data} label={e.json(event.subject)} />
  </li>
);

/** The newest real events where this person may read them, otherwise the example that is kept with the version. */
export const Examples = ({ event, canRead }: { event: CataloguedEvent; canRead: boolean }) => {
  const [newest, setNewest] = useState<readonly FeedEvent[]>();
  useEffect(() => {
    let isCurrent = true;
    setNewest(canRead ? undefined : []);
    if (canRead) {
      newestOf(event.type, NEWEST).then(
        (events) => isCurrent && setNewest(events),
        () => isCurrent && setNewest([]), // without a feed there still is the example
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [event.type, canRead]);

  return (
    <section className="pw-panel" aria-labelledby="beispiele" aria-busy={newest === undefined}>
      <h2 id="beispiele">{e.title}</h2>
      {newest === undefined && <p className="pw-muted">{t.loading}</p>}
      {newest && newest.length > 0 && (
        <ul>
          {newest.map((real) => (
            <RealEvent key={real.id} event={real} />
          ))}
        </ul>
      )}
      {newest?.length === 0 && (
        <>
          <p className="pw-example__head">
            <span className="pw-badge pw-badge--neutral">{e.kept}</span>
            <code>{event.example.key}</code>
          </p>
          <p className="pw-muted">{e.keptNote}</p>
          <Json value={event.example.data} label={e.json(event.example.key)} />
        </>
      )}
    </section>
  );
};
