import type { IsoDate } from '@paktwerk/kernel';
import type { RuleSet } from '../programme/rule-set';
import { parametersOf } from './funding';
import type { AnyParameter } from './funding';
import type { Anchor } from './rule-parameter';

/** What is asked: the rules as known on a day, for a case with these dates. */
export interface Question {
  readonly knownOn: IsoDate;
  /** The dates of the case, by anchor; a value whose anchor has no date here has no answer. */
  readonly dates: Readonly<Partial<Record<Anchor, IsoDate>>>;
}

const covers = ({ validFrom, validTo }: RuleSet, date: IsoDate): boolean => validFrom <= date && (validTo === undefined || date <= validTo);

const highest = (ruleSets: readonly RuleSet[]): RuleSet | undefined =>
  ruleSets.reduce<RuleSet | undefined>((best, r) => (best === undefined || r.version > best.version ? r : best), undefined);

/** The version that holds for a date: published by the day of knowledge, valid on the date, the highest of these. */
export const ruleSetOn = (ruleSets: readonly RuleSet[], date: IsoDate, knownOn: IsoDate): RuleSet | undefined =>
  highest(ruleSets.filter((r) => r.publishedOn <= knownOn && covers(r, date)));

/** A value and the version that it comes from: each version is asked by the date that its own anchor names. */
export const parameterFor = (
  ruleSets: readonly RuleSet[],
  name: string,
  { knownOn, dates }: Question,
): { readonly ruleSet: RuleSet; readonly parameter: AnyParameter } | undefined => {
  const ruleSet = highest(
    ruleSets.filter((r) => {
      const anchor = parametersOf(r.funding)[name]?.anchor;
      const date = anchor === undefined ? undefined : dates[anchor];
      return date !== undefined && r.publishedOn <= knownOn && covers(r, date);
    }),
  );
  const parameter = ruleSet && parametersOf(ruleSet.funding)[name];
  return ruleSet && parameter && { ruleSet, parameter };
};

/** Do two versions hold on some day both? */
export const overlap = (a: RuleSet, b: Pick<RuleSet, 'validFrom' | 'validTo'>): boolean =>
  a.validFrom <= (b.validTo ?? '9999-12-31') && b.validFrom <= (a.validTo ?? '9999-12-31');
