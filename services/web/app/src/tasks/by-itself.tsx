import { Link } from '@tanstack/react-router';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { tasksTexts } from '../texts/tasks';
import type { TaskList } from './types';

/** What the timers did today: nobody has to do it any more, and somebody may want to know. */
export const ByItself = ({ of }: { of: TaskList['byItself'] }) => {
  const t = useTexts(tasksTexts).byItself;
  const f = useFormat();
  return (
    <section className="pw-panel" aria-labelledby="von-selbst">
      <h2 id="von-selbst">{t.title}</h2>
      {of.length === 0 && <p className="pw-muted">{t.none}</p>}
      <ul className="pw-missing">
        {of.map(({ at, what, applicationId, fileNumber, districtName }) => (
          <li key={`${what}/${applicationId}/${at}`}>
            <span className="pw-muted">{f.instant(at)}</span> {t.what[what]}{' '}
            <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId }}>
              {fileNumber}
            </Link>{' '}
            {districtName}
          </li>
        ))}
      </ul>
    </section>
  );
};
