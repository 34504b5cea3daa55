import type { Refusal } from '@paktwerk/kernel';
import { refuse } from '../problems';
import type { Amend } from './prepare-amendment';
import type { OpenGrant } from './state';

/** What a recipient told of a change, as far as a notice may rest on it. */
export interface ToldChange {
  readonly changeId: string;
  readonly grantId: string;
  readonly lineId: string;
  readonly isAcknowledged: boolean;
}

/** What came on paper has a reference of its own, and nobody can look it up. */
const isToldHere = (changeId: string): boolean => changeId.startsWith('chg_');

/** An amendment rests on changes of this grant that are acknowledged, each of a line that it changes. */
export const refuseCauses = (
  { lines, causes }: Pick<Amend, 'lines' | 'causes'>,
  { grantId, fileNumber }: Pick<OpenGrant, 'grantId' | 'fileNumber'>,
  told: readonly ToldChange[],
): Refusal | undefined => {
  for (const [i, cause] of causes.entries()) {
    if (cause.kind !== 'change-notification' || !isToldHere(cause.changeId)) continue;
    const { changeId } = cause;
    const field = `/causes/${i}/changeId`;
    const change = told.find((one) => one.changeId === changeId && one.grantId === grantId);
    if (change === undefined) return refuse('amendment-cause-unknown', { field, changeId, fileNumber });
    if (!change.isAcknowledged) return refuse('amendment-cause-not-acknowledged', { field, changeId });
    const { lineId } = change;
    if (!lines.some((line) => line.lineId === lineId)) return refuse('amendment-cause-of-another-line', { field, changeId, lineId });
  }
  return undefined;
};
