import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText } from './calendar-text';

type Item = Parameters<typeof calendarText>[0][number];
const item = (more: Partial<Item> = {}): Item => ({
  id: 'app_1',
  task: 'check-formally',
  fileNumber: 'IM25-2025-00001',
  applicantName: 'Landkreis Esslingen',
  dueOn: '2026-12-31',
  why: { de: 'Eingegangen am 17.12.2026.', en: 'Received on 2026-12-17.' },
  ...more,
});
const NOW = '2026-11-29T08:15:02.345Z';
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((e) => new ICAL.Event(e));

describe('tasks as a calendar', () => {
  it('have a day, an id that stays and a stamp of now', () => {
    expect(calendarText([item()], 'de', 'https://paktwerk.example', NOW)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Paktwerk//Meine Aufgaben//DE',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Paktwerk: Meine Aufgaben',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'BEGIN:VEVENT',
        'UID:check-formally-app_1@paktwerk',
        'DTSTAMP:20261129T081502Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Formal prüfen\\, IM25-2025-00001\\, Landkreis Esslingen',
        'DESCRIPTION:Eingegangen am 17.12.2026.',
        'URL:https://paktwerk.example/aufgaben',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('are no empty calendar where nothing is to be done: programs take that for a broken address', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarText([], 'de', undefined, NOW)) as never);
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(calendarText([item()], 'de', undefined, NOW)).not.toContain('VTIMEZONE');
  });

  it('hold no line end but their own, whatever a text ends its lines with, and no other control character', () => {
    const text = calendarText([item({ why: { de: 'a\rb\r\nc\nd\u0000\u0007e', en: '' } })], 'de', undefined, NOW);
    expect(text).toContain('\r\nDESCRIPTION:a\\nb\\nc\\nde\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('are read back by another implementation as they were, whatever a name holds, in lines of 75 bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), { maxLength: 5 }), (names) => {
        const clean = names.map((name) => name.replace(/[\p{Cc}]/gu, 'x'));
        const text = calendarText(
          clean.map((applicantName, i) => item({ id: `app_${i}`, applicantName })),
          'en',
          undefined,
          NOW,
        );
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(read(text).map((e) => e.summary)).toEqual(clean.map((name) => `Check formally, IM25-2025-00001, ${name}`));
      }),
      { numRuns: 300 },
    );
  });
});
