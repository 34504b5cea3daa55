import { Suspense, lazy } from 'react';
import { Link, Outlet, useLocation, useMatches, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { loadPart } from '../lib/load-part';
import { LiveProvider } from '../live/live';
import { textOf, useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Broken } from './boundary';
import { Footer } from './footer';
import { Header } from './header';
import { Page } from './page';
import { Alert } from '../ui/feedback';
import { ProblemAlert } from './problem-alert';
import { useSession, useSessionKeeper, wasSignedIn } from './session';
import { SessionNotice } from './session-notice';
import { Waiting } from './waiting';

/** Whoever is signed in never sees it; for the others it is on its way while the session is asked for. */
const startPage = () => loadPart(() => import('./start-page'));
if (!wasSignedIn()) void startPage().catch(() => undefined);
const StartPage = lazy(() => startPage().then((m) => ({ default: m.StartPage })));

/** The page that is navigated to; the frame itself where no page has this address. */
const usePageMatch = () => useMatches().at(-1);

const usePageTitle = (): string => {
  const t = useTexts(commonTexts);
  const title = usePageMatch()?.staticData.title;
  return title ? t.pages[title] : t.name;
};

export const PendingPage = () => (
  <Page title={usePageTitle()}>
    <Waiting room={{ height: 24 }} />
  </Page>
);

export const NotFoundPage = () => {
  const t = useTexts(commonTexts).problem;
  return (
    <Page title={t.notFound}>
      <p>{t.notFoundHint}</p>
      <p>
        <Link className="kern-link" to="/">
          {t.toOverview}
        </Link>
      </p>
    </Page>
  );
};

/** A page that broke keeps its frame: header, navigation and footer go on working. */
export const BrokenPage = ({ error, reset }: ErrorComponentProps) => (
  <Page title={usePageTitle()}>
    <Broken error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} isPage />
  </Page>
);

const ForbiddenPage = ({ roles }: { roles: readonly string[] }) => {
  const t = useTexts(commonTexts);
  return (
    <Page title={usePageTitle()}>
      <Alert kind="info" title={t.problem.notYours({ roles: roles.map((role) => textOf(t.roles, role)).join(', ') })} />
    </Page>
  );
};

/** Somebody came by an address with values that are not possible: it is shown without them, and says so. */
const AddressNotice = () => {
  const t = useTexts(commonTexts);
  const { pathname } = useLocation();
  const { leftOut } = useRouter().options.context;
  return leftOut?.pathname === pathname ? (
    <div className="pw-wrap pw-notice">
      <Alert kind="warning" title={t.address.repaired({ names: leftOut.names.join(', ') })} live="status" />
    </div>
  ) : null;
};

const Content = () => {
  const session = useSession();
  const match = usePageMatch();
  const roles = match?.staticData.roles;
  const isUnknownAddress = match?.routeId === '__root__';
  const title = usePageTitle();
  if (roles === 'public' || isUnknownAddress) return <Outlet />;
  if (session.state === 'unknown') {
    return session.error ? (
      <Page title={title}>
        <ProblemAlert error={session.error} onRetry={session.reload} />
      </Page>
    ) : (
      <PendingPage />
    );
  }
  if (session.state === 'none') {
    return (
      <Suspense fallback={<PendingPage />}>
        <StartPage />
      </Suspense>
    );
  }
  if (roles && !roles.some((role) => session.me.roles?.includes(role))) return <ForbiddenPage roles={roles} />;
  return <Outlet />;
};

/** What stands around every page. */
export const Frame = () => {
  useSessionKeeper();
  const t = useTexts(commonTexts);
  return (
    <LiveProvider isOn={useSession().state === 'active'}>
      <a className="pw-skip" href="#inhalt">
        {t.skip}
      </a>
      <Header />
      <SessionNotice />
      <AddressNotice />
      <Content />
      <Footer />
    </LiveProvider>
  );
};
