import { isInstant, isIsoDate, startOfBerlinDay, Type } from '@paktwerk/kernel';
import type { Instant, Static } from '@paktwerk/kernel';
import { Problem } from '@paktwerk/platform';
import { PUBLIC_TOPICS, PUBLIC_TYPES } from './public-topics';
import { STATE } from './scope';
import type { Wish } from './scope';

export const MAX_LIMIT = 10_000;
export const MAX_WAIT_S = 30;

const chosen = {
  after: Type.Optional(
    Type.String({ maxLength: 60, description: '`next` of the page before: only events behind this position, e.g. `feed:1:123`' }),
  ),
  since: Type.Optional(
    Type.String({
      maxLength: 40,
      description: 'Begin with the first event recorded on this day (Europe/Berlin) or at this instant; instead of `after`',
    }),
  ),
  types: Type.Optional(Type.String({ maxLength: 4000, description: 'Only these event types, separated by commas' })),
  topics: Type.Optional(Type.String({ maxLength: 2000, description: 'Only these topics, separated by commas' })),
  district: Type.Optional(
    Type.String({
      maxLength: 2000,
      description: 'Only these districts (five-digit keys, separated by commas); `state` = events that concern the whole state',
    }),
  ),
};
export const EventsQuery = Type.Object(
  {
    ...chosen,
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: MAX_LIMIT,
        description: 'Events per page, 100 unless told. NDJSON without a limit is streamed up to the end of the feed',
      }),
    ),
    wait: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: MAX_WAIT_S,
        description: 'Long-poll: at the end of the feed, wait up to so many seconds for the next event',
      }),
    ),
  },
  { additionalProperties: false },
);
export type EventsQuery = Static<typeof EventsQuery>;
export const StreamQuery = Type.Object(chosen, { additionalProperties: false });
export type StreamQuery = Static<typeof StreamQuery>;

const refuse = (field: string, de: string, en: string): never => {
  throw new Problem(400, 'invalid-request', { summary: field }, [{ field, de, en }]);
};

const listed = (field: string, text: string | undefined, isKnown: (value: string) => boolean): readonly string[] | undefined => {
  if (text === undefined) return undefined;
  const values = text.split(',').map((v) => v.trim());
  const wrong = values.find((v) => !isKnown(v));
  if (wrong !== undefined) refuse(field, `„${wrong.slice(0, 80)}“ ist hier nicht bekannt.`, `"${wrong.slice(0, 80)}" is not known here.`);
  return values;
};

/** What is asked for, understood or refused with the field. */
export const wishOf = (query: StreamQuery, isDistrict: (key: string) => boolean): Wish => ({
  types: listed('/types', query.types, (t) => PUBLIC_TYPES.includes(t)),
  topics: listed('/topics', query.topics, (t) => PUBLIC_TOPICS.includes(t)),
  districts: listed('/district', query.district, (d) => d === STATE || isDistrict(d)),
});

export const sinceOf = (query: StreamQuery): Instant | undefined => {
  const { since, after } = query;
  if (since === undefined) return undefined;
  if (after !== undefined)
    refuse('/since', 'Entweder „after“ oder „since“ angeben, nicht beides.', 'Give either "after" or "since", not both.');
  if (isIsoDate(since)) return startOfBerlinDay(since);
  return isInstant(since)
    ? new Date(since).toISOString()
    : refuse('/since', 'Bitte ein Datum (JJJJ-MM-TT) oder einen Zeitpunkt angeben.', 'Please give a date (YYYY-MM-DD) or an instant.');
};
