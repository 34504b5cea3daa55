import { useState } from 'react';
import { formatInstant } from '../lib/format';
import { Link, usePath } from '../lib/router';
import type { ClockAnswer, Me } from '../lib/types';
import { useResource } from '../lib/use-resource';
import { useLive } from '../live/live';
import { t } from '../texts';
import { Icon } from './icon';
import { useSession } from './session';
import { useTheme } from './theme';

const NAV = [
  { href: '/', label: t.app.nav.overview, isHere: (path: string) => path === '/', roles: undefined },
  {
    href: '/antraege',
    label: t.app.nav.applications,
    isHere: (path: string) => path.startsWith('/antraege'),
    roles: ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR', 'APPLICANT', 'SIGNATORY'],
  },
  { href: '/ereignisse', label: t.app.nav.events, isHere: (path: string) => path.startsWith('/ereignisse'), roles: undefined },
  {
    href: '/abonnements',
    label: t.app.nav.subscriptions,
    isHere: (path: string) => path === '/abonnements',
    roles: ['MINISTRY', 'OPERATIONS', 'AUDITOR'],
  },
  { href: '/betrieb', label: t.app.nav.operations, isHere: (path: string) => path === '/betrieb', roles: ['OPERATIONS'] },
];

const ThemeButton = () => {
  const [theme, toggle] = useTheme();
  const label = theme === 'dark' ? t.app.theme.toLight : t.app.theme.toDark;
  return (
    <button type="button" className="pw-icon-button" onClick={toggle} aria-label={label} title={label}>
      <Icon name={theme === 'dark' ? 'light-mode' : 'dark-mode'} />
    </button>
  );
};

export const DemoNotice = () => {
  const { tick } = useLive();
  const { data } = useResource<ClockAnswer>('/api/reporting/v1/clock', tick);
  if (!data?.simulated) return null;
  return (
    <p className="pw-demo">
      <strong>
        {t.demo.label} <time dateTime={data.now}>{formatInstant(data.now)}</time>
      </strong>
      <span> · {t.demo.note}</span>
    </p>
  );
};

const Account = ({ me }: { me: Me }) => {
  const { signOut } = useSession();
  const role = me.roles?.[0];
  return (
    <div className="pw-account">
      <div className="pw-account__who">
        <span className="kern-sr-only">{t.app.account} </span>
        <strong>{me.name}</strong>
        <span className="pw-muted">{role ? (t.roles[role] ?? role) : ''}</span>
      </div>
      <button type="button" className="pw-icon-button" onClick={signOut} aria-label={t.app.signOut} title={t.app.signOut}>
        <Icon name="logout" />
      </button>
    </div>
  );
};

export const Header = () => {
  const { me } = useSession();
  const path = usePath();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="pw-header">
      <div className="pw-header__bar">
        <div className="pw-wrap pw-header__bar-inner">
          <span className="pw-header__state">{t.app.subtitle(me?.stateName ?? '')}</span>
          {me?.signedIn && <DemoNotice />}
        </div>
      </div>
      <div className="pw-wrap pw-header__main">
        <Link className="pw-brand" href="/">
          <img src="/icon.svg" alt="" width="36" height="36" />
          <span>{t.app.name}</span>
        </Link>
        {me?.signedIn && (
          <button
            type="button"
            className="pw-menu-button"
            aria-expanded={isOpen}
            aria-controls="hauptnavigation"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'close' : 'dehaze'} />
            {t.app.menu}
          </button>
        )}
        <div className={`pw-header__menu ${isOpen ? 'is-open' : ''}`} id="hauptnavigation">
          {me?.signedIn && (
            <nav aria-label={t.app.nav.label}>
              <ul className="pw-nav">
                {NAV.filter((n) => !n.roles || n.roles.some((r) => me.roles?.includes(r))).map((n) => (
                  <li key={n.href}>
                    <Link href={n.href} aria-current={n.isHere(path) ? 'page' : undefined} onClick={() => setOpen(false)}>
                      {n.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className="pw-header__tools">
            <ThemeButton />
            {me?.signedIn && <Account me={me} />}
          </div>
        </div>
      </div>
    </header>
  );
};
