import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { tasksTexts } from '../texts/tasks';
import { handledOf } from './handled';
import { AUTHORITY_ROLES } from './types';

const SHOWN = 5;

/** What this person had done for several at once, and how far that is. */
export const MyJobs = () => {
  const t = useTexts(tasksTexts).bulk;
  const f = useFormat();
  const { me } = useSession();
  const mayHave = AUTHORITY_ROLES.some((role) => me?.roles?.includes(role));
  const { data } = useQuery({ ...read('/api/applications/v1/bulk-jobs', { query: { limit: SHOWN } }), enabled: mayHave });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="pw-panel" aria-labelledby="sammelvorgaenge">
      <h2 id="sammelvorgaenge">{t.mine.title}</h2>
      <ul className="pw-missing">
        {data.items.map((job) => (
          <li key={job.bulkId}>
            <Link className="kern-link" to="/aufgaben/$bulkId" params={{ bulkId: job.bulkId }}>
              {t.mine.item({ kind: t.page.title[job.kind], when: f.instant(job.startedAt) })}
            </Link>{' '}
            <span className="pw-muted">{t.mine.state({ handled: f.count(handledOf(job)), total: f.count(job.total) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
