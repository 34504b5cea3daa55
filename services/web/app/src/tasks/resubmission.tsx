import { useSend } from '../api/use-send';
import { ApiError, type Problem } from '../api/problem';
import { addDays } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useProblemText } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { tasksTexts } from '../texts/tasks';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { useToasts } from '../ui/toasts';
import type { Task } from './types';

const AFTER = [1, 7, 14, 30] as const;

interface Laid {
  readonly task: Task;
  /** Undefined: back to where it stood. */
  readonly until: string | undefined;
}

/** Lays a task aside for this person, or takes it back; at once, with a way back for ten seconds. */
export const useLayAside = (onDone: () => void): { readonly lay: (laid: Laid) => void; readonly isBusy: boolean } => {
  const t = useTexts(tasksTexts).aside;
  const f = useFormat();
  const { show } = useToasts();
  const problemText = useProblemText();
  const send = useSend('/api/applications/v1/tasks/resubmissions', 'put');
  const { run, isBusy } = useAction({
    send: ({ task, until }: Laid, key) =>
      send({ parameters: {}, body: { task: task.task, subjectId: task.id, ...(until === undefined ? {} : { until }) } }, key),
    onDone: (_, { task, until }) => {
      onDone();
      show({
        kind: 'success',
        text: until === undefined ? t.back : t.done({ day: f.date(until) }),
        ...(until === undefined ? {} : { onUndo: () => void run({ task, until: undefined }) }),
      });
    },
    onRefused: (problem) => show({ kind: 'danger', text: problemText(new ApiError(problem as Problem)) }),
  });
  return { lay: (laid) => void run(laid), isBusy };
};

/** Until when a task is laid aside. */
export const AsideDialog = ({ task, today, onClose }: { task: Task; today: string; onClose: () => void }) => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const { lay, isBusy } = useLayAside(onClose);
  return (
    <Dialog title={t.aside.title} onClose={onClose}>
      <p>{t.aside.text({ task: t.tasks[task.task], file: task.fileNumber ?? task.applicantName })}</p>
      <div className="pw-buttons">
        {AFTER.map((days, i) => {
          const until = addDays(today, days);
          return (
            <Button key={days} data-autofocus={i === 0 ? '' : undefined} isBusy={isBusy} onClick={() => lay({ task, until })}>
              {t.aside.until({ day: f.date(until) })}
            </Button>
          );
        })}
      </div>
    </Dialog>
  );
};
