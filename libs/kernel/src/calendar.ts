import { addDays } from './dates';
import type { Instant, IsoDate } from './dates';

/** A day on which something is to be done; its id stays, so that what moved moves. */
export interface CalendarDay {
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** A line may end in any way; other control characters have no place in a text (RFC 5545 § 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
const dayOf = (date: IsoDate): string => date.replaceAll('-', '');

/** A line of more than 75 bytes goes on behind a space (RFC 5545 § 3.1); no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
};

/** A calendar has one component at least (RFC 5545 § 3.4), or programs take it for a broken address: where there is no day, what Berlin's clocks show. */
const NO_DAYS: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Days as a calendar (RFC 5545). The stamp of each is when it was asked for: a program that knows an event by that stamp takes the later one, also where a
 * day came earlier.
 */
export const calendarOf = (
  days: readonly CalendarDay[],
  { name, productId, now }: { readonly name: string; readonly productId: string; readonly now: Instant },
): string => {
  const events = days.flatMap(({ id, day, title, text, url }) => [
    'BEGIN:VEVENT',
    `UID:${id}@paktwerk`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${dayOf(day)}`,
    `DTEND;VALUE=DATE:${dayOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${productId}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...(events.length === 0 ? NO_DAYS : events),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};
