import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';

interface Days {
  readonly from: string;
  readonly lastDay?: string | undefined;
  /** How long it lasts while there is no last day. */
  readonly until?: string | undefined;
  readonly tier?: string | undefined;
}

/** From when to when somebody works on a post, and as what, in one line. */
export const useDays = (): ((days: Days) => string) => {
  const t = useTexts(postsTexts);
  const f = useFormat();
  const day = (date: string | undefined): string => (date && isDate(date) ? f.date(date) : t.post.open);
  const end = (lastDay: string | undefined, until: string | undefined): string =>
    lastDay || until === undefined ? day(lastDay) : t.post.openUntil({ date: f.date(until) });
  return ({ from, lastDay, until, tier }) =>
    [t.post.fromTo({ from: day(from), to: end(lastDay, until) }), ...(tier ? [textOf(t.tiers, tier)] : [])].join(', ');
};
