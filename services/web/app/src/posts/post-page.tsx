import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ApiError } from '../api/problem';
import { read, readVersioned } from '../api/queries';
import { firstDayOf, programmesQuery } from '../dashboard/view-state';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { Boundary } from '../shell/boundary';
import { clockQuery } from '../shell/clock';
import { LoadState } from '../shell/loaded';
import { useOrganisationName } from '../shell/organisation';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { DayField } from '../ui/day-field';
import { Alert, Skeleton } from '../ui/feedback';
import { Icon } from '../ui/icon';
import type { Post } from './types';
import { useDays } from './use-days';

// Most people who open a post only read it: what forms need is loaded by those who write.
const Actions = lazy(() => loadPart(() => import('./actions')).then((m) => ({ default: m.Actions })));
const Correct = lazy(() => loadPart(() => import('./actions')).then((m) => ({ default: m.Correct })));

const Facts = ({ post }: { post: Post }) => {
  const texts = useTexts(postsTexts);
  const t = texts.post;
  const f = useFormat();
  const { from, to, latestTo, months, amountCents, slices } = post;
  return (
    <section className="pw-panel" aria-labelledby="angaben">
      <h2 id="angaben">{t.facts}</h2>
      <dl className="pw-facts">
        <div>
          <dt>{t.approved}</dt>
          <dd>{t.fromTo({ from: f.date(from), to: f.date(to) })}</dd>
        </div>
        {months !== undefined && (
          <div>
            <dt>{t.months}</dt>
            <dd>{t.monthsText({ n: months, to: f.date(latestTo) })}</dd>
          </div>
        )}
        {amountCents !== undefined && (
          <div>
            <dt>{t.amount}</dt>
            <dd>
              {f.euro(amountCents)}
              {slices?.map((s) => (
                <div key={s.budgetYear} className="pw-muted">
                  {t.slice({ year: String(s.budgetYear), amount: f.euro(s.amountCents) })}
                </div>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
};

const Appointments = ({ post, etag, mayAct }: { post: Post; etag: string | null; mayAct: boolean }) => {
  const texts = useTexts(postsTexts);
  const t = texts.post;
  const f = useFormat();
  return (
    <section className="pw-panel" aria-labelledby="besetzungen">
      <h2 id="besetzungen">{t.appointments}</h2>
      {post.appointments.length === 0 && <p className="pw-muted">{t.nobody}</p>}
      <ul className="pw-plain-list">
        {post.appointments.map((a) => {
          // Who had no last day stayed until the money ended.
          const end = a.lastDay ?? (post.status === 'ended' ? post.to : undefined);
          return (
            <li key={a.appointmentId} className="pw-step">
              <h3>{a.name ?? t.unnamed}</h3>
              <p>
                {t.fromTo({ from: f.date(a.from), to: end ? f.date(end) : t.open })}
                {a.isTerm && ` (${t.term})`}
              </p>
              {a.tier && a.paidTier && (
                <p>
                  {textOf(texts.tiers, a.tier)}
                  {a.paidTier !== a.tier && `, ${t.paidAs({ tier: textOf(texts.tiers, a.paidTier) })}`}
                </p>
              )}
              {a.evidence && <p className="pw-muted">{t.evidence({ evidence: `„${a.evidence}“` })}</p>}
              {mayAct && (
                <Suspense>
                  <Correct post={post} etag={etag} appointment={a} />
                </Suspense>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Corrections = ({ post }: { post: Post }) => {
  const t = useTexts(postsTexts).post;
  const f = useFormat();
  const days = useDays();
  if (post.corrections.length === 0) return null;
  return (
    <section className="pw-panel" aria-labelledby="berichtigungen">
      <h2 id="berichtigungen">{t.corrections}</h2>
      <table className="pw-table pw-table--plain">
        <caption className="kern-sr-only">{t.corrections}</caption>
        <thead>
          <tr>
            {[t.knownSince, t.was, t.is, t.reason].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {post.corrections.map((c) => (
            <tr key={`${c.correctionId} ${c.knownSince}`}>
              <th scope="row">
                <time dateTime={c.knownSince}>{f.instant(c.knownSince)}</time>
              </th>
              <td>{days(c.was)}</td>
              <td>{c.is ? days(c.is) : t.wasAnnulled}</td>
              <td>{c.reason === undefined ? '' : `„${c.reason}“`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const isNotFound = (error: Error | null): boolean => error instanceof ApiError && error.problem.status === 404;
const route = getRouteApi('/stellen/$postId');

/** A post: what it is approved for, who holds it when, what was corrected, and what this person may do with it. */
export const PostPage = () => {
  const texts = useTexts(postsTexts);
  const t = texts.post;
  const f = useFormat();
  const { postId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const navigate = useNavigate({ from: '/stellen/$postId' });
  const { me } = useSession();
  const organisationName = useOrganisationName();
  const path = { id: postId };
  const post = useQuery(readVersioned('/api/staffing/v1/posts/{id}', { path }));
  const asOf = known ? { query: { knownAt: lastInstantOf(known) } } : {};
  const then = useQuery({
    ...read('/api/staffing/v1/posts/{id}', { path, ...asOf }, { isLive: known === undefined }),
    enabled: known !== undefined,
  });
  const clock = useQuery(clockQuery);
  const programmes = useQuery(programmesQuery);
  const firstDay = firstDayOf(programmes.data ?? [], 'all');
  const now = post.data?.body;
  const shown = known ? then.data : now;
  const mayAct = known === undefined && me?.organisation === now?.district && (me?.roles?.includes('APPLICANT') ?? false);
  const etag = post.data?.etag ?? null;
  return (
    <Page
      title={now ? texts.name({ share: f.fte(now.share), tier: textOf(texts.tiers, now.tier) }) : texts.columns.post}
      before={
        <p>
          <Link className="pw-back" to="/stellen">
            <Icon name="arrow-back" />
            {t.back}
          </Link>
        </p>
      }
      lead={
        now && (
          <>
            <span>{organisationName(now.district)}</span> <span>{textOf(texts.status, (shown ?? now).status)}</span>
          </>
        )
      }
      beside={
        now &&
        firstDay &&
        clock.data && (
          <DayField
            name={t.known}
            hint={t.knownHint}
            value={known}
            min={firstDay}
            today={clock.data.today}
            max={clock.data.today}
            onChange={(bekannt) => void navigate({ search: { bekannt }, resetScroll: false })}
          />
        )
      }
    >
      <LoadState query={post} />
      {known && now && <Alert kind="info" title={t.knownBanner({ date: f.longDate(known) })} live="status" />}
      {!now && !post.error && <Skeleton kind="rows" lines={8} />}
      {known && isNotFound(then.error) && <p className="pw-muted">{t.knownEmpty}</p>}
      {shown && (
        <div className="pw-case">
          <div>
            <Appointments post={shown} etag={etag} mayAct={mayAct} />
            <Corrections post={shown} />
          </div>
          <div className="pw-case__side">
            {mayAct && now && (
              <Boundary>
                <Suspense fallback={<Skeleton kind="rows" lines={3} />}>
                  <Actions key={now.postId} post={now} etag={etag} />
                </Suspense>
              </Boundary>
            )}
            <Facts post={shown} />
          </div>
        </div>
      )}
    </Page>
  );
};
