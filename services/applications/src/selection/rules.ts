import { Text, Type } from '@paktwerk/kernel';
import type { Refusal, Static } from '@paktwerk/kernel';
import { Key, ownOrigin } from '../funding/rule-parameter';
import { refuse } from '../problems';

export const Criterion = Type.Object(
  {
    criterion: Key('How score sheets name it'),
    titleDe: Text(200),
    titleEn: Text(200),
    weight: Type.Integer({ minimum: 1, maximum: 100, description: 'Of a hundred' }),
    mostPoints: Type.Integer({ minimum: 1, maximum: 1000 }),
    ...ownOrigin,
  },
  { additionalProperties: false },
);

/** By which points a programme selects, from how many people, and what decides where they are equal. */
export const SelectionRules = Type.Object(
  {
    criteria: Type.Array(Criterion, { minItems: 1, maxItems: 30 }),
    reviewers: Type.Integer({ minimum: 1, maximum: 10, description: 'So many give their points to each application at least' }),
    tieBy: Type.Array(Key('A criterion; where these are equal too, what was received first comes first'), { maxItems: 30 }),
  },
  { additionalProperties: false },
);
export type SelectionRules = Static<typeof SelectionRules>;

const WHOLE = 100;

/** Why nobody could be ranked by them. */
export const unusableSelection = ({ criteria, tieBy }: SelectionRules): Refusal | undefined => {
  const field = '/funding/selection';
  const names = criteria.map((c) => c.criterion);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) return refuse('rule-key-twice', { field, parameter: 'selection', key: twice });
  const weights = criteria.reduce((sum, c) => sum + c.weight, 0);
  if (weights !== WHOLE) return refuse('weights-not-whole', { field, weights });
  const unknown = tieBy.find((name) => !names.includes(name));
  return unknown === undefined ? undefined : refuse('criterion-unknown', { field, criterion: unknown });
};
