import { defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import { titleOfTier } from '../funding/funding';
import type { GrantedFile } from '../grant/granted-file';
import { beginningOf } from '../grant/parts';
import type { OpenGrant } from '../grant/state';
import { termsOf } from '../grant/terms';
import type { GrantTermsView } from './views';

/** What a grant grants now, with what it can be changed to. */
export const grantTerms = (grant: OpenGrant, { app, issued, ruleSets }: GrantedFile): Static<typeof GrantTermsView> => {
  const { lines, ...terms } = termsOf(issued, grant);
  const rules = ruleSets.find((r) => r.version === issued.ruleSetVersion);
  const titleOf = (tier: string): string => (rules === undefined ? tier : titleOfTier(rules.funding, tier));
  const tiers = rules?.funding.family === 'per-capita-post' ? rules.funding.tiers.value : [];
  return {
    ...terms,
    lines: app.lines.flatMap(({ lineId, kind }) => {
      const known = lines.get(lineId);
      if (known === undefined) return [];
      const line = issued.lines.find((one) => one.lineId === lineId);
      const start = line === undefined || known.share === undefined ? undefined : beginningOf(line, known, issued);
      return [{ lineId, kind, ...known, ...defined({ tierTitle: known.tier && titleOf(known.tier), start }) }];
    }),
    tiers: tiers.map(({ tier, titleDe: title }) => ({ tier, title })),
    ruleSets: ruleSets.map(({ version, validFrom, source }) => ({ version, validFrom, source })),
  };
};
