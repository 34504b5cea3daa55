import type { Format } from '../lib/format';
import type { TextsOf } from '../texts/area';
import type { Language } from '../texts/language';
import type { tasksTexts } from '../texts/tasks';
import type { Column } from '../ui/table/columns';
import { count, day, money, sheetOf, type Sheet } from '../ui/table/sheet';
import { useUiTexts } from '../ui/ui-texts';
import { hasAmount } from './task-row';
import type { Task, TaskList } from './types';

/** What others were to send. */
const MISSING: readonly Task['task'][] = ['information-overdue', 'proof-overdue'];

/** The list as it is shown, with what did not arrive at its end. */
export const useTaskSheet = (t: TextsOf<typeof tasksTexts>, f: Format, language: Language): ((list: TaskList) => Sheet) => {
  const { units } = useUiTexts().table;
  const columns: readonly Column<Task>[] = [
    { id: 'due', header: t.columns.due, text: (task) => f.date(task.dueOn), value: (task) => day(task.dueOn) },
    { id: 'days', header: t.columns.days, text: (task) => String(task.daysLeft), value: (task) => count(task.daysLeft) },
    {
      id: 'group',
      header: t.columns.group,
      text: (task) => (MISSING.includes(task.task) ? t.notArrived.title : t.groups[task.urgency]),
    },
    { id: 'task', header: t.columns.task, text: (task) => t.tasks[task.task] },
    { id: 'district', header: t.columns.district, text: (task) => task.applicantName },
    { id: 'file', header: t.columns.file, text: (task) => task.fileNumber ?? '' },
    { id: 'why', header: t.columns.why, text: (task) => task.why[language] },
    {
      id: 'cents',
      header: t.columns.amount,
      text: (task) => (hasAmount(task) ? f.euro(task.cents) : ''),
      value: (task) => money(hasAmount(task) ? task.cents : undefined),
    },
    // Amounts of different kinds do not add up: each says what it is.
    { id: 'what', header: t.columns.amountIs, text: (task) => t.amounts[task.task] },
    { id: 'step', header: t.columns.act, text: (task) => t.acts[task.task] },
  ];
  return (list) => sheetOf(`aufgaben-${list.today}`, columns, [...list.items, ...list.notArrived.items], units);
};
