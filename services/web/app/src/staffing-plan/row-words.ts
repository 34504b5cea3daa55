import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { lineNumber } from '../posts/line-number';
import { useProgrammeName } from '../posts/use-programme-name';
import { isHot, numberOf, type Bar, type PlanPost } from './types';

export interface RowWords {
  /** Where whoever is on the post works, as long as somebody said so. */
  readonly placeOf: (post: PlanPost) => string;
  /** Who employs them. */
  readonly employerOf: (post: PlanPost) => string;
  /** Programme and line that pay it. */
  readonly fundedBy: (post: PlanPost) => string;
  readonly nameOf: (post: Pick<PlanPost, 'number'>) => string;
  /** What stands beside a slim strip: who holds it, or how long it may stay vacant. */
  readonly stateOf: (post: PlanPost) => { readonly text: string; readonly isDue: boolean; readonly isHot: boolean };
  /** What holds on the days of a bar; undefined where nothing is to be said. */
  readonly barOf: (bar: Bar, post: PlanPost) => string | undefined;
  /** Every bar in words, for whoever does not see them. */
  readonly barsOf: (post: PlanPost) => string;
}

export const holderOn = ({ bars }: PlanPost, day: string): Bar | undefined =>
  bars.find(({ kind, from, until }) => (kind === 'filled' || kind === 'suspended') && from <= day && day <= until);

export const useRowWords = (): RowWords => {
  const t = useTexts(staffingPlanTexts);
  const { status, tiers } = useTexts(postsTexts);
  const f = useFormat();
  const programmeName = useProgrammeName();
  return useMemo(() => {
    const barIn = ({ kind, until, name, tier }: Bar, post: PlanPost): string | undefined => {
      switch (kind) {
        case 'filled':
          return [name ?? t.bars.somebody, ...(tier ? [textOf(tiers, tier)] : [])].join(', ');
        case 'window':
          return t.bars.window({ date: f.date(until) });
        case 'lapsed':
          return t.bars.lapsed({ share: f.fte(post.share) });
        case 'beyond':
          return undefined;
        case 'free':
        case 'suspended':
          return t.bars[kind];
      }
    };
    return {
      placeOf: ({ workplaces }) => workplaces.map(({ name }) => name).join(', ') || t.row.noPlace,
      employerOf: ({ employer }) => employer.name,
      fundedBy: ({ programmeId, lineId }) => t.row.fundedBy({ programme: programmeName(programmeId), line: lineNumber(lineId) }),
      barOf: barIn,
      nameOf: (post) => t.row.name({ number: numberOf(post) }),
      stateOf: ({ status: now, deadline, bars, to }) => {
        if (deadline) return { text: t.row.left({ n: deadline.daysLeft }), isDue: true, isHot: isHot(deadline.daysLeft) };
        const holder = bars.filter(({ kind }) => kind === 'filled').at(-1);
        return { text: now === 'filled' ? (holder?.name ?? f.date(to)) : textOf(status, now), isDue: false, isHot: false };
      },
      barsOf: (post) =>
        post.bars
          .flatMap((bar) => {
            const what = barIn(bar, post);
            return what === undefined ? [] : [t.bars.days({ what, from: f.date(bar.from), to: f.date(bar.until) })];
          })
          .join('; ') || textOf(status, post.status),
    };
  }, [t, status, tiers, f, programmeName]);
};
