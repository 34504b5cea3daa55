import { calendarOf } from '@paktwerk/kernel';
import type { Instant, Language, Static } from '@paktwerk/kernel';
import type { TaskItem } from '../task/views';
import { TASK_NAMES } from '../task/words';

type Item = Pick<Static<typeof TaskItem>, 'id' | 'task' | 'fileNumber' | 'applicantName' | 'dueOn' | 'why'>;

const NAMES: Readonly<Record<Language, string>> = { de: 'Paktwerk: Meine Aufgaben', en: 'Paktwerk: my tasks' };

/** Tasks as a calendar: a day for each. */
export const calendarText = (items: readonly Item[], language: Language, pageUrl: string | undefined, now: Instant): string =>
  calendarOf(
    items.map(({ id, task, fileNumber, applicantName, dueOn, why }) => ({
      id: `${task}-${id}`,
      day: dueOn,
      title: [TASK_NAMES[language][task], fileNumber, applicantName].filter(Boolean).join(', '),
      text: why[language],
      url: pageUrl === undefined ? undefined : new URL('/aufgaben', pageUrl).href,
    })),
    { name: NAMES[language], productId: '-//Paktwerk//Meine Aufgaben//DE', now },
  );
