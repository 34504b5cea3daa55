import { isDeepStrictEqual } from 'node:util';
import { StaleVersionError } from '@paktwerk/event-store';
import type { Refusal } from '@paktwerk/kernel';
import { Problem, parserOf } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import type { Line } from '../application/lines';
import { tooMuchRequested } from '../application/lines';
import type { Family } from '../funding/family';
import { refuse } from '../problems';
import { ContentInput, documentOf, mergeChanges, parseContent, partsOf } from './content';
import type { Clash, DraftContent, FieldChange } from './content';
import { contentOf } from './drafts';
import type { Draft } from './drafts';

/** What takes the place of something else unseen names the revision that it was made on. @throws Problem 428, StaleVersionError */
export const requireRevision = ({ revision }: Pick<Draft, 'revision'>, { expectedVersion }: CommandContext): void => {
  if (expectedVersion === undefined) throw new Problem(428, refuse('if-match-missing', { field: 'If-Match' }));
  if (expectedVersion !== revision) throw new StaleVersionError(expectedVersion, revision);
};

const parse = parserOf(ContentInput);

/**
 * Fields of a draft, changed on what stands there now. The amount of a line follows from its other fields, unless it is what was changed.
 * @throws Problem 400 where a value does not fit its field
 */
export const changeFields = (
  draft: Draft,
  changes: readonly FieldChange[],
  cap: Family['cap'],
): DraftContent | Refusal | readonly Clash[] => {
  const merged = mergeChanges(partsOf(contentOf(draft)), changes);
  if (!(merged instanceof Map)) return merged as readonly Clash[];
  const content = parseContent(parse(documentOf(merged)));
  if ('code' in content) return content;
  const lines = withAmounts(draft.lines, content.lines, cap);
  return tooMuchRequested(lines) ?? { ...content, lines };
};

const withAmounts = (before: readonly Line[], after: readonly Line[], cap: Family['cap']): readonly Line[] => {
  const known = new Map(before.map((line) => [line.lineId, line]));
  return after.map((line) => {
    const old = known.get(line.lineId);
    const isNamed = old === undefined ? line.amountCents > 0 : line.amountCents !== old.amountCents || isDeepStrictEqual(line, old);
    return isNamed ? line : { ...line, amountCents: cap(line)?.amountCents ?? line.amountCents };
  });
};
