import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { changeTexts } from '../texts/change-notifications';
import type { ChangeItem, ChangePreview } from './types';

/** What becomes otherwise, in words. */
export const useWishWords = (): ((wish: ChangeItem['wish']) => string) => {
  const t = useTexts(changeTexts).wish;
  const { tiers } = useTexts(applicationsTexts).file;
  const f = useFormat();
  return ({ share, tier, start, employer, person, purpose }) =>
    [
      ...(share === undefined ? [] : [t.share({ share: f.fte(share) })]),
      ...(tier === undefined ? [] : [t.tier({ tier: textOf(tiers, tier) })]),
      ...(start === undefined ? [] : [t.start({ date: f.date(start) })]),
      ...(employer === undefined ? [] : [t.employer({ name: employer })]),
      ...(person === undefined ? [] : [t.person]),
      ...(purpose === undefined ? [] : [t.purpose({ purpose })]),
    ].join(', ');
};

type Terms = Pick<ChangePreview, 'before' | 'after'>;

/** What a change costs or frees, in a sentence. */
export const useEffectWords = (): ((terms: Terms) => string) => {
  const t = useTexts(changeTexts).effect;
  const f = useFormat();
  return ({ before, after }) => {
    const cents = after.amountCents - before.amountCents;
    if (cents === 0) return t.none;
    const said = { amount: f.euro(Math.abs(cents)), before: f.euro(before.amountCents), after: f.euro(after.amountCents) };
    return cents > 0 ? t.costs(said) : t.frees(said);
  };
};
