import { addDays } from '@paktwerk/kernel';
import type { Instant, IsoDate, Static } from '@paktwerk/kernel';
import type { Language } from '../shared/languages';
import type { TaskItem } from '../task/views';
import { TASK_NAMES } from '../task/words';

type Item = Pick<Static<typeof TaskItem>, 'id' | 'task' | 'fileNumber' | 'applicantName' | 'dueOn' | 'why'>;

/** A line may end in any way; other control characters have no place in a text (RFC 5545 § 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
const day = (date: IsoDate): string => date.replaceAll('-', '');

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

const NAMES: Readonly<Record<Language, string>> = { de: 'Paktwerk: Meine Aufgaben', en: 'Paktwerk: my tasks' };

/**
 * Tasks as a calendar (RFC 5545): a day for each, under an id that stays, so that what moved moves. Its stamp is when it was asked for: a program that knows
 * an event by that stamp takes the later one, also where a task came earlier.
 */
export const calendarText = (items: readonly Item[], language: Language, pageUrl: string | undefined, now: Instant): string => {
  const events = items.flatMap(({ id, task, fileNumber, applicantName, dueOn, why }) => [
    'BEGIN:VEVENT',
    `UID:${task}-${id}@paktwerk`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${day(dueOn)}`,
    `DTEND;VALUE=DATE:${day(addDays(dueOn, 1))}`,
    `SUMMARY:${escaped([TASK_NAMES[language][task], fileNumber, applicantName].filter(Boolean).join(', '))}`,
    `DESCRIPTION:${escaped(why[language])}`,
    ...(pageUrl === undefined ? [] : [`URL:${new URL('/aufgaben', pageUrl).href}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Paktwerk//Meine Aufgaben//DE',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(NAMES[language])}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};
