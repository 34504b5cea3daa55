import type { IsoDate } from '@paktwerk/kernel';
import type { Anchor, PostRules } from './events';
import type { ProgrammeState, RuleSet } from './state';

/** What is asked: the rules as known on a day, for a case with these dates. */
export interface Question {
  readonly knownOn: IsoDate;
  /** The dates of the case, by anchor; a value whose anchor has no date here has no answer. */
  readonly dates: Readonly<Partial<Record<Anchor, IsoDate>>>;
}

/** Rules of a programme as they are known: nothing is checked by what nobody published. */
export type Rules = Pick<ProgrammeState, 'ruleSets'> & Pick<Question, 'knownOn'>;

const covers = ({ validFrom, validTo }: RuleSet, date: IsoDate): boolean => validFrom <= date && (validTo === undefined || date <= validTo);

type Value<N extends keyof PostRules> = NonNullable<PostRules[N]>;

/** A rule and the version that it comes from: each version is asked by the date that its own anchor names; the highest of those that hold counts. */
export const ruleFor = <N extends keyof PostRules>(
  ruleSets: readonly RuleSet[],
  name: N,
  { knownOn, dates }: Question,
): { readonly ruleSet: RuleSet; readonly rule: Value<N> } | undefined => {
  const holding = ruleSets.filter((one) => {
    const anchor = one.posts[name]?.anchor;
    const date = anchor === undefined ? undefined : dates[anchor];
    return date !== undefined && one.publishedOn <= knownOn && covers(one, date);
  });
  const ruleSet = highest(holding);
  const rule = ruleSet?.posts[name];
  return ruleSet && rule ? { ruleSet, rule: rule as Value<N> } : undefined;
};

/** The version that holds on a day. */
export const ruleSetOn = (ruleSets: readonly RuleSet[], date: IsoDate, knownOn: IsoDate): RuleSet | undefined =>
  highest(ruleSets.filter((one) => one.publishedOn <= knownOn && covers(one, date)));

const highest = (ruleSets: readonly RuleSet[]): RuleSet | undefined =>
  ruleSets.reduce<RuleSet | undefined>((best, one) => (best === undefined || one.version > best.version ? one : best), undefined);
