import { isDeepStrictEqual } from 'node:util';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import { namedIn, wrongPlaceholders } from '../shared/placeholders';
import { TextBlockProposed } from './events';
import type { TextBlockEvent } from './events';
import { BLOCK_PLACEHOLDERS } from './filled-block';
import { versionsOf } from './state';
import type { TextBlock } from './state';

export interface ProposeTextBlock extends Omit<TextBlock, 'status' | 'proposedOn' | 'releasedBy' | 'returned'> {
  readonly today: IsoDate;
}

/** A change is a new version. What letters said before it stays; so it begins today at the earliest. */
export const decidePropose = ({ today, ...block }: ProposeTextBlock, blocks: readonly TextBlock[]): Decision<TextBlockEvent> => {
  const { key, version, kind, language, text } = block;
  const versions = versionsOf(blocks, key);
  const same = versions.find((b) => b.version === version);
  if (same) {
    const { status: _status, proposedOn: _on, releasedBy: _by, returned: _returned, ...before } = same;
    return isDeepStrictEqual(before, block) ? nothing() : refuse('text-block-version-taken', { field: '/version', key, version });
  }
  const next = versions.length + 1;
  if (version !== next) return refuse('text-block-version-not-next', { field: '/version', version, next });
  const open = versions.find((b) => b.status === 'proposed');
  if (open) return refuse('text-block-proposal-open', { key, version: open.version });
  const first = versions[0];
  if (first !== undefined && (first.kind !== kind || first.language !== language))
    return refuse('text-block-of-another-kind', { field: '/kind', key, kind: first.kind, language: first.language });
  return (
    wrongDates(block, versions, today) ??
    wrongPlaceholders(text, BLOCK_PLACEHOLDERS, '/text') ??
    withoutCourt(block, '/text') ??
    record(TextBlockProposed({ ...block, effectiveOn: today }))
  );
};

/** Whoever is not told the court and its seat is not instructed, and may go there for a year (§ 58 VwGO). */
export const withoutCourt = ({ kind, text }: Pick<TextBlock, 'kind' | 'text'>, field: string): Refusal | undefined =>
  kind === 'remedy' && !namedIn(text).includes('court') ? refuse('remedy-without-court', { field, needed: '{court}' }) : undefined;

const wrongDates = (
  { validFrom, validTo }: Pick<TextBlock, 'validFrom' | 'validTo'>,
  versions: readonly TextBlock[],
  today: IsoDate,
): Refusal | undefined => {
  if (validTo !== undefined && validTo < validFrom)
    return refuse('text-block-dates-out-of-order', { field: '/validTo', validFrom, validTo });
  if (validFrom < today) return refuse('text-block-in-the-past', { field: '/validFrom', validFrom, today });
  const last = versions.findLast((b) => b.status === 'released');
  if (last === undefined) return undefined;
  // Where it is open, the new version ends it; a day that was promised is kept.
  const until = last.validTo ?? last.validFrom;
  return validFrom <= until ? refuse('text-block-overlap', { field: '/validFrom', validFrom, version: last.version, until }) : undefined;
};
