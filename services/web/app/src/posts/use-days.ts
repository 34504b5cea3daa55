import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';

interface Days {
  readonly from: string;
  readonly lastDay?: string | undefined;
  readonly tier?: string | undefined;
}

/** From when to when somebody works on a post, and as what, in one line. */
export const useDays = (): ((days: Days) => string) => {
  const t = useTexts(postsTexts);
  const f = useFormat();
  const day = (date: string | undefined): string => (date && isDate(date) ? f.date(date) : t.post.open);
  return ({ from, lastDay, tier }) =>
    [t.post.fromTo({ from: day(from), to: day(lastDay) }), ...(tier ? [textOf(t.tiers, tier)] : [])].join(', ');
};
