import type { CataloguedEvent } from '@paktwerk/contracts';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { Badge } from '../ui/feedback';

/** Since when it is there, or until when. */
export const LifeBadge = ({ event }: { event: CataloguedEvent }) => {
  const t = useTexts(catalogueTexts);
  const f = useFormat();
  if (event.sunset) return <Badge kind="warning">{t.endsOn({ date: f.date(event.sunset) })}</Badge>;
  const release = event.changes.at(-1)?.release;
  return release ? <Badge kind="neutral">{t.since({ release })}</Badge> : <Badge kind="info">{t.unreleased}</Badge>;
};
