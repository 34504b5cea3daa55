import { Link } from '@tanstack/react-router';
import { useFormat } from '../lib/format';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { tasksTexts } from '../texts/tasks';
import { AUTHORITY_ROLES, type TaskList } from './types';

/** What the timers did today: nobody has to do it any more, and somebody may want to know. */
export const ByItself = ({ of }: { of: TaskList['byItself'] }) => {
  const { me } = useSession();
  const seesTemplates = AUTHORITY_ROLES.some((role) => me?.roles?.includes(role));
  const t = useTexts(tasksTexts).byItself;
  const { pages } = useTexts(commonTexts);
  const f = useFormat();
  return (
    <section className="pw-panel" aria-labelledby="von-selbst">
      <h2 id="von-selbst">{t.title}</h2>
      {of.length === 0 && <p className="pw-muted">{t.none}</p>}
      <ul className="pw-missing">
        {of.map(({ at, what, applicationId, fileNumber, applicantName }) => (
          <li key={`${what}/${applicationId}/${at}`}>
            <span className="pw-muted">{f.instant(at)}</span> {t.what[what]}{' '}
            <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId }}>
              {fileNumber}
            </Link>{' '}
            {applicantName}
          </li>
        ))}
      </ul>
      {seesTemplates && (
        <p>
          <Link className="kern-link" to="/textbausteine">
            {pages.textBlocks}
          </Link>{' '}
          <Link className="kern-link" to="/erinnerungen">
            {t.templates}
          </Link>
        </p>
      )}
    </section>
  );
};
