import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { LANGUAGES, setLanguage, useLanguage, type Language } from '../texts/language';
import { clockQuery } from './clock';
import { SearchLink } from '../search/search-link';
import { FILE_READERS } from '../search/types';
import { DemoFilling } from './demo-filling';
import { Icon } from '../ui/icon';
import { Popover } from '../ui/popover';
import { useToasts } from '../ui/toasts';
import { useUiTexts } from '../ui/ui-texts';
import { useOrganisationName } from './organisation';
import { useSession, useSignOut, type Me } from './session';
import { useTheme } from './theme';
import { useWaitingCounts } from './waiting-counts';

/** What somebody works with first comes first; what everybody only looks up comes last. */
const NAV = [
  '/start',
  '/',
  '/aufgaben',
  '/antraege',
  '/entwuerfe',
  '/stellenplan',
  '/stellen',
  '/zuwendungen',
  '/nachweise',
  '/nachforderungen',
  '/weiterleitungen',
  '/verlaengerungen',
  '/stichprobe',
  '/aenderungsanzeigen',
  '/besetzung',
  '/personen',
  '/qualifikationen',
  '/betrieb',
  '/programme',
  '/netzwerk',
  '/anmeldung',
  '/personendaten',
  '/verzeichnis',
  '/rechte',
  '/abonnements',
  '/ereignisse',
] as const;
/** So many of them stand in the bar, the others in a menu behind it. */
const IN_THE_BAR = 6;

const ThemeButton = () => {
  const t = useTexts(commonTexts).theme;
  const [theme, toggle] = useTheme();
  const label = theme === 'dark' ? t.toLight : t.toDark;
  return (
    <button type="button" className="pw-icon-button" onClick={toggle} aria-label={label} title={label}>
      <Icon name={theme === 'dark' ? 'light-mode' : 'dark-mode'} />
    </button>
  );
};

/** Each language stands in its own words, so that whoever cannot read the page finds theirs. */
const LanguageSwitch = () => {
  const t = useTexts(commonTexts).language;
  const current = useLanguage();
  const { offline } = useUiTexts();
  const { show } = useToasts();
  const change = (next: Language): void => {
    setLanguage(next).catch(() => show({ kind: 'danger', text: offline }));
  };
  return LANGUAGES.filter((l) => l !== current).map((l) => (
    <button key={l} type="button" className="pw-text-button pw-language" lang={l} onClick={() => change(l)}>
      {t[l]}
    </button>
  ));
};

const DemoNotice = () => {
  const t = useTexts(commonTexts).demo;
  const f = useFormat();
  const { data } = useQuery(clockQuery);
  if (!data?.simulated) return null;
  return (
    <>
      <DemoFilling />
      <p className="pw-demo">
        <strong>
          {t.label} <time dateTime={data.now}>{f.instant(data.now)}</time>
        </strong>
        <span> · {t.note}</span>
      </p>
    </>
  );
};

/** For whom somebody acts stands beside who acts. */
const Account = ({ me }: { me: Me }) => {
  const t = useTexts(commonTexts);
  const signOut = useSignOut();
  const organisationName = useOrganisationName();
  const [role] = me.roles ?? [];
  const roleName = role ? textOf(t.roles, role) : '';
  const organisation = me.organisation ? organisationName(me.organisation) : '';
  return (
    <div className="pw-account">
      <div className="pw-account__who">
        <span className="kern-sr-only">{t.account} </span>
        <strong>{me.name}</strong>
        <span className="pw-muted">{roleName}</span>
        {!roleName.includes(organisation) && <span className="pw-muted">{organisation}</span>}
      </div>
      <button type="button" className="pw-icon-button" onClick={signOut} aria-label={t.signOut} title={t.signOut}>
        <Icon name="logout" />
      </button>
    </div>
  );
};

const WaitingBadge = ({ waiting }: { waiting: number | undefined }) => {
  const t = useTexts(commonTexts).nav;
  const f = useFormat();
  // The room is kept: a count that comes, or goes, pushes nothing aside.
  if (!waiting) return <span className="pw-waiting is-none" aria-hidden="true" />;
  const n = f.count(waiting);
  return (
    <span className="pw-waiting" title={t.waiting({ n })}>
      <span aria-hidden="true">{n}</span>
      <span className="kern-sr-only">, {t.waiting({ n })}</span>
    </span>
  );
};

const Navigation = ({ me, onGo }: { me: Me; onGo: () => void }) => {
  const t = useTexts(commonTexts);
  const { routesById } = useRouter();
  const waiting = useWaitingCounts(me);
  const mayOpen = (to: (typeof NAV)[number]): boolean => {
    const roles = routesById[to].options.staticData?.roles;
    return roles === undefined || roles === 'public' || roles.some((role) => me.roles?.includes(role));
  };
  const entries = NAV.filter(mayOpen).map((to) => (
    <li key={to}>
      <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} onClick={onGo}>
        {t.pages[routesById[to].options.staticData?.title ?? 'overview']}
        {to in waiting && <WaitingBadge waiting={waiting[to]} />}
      </Link>
    </li>
  ));
  const further = entries.slice(IN_THE_BAR);
  return (
    <nav aria-label={t.nav.label}>
      <ul className="pw-nav">
        {entries.slice(0, IN_THE_BAR)}
        {further.length > 0 && (
          <li className="pw-nav__more">
            <Popover label={t.nav.more}>
              <ul className="pw-nav__further">{further}</ul>
            </Popover>
          </li>
        )}
      </ul>
    </nav>
  );
};

export const Header = () => {
  const t = useTexts(commonTexts);
  const { state, me } = useSession();
  const [isOpen, setOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setOpen(false);
    menuButton.current?.focus();
  };
  const isActive = state === 'active';
  return (
    <header className="pw-header" onKeyDown={onKeyDown}>
      <div className="pw-header__bar">
        <div className="pw-wrap pw-header__bar-inner">
          <span className="pw-header__state">{t.subtitle({ state: me?.stateName || 'none' })}</span>
          {isActive && <DemoNotice />}
        </div>
      </div>
      <div className="pw-wrap pw-header__main">
        <Link className="pw-brand" to="/">
          <img src="/icon.svg" alt="" width="36" height="36" />
          <span>{t.name}</span>
        </Link>
        {isActive && (
          <button
            ref={menuButton}
            type="button"
            className="pw-menu-button"
            aria-expanded={isOpen}
            aria-controls="hauptnavigation"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'close' : 'dehaze'} />
            {t.menu}
          </button>
        )}
        <div className={`pw-header__menu ${isOpen ? 'is-open' : ''} ${isActive ? '' : 'is-plain'}`} id="hauptnavigation">
          {isActive && <Navigation me={me} onGo={() => setOpen(false)} />}
          {isActive && <Account me={me} />}
          <div className="pw-header__tools">
            {isActive && FILE_READERS.some((role) => me.roles?.includes(role)) && <SearchLink />}
            <LanguageSwitch />
            <ThemeButton />
          </div>
        </div>
      </div>
    </header>
  );
};
