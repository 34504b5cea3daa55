import { formatDate, formatDateEn, formatEuro } from '@paktwerk/kernel';
import type { Language, Static } from '@paktwerk/kernel';
import type { Urgency } from '../read-models/due-list/query';
import type { TaskListView } from '../task/views';
import { TASK_NAMES } from '../task/words';

type List = Static<typeof TaskListView>;
/** What is a reason to write; the rest can wait until the person looks. */
const PRESSING: readonly Urgency[] = ['overdue', 'now'];
const LISTED = 10;

const WORDS = {
  de: {
    subject: (n: number) => `Paktwerk: ${n} ${n === 1 ? 'Aufgabe ist' : 'Aufgaben sind'} fällig`,
    head: (day: string) => `Stand ${formatDate(day)}`,
    groups: { overdue: 'Überfällig', now: 'Heute und morgen', week: 'In den nächsten sieben Tagen', later: 'Später' },
    missing: 'Nicht eingegangen',
    first: 'Zuerst fällig:',
    day: formatDate,
    all: 'Alle Aufgaben',
    foot: 'Diese Zusammenfassung haben Sie eingeschaltet. Ausschalten lässt sie sich dort unter „Benachrichtigungen“.',
  },
  en: {
    subject: (n: number) => `Paktwerk: ${n} ${n === 1 ? 'task is' : 'tasks are'} due`,
    head: (day: string) => `As of ${formatDateEn(day)}`,
    groups: { overdue: 'Overdue', now: 'Today and tomorrow', week: 'Within seven days', later: 'Later' },
    missing: 'Did not arrive',
    first: 'Due first:',
    day: formatDateEn,
    all: 'All tasks',
    foot: 'You have switched this summary on. It is switched off there, under “Notifications”.',
  },
} as const;

/** The summary of a day; undefined where nothing presses. It names files and parties, never a person. */
export const digestText = (
  list: List,
  language: Language,
  pageUrl: string,
): { readonly subject: string; readonly body: string } | undefined => {
  const t = WORDS[language];
  const pressing = list.groups.filter((g) => PRESSING.includes(g.urgency));
  if (pressing.length === 0 && list.notArrived.n === 0) return undefined;
  const n = pressing.reduce((all, g) => all + g.n, 0) + list.notArrived.n;
  const lines = [
    ...list.groups.map((g) => `${t.groups[g.urgency]}: ${g.n} (${formatEuro(g.cents)})`),
    ...(list.notArrived.n > 0 ? [`${t.missing}: ${list.notArrived.n} (${formatEuro(list.notArrived.cents)})`] : []),
  ];
  const first = list.items
    .slice(0, LISTED)
    .map((i) => `- ${t.day(i.dueOn)} ${TASK_NAMES[language][i.task]}, ${[i.fileNumber, i.applicantName].filter(Boolean).join(', ')}`);
  const body = [
    t.head(list.today),
    '',
    ...lines,
    ...(first.length > 0 ? ['', t.first, ...first] : []),
    '',
    `${t.all}: ${new URL('/aufgaben', pageUrl).href}`,
    '',
    t.foot,
    '',
  ].join('\n');
  return { subject: t.subject(n), body };
};
