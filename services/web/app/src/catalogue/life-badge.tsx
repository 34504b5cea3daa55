import type { CataloguedEvent } from '@paktwerk/contracts';
import { useFormat, type Format } from '../lib/format';
import { useTexts, type TextsOf } from '../texts/area';
import { catalogueTexts } from '../texts/catalogue';
import { Badge, type Kind } from '../ui/feedback';

/** Since when it is there, or until when. */
export const lifeText = (event: CataloguedEvent, t: TextsOf<typeof catalogueTexts>, f: Format): string => {
  if (event.sunset) return t.endsOn({ date: f.date(event.sunset) });
  const release = event.changes.at(-1)?.release;
  return release ? t.since({ release }) : t.unreleased;
};

const kindOf = (event: CataloguedEvent): Kind | 'neutral' =>
  event.sunset ? 'warning' : event.changes.at(-1)?.release ? 'neutral' : 'info';

export const LifeBadge = ({ event }: { event: CataloguedEvent }) => (
  <Badge kind={kindOf(event)}>{lifeText(event, useTexts(catalogueTexts), useFormat())}</Badge>
);
