import { nothing, record } from '@paktwerk/kernel';
import type { Decision } from '@paktwerk/kernel';
import { ShareReturned } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

/** The post declined: the claim counts for no day any more. */
export const decideReturnShare = (cmd: { readonly claimId: string }, state: PersonState): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const claim = state.claims.find((c) => c.claimId === cmd.claimId);
  if (!claim) return refuse('claim-unknown', { claimId: cmd.claimId });
  return claim.isReturned ? nothing() : record(ShareReturned({ personId: state.personId, claimId: cmd.claimId }));
};
