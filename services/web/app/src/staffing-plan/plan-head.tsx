import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { LOCALES, useLanguage } from '../texts/language';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { isHot, kindOf, numberOf, type Plan, type PlanPost } from './types';

const sharesOf = (posts: readonly PlanPost[]): number => posts.reduce((sum, { share }) => sum + share, 0);

/** How the posts stand on the day, and what is next. */
export const PlanHead = ({ plan }: { plan: Plan }) => {
  const t = useTexts(staffingPlanTexts).head;
  const f = useFormat();
  const language = useLanguage();
  const { approvedShare, filledShare, posts, deadlines } = plan;
  const free = posts.filter((p) => ['free', 'to-fill'].includes(kindOf(p)));
  const suspended = posts.filter((p) => kindOf(p) === 'suspended');
  const [next] = deadlines;
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', timeZone: 'UTC' });
  const dateOf = (date: string): string => `${weekday.format(new Date(`${date}T00:00:00Z`)).replace('.', '')} ${f.date(date)}`;
  return (
    <section className="pw-panel pw-plan__head" aria-label={t.label}>
      <dl>
        <div>
          <dt>{t.approved}</dt>
          <dd>{f.fte(approvedShare)}</dd>
        </div>
        <div>
          <dt>{t.filled}</dt>
          <dd>
            {f.fte(filledShare)} <small>{approvedShare > 0 && f.percent(filledShare / approvedShare)}</small>
          </dd>
        </div>
        <div>
          <dt>{t.free}</dt>
          <dd className={free.length > 0 ? 'is-hot' : undefined}>
            {f.fte(sharesOf(free))} <small>{t.posts({ n: free.length })}</small>
          </dd>
        </div>
        <div>
          <dt>{t.suspended}</dt>
          <dd>
            {f.fte(sharesOf(suspended))} <small>{t.posts({ n: suspended.length })}</small>
          </dd>
        </div>
        <div className="pw-plan__next">
          <dt>{t.next}</dt>
          <dd>
            {next ? (
              <>
                <span className={isHot(next.daysLeft) ? 'is-hot' : undefined}>
                  {(next.kind === 'resumption' ? t.resumes : t.lapses)({ number: numberOf(next), n: next.daysLeft })}
                </span>{' '}
                <small>{t.at({ date: dateOf(next.lastDay) })}</small>
              </>
            ) : (
              <small>{t.none}</small>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
};
