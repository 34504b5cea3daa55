import { defined } from '@paktwerk/kernel';
import type { Cents, IsoDate, Mark, Refusal } from '@paktwerk/kernel';
import { ruleSetOn } from '../funding/choose';
import type { ExtendableState, PerCapitaPost } from '../funding/per-capita-post';
import type { RuleSet } from '../programme/rule-set';
import { refuse } from '../problems';

/** What the rules of a programme say of extensions on a day. */
export interface ExtensionRules {
  readonly ruleSetVersion: number;
  /** The versions with the same clause: what one of them extended is extended. */
  readonly sameIn: readonly number[];
  readonly months: number;
  readonly cutOff: IsoDate;
  readonly states: readonly ExtendableState[];
  readonly source: string;
  readonly mark: Mark;
  /** The most that a post is funded for over all extensions. */
  readonly monthsInAll?: number;
  readonly windowMonths?: number;
  readonly suspensionCapMonths?: number;
  /** Last day of the rules. */
  readonly validTo?: IsoDate;
  readonly tiers: PerCapitaPost['tiers']['value'];
  readonly thirdSignature?: { readonly fromCents: Cents; readonly source: string };
}

/** The rules that hold on a day, as known on it; a refusal where they extend nothing. */
export const extensionRulesOn = (ruleSets: readonly RuleSet[], today: IsoDate): ExtensionRules | Refusal => {
  const ruleSet = ruleSetOn(ruleSets, today, today);
  const funding = ruleSet?.funding;
  if (ruleSet === undefined || funding?.family !== 'per-capita-post' || funding.extension === undefined)
    return refuse('nothing-extended', { today });
  const { extension, fundedMonthsInAll, vacancyWindowMonths, suspensionCapMonths, tiers, thirdSignatureFromCents: third } = funding;
  const { value, mark, source } = extension;
  return {
    ruleSetVersion: ruleSet.version,
    sameIn: ruleSets.flatMap(({ version, funding: other }) => (isSameClause(other, extension.value) ? [version] : [])),
    ...value,
    mark,
    source,
    ...defined({
      monthsInAll: fundedMonthsInAll?.value,
      windowMonths: vacancyWindowMonths?.value,
      suspensionCapMonths: suspensionCapMonths?.value,
      validTo: ruleSet.validTo,
      thirdSignature: third && { fromCents: third.value, source: third.source },
    }),
    tiers: tiers.value,
  };
};

/** A clause is told by its cut-off day and what it adds; a version that only changes something else extends nothing again. */
const isSameClause = (funding: RuleSet['funding'], { cutOff, months }: Pick<ExtensionRules, 'cutOff' | 'months'>): boolean => {
  if (funding.family !== 'per-capita-post') return false;
  const other = funding.extension?.value;
  return other?.cutOff === cutOff && other.months === months;
};
