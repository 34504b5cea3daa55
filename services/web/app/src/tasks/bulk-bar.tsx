import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, type Problem } from '../api/problem';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useProblemText } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import type { Task } from './types';

/** What is done for several at once. */
export type BulkKind = 'release' | 'remind' | 'dispatch' | 'release-notice' | 'accept-proof';
export const bulkKindOf = ({ task, decisionId }: Pick<Task, 'task' | 'decisionId'>): BulkKind | undefined => {
  if (task === 'information-overdue') return 'remind';
  if (task === 'accept-proof') return 'accept-proof';
  if (decisionId === undefined) return undefined;
  if (task === 'release-notice') return 'release-notice';
  return task === 'release-decision' ? 'release' : task === 'dispatch-notice' ? 'dispatch' : undefined;
};

interface Props {
  kind: BulkKind;
  /** All that could be chosen, and what of it is. */
  all: readonly Task[];
  chosen: readonly Task[];
  onChoose: (ids: readonly string[]) => void;
}

/** A selection: how many, how much, and what is done with all of them once their members have been read. */
export const BulkBar = ({ kind, all, chosen, onChoose }: Props) => {
  const { bulk } = useTexts(tasksTexts);
  const t = bulk[kind];
  const f = useFormat();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const start = useSend('/api/applications/v1/bulk-jobs');
  const action = useAction({
    send: (tasks: readonly Task[], key) => {
      const items = tasks.map(({ id, applicationId = id, decisionId, noticeId }) => ({
        applicationId,
        ...(kind === 'accept-proof' ? { proofId: id } : {}),
        ...(decisionId === undefined ? {} : { decisionId }),
        ...(noticeId === undefined ? {} : { noticeId }),
      }));
      return start({ parameters: {}, body: { kind, items } }, key);
    },
    onDone: ({ bulkId }) => void navigate({ to: '/aufgaben/$bulkId', params: { bulkId } }),
  });
  if (all.length < 2) return null;
  const cents = chosen.reduce((sum, task) => sum + task.cents, 0);
  return (
    <div className="pw-panel pw-bulk" role="group" aria-label={t.label}>
      <p aria-live="polite">
        {chosen.length === 0 ? t.none({ n: f.count(all.length) }) : bulk.chosen({ n: chosen.length, sum: f.euro(cents) })}
      </p>
      {/* One button to and fro: who pressed it stays on it. */}
      <Button
        size="small"
        variant={chosen.length === 0 ? 'secondary' : 'tertiary'}
        onClick={() => onChoose(chosen.length === 0 ? all.map((task) => task.id) : [])}
      >
        {chosen.length === 0 ? bulk.all({ n: f.count(all.length) }) : bulk.clear}
      </Button>
      {chosen.length > 0 && (
        <Button size="small" variant="primary" onClick={() => setAsking(true)}>
          {t.act}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t.question({ n: chosen.length })}
          confirmLabel={t.confirm}
          isBusy={action.isBusy}
          error={action.problem && problemText(new ApiError(action.problem as Problem))}
          onConfirm={() => void action.run(chosen)}
          onClose={() => setAsking(false)}
        >
          <p>{t.consequence({ sum: f.euro(cents) })}</p>
          <ul className="pw-bulk__members">
            {chosen.map((task) => (
              <li key={task.id}>
                {task.fileNumber} {task.applicantName} {task.notice && `${task.notice[language]} `}
                <span>{f.euro(task.cents)}</span>
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </div>
  );
};
