import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { textOf, useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { startTexts } from '../texts/start';
import { Alert } from '../ui/feedback';
import { Icon } from '../ui/icon';
import { loginUrl } from './session';

/** Decoration only: a map of no state in particular. */
const PATTERN = ['  3 ', ' 142', '3251', '4543', '2351', ' 214', '  3 '];

/** What stands there for whoever is not signed in. */
export const StartPage = () => {
  const t = useTexts(startTexts);
  const { name } = useTexts(commonTexts);
  const note = new URLSearchParams(useLocation().searchStr).get('anmeldung') ?? '';
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <main id="inhalt" className="pw-start">
      <div className="pw-wrap pw-start__inner">
        <div className="pw-start__text">
          {note in t.problems && <Alert kind="warning" title={textOf(t.problems, note)} live="alert" />}
          <h1 tabIndex={-1}>{t.title}</h1>
          <p className="pw-start__lead">{t.lead}</p>
          <a className="kern-btn kern-btn--primary pw-start__button" href={loginUrl()}>
            <Icon name="account-circle" />
            <span className="kern-label">{t.signIn}</span>
          </a>
          <p className="pw-muted">{t.hint}</p>
          <p>
            <Link className="kern-link" to="/ereignisse">
              {t.events}
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
          {Object.entries(t.points).map(([key, { title, text }]) => (
            <li key={key}>
              <h2>{title}</h2>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
};
