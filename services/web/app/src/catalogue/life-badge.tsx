import type { CataloguedEvent } from '@paktwerk/contracts';
import { formatDate } from '../lib/format';
import { t } from '../texts';

/** Since when it is there, or until when. */
export const LifeBadge = ({ event }: { event: CataloguedEvent }) => {
  if (event.sunset) return <span className="pw-badge pw-badge--warning">{t.catalogue.endsOn(formatDate(event.sunset))}</span>;
  const release = event.changes.at(-1)?.release;
  return release ? (
    <span className="pw-badge pw-badge--neutral">{t.catalogue.since(release)}</span>
  ) : (
    <span className="pw-badge pw-badge--info">{t.catalogue.unreleased}</span>
  );
};
