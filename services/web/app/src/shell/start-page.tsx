import { Link, useQuery } from '../lib/router';
import { t } from '../texts';
import { Icon } from './icon';
import { Alert } from './problem-alert';
import { loginUrl } from './session';

/** Decoration only: a map of no state in particular. */
const PATTERN = ['  3 ', ' 142', '3251', '4543', '2351', ' 214', '  3 '];

export const StartPage = ({ note }: { note?: string }) => {
  const [query] = useQuery();
  const problem = t.start.problems[note ?? query.get('anmeldung') ?? ''];
  return (
    <main id="inhalt" tabIndex={-1} className="pw-start">
      <div className="pw-wrap pw-start__inner">
        <div className="pw-start__text">
          {problem && <Alert kind="warning" title={problem} live="alert" />}
          <h1>{t.start.title}</h1>
          <p className="pw-start__lead">{t.start.lead}</p>
          <a className="kern-btn kern-btn--primary pw-start__button" href={loginUrl()}>
            <Icon name="account-circle" />
            <span className="kern-label">{t.start.signIn}</span>
          </a>
          <p className="pw-muted">{t.start.hint}</p>
          <p>
            <Link className="kern-link" href="/ereignisse">
              {t.start.events}
            </Link>
          </p>
        </div>
        <div className="pw-start__tiles" aria-hidden="true">
          {PATTERN.flatMap((row, y) =>
            Array.from(row, (c, x) =>
              c === ' ' ? null : <i key={`${x}-${y}`} className={`pw-class-${c} pw-start__tile pw-col-${x} pw-row-${y}`} />,
            ),
          )}
        </div>
        <ul className="pw-start__points">
          {t.start.points.map(([title, text]) => (
            <li key={title}>
              <h2>{title}</h2>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
};
