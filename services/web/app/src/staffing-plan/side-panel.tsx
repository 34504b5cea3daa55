import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentProps } from 'react';
import { addDays, daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { classNames } from '../ui/class-names';
import { Skeleton } from '../ui/feedback';
import { Icon } from '../ui/icon';
import { useRowWords } from './row-words';
import type { PlanActs } from './plan-acts';
import { isHot, stakeOf, type PlanPost } from './types';

/** How long a vacancy may last, how much of that is over, and what goes back otherwise. */
const Countdown = ({ post, effectiveOn }: { post: PlanPost; effectiveOn: string }) => {
  const t = useTexts(staffingPlanTexts).side;
  const f = useFormat();
  const { deadline } = post;
  if (!deadline || deadline.daysLeft < 0) return null;
  const { kind, since, lastDay, daysLeft, atStake } = deadline;
  const isPaused = kind === 'resumption';
  const all = daysBetween(since, lastDay) + 1;
  const over = Math.min(Math.max(daysBetween(since, effectiveOn), 0), all);
  const amount = atStake.map((of) => t.ofSlice({ amount: f.euro(of.amountCents), year: String(of.budgetYear) })).join(t.and);
  const date = f.date(addDays(lastDay, 1));
  return (
    <>
      <div className={classNames('pw-plan__count', isHot(daysLeft) && 'is-hot')}>
        <p>
          <strong>{f.count(daysLeft)}</strong> {t[kind]({ n: daysLeft })}
        </p>
        <div className="pw-plan__count-bar" role="img" aria-label={t.passed({ n: f.count(over), all: f.count(all) })}>
          <i style={{ width: `${((over / all) * 100).toFixed(1)}%` }} />
        </div>
        <p className="pw-plan__count-days">
          <span>{(isPaused ? t.pausedSince : t.since)({ date: f.date(since) })}</span>{' '}
          <span>{(isPaused ? t.paidFrom : t.until)({ date: f.date(lastDay) })}</span>
        </p>
      </div>
      {!isPaused && (
        <p className={classNames('pw-plan__then', isHot(daysLeft) && 'is-hot')}>
          {stakeOf(deadline) === 0 ? t.thenNoMoney({ date }) : t.then({ date, amount })}
        </p>
      )}
    </>
  );
};

/** What is over stays said: since when the post is not there any more, and where to read what went back. */
const Lapsed = ({ post }: { post: PlanPost }) => {
  const t = useTexts(staffingPlanTexts).side;
  const f = useFormat();
  const since = post.bars.find(({ kind }) => kind === 'lapsed')?.from;
  if (post.status !== 'lapsed' || since === undefined) return null;
  return <p className="pw-plan__then is-hot">{t.lapsed({ date: f.date(since) })}</p>;
};

const Money = ({ post, effectiveOn }: { post: PlanPost; effectiveOn: string }) => {
  const t = useTexts(staffingPlanTexts).side;
  const { tiers } = useTexts(postsTexts);
  const f = useFormat();
  const budgetYear = Number(effectiveOn.slice(0, 4));
  const year = post.years.find((y) => y.budgetYear === budgetYear) ?? post.years.at(-1);
  const last = post.bars.filter(({ kind }) => kind === 'filled').at(-1);
  const named = last && [last.name, last.tier && tiers[last.tier]].filter(Boolean).join(', ');
  return (
    <dl className="pw-plan__facts">
      {year && (
        <>
          <div>
            <dt>{t.slice({ year: String(year.budgetYear) })}</dt>
            <dd>{f.euro(year.approvedCents)}</dd>
          </div>
          <div>
            <dt>{t.paid({ year: String(year.budgetYear) })}</dt>
            <dd>{f.euro(year.paidCents)}</dd>
          </div>
          {year.beyondCents !== undefined && (
            <div>
              <dt>{t.beyond}</dt>
              <dd>{f.euro(year.beyondCents)}</dd>
            </div>
          )}
        </>
      )}
      {named && (
        <div>
          <dt>{post.status === 'filled' || post.status === 'suspended' ? t.now : t.last}</dt>
          <dd>{named}</dd>
        </div>
      )}
    </dl>
  );
};

// Most who look at a plan record nothing: what forms need is loaded with them.
const Acts = lazy(() => loadPart(() => import('./plan-acts')).then((m) => ({ default: m.PlanActs })));

interface Props extends Omit<ComponentProps<typeof PlanActs>, 'post'> {
  post: PlanPost | undefined;
  effectiveOn: string;
  mayAct: boolean;
  onClose: () => void;
}

/** The post that is chosen: what happens if nobody acts, then what can be done. */
export const SidePanel = ({ post, effectiveOn, mayAct, onClose, ...acts }: Props) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const words = useRowWords();
  if (!post)
    return (
      <aside className="pw-panel pw-plan__side is-empty" aria-label={t.row.name({ number: '–' })}>
        <p className="pw-muted">{t.side.nothing}</p>
        {mayAct && <p className="pw-muted">{t.drag.hint}</p>}
      </aside>
    );
  return (
    <aside className="pw-panel pw-plan__side" aria-labelledby="gewaehlt">
      <div className="pw-plan__side-head">
        <div>
          <h2 id="gewaehlt" tabIndex={-1}>
            {words.nameOf(post)}, {words.placeOf(post)}
          </h2>
          <p className="pw-muted">{[t.row.of({ share: f.fte(post.share), date: f.date(post.to) }), words.employerOf(post)].join(', ')}</p>
          <p className="pw-muted">{words.fundedBy(post)}</p>
        </div>
        <button type="button" className="pw-icon-button" aria-label={t.side.close} title={t.side.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Countdown post={post} effectiveOn={effectiveOn} />
      <Lapsed post={post} />
      <Money post={post} effectiveOn={effectiveOn} />
      <p>
        <Link className="kern-link" to="/stellen/$postId" params={{ postId: post.postId }}>
          {t.side.open}
        </Link>
      </p>
      {mayAct ? (
        <Suspense fallback={<Skeleton kind="rows" lines={6} />}>
          <Acts key={post.postId} post={post} {...acts} />
        </Suspense>
      ) : (
        <p className="pw-muted">{t.side.noAct}</p>
      )}
    </aside>
  );
};
