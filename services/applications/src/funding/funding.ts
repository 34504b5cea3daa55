import { Type, assertNever } from '@paktwerk/kernel';
import type { Refusal, Static } from '@paktwerk/kernel';
import { refuse } from '../problems';
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
  return undefined;
};
