import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { ShareEnded } from './events';
import type { PersonEvent } from './events';
import type { PersonState } from './state';
import { refuse } from '../problems';

export interface EndShare {
  readonly claimId: string;
  readonly lastDay: IsoDate;
}

/** The post was vacated: the working time is free from the next day on. An end is never moved to a later day. */
export const decideEndShare = (cmd: EndShare, state: PersonState): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const claim = state.claims.find((c) => c.claimId === cmd.claimId);
  if (!claim) return refuse('claim-unknown', { claimId: cmd.claimId });
  if (claim.isReturned || claim.until <= cmd.lastDay) return nothing();
  return record(ShareEnded({ personId: state.personId, ...cmd }));
};
