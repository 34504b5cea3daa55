import { monthEnd } from '../lib/dates';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { staffingPlanTexts } from '../texts/staffing-plan';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count, day, money, share } from '../ui/table/sheet';
import { holderOn, useRowWords } from './row-words';
import { kindOf, numberOf, stakeOf, type Bar, type Plan, type PlanPost } from './types';

/** Posts as rows, for the table and for the file. */
export const usePlanColumns = (effectiveOn: string, onSelect?: (postId: string) => void): readonly Column<PlanPost>[] => {
  const t = useTexts(staffingPlanTexts);
  const { tiers, status } = useTexts(postsTexts);
  const f = useFormat();
  const words = useRowWords();
  const c = t.table;
  const tierOf = (post: PlanPost): string => textOf(tiers, holderOn(post, effectiveOn)?.tier ?? '');
  const statusOf = (post: PlanPost): string => {
    const kind = kindOf(post);
    return kind === 'other' ? textOf(status, post.status) : textOf(t.kinds, kind);
  };
  return [
    {
      id: 'number',
      header: c.number,
      isRowHeader: true,
      text: numberOf,
      value: (p) => count(p.number),
      ...(onSelect
        ? {
            cell: (p: PlanPost) => (
              <button type="button" className="pw-text-button" aria-label={words.nameOf(p)} onClick={() => onSelect(p.postId)}>
                {numberOf(p)}
              </button>
            ),
          }
        : {}),
    },
    { id: 'place', header: c.place, text: (p) => words.placeOf(p) },
    { id: 'employer', header: c.employer, text: (p) => words.employerOf(p) },
    { id: 'funding', header: c.funding, text: (p) => words.fundedBy(p) },
    { id: 'share', header: c.share, isNumber: true, text: (p) => f.fte(p.share), value: (p) => share(p.share) },
    { id: 'status', header: c.status, text: statusOf },
    { id: 'holder', header: c.holder, text: (p) => holderOn(p, effectiveOn)?.name ?? '' },
    { id: 'tier', header: c.tier, text: tierOf },
    { id: 'from', header: c.from, text: (p) => f.date(p.from), value: (p) => day(p.from) },
    { id: 'to', header: c.to, text: (p) => f.date(p.to), value: (p) => day(p.to) },
    {
      id: 'deadline',
      header: c.deadline,
      text: (p) => (p.deadline ? f.date(p.deadline.lastDay) : ''),
      value: (p) => day(p.deadline?.lastDay),
    },
    {
      id: 'stake',
      header: c.atStake,
      isNumber: true,
      text: (p) => (p.deadline ? f.euro(stakeOf(p.deadline)) : ''),
      value: (p) => money(p.deadline ? stakeOf(p.deadline) : 0),
    },
  ];
};

interface Time {
  readonly post: PlanPost;
  readonly bar: Bar;
}

/** Bars as rows: everything that the timeline shows of its months. */
const useTimeColumns = (): readonly Column<Time>[] => {
  const t = useTexts(staffingPlanTexts);
  const { tiers } = useTexts(postsTexts);
  const f = useFormat();
  const words = useRowWords();
  const c = t.table;
  return [
    { id: 'number', header: c.number, isRowHeader: true, text: ({ post }) => numberOf(post), value: ({ post }) => count(post.number) },
    { id: 'place', header: c.place, text: ({ post }) => words.placeOf(post) },
    { id: 'what', header: c.status, text: ({ post, bar }) => (bar.kind === 'filled' ? t.kinds.filled : (words.barOf(bar, post) ?? '')) },
    { id: 'holder', header: c.person, text: ({ bar }) => bar.name ?? '' },
    { id: 'tier', header: c.tier, text: ({ bar }) => textOf(tiers, bar.tier ?? '') },
    {
      id: 'share',
      header: c.share,
      isNumber: true,
      text: ({ bar }) => (bar.share === undefined ? '' : f.fte(bar.share)),
      value: ({ bar }) => share(bar.share),
    },
    { id: 'from', header: c.since, text: ({ bar }) => f.date(bar.from), value: ({ bar }) => day(bar.from) },
    { id: 'until', header: c.until, text: ({ bar }) => f.date(bar.until), value: ({ bar }) => day(bar.until) },
  ];
};

/** The same plan as plain tables: what stands in the rows, what holds on which days, and what the months come to. */
export const PlanTable = ({ plan, posts, onSelect }: { plan: Plan; posts: readonly PlanPost[]; onSelect: (postId: string) => void }) => {
  const t = useTexts(staffingPlanTexts);
  const f = useFormat();
  const columns = usePlanColumns(plan.effectiveOn, onSelect);
  const timeColumns = useTimeColumns();
  const words = useRowWords();
  const [first, last] = [`${plan.months[0]?.month ?? ''}-01`, monthEnd(`${plan.months.at(-1)?.month ?? '2000-01'}-01`)];
  const times = posts.flatMap((post) =>
    post.bars.flatMap((bar) => (bar.from <= last && first <= bar.until && words.barOf(bar, post) !== undefined ? [{ post, bar }] : [])),
  );
  type Month = Plan['months'][number];
  const months: readonly Column<Month>[] = [
    { id: 'month', header: t.table.month, isRowHeader: true, text: (m) => f.month(`${m.month}-01`) },
    { id: 'approved', header: t.approvedOf, isNumber: true, text: (m) => f.fte(m.approvedShare), value: (m) => share(m.approvedShare) },
    { id: 'filled', header: t.filledOf, isNumber: true, text: (m) => f.fte(m.filledShare), value: (m) => share(m.filledShare) },
  ];
  return (
    <div className="pw-plan__tables">
      <PlainTable caption={t.timeline} columns={columns} rows={posts} rowId={(p) => p.postId} />
      <h2>{t.times}</h2>
      <PlainTable
        caption={t.times}
        columns={timeColumns}
        rows={times}
        rowId={({ post, bar }) => `${post.postId} ${bar.kind} ${bar.from}`}
        exportAs={{ name: `paktwerk-stellenplan-${plan.party}-zeiten` }}
      />
      <h2>{t.months}</h2>
      <PlainTable
        caption={t.months}
        columns={months}
        rows={plan.months}
        rowId={(m) => m.month}
        isCompact
        exportAs={{ name: `paktwerk-stellenplan-${plan.party}-monate` }}
      />
    </div>
  );
};
