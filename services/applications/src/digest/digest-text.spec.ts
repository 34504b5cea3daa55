import { digestText } from './digest-text';

type List = Parameters<typeof digestText>[0];
const item = (n: number, more: object = {}) =>
  ({
    task: 'check-formally',
    fileNumber: `IM25-2025-0000${n}`,
    applicantName: 'Landkreis Esslingen',
    dueOn: '2026-03-02',
    ...more,
  }) as never;
const list = (more: Partial<List> = {}): List =>
  ({
    today: '2026-03-03',
    groups: [],
    tasks: [],
    items: [],
    notArrived: { n: 0, cents: 0, items: [] },
    days: { overdue: 0, working: [] },
    resubmitted: 0,
    byItself: [],
    ...more,
  }) as List;
const PAGE = 'https://paktwerk.example';

describe('the summary of a day', () => {
  it('is none where nothing presses, however much there is later', () => {
    const groups = [
      { urgency: 'week', n: 4, cents: 100 },
      { urgency: 'later', n: 9, cents: 100 },
    ] as const;
    expect(digestText(list(), 'de', PAGE)).toBeUndefined();
    expect(digestText(list({ groups: [...groups], items: [item(1)] }), 'de', PAGE)).toBeUndefined();
  });

  it('names what is due, what did not arrive, and the first of it', () => {
    const groups: List['groups'] = [
      { urgency: 'overdue', n: 2, cents: 100_000 },
      { urgency: 'now', n: 1, cents: 50 },
      { urgency: 'week', n: 7, cents: 700 },
    ];
    const items = [item(1), item(2, { fileNumber: undefined, task: 'submit-draft', dueOn: '2026-03-04' })];
    expect(digestText(list({ groups, items, notArrived: { n: 3, cents: 300, items: [] } }), 'de', PAGE)).toEqual({
      subject: 'Paktwerk: 6 Aufgaben sind fällig',
      body: [
        'Stand 03.03.2026',
        '',
        'Überfällig: 2 (1.000,00 €)',
        'Heute und morgen: 1 (0,50 €)',
        'In den nächsten sieben Tagen: 7 (7,00 €)',
        'Nicht eingegangen: 3 (3,00 €)',
        '',
        'Zuerst fällig:',
        '- 02.03.2026 Formal prüfen, IM25-2025-00001, Landkreis Esslingen',
        '- 04.03.2026 Antrag zeichnen und einreichen, Landkreis Esslingen',
        '',
        'Alle Aufgaben: https://paktwerk.example/aufgaben',
        '',
        'Diese Zusammenfassung haben Sie eingeschaltet. Ausschalten lässt sie sich dort unter „Benachrichtigungen“.',
        '',
      ].join('\n'),
    });
  });

  it('in English, of one task', () =>
    expect(digestText(list({ groups: [{ urgency: 'now', n: 1, cents: 50 }], items: [item(1)] }), 'en', PAGE)).toEqual({
      subject: 'Paktwerk: 1 task is due',
      body: [
        'As of 03 Mar 2026',
        '',
        'Today and tomorrow: 1 (0,50 €)',
        '',
        'Due first:',
        '- 02 Mar 2026 Check formally, IM25-2025-00001, Landkreis Esslingen',
        '',
        'All tasks: https://paktwerk.example/aufgaben',
        '',
        'You have switched this summary on. It is switched off there, under “Notifications”.',
        '',
      ].join('\n'),
    }));

  it('comes for what did not arrive alone, and says whether it is one or several', () => {
    const of = (n: number, language: 'de' | 'en') => digestText(list({ notArrived: { n, cents: 0, items: [] } }), language, PAGE);
    expect([of(1, 'de')?.subject, of(2, 'de')?.subject, of(2, 'en')?.subject]).toEqual([
      'Paktwerk: 1 Aufgabe ist fällig',
      'Paktwerk: 2 Aufgaben sind fällig',
      'Paktwerk: 2 tasks are due',
    ]);
    expect(of(1, 'de')?.body).not.toMatch(/Zuerst fällig/);
  });

  it('lists ten at most', () => {
    const items = Array.from({ length: 12 }, (_, i) => item(i));
    const body = digestText(list({ groups: [{ urgency: 'now', n: 12, cents: 0 }], items }), 'de', PAGE)?.body ?? '';
    expect(body.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(10);
  });
});
