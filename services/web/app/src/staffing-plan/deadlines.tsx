import { Suspense, lazy, useState } from 'react';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { useTexts } from '../texts/area';
import { LOCALES, useLanguage } from '../texts/language';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { classNames } from '../ui/class-names';
import { Icon } from '../ui/icon';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count, day, money } from '../ui/table/sheet';
import { useRowWords } from './row-words';
import { isHot, numberOf, stakeOf, type Plan, type PlanDeadline } from './types';

// Who follows the deadlines says so once.
const Calendar = lazy(() => loadPart(() => import('./calendar-dialog')).then((m) => ({ default: m.CalendarDialog })));

/** What is to be done until the end of the year, and what is lost otherwise. */
export const Deadlines = ({ plan, onSelect }: { plan: Plan; onSelect: (postId: string) => void }) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const language = useLanguage();
  const words = useRowWords();
  const [isSubscribing, setIsSubscribing] = useState(false);
  const { deadlines, posts, party, atStakeCents, effectiveOn } = plan;
  const ending = posts.filter(
    ({ to, status }) => to >= effectiveOn && to.slice(0, 4) === effectiveOn.slice(0, 4) && status !== 'lapsed',
  ).length;
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', timeZone: 'UTC' });
  const dateOf = (date: string): string => `${weekday.format(new Date(`${date}T00:00:00Z`)).replace('.', '')} ${f.date(date)}`;
  const shareOf = ({ postId }: PlanDeadline): string => f.fte(posts.find((p) => p.postId === postId)?.share ?? 0);
  const placeOf = ({ postId }: PlanDeadline): string => {
    const post = posts.find((p) => p.postId === postId);
    return post ? words.placeOf(post) : '';
  };
  const c = t.deadlines;
  const columns: readonly Column<PlanDeadline>[] = [
    {
      id: 'left',
      header: c.left,
      text: (d) => c.days({ n: d.daysLeft }),
      value: (d) => count(d.daysLeft),
      className: (d) => classNames('pw-plan__due', isHot(d.daysLeft) && 'is-hot', d.kind === 'resumption' && 'is-calm'),
    },
    { id: 'until', header: c.until, text: (d) => dateOf(d.lastDay), value: (d) => day(d.lastDay) },
    {
      id: 'post',
      header: c.post,
      isRowHeader: true,
      text: (d) => `${numberOf(d)} ${placeOf(d)}`,
      cell: (d) => (
        <>
          <button type="button" className="pw-text-button" aria-label={words.nameOf(d)} onClick={() => onSelect(d.postId)}>
            {numberOf(d)}
          </button>{' '}
          {placeOf(d)}
        </>
      ),
      total: c.sum,
    },
    { id: 'what', header: c.what, text: (d) => (d.kind === 'resumption' ? c.resumption : c[d.kind]({ share: shareOf(d) })) },
    {
      id: 'stake',
      header: c.atStake,
      isNumber: true,
      text: (d) => (stakeOf(d) === 0 ? '–' : f.euro(stakeOf(d))),
      value: (d) => money(stakeOf(d)),
      total: f.euro(atStakeCents),
      totalValue: money(atStakeCents),
    },
  ];
  return (
    <section className="pw-panel pw-plan__deadlines" aria-labelledby="fristen">
      <div className="pw-panel__head">
        <h2 id="fristen">{c.title}</h2>
        <button type="button" className="pw-text-button pw-plan__ical" onClick={() => setIsSubscribing(true)}>
          <Icon name="calendar-today" /> {c.ical}
        </button>
      </div>
      {deadlines.length === 0 ? (
        <p className="pw-muted">{c.none}</p>
      ) : (
        <>
          <PlainTable
            caption={c.title}
            columns={columns}
            rows={deadlines}
            rowId={(d) => `${d.postId} ${d.kind}`}
            exportAs={{ name: `paktwerk-fristen-${party}` }}
          />
          {atStakeCents > 0 && <p className="pw-muted">{c.hint}</p>}
        </>
      )}
      {ending > 0 && <p className="pw-muted">{c.ends({ n: ending })}</p>}
      {isSubscribing && (
        <Suspense>
          <Calendar party={party} onClose={() => setIsSubscribing(false)} />
        </Suspense>
      )}
    </section>
  );
};
