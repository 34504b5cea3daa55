import { StaleVersionError } from '@paktwerk/event-store';
import { Problem, refuseWith } from '@paktwerk/platform';
import type { CommandContext } from '@paktwerk/platform';
import { applicationIdOf } from '../application/state';
import type { Draft } from './drafts';
import { refuse } from '../problems';

/** Several people work on one draft, so a change names the revision it was made on. @throws Problem 428 */
export const requiredRevision = ({ expectedVersion }: CommandContext): number => {
  if (expectedVersion === undefined) throw new Problem(428, refuse('if-match-missing', { field: 'If-Match' }));
  return expectedVersion;
};

/** Why a draft was not changed. @throws Problem 422, StaleVersionError */
export const refuseChange = (draft: Draft, revision: number): never => {
  const { applicationId, receivedAt } = draft;
  if (applicationId !== undefined) return refuseWith(refuse('draft-submitted', { applicationId }));
  if (receivedAt !== undefined) return refuseWith(refuse('draft-being-submitted', { applicationId: applicationIdOf(draft.draftId) }));
  throw new StaleVersionError(revision, draft.revision);
};
