import { lazy, Suspense, useEffect } from 'react';
import { ApplicationPage } from './applications/application-page';
import { ApplicationsPage } from './applications/applications-page';
import { Link, usePath } from './lib/router';
import { LiveProvider } from './live/live';
import { Header } from './shell/header';
import { ProblemAlert } from './shell/problem-alert';
import { useSession } from './shell/session';
import { StartPage } from './shell/start-page';
import { t } from './texts';

const DashboardPage = lazy(() => import('./dashboard/dashboard-page').then((m) => ({ default: m.DashboardPage })));

const CataloguePage = lazy(() => import('./catalogue/catalogue-page').then((m) => ({ default: m.CataloguePage })));
const EventPage = lazy(() => import('./catalogue/event-page').then((m) => ({ default: m.EventPage })));

const OperationsPage = lazy(() => import('./operations/operations-page').then((m) => ({ default: m.OperationsPage })));
const SubscriptionsPage = lazy(() => import('./subscriptions/subscriptions-page').then((m) => ({ default: m.SubscriptionsPage })));

/** Documents for everybody: these pages need no sign-in. */
const isPublic = (path: string): boolean => path === '/ereignisse' || path.startsWith('/ereignisse/');

const Loading = () => (
  <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page" aria-busy="true">
    <p className="pw-muted">{t.loading}</p>
  </main>
);

const NotFound = () => (
  <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
    <h1>{t.problem.notFound}</h1>
    <p>
      <Link className="kern-link" href="/">
        {t.problem.toOverview}
      </Link>
    </p>
  </main>
);

const Page = () => {
  const path = usePath();
  const application = /^\/antraege\/([^/]+)$/.exec(path)?.[1];
  const event = /^\/ereignisse\/([^/]+)$/.exec(path)?.[1];
  if (path === '/ereignisse') return <CataloguePage />;
  if (event) return <EventPage type={decodeURIComponent(event)} />;
  if (path === '/') return <DashboardPage />;
  if (path === '/antraege') return <ApplicationsPage />;
  if (path === '/betrieb') return <OperationsPage />;
  if (path === '/abonnements') return <SubscriptionsPage />;
  if (application) return <ApplicationPage applicationId={decodeURIComponent(application)} />;
  return <NotFound />;
};

const Content = () => {
  const { me, error, reload } = useSession();
  const path = usePath();
  if (error && !me) {
    return (
      <main id="inhalt" tabIndex={-1} className="pw-wrap pw-page">
        <ProblemAlert error={error} onRetry={reload} />
      </main>
    );
  }
  if (!me) return <Loading />;
  return me.signedIn || isPublic(path) ? (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  ) : (
    <StartPage />
  );
};

const MaybeLive = ({ children }: { children: React.ReactNode }) =>
  useSession().me?.signedIn ? <LiveProvider>{children}</LiveProvider> : children;

export const App = () => {
  useEffect(() => {
    document.title = t.app.name;
  }, []);
  return (
    <MaybeLive>
      <a className="pw-skip" href="#inhalt">
        {t.app.skip}
      </a>
      <Header />
      <Content />
      <footer className="pw-footer">
        <div className="pw-wrap">{t.app.footer}</div>
      </footer>
    </MaybeLive>
  );
};
