import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../lib/format';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { Pill } from '../ui/feedback';
import { BulkBar, bulkKindOf } from './bulk-bar';
import { hasAmount, linkOf } from './task-row';
import type { TaskList } from './types';

/** What others were to send: nobody files a task for what never came. */
export const NotArrived = ({ of: { n, items } }: { of: TaskList['notArrived'] }) => {
  const t = useTexts(tasksTexts);
  const f = useFormat();
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toRemind = items.filter((task) => bulkKindOf(task) === 'remind');
  const isForBulk = toRemind.length > 1;
  const isTold = useSession().me?.roles?.includes('GRANT_CLERK') ?? false;
  // Who is told of nothing that is missing is not told that nothing is, either.
  if (n === 0 && !isTold) return null;
  return (
    <section className="pw-panel" aria-labelledby="nicht-eingegangen">
      <h2 id="nicht-eingegangen">
        {t.notArrived.title} {n > 0 && <Pill>{f.count(n)}</Pill>}
      </h2>
      {n === 0 && <p className="pw-muted">{t.notArrived.none}</p>}
      <BulkBar kind="remind" all={toRemind} chosen={toRemind.filter((task) => chosen.includes(task.id))} onChoose={setChosen} />
      <ul className="pw-missing">
        {items.map((task) => (
          <li key={task.id} data-missing={task.id}>
            <p>
              {isForBulk && toRemind.includes(task) && (
                <input
                  type="checkbox"
                  className="kern-form-check__checkbox"
                  aria-label={t.bulk.choose({ file: task.fileNumber ?? '' })}
                  checked={chosen.includes(task.id)}
                  onChange={(e) => setChosen((ids) => [...ids.filter((id) => id !== task.id), ...(e.target.checked ? [task.id] : [])])}
                />
              )}
              {task.applicantName} <span className="pw-muted">{task.fileNumber}</span> <strong>{t.days.over({ n: -task.daysLeft })}</strong>
            </p>
            <p>{task.why[language]}</p>
            <p className="pw-missing__foot">
              <Link className="kern-link" {...linkOf(task)} hash="aktionen">
                {t.acts[task.task]}
              </Link>
              <span className="pw-muted">{hasAmount(task) ? f.euro(task.cents) : '–'}</span>
            </p>
          </li>
        ))}
      </ul>
      {n > items.length && <p className="pw-muted">{t.more({ shown: f.count(items.length), n: f.count(n) })}</p>}
    </section>
  );
};
