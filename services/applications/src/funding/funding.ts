import { Type, assertNever } from '@paktwerk/kernel';
import type { Refusal, Static } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { unusableSelection } from '../selection/rules';
import type { Family } from './family';
import { PerCapitaPost, perCapitaPost } from './per-capita-post';
import { PerUnit, perUnit } from './per-unit';
import { Project, project } from './project';
import { wholeMonths } from './rule-parameter';
import type { Anchor, Effect } from './rule-parameter';
import { SizeClassFixed, sizeClassFixed } from './size-class-fixed';

/** What a rule set says, by the family of its programme. */
export const Funding = Type.Union([PerCapitaPost, SizeClassFixed, PerUnit, Project]);
export type Funding = Static<typeof Funding>;

/** The services know families, never programmes: what a rule set makes of lines follows from its data. */
export const familyOf = (funding: Funding): Family => {
  switch (funding.family) {
    case 'per-capita-post':
      return perCapitaPost(funding);
    case 'size-class-fixed':
      return sizeClassFixed(funding);
    case 'per-unit':
      return perUnit(funding);
    case 'project':
      return project(funding);
    default:
      return assertNever(funding);
  }
};

/** What letters call a tier or a size class of the rules; the key itself where they do not know it. */
export const titleOfTier = (funding: Funding, key: string): string => {
  switch (funding.family) {
    case 'per-capita-post':
      return funding.tiers.value.find((t) => t.tier === key)?.titleDe ?? key;
    case 'size-class-fixed':
      return funding.classes.value.find((c) => c.sizeClass === key)?.titleDe ?? key;
    case 'per-unit':
    case 'project':
      return key;
    default:
      return assertNever(funding);
  }
};

/** A value of a rule set as every family has it. */
export interface AnyParameter {
  readonly value: unknown;
  readonly mark: string;
  readonly source: string;
  readonly note?: string;
  readonly anchor: Anchor;
  readonly effect: Effect;
}

/** The values of a rule set by name, whatever its family. */
export const parametersOf = ({ family: _family, ...parameters }: Funding): Readonly<Record<string, AnyParameter>> => parameters;

/** Under which word an entry of a list is named. */
const KEYS = ['tier', 'sizeClass', 'format', 'supplement', 'flatSum', 'item'] as const;

const keyOf = (entry: unknown): string | undefined => {
  const fields = Object(entry) as Readonly<Record<string, unknown>>;
  const name = KEYS.find((key) => typeof fields[key] === 'string');
  return name === undefined ? undefined : String(fields[name]);
};

/** Why rules cannot be calculated with, whatever their schema allows. */
export const unusable = (funding: Funding): Refusal | undefined => {
  const { periodFrom, periodTo } = funding;
  if (wholeMonths(periodFrom.value, periodTo.value) === undefined)
    return refuse('period-not-whole-months', { from: periodFrom.value, to: periodTo.value });
  if (funding.family === 'project' && funding.financing.value === 'proportional' && funding.sharePercent === undefined)
    return refuse('share-percent-missing', { field: '/funding/sharePercent' });
  for (const [parameter, { value }] of Object.entries(parametersOf(funding))) {
    const keys = Array.isArray(value) ? value.map(keyOf) : [];
    const twice = keys.find((key, i) => key !== undefined && keys.indexOf(key) < i);
    if (twice !== undefined) return refuse('rule-key-twice', { field: `/funding/${parameter}`, parameter, key: twice });
  }
  const selection = funding.family === 'project' ? funding.selection : undefined;
  if (funding.waitingListBy?.value === 'score' && selection === undefined)
    return refuse('score-without-selection', { field: '/funding/waitingListBy' });
  if (selection !== undefined) return unusableSelection(selection.value);
  return unusableShares(funding) ?? (funding.family === 'size-class-fixed' ? unusableClasses(funding) : undefined);
};

const FULL_TIME = 100;

/** Shares with which no line could pass, or which pay more than a post. */
const unusableShares = (funding: Funding): Refusal | undefined => {
  if (!('minimumShare' in funding)) return undefined;
  const minimum = funding.minimumShare.value;
  if (minimum <= 0 || minimum > FULL_TIME) return refuse('minimum-share-unusable', { field: '/funding/minimumShare', share: minimum });
  if (!('split' in funding)) return undefined;
  const { parts, share } = funding.split.value;
  if (share <= 0 || parts * share > FULL_TIME) return refuse('split-above-full-time', { field: '/funding/split', parts, share });
  return share < minimum ? refuse('split-below-minimum-share', { field: '/funding/split', share, minimumShare: minimum }) : undefined;
};

/** Every number of inhabitants from the smallest class on belongs to one class. */
const unusableClasses = ({ classes }: SizeClassFixed): Refusal | undefined => {
  const field = '/funding/classes';
  const ascending = classes.value.toSorted((a, b) => a.inhabitantsFrom - b.inhabitantsFrom);
  for (const [i, { sizeClass, inhabitantsFrom, inhabitantsBelow }] of ascending.entries()) {
    if (inhabitantsBelow !== undefined && inhabitantsBelow <= inhabitantsFrom)
      return refuse('size-class-empty', { field, sizeClass, inhabitantsFrom, inhabitantsBelow });
    const next = ascending[i + 1];
    if (next === undefined) return undefined;
    const end = inhabitantsBelow ?? Infinity;
    if (next.inhabitantsFrom < end)
      return refuse('size-classes-overlap', { field, sizeClass, overlapping: next.sizeClass, inhabitants: next.inhabitantsFrom });
    if (next.inhabitantsFrom > end)
      return refuse('size-classes-gap', {
        field,
        sizeClass,
        next: next.sizeClass,
        inhabitantsFrom: end,
        inhabitantsBelow: next.inhabitantsFrom,
      });
  }
  return undefined;
};
