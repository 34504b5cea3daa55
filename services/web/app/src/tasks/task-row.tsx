import { Link } from '@tanstack/react-router';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { classNames } from '../ui/class-names';
import type { Task } from './types';

/** The file that a task is about; its next step stands at the head of it. */
export const linkOf = ({ task, id, grantId }: Pick<Task, 'task' | 'id' | 'grantId'>) => {
  if (task === 'submit-draft') return { to: '/entwuerfe/$draftId/unterschrift', params: { draftId: id } } as const;
  if (task.endsWith('-proof') || task === 'proof-overdue') return { to: '/nachweise/$proofId', params: { proofId: id } } as const;
  if (task === 'acknowledge-change' || task === 'answer-change' || task === 'send-change')
    return { to: '/aenderungsanzeigen/$changeId', params: { changeId: id } } as const;
  if (grantId === undefined) return { to: '/antraege/$applicationId', params: { applicationId: id } } as const;
  const params = { grantId };
  if (task === 'give-notice-statement' || task === 'decide-after-hearing' || task === 'year-ends')
    return { to: '/zuwendungen/$grantId/anhoerungen', params } as const;
  if (task === 'settle-grant') return { to: '/zuwendungen/$grantId', params, search: { bescheid: 'FINAL' } } as const;
  return task === 'answer-extension'
    ? ({ to: '/zuwendungen/$grantId/verlaengerung', params } as const)
    : ({ to: '/zuwendungen/$grantId', params } as const);
};

const useDue = (): ((task: Pick<Task, 'daysLeft'>) => string) => {
  const t = useTexts(tasksTexts).days;
  return ({ daysLeft }) =>
    daysLeft < 0 ? t.over({ n: -daysLeft }) : daysLeft === 0 ? t.today : daysLeft === 1 ? t.tomorrow : t.left({ n: daysLeft });
};

/** What a notice grants is told to whoever retrieves it, and to nobody before. */
export const isSealed = ({ task }: Pick<Task, 'task'>): boolean => task === 'retrieve-notice';

/** What a year needed of a grant nobody knows before its interim proof is submitted. */
const YEARS: readonly Task['task'][] = ['submit-proof', 'correct-proof', 'proof-overdue'];
export const hasAmount = (task: Pick<Task, 'task' | 'cents'>): boolean =>
  !isSealed(task) && (task.cents !== 0 || !YEARS.includes(task.task));

/** What is signed over nothing is a rejection. */
const isRejection = ({ task, cents }: Pick<Task, 'task' | 'cents'>): boolean =>
  cents === 0 && (task === 'release-decision' || task === 'countersign-decision');

interface Props {
  task: Task;
  /** Whether it is part of the selection; undefined where nothing is done for several at once. */
  isChosen?: boolean | undefined;
  onChoose?: (isChosen: boolean) => void;
  /** The one row that the tab key reaches. */
  isCurrent: boolean;
  onFocus: () => void;
}

/** How long, what, why now, how much, and the one next step. */
export const TaskRow = ({ task, isCurrent, onFocus, isChosen, onChoose }: Props) => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const language = useLanguage();
  const due = useDue();
  const link = linkOf(task);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li className={classNames('pw-task', isCurrent && 'is-current')} data-task={task.task} onFocus={onFocus}>
      <p className={classNames('pw-task__due', task.daysLeft < 0 && 'is-over')}>
        {isChosen !== undefined && (
          <input
            type="checkbox"
            className="kern-form-check__checkbox"
            aria-label={t.bulk.choose({ file: [task.fileNumber, task.notice?.[language]].filter(Boolean).join(' ') })}
            checked={isChosen}
            tabIndex={tabIndex}
            data-choose
            onChange={(e) => onChoose?.(e.target.checked)}
          />
        )}
        <strong>{due(task)}</strong> <time dateTime={task.dueOn}>{f.date(task.dueOn)}</time>
      </p>
      <div className="pw-task__what">
        <Link className="kern-link" {...link} tabIndex={tabIndex} data-open>
          {t.tasks[task.task]}
        </Link>
        <span>
          {task.applicantName} <span className="pw-muted">{task.fileNumber}</span>
        </span>
      </div>
      <p className="pw-task__why">{task.why[language]}</p>
      <p className="pw-task__cents">
        <strong>{hasAmount(task) ? f.euro(task.cents) : '–'}</strong>{' '}
        <span className="pw-muted">{isRejection(task) ? t.rejection : t.amounts[task.task]}</span>
      </p>
      <Link
        className="kern-btn kern-btn--secondary pw-btn-small"
        {...link}
        hash={task.task === 'settle-grant' ? 'bescheid-schreiben' : 'aktionen'}
        tabIndex={tabIndex}
        data-act
      >
        <span className="kern-label">{t.acts[task.task]}</span>
      </Link>
    </li>
  );
};
