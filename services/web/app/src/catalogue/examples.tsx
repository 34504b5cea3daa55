import { useQuery } from '@tanstack/react-query';
import type { CataloguedEvent } from '@paktwerk/contracts';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { Badge, Skeleton } from '../ui/feedback';
import { newestQuery, type FeedEvent } from './feed';
import { Json } from './json';

const NEWEST = 3;

export const RealEvent = ({ event }: { event: FeedEvent }) => {
  const t = useTexts(catalogueTexts).examples;
  const f = useFormat();
  return (
    <li className="pw-example">
      <p className="pw-example__head">
        <code>{event.subject}</code>
        <time className="pw-muted" dateTime={event.time}>
          {t.real({ when: f.instant(event.time) })}
        </time>
      </p>
      <Json value={event.data} label={t.json({ subject: event.subject })} />
    </li>
  );
};

/** The newest real events where this person may read them, otherwise the example that is kept with the version. */
export const Examples = ({ event, canRead }: { event: CataloguedEvent; canRead: boolean }) => {
  const t = useTexts(catalogueTexts).examples;
  const query = useQuery({ ...newestQuery(event.type, NEWEST), enabled: canRead });
  // Without a feed there still is the example.
  const newest = canRead && !query.error ? query.data : [];
  return (
    <section className="pw-panel" aria-labelledby="beispiele" aria-busy={newest === undefined}>
      <h2 id="beispiele">{t.title}</h2>
      {newest === undefined && <Skeleton lines={8} />}
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
            <Badge kind="neutral">{t.kept}</Badge>
            <code>{event.example.key}</code>
          </p>
          <p className="pw-muted">{t.keptNote}</p>
          <Json value={event.example.data} label={t.json({ subject: event.example.key })} />
        </>
      )}
    </section>
  );
};
